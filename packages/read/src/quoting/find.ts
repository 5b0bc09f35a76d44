import {contains, type QuotationKind, type Span} from '@onrecord/core'
import {preceding} from '../language/preceding.ts'
import type {Draft} from '../pass.ts'
import {type Reported, reportedIn} from './contents.ts'
import {type Cue, cuesIn} from './cues.ts'
import {headlineColon} from './headlines.ts'
import {type Clause, clausesOf, type Item, wordCount} from './items.ts'
import {nestedClauses} from './nested.ts'
import {namesSpeaker, type Range} from './noun-phrases.ts'
import {spanOf} from './ranges.ts'
import {firstSubject} from './sentence-subjects.ts'
import {type Before, fromBefore, lastSpoken} from './sentences-before.ts'

/** A quotation before it has an id and an owner. */
export interface Found {
  readonly kind: QuotationKind
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
  readonly cue: Span | null
  /** The phrase that names the speaker. */
  readonly mention: Span | null
  readonly addressee: Span | null
  /** How cue, speaker and words stand to each other; `null` for words that no cue governs. */
  readonly rule: string | null
  /** False when the next block goes on with it. */
  readonly closed: boolean
  /** Index among the found of the quotation that reports this one. */
  readonly within: number | null
}

/** The fewest words between quotation marks that are a quotation without a cue: fewer are scare quotes, titles, names, or whole sentences. */
const FEWEST_WORDS = 5

/** Every quotation of a draft in order: reported ones, and words between marks that nothing reports. */
export function findQuotations(draft: Draft, knowsCues: boolean): readonly Found[] {
  const found: Found[] = []
  let before: Before | null = null
  for (const clause of clausesOf(draft)) {
    const here = foundIn(draft, clause, knowsCues, before)
    found.push(...here)
    if (knowsCues && clause.hasQuotes)
      found.push(...nestedClauses(draft, clause).flatMap((each) => inNested(draft.text, each)))
    before = {clause, found: here, last: lastSpoken(here, clause, before)}
  }
  return continued(found)
}

/** What a sentence holds, perhaps governed by the sentence before it. */
function foundIn(
  draft: Draft,
  clause: Clause,
  knowsCues: boolean,
  before: Before | null,
): readonly Found[] {
  const title = knowsCues ? headlineColon(draft, clause) : null
  if (title !== null) return [title]
  const here = inClause(draft.text, clause, knowsCues)
  return knowsCues && before !== null ? fromBefore(here, clause, before) : here
}

function inClause(text: string, {items, hasQuotes}: Clause, knowsCues: boolean): readonly Found[] {
  const cues = knowsCues ? cuesIn(items) : []
  if (cues.length === 0 && !hasQuotes) return []
  const reported = reportedIn(items, cues)
  if (!hasQuotes) return inOrder(reported.map((each) => fromReported(items, each, [])))
  const owned = ownQuotes(items, reported)
  const found = reported.map((each, i) => fromReported(items, each, owned[i] ?? []))
  const taken = new Set(owned.flat())
  const isAlone = items.every((item) => item.kind === 'quote' || item.kind === 'punctuation')
  const free = items.flatMap((item, at) => {
    if (item.kind !== 'quote' || taken.has(item)) return []
    return fromFree(text, items, at, isAlone ? [] : cues, fewestWords(items, at, isAlone))
  })
  return inOrder([...found, ...free])
}

function inOrder(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  return found.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}

/** A whole sentence between marks is speech, however short; a few words are after a colon ("On the lid: “Keep off.”"), or where they arrive ("“Not me,” came the answer"). */
function fewestWords(items: readonly Item[], at: number, isAlone: boolean): number {
  if (items[at]?.stopped !== true) return FEWEST_WORDS
  if (isAlone) return 1
  const isSpeech =
    (at === 0 && ARRIVES.test(items[1]?.lower ?? '')) ||
    (at === items.length - 1 && items[at - 1]?.text === ':')
  return isSpeech ? 2 : FEWEST_WORDS
}

const ARRIVES = /^(?:came|comes|went|goes|ran|runs|read|reads)$/

/** What is reported within somebody's quoted words, where words are quoted there. */
function inNested(text: string, {items}: Clause): readonly Found[] {
  const reported = reportedIn(items, cuesIn(items))
  const owned = ownQuotes(items, reported)
  return reported
    .map((each, i) => fromReported(items, each, owned[i] ?? []))
    .filter(({quoted}) => quoted.some((span) => wordCount(text, span) >= FEWEST_NESTED_WORDS))
}

/** A rule that says “shall” names a word. */
const FEWEST_NESTED_WORDS = 2

/** Each quotation item goes to the narrowest reported clause that holds it. */
function ownQuotes(
  items: readonly Item[],
  reported: readonly Reported[],
): readonly (readonly Item[])[] {
  const owned: Item[][] = reported.map(() => [])
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item?.kind === 'quote') owned[narrowestAround(reported, at)]?.push(item)
  }
  return owned
}

