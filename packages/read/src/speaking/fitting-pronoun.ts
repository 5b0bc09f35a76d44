import type {Entity, Span} from '@onrecord/core'
import {is, PERSON} from '../language/grammar.ts'
import {clausesOf} from '../quoting/items.ts'
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
    (is(after, PERSON) ? undefined : after) ??
    items.find(({start, lower}) => start < mention.start && /^(?:his|her)$/.test(lower))
  if (pronoun === undefined) return bearers
  const word = /^h(?:e|is)$/.test(pronoun.lower) ? 'he' : 'she'
  const fitting = bearers.filter((each) => isCompatible(cast, each, word))
  return fitting.length === 0 ? bearers : fitting
}
