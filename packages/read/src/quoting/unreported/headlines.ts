import {FINITE_FORMS, PRONOUNS} from '../../data/closed-class.ts'
import {
  AUXILIARY,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  IRREGULAR,
  is,
  RELATIVE,
} from '../../language/grammar.ts'
import {firstWhere} from '../../language/halving.ts'
import {namedIn} from '../../naming/named.ts'
import type {Draft, Sentence} from '../../pass.ts'
import {startingIn} from '../../passes/tokens/places.ts'
import {type Found, isTitle} from '../found.ts'
import {type Clause, type Item, wordCount} from '../items.ts'
import {type Range, spanOf} from '../ranges.ts'
import {isSpeakerNoun} from '../subjects/head-ends.ts'

const LONGEST_NAME = 5

/** "Mayor Vale: The bridge is safe", "The bridge is safe: mayor": in a headline a colon stands for "says" beside somebody's name or "police", "report", "poll". */
export function headlineColon(draft: Draft, {items, sentence}: Clause): Found | null {
  const isHeadline = draft.blocks[sentence.block]?.type === 'headline' || isTimed(items)
  const told = isHeadline ? (toldAfter(draft, items) ?? toldBefore(draft, items)) : null
  if (told === null) return null
  const {content, name, sign} = told
  const words = items.slice(content.first, content.last + 1)
  const quoted = words.filter(({kind}) => kind === 'quote')
  const [only] = words
  if (only === undefined || (words.length === 1 && only.kind !== 'quote')) return null
  const whole = quoted.length === words.length ? kindOf(draft.text, only) : 'mixed'
  return {
    kind: quoted.length > 0 ? whole : 'indirect',
    content: [spanOf(items, content)],
    quoted: quoted.map(({start, end}) => ({start, end})),
    // What stands for the verb.
    cue: spanOf(items, {first: sign, last: sign}),
    mention: spanOf(items, name),
    addressee: null,
    rule: 'headline-colon',
    closed: true,
    within: null,
  }
}

/** What a headline tells, who tells it and the sign between the two. */
interface Told {
  readonly content: Range
  readonly name: Range
  readonly sign: number
}

function toldAfter(draft: Draft, items: readonly Item[]): Told | null {
  const name = nameBefore(draft, items)
  if (name === null) return null
  const sign = items.findIndex(({text}, at) => at > name.last && text === ':')
  let last = items.length - 1
  while (last > sign && /^[.;]$/.test(items[last]?.text ?? '')) last--
  const head = items[name.last]
  const isNoun =
    head !== undefined && isSpeakerNoun(head) && !(head.capital && name.last > name.first)
  // "Ada Vale: Queen of the Weir": no statement; "Poll: rowers back mills".
  return isNoun || tells(items.slice(sign + 1, last + 1))
    ? {content: {first: sign + 1, last}, name, sign}
    : null
}

/** "The bridge is safe: mayor", "the bridge is ‘safe’ - report", "‘It is safe’: Ada Vale on the bridge". */
function toldBefore(draft: Draft, items: readonly Item[]): Told | null {
  const sign = items.findLastIndex(({text}) => /^[:–—-]$/.test(text))
  const content = {first: 0, last: sign - 1}
  if (!tells(items.slice(0, Math.max(0, sign)))) return null
  const isColon = items[sign]?.text === ':'
  // "Full-time": a hyphen within a word.
  if (!isColon && items[sign]?.start === items[sign - 1]?.end) return null
  const on = sign === 1 ? items.findIndex(isBehindName) : -1
  const last = on > sign ? on - 1 : items.length - 1
  const name = {first: sign + 1, last}
  // "… - Orm Post": whose page it is.
  const head = items[last]
  const isOutlet = !isColon && (head === undefined || !isSpeakerNoun(head))
  if (last <= sign || last - sign > LONGEST_NAME || isOutlet) return null
  const isName = items.slice(sign + 1, last + 1).every(isNamePart)
  return isName && namesSomebody(draft, items, name) ? {content, name, sign} : null
}

/** "On the bridge", "tells of her fall": what stands behind whoever tells what a headline opens with; "Orm Rail offers 1%" is what it does. */
function isBehindName(item: Item): boolean {
  return /^(?:about|on|recalls|speaks|talks|tells)$/.test(item.lower)
}

