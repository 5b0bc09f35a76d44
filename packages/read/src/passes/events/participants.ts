import type {Entity, Event, LocalId, Mention, Span} from '@onrecord/core'
import {preceding} from '../../language/preceding.ts'
import type {Draft} from '../../pass.ts'
import type {Token} from '../tokens/lex.ts'
import {type Placed, placed, startingIn} from '../tokens/places.ts'
import type {DatedCore} from './find.ts'

type Participant = Event['participants'][number]

/** The text, and who is named where in it. */
export interface Scene {
  readonly text: string
  readonly mentions: readonly Placed<{readonly entity: Entity; readonly mention: Mention}>[]
}

/** Who is named where, for all the events of an article. */
export function sceneOf({text, entities}: Draft): Scene {
  const all = entities.flatMap((entity) => entity.mentions.map((mention) => ({entity, mention})))
  return {text, mentions: placed(all, ({mention}) => [mention.span])}
}

function placedIn(
  {mentions}: Scene,
  zone: Span,
): readonly {readonly entity: Entity; readonly mention: Mention}[] {
  return startingIn(mentions, zone).map(({item}) => item)
}

/** Who takes part: the subject acts, or is acted on in the passive; what follows the verb is acted on, or has another part. */
export function participantsOf(
  scene: Scene,
  {core}: DatedCore,
  verb: Span,
  span: Span,
  subject: Entity | null,
): readonly Participant[] {
  const found: Participant[] = []
  if (subject !== null) found.push({entity: subject.id, role: core.passive ? 'affected' : 'agent'})
  for (const {item} of startingIn(scene.mentions, span)) {
    const {entity, mention} = item
    if (found.some((each) => each.entity === entity.id) || isWhere(scene.text, entity, mention))
      continue
    found.push({entity: entity.id, role: roleOf(scene.text, mention.span, verb, core)})
  }
  return found
}

function roleOf(
  text: string,
  mention: Span,
  verb: Span,
  {kind, passive}: DatedCore['core'],
): Participant['role'] {
  if (kind === 'noun') return 'other'
  if (mention.end <= verb.start) return passive ? 'affected' : 'agent'
  if (/\bby (?:the )?$/.test(text.slice(verb.end, mention.start))) return 'agent'
  return /^ (?:the |its |his |her |their )?$/.test(text.slice(verb.end, mention.start))
    ? 'affected'
    : 'other'
}

/** Where it happens: the first place of the span after "in", "at" or "near". */
export function placeOf(scene: Scene, span: Span): LocalId | null {
  return (
    placedIn(scene, span).find(({entity, mention}) => isWhere(scene.text, entity, mention))?.entity
      .id ?? null
  )
}

function isWhere(text: string, {type}: Entity, {span}: Mention): boolean {
  return (
    type === 'place' &&
    /\b(?:in|at|near|off|outside) (?:the )?$/.test(
      text.slice(Math.max(0, span.start - 14), span.start),
    )
  )
}

/** Who a pronoun or "who" at the head of the clause stands for; the words before the verb name everybody else. */
export function subjectOf(
  scene: Scene,
  tokens: readonly Token[],
  {core}: DatedCore,
): {entity: Entity | null; fromPronoun: Entity | null} {
  const nobody = {entity: null, fromPronoun: null}
  if (core.kind === 'noun') return nobody
  const before = preceding(tokens, core.start)
  if (before !== undefined && /^(?:who|which)$/.test(before.lower)) {
    const entity = lastBefore(scene, before.start)
    return {entity, fromPronoun: entity}
  }
  const first = tokens[core.start]
  if (first === undefined || core.start >= core.from || !/^(?:he|she|they|it)$/.test(first.lower))
    return nobody
  const entity = placedIn(scene, {start: first.start, end: first.end})[0]?.entity ?? null
  return {entity, fromPronoun: entity}
}

/** The person or body named last before a relative clause, not too far off. */
function lastBefore(scene: Scene, end: number): Entity | null {
  const near = placedIn(scene, {start: Math.max(0, end - 80), end}).filter(
    ({entity}) => entity.type !== 'place',
  )
  return near.at(-1)?.entity ?? null
}
