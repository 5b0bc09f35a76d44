import type {Entity, Span, Speaker} from '@onrecord/core'
import {bodyCalled, companyCalled} from './by-name.ts'
import {addMention} from './cast.ts'
import {bearersOf} from './described.ts'
import {fittingPronoun} from './fitting-pronoun.ts'
import {namedAfterLead} from './identified.ts'
import {byEpithet, bySituation, isTrade} from './in-focus.ts'
import {type PhraseOwner, withoutPossessive} from './phrase-owner.ts'
import {kinOf, spokenBefore} from './relations.ts'
import {eitherOf, resolvedTo} from './resolved.ts'
import type {Scene} from './scene.ts'
import {oneOf} from './together.ts'

type Described = Extract<PhraseOwner, {kind: 'description'}>

/** "The fisherman said": whoever the article calls so, or who spoke before in the paragraph; "a fisherman": nobody with a name. */
export function byDescription(
  scene: Scene,
  speaker: Speaker,
  mention: Span,
  owner: Described,
): Speaker {
  const {draft, cast} = scene
  const {start, end} = withoutPossessive(draft.text, mention)
  const description = draft.text.slice(start, end).replace(/,\swhich\s.*$/su, '')
  const rule = `${speaker.rule}+description`
  const unnamed = {...speaker, description, rule, confidence: 0.6}
  if (!owner.isPerson) return unnamed
  const either = oneOf(draft, cast, mention)
  if (either.length > 1) return eitherOf(unnamed, either)
  const lead = namedAfterLead(draft, cast, owner.noun, mention)
  if (lead !== null)
    return {...speaker, ...resolvedTo(lead, `${speaker.rule}+named-after-lead`, 0.7)}
  if (!owner.definite) return unnamed
  const body =
    bodyCalled(cast, owner.noun, mention) ?? companyCalled(draft.text, cast, owner.noun, mention)
  if (body !== null) return {...speaker, ...resolvedTo(body, rule, 0.75)}
  const candidates = meantBy(scene, mention, owner, description).filter(
    ({id}) => id !== scene.teller,
  )
  const [meant, other] = candidates
  if (meant === undefined) return unnamed
  if (other !== undefined) return eitherOf(unnamed, candidates)
  addMention(cast, meant.id, mention, 'description')
  return {...speaker, ...resolvedTo(meant, rule, 0.75)}
}

/** Whom a description can mean: one, or several that nothing tells apart. */
function meantBy(
  scene: Scene,
  mention: Span,
  {noun}: Described,
  description: string,
): readonly Entity[] {
  const {draft, cast, sentence, spoken, but} = scene
  const bearers = fittingPronoun(
    scene,
    bearersOf(draft, cast, description, noun, mention.start),
    mention,
  )
  if (bearers.length === 1) return bearers
  const before = spokenBefore(draft, cast, noun, sentence, spoken, but)
  if (bearers.length > 1) {
    const meant = bearers.find(({id}) => id === before?.id)
    return meant === undefined ? bearers : [meant]
  }
  const meant =
    kinOf(draft, cast, mention, noun, sentence, spoken) ??
    before ??
    bySituation(draft, cast, noun, mention.start) ??
    (isEpithet(description, noun) ? byEpithet(draft, cast, noun, mention) : null)
  return meant == null ? [] : [meant]
}

/** "The Icelander": a capital behind an article that is no office. */
function isEpithet(description: string, noun: string): boolean {
  return /^[Tt]he\s\p{Lu}\p{L}+$/u.test(description) && !isTrade(noun)
}
