import {COUNTRIES, COUNTRY_ALIASES, OTHER_DEMONYMS, PEOPLES} from '../data/countries.ts'
import {KNOWN_BODIES} from '../data/international-bodies.ts'
import {nameClass, type WordForm} from '../language/word-forms.ts'
import {isOf} from './classes.ts'

/** A state by one of its names or of its capital's. */
export interface Country {
  readonly name: string
  readonly isCapital: boolean
}

/** The state that a name stands for, or `null`. */
export function countryNamed(name: string): Country | null {
  const lower = name.toLowerCase()
  return (
    NAMES.get(lower) ??
    (lower.includes(' of ') ? NAMES.get(lower.replace(OFFICIAL, '')) : null) ??
    null
  )
}

/** "The Islamic Republic of (Iran)", "the Kingdom of (Norway)". */
const OFFICIAL = /^(?:[a-z]+ )?(?:republic|kingdom) of /

/** Whether words in small letters are a name of a state or of its capital. */
export function isCountry(lower: string): boolean {
  return NAMES.has(lower)
}

/** Whether words in small letters are a people's name or the adjective of a state, or tell of two ("the Norland-Hamas talks"), and no name by themselves. */
export function isDemonym(lower: string): boolean {
  return (
    DEMONYMS.has(lower) ||
    (lower.includes('-') &&
      !NAMES.has(lower) &&
      lower
        .split('-')
        .every(
          (part) =>
            DEMONYMS.has(part) || OF_TWO.test(part) || NAMES.has(part) || KNOWN_BODIES.has(part),
        )) ||
    (OF_REGION.test(lower) && DEMONYMS.has(lower.replace(OF_REGION, ''))) ||
    ((lower.endsWith('man') || lower.endsWith('men')) &&
      DEMONYMS.has(lower.replace(/(?:wo)?m[ae]n$/, '')))
  )
}

/** The like of a token's word. */
export function isOfPeople(token: Pick<WordForm, 'lower' | 'naming'> | undefined): boolean {
  return isOf(token, DEMONYM_END) && isDemonym(token?.lower ?? '')
}

/** The state that a word in small letters names, or whose people it is. */
export function stateOf(lower: string): string | null {
  return NAMES.get(lower)?.name ?? DEMONYMS.get(lower) ?? null
}

/** The state of "norwegian", "norway’s" and "norway"; none of its capital. */
export function stateTold(lower: string): string | null {
  const name = lower.replace(/[’']s?$/, '')
  return countryNamed(name)?.isCapital === true ? null : stateOf(name)
}

/** "Franco-German" */
const OF_TWO = /^(?:afro|anglo|franco|indo|russo|sino)$/
const OF_REGION = /^(?:north|south|east|west|latin|central|[ns]\.)[ -]/
/** The states by their names and their capitals', in small letters. */
export const NAMES: Map<string, Country> = new Map()
/** What peoples are called, and their states. */
const DEMONYMS = new Map<string, string | null>([...OTHER_DEMONYMS].map((people) => [people, null]))

for (const people of OTHER_DEMONYMS) if (/[aiu]n?$/.test(people)) DEMONYMS.set(`${people}s`, null)
for (const people of PEOPLES) DEMONYMS.set(people, null).set(`${people}s`, null)
for (const line of COUNTRIES.trim().split('\n')) {
  const [name = '', demonyms = '', capitals = ''] = line.split('|')
  for (const capital of capitals.split(',')) {
    NAMES.set(capital.toLowerCase(), {name, isCapital: capital !== name})
  }
  NAMES.set(name.toLowerCase(), {name, isCapital: false})
  for (const written of demonyms.split(',')) {
    const demonym = written.replace(/^-/, name).toLowerCase()
    DEMONYMS.set(demonym, name)
    if (!/(?:ese|ish|ch|ss)$/.test(demonym)) DEMONYMS.set(`${demonym}s`, name)
  }
}
// "The Philippines" are no people.
for (const name of NAMES.keys()) DEMONYMS.delete(name)
for (const [alias, name] of Object.entries(COUNTRY_ALIASES)) {
  const lower = alias.toLowerCase()
  for (const form of [lower, lower.replace("'", '’')]) NAMES.set(form, {name, isCapital: false})
}

/** The last words of demonyms, and what is shaped like one: most words are none, and asked no further. */
export const DEMONYM_END: number = nameClass(
  [...DEMONYMS.keys()].map((demonym) => demonym.slice(demonym.lastIndexOf(' ') + 1)),
  /m[ae]n$|-/,
)
