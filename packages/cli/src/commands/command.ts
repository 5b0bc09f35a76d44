import type {Arguments, OptionSpecs} from '../arguments.ts'

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** The whole help text: examples first. */
  readonly help: string
  readonly options: OptionSpecs
  /** Does it and returns the exit code. */
  run(args: Arguments): Promise<number>
}
