import {requireOptions} from '@onrecord/core'
import type {CorpusRecord} from './corpus-record.ts'
import {isCurrent} from './corpus-row.ts'
import {publishersOf, readableSources} from './corpus-source.ts'
import {inTurns} from './in-turns.ts'
import type {Corpus} from './open-corpus.ts'
import {hasAll, hasTerms, termsOf} from './terms.ts'
import {inBlanks, wordsOf} from './words.ts'

/** Which articles of a corpus are meant: those for which everything that is said holds. */
export interface CorpusFilter {
  /** Words that all stand in the article: `word`, `begin*`, `"words in this order"`; between bars, as `one | other`, either. */
  readonly words?: string | undefined
  /** Words of the publisher's name; of a text that several papers print, of any of theirs. */
  readonly publisher?: string | undefined
  /** The first day, month or year of publication, EDTF. What has no date is left out. */
  readonly from?: string | undefined
  /** The last day, month or year of publication, EDTF. What has no date is left out. */
  readonly to?: string | undefined
  /** The first day, month or year of retrieval, EDTF: what came in since. What says not when it was retrieved is left out. */
  readonly retrievedFrom?: string | undefined
  /** A BCP 47 tag: `en` means `en-GB`, too. */
  readonly language?: string | undefined
  /** Neither what was withdrawn, nor what another version took the place of at its address. */
  readonly current?: boolean | undefined
}

/**
 * The articles that a filter lets through, by date.
 *
 * @throws RangeError when a filter has no word, or no date, to go by
 * @throws TypeError when it has a field that there is not
 */
export async function passing(corpus: Corpus, filter: CorpusFilter): Promise<CorpusRecord[]> {
  requireOptions(filter, FIELDS, 'a filter')
  requireSound(filter)
  const likely = await publishedBy(
    corpus,
    corpus.records.filter((record) => passes(record, filter)),
    filter.publisher,
  )
  // what a record knows of single words is right already, names that do not stand in the text too
  const either = termsOf(filter.words ?? '')
  if (either.flat().every(({words}) => words.length === 1)) return [...likely]
  const having = await inTurns(likely, async (record) => {
    const {value} = await corpus.article(record.id)
    const text = inBlanks(wordsOf(value?.source.text ?? ''))
    const has = either.some(
      (terms) =>
        hasAll(record.words, terms, 'in any order') &&
        hasAll(
          text,
          terms.filter(({words}) => words.length > 1),
          'in order',
        ),
    )
    return has ? record : null
  })
  return having.filter((record) => record !== null)
}

const FIELDS = {
  words: 'string',
  publisher: 'string',
  from: 'string',
  to: 'string',
  retrievedFrom: 'string',
  language: 'string',
  current: 'boolean',
} as const satisfies Readonly<Record<keyof CorpusFilter, 'string' | 'boolean'>>

function requireSound({words, publisher, from, to, retrievedFrom}: CorpusFilter): void {
  for (const given of [words, publisher]) {
    if (given === undefined || termsOf(given).length > 0) continue
    throw new RangeError(
      `A filter needs a word, such as border or "third country"; got ${JSON.stringify(given)}`,
    )
  }
  for (const given of [from, to, retrievedFrom]) {
    if (given === undefined || DAY.test(given)) continue
    throw new RangeError(
      `A filter needs a day, a month or a year, such as 2024-01-15; got ${JSON.stringify(given)}`,
    )
  }
  if (from !== undefined && to !== undefined && from.slice(0, to.length) > to) {
    throw new RangeError(`Nothing is from ${from} to ${to}; give the earlier date first`)
  }
}

/** A day, a month or a year that there is: with the 13th month nothing would be found, and nobody told. */
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/**
 * Whether a filter lets an article through, as far as its record tells: words in an order are for the text to tell.
 */
function passes(record: CorpusRecord, filter: CorpusFilter): boolean {
  const {words, from, to, retrievedFrom, language, current} = filter
  return (
    (from === undefined || isFrom(record.published, from)) &&
    (to === undefined || isTo(record.published, to)) &&
    (retrievedFrom === undefined || isFrom(record.retrievedAt, retrievedFrom)) &&
    (language === undefined || isLanguage(record.language, language)) &&
    (current !== true || isCurrent(record)) &&
    (words === undefined || hasTerms(record.words, termsOf(words), 'in any order'))
  )
}

/** Those that a publisher with these words in its name has, each text with all its sources. */
async function publishedBy(
  {files}: Corpus,
  records: readonly CorpusRecord[],
  wanted: string | undefined,
): Promise<readonly CorpusRecord[]> {
  if (wanted === undefined) return records
  const terms = termsOf(wanted)
  const sources = await readableSources(files)
  return records.filter((record) =>
    publishersOf(record, sources.get(record.id) ?? []).some((name) =>
      hasTerms(inBlanks(wordsOf(name)), terms, 'in order'),
    ),
  )
}

/** Of a month a day of it is enough: "2023-10" may be on or after 2023-10-05. */
function isFrom(day: string | null, from: string): boolean {
  return day !== null && (day >= from || from.startsWith(day))
}

function isTo(published: string | null, to: string): boolean {
  return published !== null && published.slice(0, to.length) <= to
}

function isLanguage(language: string | null, wanted: string): boolean {
  const [own, other] = [language?.toLowerCase(), wanted.toLowerCase()]
  return own === other || own?.startsWith(`${other}-`) === true
}
