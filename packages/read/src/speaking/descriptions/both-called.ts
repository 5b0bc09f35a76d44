import type {Entity, Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {GENDERED} from '../../data/titles.ts'
import {plural} from '../../data/words.ts'
import type {Draft} from '../../pass.ts'
import {mentionsIn} from '../mention-places.ts'
import {isOfGender} from '../names/bearers.ts'
import {eitherAbove} from '../pairs/pair-above.ts'
import {toldOfBoth} from '../pairs/pair-told.ts'
import {isCalledIn, profileOf} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {ELECTED, hasCalling} from './fit-of.ts'
import {isForPeople} from './for-people.ts'
import {UNNAMED} from './in-focus.ts'
import {POSITION} from './in-the-news.ts'
import {isOfParty} from './parties.ts'

/** "The two lawyers left. “It is late,” the lawyer said", "Vale and Lind left. “It is late,” the senator said", where more are called so. */
export function bothCalled(
  {draft, cast, spoken}: Scene,
  {start, end}: Span,
  noun: string,
  bearers: readonly Entity[],
): readonly Entity[] {
  const description = draft.text.slice(start, end)
  // "His brother" is not himself.
  if (OWNED.test(description)) return []
  const isBare = BARE.test(description)
  // A mother and her daughter: “the daughter” is no other.
  const gender = KIN.has(noun) ? undefined : GENDERED.get(noun)
  // "The co-owner" is one of the owners.
  const bare = noun.replace(/^co-/, '')
  const isOne = (each: Entity): boolean => bearers.includes(each)
  const accepts = (pair: readonly Entity[]): boolean =>
    pair.every((each) => isOne(each) || (isBare && isCalledInPlural(draft, each, bare))) ||
    (isBare && gender !== undefined && pair.every((each) => isOfGender(cast, each, gender))) ||
    // "The two bakers left, Vale and Lind": whoever is told to be nothing else may be one, too.
    (isBare &&
      (pair.some(isOne) || (MEMBERS.test(noun) && !isCalledIn(draft, noun))) &&
      hasSeveral(draft, noun, start))
  const either = eitherAbove(
    {draft, cast},
    start,
    (both) => {
      const pair = toldOfBoth(draft, cast, both, spoken)
      const isMeant = isBare && (both.noun === bare || gender !== undefined)
      const fits = pair?.every((each) => isOfGender(cast, each, gender ?? 'unknown'))
      return pair !== null && ((isMeant && fits) || accepts(pair)) ? pair : null
    },
    accepts,
    1,
  )
  return either.length > 0 || !isBare ? either : countedAbove({draft, cast, spoken}, bare, start)
}

/**
 * "The boards of the Orm Press said": nobody, whatever of it is told of somebody. "The president" is none who is called a leader or a
 * chairman.
 */
export function isSuch(draft: Draft, person: Entity, noun: string, description: string): boolean {
  if (person.type !== 'person' || isCalled(draft, person, noun)) return true
  if (noun === 'president') return !hasCalling(profileOf(draft, person))
  // The coach is no winger.
  if (POSITION.test(noun))
    return ![...profileOf(draft, person).called].some((word) => BESIDE_PLAYERS.test(word))
  // "The friend"; "her friend" may be told of.
  const isUnnamed = UNNAMED.test(noun) || (noun === 'friend' && !OWNED.test(description))
  return isForPeople(noun) && !isUnnamed
}

/** Within somebody's words "the officer" is whom the article calls so, or nobody known. */
export function isCalled(draft: Draft, person: Entity, noun: string): boolean {
  return profileOf(draft, person).called.has(noun)
}

/** "The two bakers sat down. A boy rang. “It is late,” the baker said", "the two Tories … the MP": either, where neither is named since. */
function countedAbove(
  {draft, cast, spoken}: Pick<Scene, 'draft' | 'cast' | 'spoken'>,
  noun: string,
  before: number,
): readonly Entity[] {
  return eitherAbove(
    {draft, cast},
    before,
    (both) => {
      const isSuch =
        both.isCounted && (both.noun === noun || (isOfParty(both.noun) && ELECTED.test(noun)))
      const pair = isSuch ? toldOfBoth(draft, cast, both, spoken) : null
      const since = {start: both.span.end, end: before}
      const isNamed = pair?.some((each) =>
        mentionsIn(each, since).some(
          ({form, span}) => form !== 'pronoun' && span.start > since.start,
        ),
      )
      return isNamed === false ? pair : null
    },
    () => false,
  )
}

// What each of several of a party may be; not "the leader", "the president".

/** "Vale and Lind were named as administrators": what somebody is with another. */
function isCalledInPlural(draft: Draft, person: Entity, noun: string): boolean {
  return [noun, `co-${noun}`].some((one) => isCalled(draft, person, plural(one)))
}

// "Trustees met. Vale and Lind stayed. “It is late,” the trustee said": what several are together, and nobody else who comes by.
const MEMBERS =
  /^(?:alder(?:man|woman)|athlete|candidate|climber|commissioner|contestant|councill?or|councilman|delegate|director|finalist|juror|lawmaker|legislator|senator|shareholder|supervisor|trustee)$/
export const BARE: RegExp = /^the\s(?:(?:right\s)?hon(?:ou?rable)?\s)?\S+$/i

/** "The MPs", before a place: there are more of them. */
function hasSeveral({text}: Draft, noun: string, before: number): boolean {
  const words = text.slice(Math.max(0, before - FARTHEST), before).toLowerCase()
  return [' ', '\n'].some((blank) => words.includes(blank + plural(noun)))
}

export const FARTHEST = 8000

// "Her rival" is not she.
export const OWNED: RegExp = /^(?:his|her|its|their)\s/i

// What a report of a match calls whom it has just told of.
const BESIDE_PLAYERS = /^(?:boss|coach|manager|referee|umpire)$/
