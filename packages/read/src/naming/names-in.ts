import {GIVEN_NAMES} from '../data/given-names.ts'
import {ORGANISATION_WORDS, PERSON_NOUNS} from '../data/nouns.ts'
import {KNOWN_PLACES} from '../data/place-words.ts'
import {PORTFOLIOS} from '../data/portfolios.ts'
import {HONORIFICS, TITLE_PREFIXES, TITLES} from '../data/titles.ts'
import type {Token} from '../language/tokens.ts'
import {isCommonWord} from './common-words.ts'
import {countryNamed, isDemonym} from './gazetteer.ts'

/** A name as it stands in a sentence, without titles. */
export interface Run {
  /** Indices of its tokens in the sentence: first and last. */
  readonly first: number
  readonly last: number
  /** Honorific right before it, in the form the article keeps ("Mr"). */
  readonly honorific: string | null
  /** First token of the titles before it, where there are any. */
  readonly title: {readonly first: number; readonly words: string} | null
}

/** The names in a run of capitalised words, cut at the titles and offices in it. */
export function namesIn(tokens: readonly Token[], first: number, last: number): readonly Run[] {
  const office = officeBefore(tokens, first)
  const length = office === null ? 0 : domainLength(tokens, first, last)
  if (office === null || length === 0) return cut(tokens, first, last)
  const end = first + length
  const domain = {first, last: end - 1, honorific: null, title: null}
  const place = isPortfolio(tokens[first]) ? [] : [domain]
  const [name, ...others] = cut(tokens, end, last)
  if (name === undefined) return place
  return [...place, {...name, title: name.title ?? titled(tokens, office, name.first)}, ...others]
}

/** The first token of "Minister of" or "President of the" right before a run. */
function officeBefore(tokens: readonly Token[], first: number): number | null {
  let of = first - 1
  while (first - of < LONGEST_OFFICE && (tokens[of]?.lower === 'the' || isPortfolio(tokens[of])))
    of--
  const office = tokens[of - 1]
  if (tokens[of]?.lower !== 'of' || office === undefined) return null
  return TITLES.has(office.lower) || HONORIFICS.has(office.lower) ? of - 1 : null
}

// "of Agriculture, Fisheries and the Environment", without running back for ever.
const LONGEST_OFFICE = 8

/** How many words of a run are what an office is over: a portfolio, a country, or whatever stands before a given name. */
function domainLength(tokens: readonly Token[], first: number, last: number): number {
  let end = first
  while (end <= last && isPortfolio(tokens[end])) end++
  if (end > first) return end - first
  for (let at = first + 1; at <= last; at++) {
    const domain = tokens.slice(first, at).map(({text}) => text)
    const isGiven = at < last && GIVEN_NAMES.has(tokens[at]?.lower ?? '')
    if (isGiven || countryNamed(domain.join(' ')) !== null) return at - first
  }
  return 0
}

function isPortfolio(token: Token | undefined): boolean {
  return token !== undefined && (PORTFOLIOS.has(token.lower) || token.lower === 'and')
}

/** A name that has begun, and the title before it: `-1` where there is none. */
interface Open {
  readonly first: number
  readonly honorific: string | null
  readonly title: number
}

/** Cuts a run at the titles in it: what stands before a title is a name of its own, or what the office is over. */
function cut(tokens: readonly Token[], first: number, last: number): readonly Run[] {
  const runs: Run[] = []
  let open: Open = {first, honorific: null, title: -1}
  let at = first
  while (at <= last) {
    const length =
      titleLength(tokens, at, last) || (at === first ? roleLength(tokens, at, last) : 0)
    if (length === 0) {
      at++
      continue
    }
    const title = titleStart(tokens, runs, open, at)
    const known = HONORIFICS.get((tokens[at]?.lower ?? '').replace(/\./g, ''))?.form
    at += length
    open = {first: at, honorific: known ?? open.honorific, title}
  }
  pushName(tokens, runs, named(tokens, open.first, last, open.honorific, open.title))
  return runs
}

/** Keeps the name before a title, and gives the title's first token ("Transport Minister", "former Minister"). */
function titleStart(tokens: readonly Token[], runs: Run[], open: Open, at: number): number {
  if (open.first === at) return open.title < 0 ? at : open.title
  if (open.title < 0 && tokens.slice(open.first, at).every(isPortfolio)) return open.first
  pushName(tokens, runs, named(tokens, open.first, at - 1, open.honorific, open.title))
  return at
}

function titled(tokens: readonly Token[], first: number, end: number): Run['title'] {
  const words = tokens.slice(first, end).map((token) => token.lower.replace(/\./g, ''))
  return {first, words: words.join(' ')}
}

