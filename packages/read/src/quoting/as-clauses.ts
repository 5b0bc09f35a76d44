import {preceding} from '../language/preceding.ts'
import {addresseeAt} from './addressees.ts'
import {pastAdverbials} from './adverbials.ts'
import {type Content, clauseEnd, clauseStart, type Sight} from './clause-ends.ts'
import type {Cue} from './cues.ts'
import {CLAUSE, EVIDENCE} from './frames.ts'
import {pastCommas} from './ranges.ts'

/** "As Ms Vale noted on Friday, the bridge is closed": what an as-clause comments on is what is said. */
export function asClause(sight: Sight, i: number, cue: Cue): Content | null {
  const as = openerOf(sight, cue)
  if (as < 0 || /^(?:quote|to)$/.test(sight.starts[i]?.marker ?? '')) return null
  const end = closerOf(sight, cue)
  if (end < 0) return null
  const after = {first: end + 1, last: clauseEnd(sight, i, end + 1)}
  const hasAfter =
    after.last >= after.first &&
    sight.items[end]?.text === ',' &&
    // "She rowed, as the mill reported, and sank": what happened then.
    !/^(?:and|but)$/.test(sight.items[end + 1]?.lower ?? '')
  // "And as Ms Vale noted".
  if (as <= 1) return hasAfter ? {content: [after], rule: 'as-clause'} : null
  const last = pastCommas(sight.items, as - 1)
  const before = {first: clauseStart(sight.items, last), last}
  if (last <= before.first && sight.items[last]?.kind !== 'quote') return null
  return {content: hasAfter ? [before, after] : [before], rule: 'as-clause'}
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
  return before.text === ',' || (as === 1 && /^(?:and|but|\()$/.test(before.lower)) ? as : -1
}

function comments({frames, lemma}: Cue): boolean {
  return (frames & (CLAUSE | EVIDENCE)) !== 0 || /^(?:put it|tell)$/.test(lemma)
}

/** Where the comment ends: at a comma, perhaps behind adverbials, or with the sentence; -1 where something else follows the verb. */
function closerOf({items}: Sight, cue: Cue): number {
  const {form, group, subject} = cue
  const addressee = addresseeAt(items, group.last + 1, cue)
  const end = pastAdverbials(
    items,
    (form === 'passive' ? (subject?.last ?? group.last) : (addressee?.last ?? group.last)) + 1,
  )
  return /^[,.]?$/.test(items[end]?.text ?? '') && items[end]?.kind !== 'quote' ? end : -1
}
