import type {Entity, Event, LocalId, Mention, Quotation, Span} from '@onrecord/core'
import {CLOSED_CLASS} from '../../data/closed-class.ts'
import {type Named, namedIn} from '../../naming/named.ts'
import type {Draft} from '../../pass.ts'
import {type Placed, placed, startingIn} from '../tokens/places.ts'
import type {DatedCore} from './core.ts'

type Participant = Event['participants'][number]

/** The text, and who is named where in it. */
export interface Scene {
  readonly draft: Draft
  readonly text: string
  readonly mentions: readonly Placed<Named>[]
  /** The entities by their ids. */
  readonly known: ReadonlyMap<LocalId, Entity>
  /** The cues of quotations and of reported clauses. */
  readonly cues: readonly Placed<Quotation>[]
}

/** Who is named where, for all the events of an article. */
export function sceneOf(draft: Draft): Scene {
  return {
    draft,
    text: draft.text,
    mentions: namedIn(draft),
    known: new Map(draft.entities.map((entity) => [entity.id, entity])),
    cues: placed(draft.quotations, ({cue}) => (cue === null ? [] : [cue])),
  }
}

/** Who is mentioned in a zone. */
export function placedIn({mentions}: Scene, zone: Span): readonly Named[] {
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
  const named = placedIn(scene, span)
  for (const [at, {entity, mention}] of named.entries()) {
    if (
      found.some((each) => each.entity === entity.id) ||
      isWhere(scene.text, entity, mention) ||
      isOnTheWay(scene.text, entity, mention) ||
      isInTitle(scene.text, entity, mention, named[at + 1])
    )
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
  if (mention.end <= verb.start) {
    if (!isSubject(text, mention, verb)) return 'other'
    return passive ? 'affected' : 'agent'
  }
  if (/^['’]/.test(text.slice(mention.end, mention.end + 1))) return 'other'
  if (/\bby (?:the )?$/.test(text.slice(verb.end, mention.start))) return 'agent'
  return /^ (?:the |its |his |her |their )?$/.test(text.slice(verb.end, mention.start))
    ? 'affected'
    : 'other'
}

/** Not "Norland’s navy", "the Norland navy", "the envoy of Norland": there another is the subject. */
function isSubject(text: string, {start, end}: Span, verb: Span): boolean {
  const after = text.slice(end, verb.start)
  if (
    /^['’]/.test(after) ||
    /\b(?:of|from|for|at|in|against|with|near|on|to|into|over) (?:the )?$/.test(
      text.slice(Math.max(0, start - 13), start),
    )
  )
    return false
  const [, next] = /^ (\p{Ll}+)/u.exec(after) ?? []
  return (
    next === undefined ||
    CLOSED_CLASS.has(next) ||
    /ly$|^(?:first|last|earlier|later|to(?:day|morrow|night)|yesterday)$/.test(next)
  )
}

/** "Over Norland", "home from Norland", "at the Orm Museum": what is passed, left or met in takes no part. */
function isOnTheWay(text: string, {type}: Entity, {span}: Mention): boolean {
  const way = wayTo(text, span)
  return type === 'place' ? PASSED.test(way) : type === 'organisation' && VENUE.test(way)
}

const PASSED =
  /\b(?:(?:over|around|through|throughout|along|off|beyond|out of|coast of)|(?:arrived|arriving|back|came|departed|evacuated|fled|flew|flown|flying|home|returned|returning) from) (?:the )?$/
const VENUE = /\b(?:at|inside|outside) (?:the |a )?$/

/** "[Senate] Majority Leader Ada Vale": whose leader somebody is takes no part. */
function isInTitle(
  text: string,
  {type}: Entity,
  {span}: Mention,
  next: Named | undefined,
): boolean {
  return (
    type !== 'person' &&
    next?.entity.type === 'person' &&
    TITLE_BETWEEN.test(
      text.slice(span.end, Math.min(next.mention.span.start, span.end + LONGEST_TITLE)),
    )
  )
}

const LONGEST_TITLE = 60
const TITLE_BETWEEN = /^ \p{Lu}[\p{L}’'-]*\.? (?:(?:\p{Lu}[\p{L}’'-]*\.?|and|of|for) ){0,4}$/u

/** Where it happens: the first place of the span after "in", "at" or "near". */
export function placeOf(scene: Scene, span: Span): LocalId | null {
  return (
    placedIn(scene, span).find(({entity, mention}) => isWhere(scene.text, entity, mention))?.entity
      .id ?? null
  )
}

function isWhere(text: string, {type}: Entity, {span}: Mention): boolean {
  return type === 'place' && WHERE.test(wayTo(text, span))
}

/** The words that lead to a name. */
function wayTo(text: string, {start}: Span): string {
  return text.slice(Math.max(0, start - LONGEST_WAY), start)
}

/** "near", "outside the", "in the lake town of", "in south-east", "flew back to": what leads to a place, or to where somebody went. */
const WHERE =
  /\b(?:(?:in|at|near|off|outside|inside|across)|(?:flew|came|went|travelled|traveled|moved|returned|sailed|drove|fled|marched|walked|crossed|rode|taken|sent|moved|deported|extradited|transferred)(?: back| home| again)? (?:to|into)) (?:(?:the|a) )?(?:(?:[a-z]+ ){0,3}(?:town|city|village|port|province|state|region|district|county|capital|island|suburb|borough|resort|area) of )?(?:(?:north|south|east|west|central|upper|lower)[a-z-]* )?$/
const LONGEST_WAY = 60
