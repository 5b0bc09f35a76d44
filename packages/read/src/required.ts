import type {ReadOptions} from './options.ts'
import {requireInput} from './require-input.ts'

type Form = readonly [RegExp, string]

const ADDRESS: Form = [
  /^(?!javascript:|data:)[a-z][a-z\d+.-]*:\S+$/i,
  'an address such as https://example.org/story',
]
const TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/

/** The form of each option that is words, and an example of it. */
const FORMS: Readonly<Partial<Record<keyof ReadOptions, Form>>> = {
  published: [
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T.*)?)?)?$/,
    'a date such as 2024-01-15',
  ],
  retrievedAt: [TIME, 'an instant such as 2024-01-15T09:30:00Z'],
  url: ADDRESS,
  archivedUrl: ADDRESS,
  language: [/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i, 'a tag of BCP 47 such as en-GB'],
  id: [/^\S(?:.*\S)?$/, 'a word such as storm-2024'],
  charset: [/^/, 'the name of an encoding such as euc-kr'],
}

/** Options that are no words, or have a list of their own; `parsePage` is of pages alone. */
const OTHERS: ReadonlySet<string> = new Set(['kind', 'gazetteer', 'maxBytes', 'parsePage'])

/**
 * @throws TypeError where a source is neither a string nor bytes, or an option is not what it is to be
 */
export function requireReading(input: unknown, options: ReadOptions): void {
  requireInput(input, 'A source is')
  if (Object(options) !== options) {
    throw new TypeError(`options is an object such as {kind: 'html'}, got ${String(options)}`)
  }
  const [unknown] =
    Object.entries(options).find(
      ([name, value]) => value !== undefined && !(name in FORMS || OTHERS.has(name)),
    ) ?? []
  if (unknown !== undefined) {
    const known = [...Object.keys(FORMS), ...OTHERS].join(', ')
    throw new TypeError(`there is no option "${unknown}"; the options are ${known}`)
  }
  for (const [name, [form, words]] of Object.entries(FORMS)) {
    const value: unknown = options[name as keyof ReadOptions]
    if (value === undefined || (typeof value === 'string' && form.test(value) && exists(value)))
      continue
    throw new TypeError(`${name} is ${words}, got ${String(value)}`)
  }
  requireLimit(options.maxBytes)
  requireGazetteer(options.gazetteer)
}

/** "2024-02-30" has the form of a day and is none; what is no date is not asked. */
function exists(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d/.test(value)) return true
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.slice(0, 10))
}

function requireLimit(maxBytes: unknown): void {
  if (maxBytes === undefined || (typeof maxBytes === 'number' && maxBytes > 0)) return
  throw new TypeError(`maxBytes is a number of bytes such as 20_000_000, got ${String(maxBytes)}`)
}

function requireGazetteer(gazetteer: unknown): void {
  const sets = ['givenNames', 'surnames', 'places', 'organisations']
  const isOne = ({has}: {has?: unknown}) => typeof has === 'function'
  const all = Object(gazetteer) as Record<string, object | undefined>
  if (gazetteer === undefined || sets.every((name) => isOne(all[name] ?? {}))) return
  throw new TypeError(`gazetteer is an object of four sets, ${sets.join(', ')}, in small letters`)
}
