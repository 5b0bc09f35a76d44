import {parseArgs} from 'node:util'
import {usageError} from './command-error.ts'

/** One option of a command: a flag, or one that takes a value of the named form. */
interface OptionSpec {
  readonly type: 'boolean' | 'string'
  readonly short?: string | undefined
  /** The values it may take. */
  readonly choices?: readonly string[] | undefined
  /** The form of its value, with an example of it. */
  readonly form?: {readonly pattern: RegExp; readonly example: string} | undefined
}

/** A day, a month or a year of the calendar, ISO 8601. */
export const DATE: NonNullable<OptionSpec['form']> = {
  pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  example: '2024-01-15',
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
  for (const [name, {choices, form}] of Object.entries(options)) {
    const value = values[name]
    if (typeof value === 'string' && form !== undefined && !form.pattern.test(value)) {
      throw usageError(`--${name} is of the form ${form.example}; got "${value}"`)
    }
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
    // what Node adds about arguments that begin with a dash is beside the point here
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/)
    throw usageError(message.replace(/\s+/g, ' '), `see onrecord ${command} --help`)
  }
}
