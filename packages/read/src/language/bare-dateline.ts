import {DATELINE_CITIES, KNOWN_PLACES} from '../data/place-words.ts'
import {countryNamed} from '../naming/countries.ts'
import type {Dateline} from './dateline.ts'

/**
 * The dateline of a story whose dash is lost: "PORT CITY, Kenya The ferry sank", "PORT CITY/LINNET Reed Ltd said". The place in capitals is known,
 * a state follows it, or the text places something in it. Whoever is called so elsewhere is no place: "FLORENCE Vale", where the text has
 * Florence Vale.
 */
export function bareDatelineIn(paragraph: string, text: string): Dateline | null {
  const words = PLACES.exec(paragraph)?.[0].split(' ') ?? []
  for (let count = words.length; count > 0; count--) {
    const place = words.slice(0, count).join(' ')
    const state = STATE.exec(paragraph.slice(place.length))?.[0] ?? ''
    const isStated = isState(state)
    const end = place.length + (isStated ? state.length : 0)
    const next = OPENING.exec(paragraph.slice(end))?.[0] ?? ''
    if (next !== '' && (isStated || isPlace(place, next, text)))
      return {place, start: 0, end: end + 1}
  }
  return null
}

const PLACES = /^\p{Lu}{2}(?:\.|[\p{Lu}'’/-]+)(?: (?:ST\.|[\p{Lu}'’/-]{2,})){0,3}(?=[ ,])/u
// With the next place behind it: ", Texas/PORT CITY".
const STATE =
  /^, (?:(?:\p{Lu}\.){2}|(?:(?:New|North|South|West|United|Puerto|Saudi) )?\p{Lu}\p{Ll}+\.?)(?:\/\p{Lu}{2,}(?: \p{Lu}{2,})?)?/u
// The word that begins a sentence: no verb, and no word of a headline in capitals.
const OPENING = /^ (?:["“‘']?\p{Lu}(?!\p{Lu}{5})|\d)[^\s,]*/u

function isState(state: string): boolean {
  const name = state.slice(2).split('/', 1)[0] ?? ''
  return name.endsWith('.') || isKnown(name.toLowerCase())
}

function isKnown(lower: string): boolean {
  return countryNamed(lower) !== null || KNOWN_PLACES.has(lower)
}

function isPlace(place: string, next: string, text: string): boolean {
  const named = place.replace(/\B\p{Lu}+/gu, (end) => end.toLowerCase())
  if (text.includes(named + next)) return false
  return named
    .split('/')
    .some(
      (each) =>
        isKnown(each.toLowerCase()) ||
        DATELINE_CITIES.has(each.toLowerCase()) ||
        each === 'United Nations' ||
        text.includes(` in ${each}`),
    )
}