function named(
  tokens: readonly Token[],
  first: number,
  last: number,
  honorific: string | null,
  titleFirst: number,
): Run {
  return {first, last, honorific, title: titleFirst < 0 ? null : titled(tokens, titleFirst, first)}
}

/** How many tokens at a place are a title with a name still to come: 0, or up to 3. */
function titleLength(tokens: readonly Token[], at: number, last: number): number {
  for (let length = 3; length >= 1; length--) {
    if (at + length > last) continue
    const words = tokens
      .slice(at, at + length)
      .map((token) => token.lower.replace(/\./g, ''))
      .join(' ')
    const isTitle =
      TITLES.has(words) || (length === 1 && (HONORIFICS.has(words) || TITLE_PREFIXES.has(words)))
    const next = tokens[at + length]
    if (isTitle && next?.capital === true && !(ORGANISATION_WORDS.has(next.lower) && length === 1))
      return length
  }
  return 0
}

/** "Biologist Ada Vale" where a sentence begins: a noun for a person with the name in full after it. */
function roleLength(tokens: readonly Token[], at: number, last: number): number {
  const before = tokens[at - 1]
  const opens = before === undefined || before.kind === 'mark' || before.kind === 'punctuation'
  const noun = tokens[at]?.lower ?? ''
  const isRole = PERSON_NOUNS.has(noun) || /(?:ologist|ographer|ician)$/.test(noun)
  return opens && isRole && last - at >= 2 && last - at <= 4 ? 1 : 0
}

function pushName(tokens: readonly Token[], runs: Run[], whole: Run): void {
  const run = {...whole, last: beforeOffice(tokens, whole)}
  if (run.last < run.first) return
  const words = tokens
    .slice(run.first, run.last + 1)
    .map((token) => token.lower)
    .join(' ')
  if (isDemonym(words) && run.honorific === null) return
  const at = run.honorific === null ? personWithin(tokens, run) : null
  if (at === null) runs.push(run)
  else runs.push({...run, last: at - 1}, {...run, first: at, title: null})
}

/** The last token of a name once the office after it is cut: all of "the Home Secretary", the last two of "Quorl Press Secretary". */
function beforeOffice(tokens: readonly Token[], {first, last, honorific, title}: Run): number {
  let end = last
  while (end >= first && isOfficeWord(tokens[end], end < last)) end--
  if (end === last || honorific !== null) return last
  if (end >= first) return isGivenNamed(tokens, first) || !isTitle(tokens[last]) ? last : end
  const before = tokens[first - 1]
  const isOffice =
    last > first ||
    title !== null ||
    before === undefined ||
    /^(?:the|a|an|.|,)$/.test(before.lower)
  return isOffice ? end : last
}

function isOfficeWord(token: Token | undefined, isInner: boolean): boolean {
  if (token === undefined) return false
  const {lower} = token
  return (
    isTitle(token) ||
    (isInner && (PORTFOLIOS.has(lower) || TITLE_PREFIXES.has(lower) || OFFICE_PARTS.has(lower)))
  )
}

const OFFICE_PARTS: ReadonlySet<string> = new Set(
  'press prime shadow executive managing general chief'.split(' '),
)

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (TITLES.has(token.lower) || PERSON_NOUNS.has(token.lower))
}

function isGivenNamed(tokens: readonly Token[], first: number): boolean {
  return GIVEN_NAMES.has(tokens[first]?.lower ?? '')
}

/** Where a person's name begins after a body's or a place's ("Reed Council Ada Vale"). */
function personWithin(tokens: readonly Token[], {first, last}: Run): number | null {
  const isHeld = officeNear(tokens, first)
  for (let at = first + 1; at < last; at++) {
    const isGiven =
      isGivenNamed(tokens, at) || (isHeld && last - at === 1 && isUnlike(tokens, at, last))
    if (!isGiven || last - at > 2) continue
    const place = tokens
      .slice(first, at)
      .map(({text}) => text)
      .join(' ')
    const isBody = ORGANISATION_WORDS.has(tokens[at - 1]?.lower ?? '')
    if (isBody || countryNamed(place) !== null || KNOWN_PLACES.has(place.toLowerCase())) return at
  }
  return null
}

/** "Head of the Reed Council", "Ambassador to the": an office right before the name of what it is over. */
function officeNear(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const office = tokens[of - 1]
  return (
    /^(?:of|to|at|for)$/.test(tokens[of]?.lower ?? '') &&
    (isTitle(office) || office?.lower === 'head')
  )
}

function isUnlike(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).every(({lower}) => !isCommonWord(lower, NONE))
}

const NONE: ReadonlySet<string> = new Set()
