import type {Entity, Span} from '@onrecord/core'
import {GENDERED, type Gender} from '../../data/titles.ts'
import {DETERMINER, is, PERSON, PERSON_NOUN} from '../../language/grammar.ts'
import type {Draft} from '../../pass.ts'
import {firstFrom} from '../../passes/tokens/places.ts'
import {clausesOf} from '../../quoting/items.ts'
import {type Cast, entityOf, isCompatible, isGenderOpen, NOBODY} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import {mentionsIn} from '../mention-places.ts'
import {namedOutside} from '../named-outside.ts'
import {isOfGender, peopleBefore} from '../names/bearers.ts'
import type {Scene} from '../scene.ts'
import {fromAbove, paragraphAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {isAnswering} from '../turns/answer-verbs.ts'
import {askerBefore} from '../turns/answerers.ts'
import {askingVerb} from '../turns/asking-before.ts'
import {lastUpTo} from '../utterances.ts'
import type {Antecedent} from './antecedent.ts'
import {antecedent} from './antecedents.ts'
import {LONGEST_SAYING} from './by-it.ts'
import {namedBehind} from './own-sentence.ts'

/** Whom a pronoun means, but nobody whom the words behind it name. */
export function another(scene: Scene, mention: Span, word: string): Antecedent | null {
  const found = meant(scene, mention, word)
  const others =
    found === null || pronounGender(word) === 'unknown' ? [] : namedBehind(scene, mention)
  if (found === null || !found.entities.some((each) => others.includes(each))) return found
  // "Odo and Bo Reed met. He praised Bo": of two, the other.
  const left = found.entities.filter((each) => !others.includes(each))
  if (left.length > 0) return {...found, entities: left}
  const barred = scene.barred()
  const isBarred: Cast['isBarred'] = (each) => others.includes(each) || barred(each)
  const next = meant({...scene, barred: () => isBarred}, mention, word)
  return /^pronoun-(?:speaker|subject)$/.test(next?.rule ?? '') && next?.isFar !== true
    ? next
    : {entities: [], rule: found.rule}
}

/** “It is late,” Ada Vale said. “She may go,” he said when that was put to him: another than who has just spoken. */
function isPutTo({text}: Draft, {end}: Span): boolean {
  return PUT_TO.test(text.slice(end, end + LONGEST_SAYING))
}

const PUT_TO =
  /^\s[a-z]+\s(?:later\s)?(?:when|after)\s(?:that|this|it|(?:the|her|his)\s(?:accusation|charge|claim|comment|criticism|quotation|quote|remark|word)s?)\sw(?:as|ere)\s(?:put|read|repeated|shown)\sto\s(?:him|her)\b/

function meant(scene: Scene, mention: Span, word: string): Antecedent | null {
  const {draft, sentence, spoken} = scene
  const isBarred = barredFor(scene, mention)
  const cast = {...scene.cast, isBarred, teller: tellerFor(scene, word)}
  const near =
    isBarred === NOBODY
      ? spoken
      : spoken.slice(-NEAREST).filter(({entity}) => entity === null || !isBarred(entity))
  const above = antecedent(draft, cast, mention, word, sentence, near)
  const first = isBarred !== NOBODY && isAskedAlone(scene, above) ? null : above
  const isNobody = first === null || first.entities.length === 0
  const found =
    askedBefore(scene, mention, word) ??
    (isNobody ? answeredBefore(scene, mention, word) : null) ??
    first
  const isUnsure =
    found === null ||
    (found.isFar === true && found.entities.some((each) => isGenderOpen(cast, each)))
  return isUnsure && scene.outer === null ? unsure({...scene, cast}, mention, word, found) : found
}

/** Of somebody far above, who may be a man or a woman, and the only one told to be it: nobody. */
function unsure(
  {draft, cast}: Scene,
  mention: Span,
  word: string,
  found: Antecedent | null,
): Antecedent | null {
  const sole = soleOf(draft, cast, word, mention)
  if (sole === null) return found ?? ofHeadline(draft, cast, word)
  return found === null ? sole : {...found, entities: []}
}

/** "Ada Vale asked the porter whether it was late. “It is noon,” he said": nobody told of farther above, where no name tells who was asked. */
function isAskedAlone({draft, sentence}: Scene, above: Antecedent | null): boolean {
  const {items = []} = clausesOf(draft)[sentence - 1] ?? {}
  const asked = items.slice(askingVerb(items) + 1)
  return (
    asked.length < items.length &&
    above?.at !== sentence - 1 &&
    is(asked[0], DETERMINER) &&
    asked.slice(1, 3).some((each) => is(each, PERSON | PERSON_NOUN) && !each.capital)
  )
}

function barredFor({draft, sentence, spoken, barred}: Scene, mention: Span): Cast['isBarred'] {
  const isOther = barred()
  const {start = 0} = draft.sentences[sentence - 1]?.span ?? {}
  // "He once wore it himself. … he said when this was put to him".
  const isOfWords =
    isPutTo(draft, mention) && !/^S?[Hh]e\s/.test(draft.text.slice(start, start + 4))
  const last = isOfWords ? lastUpTo(spoken, sentence - 1)?.entity : null
  return last == null ? isOther : (each) => each.id === last.id || isOther(each)
}

/** Who asks again: "“Why not?” she asked". */
function askedBefore(scene: Scene, mention: Span, word: string): Antecedent | null {
  const asker = askerBefore(scene, mention)
  return asker !== null && isCompatible(scene.cast, asker, word)
    ? {entities: [asker], rule: 'pronoun-asker'}
    : null
}

/** "“Were you late?” her lawyer asked. “No,” she replied": who alone has answered so far, told to be a woman. */
function answeredBefore(
  {draft, cast, spoken}: Scene,
  {end}: Span,
  word: string,
): Antecedent | null {
  if (!isAnswering(draft.text, end)) return null
  const answered = spoken.flatMap(({entity, speaker: {mention}}) =>
    entity?.type === 'person' &&
    cast.genders.get(entity.name) === pronounGender(word) &&
    isAnswering(draft.text, mention?.end ?? 0)
      ? [entity]
      : [],
  )
  const entities = [...new Set(answered)]
  return entities.length === 1 ? {entities, rule: 'pronoun-answer'} : null
}

/** Who tells the words that "he" or "she" stands in. */
function tellerFor({cast, outer, teller, spoken}: Scene, word: string): Entity | null {
  return outer === null || pronounGender(word) === 'unknown'
    ? null
    : entityOf(cast, teller ?? spoken.at(-1)?.entity?.id ?? null)
}

// More utterances than a pronoun looks back to.
const NEAREST = 40

/** Whom the headline begins with and alone names, where the article has told them to be of the gender: whom all of a story is about. */
function ofHeadline(draft: Draft, cast: Cast, word: string): Antecedent | null {
  const {span = NOWHERE} = draft.blocks.find(({type}) => type === 'headline') ?? {}
  const gender = pronounGender(word)
  const only = sole(gender === 'unknown' ? [] : namedOutside({draft, cast}, span))
  const isLead = only !== null && only.mentions[0]?.span.start === span.start
  return isLead && cast.genders.get(only.name) === gender
    ? {entities: [only], rule: 'pronoun-headline'}
    : null
}

const NOWHERE: Span = {start: 0, end: 0}

/** The only man, or woman, whom the article has told to be one so far: whom this paragraph or the one above mentions, or nobody is mentioned more often than. */
export function soleOf(draft: Draft, cast: Cast, word: string, {start}: Span): Antecedent | null {
  const gender = pronounGender(word)
  const people = peopleBefore(cast, start)
  const [only, other] = people.filter(
    ({name}) => gender !== 'unknown' && cast.genders.get(name) === gender,
  )
  if (only === undefined || other !== undefined) return null
  const count = ({mentions}: Entity): number => firstFrom(mentions, start)
  // Whoever is told to be a woman is no rival of a man.
  const isTopic = people.every(
    (each) => !isOfGender(cast, each, gender) || count(each) <= count(only),
  )
  const isMeant = isTopic || mentionsIn(only, fromAbove(draft, start)).length > 0
  return isMeant && !isOfWritersKin(draft, start, gender)
    ? {entities: [only], rule: 'pronoun-sole'}
    : null
}

/** "My grandmother would have known. She was late. “It is cold,” she said": whom a paragraph tells of as the writer’s. */
function isOfWritersKin(draft: Draft, before: number, gender: Gender): boolean {
  const {start} = paragraphAt(draft, before)
  const words = draft.text.slice(start, Math.min(before, start + LONGEST_OPENING))
  const [, noun = ''] = WRITERS_KIN.exec(words) ?? []
  return GENDERED.get(noun) === gender
}

const WRITERS_KIN = /^My\s(\p{Ll}+)/u
const LONGEST_OPENING = 30
