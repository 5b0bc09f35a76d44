import type {Entity, Span} from '@onrecord/core'
import {GENDERED} from '../../data/titles.ts'
import {plural} from '../../data/words.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import type {Draft} from '../../pass.ts'
import {isFirmNoun} from '../bodies/body-kinds.ts'
import {nounGender} from '../gender-of-words.ts'
import {isOfGender} from '../names/bearers.ts'
import {counted} from '../pairs/together.ts'
import type {Scene} from '../scene.ts'
import {isAnswering} from '../turns/answer-verbs.ts'
import {respondentOf} from '../turns/continued.ts'
import {FARTHEST, OWNED} from './both-called.ts'
import {isExcluded} from './described.ts'
import {calledLater} from './identified.ts'
import {BESIDE, bySituation, introducedNext, justIntroduced} from './in-focus.ts'
import {describedHere, inTheNews, LONGEST_TELLING} from './in-the-news.ts'

/** Who is meant where nobody has been called so: somebody's kin, who is left, who was asked, whom the text is about. */
export function byOtherWords(
  scene: Scene,
  mention: Span,
  noun: string,
  description: string,
): Entity | null {
  const {draft, cast} = scene
  if (isToAnother(draft.text, mention.end)) return null
  // "The head of the village": somebody new, as is who is somebody’s.
  const isOfOther = isOwned(description) || OF_PLACE.test(description)
  const here = describedHere(scene, noun, mention.start)
  return (
    (isOfOther ? null : introducedNext(scene, noun, description)) ??
    (isOfOther ? null : bySituation(draft, cast, noun, mention.start, true)) ??
    answering(scene, noun, mention) ??
    inTheNews(scene, noun, description, mention.start, here) ??
    (isOfOther || here !== undefined ? null : justIntroduced(scene, noun, mention.start)) ??
    (isOfOther ? null : otherOfTwo(scene, noun, description, mention.start)) ??
    (OWNED.test(description) ? null : calledLater(draft, cast, description, noun, mention.start))
  )
}

const OF_PLACE = /^the head of /i

/** "Ada Vale rose. The judge told her to sit": who tells her is another than who has just been told of. */
export function isToAnother(text: string, end: number): boolean {
  return TO_ANOTHER.test(text.slice(end, end + LONGEST_TELLING))
}

const TO_ANOTHER = /^\s\p{Ll}+\s(?:him|her(?=\s(?:to|that|not|how|why|when|he|she|it)\b|[.,:]))/u

/** "The two mayors met. … The Bulgarian mayor left. “I stay,” the Romanian mayor said": whom the first is not. */
function otherOfTwo(
  {draft, cast, spoken}: Scene,
  noun: string,
  description: string,
  before: number,
): Entity | null {
  if (!hasTwo(draft, noun, before)) return null
  const [one, two] = counted(draft, cast, plural(noun), before, spoken) ?? []
  if (one === undefined || two === undefined) return null
  const [isNotOne, isNotTwo] = [one, two].map((each) => isExcluded(draft, each, description, noun))
  return isNotOne === isNotTwo ? null : isNotOne ? two : one
}

/** "The two mayors", "both mayors" before a place. */
export function hasTwo({text}: Draft, noun: string, before: number): boolean {
  const words = text.slice(Math.max(0, before - FARTHEST), before).toLowerCase()
  return [' two ', 'both '].some((count) => words.includes(`${count}${plural(noun)}`))
}

// "The keeper’s father" is not the keeper.
export const OWNER: RegExp = /^\p{L}+\s(?:[\p{L}-]+\s)*([\p{Ll}\d-]+)[’']s\s/u

/** "Her lawyer", "the woman’s lawyer", "the lender’s boss". */
export function isOwned(description: string): boolean {
  const [, owner = ''] = OWNER.exec(description) ?? []
  return OWNED.test(description) || isPersonNoun(owner) || GENDERED.has(owner) || isFirmNoun(owner)
}

/** "The widow answered": who has been asked, where no other is called so. */
function answering(
  {draft, cast, sentence, spoken}: Scene,
  noun: string,
  {end}: Span,
): Entity | null {
  if (!isAnswering(draft.text, end) || BESIDE.test(noun)) return null
  const asked = respondentOf(draft, sentence, spoken)
  return asked !== null && isOfGender(cast, asked, nounGender(noun)) ? asked : null
}
