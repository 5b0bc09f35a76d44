import {TEAM_AFTER} from '../../data/name-neighbours.ts'
import {ONE_PERSON} from '../../data/person-nouns.ts'
import {SURNAME_FIRST} from '../../data/surnames.ts'
import {NAME_PARTICLES} from '../../data/titles.ts'
import {countryNamed, isDemonym} from '../countries.ts'
import {together} from '../evidence/evidence.ts'
import {isGivenName} from '../known-names.ts'
import type {NameType} from '../name-type.ts'
import {LIKE_NO_NAME, type WordCases} from '../runs/run-starts.ts'
import {isCommonWord} from './common-words.ts'
import type {OpenMention} from './settle.ts'

/** The mentions of a text by the name that stands there. */
type NamesOfText = ReadonlyMap<string, readonly OpenMention[]>

/** "García Quorl" is Lucía García Quorl; "van Quorl" is a surname, and stands for Ada van Quorl as one word does. */
export function typeEndings(types: Map<string, NameType>, byName: NamesOfText): void {
  for (const [name, type] of types) {
    const words = type === 'person' ? name.split(' ') : []
    for (let at = 1; at < words.length - 1; at++) typeEnding(words, at, types, byName)
  }
}

function typeEnding(
  words: readonly string[],
  at: number,
  types: Map<string, NameType>,
  byName: NamesOfText,
): void {
  for (const ending of inForms(words.slice(at).join(' '))) {
    if (!types.has(ending)) continue
    types.set(ending, 'person')
    if (words.slice(at, -1).every(isParticle)) shorten(byName.get(ending), words.slice(-1))
  }
}

/**
 * "Seating Quorl will", "Striker Quorl", "the Manx Quorl", where Ada Quorl is told of and called Quorl, and "Crooked Ada Quorl": what
 * stands before her name is no part of it. Returns whether any mention has another name now.
 */
export function cutOpeners(types: Map<string, NameType>, byName: NamesOfText): boolean {
  const {surnames, endings} = bearersIn(types)
  let hasCut = false
  for (const [name, type] of types) {
    if (type === 'place' || type === 'other') continue
    const rest = name.slice(name.indexOf(' ') + 1)
    const opener = name.slice(0, -rest.length - 1)
    const all = byName.get(name) ?? []
    const isTold =
      types.get(rest) === 'person'
        ? isNoGiven(opener)
        : surnames.has(rest) &&
          byName.has(rest) &&
          !endings.has(name) &&
          isSaidBefore(opener, rest, all)
    if (!isTold) continue
    types.delete(name)
    for (const mention of all) cutBefore(mention, rest)
    hasCut = true
  }
  return hasCut
}

/** The surnames of full names, and what those of more words end with: "Tessen Quorl" of Ada Tessen Quorl. */
function bearersIn(
  types: ReadonlyMap<string, NameType>,
): Record<'surnames' | 'endings', ReadonlySet<string>> {
  const surnames = new Set<string>()
  const endings = new Set<string>()
  for (const [name, type] of types) {
    const words = type === 'person' ? name.split(' ') : []
    const [opener = ''] = words
    if (words.length > 2) endings.add(words.slice(-2).join(' '))
    if (words.length > 1 && !isNoGiven(opener)) surnames.add(words.at(-1) ?? '')
  }
  return {surnames, endings}
}

