import {parseArgs} from 'node:util'
import {usageError} from './command-error.ts'

/** One option of a command: a flag, or one that takes a value of the named form. */
interface OptionSpec {
  readonly type: 'boolean' | 'string'
  readonly short?: string | undefined
  /** The values it may take. */
  readonly choices?: readonly string[] | undefined
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

export interface Arguments {
  readonly command: string
  readonly positionals: readonly string[]
  flag(name: string): boolean
  value(name: string): string | undefined
}

/** Every command takes these too. */
const common: OptionSpecs = {json: {type: 'boolean'}}

export function parseArguments(
  command: string,
  specs: OptionSpecs,
  argv: readonly string[],
): Arguments {
  const options = {...common, ...specs}
  const {values, positionals} = parsed(command, options, argv)
  for (const [name, {choices}] of Object.entries(options)) {
    const value = values[name]
    if (typeof value === 'string' && choices !== undefined && !choices.includes(value)) {
      throw usageError(
        `--${name} is one of ${choices.join(', ')}; got "${value}"`,
        `for example: onrecord ${command} … --${name} ${choices[0]}`,
      )
    }
  }
  return {
    command,
    positionals,
    flag: (name) => values[name] === true,
    value: (name) => {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    },
  }
}

function parsed(command: string, options: OptionSpecs, argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, {type, short}]) => [
          name,
          short === undefined ? {type} : {type, short},
        ]),
      ),
    })
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw usageError(message, `see onrecord ${command} --help`)
  }
}
