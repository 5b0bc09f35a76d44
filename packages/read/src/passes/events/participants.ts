import type {Entity, Event, LocalId, Mention, Quotation, Span} from '@onrecord/core'
import {CLOSED_CLASS} from '../../data/closed-class.ts'
import {DETERMINER, is, PERSON} from '../../language/grammar.ts'
import {isPersonPlural} from '../../language/person-noun.ts'
import {preceding} from '../../language/preceding.ts'
import {type Named, namedIn} from '../../naming/named.ts'
import type {Draft} from '../../pass.ts'
import type {Token} from '../tokens/lex.ts'
import {type Placed, placed, startingIn} from '../tokens/places.ts'
import type {Core, DatedCore} from './core.ts'
import {type Phrase, phraseBefore, phraseStart} from './phrases.ts'

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
  tokens: readonly Token[],
  {core}: DatedCore,
  verb: Span,
  span: Span,
  subject: Entity | null,
): readonly Participant[] {
  const found: Participant[] = []
  if (subject !== null) found.push({entity: subject.id, role: subjectRole(core)})
  const named = placedIn(scene, span)
  for (const [at, each] of named.entries()) {
    const {entity, mention} = each
    if (
      found.some((other) => other.entity === entity.id) ||
      isWhere(scene.text, entity, mention) ||
      isOnTheWay(scene.text, entity, mention) ||
      isInTitle(tokens, each, named[at + 1])
    )
      continue
    found.push({
      entity: entity.id,
      role: roleOf(scene, tokens, [named[at - 1], each], verb, core, found),
    })
  }
  return found
}

/** Where the words begin that lead to somebody’s name: a title, or what he is ("[Prime Minister] Ada Vale", "the [mayor], Ada Vale"); not "told the Orm Post Ada Vale had left". */
function leadStart(
  tokens: readonly Token[],
  {entity, mention: {span}}: Named,
  before: Named | undefined,
): number {
  const name = tokens.findIndex(({start}) => start === span.start)
  const last = preceding(tokens, name)
  if (entity.type !== 'person' || last?.end === before?.mention.span.end) return span.start
  return tokens[titleStart(tokens, name, last)]?.start ?? span.start
}

function titleStart(tokens: readonly Token[], name: number, last: Token | undefined): number {
  if (MR.test(last?.lower ?? '')) return name - 1
  const phrase = phraseBefore(tokens, name)
  if (phrase !== null && isWho(tokens[phrase.head - 1], phrase, last))
    return last?.lower !== ',' || is(preceding(tokens, phrase.from), DETERMINER) ? phrase.from : -1
  // "Gen. Ada Vale"
  return last?.cased || last?.lower === '.' ? phraseStart(tokens, name - 1) : -1
}

const MR = /^(?:mr|mrs|ms|dr)$/

/** "the envoy of Norland, (Ada Vale)", "the Secretary of State (Ada Vale)"; not "an envoy of President (Ada Vale)". */
function isWho(head: Token | undefined, {head: end, to}: Phrase, last: Token | undefined): boolean {
  const isOther = end < to && last?.lower !== ',' && head?.cased !== true
  return !isOther && (is(head, PERSON) || isPersonPlural(head))
}

/** "Ada Vale[, Bo Reed] and [the mayor, Odo Lind]": whoever is joined to another has the same part; "they sued Ada Vale, and Odo Lind quit" is of two. */
const JOINT = /^(?:,| and)(?: (?:the|an?|his|her|its|their))? $/

