import {contains, type Span} from '@onrecord/core'
import {is, PERSON_PRONOUN} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import type {Draft} from '../pass.ts'
import {reportedIn} from './contents/contents.ts'
import type {Reported} from './contents/sight.ts'
import {cuesIn} from './cues/cues.ts'
import {quotedAs} from './cues/relayed.ts'
import type {Found} from './found.ts'
import {ATTITUDE, CLAUSE, TELL, takes} from './frames.ts'
import {type Clause, type Item, wordCount} from './items.ts'
import {nestedClauses} from './nested.ts'
import {spanOf} from './ranges.ts'
import {type Before, fromBefore, lastSpoken} from './sentences-before.ts'
import {extract, postsIn} from './unreported/extracts.ts'
import {fewestWords, fromFree} from './unreported/free-quotes.ts'
import {headlineColon, withEchoes, withTerms} from './unreported/headlines.ts'
import {clausesWithNames} from './unreported/nicknames.ts'
import {signedBelow} from './unreported/signatures.ts'

/** Every quotation of a draft in order: reported ones, and words between marks that nothing reports. */
export function findQuotations(draft: Draft, knowsCues: boolean): readonly Found[] {
  let before: Before | null = null
  const clauses = clausesWithNames(draft)
  const found = clauses.flatMap((clause, at) => {
    const here = signedBelow(
      draft.text,
      foundIn(draft, clause, knowsCues, before),
      clause,
      clauses[at + 1],
    )
    before = {clause, found: here, last: lastSpoken(here, clause, before)}
    const isNested = knowsCues && clause.hasQuotes
    const nested = isNested ? nestedClauses(draft, clause) : []
    return [...here, ...nested.flatMap((each) => inNested(draft.text, each))]
  })
  const own = knowsCues ? withEchoes(draft, found) : found
  return continued(inOrder([...own, ...postsIn(draft)]))
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
  const here = withTerms(draft, clause, inClause(draft.text, clause, knowsCues))
  if (!knowsCues || before === null) return here
  const whole = extract(draft, clause, before.clause)
  const owned = fromBefore(here, clause, before)
  return whole === null ? owned : [whole, ...owned]
}

function inClause(text: string, {items, hasQuotes}: Clause, knowsCues: boolean): readonly Found[] {
  const cues = knowsCues ? cuesIn(items) : []
  if (cues.length === 0 && !hasQuotes) return []
  const reported = reportedIn(items, cues)
  if (!hasQuotes) return inOrder(reported.map((each) => fromReported(items, each, [])))
  const owned = ownQuotes(items, reported)
  const found = reported.flatMap((each, i) => {
    const quotes = owned[i] ?? []
    // "Sought what Mr Lind called “a rest”": the quoted words are another's.
    return each.cue.frames === ATTITUDE && quotes.length === 0
      ? []
      : [fromReported(items, each, quotes)]
  })
  const isAlone = items.every(({kind}) => kind === 'quote' || kind === 'punctuation')
  const here = isAlone ? [] : cues
  for (let at = 0; at < items.length; at++)
    if (items[at]?.kind === 'quote' && narrowestAround(reported, at) < 0)
      found.push(...fromFree(text, items, at, here, fewestWords(items, at, isAlone, cues)))
  return inOrder(found)
}

function inOrder(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  return found.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}

/** What is reported within somebody's quoted words, where words are quoted there. */
function inNested(text: string, {items}: Clause): readonly Found[] {
  const reported = reportedIn(items, cuesIn(items))
  const owned = ownQuotes(items, reported)
  return reported.flatMap((each, i) => {
    const quotes = owned[i] ?? []
    const isTold =
      takes(each.cue, CLAUSE | TELL) && is(items[each.cue.subject?.first ?? -1], PERSON_PRONOUN)
    return quotes.some((quote) => (isTold && quote.small === true) || isSpoken(text, quote))
      ? [fromReported(items, each, quotes)]
      : []
  })
}

/**
 * A rule that says “shall” names a word; one alone is spoken where it is a sentence (“Now!”), a comma sets it off ("I said, “Orm,”"), or
 * somebody told of says so ("they said it was “late”").
 */
