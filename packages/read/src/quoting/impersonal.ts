import {type Content, clauseEnd, clauseStart, type Sight} from './clause-ends.ts'
import type {Cue} from './cues.ts'
import type {Item} from './items.ts'
import {startsPhrase} from './noun-phrases.ts'
import {isFiniteVerb} from './predicates.ts'

/** "Asked whether it leaks, she said": a question ends before the clause of who answers. */
function questionEnd(sight: Sight, i: number, from: number): number {
  const {items, cues} = sight
  if (/^ask\b/.test(cues[i]?.lemma ?? '')) {
    for (let at = from; at < items.length - 2; at++)
      if (isPause(items[at]) && opensAnswer(items[at + 1]) && answers(items, at + 1))
        return items[at]?.kind === 'quote' ? at : at - 1
  }
  return clauseEnd(sight, i, from)
}

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

/** What "it is believed", "is said to" and "asked whether" report, without a speaker. */
export function impersonal(sight: Sight, i: number, cue: Cue): Content | null {
  const start = sight.starts[i]
  if (start === null || start === undefined) return null
  const right = {first: start.at, last: questionEnd(sight, i, start.at)}
  if (start.marker !== 'to') return {content: [right], rule: 'impersonal'}
  const last = cue.group.first - 1
  const first = clauseStart(sight.items, last)
  return first <= last ? {content: [{first, last}, right], rule: 'impersonal'} : null
}
