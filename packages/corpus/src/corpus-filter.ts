import type {CorpusRecord} from './corpus-record.ts'
import {hasTerms, termsOf} from './terms.ts'
import {inBlanks, wordsOf} from './words.ts'

/** Which articles of a corpus are meant: those for which everything that is said holds. */
export interface CorpusFilter {
  /** Words that all stand in the article: `word`, `begin*`, `"words in this order"`. */
  readonly words?: string | undefined
  /** Words of the publisher's name. */
  readonly publisher?: string | undefined
  /** The first day, month or year of publication, EDTF. What has no date is left out. */
  readonly from?: string | undefined
  /** The last day, month or year of publication, EDTF. What has no date is left out. */
  readonly to?: string | undefined
  /** A BCP 47 tag: `en` means `en-GB`, too. */
  readonly language?: string | undefined
}

/**
 * Whether a filter lets an article through, as far as its record tells: words in an order are for the text to tell.
 */
export function passes(record: CorpusRecord, filter: CorpusFilter): boolean {
  const {words, publisher, from, to, language} = filter
  return (
    (from === undefined || isFrom(record.published, from)) &&
    (to === undefined || isTo(record.published, to)) &&
    (language === undefined || isLanguage(record.language, language)) &&
    (publisher === undefined ||
      hasTerms(inBlanks(wordsOf(record.publisher ?? '')), termsOf(publisher), 'in order')) &&
    (words === undefined || hasTerms(record.words, termsOf(words), 'in any order'))
  )
}

/** Of a month a day of it is enough: "2023-10" may be on or after 2023-10-05. */
function isFrom(published: string | null, from: string): boolean {
  return published !== null && (published >= from || from.startsWith(published))
}

function isTo(published: string | null, to: string): boolean {
  return published !== null && published.slice(0, to.length) <= to
}

function isLanguage(language: string | null, wanted: string): boolean {
  const [own, other] = [language?.toLowerCase(), wanted.toLowerCase()]
  return own === other || own?.startsWith(`${other}-`) === true
}
