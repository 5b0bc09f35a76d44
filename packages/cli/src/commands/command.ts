import type {Arguments} from '../arguments.ts'
import type {ExitName} from '../command-error.ts'
import type {OptionSpecs} from '../options.ts'

/** What parsing, help, man page and completion know of a command. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What stands after the name, one line for each way of calling it. */
  readonly operands: readonly string[]
  /** Words that an operand may be; where there are none, operands are files. */
  readonly words?: readonly string[] | undefined
  /** Paragraphs. */
  readonly description: readonly string[]
  /** Command lines, the commonest first. */
  readonly examples: readonly string[]
  readonly options: OptionSpecs
  /** What its exit codes mean, beside those that every command has. */
  readonly exits: Readonly<Partial<Record<ExitName, string>>>
  /** Names of commands that go with it. */
  readonly seeAlso: readonly string[]
  /** Does it and returns the exit code. */
  run(args: Arguments): Promise<number>
}
