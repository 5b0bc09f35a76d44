import {contains, type LocalId, overlaps, type Quotation, type Span, spanText} from '@onrecord/core'
import {CLAUSE_OPENER, DOCUMENT_NOUN, GERUND, is, WHO} from '../language/grammar.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import {preceding} from '../language/preceding.ts'
import {sentenceTokens} from '../language/tokens.ts'
import {wordClass} from '../language/word-forms.ts'
import type {Draft} from '../pass.ts'
import {firstFrom} from '../passes/tokens/places.ts'
import {clausesOf, type Item} from '../quoting/items.ts'
import {isFiniteVerb} from '../quoting/predicates.ts'
import {type Cast, entitiesNear} from './cast.ts'
import {mentionsIn} from './mention-places.ts'
import {sentenceAt} from './sentence-at.ts'

const ADDRESSEE_REACH = 60

const TELLS = /\b(?:told|tells?|telling|assured|informed|reminded|urged|warned|asked)$/i

/** The entity named right after a verb of telling ("told The Harbour Post"), or whose name it leads to ("told the Post’s Ida Lind"). */
export function addresseeOf(
  text: string,
  cast: Cast,
  {cue, speaker, content}: Quotation,
): LocalId | null {
  if (cue === null || !TELLS.test(spanText(text, cue))) return null
  // "“It leaks,” warned Ada Vale."
  if (speaker.mention !== null && speaker.mention.start > cue.start) return null
  const after = {start: cue.end, end: cue.end + ADDRESSEE_REACH}
  const found = entitiesNear(cast, after)
    .filter((entity) => entity.id !== speaker.entity && entity.type !== 'place')
    .flatMap((entity) =>
      mentionsIn(entity, after)
        .filter(
          ({span}) =>
            contains(after, span) &&
            !content.some((each) => overlaps(each, span) && each.start > cue.end + 1),
        )
        .map(({span}) => ({entity, span})),
    )
  const first = found.find(({span}) =>
    /^\s(?:the |The |Mr |Ms |Mrs |Dr )?$/.test(text.slice(cue.end, span.start)),
  )
  if (first?.entity.type !== 'organisation') return first?.entity.id ?? null
  const staff = found.find(
    ({entity, span}) =>
      entity.type === 'person' && leadsToStaff(text.slice(first.span.end, span.start)),
  )
  return (staff ?? first).entity.id
}

/** Between a body and who works there: "the Post’s reporter Ida Lind", "Quorl executive Bo Reed". */
function leadsToStaff(between: string): boolean {
  const found = STAFF.exec(between)
  const [, owns, noun = ''] = found ?? []
  return found !== null && (owns !== undefined || isPersonNoun(noun))
}

