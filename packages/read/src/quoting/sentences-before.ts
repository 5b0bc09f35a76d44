import {cuesIn} from './cues/cues.ts'
import type {Found} from './found.ts'
import type {Clause} from './items.ts'
import {spanOf} from './ranges.ts'
import {firstSubject} from './subjects/sentence-subjects.ts'

/** The sentence before one, with what was found in it. */
export interface Before {
  readonly clause: Clause
  readonly found: readonly Found[]
  /** The last quotation with a cue in the same block, where every sentence since has quoted words. */
  readonly last: Found | null
}

/** Whether a sentence follows quoted words in its block. */
function goesOn({sentence}: Clause, before: Before | null): boolean {
  return (
    before !== null &&
    sentence.block === before.clause.sentence.block &&
    before.found.some(({quoted}) => quoted.length > 0)
  )
}

/** The quotation with a cue that a next sentence of the block could go on with. */
export function lastSpoken(
  found: readonly Found[],
  clause: Clause,
  before: Before | null,
): Found | null {
  const here = found.findLast(({cue, quoted}) => cue !== null && quoted.length > 0)
  return here ?? (goesOn(clause, before) ? (before?.last ?? null) : null)
}

/** What was found in a sentence, where the one before tells whose it is. */
export function fromBefore(
  found: readonly Found[],
  clause: Clause,
  before: Before,
): readonly Found[] {
  const owned = announced(found, clause, before.clause)
  return goesOn(clause, before) && before.last !== null
    ? resumed(owned, clause, before.last)
    : owned
}

/** Words that stand alone after a sentence that ends in a colon, or after a paragraph that ends in a comma, are those of that sentence's speaker. */
function announced(found: readonly Found[], clause: Clause, before: Clause): readonly Found[] {
  const [first, ...others] = found
  if (first === undefined) return found
  const end = before.items.at(-1)?.text
  const isOpen = end === ':' || (end === ',' && before.sentence.block !== clause.sentence.block)
  if (!isOpen || clause.items[0]?.kind !== 'quote' || first.cue !== null || first.mention !== null)
    return found
  const cue = cuesIn(before.items).findLast((each) => each.subject !== null)
  const subject = cue?.subject ?? firstSubject(before.items)
  if (subject === null) return found
  const mention = spanOf(before.items, subject)
  // "She wrote:" speaks; in "She was blunter:" nothing does.
  const isCue = cue !== undefined && cue.group.last > before.items.length - FARTHEST_CUE
  const group = isCue ? spanOf(before.items, cue.group) : null
  return [{...first, mention, cue: group, rule: 'colon-before-paragraph'}, ...others]
}

const FARTHEST_CUE = 6

/** "“It leaks,” she said. “It has for years” and nobody mends it.": words that open a sentence, or close one about "that", go on speaking. */
function resumed(found: readonly Found[], {items}: Clause, last: Found): readonly Found[] {
  const [only] = found
  const isFree = only !== undefined && found.length === 1 && only.rule === null
  if (!isFree || items.every(({kind}) => kind !== 'word')) return found
  const [first] = items
  const isResumed =
    first?.kind === 'quote' || /^(?:that|this|it|those|these)$/.test(first?.lower ?? '')
  return isResumed ? [{...only, mention: last.mention, rule: 'same-paragraph'}] : found
}
