import type {Entity, Span} from '@onrecord/core'
import type {PhraseOwner} from '../phrases/owner-by-noun.ts'
import type {Scene} from '../scene.ts'
import {spokenIn} from '../utterances.ts'
import {ANY_KIND, canBeCalled} from './body-kinds.ts'
import {byCollective} from './by-body.ts'

/** The body that a speaker's phrase means by a noun: "The board said it leaked. The body also said it was old": whoever has just spoken, and no other that the article once called so. */
export function bodySpeaking(
  {draft, cast, sentence, spoken}: Scene,
  {end}: Span,
  owner: Extract<PhraseOwner, {kind: 'collective'}>,
): Entity {
  const body = spokenIn(spoken, 'sentence', sentence - 1)[0]?.entity
  const goesOn =
    body?.type === 'organisation' &&
    ANY_KIND.test(owner.noun) &&
    draft.text.startsWith(' also ', end) &&
    canBeCalled(draft, body, owner.noun) !== null
  return goesOn ? body : byCollective(draft, cast, owner)
}