function isSpoken(text: string, {start, end}: Span): boolean {
  const words = text.slice(start, end)
  return (
    wordCount(text, {start, end}) > 1 ||
    SENTENCE.test(words) ||
    (/^.\p{Lu}/u.test(words) && text[start - 2] === ',')
  )
}

const SENTENCE = /^.\p{Lu}.*[.!?…].$/u

/** Each quotation item goes to the narrowest reported clause that holds it. */
function ownQuotes(
  items: readonly Item[],
  reported: readonly Reported[],
): readonly (readonly Item[])[] {
  const owned: Item[][] = reported.map(() => [])
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item?.kind !== 'quote' || isDefined(items, at)) continue
    const owner = narrowestAround(reported, at)
    if (owner >= 0) owned[owner]?.push(item)
  }
  return owned
}

/** "Orm Boats Ltd (“Orm”)", "(the “Sale”)": what brackets define is nobody's words. */
function isDefined(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.text !== ')') return false
  const isNoun = preceding(items, at)?.lower === 'the'
  return preceding(items, isNoun ? at - 1 : at)?.text === '('
}

/** Index of the reported clause that holds an item most narrowly; -1 for none. */
function narrowestAround(reported: readonly Reported[], at: number): number {
  let best = -1
  let size = Number.MAX_SAFE_INTEGER
  for (let i = 0; i < reported.length; i++) {
    const holder = reported[i]?.content.find(({first, last}) => first <= at && at <= last)
    if (holder === undefined || holder.last - holder.first >= size) continue
    best = i
    size = holder.last - holder.first
  }
  return best
}

function fromReported(items: readonly Item[], reported: Reported, quotes: readonly Item[]): Found {
  const {cue, content, kind} = reported
  const subject = quotedAs(items, cue) ?? cue.subject
  return {
    kind: quotes.length === 0 ? 'indirect' : kind,
    content: content.map((range) => spanOf(items, range)),
    quoted: quotes.map(({start, end}) => ({start, end})),
    cue: spanOf(items, cue.group),
    mention: subject === null ? null : spanOf(items, subject),
    addressee: reported.addressee === null ? null : spanOf(items, reported.addressee),
    rule: reported.rule,
    closed: quotes.every((item) => item.marked?.closed !== false),
    within: null,
  }
}

/** One quotation of several segments where a block leaves a mark open and the next one reopens it; what is told within it stands for itself. */
function continued(found: readonly Found[]): readonly Found[] {
  const groups: [Found, ...Found[]][] = []
  let open: [Found, ...Found[]] | null = null
  for (const each of found) {
    const last = open?.at(-1)
    const isWithin = last !== undefined && each.content.every((span) => holds(last.content, span))
    if (open !== null && !isWithin && each.quoted.length > 0) open.push(each)
    else groups.push([each])
    if (!isWithin) open = each.closed ? null : (open ?? groups.at(-1) ?? null)
  }
  return withOuter(groups.map(joined))
}

function joined([first, ...more]: readonly [Found, ...Found[]]): Found {
  const last = more.at(-1)
  if (last === undefined) return first
  const parts = [first, ...more]
  const named = parts.find(({cue, mention}) => cue !== null || mention !== null) ?? last
  return {
    ...named,
    kind: parts.some(({kind}) => kind === 'mixed') ? 'mixed' : 'direct',
    content: parts.flatMap(({content}) => content),
    quoted: parts.flatMap(({quoted}) => quoted),
    closed: last.closed,
  }
}

// Two quotations of which one reports the other stand in one sentence.
const NEAREST = 6

/** A quotation whose cue and words lie in another's words is reported by that one. */
function withOuter(found: readonly Found[]): readonly Found[] {
  return found.map((each, i) => {
    for (let k = Math.max(0, i - NEAREST); k < Math.min(found.length, i + NEAREST); k++) {
      const other = found[k]
      if (k !== i && other !== undefined && reports(other, each)) return {...each, within: k}
    }
    return each
  })
}

function reports(outer: Found, inner: Found): boolean {
  const {cue, content} = inner
  const isWithin = outer.rule === 'post' || (cue !== null && holds(outer.content, cue))
  return isWithin && content.every((span) => holds(outer.content, span))
}

function holds(content: readonly Span[], span: Span): boolean {
  for (const each of content) if (contains(each, span)) return true
  return false
}
