import {parseDateLine} from './date-line.ts'
import {datelineIn} from './dateline.ts'
import {ungluedParagraphs} from './glued-paragraphs.ts'
import {footApart} from './page-foot.ts'
import {titleApart} from './page-title.ts'
import {preceding} from './preceding.ts'
import {partOf, type Stretch, upTo} from './stretch.ts'
import {tied} from './torn-lines.ts'

/**
 * The paragraphs of a plain text. Every line is one, except where lines were wrapped at a fixed width:
 * there, lines up to the next empty one belong together.
 */
export function stretches(text: string): readonly Stretch[] {
  const groups = groupsOf(linesOf(text).flatMap(releaseApart))
  const width = widthOf(groups)
  const whole = groups.flatMap((group, at) =>
    !(at === 0 && isHead(group)) && (isWrapped(group) || fills(group, width))
      ? joined(text, group)
      : tied(text, group),
  )
  return footApart(titleApart(text, whole).flatMap(ungluedParagraphs))
}

/** A headline with the lines below it that tell who wrote the article and when. */
function isHead([, ...below]: readonly Stretch[]): boolean {
  return below.some(({text}) => /^(?:By|BY):?\s\p{Lu}/u.test(text) || parseDateLine(text) !== null)
}

/** The width that most of a text's groups are wrapped at; 0 where they are not. */
function widthOf(groups: readonly (readonly Stretch[])[]): number {
  const many = groups.filter((group) => group.length > 1)
  const wrapped = many.filter(isWrapped)
  return wrapped.length > many.length / 2 ? Math.max(...wrapped.map(longestOf)) : 0
}

/** Lines that are wrapped as the others of their text are, where a sentence happens to end. */
function fills(group: readonly Stretch[], width: number): boolean {
  return (
    longestOf(group) <= width && group.slice(0, -1).every((line) => line.text.length > width * FULL)
  )
}

function longestOf(group: readonly Stretch[]): number {
  return group.reduce((most, line) => Math.max(most, line.text.length), 0)
}

/** Lines between empty lines. */
function groupsOf(lines: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const groups: Stretch[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last === undefined || line.apart) groups.push([line])
    else last.push(line)
  }
  return groups
}

function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = []
  let at = 0
  let apart = false
  const lead = LEAD.exec(text)?.[0] ?? ''
  const below = text.slice(lead.length).split('\n')
  for (const line of lead === '' ? below : [lead.slice(0, -1), ...below]) {
    const words = line.trim()
    if (words === '') apart = true
    else {
      const start = at + (line.length - line.trimStart().length)
      lines.push({span: {start, end: start + words.length}, text: words, apart})
      apart = false
    }
    at += line.length + 1
  }
  return lines
}

/** "date 2024-05-24 Orm votes", as extractors write the day, and a wire's "(2nd LD) Orm votes": what stands before a title is a line of its own. */
const LEAD = /^\s*(?:date \d{4}-\d\d-\d\d|\((?:LEAD|\d\w\w LD)\))\s/

/** "FOR IMMEDIATE RELEASE: Orm votes": what a title is marked with stands above it. */
function releaseApart(line: Stretch): readonly Stretch[] {
  const length = /^for immediate release:?\s+(?=\S)/i.exec(line.text)?.[0].length ?? 0
  return length === 0 ? [line] : [partOf(line, 0, length), {...partOf(line, length), apart: true}]
}

const NARROWEST_WRAP = 50
const WIDEST_WRAP = 120

// The share of the widest that a line fills which was wrapped there.
const FULL = 0.75

/** Wrapped: the lines before the last are nearly as long as the longest, none is longer than a wrap, and most end within a sentence. */
function isWrapped(group: readonly Stretch[]): boolean {
  const continued = group.slice(0, -1)
  const longest = longestOf(group)
  if (longest > WIDEST_WRAP || longest < NARROWEST_WRAP) return false
  const full = continued.filter((line) => line.text.length > longest * FULL)
  const within = continued.filter((line) => !endsSentence(line))
  // Of a whole story without an empty line each paragraph’s last line is short.
  const most = continued.length < LONGEST_PARAGRAPH ? 0.7 : 0.5
  return full.length > continued.length * most && within.length > continued.length * 0.6
}

const LONGEST_PARAGRAPH = 12
const LONGEST_HEAD = 12

function endsSentence({text}: Stretch): boolean {
  return /[.!?:]["”’)]?$/.test(text)
}

function joined(text: string, lines: readonly Stretch[]): readonly Stretch[] {
  const groups: Stretch[] = []
  const short = longestOf(lines) * FULL
  for (const [at, line] of lines.entries()) {
    const last = groups.at(-1)
    const before = preceding(lines, at)
    // A paragraph's last line.
    const isEnd = before !== undefined && before.text.length < short && endsSentence(before)
    const isOwn =
      line.apart || isListItem(line.text) || (at < LONGEST_HEAD && datelineIn(line.text) !== null)
    if (last === undefined || isEnd || isOwn) groups.push(line)
    else groups[groups.length - 1] = upTo(text, last, line)
  }
  return groups
}

/** How long the list mark is that a line begins with ("•", "- ", "1. "), with the blank behind it; 0 where there is none. */
export function listMarkLength(line: string): number {
  return /^(?:[•●▪‣◦*]\s*|[-–]\s+|\d{1,2}[.)]\s+)(?=\S)/.exec(line)?.[0].length ?? 0
}

/** Whether a line begins with a list mark. */
export function isListItem(line: string): boolean {
  return listMarkLength(line) > 0
}
