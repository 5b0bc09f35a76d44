import {type Span, spanText} from '@onrecord/core'
import {kept} from '../kept.ts'
import {LETTER, MARK, NUMBER, pastClass} from '../language/characters.ts'
import {CLAUSE_OPENER, DETERMINER, is, PREPOSITION, PRONOUN} from '../language/grammar.ts'
import {type Marked, quotationMarks} from '../language/marks.ts'
import {sentenceTokens, type Token, tokensIn} from '../language/tokens.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {isOf, PARTICLE} from '../naming/classes.ts'
import {isSonBehind} from '../naming/name-words.ts'
import type {Draft, Sentence} from '../pass.ts'
import {withTitles} from './unreported/titles-beside.ts'
import {worksIn} from './unreported/works.ts'
import {REPORTS_ALONE, SAYING} from './verbs.ts'

/** A token outside quotation marks, or a whole stretch between outer ones. */
export interface Item extends Omit<Token, 'kind'> {
  readonly kind: Token['kind'] | 'quote'
  /** Of a quotation: its marks. */
  readonly marked?: Marked
  /** Of a quotation: whether a comma or a stop stands right before its closing mark. */
  readonly stopped?: boolean
  /** Of a quotation: whether its first letter is a small one. */
  readonly small?: boolean
}

/** A sentence as the search for cues sees it: what stands between quotation marks is one item. */
export interface Clause {
  readonly sentence: Sentence
  readonly items: readonly Item[]
  /** Whether one of them is a quotation. */
  readonly hasQuotes: boolean
}

/** Every sentence with its items. */
export const clausesOf: (draft: Draft) => readonly Clause[] = kept((draft) => {
  const marked = quotationMarks(draft.text, draft.blocks)
  const works = worksIn(draft.text, marked)
  const clauses: Clause[] = []
  let block = -1
  let next = 0
  let outer: readonly Marked[] = []
  const tokenised = sentenceTokens(draft)
  for (const [at, sentence] of draft.sentences.entries()) {
    if (sentence.block !== block) {
      block = sentence.block
      next = 0
      outer = (marked[block] ?? []).filter((each) => each.depth === 0)
    }
    while ((outer[next]?.end ?? Number.MAX_SAFE_INTEGER) <= sentence.span.start) next++
    const first = next
    while ((outer[next]?.start ?? Number.MAX_SAFE_INTEGER) < sentence.span.end) next++
    clauses.push(
      clauseOf(draft.text, sentence, outer.slice(first, next), tokenised[at] ?? [], works),
    )
  }
  return clauses
})

/** A sentence’s tokens are its items, but for those in quotations; where a mark cuts one, all are cut anew. */
function clauseOf(
  text: string,
  sentence: Sentence,
  quotes: readonly Marked[],
  tokens: readonly Token[],
  works: ReadonlySet<string>,
): Clause {
  const items =
    quotes.length > 0
      ? withTitles(
          text,
          withCommasInside(itemsOf(text, quotes, tokens) ?? itemsIn(text, sentence.span, quotes)),
          works,
        )
      : tokens
  const isPlain = !items.some(isRewritten)
  return {
    sentence,
    items: isPlain ? items : withParticles(withBodies(withSons(withAddress(items)))),
    hasQuotes: quotes.length > 0 && items.some(({kind}) => kind === 'quote'),
  }
}

/** Whether a word can be told anew by the rules below. */
function isRewritten(item: Item): boolean {
  return item.capital ? isIn(item, NO_IS) : isOf(item, PARTICLE)
}

const NO_IS = wordList('no is may jr jr. sr sr.')

/** "Ada Quorl, Jr. said", "Ada Quorl, Jr., said": the same as "Ada Quorl Jr. said". */
function withSons(items: readonly Item[]): readonly Item[] {
  return items.filter(
    ({text}, at) =>
      !(
        isSonBehind(items, at) ||
        (text === ',' && isSonBehind(items, at - 2) && is(items[at + 1], SAYING | REPORTS_ALONE))
      ),
  )
}

/** "No 10 said": a house whose door has that number, and nobody who does not. */
function withAddress(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({text}, i) => text === 'No' && /^1[01]$/.test(items[i + 1]?.text ?? ''),
  )
  const [no, number] = items.slice(at, at + 2)
  if (at < 0 || no === undefined || number === undefined) return items
  const house = {...no, text: 'No 10', lower: 'no 10', end: number.end, grammar: 0, classes: 0}
  return [...items.slice(0, at), house, ...withAddress(items.slice(at + 2))]
}

/** "The IS leader said", "IS claimed it": a body, and no verb; not "it IS late", "IS IT OVER?". */
function withBodies(items: readonly Item[]): readonly Item[] {
  return items.map((item, at) =>
    isBody(items, at) || isSurname(items, at) ? {...item, grammar: 0} : item,
  )
}

