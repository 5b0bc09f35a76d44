import {CLOSED_CLASS} from '../data/closed-class.ts'
import {GIVEN_NAMES} from '../data/given-names.ts'
import {ORGANISATION_WORDS} from '../data/nouns.ts'
import {isCommonWord} from '../naming/types/common-words.ts'
import {bareDatelineIn} from './bare-dateline.ts'
import {LETTER, pastClass} from './characters.ts'
import {datelineIn} from './dateline.ts'

/**
 * A text whose paragraphs begin in capitals for their looks ("A DINNER lady froze", "ADA VALE has won"), with these words as they would
 * stand elsewhere; else the same text. It stays as long as it was.
 */
export function withoutLeadCapitals(text: string): string {
  if (!LEAD.test(text)) return text
  let left = MOST_LEADS
  const lines = text.split('\n').map((line) => {
    const lead = left > 0 ? leadOf(line) : ''
    if (lead === '') return {line, lead}
    left--
    // No dateline that has lost its dash.
    return {line, lead: bareDatelineIn(line, text) === null ? lead : ''}
  })
  if (lines.every(({lead}) => lead === '')) return text
  const spelt = speltIn(lines)
  return lines
    .map(({line, lead}) => {
      const rest = line.slice(lead.length)
      return isForLooks(lead, rest, spelt) ? written(lead, spelt) + rest : line
    })
    .join('\n')
}

// Each looks through the whole text: more than these are no story's.
const MOST_LEADS = 20
const LEAD = /^["“‘']?(?:[AI] )?\p{Lu}{2}/mu
const SHORTEST_PARAGRAPH = 40
const LEAD_WORDS = /^["“‘']?(?:\p{Lu}[\p{Lu}’'-]*,? ){0,7}\p{Lu}[\p{Lu}’']+/u
const CLOSES = /[.!?:…][”"’')]?$/
// Small letters, or a word that is no more than one capital.
const GOES_ON = /^(?:-\p{Ll}|,? ["“‘']?(?:\p{Lu}?[^\p{Lu}]|\p{Lu}\.))/u
const IN_DATELINE = /^(?:,[^.]{0,60})? ?(?:\([^)]*\))? ?(?:--?|[–—])(?!\p{Ll})/u

/** The words in capitals that open a paragraph of sentences and that words in small letters follow; no dateline. */
function leadOf(line: string): string {
  const lead = line.length < SHORTEST_PARAGRAPH ? '' : (LEAD_WORDS.exec(line)?.[0] ?? '')
  if (lead.length < 2 || !CLOSES.test(line.slice(-2))) return ''
  const rest = line.slice(lead.length)
  if (!GOES_ON.test(rest) || IN_DATELINE.test(rest)) return ''
  const isRead = rest.replace(/\P{Ll}/gu, '').length > lead.length
  return isRead && datelineIn(line) === null ? lead : ''
}

interface Line {
  readonly line: string
  readonly lead: string
}

interface Spelling {
  small: number
  title: number
  capitals: number
}
type Spelt = ReadonlyMap<string, Spelling>

/** How often the words that open a line in capitals, and names behind these, stand small, with a capital, and in capitals, but for those that open a line, and for lines in capitals. */
function speltIn(lines: readonly Line[]): Spelt {
  const asked = lines.flatMap(({line, lead}) =>
    lead === '' ? [] : [...(lead.match(CAPITALS) ?? []), nextName(line.slice(lead.length))],
  )
  const keys = new Set(asked.map(keyOf))
  const initials = asked.map(([first = '']) => first + first.toLowerCase()).join('')
  const spelt = new Map<string, Spelling>()
  for (const {line, lead} of lines) {
    const rest = line.slice(lead.length)
    if (!/\p{Ll}/u.test(rest)) continue
    for (let at = 1; at < rest.length; at++)
      if (opensWord(rest.charCodeAt(at - 1)) && initials.includes(rest.charAt(at)))
        count(spelt, keys, rest.slice(at, pastClass(rest, at, rest.length, LETTER)))
  }
  return spelt
}

/** A blank, a hyphen, a bracket, or a mark that opens. */
function opensWord(unit: number): boolean {
  return unit < 46
    ? unit === 32 || unit === 45 || unit === 40 || unit === 39 || unit === 34
    : unit === 0x2018 || unit === 0x201c
}

function count(spelt: Map<string, Spelling>, keys: ReadonlySet<string>, word: string): void {
  const lower = word.toLowerCase()
  if (word.length < 2 || !keys.has(lower)) return
  const found = spelt.get(lower) ?? {small: 0, title: 0, capitals: 0}
  spelt.set(lower, found)
  if (word === lower) found.small++
  else if (word === word.toUpperCase()) found.capitals++
  else found.title++
}

/** Whether one of the words is no abbreviation: it stands otherwise elsewhere, is a word of the language, or names somebody ("ADA Vale"). */
function isForLooks(lead: string, rest: string, spelt: Spelt): boolean {
  const next = nextName(rest).toLowerCase()
  const isSurname = spelt.has(next) && !ORGANISATION_WORDS.has(next)
  return [...lead.matchAll(CAPITALS)].some(([word]) => {
    const key = keyOf(word)
    const found = spelt.get(key)
    if (isAbbreviation(found)) return false
    if (isSurname && GIVEN_NAMES.has(key)) return true
    // "WHO" and "US" are bodies more often than words.
    if (key.length < 3 || key === 'who') return false
    return found !== undefined || isOfLanguage(key)
  })
}

/** The word with a capital behind those in capitals, and an initial. */
function nextName(rest: string): string {
  return /^ (?:\p{Lu}\. )?(\p{Lu}\p{Ll}+)/u.exec(rest)?.[1] ?? ''
}

function written(lead: string, spelt: Spelt): string {
  return lead.replace(CAPITALS, (word, at: number) => {
    const key = keyOf(word)
    const found = spelt.get(key)
    const isShort = key.length < 3 && !CLOSED_CLASS.has(key) && !GIVEN_NAMES.has(key)
    if (isShort || isAbbreviation(found)) return word
    const isSmall = found === undefined ? isOfLanguage(key) : found.small > found.title
    const small = word.toLowerCase()
    if (small.length !== word.length) return word
    return isSmall && /\p{L}/u.test(lead.slice(0, at))
      ? small
      : small.replace(NAME_INITIALS, (initial) => initial.toUpperCase())
  })
}

const CAPITALS = /\p{Lu}[\p{Lu}’']+/gu
// "O’Brien", but "Orm’s".
const NAME_INITIALS = /^.|(?<=^.[’'])\p{L}(?=\p{L})/gu

/** What stands in capitals elsewhere, too, and seldom otherwise. */
function isAbbreviation(found: Spelling | undefined): boolean {
  return found !== undefined && found.capitals >= Math.max(1, found.small + found.title)
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/[’'](?:s|d|ll|m|re|ve)$/, '')
}

// "Moved", "wiped"; not "Reed", "Ahmed", "Hamed".
const DONE = /..[^ehm]ed$/

function isOfLanguage(word: string): boolean {
  return isCommonWord(word, CLOSED_CLASS) || DONE.test(word)
}
