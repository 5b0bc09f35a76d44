import type {Gender} from '../../data/titles.ts'
import {keysOf} from '../keys.ts'
import {surnamesOf} from '../name-parts.ts'
import type {NameMention} from '../runs/mentions.ts'

/** A person as the article builds them up. */
export interface Person {
  /** The fullest name so far. */
  words: readonly string[]
  /** Its words as they are compared, and those that stand for it alone. */
  keys: readonly string[]
  surnames: readonly string[]
  readonly mentions: NameMention[]
  readonly honorifics: Set<string>
  /** Those of them that stood before the surname or the whole name: "Mr" of "Mr Quorl", not of "Mr Bo" for Quorl Bo. */
  readonly styles: Set<string>
  readonly describing: Set<string>
  readonly nicknames: Set<string>
  /** Only the order of two names tells who is Mr and who Ms. */
  isByOrder: boolean
}

/** The people so far, and who bears each word. */
export interface Register {
  readonly people: Person[]
  readonly byKey: Map<string, Set<Person>>
  /** By nickname, by initials, and by the last part of a surname with a hyphen. */
  readonly byOther: Map<string, Set<Person>>
  /** The genders that honorifics tell of each surname's bearers, in the order of the text. */
  readonly genders: ReadonlyMap<string, readonly Gender[]>
  /** Surnames that the story gave alone before anybody’s full name. */
  readonly alone: Set<string>
  /** Names that somebody's relations are called by alone: "her eldest, Quorl". */
  readonly kin: ReadonlySet<string>
}

/** Gives a person a fuller name. */
export function rename({byKey, byOther}: Register, person: Person, words: readonly string[]): void {
  person.words = words
  person.keys = keysOf(words)
  person.surnames = surnamesOf(words, person.keys)
  for (const key of person.keys) enter(byKey, key, person)
  enter(byOther, initialsOf(words), person)
  const last = person.keys.at(-1) ?? ''
  for (let at = last.indexOf('-'); at >= 0; at = last.indexOf('-', at + 1))
    enter(byOther, last.slice(at + 1), person)
}

/** Keeps that a person is called so. */
export function enter(people: Map<string, Set<Person>>, key: string, person: Person): void {
  const bearers = people.get(key)
  if (bearers === undefined) people.set(key, new Set([person]))
  else bearers.add(person)
}

/** Those who bear a name's word, and where it has several at least one that is not the commonest: who shares two has such a one. Of more than can be kept apart the first. */
export function bearersOf(register: Register, keys: readonly string[]): readonly Person[] {
  const [rarest = NOBODY, ...others] = byWord(register, keys)
  const lists = [rarest, ...others.slice(0, -1)]
  const people = lists.length === 1 ? rarest : new Set(lists.flatMap((each) => [...each]))
  const named: Person[] = []
  for (const each of people) {
    if (each.mentions.length > 0) named.push(each)
    if (named.length > MOST_BEARERS) break
  }
  return named
}

/** So many of one name nobody keeps apart. */
export const MOST_BEARERS = 30

const NOBODY: ReadonlySet<Person> = new Set()

/** The people of each word, the rarest word first. */
export function byWord({byKey}: Register, keys: readonly string[]): readonly ReadonlySet<Person>[] {
  return keys.map((key) => byKey.get(key) ?? NOBODY).sort((a, b) => a.size - b.size)
}

/** "TW" of Tenzin Wangdi. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}
