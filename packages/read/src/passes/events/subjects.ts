import {type Entity, spanText} from '@onrecord/core'
import {
  AUXILIARY,
  BODY_NOUN,
  DETERMINER,
  DOCUMENT_NOUN,
  FINITE,
  GERUND,
  is,
  PERSON,
  PERSON_NOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME_WORD,
  WHO,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {describedMeant, pronounMeant} from '../../speaking/meant.ts'
import {spanOf, type Token} from '../tokens/lex.ts'
import {innermost} from '../tokens/places.ts'
import {isParticiple} from '../tokens/verb-tenses.ts'
import type {Core, DatedCore} from './core.ts'
import {verbCore} from './core-after.ts'
import {placedIn, type Scene} from './participants.ts'
import {isBreak, type Phrase, phraseBefore, subjectApart, THOSE} from './phrases.ts'
import {isTime, OPENER} from './subject-start.ts'
import {isBetween, isFiniteForm, isVerb, isWithinGroup, past} from './verbs.ts'

/** What an event is about: the entity, and words for it where they do not stand in the clause. */
export interface Subject {
  readonly entity: Entity | null
  readonly words: string | null
}

const NOBODY: Subject = {entity: null, words: null}

/** Who a pronoun at the head of a clause stands for, and whom or what a clause without a subject of its own is about. */
export function subjectOf(scene: Scene, tokens: readonly Token[], {core}: DatedCore): Subject {
  if (core.kind === 'noun') return {entity: speakingAt(scene, tokens, core), words: null}
  // ", widely [expected]" has no subject either.
  if (past(tokens, core.start) >= core.subjectEnd) return sharedOrApart(scene, tokens, core.start)
  const told = ofPronoun(scene, tokens[core.start])
  return told.words === null ? {...told, entity: ofDescription(scene, tokens, core)} : told
}

/** Who speaks or writes in what a noun names: "Ada Vale said in an [interview] on Monday", "in a [letter] on Monday, Ada Vale asked". */
function speakingAt(scene: Scene, tokens: readonly Token[], {from, start}: Core): Entity | null {
  if (!is(tokens[from], DOCUMENT_NOUN) && !isIn(tokens[from], SPEECHES)) return null
  const lead = is(preceding(tokens, start), DETERMINER) ? start - 2 : start - 1
  if (!isIn(tokens[lead], WITHIN)) return null
  return lead === 0 ? behindOpener(scene, tokens).entity : sayingBefore(scene, tokens, lead)
}

const WITHIN = wordList('in during at on via')
const SPEECHES = wordList('address briefing call conference email interview post speech video')

/** Whose words a cue brings in that stands before a place, or before who is told: "[told] the Orm Gazette in". */
function sayingBefore({known, cues}: Scene, tokens: readonly Token[], end: number): Entity | null {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_HEARER); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    const said = innermost(cues, token)
    if (said !== null) return known.get(said.speaker.entity ?? '') ?? null
  }
  return null
}

const LONGEST_HEARER = 5

/** "The miller", "its maker": a noun for a person or a body that is nobody’s name. */
function ofDescription(scene: Scene, tokens: readonly Token[], core: Core): Entity | null {
  const {start, subjectEnd} = core
  if (!isIn(tokens[start], THE_OR_OWN) || endingAt(scene, tokens[subjectEnd - 1]) !== null)
    return null
  const head = tokens[(phraseBefore(tokens, subjectEnd)?.head ?? 0) - 1]
  const type = is(head, PERSON | PERSON_NOUN) ? 'person' : 'organisation'
  if (type !== 'person' && !is(head, BODY_NOUN)) return null
  const phrase = spanOf(tokens, start, subjectEnd)
  const meant = describedMeant(scene.draft, phrase)
  return meant?.type === type ? meant : null
}

const THE_OR_OWN = wordList('the his her its their')

function ofPronoun(scene: Scene, first: Token | undefined): Subject {
  if (first === undefined || !/^(?:he|she|they|it)$/.test(first.lower)) return NOBODY
  const span = {start: first.start, end: first.end}
  const entity = placedIn(scene, span)[0]?.entity ?? pronounMeant(scene.draft, span)
  return {entity, words: entity?.name ?? null}
}

/** "The mayor came in May and [left] in June", "who sells fish and [left] in June"; of what opens a sentence, the subject behind its comma. */
function sharedOrApart(scene: Scene, tokens: readonly Token[], verb: number): Subject {
  // "Asked about it on Monday, she …"
  if (verb === 0)
    return withGroup(behindOpener(scene, tokens), isIn(tokens[0], ASKED) ? 'being' : '')
  const from = beforeTo(tokens, verb)
  const joint = preceding(tokens, from)?.lower ?? ''
  if (!isJoining(joint)) {
    const apart = apartFrom(scene, tokens, from)
    // "the vote, to be held in May"
    if (apart.words !== null) return withGroup(apart, tokens[from]?.lower === 'to' ? 'to' : '')
  }
  return leansOnMain(tokens, verb, joint)
    ? ofMain(scene, tokens, verb, from - 1)
    : shared(scene, tokens, verb, from, joint)
}

function shared(
  scene: Scene,
  tokens: readonly Token[],
  verb: number,
  from: number,
  joint: string,
): Subject {
  const isJoined = isJoining(joint)
  const at = earlierVerb(tokens, isJoined ? from - 2 : from - 1, from - LONGEST_SHARING)
  if (at < 0) return NOBODY
  if (is(tokens[at], WHO) && isJoined) return apartFrom(scene, tokens, at + 1)
  return isVerb(tokens, at) ? ofEarlier(scene, tokens, verb, verbCore(tokens, at), joint) : NOBODY
}

