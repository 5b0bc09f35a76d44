import {GIVEN_NAMES} from '../data/given-names.ts'
import {KNOWN_BODIES} from '../data/international-bodies.ts'
import {COMPASS, DATELINE_CITIES, KNOWN_PLACES, PLACES} from '../data/place-words.ts'
import type {Token} from '../language/tokens.ts'
import {nameClass, type WordForm} from '../language/word-forms.ts'
import {isOf} from './classes.ts'
import {isCountry, NAMES} from './countries.ts'
import {keyOf} from './keys.ts'

/**
 * Names that are known before a text is read, all in small letters, to be given as `gazetteer`: they help where the words
 * around a name do not tell what it names. Every set may be empty.
 */
export interface Gazetteer {
  readonly givenNames: ReadonlySet<string>
  /** Surnames that are seldom anything else. */
  readonly surnames: ReadonlySet<string>
  /** Cities, regions and sights. */
  readonly places: ReadonlySet<string>
  /** Companies, media and institutions. */
  readonly organisations: ReadonlySet<string>
}

/** What is known of names, by the package itself and by a gazetteer; every word and name may have capitals. */
export interface KnownNames {
  isGivenName(word: string): boolean
  isSurname(word: string): boolean
  /** A state, its capital, one of its parts, or a place of the gazetteer. */
  isPlace(name: string): boolean
  isOrganisation(name: string): boolean
  /** Whether a name of a place or of an organisation can begin with a token's word: of most there is none. */
  opens(token: Token | undefined): boolean
}

/** The first words of names that the package knows, and of their parts: "northern". */
const OPENS_KNOWN: number = nameClass(
  [...NAMES.keys(), ...PLACES, ...DATELINE_CITIES, ...KNOWN_BODIES, ...COMPASS, 'un', 'u.n.'].map(
    opener,
  ),
  /shire$/,
  'e',
)

function opener(name: string): string {
  return name.split(' ', 1)[0] ?? ''
}

/** Whether a word is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.toLowerCase())
}

/** Whether a known name can begin with a word. */
export function opensKnown(word: Pick<WordForm, 'naming'> | undefined): boolean {
  return isOf(word, OPENS_KNOWN)
}

/** Whether a word is a state's name or a capital's. */
export function isState(word: Pick<WordForm, 'lower' | 'naming'> | undefined): boolean {
  return opensKnown(word) && isCountry(word?.lower ?? '')
}

/** The names that the package knows, a gazetteer's, and the places where a text was written, in small letters. */
export function knownNames(
  gazetteer: Gazetteer | undefined,
  written: ReadonlySet<string>,
): KnownNames {
  const openers = new Set([...written].map(opener))
  return {
    opens: (token) =>
      opensKnown(token) || gazetteer !== undefined || openers.has(token?.lower ?? ''),
    isGivenName: (word) =>
      GIVEN_NAMES.has(keyOf(word)) || gazetteer?.givenNames.has(word.toLowerCase()) === true,
    isSurname: (word) => gazetteer?.surnames.has(word.toLowerCase()) === true,
    isPlace: (name) => {
      const lower = name.toLowerCase()
      return (
        isCountry(lower) ||
        KNOWN_PLACES.has(lower) ||
        DATELINE_CITIES.has(lower) ||
        written.has(lower) ||
        gazetteer?.places.has(lower) === true
      )
    },
    isOrganisation: (name) => {
      const lower = name.toLowerCase()
      return KNOWN_BODIES.has(lower) || gazetteer?.organisations.has(lower) === true
    },
  }
}
