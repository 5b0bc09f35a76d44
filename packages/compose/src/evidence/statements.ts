import {isInOwnWords, type Quotation} from '@onrecord/core'
import {type Inline, inlines, languageRun, quoted} from '@onrecord/document'
import {withInnerMarks} from '../wording/inner-marks.ts'
import {isSameLanguage} from '../wording/same-language.ts'
import type {Wording} from '../wording/wording.ts'
import {
  isClause,
  isOfPronoun,
  isParticiple,
  isTurned,
  lacksObject,
  opensSentence,
} from './clause.ts'
import {countWords, evenBlanks, type Located} from './located.ts'
import {sentencesOf} from './sentences.ts'
import {leadOf, type Stretch, splitAtPrintedMarks, stretchesOf} from './stretches.ts'

/** What a document prints of a quotation. */
export interface Statement {
  readonly source: Located<Quotation>
  /** Verbatim words without outer marks, or our own words for them. */
  readonly children: readonly Inline[]
  readonly form: keyof Wording['facts']['forms']
  /** How many words of the article it prints; 0 for a paraphrase. */
  readonly words: number
  /** Whether the verb that reports it stands at its head: "agrees that …". */
  readonly led: boolean
}

export interface StatementOptions {
  readonly dossier: {
    readonly excerpts: readonly {readonly ref: string; readonly text: string}[]
    readonly paraphrases: readonly {readonly ref: string; readonly text: string}[]
    readonly language: string
  }
  readonly wording: Wording
  /** Cut after a sentence where it is longer. */
  readonly limit: number
  /** Begin reported speech with the article's own verb where it can be: always, or where that is short or the clause needs it. */
  readonly lead?: 'always' | 'short' | undefined
}

/** The printable words of a quotation: from the article, else its longest excerpt, else a paraphrase, else `null`. */
export function statementOf(
  source: Located<Quotation>,
  options: StatementOptions,
): Statement | null {
  const stretches = stretchesOf(source) ?? excerptStretches(source, options)
  if (stretches === null) return paraphraseOf(source, options)
  const bare = lacksObject(source)
  const lead = bare || isParticiple(source) ? null : wanted(source, options.lead)
  if (lead === null && isTurned(source)) return null
  const cut = limited(stretches, options.limit)
  if (cut.length === 0) return null
  const words = countWords(cut.map((stretch) => stretch.words).join(' '))
  return {
    source,
    children: inThatLanguage(
      [
        ...(lead === null ? [] : [lead.words]),
        ...printed(
          lead === null ? withoutOpening(cut, bare ? /^as\s+/u : /^that\s+/u) : cut,
          source,
          options.wording.labels.innerQuotationMarks,
        ),
      ],
      {
        of: source.article.metadata.language,
        document: options.dossier.language,
      },
    ),
    form: formOf(source.value),
    words: words + (lead === null ? 0 : countWords(lead.words)),
    led: isLed(lead, source),
  }
}

function wanted(source: Located<Quotation>, lead: StatementOptions['lead']) {
  const found = lead === undefined ? null : leadOf(source)
  const alone =
    opensSentence(source) && isClause(source) && !isTurned(source) && !isOfPronoun(source)
  return lead === 'short' && found?.long === true && alone ? null : found
}

/** An "I" of somebody who is named stands within the words: their name does not go on into them. */
function isLed(lead: {readonly bare: boolean} | null, {value}: Located<Quotation>): boolean {
  return lead !== null && (lead.bare || value.speaker.entity === null)
}

function paraphraseOf(source: Located<Quotation>, options: StatementOptions): Statement | null {
  const found = options.dossier.paraphrases.find((item) => item.ref === source.ref)
  if (found === undefined) return null
  return {source, children: inlines(found.text), form: 'paraphrase', words: 0, led: false}
}

function excerptStretches(
  source: Located<Quotation>,
  options: StatementOptions,
): readonly Stretch[] | null {
  const [excerpt] = options.dossier.excerpts
    .filter((item) => item.ref === source.ref)
    .sort((a, b) => b.text.length - a.text.length)
  if (excerpt === undefined) return null
  return splitAtPrintedMarks(excerpt.text, source.value)
}

/** Without the verb before it a reported clause begins after "that", and a description after "as"; "That helps" stays. */
function withoutOpening(stretches: readonly Stretch[], opening: RegExp): readonly Stretch[] {
  return stretches.map((stretch, index) =>
    index > 0 || stretch.own ? stretch : {...stretch, words: stretch.words.replace(opening, '')},
  )
}

/** What one says in a turn of a transcript is in their own words, too. */
function formOf(value: Quotation): Statement['form'] {
  if (value.within !== null) return 'passedOn'
  return isInOwnWords(value) ? 'direct' : value.kind
}

/** Own words inside a reported clause are quoted words inside quoted words. */
function printed(
  stretches: readonly Stretch[],
  source: Located<Quotation>,
  marks: Wording['labels']['innerQuotationMarks'],
): readonly (string | Inline)[] {
  const nested = !isInOwnWords(source.value)
  const last = stretches.length - 1
  return stretches.flatMap(({own, words, join}, index): (string | Inline)[] => {
    if (nested && own) return [join, quoted(words.trim(), [source.ref])]
    const start = index === 0 ? words.trimStart() : words
    return [join + withInnerMarks(index === last ? start.trimEnd() : start, marks)]
  })
}

/** Whole sentences up to the limit; the first sentence is kept however long it is, with all that the article says within it. */
function limited(stretches: readonly Stretch[], limit: number): readonly Stretch[] {
  let left = limit
  const kept: Stretch[] = []
  for (const stretch of stretches) {
    const words = countWords(stretch.words)
    if (words <= left) {
      kept.push(stretch)
      left -= words
      continue
    }
    const cut = firstSentences(stretch.words, left)
    if (cut !== '') return [...kept, {...stretch, words: cut}]
    if (kept.length === 0) kept.push(stretch)
    return endsWithin(stretches, kept.length) ? kept : stretches
  }
  return kept
}

/** Whether a sentence ends where a stretch begins. */
function endsWithin(stretches: readonly Stretch[], at: number): boolean {
  const {words = ''} = stretches[at - 1] ?? {}
  return stretches[at]?.join === '[.] ' || /[.!?][’”"']?\s*$/u.test(words)
}

function firstSentences(words: string, limit: number): string {
  let kept = ''
  for (const sentence of sentencesOf(evenBlanks(words))) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`
    if (countWords(longer) > limit) break
    kept = longer
  }
  return kept
}

function inThatLanguage(
  content: readonly (string | Inline)[],
  languages: {readonly of: string | null; readonly document: string},
): readonly Inline[] {
  const {of, document} = languages
  const joined = withJoinedWords(content)
  if (of === null || isSameLanguage(of, document)) return inlines(joined)
  return [languageRun(of, joined)]
}

/** Words that follow each other are one text. */
function withJoinedWords(content: readonly (string | Inline)[]): readonly (string | Inline)[] {
  const joined: (string | Inline)[] = []
  for (const part of content) {
    const last = joined.at(-1)
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined
}
