import type {Entity} from '@onrecord/core'
import type {Gender} from '../../data/titles.ts'
import {GROUP_NOUN, is, PREPOSITION} from '../../language/grammar.ts'
import {isPersonPlural} from '../../language/person-noun.ts'
import {preceding} from '../../language/preceding.ts'
import {singular} from '../../language/singular.ts'
import type {Item} from '../../quoting/items.ts'
import type {Cast} from '../cast.ts'
import {oneOfSeveral} from '../descriptions/one-of.ts'
import {severalBefore} from '../pairs/pair-above.ts'
import {bothAt, closesBoth, toldOfBoth} from '../pairs/pair-told.ts'
import {namesakes} from '../pairs/pairs.ts'
import {onlyTwo} from '../pairs/together.ts'
import type {Spoken} from '../scene.ts'
import {sentenceAt} from '../sentence-at.ts'
import {isOpposed, LONGEST_DESCRIPTION} from './noun-subjects.ts'

/** "The cousins grew up in Orm. “We fought,” she said", "both women laughed": whom a subject means together. */
export function pairSubject(
  scene: Spoken,
  items: readonly Item[],
  i: number,
  gender: Gender,
): readonly Entity[] | null {
  const {draft, cast, spoken} = scene
  if (is(preceding(items, i), PREPOSITION)) return null
  if (items[i]?.lower === 'they')
    return unrelatedAt(cast, items, i, gender) ?? theyAt(scene, items, i)
  if (items[i]?.lower === 'one') return oneSubject(scene, items, i, gender)
  const both = bothAt(draft, cast, items, i)
  if (both === null || isOpposed(both.noun, gender)) return null
  const end = items.findIndex(({start}) => start >= both.span.end)
  return closesBoth(items, end < 0 ? items.length : end)
    ? toldOfBoth(draft, cast, both, spoken)
    : null
}

/** "They are not related": of the two of one surname whoever is told to be of a gender. */
function unrelatedAt(
  cast: Cast,
  items: readonly Item[],
  i: number,
  gender: Gender,
): readonly Entity[] | null {
  if (items[i + 2]?.lower !== 'not' || items[i + 3]?.lower !== 'related') return null
  const both = namesakes(cast, items[i]?.start ?? 0) ?? []
  const told = both.filter(({name}) => cast.genders.get(name) === gender)
  return told.length > 0 ? told : null
}

/** "They met", "she asked the two women to sign, and they withdrew". */
function theyAt(
  {draft, cast, spoken}: Spoken,
  items: readonly Item[],
  i: number,
): readonly Entity[] | null {
  for (let at = i - 1; at >= 0; at--) {
    // Asked already, and nobody was found.
    if (items[at]?.lower === 'they') return null
    const both = bothAt(draft, cast, items, at)
    const pair = both && toldOfBoth(draft, cast, both, spoken)
    if (pair !== null) return pair
  }
  const start = items[i]?.start ?? 0
  return (
    severalBefore(draft, cast, sentenceAt(draft, start), spoken) ??
    // Of whom alone the article has told.
    (draft.text[start - 1] === '\n' ? onlyTwo(cast, start) : null)
  )
}

/** "One of the sisters laughed", "one sister laughed", "one of them, nobody knows which, laughed": either. */
function oneSubject(
  scene: Spoken,
  items: readonly Item[],
  i: number,
  gender: Gender,
): readonly Entity[] | null {
  const start = items[i]?.start ?? 0
  for (let at = i + 1; at < i + LONGEST_DESCRIPTION; at++) {
    const noun = items[at]
    if (noun === undefined || !closesOne(items, at + 1)) continue
    if (isOpposed(singular(noun.lower), gender)) return null
    const people = oneOfSeveral(scene, {start, end: noun.end})
    return people.length > 0 ? people : null
  }
  return null
}

/** Not "one of them, Ada, sang", nor "one of the two" of "one of the two men in the boat". */
function closesOne(items: readonly Item[], at: number): boolean {
  const next = items[at]
  if (next?.text === ',') return !isNamedNext(items, at)
  return next !== undefined && !isOfSeveral(next) && closesBoth(items, at)
}

/** "Men", "curators". */
export function isOfSeveral(item: Item): boolean {
  return is(item, GROUP_NOUN) || isPersonPlural(item)
}

/** "One of them, Ada, sang". */
export function isNamedNext(items: readonly Item[], at: number): boolean {
  return items[at]?.text === ',' && items[at + 1]?.capital === true
}
