import {parseArgs} from 'node:util'
import {type CommandError, usageError} from './command-error.ts'
import {didYouMean} from './did-you-mean.ts'
import {commonOptions, negated, type OptionSpec, type OptionSpecs} from './options.ts'

export interface Arguments {
  readonly command: string
  readonly positionals: readonly string[]
  flag(name: string): boolean
  value(name: string): string | undefined
  /** Whether it stands on the command line, and not only in the house's config. */
  given(name: string): boolean
}

export function parseArguments(
  command: string,
  specs: OptionSpecs,
  argv: readonly string[],
): Arguments {
  const options = {...commonOptions, ...specs, ...negations(specs)}
  const {values, positionals} = parsed(command, options, argv)
  if (positionals.includes('')) throw emptyError(command, 'an argument')
  for (const [name, spec] of Object.entries(options)) {
    const value = values[name]
    if (typeof value === 'string') requireSound(command, name, spec, value)
  }
  for (const name of Object.keys(options)) {
    if (values[name] === true && values[negated(name)] === true) {
      throw usageError(`--${name} and --${negated(name)} exclude each other`)
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
    given: (name) => values[name] !== undefined || values[negated(name)] !== undefined,
  }
}

function requireSound(
  command: string,
  name: string,
  {choices, form}: OptionSpec,
  value: string,
): void {
  if (value === '') throw emptyError(command, `--${name}`)
  if (form !== undefined && !form.pattern.test(value)) {
    throw usageError(`--${name} is of the form ${form.example}; got "${value}"`)
  }
  if (choices !== undefined && !choices.includes(value)) {
    throw usageError(
      `--${name} is one of ${choices.join(', ')}; got "${value}"`,
      `for example: onrecord ${command} … --${name} ${choices[0]}`,
    )
  }
}

/** A variable of a script that was never set, mostly. */
function emptyError(command: string, what: string): CommandError {
  return usageError(
    `${what} is empty; expected a name or a value`,
    `see onrecord ${command} --help`,
  )
}

/** What a config switches on, the command line can switch off. */
function negations(specs: OptionSpecs): OptionSpecs {
  const flags = Object.entries(specs).filter(
    ([, {type, house}]) => type === 'boolean' && house !== undefined,
  )
  return Object.fromEntries(flags.map(([name, spec]) => [negated(name), spec]))
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
    const [, typed = ''] = /^Unknown option '--([^']*)'/.exec(message) ?? []
    throw usageError(
      `${message.replace(/\s+/g, ' ')}${didYouMean(typed, Object.keys(options))}`,
      `see onrecord ${command} --help`,
    )
  }
}
