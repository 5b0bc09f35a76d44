import {type Content, clauseEnd, clauseStart, type Sight} from './clause-ends.ts'
import type {Cue} from './cues.ts'
import {lastQuote, pastCommas} from './ranges.ts'

/** "In Mr Brown's words, “…”": the quoted words that follow, if any do. */
export function inWords({items}: Sight, {lemma, subject}: Cue): Content | null {
  if (lemma !== 'in words' || subject === null) return null
  const words = items.findIndex(({kind}, at) => at > subject.last && kind === 'quote')
  if (words < 0 || words - subject.last > FARTHEST_WORDS) return null
  return {content: [{first: words, last: lastQuote(items, words)}], rule: 'in-words'}
}

const FARTHEST_WORDS = 4

export function accordingTo(sight: Sight, i: number, cue: Cue): Content | null {
  const {items} = sight
  const after = (cue.subject?.last ?? cue.group.last) + 1
  const leading = items
    .slice(0, cue.group.first)
    .every((item) => /^(?:but|and|so|yet|,)$/.test(item.lower))
  if (leading) {
    const first = items[after]?.text === ',' ? after + 1 : after
    const last = clauseEnd(sight, i, first)
    return first <= last ? {content: [{first, last}], rule: 'according-to'} : null
  }
  const last = pastCommas(items, cue.group.first - 1)
  const first = clauseStart(items, last)
  return first <= last ? {content: [{first, last}], rule: 'according-to'} : null
}