/** Whose people somebody is of, anywhere; what somebody does, a verb and an adjective where sentences begin. */
function isSaidBefore(opener: string, surname: string, all: readonly OpenMention[]): boolean {
  const isNational = isDemonym(opener.toLowerCase())
  if (!(isNational || isSayingNoName(opener)) || isNoSurname(surname.toLowerCase())) return false
  return all.every(
    ({age, roles, isKin, before}) =>
      age === null && roles.length === 0 && !isKin && (isNational || /^[.:–—“"‘]?$/.test(before)),
  )
}

/** A word of the language, a noun for a person, and a surname that stands first. */
function isNoSurname(lower: string): boolean {
  return SURNAME_FIRST.has(lower) || ONE_PERSON.has(lower) || isCommonWord(lower)
}

/** A word of the language, a people or a state. */
function isNoGiven(word: string): boolean {
  return (
    isSayingNoName(word) ||
    (!isGivenName(word) && (isCommonWord(word.toLowerCase()) || countryNamed(word) !== null))
  )
}

function isSayingNoName(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    !isGivenName(word) &&
    (ONE_PERSON.has(lower) ||
      TEAM_AFTER.has(lower) ||
      /...ing$/.test(lower) ||
      LIKE_NO_NAME.test(lower))
  )
}

function cutBefore(mention: OpenMention, name: string): void {
  const {span, words} = mention
  const [opener = ''] = words
  Object.assign(mention, {
    span: {start: span.start + opener.length + 1, end: span.end},
    before: opener.toLowerCase(),
    name,
    words: words.slice(1),
    type: null,
  })
}

function isParticle(word: string): boolean {
  return NAME_PARTICLES.has(word.toLowerCase())
}

function shorten(mentions: readonly OpenMention[] = [], words: readonly string[]): void {
  for (const mention of mentions) mention.words = words
}

/** "Quorl Tessen" of the Quorl Tessen Average is no person, where nothing personal is said of it. */
export function typeBeginnings(types: Map<string, NameType>, byName: NamesOfText): void {
  for (const [name, type] of types) {
    if (type !== 'organisation' && type !== 'other') continue
    const words = name.split(' ')
    // "The Ada Quorl Memorial Library", "the Odo Quorl Jr. Bridge": of somebody.
    if (words.some((word) => MEMORIAL.test(word))) continue
    for (let count = words.length - 1; count > 1; count--) {
      const opening = words.slice(0, count).join(' ')
      if (types.get(opening) === 'person' && isNobody(opening, byName)) types.set(opening, type)
    }
  }
}

const MEMORIAL = /^(?:Jr\.?|Memorial)$/

/** Of whom nothing personal is said, and who is not called by a surname ("Quorl Tessen … Tessen … the Quorl Tessen Trio"). */
function isNobody(name: string, byName: NamesOfText): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return !byName.has(surname) && together(byName.get(name) ?? []).person === 0
}

/** "The Quorl Marathon", "the Quorl Science Fair": a place or a body that an event or a thing is called after is named in it. */
export function namesake(
  mention: OpenMention,
  types: ReadonlyMap<string, NameType>,
  {known}: WordCases,
): OpenMention {
  const {span, words, name} = mention
  // "The Quorl A330" is a thing for sale.
  if (span.end - span.start !== name.length || /\d/.test(name)) return mention
  const isPlaced = !HELD_THERE.test(words.at(-1) ?? '')
  for (let count = words.length - 1; count > 0; count--) {
    const opening = words.slice(0, count).join(' ')
    const type = known.isPlace(opening) ? 'place' : (types.get(opening) ?? ofBody(words, count))
    if ((type === 'place' && isPlaced) || type === 'organisation')
      return opened(mention, opening, type)
  }
  return mention
}

function opened(mention: OpenMention, name: string, type: NameType): OpenMention {
  const {start} = mention.span
  const words = name.split(' ')
  return {...mention, span: {start, end: start + name.length}, words, name, type, after: ''}
}

// What is signed, passed or played in a place: nothing is told of the place of "the Quorl Accord".
const HELD_THERE = /^(?:Accords?|Act|Agreement|Open|Treaty)$/

/** "Quorl University (Poll)", "Weirs Party (Conference)": by the noun that it ends with, a body's name. */
function ofBody(words: readonly string[], count: number): NameType {
  return count > 1 && BODIES.test(words[count - 1] ?? '') ? 'organisation' : null
}

const BODIES = /^(?:Council|News|Party|Police|University)$/

/** "al-Quorl" stands as "Al-Quorl" where a sentence begins, "de Quorl" as "De Quorl". */
export function inForms(word: string): readonly string[] {
  const opening = word.charAt(0).toUpperCase() + word.slice(1)
  return opening === word ? [word] : [word, opening]
}