/** Index of the reported clause that holds an item most narrowly; -1 for none. */
function narrowestAround(reported: readonly Reported[], at: number): number {
  let best = -1
  let size = Number.MAX_SAFE_INTEGER
  for (const [i, {content}] of reported.entries()) {
    const holder = content.find(({first, last}) => first <= at && at <= last)
    if (holder === undefined || holder.last - holder.first >= size) continue
    best = i
    size = holder.last - holder.first
  }
  return best
}

function fromReported(items: readonly Item[], reported: Reported, quotes: readonly Item[]): Found {
  const {cue, content, kind} = reported
  return {
    kind: quotes.length === 0 ? 'indirect' : kind,
    content: content.map((range) => spanOf(items, range)),
    quoted: quotes.map(({start, end}) => ({start, end})),
    cue: spanOf(items, cue.group),
    mention: cue.subject === null ? null : spanOf(items, cue.subject),
    addressee: reported.addressee === null ? null : spanOf(items, reported.addressee),
    rule: reported.rule,
    closed: quotes.every((item) => item.marked?.closed !== false),
    within: null,
  }
}

/** Words between marks that no cue governs: long enough, and no title of a work. */
function fromFree(
  text: string,
  items: readonly Item[],
  at: number,
  cues: readonly Cue[],
  fewest: number,
): readonly Found[] {
  const item = items[at]
  if (item === undefined) return []
  const span = {start: item.start, end: item.end}
  const [subject, rule] = subjectOfFree(items, at, cues)
  // "The smith was blunter: “Iron rusts.”": a whole sentence after somebody and a colon is theirs, however short.
  const isSaid =
    rule === 'colon' && item.stopped && subject !== null && namesSpeaker(items, subject)
  if (!isSaid && wordCount(text, span) < fewest) return []
  if (fewest > 1 && isTitle(text, span)) return []
  return [
    {
      kind: 'direct',
      content: [span],
      quoted: [span],
      cue: null,
      mention: subject === null ? null : spanOf(items, subject),
      addressee: null,
      rule,
      closed: item.marked?.closed !== false,
      within: null,
    },
  ]
}

/** Who speaks in the rest of the sentence: the subject of its cue, or before a colon the sentence's own. */
function subjectOfFree(
  items: readonly Item[],
  at: number,
  cues: readonly Cue[],
): readonly [Range | null, string | null] {
  const before = preceding(items, at)?.text
  if (before === ':' && cues.length === 0) {
    const subject = firstSubject(items, at)
    return subject === null ? [null, null] : [subject, 'colon']
  }
  if (
    (before === ',' || before === ':') &&
    SPEECH_NOUNS.test(preceding(items, at - 1)?.lower ?? '')
  ) {
    const subject = firstSubject(items, at)
    if (subject !== null) return [subject, 'speech-noun']
  }
  const cue = cues.find((each) => each.subject !== null && each.form !== 'relative')
  return cue === undefined ? [null, null] : [cue.subject, 'cue-of-the-sentence']
}

// "Ms Brown issued a statement, “…”".
const SPEECH_NOUNS =
  /^(?:statement|message|letter|email|e-mail|tweet|post|note|question|answer|reply|response|warning|appeal)$/

/** Titles of works: nearly every long word begins with a capital. */
function isTitle(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end).match(/\p{L}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 0 && capitals.length > words.length * 0.7
}

/** One quotation of several segments where a block leaves a mark open and the next one reopens it. */
function continued(found: readonly Found[]): readonly Found[] {
  const out: Found[] = []
  let open: Found | null = null
  for (const each of found) {
    if (open !== null && each.quoted.length > 0) {
      const joined = join(open, each)
      out[out.length - 1] = joined
      open = each.closed ? null : joined
    } else {
      out.push(each)
      open = each.closed ? null : each
    }
  }
  return withOuter(out)
}

function join(first: Found, second: Found): Found {
  const named = first.cue === null && first.mention === null ? second : first
  return {
    ...named,
    kind: first.kind === 'mixed' || second.kind === 'mixed' ? 'mixed' : 'direct',
    content: [...first.content, ...second.content],
    quoted: [...first.quoted, ...second.quoted],
    closed: second.closed,
  }
}

// Two quotations of which one reports the other stand in one sentence.
const NEAREST = 6

/** A quotation whose cue and words lie in another's words is reported by that one. */
function withOuter(found: readonly Found[]): readonly Found[] {
  return found.map((each, i) => {
    if (each.cue === null) return each
    for (let k = Math.max(0, i - NEAREST); k < Math.min(found.length, i + NEAREST); k++) {
      const other = found[k]
      if (k !== i && other !== undefined && reports(other, each)) return {...each, within: k}
    }
    return each
  })
}

function reports(outer: Found, inner: Found): boolean {
  const {cue, content} = inner
  if (cue === null || !holds(outer.content, cue)) return false
  return content.every((span) => holds(outer.content, span))
}

function holds(content: readonly Span[], span: Span): boolean {
  for (const each of content) if (contains(each, span)) return true
  return false
}