function roleOf(
  {text}: Scene,
  tokens: readonly Token[],
  [before, own]: readonly [Named | undefined, Named],
  verb: Span,
  core: Core,
  found: readonly Participant[],
): Participant['role'] {
  const {span} = own.mention
  if (/^['’]/.test(text.slice(span.end, span.end + 1))) return 'other'
  const isBehind = span.start >= verb.end
  const start = isBehind ? leadStart(tokens, own, before) : span.start
  const joint = JOINT.test(text.slice(before?.mention.span.end ?? start, start))
    ? before
    : undefined
  // "The mayor of Orm and Ada Vale": two of one kind.
  const isAlike = (joint?.entity.type === 'person') === (own.entity.type === 'person')
  const shared = isAlike ? found.find(({entity}) => entity === joint?.entity.id) : undefined
  if (shared !== undefined || core.kind === 'noun') return shared?.role ?? 'other'
  if (!isBehind) return isSubject(text, span, verb) ? subjectRole(core) : 'other'
  return roleBehind(text.slice(verb.end, start), text.slice(span.end, span.end + 7), own)
}

/** By the words between the verb and whom it tells of, and what comes next. */
function roleBehind(lead: string, after: string, {entity}: Named): Participant['role'] {
  // "by [a] Norland firm"
  if (entity.type !== 'person' && / an? $/.test(lead)) return 'other'
  if (/\bby (?:the |an? )?$/.test(lead)) return 'agent'
  // "said [Ada Vale] had left"
  const isObject =
    /^ (?:the |an? |its |his |her |their )?$/.test(lead) && !/^ (?:ha[ds]|was|would) /.test(after)
  return isObject ? 'affected' : 'other'
}

function subjectRole({passive}: Core): Participant['role'] {
  return passive ? 'affected' : 'agent'
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

/** "[Senate] Majority Leader Ada Vale", "[Orm Town] striker Ada Vale": whose leader somebody is takes no part. */
function isInTitle(tokens: readonly Token[], each: Named, next: Named | undefined): boolean {
  if (each.entity.type === 'person' || next?.entity.type !== 'person') return false
  const end = each.mention.span.end
  return end <= next.mention.span.start && leadStart(tokens, next, each) < end
}

/** Where it happens: the first place of the span after "in", "at" or "near", else the one that opens its sentence before it. */
export function placeOf(scene: Scene, span: Span, sentence: number): LocalId | null {
  const found =
    placedIn(scene, span).find(({entity, mention}) => isWhere(scene.text, entity, mention)) ??
    placedIn(scene, {start: sentence, end: span.start}).find(
      ({entity: {type}, mention}) =>
        type === 'place' && isOpening(scene.text, mention.span, sentence, span.start),
    )
  return found?.entity.id ?? null
}

/** "In Orm, [crews left]", "In Orm on [Monday, crews left]", "On Monday in Orm, [crews left]" */
function isOpening(text: string, {start, end}: Span, sentence: number, event: number): boolean {
  return OPENING.test(text.slice(sentence, start)) && BEFORE_EVENT.test(text.slice(end, event))
}

const BEFORE_EVENT = /^,? (?:on |late |early |in |the )*$/

function isWhere(text: string, {type}: Entity, {span}: Mention): boolean {
  return type === 'place' && WHERE.test(wayTo(text, span))
}

/** The words that lead to a name. */
function wayTo(text: string, {start}: Span): string {
  return text.slice(Math.max(0, start - LONGEST_WAY), start)
}

/** "near", "outside the", "in the lake town of", "in south-east", "flew back to": what leads to a place, or to where somebody went. */
const WHERE =
  /\b(?:(?:in|at|near|off|outside|inside|across)|(?:flew|flown|came|went|travelled|traveled|moved|returned|sailed|drove|fled|marched|walked|crossed|rode|taken|sent|deported|extradited|transferred)(?: back| home| again)?(?: from [A-Z]\S+)? (?:to|into)) (?:(?:the|a) )?(?:(?:[a-z]+ ){0,3}(?:town|city|village|port|province|state|region|district|county|capital|island|suburb|borough|resort|area) of )?(?:(?:north|south|east|west|central|upper|lower)[a-z-]* )?$/
const OPENING = new RegExp(`^(?:on [a-z ]+ )?${WHERE.source}`, 'i')
const LONGEST_WAY = 60
