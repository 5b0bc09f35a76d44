import {AGENCIES, BYLINE_ROLES, COMMON_NAME_WORDS, GIVEN_NAMES} from '../data/lexicon.ts'
import {isCommonWord} from '../naming/common-words.ts'
import {countryNamed} from '../naming/countries.ts'
import {dayIn} from './date-line.ts'

const LONGEST_BYLINE = 120

// Between authors, their roles and their agencies.
const SEPARATOR =
  /(,\s+(?:(?:and|AND)\s+)?|\s+(?:and|AND)\s+|\s+[&|/·•]\s+|\s+(?:in|at(?:\s+the)?)\s+(?=\p{Lu}))/u

// "By Ada Quill", "Words by Ada Quill", "Written by: Ada Quill", "Text: Ada Quill", "Posted on 24 May 2024 by Ada Quill".
const LEAD =
  /^(?:(?:(?:words|text|story|written|reporting|report)\s|(?:posted|published)\s.{0,40}\d{4}.{0,12}\s)?by:?|(?:words|text|story):|from(?=\s\S+\s\S+\sin\s))\s+/i
const BYLINE =
  /^(?:(?:(?:[Ww]ords|[Tt]ext|[Ss]tory|[Ww]ritten|[Rr]eport(?:ing)?)\s|(?:[Pp]osted|[Pp]ublished)\s.{0,40}\d{4}.{0,12}\s)?[Bb][Yy]:?|(?:Words|Text|Story):|From(?=\s\S+\s\S+\sin\s))\s+\p{Lu}/u

// "By a staff reporter", "By our health correspondent": nobody named.
const UNNAMED = /^[Bb][Yy]:?\s+(?:an?|our|the)\s/

/** Whether a line of its own tells the authors ("By Jane Doe and John Smith", "By a staff reporter"). */
export function isBylineLine(line: string): boolean {
  if (line.length > LONGEST_BYLINE || /[.?!]$/.test(line)) return false
  return BYLINE.test(line) || (UNNAMED.test(line) && hasRole(line))
}

/** Whether a line under a byline tells what the author is, or for whom ("Health Correspondent", "Reed News Agency"). */
export function isRoleLine(line: string): boolean {
  return (
    line.length <= LONGEST_BYLINE && !/[.?!:]$/.test(line) && (hasRole(line) || isAgencyLine(line))
  )
}

function isAgencyLine(line: string): boolean {
  return (
    isAgency(line) ||
    /^(?:\p{Lu}[\p{L}.-]*\s){1,4}(?:Press|Newswire|News (?:Agency|Network|Service))$/u.test(line)
  )
}

/**
 * Whether a line names its authors without "by": people with a role or an agency beside them ("Jane Doe | AFP"), or people alone with a role
 * line below, or with a dateline below if their given names are known; with a day beside or below them it is enough that no word of theirs is
 * one of the language or a state's.
 */
export function isBareByline(line: string, below: 'role' | 'day' | 'dateline' | null): boolean {
  if (line.length > LONGEST_BYLINE || BYLINE.test(line)) return false
  const parts = line
    .replace(PLACE, '')
    .split(SEPARATOR)
    .filter((part, index) => index % 2 === 0 && part !== '' && !isOfDay(part))
  const [first = ''] = parts
  const isSure = parts.slice(1).some((part) => isAgency(part) || hasRole(part))
  if (
    !isPersonal(first) ||
    !parts.every(
      (part, at) =>
        isPersonal(part) ||
        isAgency(part) ||
        hasRole(part) ||
        (at > 0 && below === 'day' && isTown(part)),
    )
  )
    return false
  if (isSure || below === 'role') return true
  // "Ada Quill at the Tessen Arena", with nothing else beside it.
  const isDated = below === 'day' || dayIn(line) !== null || line.search(PLACE) > 0
  return parts
    .filter(isPersonal)
    .every(
      (name) =>
        (GIVEN_NAMES.has(firstWord(name)) && (isDated || below !== null)) ||
        (isDated && isUnlike(name)),
    )
}

/** "Ada Quill, (Orm)" above its day. */
function isTown(part: string): boolean {
  return /^\p{Lu}[\p{Ll}’'-]+$/u.test(part)
}

const PLACE = /\s(?:in|at(?:\sthe)?)\s\p{Lu}[\p{L} ’'-]{1,30}?(?=,|\sand\s|$)/gu

function isUnlike(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  return countryNamed(name) === null && !words.some((word) => isCommonWord(word, NONE))
}

const NONE: ReadonlySet<string> = new Set()

/** Two to four capitalised words, none of which names sections and bodies rather than people. */
function isPersonal(name: string): boolean {
  const words = name.split(' ')
  return (
    /^\p{Lu}[\p{L}.'’-]{0,20}(?: (?:(?:de|del|la|van|von|der|bin|al|el) ){0,2}\p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u.test(
      name,
    ) && !words.some((word) => COMMON_NAME_WORDS.has(word.toLowerCase()) || hasRole(word))
  )
}

function isAgency(name: string): boolean {
  return /^(?:\p{Lu}|agencies$)/u.test(name) && AGENCIES.has(name.toLowerCase().replaceAll('.', ''))
}

function firstWord(name: string): string {
  return name.split(' ')[0]?.toLowerCase() ?? ''
}

/** An author as a byline names one; offsets count from the line's beginning. */
export interface Author {
  readonly name: string
  readonly role: string | null
  readonly start: number
}

/** The authors of a byline, each with the role that stands after a comma. */
export function authorsOf(line: string): readonly Author[] {
  const lead = LEAD.exec(line)?.[0].length ?? 0
  const authors: Author[] = []
  let at = lead
  for (const part of line.slice(lead).split(SEPARATOR)) {
    const isSeparator = /^(?:,|\s+(?:and|AND|in|at|[&|/·•])\s)/.test(part)
    if (!isSeparator && !isOfDay(part))
      add(authors, part, at, line.slice(Math.max(0, at - LONGEST_LINK), at))
    at += part.length
  }
  return authors
}

/** " at the ", with blanks to spare. */
const LONGEST_LINK = 20

/** "24 May 2024", "May 24" and "2024" of a line with the author and the day. */
function isOfDay(part: string): boolean {
  return /\d/.test(part)
}

function add(authors: Author[], part: string, start: number, before: string): void {
  if (/\s(?:in|at(?:\sthe)?)\s+$/.test(before)) return
  const last = authors.at(-1)
  if (last !== undefined && hasRole(part)) {
    authors[authors.length - 1] = {...last, role: part.trim()}
  } else {
    // "Ada Quill (Orm)"
    const name = part.trim().replace(/\s\([^)]*\)$/, '')
    const isOther = last !== undefined && !isAgency(name) && (isOutlet(name) || !name.includes(' '))
    if (/^[\p{Lu}]/u.test(name) && !isOther) authors.push({name, role: null, start})
  }
}

/** "Special to the Courier", "The Orm Courier", "Orm News" */
function isOutlet(name: string): boolean {
  return /^(?:The|Special(?:ly)?|For)\s|\s(?:Courier|Gazette|Herald|Journal|Media|Network|News|Post|Press|Times|Tribune)$/.test(
    name,
  )
}

function hasRole(words: string): boolean {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => BYLINE_ROLES.has(word))
}
