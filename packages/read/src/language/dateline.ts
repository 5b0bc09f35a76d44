import {AGENCIES, MONTHS} from '../data/lexicon.ts'
import {countryNamed} from '../naming/countries.ts'
import {isCommonWord} from '../naming/types/common-words.ts'

/** A dateline at the beginning of a paragraph; offsets count from the paragraph's beginning. */
export interface Dateline {
  readonly place: string
  readonly start: number
  /** Where the story itself begins, after the dash or colon. */
  readonly end: number
}

const LONGEST_DATELINE = 70

/**
 * The dateline that opens a story: "HARBOUR TOWN, March 3 (Agency) - ", "PORT CITY – ", "Port City (Agency) — ", "PORT CITY/LINNET, Oct 3 — ",
 * "PORT CITY and LINNET — ", "Port City, 4 October 2025 — ", "Port City, Kenya — ", "Port City CNN — ", "(Port City) – ", "Port City [Kenya], March 3 (Agency): ".
 * The place stands in capitals, is a state's capital, or an agency, a day, or the state that it lies in follows it.
 */
export function datelineIn(paragraph: string): Dateline | null {
  if (agencyLength(paragraph) > 0) return null
  const head = paragraph.slice(0, LONGEST_DATELINE)
  const bracketed =
    /^\((\p{Lu}[\p{L}.'’-]{1,20}(?: (?:of |de )?\p{Lu}[\p{L}.'’-]{1,20}){0,3})(?:(?:,| –) [^()]{2,30})?\)\s?[–—-]{1,2}\s?(?=\S)/u.exec(
      head,
    )
  if (bracketed?.[1] !== undefined) return {place: bracketed[1], start: 1, end: bracketed[0].length}
  const separator = SEPARATOR.exec(head)
  if (separator === null) return null
  const before = withBrackets(head.slice(0, separator.index))
  const place = /^[^,(]{2,40}/.exec(before)?.[0].trim() ?? ''
  const rest = before.slice(place.length)
  const end = separator.index + separator[0].length
  const isPicture = OF_PICTURE.test(paragraph.slice(end, end + LONGEST_DAY))
  if (isPicture || !isPlaceBefore(place, separator[0], rest) || !isDatelineRest(rest)) return null
  const isColon = separator[0].startsWith(':')
  const isFound = isInCapitals(place) || isTold(place, rest, paragraph.slice(end), isColon)
  return isFound ? {place, start: 0, end} : null
}

/** Whether an agency in brackets, a day or the place's state stands behind a place; before a colon, behind which others speak, both. */
function isTold(place: string, rest: string, story: string, isColon: boolean): boolean {
  const isAgency = /\([^()]{2,30}\)$/.test(rest.trim())
  const isDated = saysDayOrState(place, rest) && opensSentence(story)
  return isColon ? isAgency && isDated : isAgency || isDated
}

/** "PORT CITY, NORLAND - JUNE 03: Ada Vale rows": what an agency's pictures open with, which stand between paragraphs. */
const OF_PICTURE = /^\p{Lu}{3,9}\s\d{1,2}(?:,\s\d{4})?:\s/u
const LONGEST_DAY = 24

/** "Port City (CNN)" of "Port City CNN", as pages without their markup have it, not of "Vale told CNN"; "Port City, Kenya" of "Port City [Kenya]". */
function withBrackets(words: string): string {
  return words
    .replace(BARE_AGENCY, (end, agency: string) =>
      AGENCIES.has(agency.toLowerCase()) ? ` (${agency})` : end,
    )
    .replace(/ \[([\p{L} ]+)\]/u, ', $1')
}

const BARE_AGENCY = /(?<!,|\s\p{Ll}.*)\s(\p{Lu}{2,4}|Reuters)$/u

/** A dash or a colon, or a wire's mark: ", June 3, 2024 /PRNewswire/ -- ", ", June 3. /TASS/. ", "--(BUSINESS WIRE)--". */
const SEPARATOR =
  /\.?\s\/[\p{L} -]{2,30}\/(?:\.\s|\s[–—-]{1,2}\s)|\s?--\s?\([\p{Lu} ]{3,30}\)\s?--\s?|\s[–—-]{1,2}\s|\s?—\s?|:\s/u

/** How long "CNN — " or "(Reuters) - " is, where no place stands before the agency. */
export function agencyLength(paragraph: string): number {
  const [opening = '', agency = ''] = AGENCY.exec(paragraph) ?? []
  return AGENCIES.has(agency.toLowerCase()) ? opening.length : 0
}

const AGENCY = /^\(?(\p{Lu}\p{L}{1,8})\)? [–—-]{1,2} /u

/** "TREATMENT: Ada Vale": a word of the language is no place. */
function isPlaceBefore(place: string, separator: string, rest: string): boolean {
  const longest = rest.trim() === '' ? LONGEST_PLACE : LONGEST_TOLD
  return (
    isPlaceLike(place, longest) && !(separator.startsWith(':') && isCommonWord(place.toLowerCase()))
  )
}

/** In words: what a day or an agency stands behind may be "SAN PEDRO DE LA MAR". */
const LONGEST_PLACE = 4
const LONGEST_TOLD = 6

function isPlaceLike(place: string, longest: number): boolean {
  return (
    place.length >= 3 &&
    /^\p{Lu}[\p{L}.'’ /-]+$/u.test(place) &&
    place.split(/\s+/).length <= longest
  )
}

/** Two places may be joined by a small "and". */
function isInCapitals(place: string): boolean {
  const places = place.replace(/\sand\s/g, ' ')
  return places === places.toUpperCase() && !LABELS.test(places)
}

// What stands in capitals before a colon or a dash and is no place.
const LABELS =
  /^(?:(?:MEDIA|NEWS|PRESS)\s\p{Lu}+|ANALYSIS|BREAKING|CORRECTION|EXCLUSIVE|FILE|LIVE|NOTE|OPINION|PHOTOS?|TOPSHOT|UPDATED?|VIDEO|WARNING|WATCH|\p{Lu}+WIDE)$/u

const PART = /^(?:[\p{L}.]{2,20}(?:\s\d{1,2})?|\d{1,2}\s\p{L}{3,9}\.?(?:\s\d{4})?|\d{4})$/u

/** Region, state, day and agency: short parts between commas and brackets. */
function isDatelineRest(rest: string): boolean {
  const [, parts = '', tail] =
    /^((?:,\s[^,()]{2,34}){0,3})((?:\s?\([^()]{2,30}\)){0,2}\s?)$/u.exec(rest) ?? []
  return (
    tail !== undefined &&
    partsOf(parts).every((part) => PART.test(part) || countryNamed(part) !== null)
  )
}

function saysDayOrState(place: string, rest: string): boolean {
  const isCapital = countryNamed(place)?.isCapital
  if (/day$/.test(place) || isCapital === false) return false
  // "Oslo – The mill": whose state nobody needs to be told.
  if (rest === '') return isCapital ?? false
  return partsOf(rest).some((part) => isDay(part) || countryNamed(part)?.isCapital === false)
}

function partsOf(rest: string): readonly string[] {
  return rest
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function isDay(part: string): boolean {
  const month = /^\d{1,2}\s(\p{L}+)|^(\p{L}+)\.?\s\d{1,2}$/u.exec(part)
  return MONTHS.has((month?.[1] ?? month?.[2] ?? '').toLowerCase())
}

function opensSentence(story: string): boolean {
  return /^[“"‘']?[\p{Lu}\d]/u.test(story)
}
