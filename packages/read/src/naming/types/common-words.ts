import {COMMON_NAME_WORDS} from '../../data/common-name-words.ts'
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  OTHER_NAME_WORDS,
  PERSON_NOUNS,
} from '../../data/nouns.ts'
import {PLACE_HEADS} from '../../data/place-words.ts'
import {PORTFOLIOS} from '../../data/portfolios.ts'
import {formOfWord, isNoted, noteClass, type WordForm} from '../../language/word-forms.ts'
import {isOfPeople} from '../countries.ts'

const LISTED: readonly string[] = [
  ...COMMON_NAME_WORDS,
  ...BODY_NOUNS,
  ...DOCUMENT_NOUNS,
  ...GROUP_NOUNS,
  ...ORGANISATION_HEADS,
  ...ORGANISATION_WORDS,
  ...OTHER_NAME_WORDS,
  ...PERSON_NOUNS,
  ...PLACE_HEADS,
  ...PORTFOLIOS,
]

// Endings of nouns and adjectives that surnames and given names hardly ever have.
const ENDING =
  /(?:tions?|ments?|ness|ism|ity|ities|ive|ous|ful|less|ware|ology|ships?|ical|able|ible|ics|ional|arian|[ai]list|unist|graphy)$/

const COMMON: number = noteClass(
  [...LISTED, ...LISTED.map((word) => `${word}s`)],
  ENDING,
  'nstmyelp',
)

/** Words of which no more is asked than whether one is among them. */
export type Words = Pick<ReadonlySet<string>, 'has'>

/** Whether a lower-case word is one of the language's own: it stands small in the text, in a list of ours, or ends like one. */
export function isCommonWord(word: string, small?: Words): boolean {
  return small?.has(word) === true || isCommon(formOfWord(word))
}

/** The like of a token's word, wherever it stands. */
export function isCommon(token: Pick<WordForm, 'lower' | 'notes' | 'naming'> | undefined): boolean {
  return isNoted(token, COMMON) || isOfPeople(token)
}
