import type {Entity} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import type {Cast} from './cast.ts'
import {profileOf} from './profiles.ts'

export type Pair = readonly [Entity, Entity]

/**
 * The two people of one surname, where the article has two such people and no more, or two who were named together; else the two it calls
 * by given names alone.
 */
export function namesakes(cast: Cast): Pair | null {
  const pairs = pairsOf(cast)
  const [only, other] = pairs
  if (only === undefined || other === undefined) return only ?? null
  const [joint, more] = pairs.filter(areNamedTogether)
  return joint === undefined || more !== undefined ? null : joint
}

function pairsOf({entities, surnames, sharedSurnames}: Cast): readonly Pair[] {
  const people = entities.filter(
    ({type, provenance}) => type === 'person' && provenance.rule !== 'byline',
  )
  const groups = new Map<string, readonly Entity[]>()
  for (const key of sharedSurnames) {
    const bearers = people.filter(({name}) => surnames.get(name)?.includes(key))
    // Two of two surnames are one pair.
    groups.set(bearers.map(({id}) => id).join(), bearers)
  }
  const pairs = pairsAmong([...groups.values()])
  return pairs.length > 0 ? pairs : pairsAmong([people.filter(({name}) => !name.includes(' '))])
}

/** Of each group the two whom it holds, or the two of it who are joined where they are named first: "Ada and Odo Quorl". */
function pairsAmong(groups: readonly (readonly Entity[])[]): readonly Pair[] {
  return groups.flatMap((group) => {
    const [one, two, ...more] = group
    if (one === undefined || two === undefined) return []
    if (more.length === 0) return [[one, two] as const]
    const first = group.find((each) => group.some((other) => areJoined(each, other)))
    const second = group.find((each) => first !== undefined && areJoined(first, each))
    return first === undefined || second === undefined ? [] : [[first, second] as const]
  })
}

function areJoined({mentions: [one]}: Entity, {mentions: [two]}: Entity): boolean {
  return one !== undefined && two !== undefined && two.span.start - one.span.end === JOINT
}

const JOINT = ' and '.length

const TOGETHER = 60

/** "Ada Quorl, 51, and Odo Quorl, 49". */
function areNamedTogether([one, two]: Pair): boolean {
  const [a, b] = [one, two].map(
    ({mentions}) => mentions.find(({form}) => form === 'name')?.span.start ?? 0,
  )
  return Math.abs((a ?? 0) - (b ?? 0)) < TOGETHER
}

/** The other of two people of one surname. */
export function otherOf(cast: Cast, entity: Entity | null): Entity | null {
  const {entities, surnames, sharedSurnames} = cast
  if (entity === null) return null
  for (const [one, two] of entity.name.includes(' ') ? [] : pairsOf(cast)) {
    if (one.id === entity.id) return two
    if (two.id === entity.id) return one
  }
  if (sharedSurnames.size === 0) return null
  const own = surnames.get(entity.name)?.filter((key) => sharedSurnames.has(key)) ?? []
  const [other, more] = entities.filter(
    ({id, name, type}) =>
      type === 'person' &&
      id !== entity.id &&
      surnames.get(name)?.some((key) => own.includes(key)) === true,
  )
  return other === undefined || more !== undefined ? null : other
}

/** "The older twin", "the younger": of two of one surname, by their ages or by what is said of one. */
export function byAge(
  draft: Draft,
  cast: Cast,
  words: readonly string[],
  before: number,
): Entity | null {
  if (!words.some((word) => OLDER.test(word) || YOUNGER.test(word))) return null
  for (const pair of pairsOf(cast)) {
    const isNamed = pair.every(({mentions}) => (mentions[0]?.span.start ?? 0) <= before)
    const aged = isNamed ? byAgeOf(draft, pair, words) : null
    if (aged !== null) return aged
  }
  return null
}

/** Of two, whom "older" or "younger" among some words means. */
export function byAgeOf(draft: Draft, pair: Pair, words: readonly string[]): Entity | null {
  const isOld = words.some((word) => OLDER.test(word))
  if (!isOld && !words.some((word) => YOUNGER.test(word))) return null
  const [older, younger] = inAge(draft, pair) ?? []
  return (isOld ? older : younger) ?? null
}

const OLDER = /^(?:old|eld)e(?:r|st)$/
const YOUNGER = /^younge(?:r|st)$/

/** The older of two first; `null` where nothing tells. */
function inAge(draft: Draft, [one, two]: Pair): Pair | null {
  const years = [one, two].map(({age}) => age?.value ?? null)
  const [a = null, b = null] = years
  if (a !== null && b !== null && a !== b) return a > b ? [one, two] : [two, one]
  if (saysOf(draft, one, OLDER) || saysOf(draft, two, YOUNGER)) return [one, two]
  return saysOf(draft, two, OLDER) || saysOf(draft, one, YOUNGER) ? [two, one] : null
}

const KIN =
  '(?:grand)?(?:father|mother|son|daughter)|(?:brother|sister)(?:-in-law)?|husband|wife|uncle|aunt|nephew|niece|cousin|twin|spouse|partner'
const PAIR = new RegExp(
  `\\b(?:couple|pair|duo|twins|brothers|sisters|siblings|cousins|spouses|(?:${KIN}) and (?:${KIN}))\\b`,
  'i',
)

/** Whether a word of what is said of a person is such a word. */
function saysOf(draft: Draft, entity: Entity, word: RegExp): boolean {
  const {styled, told} = profileOf(draft, entity)
  return [...styled, ...told].some((each) => word.test(each))
}

/** "The couple", "a father and son": two people of one surname, or one and "her husband", where no others could be meant. */
export function pairIn(cast: Cast, words: string, fewest: number): Pair | null {
  const found = PAIR.exec(words)
  if (
    found === null ||
    found.index + found[0].length < fewest ||
    found.index > Math.max(fewest, words.length - 1)
  )
    return null
  const pair = namesakes(cast) ?? related(cast)
  const wrong = /^brothers$/i.test(found[0])
    ? 'female'
    : /^sisters$/i.test(found[0])
      ? 'male'
      : null
  return pair?.some(({name}) => cast.genders.get(name) === wrong) ? null : pair
}

/** Who is named with a relation to somebody ("her husband, Odo Vale"), and that one. */
function related({entities, relations}: Cast): Pair | null {
  const [kin] = relations.filter(({noun}) => !/^(?:predecessor|successor|counterpart)$/.test(noun))
  const one = entities.find(({id}) => id === kin?.owner)
  const two = entities.find(({id}) => id === kin?.person)
  return one === undefined || two === undefined ? null : [one, two]
}