/** Words between marks, or some with a verb among them; "Election profile: Ada Vale" and "keeper who sang" tell nothing. */
function tells(words: readonly Item[]): boolean {
  return (
    words.some(({kind}) => kind === 'quote') ||
    (words.length >= FEWEST_WORDS &&
      words.some(
        (word, at) => word.lower === 'to' || (is(word, VERB) && !is(words[at - 1], RELATIVE)),
      ))
  )
}

const FEWEST_WORDS = 3
const VERB: number = FINITE | AUXILIARY | ENDS_IN_ED | IRREGULAR

/**
 * Quoted words of any length in a heading are somebody's: headings quote, and seldom name. A single word may be the paper's own
 * joke, and a heading in title case a title: those are left to `withEchoes`.
 */
export function withTerms(
  draft: Draft,
  {items, sentence, hasQuotes}: Clause,
  found: readonly Found[],
): readonly Found[] {
  if (!hasQuotes || !isHeading(draft, items, sentence)) return found
  const known = new Set(found.flatMap(({quoted}) => quoted.map(({start}) => start)))
  const more = items.flatMap((item): readonly Found[] => {
    if (item.kind !== 'quote' || known.has(item.start)) return []
    const span = {start: item.start, end: item.end}
    return [{...NOBODY, kind: kindOf(draft.text, item), content: [span], quoted: [span]}]
  })
  return more.length === 0
    ? found
    : [...found, ...more].toSorted(
        (a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
      )
}

const NOBODY = {
  cue: null,
  mention: null,
  addressee: null,
  rule: 'heading',
  closed: true,
  within: null,
} as const

/** Who stands before a headline's colon, with words behind it; "Ada Vale on the bridge: ‘It is safe’". */
function nameBefore(draft: Draft, items: readonly Item[]): Range | null {
  const first = pastTime(items)
  const colon = items.findIndex(({text}, at) => at >= first && text === ':')
  const isLast = colon === items.length - 2 && items[colon + 1]?.kind === 'quote'
  const on = isLast ? items.findIndex(({lower}) => lower === 'on') : -1
  const end = subjectEnd(items, first, on > first ? on : colon)
  if (end <= first || end > first + LONGEST_NAME || colon > items.length - 2) return null
  if (!items.slice(first, end).every(isNamePart)) return null
  // "Ana Vale: An interview", "Poll: How it was done": what the story is, and no statement.
  if (/^(?:an?|as|how|why|what|when|who|where|inside|meet)$/.test(items[colon + 1]?.lower ?? ''))
    return null
  if (LABEL.test(items[first]?.lower ?? '')) return null
  return namesSomebody(draft, items, {first: 0, last: end - 1}) ? {first, last: end - 1} : null
}

/** "Vale hits Reed on weirs: ‘…’", "Vale to Reed: ‘…’": where who speaks ends before what they do, and to whom; `end` where nothing is told. */
function subjectEnd(items: readonly Item[], first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++) {
    const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
    if (item?.lower === 'to') return at
    const isBetween =
      before?.capital === true && item?.kind === 'word' && !item.capital && next?.capital === true
    if (isBetween && is(item, ENDS_IN_S) && !isSpeakerNoun(item)) return at
  }
  return end
}

// What a text is, and nobody who speaks.
const LABEL = /^(?:analysis|book|column|dvd|editorial|film|letters?|opinion)$/

/** "16.20 BST": where the time of a live report's heading ends; 0 where none opens the line. */
function pastTime(items: readonly Item[]): number {
  const time = items.findIndex(({kind, text}) => kind !== 'number' && !/^[:.]$/.test(text))
  // "16.20 MP: …": a speaker.
  const isZone = items[time + 1]?.text !== ':' && ZONE.test(items[time]?.text ?? '')
  return time > 0 && isZone ? time + 1 : Math.max(0, time)
}

const ZONE = /^(?:[A-Z]{2,4}|[ap]m)$/

/** A line that begins with a time and ends without a stop. */
export function isTimed(items: readonly Item[]): boolean {
  const last = items.at(-1)
  return (
    items.length <= LONGEST_HEADING &&
    last?.kind !== 'punctuation' &&
    last?.stopped !== true &&
    pastTime(items) > 0
  )
}

const LONGEST_HEADING = 16

