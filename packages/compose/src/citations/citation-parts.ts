import {type Inline, link} from '@onrecord/document'
import {sentenceCase} from '../sentence-case.ts'
import type {Wording} from '../wording/wording.ts'
import type {CitationContent} from './citation-format.ts'
import type {CitedKind, CitedSource, CitedSourceMap} from './cited-source.ts'

/** What stands before the place in a source, by its kind. */
export type Leads = {
  readonly [K in CitedKind]: (
    source: CitedSourceMap[K],
    wording: Wording,
  ) => readonly (CitationContent | null)[]
}

export function leadOf<K extends CitedKind>(
  leads: Leads,
  source: CitedSourceMap[K] & {readonly kind: K},
  wording: Wording,
): readonly (CitationContent | null)[] {
  const lead: Leads[K] = leads[source.kind]
  return lead(source, wording)
}

/** The parts that there are, with a comma between them; none after a part that ends with its own. */
export function withCommas(parts: readonly (CitationContent | null)[]): CitationContent {
  const joined: (string | Inline)[] = []
  for (const part of parts) {
    if (part === null || part.length === 0) continue
    if (joined.length > 0) joined.push(endsWithComma(joined.at(-1)) ? ' ' : ', ')
    joined.push(...part)
  }
  const last = joined.at(-1)
  if (typeof last === 'string') joined[joined.length - 1] = last.replace(/,(”?)$/u, '$1')
  return joined
}

/** The parts that there are, with a blank between them. */
export function withBlanks(parts: readonly (CitationContent | null)[]): CitationContent {
  return parts
    .filter((part): part is CitationContent => part !== null && part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [' ', ...part]))
}

/** "A", "A and B", "A, B and C"; of more than three the first with "et al." or "and others". */
export function nameList(
  names: readonly string[],
  wording: Wording,
  others: string,
): string | null {
  if (names.length === 0) return null
  return names.length > 3 ? `${names[0]} ${others}` : wording.list(names)
}

/** A title in the marks or letters of its kind; what has none is described, without them, with a capital where it opens the note. */
export function styledTitle<T>(
  {title, authors}: CitedSource,
  {citations}: Wording,
  styled: (title: string) => T,
): T | string {
  if (title !== null) return styled(title)
  return authors.length > 0 ? citations.untitled : sentenceCase(citations.untitled)
}

/** An address that can be followed, with what it opens. */
export function addressLink(url: string, source: CitedSource, wording: Wording): Inline {
  return link(url, url, wording.citations.linkTitle(source.title))
}

/**
 * The title that the source itself gives short, else its words up to the first colon or dash, where these are no name: without the article at the head
 * (Chicago Manual of Style, 17th edition, 14.33), four at most, not ending in a small word or within a name.
 */
export function shortTitleOf({title, shortTitle}: CitedSource): string | null {
  if (shortTitle !== null || title === null) return shortTitle
  const [main = title] = title.split(/[:;–—?!]/u)
  // "Ada Vale: …" would stand in a note as who says it, "Live: …" for any story
  const all = (isName(main) ? title : main).trim().split(/\s+/u)
  if (all.length <= SHORT_TITLE_WORDS) return withoutMark(all.join(' '))
  const words = /^(?:A|An|The)$/u.test(all[0] ?? '') ? all.slice(1) : all
  let end = Math.min(SHORT_TITLE_WORDS, words.length)
  while (end < LONGEST_NAME && isWithinName(words, end)) end += 1
  while (end > 1 && SMALL_WORD.test(words[end - 1] ?? '')) end -= 1
  return sentenceCase(withoutMark(words.slice(0, end).join(' ')))
}

/** What goes on behind a mark is left out. */
function withoutMark(words: string): string {
  return words.replace(/\s?[,:;–—?!]$/u, '')
}

/** One word, or two with a capital each. */
function isName(words: string): boolean {
  const all = words.trim().split(/\s+/u)
  return all.length === 1 || (all.length === 2 && all.every((word) => CAPITAL.test(word)))
}

const CAPITAL = /^\p{Lu}[\p{L}.’']*$/u

const SHORT_TITLE_WORDS = 4
const LONGEST_NAME = 6
/** Words that a title does not end with, of English, and any of one or two small letters. */
const SMALL_WORD =
  /^(?:\p{Ll}{1,2}|\p{N}+|the|and|but|nor|for|from|with|without|over|under|into|onto|upon|about|after|before|between|against|than|that|this|these|those|who|whose|which|its|his|her|their|our|your|are|was|were|been|has|have|had|will|would|may|might|can|could|should|not|very|more|most|some|any|all|two|three|four|five|six|seven|eight|nine|ten)$/iu

/** Whether a place parts words with a capital, in a title whose other words have none. */
function isWithinName(words: readonly string[], end: number): boolean {
  const capital = (word: string | undefined) => /^\p{Lu}/u.test(word ?? '')
  const plain = words.slice(1, end).some((word) => /^\p{Ll}{4}/u.test(word))
  return end > 1 && plain && capital(words[end - 1]) && capital(words[end])
}

function endsWithComma(part: string | Inline | undefined): boolean {
  return typeof part === 'string' && /,”?$/u.test(part)
}
