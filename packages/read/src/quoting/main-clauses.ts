import {is, PREPOSITION} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import type {Cue} from './cues.ts'
import type {Item} from './items.ts'
import {startsPhrase} from './noun-phrases.ts'
import {isFiniteVerb} from './predicates.ts'

/** "While Ms Vale said it leaked, the crew rowed on": the words end where the main clause begins. */
export function beforeMain(
  items: readonly Item[],
  cue: Cue | undefined,
  from: number,
): number | null {
  if (cue?.subject == null) return null
  if (cue.form === 'relative' && items[cue.subject.first - 1]?.text === ',') {
    const comma = items.findIndex(
      ({text}, at) => at > from && text === ',' && isFiniteVerb(items, at + 1),
    )
    if (comma > 0) return comma - 1
  }
  // "To those who call it slow, she says": so does a clause about whom the sentence opens with.
  const isOpening = cue.form === 'relative' && is(items[0], PREPOSITION)
  const opener = preceding(items, cue.subject.first)?.lower ?? ''
  const isSubordinate =
    cue.form === 'subject-verb' && SUBORDINATES.test(opener) && cue.subject.first <= 2
  if (!(isOpening || isSubordinate)) return null
  const end = mainClauseAfter(items, from + 1)
  return end < 0 ? null : end
}

const SUBORDINATES = /^(?:after|although|as|because|before|if|since|though|when|while)$/

function isPause(item: Item | undefined): boolean {
  return item?.text === ',' || (item?.kind === 'quote' && item.stopped === true)
}

function opensAnswer(item: Item | undefined): boolean {
  return startsPhrase(item) || item?.kind === 'number'
}

const LONGEST_SUBJECT = 6

/** Whether a phrase and its verb follow, before any comma. */
function answers(items: readonly Item[], first: number): boolean {
  for (let at = first + 1; at <= first + LONGEST_SUBJECT && items[at]?.kind === 'word'; at++)
    if (isFiniteVerb(items, at)) return true
  return false
}

/** Where a clause that begins at a place ends because the main clause follows; -1 where none does. */
export function mainClauseAfter(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length - 2; at++)
    if (isPause(items[at]) && opensAnswer(items[at + 1]) && answers(items, at + 1))
      return items[at]?.kind === 'quote' ? at : at - 1
  return -1
}
