import {
  type Entity,
  type Event,
  type LocalId,
  type Mention,
  type Span,
  spanText,
} from '@onrecord/core'
import {CLOSED_CLASS} from '../../data/closed-class.ts'
import {
  AUXILIARY,
  DETERMINER,
  FINITE,
  is,
  PERSON_NOUN,
  PRONOUN,
  RELATIVE,
  TIME_WORD,
  WHO,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted} from '../../language/word-forms.ts'
import {type Named, namedIn} from '../../naming/named.ts'
import type {Draft} from '../../pass.ts'
import {spanOf, type Token} from '../tokens/lex.ts'
import {type Placed, startingIn} from '../tokens/places.ts'
import {isParticiple} from '../tokens/tense.ts'
import {type Core, verbCore} from './clause.ts'
import type {DatedCore} from './find.ts'
import {isBreak, OPENER, type Phrase, phraseBefore, subjectApart} from './phrases.ts'
import {isBetween, isFiniteForm, isVerb} from './verbs.ts'

type Participant = Event['participants'][number]

/** The text, and who is named where in it. */
export interface Scene {
  readonly text: string
  readonly mentions: readonly Placed<Named>[]
}

/** Who is named where, for all the events of an article. */
export function sceneOf(draft: Draft): Scene {
  return {text: draft.text, mentions: namedIn(draft)}
}

function placedIn({mentions}: Scene, zone: Span): readonly Named[] {
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
    next === undefined || CLOSED_CLASS.has(next) || /ly$|^(?:first|last|earlier|later)$/.test(next)
  )
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
    type === 'place' && WHERE.test(text.slice(Math.max(0, span.start - LONGEST_WAY), span.start))
  )
}

/** "near", "outside the", "in the lake town of", "in south-east", "flew back to": what leads to a place, or to where somebody went. */
const WHERE =
  /\b(?:(?:in|at|near|off|outside|inside|across)|(?:flew|came|went|travelled|traveled|moved|returned|sailed|drove|fled|marched|walked|crossed|rode|taken|sent|moved|deported|extradited|transferred)(?: back| home| again)? (?:to|into)) (?:(?:the|a) )?(?:(?:[a-z]+ ){0,3}(?:town|city|village|port|province|state|region|district|county|capital|island|suburb|borough|resort|area) of )?(?:(?:north|south|east|west|central|upper|lower)[a-z-]* )?$/
const LONGEST_WAY = 60

/** What an event is about: the entity, and words for it where they do not stand in the clause. */
export interface Subject {
  readonly entity: Entity | null
  readonly words: string | null
}

const NOBODY: Subject = {entity: null, words: null}

/** Who a pronoun at the head of a clause stands for, and whom or what a clause without a subject of its own is about. */
export function subjectOf(scene: Scene, tokens: readonly Token[], {core}: DatedCore): Subject {
  if (core.kind === 'noun') return NOBODY
  if (core.start === core.subjectEnd) return sharedOrApart(scene, tokens, core.subjectEnd)
  return ofPronoun(scene, tokens[core.start])
}

function ofPronoun(scene: Scene, first: Token | undefined): Subject {
  if (first === undefined || !/^(?:he|she|they|it)$/.test(first.lower)) return NOBODY
  const entity = placedIn(scene, {start: first.start, end: first.end})[0]?.entity ?? null
  return {entity, words: entity?.name ?? null}
}

/** "The mayor came in May and [left] in June", "who sells fish and [left] in June"; of what opens a sentence, the subject behind its comma. */
function sharedOrApart(scene: Scene, tokens: readonly Token[], verb: number): Subject {
  if (verb === 0) return behindOpener(scene, tokens)
  let from = verb
  while (isBetween(preceding(tokens, from)) || preceding(tokens, from)?.lower === 'to') from--
  const joint = preceding(tokens, from)?.lower ?? ''
  const isJoined = isJoining(joint)
  const apart = isJoined ? NOBODY : apartFrom(scene, tokens, verb)
  if (apart.words !== null) return apart
  const at = earlierVerb(tokens, isJoined ? from - 2 : from - 1, from - LONGEST_SHARING)
  if (at < 0) return NOBODY
  if (is(tokens[at], WHO) && isJoined) return apartFrom(scene, tokens, at + 1)
  return isVerb(tokens, at) ? ofEarlier(scene, tokens, verb, verbCore(tokens, at), joint) : NOBODY
}

function isJoining(word: string): boolean {
  return word === 'and' || word === 'but'
}

const LONGEST_SHARING = 24

/** The verb that another shares its subject with: the first of a row; else where its clause begins. */
function earlierVerb(tokens: readonly Token[], from: number, least: number): number {
  let listed = -1
  for (let at = from; at >= 0 && at > least; at--) {
    if (endsSharing(tokens, at)) return is(tokens[at], WHO) || isVerb(tokens, at) ? at : listed
    if (isVerb(tokens, at)) listed = at
  }
  return listed
}

/** What an earlier verb tells of the subject of a later one. */
function ofEarlier(
  scene: Scene,
  tokens: readonly Token[],
  verb: number,
  core: Core,
  joint: string,
): Subject {
  // "was held in May and [charged] in June"
  const isBareForm = isParticiple(tokens[verb]) && !is(tokens[verb], AUXILIARY)
  const isSharing = isBareForm && core.passive && core.to - core.from > 1
  const group = isSharing ? spanText(scene.text, spanOf(tokens, core.from, core.to - 1)) : ''
  // "The drum that vanished in May [was found] in June"
  if (is(preceding(tokens, core.from), RELATIVE))
    return withGroup(apartFrom(scene, tokens, core.from), isJoining(joint) ? group : '')
  if (isJoining(joint) || (joint === ',' && isSharing))
    return withGroup(ofClause(scene, tokens, core), group)
  return isReduced(tokens, verb, core) ? ofClause(scene, tokens, core) : NOBODY
}