/** A headline, a deck, a heading, or a line that is nothing but quoted words and perhaps a time. */
function isHeading({blocks}: Draft, items: readonly Item[], {block, span}: Sentence): boolean {
  const {type, span: whole} = blocks[block] ?? {type: null, span}
  if (/^(?:headline|deck|heading)$/.test(type ?? '') || isTimed(items)) return true
  const words = items.filter(({kind}) => kind === 'quote' || kind === 'word')
  const isWhole = span.start === whole.start && span.end === whole.end
  return (words.length === 1 && words[0]?.stopped === false) || (isWhole && isLine(items))
}

/** "A ‘short’ row to Orm": a line between paragraphs, without a stop. */
function isLine(items: readonly Item[]): boolean {
  const last = items.at(-1)
  const isOpen = last?.kind === 'quote' ? last.stopped === false : last?.kind === 'word'
  return items.length <= LONGEST_HEADING && isOpen
}

/** "‘We baked through it’: …" is a sentence; "a ‘ridiculous’ keeper" quotes a word. */
function kindOf(text: string, {start, end, small}: Item): Found['kind'] {
  const words = text
    .slice(start + 1, end - 1)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return small !== true && words.some((word) => PRONOUNS.has(word) || FINITE_FORMS.has(word))
    ? 'direct'
    : 'mixed'
}

// Each looks through the whole article: more headings than this with a quoted word are no article's.
const MOST_HEADINGS = 20

/** What a heading quotes, without single words and titles that no quotation of the article has too. */
export function withEchoes(draft: Draft, found: readonly Found[]): readonly Found[] {
  const {text} = draft
  const isSure = (each: Found): boolean => isTold(text, each) && !isWithinLine(draft, each)
  const short = found.filter((each) => each.rule === 'heading' && !isSure(each))
  if (short.length === 0) return found
  const words = ({quoted}: Found): string =>
    quoted
      .map(({start, end}) =>
        text
          .slice(start, end)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' '),
      )
      .join('')
  const told = found.map((each) => (each.rule === 'heading' ? '' : words(each))).join('')
  const isEchoed = (each: Found): boolean =>
    told.includes(words(each)) && !(isWithinLine(draft, each) && isTitle(text, each.quoted[0]))
  const echoed = new Set(short.slice(0, MOST_HEADINGS).filter(isEchoed))
  const dropped = new Set(short.filter((each) => !echoed.has(each)))
  return found.filter((each) => !dropped.has(each))
}

/** Words in a line of which only its length tells that it is a heading, and no time before it. */
function isWithinLine({text, blocks}: Draft, {quoted: [words]}: Found): boolean {
  const {start = 0, end = 0} = words ?? {}
  const block = blocks[firstWhere(blocks.length, (at) => (blocks[at]?.span.end ?? 0) > start)]
  if (block?.type !== 'paragraph') return false
  const rest = text.slice(block.span.start, start) + text.slice(end, block.span.end)
  return rest !== '' && !/^\d|[.!?:”"]/.test(rest)
}

/** Several words, no title; a whole line between marks that is a sentence is one in title case, too. */
function isTold(text: string, {kind, quoted: [span]}: Found): boolean {
  if (span === undefined) return false
  const words = wordCount(text, span)
  const isLine = [span.start - 1, span.end].every((at) => /^\n?$/.test(text.charAt(at)))
  const isSentence = isLine && kind === 'direct' && words > LONGEST_TITLE
  return words > 1 && (isSentence || !isTitle(text, span))
}

const LONGEST_TITLE = 6

/** "Tributes to Ada Vale" are nobody. */
function isNamePart({kind, lower}: Item): boolean {
  return (kind === 'word' && lower !== 'tributes') || kind === 'possessive'
}

/** A noun for a speaker, or the end of a person's or a body's name that the article has elsewhere too. */
function namesSomebody(draft: Draft, items: readonly Item[], name: Range): boolean {
  const item = items[name.last]
  if (item === undefined) return false
  return (
    isSpeakerNoun(item) ||
    startingIn(namedIn(draft), spanOf(items, name)).some(
      ({span, item: {entity}}) =>
        /^(?:person|organisation)$/.test(entity.type) &&
        entity.mentions.length > 1 &&
        span.end === item.end,
    )
  )
}