const STAFF = /^([’']s?)?\s(?:\p{Ll}+\s){0,3}?(?:(\p{Ll}+)\s)?$/u

const OCCASIONS = [
  ...'interview statement speech briefing report letter email debate hearing meeting rally tweet post address'.split(
    ' ',
  ),
  'press conference',
  'news conference',
]
const OCCASION_NOUN: number = wordClass(OCCASIONS.flatMap((noun) => noun.split(' ')))
const OCCASION = new RegExp(
  `\\b(?:in|at|during)\\s(?:a|an|the|his|her|their|its)\\s(?:[\\p{L}-]+\\s){0,3}(?:${OCCASIONS.join('|')})\\b`,
  'u',
)

/** The occasion that the sentence names outside the quoted words, and the day, where it stands in one clause with the verb that reports. */
export function saidOn(draft: Draft, quotation: Quotation): Quotation['said'] {
  const {cue, content, speaker} = quotation
  if (cue === null) return null
  const at = sentenceAt(draft, cue.start)
  const {items, sentence} = clausesOf(draft)[at] ?? {}
  if (items === undefined || sentence === undefined) return null
  // A date within the speaker's apposition ("who left in 1988") is the speaker's, not the quotation's.
  const others = speaker.mention === null ? content : [...content, speaker.mention]
  const isOutside = (each: Span): boolean =>
    contains(sentence.span, each) && !others.some((words) => overlaps(words, each))
  const report = {cue, mention: speaker.mention ?? cue, content}
  const date = dateIn(
    draft,
    sentence.span,
    (each) => isOutside(each) && standsBeside(items, each, report),
  )
  const occasion = namesOccasion(draft, at) ? occasionIn(draft.text, sentence.span) : null
  const kept = occasion !== null && isOutside(occasion) ? occasion : null
  return date === undefined && kept === null ? null : {date: date?.id ?? null, occasion: kept}
}

interface Report {
  readonly cue: Span
  readonly mention: Span
  readonly content: readonly Span[]
}

/**
 * "On Monday, Ada Vale said", "in a letter in May, the board said", "Ada Vale on Monday told", "told the Post on Monday"; not "it fell
 * in May, and Ada Vale said", "told the Post of the flood in May".
 */
function standsBeside(
  items: readonly Item[],
  each: Span,
  {cue, mention, content}: Report,
): boolean {
  const from = {start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end)}
  const before = items.findLast(({end}) => end <= each.start)?.lower ?? ''
  if (each.start >= from.end) {
    const isBuiltIn = content.some(({start}) => start >= from.end && start < each.start)
    return (
      !isBuiltIn && !ENDS_WHEN.test(before) && isPlain(items, {start: from.end, end: each.start})
    )
  }
  if (each.start > from.start) return isPlain(items, {start: from.start, end: each.start})
  const cues = items.filter(({start, end}) => start >= cue.start && end <= cue.end)
  const isParticiple = is(cues.at(-1), GERUND) && cues.length === 1
  // "In May, over the phone, Ada Vale said".
  const isApart = /^[,–-]$/.test(items.find(({start}) => start >= each.end)?.text ?? '')
  return (
    !isParticiple &&
    !ENDS_WHEN.test(before) &&
    isPlain(items, {start: clauseBefore(items, each), end: each.start}) &&
    isPlain(items, {start: each.end, end: from.start}, isApart ? BREAKS : LEADS)
  )
}

/** Where a clause begins: at a word that joins it right before the day ("and on Monday, Ada Vale said"), else with the sentence. */
function clauseBefore(items: readonly Item[], {start}: Span): number {
  const day = items.findIndex((item) => item.start >= start)
  const joint = items
    .slice(Math.max(0, day - 2), day)
    .find(({lower}) => /^(?:and|but)$/.test(lower))
  return (joint ?? items[0])?.end ?? 0
}

/** What tells when something else was: "after the flood in (May)", "the count of (May)". */
const ENDS_WHEN = /^(?:about|after|before|between|by|for|from|of|over|since|than|till|until)$/

/** Whether a stretch of a sentence is within one clause, and leads to nothing else. */
function isPlain(items: readonly Item[], {start, end}: Span, leads = LEADS): boolean {
  return items.every(
    (item, at) =>
      item.start < start ||
      item.end > end ||
      !(
        // "In a report published in May".
        (isFiniteVerb(items, at) && !is(preceding(items, at), DOCUMENT_NOUN)) ||
        // "The then mayor".
        (at > 0 && is(item, CLAUSE_OPENER | WHO) && item.lower !== 'then') ||
        item.kind === 'quote' ||
        leads.test(item.lower) ||
        (item.lower === 'of' && leads === LEADS && isSpokenOf(items, at))
      ),
  )
}

const BREAKS = /^[:;]$/
const LEADS = /^(?:about|after|against|before|over|since|until|[:;–—-])$/

/** "Told the Post of the flood in May"; not "told a meeting of the board in May", "said at the opening of the lock in May". */
function isSpokenOf(items: readonly Item[], of: number): boolean {
  return (
    !OCCASIONS.includes(items[of - 1]?.lower ?? '') &&
    items.slice(0, of).some(({lower}) => SPEAKS_OF.test(lower))
  )
}

const SPEAKS_OF = /^(?:ahead|accus|refer|speak|spoke|tell|told|warn)/

// A preposition, an article and up to three words before the noun.
const REACH = 5
const OPENS_OCCASION = /^(?:in|at|during)$/

function namesOccasion(draft: Draft, sentence: number): boolean {
  const tokens = sentenceTokens(draft)[sentence] ?? []
  return tokens.some(
    ({classes}, at) =>
      (classes & OCCASION_NOUN) !== 0 &&
      tokens.slice(Math.max(0, at - REACH), at).some(({lower}) => OPENS_OCCASION.test(lower)),
  )
}

function occasionIn(text: string, {start, end}: Span): Span | null {
  const found = OCCASION.exec(text.slice(start, end).replace(/^In\s/, 'in '))
  if (found === null) return null
  return {start: start + found.index, end: start + found.index + found[0].length}
}

/** The first day that begins in a sentence and is accepted. */
function dateIn(
  {dates}: Draft,
  {start, end}: Span,
  accepts: (span: Span) => boolean,
): Draft['dates'][number] | undefined {
  for (let at = firstFrom(dates, start); at < dates.length; at++) {
    const date = dates[at]
    if (date === undefined || date.span.start >= end) return undefined
    if (date.type === 'date' && accepts(date.span)) return date
  }
  return undefined
}
