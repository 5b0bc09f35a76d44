import {NAME_PARTICLES} from '../data/titles.ts'
import type {NameType} from './classify.ts'
import {together} from './evidence.ts'
import type {WordCases} from './runs.ts'
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
    for (let count = words.length - 1; count > 1; count--) {
      const opening = words.slice(0, count).join(' ')
      if (types.get(opening) === 'person' && isNobody(opening, byName)) types.set(opening, type)
    }
  }
}

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