/** "May said so", “It leaks,” May told a court: no month; not "Orm in May said so". */
function isSurname(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]]
  if (item?.text !== 'May' || !is(items[at + 1], SAYING)) return false
  return before === undefined || before.kind === 'quote' || before.text === ','
}

function isBody(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
  if (item?.text !== 'IS' || next === undefined || is(next, DETERMINER | PRONOUN)) return false
  const isShouted = next.text.length > 1 && next.text === next.text.toUpperCase()
  return !isShouted && (before?.kind !== 'word' || is(before, OPENS_NAME))
}

const OPENS_NAME = CLAUSE_OPENER | DETERMINER | PREPOSITION | REPORTS_ALONE

/** “It leaks”, she said: the same as “It leaks,” she said. */
function withCommasInside(items: readonly Item[]): readonly Item[] {
  const out: Item[] = []
  for (const item of items) {
    const last = out.at(-1)
    if (item.text === ',' && last?.kind === 'quote' && last.stopped === false)
      out[out.length - 1] = {...last, stopped: true}
    else out.push(item)
  }
  return out
}

/** "Odo de Quorl", "Ida van der Quorl": a small particle within a name is as good as a capital. */
function withParticles(items: readonly Item[]): readonly Item[] {
  const out: Item[] = []
  for (const [at, item] of items.entries()) {
    const isJoined = isParticle(item, items[at + 1]) && out.at(-1)?.capital === true
    out.push(isJoined ? {...item, capital: true} : item)
  }
  return out
}

function isParticle(item: Item, next: Item | undefined): boolean {
  return (
    isOf(item, PARTICLE) &&
    !item.capital &&
    next?.kind === 'word' &&
    (next.capital || isOf(next, PARTICLE))
  )
}

/** These tokens with each of these quotations as one item; `null` where a token is within and without. */
function itemsOf(
  text: string,
  quotes: readonly Marked[],
  tokens: readonly Token[],
): readonly Item[] | null {
  const items: Item[] = []
  let quote = 0
  for (const token of tokens) {
    let next = quotes[quote]
    while (next !== undefined && next.end <= token.start) {
      items.push(quoteItem(text, next))
      next = quotes[++quote]
    }
    if (next === undefined || token.end <= next.start) items.push(token)
    else if (token.start < next.start || token.end > next.end) return null
  }
  for (const rest of quotes.slice(quote)) items.push(quoteItem(text, rest))
  return items
}

/** The tokens of a stretch, each of these quotations one item. */
export function itemsIn(text: string, span: Span, quotes: readonly Marked[]): readonly Item[] {
  const items: Item[] = []
  let at = span.start
  for (const quote of quotes) {
    for (const token of tokensIn(text, {start: at, end: quote.start})) items.push(token)
    items.push(quoteItem(text, quote))
    at = quote.end
  }
  for (const token of tokensIn(text, {start: at, end: span.end})) items.push(token)
  return items
}

function quoteItem(text: string, quote: Marked): Item {
  return {
    kind: 'quote',
    text: '',
    lower: '',
    start: quote.start,
    end: quote.end,
    capital: false,
    cased: false,
    classes: 0,
    naming: 0,
    grammar: 0,
    notes: 0,
    telling: 0,
    row: 0,
    glued: false,
    marked: quote,
    small: /^[“‘"'«]{1,2}\p{Ll}/u.test(text.slice(quote.start, quote.start + 3)),
    stopped: /[.,!?…—–]/.test(text[quote.end - 1 - markWidth(text, quote)] ?? ''),
  }
}

/** A closing mark is one character, or two apostrophes. */
function markWidth(text: string, {end}: Span): number {
  return /^(?:''|’’)$/.test(text.slice(end - 2, end)) ? 2 : 1
}

/** How many words stand at a span; in scripts without blanks two characters count as one. */
export function wordCount(text: string, span: Span): number {
  const words = spanText(text, span)
  if (!MAY_BE_DENSE.test(words)) return plainWordCount(words)
  const dense = words.match(DENSE)?.length ?? 0
  return Math.floor(dense / 2) + (words.replace(DENSE, ' ').match(WORD)?.length ?? 0)
}

/** Runs of letters, marks and numbers; a hyphen or an apostrophe alone joins two to one word. */
function plainWordCount(text: string): number {
  let count = 0
  let isJoined = false
  for (let at = 0; at < text.length; ) {
    const next = pastClass(text, at, text.length, LETTER | MARK | NUMBER)
    if (next > at && !isJoined) count++
    isJoined = next > at && isJoiner(text.charCodeAt(next))
    at = next + 1
  }
  return count
}

/** "’", "'", "-". */
function isJoiner(unit: number): boolean {
  return unit === 0x2019 || unit === 39 || unit === 45
}

// Where scripts without blanks have their places, among others.
const MAY_BE_DENSE = /[\u0e00-\u109f\u2e80-\uffff]/

const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}]/gu
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu
