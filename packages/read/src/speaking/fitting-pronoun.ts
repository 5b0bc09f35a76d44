import type {Entity, Span} from '@onrecord/core'
import {
  ADVERB,
  CLAUSE_OPENER,
  DETERMINER,
  is,
  PERSON,
  PREPOSITION,
  TIME_WORD,
} from '../language/grammar.ts'
import {clausesOf, type Item} from '../quoting/items.ts'
import {isCompatible} from './cast.ts'
import type {Scene} from './scene.ts'

/** "The minister said she was …", "In his letter, Vale wrote": of several, those whom the sentence's nearest pronoun fits. */
export function fittingPronoun(
  scene: Scene,
  bearers: readonly Entity[],
  mention: Span,
): readonly Entity[] {
  const {draft, cast, sentence} = scene
  if (bearers.length < 2) return bearers
  const {items = []} = clausesOf(draft)[sentence] ?? {}
  // "Vale said, as the lawyer rose and he …": of whom else the sentence tells.
  const after = items.find(
    (item) => item.start > mention.end && (/^(?:he|she)$/.test(item.lower) || is(item, PERSON)),
  )
  const pronoun =
    ownBehind(items, mention.end) ??
    (is(after, PERSON) ? undefined : after) ??
    items.find(({start, lower}) => start < mention.start && /^(?:his|her)$/.test(lower))
  if (pronoun === undefined) return bearers
  const word = /^h(?:e|is)$/.test(pronoun.lower) ? 'he' : 'she'
  const fitting = bearers.filter((each) => isCompatible(cast, each, word))
  return fitting.length === 0 ? bearers : fitting
}

/** "Vale spoke of her years at sea", and not "wrote to her of it". */
function ownBehind(items: readonly Item[], end: number): Item | undefined {
  const first = items.findIndex(({start}) => start >= end)
  const at = items.findIndex(({lower}, i) => i > first && /^(?:his|her)$/.test(lower))
  const isNear = at > first && at - first <= NEAR && is(items[at - 1], PREPOSITION)
  const isOwn = items[at + 1]?.kind !== 'punctuation' && !is(items[at + 1], NO_NOUN)
  return isNear &&
    isOwn &&
    items.slice(first, at).every(({kind, capital}) => kind === 'word' && !capital)
    ? items[at]
    : undefined
}

const NEAR = 3
const NO_NOUN = PREPOSITION | CLAUSE_OPENER | ADVERB | DETERMINER | TIME_WORD
