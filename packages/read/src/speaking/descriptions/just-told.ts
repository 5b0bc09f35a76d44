import {contains, type Entity, type Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {CLAUSE_OPENER, is} from '../../language/grammar.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {isOwner} from '../../language/words-in.ts'
import {isDemonym} from '../../naming/countries.ts'
import {type Clause, clausesOf} from '../../quoting/items.ts'
import {spanOf} from '../../quoting/ranges.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {entitiesNear} from '../cast.ts'
import {nounGender, pronounGender} from '../gender-of-words.ts'
import {mentionedIn} from '../mention-places.ts'
import {namedOutside} from '../named-outside.ts'
import {isOfGender} from '../names/bearers.ts'
import {isCalledIn, type Profile, profileOf} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {spokenIn} from '../utterances.ts'
import {isExcluded, isOfOtherAge} from './described.ts'
import {hasCalling, isInPolitics} from './fit-of.ts'
import {BESIDE, UNNAMED} from './in-focus.ts'
import {isOfOtherPlace} from './named-owners.ts'
import {isOfParty} from './parties.ts'

/**
 * "Ada Vale closed the yard. “It was time,” the former Orm senator said": news does not repeat a name. Whoever speaks in the sentence before,
 * or whom alone it is about, comes back as what they are, whether the article has told that or not.
 */
export function justToldOf(
  scene: Scene,
  mention: Span,
  noun: string,
  description: string,
): Entity | null {
  if (!canComeBack(scene, mention, noun, description)) return null
  const person = aboveOf(scene, noun)
  return person !== null && fits(scene, person, mention, noun, description) ? person : null
}

/** "The former senator"; not "the senator’s", "the source", "a report from the senator", nor who stands beside somebody or has been told of without a name. */
function canComeBack(
  {draft, cast, sentence, outer}: Scene,
  {start, end}: Span,
  noun: string,
  description: string,
): boolean {
  const {text} = draft
  const isPerson = isPersonNoun(noun) || isDemonym(noun) || noun.includes('-')
  if (outer !== null || !isPerson || !TOLD.test(description) || isOwner(text, end)) return false
  if (BESIDE.test(noun) || KIN.has(noun) || UNNAMED.test(noun)) return false
  // "The owner of Orm Lodge", "the state’s counsel": somebody new.
  if (OF_NAME.test(description)) return false
  const own = {start: draft.sentences[sentence]?.span.start ?? start, end: start}
  return (
    !OF_OTHER.test(text.slice(own.start, start)) &&
    namedOutside({draft, cast}, own).length === 0 &&
    !isSomebodys(text, description, start)
  )
}

// "The senator" alone tells nothing new: a reader knows already who that is.
const TOLD = /^th(?:e|at|is)\s\S+\s/i
const THE = /^\S+\s/
const OF_NAME = /\s(?:at|for|in|of)\s(?:the\s|\p{Lu})|[’']s?\s/u
const OF_OTHER = /\s(?:by|for|from|of)\s$/

/** "A young Orm driver" above, of "the young Orm driver". */
function isSomebodys(text: string, description: string, before: number): boolean {
  const words = text
    .slice(Math.max(0, before - MEMORY), before)
    .toLowerCase()
    .replaceAll('\n', ' ')
  const told = description.toLowerCase().replace(THE, '')
  return words.includes(` a ${told}`) || words.includes(` an ${told}`)
}

const MEMORY = 2000

function fits(
  {draft, cast, sentence, teller}: Scene,
  person: Entity,
  {end}: Span,
  noun: string,
  description: string,
): boolean {
  if (person.id === teller || cast.isBarred(person)) return false
  if (!isOfGender(cast, person, nounGender(noun))) return false
  if (isExcluded(draft, person, description, noun)) return false
  if (isOfOtherAge(description, noun, person)) return false
  if (isOfOtherPlace(draft, person, description)) return false
  if (isOfParty(noun) && isOfOtherCalling(profileOf(draft, person))) return false
  // "The former senator said she …": a woman; "described himself": a man.
  const pronoun = clausesOf(draft)[sentence]?.items.find(
    ({start, lower}) => start >= end && /^(?:he|his|she|her|(?:him|her)self)$/.test(lower),
  )
  const word = pronoun?.lower.replace('self', '') ?? ''
  return isOfGender(cast, person, pronounGender(word))
}

/** A director is no Democrat, for all that news tells. */
function isOfOtherCalling(profile: Profile): boolean {
  return hasCalling(profile) && ![...profile.called].some(isInPolitics)
}

/** Who speaks in the sentence before, or whom alone it is about. */
function aboveOf(scene: Scene, noun: string): Entity | null {
  const {draft, sentence, spoken} = scene
  const at = sentence - 1
  const clause = clausesOf(draft)[at]
  if (clause === undefined || draft.blocks[clause.sentence.block]?.type === 'headline') return null
  // "As Ada Vale came, Bo Reed left": of two.
  if (is(clause.items[0], CLAUSE_OPENER)) return null
  const said = spokenIn(spoken, 'sentence', at)
  const [only, other] = new Set(said.flatMap(({entity}) => entity ?? []))
  if (said.length > 0) return other === undefined && only?.type === 'person' ? only : null
  // "The Iowa senator", where a senator of Ohio is told of: who only came by is neither.
  return isCalledIn(draft, noun) ? null : subjectOf(scene, clause)
}

/** "Ada Vale left the yard to Bo Reed’s son": the only person named but for whose somebody is, as its subject. */
function subjectOf({draft: {text}, cast}: Scene, {items, sentence: {span}}: Clause): Entity | null {
  const [only, other] = mentionedIn(
    entitiesNear(cast, span).filter(({type}) => type === 'person'),
    span,
    (own) => contains(span, own.span) && !isOwner(text, own.span.end),
  )
  const subject = firstSubject(items)
  if (only === undefined || subject === null) return null
  const {start, end} = spanOf(items, subject)
  // "Tarn, which had backed Vale, left": not of her.
  const isAbout =
    only.span.start < end &&
    only.span.end > start &&
    !text.slice(start, only.span.start).includes(',')
  return isAbout && (other === undefined || other.entity === only.entity) ? only.entity : null
}
