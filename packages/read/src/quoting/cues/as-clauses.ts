import {preceding} from '../../language/preceding.ts'
import {addresseeAt} from '../addressees.ts'
import {pastAdverbials} from '../contents/adverbials.ts'
import {clauseEnd, clauseStart} from '../contents/clause-ends.ts'
import {mainClauseAfter} from '../contents/main-clauses.ts'
import type {Content, Sight} from '../contents/sight.ts'
import {CLAUSE, EVIDENCE} from '../frames.ts'
import type {Item} from '../items.ts'
import {opensSubordinate} from '../predicates.ts'
import {isPause, lastQuote, pastCommas, type Range} from '../ranges.ts'
import type {Cue} from './cue.ts'

/** "As Ms Vale noted on Friday, the bridge is closed": what an as-clause comments on is what is said. */
export function asClause(sight: Sight, i: number, cue: Cue): Content | null {
  const {items} = sight
  const as = openerOf(sight, cue)
  const end = closerOf(sight, cue, as)
  if (end < 0 || isQuoting(sight, i, as, end)) return null
  const after = behindComment(sight, i, end) ?? behindColon(items, end)
  if (as === 2 && opensSubordinate(items[0])) return condition(items, after)
  // "And as Ms Vale noted"; not “It leaks,” as Ms Vale noted.
  if (as <= 1 && items[0]?.kind !== 'quote')
    return after === null ? null : {content: [after], rule: 'as-clause'}
  const last = pastCommas(items, as - 1)
  const before = {first: clauseStart(items, last), last}
  if (last <= before.first && items[last]?.kind !== 'quote') return null
  return {content: after === null ? [before] : [before, after], rule: 'as-clause'}
}

/** "As Ms Vale said “it leaks”": no comment; “the lock,” as she puts it, “leaks” is one. */
function isQuoting({items, starts}: Sight, i: number, as: number, end: number): boolean {
  const isSplit = items[as - 1]?.kind === 'quote' && items[end]?.text === ','
  return !isSplit && /^(?:quote|to)$/.test(starts[i]?.marker ?? '')
}

/** "If, as Ms Vale says, the lock leaks, it will sink": up to the main clause. */
function condition(items: readonly Item[], clause: Range | null): Content | null {
  if (clause === null) return null
  const {first, last} = clause
  const main = mainClauseAfter(items, first)
  return {content: [{first, last: main < first ? last : main}], rule: 'as-clause'}
}

/** The clause behind a comment that a comma closes. */
function behindComment(sight: Sight, i: number, end: number): Range | null {
  const {items} = sight
  const after = {first: end + 1, last: clauseEnd(sight, i, end + 1)}
  // "She rowed, as the mill reported, and sank": what happened then.
  const isThen = /^(?:and|but)$/.test(items[end + 1]?.lower ?? '')
  return after.last >= after.first && items[end]?.text === ',' && !isThen ? after : null
}

/** "As stated by Ms Vale: “…”". */
function behindColon(items: readonly Item[], colon: number): Range | null {
  const isQuoted = items[colon]?.text === ':' && items[colon + 1]?.kind === 'quote'
  return isQuoted ? {first: colon + 1, last: lastQuote(items, colon + 1)} : null
}

/** Where the "as" stands that opens a comment: at the beginning, or behind a comma; -1 where none does. */
function openerOf({items}: Sight, cue: Cue): number {
  const {form, group, subject, negated} = cue
  const isClause = form === 'passive' || comments(cue)
  if (negated || !isClause || (form !== 'passive' && form !== 'subject-verb')) return -1
  const as = (form === 'passive' ? group.first : (subject?.first ?? 0)) - 1
  if (as < 0 || items[as]?.lower !== 'as') return -1
  const before = preceding(items, as)
  if (before === undefined) return as
  return isPause(before) || (as === 1 && /^(?:and|but|\()$/.test(before.lower)) ? as : -1
}

function comments({frames, lemma}: Cue): boolean {
  return (frames & (CLAUSE | EVIDENCE)) !== 0 || /^(?:put it|tell)$/.test(lemma)
}

/** Where the comment ends: at a comma, perhaps behind adverbials, or with the sentence; -1 where none opens, or something else follows the verb. */
function closerOf({items}: Sight, cue: Cue, as: number): number {
  if (as < 0) return -1
  const {form, group, subject} = cue
  const addressee = addresseeAt(items, group.last + 1, cue)
  const end = pastAdverbials(
    items,
    (form === 'passive' ? (subject?.last ?? group.last) : (addressee?.last ?? group.last)) + 1,
  )
  return /^[,.:]?$/.test(items[end]?.text ?? '') && items[end]?.kind !== 'quote' ? end : -1
}
