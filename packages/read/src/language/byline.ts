import {BYLINE_ROLES} from '../data/bylines.ts'

const LONGEST_BYLINE = 120

// "By Ada Quill", "Words by Ada Quill", "Written by: Ada Quill".
const LEAD = /^(?:(?:words|text|story|written)\s)?by:?\s+/i
const BYLINE = /^(?:(?:[Ww]ords|[Tt]ext|[Ss]tory|[Ww]ritten)\s)?[Bb][Yy]:?\s+\p{Lu}/u

/** Whether a line of its own names the authors ("By Jane Doe and John Smith"). */
export function isBylineLine(line: string): boolean {
  return line.length <= LONGEST_BYLINE && BYLINE.test(line) && !/[.?!]$/.test(line)
}

/** Whether a line under a byline tells what the author is ("Health Correspondent"). */
export function isRoleLine(line: string): boolean {
  return line.length <= LONGEST_BYLINE && !/[.?!:]$/.test(line) && hasRole(line)
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
  for (const part of line
    .slice(lead)
    .split(/(,\s+(?:and\s+)?|\s+and\s+|\s+&\s+|\s+in\s+(?=\p{Lu}))/u)) {
    const isSeparator = /^(?:,|\s+(?:and|&|in)\s)/.test(part)
    if (!isSeparator && part.trim() !== '') add(authors, part, at, line.slice(0, at))
    at += part.length
  }
  return authors
}

function add(authors: Author[], part: string, start: number, before: string): void {
  const last = authors.at(-1)
  if (/\sin\s+$/.test(before)) return
  if (last !== undefined && hasRole(part)) {
    authors[authors.length - 1] = {...last, role: part.trim()}
  } else if (/^[\p{Lu}]/u.test(part)) authors.push({name: part.trim(), role: null, start})
}

function hasRole(words: string): boolean {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => BYLINE_ROLES.has(word))
}