function beforeTo(tokens: readonly Token[], verb: number): number {
  let from = verb
  while (isBetween(preceding(tokens, from)) || preceding(tokens, from)?.lower === 'to') from--
  return beforeTime(tokens, from)
}

/** "and [in 2004] had", "but [on Sunday] left" */
function beforeTime(tokens: readonly Token[], from: number): number {
  let at = from
  while (isTime(preceding(tokens, at))) at--
  // "and 2005 will see" is told of the year.
  if (at < from && is(preceding(tokens, at), PREPOSITION)) at--
  else if (tokens[at]?.kind === 'number') return from
  return isJoining(preceding(tokens, at)?.lower ?? '') ? at : from
}

/** "before [leaving]", "when [asked]", "It sank, [killing] ten" */
function leansOnMain(tokens: readonly Token[], verb: number, lead: string): boolean {
  if (is(tokens[verb], GERUND) || tokens[verb]?.lower === 'being') return LEANING.test(lead)
  return isParticiple(tokens[verb]) && isAsked(lead)
}

const ASKED = wordList('asked pressed questioned')
const LEANING = /^(?:,|after|before|since|when|while|once)$/

/** "when [asked], she left" */
function isAsked(lead: string): boolean {
  return lead === 'when' || lead === 'while' || lead === 'once'
}

/** "She moved, before [joining] the crew", "After [losing], they rowed": who does what the clause beside tells. */
function ofMain(scene: Scene, tokens: readonly Token[], verb: number, lead: number): Subject {
  const told = lead === 0 ? behindOpener(scene, tokens) : ofVerbBefore(scene, tokens, lead)
  // "he leaving" says no more than "leaving".
  if (told.entity === null && PRONOUNS.test(told.words ?? '')) return NOBODY
  return withGroup(told, is(tokens[verb], GERUND | AUXILIARY) ? '' : 'being')
}

const PRONOUNS = /^(?:he|she|it|they|we|i|you|this|that)$/i

function ofVerbBefore(scene: Scene, tokens: readonly Token[], lead: number): Subject {
  const at = earlierVerb(tokens, lead - 1, lead - LONGEST_SHARING)
  if (at < 0 || !isVerb(tokens, at)) return NOBODY
  const core = verbCore(tokens, at)
  // "Ada Vale, who has not sung [since leaving]"
  if (is(preceding(tokens, core.start), WHO)) return apartFrom(scene, tokens, core.start)
  if (is(tokens[core.start], AUXILIARY)) return NOBODY
  // "She set a record [held] by nobody before leaving"
  const isOfNoun = at + 1 < lead && isParticiple(tokens[at]) && is(tokens[at + 1], PREPOSITION)
  const isOpen = isOfNoun && !isJoining(preceding(tokens, core.start)?.lower ?? '')
  const first = isOpen ? earlierVerb(tokens, core.start - 1, lead - LONGEST_SHARING) : -1
  return ofClause(
    scene,
    tokens,
    first >= 0 && isVerb(tokens, first) ? verbCore(tokens, first) : core,
  )
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
  let from = core.start
  // "[more than] doubled"
  while (from < core.subjectEnd && isWithinGroup(tokens, from)) from++
  if (from === core.subjectEnd) return sharedOrApart(scene, tokens, core.start)
  const told = ofPronoun(scene, tokens[core.start])
  if (told.words !== null) return told
  // "[Ada Vale] then moved"
  let end = core.subjectEnd
  while (end > core.start + 1 && isBetween(tokens[end - 1])) end--
  const words = spanText(scene.text, spanOf(tokens, core.start, end))
  const named = endingAt(scene, tokens[end - 1])
  return {entity: named ?? ofDescription(scene, tokens, core), words}
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
  return spanText(text, spanOf(tokens, startOf(tokens, phrase), phrase.to))
}

/** Where a phrase begins with its article or number: "the law", and of "to prepare for the law" the law alone. */
function startOf(tokens: readonly Token[], {from, to}: Phrase): number {
  if (preceding(tokens, from)?.lower !== 'to') return withArticle(tokens, from)
  const thing = tokens.findIndex((token, at) => at > from && at < to && is(token, DETERMINER))
  return thing < 0 ? from : thing
}

/** "[the] law", "[three] laws"; "this law" would lean on what stands before. */
function withArticle(tokens: readonly Token[], from: number): number {
  const lead = preceding(tokens, from)
  const isArticle = is(lead, DETERMINER) && !isIn(lead, POINTING)
  const isCount = lead?.kind === 'number' && !is(tokens[from], DETERMINER)
  return isArticle || isCount ? withArticle(tokens, from - 1) : from
}

// Nor is "no law that passed" told with its "no".
const POINTING = wordList('this that these those no every each any either neither')

function apartFrom(scene: Scene, tokens: readonly Token[], verb: number): Subject {
  const phrase = subjectApart(tokens, verb)
  if (phrase === null) return NOBODY
  const isWho = preceding(tokens, verb)?.lower === 'who'
  const entity = named(scene, tokens, phrase, isWho)
  const words = spanText(scene.text, spanOf(tokens, startOf(tokens, phrase), phrase.to))
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
  const beside = isWho && !isIn(tokens[from], THOSE) ? namedBeside(scene, tokens, from) : null
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