function withGroup({entity, words}: Subject, group: string): Subject {
  return {entity, words: words === null || group === '' ? words : `${words} ${group}`}
}

/** "The truce [agreed] in May collapsed": told of the subject of the verb behind its date. */
function isReduced(tokens: readonly Token[], verb: number, core: Core): boolean {
  const last = preceding(tokens, verb)
  if (core.to - core.from > 1 || !(is(last, TIME_WORD) || last?.kind === 'number')) return false
  const subject = tokens.slice(core.start, core.subjectEnd)
  return subject.length > 0 && !subject.some((token) => is(token, PRONOUN | FINITE))
}

/** "Founded in 1998, [the yard] makes tugs" */
function behindOpener(scene: Scene, tokens: readonly Token[]): Subject {
  const comma = tokens.findIndex(({lower}) => lower === ',')
  if (comma < 0) return NOBODY
  let verb = comma + 1
  while (verb < comma + LONGEST_SHARING && !isFiniteForm(tokens, verb)) verb++
  const core = verbCore(tokens, verb)
  return core.start > comma && core.start < core.subjectEnd ? ofClause(scene, tokens, core) : NOBODY
}

/** At a clause’s opener, or at the first verb of a row: not at the second of "It rose, [fell] and rose". */
function endsSharing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || isBreak(token) || isNoted(token, OPENER)) return true
  if (!isVerb(tokens, at)) return false
  const {from, start, subjectEnd} = verbCore(tokens, at)
  return start < subjectEnd || preceding(tokens, from)?.lower !== ','
}

function ofClause(scene: Scene, tokens: readonly Token[], core: Core): Subject {
  if (core.start === core.subjectEnd) return sharedOrApart(scene, tokens, core.subjectEnd)
  const told = ofPronoun(scene, tokens[core.start])
  if (told.words !== null) return told
  const words = spanText(scene.text, spanOf(tokens, core.start, core.subjectEnd))
  return {entity: endingAt(scene, tokens[core.subjectEnd - 1]), words}
}

/** "the law [that] the council passed": what an object before its clause names. */
export function objectApart(
  text: string,
  tokens: readonly Token[],
  found: DatedCore,
): string | null {
  const {start, subjectEnd, to, kind} = found.core
  const opener = preceding(tokens, start)
  if (
    kind === 'noun' ||
    start === subjectEnd ||
    !/^(?:which|whom)$/.test(opener?.lower ?? '') ||
    to < found.at - 1
  )
    return null
  const phrase = phraseBefore(tokens, start - 1)
  if (phrase === null) return null
  return spanText(text, spanOf(tokens, objectStart(tokens, phrase), phrase.to))
}

/** "The law", and of "to prepare for the law" the law alone. */
function objectStart(tokens: readonly Token[], {from, to}: Phrase): number {
  const lead = preceding(tokens, from)
  if (is(lead, DETERMINER) || lead?.kind === 'number') return from - 1
  if (lead?.lower !== 'to') return from
  const thing = tokens.findIndex((token, at) => at > from && at < to && is(token, DETERMINER))
  return thing < 0 ? from : thing
}

function apartFrom(scene: Scene, tokens: readonly Token[], verb: number): Subject {
  const phrase = subjectApart(tokens, verb)
  if (phrase === null) return NOBODY
  const isWho = preceding(tokens, verb)?.lower === 'who'
  const entity = named(scene, tokens, phrase, isWho)
  const words = spanText(scene.text, spanOf(tokens, phrase.from, phrase.to))
  return {entity, words: entity?.name ?? words}
}

/** The entity whose name ends a phrase, or that the phrase is set beside ("Ada Vale, a welder at the yard who"). */
function named(
  scene: Scene,
  tokens: readonly Token[],
  {from, to, head}: Phrase,
  isWho: boolean,
): Entity | null {
  const fits = ({type}: Entity): boolean => !isWho || type === 'person' || type === 'group'
  const ending = endingAt(scene, tokens[head - 1])
  if (ending !== null && fits(ending)) return ending
  // "the death of Ada Vale, who", "a vigil for Ada Vale, shot"; not "the lawyer of"
  const last = is(tokens[head - 1], PERSON_NOUN) ? null : endingAt(scene, tokens[to - 1])
  if (last?.type === 'person') return last
  const beside = isWho ? namedBeside(scene, tokens, from) : null
  return beside !== null && fits(beside) ? beside : null
}

/** "[Ada Vale], a welder" */
function namedBeside(scene: Scene, tokens: readonly Token[], from: number): Entity | null {
  for (let at = from; at > Math.max(0, from - LONGEST_APPOSITION); at--)
    if (tokens[at]?.lower === ',' && preceding(tokens, at)?.kind !== 'number')
      return endingAt(scene, preceding(tokens, at))
  return null
}

const LONGEST_APPOSITION = 12

function endingAt(scene: Scene, token: Token | undefined): Entity | null {
  if (token === undefined) return null
  const near = placedIn(scene, {start: Math.max(0, token.end - LONGEST_NAME), end: token.end})
  return near.findLast(({mention}) => mention.span.end === token.end)?.entity ?? null
}

const LONGEST_NAME = 80
