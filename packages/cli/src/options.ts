/**
 * One option of a command: a flag, or one that takes a value. The one table that parsing, help, the man page, completion
 * and the house's config are made of.
 */
export interface OptionSpec {
  readonly type: 'boolean' | 'string'
  /** What it does, for the help. */
  readonly means: string
  /** What holds when it is left out, for the help. */
  readonly otherwise?: string | undefined
  readonly short?: string | undefined
  /** What the help calls its value; FILE and DIR are completed as paths. Left out: its choices. */
  readonly value?: string | undefined
  /** The values it may take. */
  readonly choices?: readonly string[] | undefined
  /** Values that are offered where others are possible too. */
  readonly suggests?: readonly string[] | undefined
  /** The form of its value, with an example of it. */
  readonly form?: {readonly pattern: RegExp; readonly example: string} | undefined
  /** Where the help lists it. */
  readonly group?: OptionGroup | undefined
  /** The house's config may give it: for all commands alike, or for each command. */
  readonly house?: 'all' | 'command' | undefined
}

export type OptionGroup = 'reading' | 'corpus' | 'house' | 'common'

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

type Form = NonNullable<OptionSpec['form']>

/** A day, a month or a year of the calendar, ISO 8601. */
export const DATE: Form = {
  pattern:
    /^\d{4}(-((0[13578]|1[02])(-(0[1-9]|[12]\d|3[01]))?|(0[469]|11)(-(0[1-9]|[12]\d|30))?|02(-(0[1-9]|[12]\d))?))?$/,
  example: '2024-01-15',
}

/** A day, with the time or without, ISO 8601. */
export const TIME: Form = {
  pattern: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?)?$/,
  example: '2024-01-15T09:30:00Z',
}

/** An address with its scheme: without one nobody can follow it. */
export const ADDRESS: Form = {
  pattern: /^[a-z][a-z0-9+.-]*:\S+$/i,
  example: 'https://example.org/story',
}

/** A tag of BCP 47, not the name of a language. */
export const LANGUAGE: Form = {pattern: /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, example: 'en-GB'}

/** Every command takes these too. */
export const commonOptions: OptionSpecs = {
  json: {
    type: 'boolean',
    means: 'One JSON value on stdout instead of text, errors too.',
    group: 'common',
  },
  help: {type: 'boolean', short: 'h', means: 'This help.', group: 'common'},
}

/** Options of the commands that know the house's config. */
export const houseOptions: OptionSpecs = {
  config: {
    type: 'string',
    value: 'FILE',
    means: 'The house’s config.',
    otherwise:
      'the first onrecord.config.yaml in the folder of the input or above it, up to the root of the repository',
    group: 'house',
  },
  'no-config': {type: 'boolean', means: 'Without a config.', group: 'house'},
  verbose: {type: 'boolean', means: 'Say on stderr which config was used.', group: 'house'},
}

/** The option of the commands that make one file of what else goes to stdout. */
export const fileOption: OptionSpec = {
  type: 'string',
  short: 'o',
  value: 'FILE',
  means: 'Where to write.',
  otherwise: 'stdout',
}

/** The option of the commands that can be run again and again. */
export const watchOption: OptionSpec = {
  type: 'boolean',
  means:
    'Do it again whenever a file that it reads has changed: dossier, articles, theme, letterhead, config. Errors are said and do not end it; Ctrl-C does.',
}

/** The other side of a flag that a config may set. */
export function negated(name: string): string {
  return `no-${name}`
}

/** `-o, --output FILE`, as help and messages name an option. */
export function optionLabel(
  name: string,
  {type, house, short, value, choices}: OptionSpec,
): string {
  const long = type === 'boolean' && house !== undefined ? `--[no-]${name}` : `--${name}`
  const flag = short === undefined ? long : `-${short}, ${long}`
  const taken = value ?? choices?.join('|')
  return taken === undefined ? flag : `${flag} ${taken}`
}
