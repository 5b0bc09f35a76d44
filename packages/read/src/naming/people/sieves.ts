import {STYLES_OF_WOMEN} from '../../data/titles.ts'
import type {NameMention} from '../runs/mentions.ts'
import type {Person} from './register.ts'

/** What leaves fewer of the people whom a mention may mean, or all of them. */
export type Sieve = (people: readonly Person[], mention: NameMention) => readonly Person[]

const byHonorific: Sieve = (people, {honorific}) => {
  if (honorific === null) return people
  const styled = people.filter((person) => person.styles.has(honorific))
  if (styled.length > 0 || !STYLES_OF_WOMEN.has(honorific))
    return styled.length > 0 ? styled : people
  // "Mdm Quorl" has been told: "Ms Quorl" is the other.
  return keep(people, ({styles}) => ![...styles].some((style) => STYLES_OF_WOMEN.has(style)))
}

const byDescription: Sieve = (people, {describing}) => {
  const words = describing()
  if (words.size === 0) return people
  const scores = people.map(
    (person) => [...words].filter((word) => person.describing.has(word)).length,
  )
  const best = Math.max(...scores)
  return best === 0 ? people : people.filter((_, i) => scores[i] === best)
}

// How often a text says "Quorl" of one before it is a habit.
const HABIT = 5

/**
 * Who has been called by the bare surname again and again, where others of it were named but once, and further above. Who
 * speaks is not told by that: what is quoted needs more.
 */
const byHabit: Sieve = (people, {words, honorific, block, speaks}) => {
  if (words.length > 1 || honorific !== null || speaks) return people
  const called = people.filter(
    ({mentions}) =>
      mentions.filter((each) => each.words.length === 1 && each.honorific === null).length >= HABIT,
  )
  const isAlone = people.every(
    ({mentions}) =>
      mentions.length >= HABIT || (mentions.length === 1 && block - (mentions[0]?.block ?? 0) >= 2),
  )
  return called.length === 1 && isAlone ? called : people
}

const RECENT_BLOCKS = 3

/** Only where the others were last named far above. */
export const byRecency: Sieve = (people, {block, speaks}) => {
  if (speaks) return people
  const distances = people.map((person) => block - (person.mentions.at(-1)?.block ?? 0))
  const near = people.filter((_, i) => (distances[i] ?? 0) <= RECENT_BLOCKS)
  const far = people.every(
    (person, i) => near.includes(person) || (distances[i] ?? 0) > 3 * RECENT_BLOCKS,
  )
  return near.length === 1 && far ? near : people
}

export const SIEVES: readonly Sieve[] = [byHonorific, byDescription, byHabit, byRecency]

function keep(people: readonly Person[], accept: (person: Person) => boolean): readonly Person[] {
  const kept = people.filter(accept)
  return kept.length > 0 ? kept : people
}
