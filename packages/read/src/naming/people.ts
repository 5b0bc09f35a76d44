import {type Gender, HONORIFICS} from '../data/titles.ts'
import {isSurnameFirst} from './classify.ts'
import type {NameMention} from './mentions.ts'

/** A person as the article builds them up. */
export interface Person {
  /** The fullest name so far. */
  words: readonly string[]
  readonly mentions: NameMention[]
  readonly honorifics: Set<string>
  readonly describing: Set<string>
}

/** What a name can be resolved to: one person, several that nothing tells apart, or nobody yet. */
type Resolved = Person | readonly Person[] | null

/** Groups mentions by person. A name that two people of one surname leave open is nobody's mention. */
export function peopleOf(mentions: readonly NameMention[]): readonly Person[] {
  const people: Person[] = []
  const deferred: NameMention[] = []
  for (const mention of mentions) {
    // A surname before its full name, in a headline or a lead, waits for it.
    if (mention.inHeadline || !settle(people, mention, mention.words.length > 1))
      deferred.push(mention)
  }
  mergeShorter(people)
  for (const mention of deferred) settle(people, mention, true)
  return people
}

/** Gives a mention to its person, who is new if need be; false when it is nobody's yet. */
function settle(people: Person[], mention: NameMention, mayBeNew: boolean): boolean {
  const found = resolve(people, mention)
  if (found === null) {
    if (mention.type !== 'person' || !mayBeNew) return false
    people.push(newPerson(mention))
  } else if ('words' in found) add(found, mention)
  return true
}

function newPerson(mention: NameMention): Person {
  const person: Person = {
    words: mention.words,
    mentions: [],
    honorifics: new Set(),
    describing: new Set(),
  }
  add(person, mention)
  return person
}

function add(person: Person, mention: NameMention): void {
  person.mentions.push(mention)
  if (mention.words.length > person.words.length) person.words = mention.words
  if (mention.honorific !== null) person.honorifics.add(mention.honorific)
  for (const word of mention.describing) person.describing.add(word)
}

/** "Min Seo" before "Hwang Min Seo": a shorter name joins the one longer name that holds it. */
function mergeShorter(people: Person[]): void {
  for (const shorter of [...people]) {
    const longer = people.filter(
      (each) =>
        each !== shorter &&
        each.words.length > shorter.words.length &&
        shorter.words.length > 1 &&
        isPart(shorter.words, each.words),
    )
    const [only] = longer
    if (only === undefined || longer.length > 1) continue
    for (const mention of shorter.mentions) add(only, mention)
    only.mentions.sort((a, b) => a.span.start - b.span.start)
    people.splice(people.indexOf(shorter), 1)
  }
}

/** Whether a name's words stand in another in order, the last or the first of them at its end. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const from = whole.indexOf(part[0] ?? '')
  if (from < 0) return false
  let at = from
  for (const word of part) {
    at = whole.indexOf(word, at)
    if (at < 0) return false
    at++
  }
  return at === whole.length || from === 0
}

/** Whom a name names: by its words, then by honorific, then by what describes it, then by who was spoken of just now. */
function resolve(people: readonly Person[], mention: NameMention): Resolved {
  const named = namedBy(people, mention)
  if (named.length <= 1)
    return named[0] !== undefined && !contradicts(named[0], mention) ? named[0] : null
  if (mention.words.length > 1) return named
  const left = SIEVES.reduce<readonly Person[]>(
    (rest, sieve) => (rest.length > 1 ? sieve(rest, mention) : rest),
    named.filter((person) => !contradicts(person, mention)),
  )
  return left.length === 1 ? (left[0] ?? null) : left.length === 0 ? null : left
}

/** The people of a name; where it is nobody's surname, the one whose given name it is. */
function namedBy(people: readonly Person[], mention: NameMention): readonly Person[] {
  const named = people.filter((person) => isNamed(person, mention))
  const [word, ...more] = mention.words
  if (named.length > 0 || more.length > 0 || mention.honorific !== null) return named
  const called = people.filter(({words}) => words.length > 1 && words[0] === word)
  return called.length === 1 ? called : []
}

type Sieve = (people: readonly Person[], mention: NameMention) => readonly Person[]

const byHonorific: Sieve = (people, {honorific}) => {
  if (honorific !== null) return keep(people, (person) => person.honorifics.has(honorific))
  // Where the article gives people honorifics, a bare surname is somebody's who never had one.
  return keep(people, (person) => person.honorifics.size === 0)
}

const byDescription: Sieve = (people, {describing}) => {
  const scores = people.map(
    (person) => [...describing].filter((word) => person.describing.has(word)).length,
  )
  const best = Math.max(...scores)
  return best === 0 ? people : people.filter((_, i) => scores[i] === best)
}

const RECENT_BLOCKS = 3

/** Only where the others were last named far above. */
const byRecency: Sieve = (people, {block}) => {
  const distances = people.map((person) => block - (person.mentions.at(-1)?.block ?? 0))
  const near = people.filter((_, i) => (distances[i] ?? 0) <= RECENT_BLOCKS)
  const far = people.every(
    (person, i) => near.includes(person) || (distances[i] ?? 0) > 3 * RECENT_BLOCKS,
  )
  return near.length === 1 && far ? near : people
}

const SIEVES: readonly Sieve[] = [byHonorific, byDescription, byRecency]

function keep(people: readonly Person[], accept: (person: Person) => boolean): readonly Person[] {
  const kept = people.filter(accept)
  return kept.length > 0 ? kept : people
}

function isNamed(person: Person, {words}: NameMention): boolean {
  if (words.length === person.words.length)
    return words.every((word, i) => word === person.words[i])
  if (words.length > 1) {
    if (words.length < person.words.length) return isPart(words, person.words)
    return person.words.length > 1 ? isPart(person.words, words) : false
  }
  return surnamesOf(person.words).includes(words[0] ?? '')
}

/** The words of a full name that stand for it alone: its surname (first or last), and the one name of who has one. */
export function surnamesOf(words: readonly string[]): readonly string[] {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (words.length === 1) return [first]
  if (!isSurnameFirst(words)) return [last]
  return words.length === 2 && !last.includes('-') ? [first, last] : [first]
}

/** Two honorifics of different genders, or a title of learning against a plain one that was always used. */
function contradicts(person: Person, {honorific}: NameMention): boolean {
  if (honorific === null || person.honorifics.size === 0) return false
  if (person.honorifics.has(honorific)) return false
  const gender = genderOf([honorific])
  const known = genderOf([...person.honorifics])
  return gender !== 'unknown' && known !== 'unknown' && gender !== known
}

/** The gender that honorifics tell. */
export function genderOf(honorifics: readonly string[]): Gender {
  for (const form of honorifics) {
    const gender = HONORIFICS.get(form.toLowerCase())?.gender ?? 'unknown'
    if (gender !== 'unknown') return gender
  }
  return 'unknown'
}
