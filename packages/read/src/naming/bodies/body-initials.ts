import {INTERNATIONAL_BODIES} from '../../data/international-bodies.ts'
import {isCountry, isDemonym} from '../countries.ts'
import {keyOf} from '../keys.ts'
import {isAcronym} from '../types/head-words.ts'
import {bodyKey, ministryLast} from './body-keys.ts'

/** The initials of a name's words, and of those with a capital alone; and itself, as it is compared. */
export function initialsOf(name: string): readonly string[] {
  if (isAcronym(name)) return []
  // Of one word no letters are told.
  if (!/[\s-]/.test(name)) return [bodyKey(name)]
  const words = name.replace(/^The\s/, '').split(/[\s-]+/)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  // "US Weirs and Quays Agency" is the WQA as well.
  const isStates = STATES.test(capitals[0] ?? '')
  const own = isStates ? capitals.slice(1) : []
  const and = words.indexOf('and')
  const first = words.slice(isStates ? 1 : 0, and).filter((word) => capitals.includes(word))
  const towns = capitals.filter((word) => !/^(?:City|County)$/.test(word))
  return [
    initials(capitals),
    ...(towns.length > 2 && towns.length < capitals.length ? [initials(towns)] : []),
    ...(own.length > 2 ? [initials(own)] : []),
    ...(and > 2 && first.length > 1 ? [initials(first)] : []),
    initials(words),
    ...ofMinistry(name),
    bodyKey(name),
    bodyKey(name.replace(/^United Nations /, '')),
    ...(isStates ? [bodyKey(words.slice(1).join(' '))] : []),
  ]
}

/** "USWS" of the US Weir Survey: a state’s letters are letters. */
function initials(words: readonly string[]): string {
  const letters = words.map((word) =>
    STATES.test(word) ? word.replaceAll('.', '') : word.charAt(0),
  )
  return keyOf(letters.join('')).toUpperCase()
}

const STATES = /^U\.?[KS]\.?$/

/** "DOW" of the Weirs Department, which is that of Weirs in full, and "WQF" of the Department of Weirs, Quays and Ferries: what it is over, in three letters and more. */
function ofMinistry(name: string): readonly string[] {
  const [, over = '', noun = ''] = MINISTRY.exec(ministryLast(name)) ?? []
  const fields = over.split(/,? /).filter((word) => /^\p{Lu}/u.test(word) && !isOwner(word))
  if (fields.length === 0 || /^(?:Foreign|Fire|Police)$/.test(fields.at(-1) ?? '')) return []
  const letters = initials(fields)
  return [`${noun.charAt(0)}O${letters}`, ...(letters.length > 2 ? [letters] : [])]
}

const MINISTRY = /^(.+) (Department|Ministry)$/

/** "Norse", "US": whose a ministry is. */
function isOwner(word: string): boolean {
  const lower = word.toLowerCase()
  return STATES.test(word) || isDemonym(lower) || isCountry(lower)
}

/** The full name of a known body, as it is compared, where it is told; else the letters of an acronym, of three and more. */
export function fullNameOf(letters: string, bodies: readonly {readonly name: string}[]): string {
  const known = INTERNATIONAL_BODIES[letters]
  if (known === undefined) return letters
  const name = bodyKey(known)
  const isMeant = letters.length < 3 || bodies.some((each) => initialsOf(each.name).includes(name))
  return isMeant ? name : letters
}
