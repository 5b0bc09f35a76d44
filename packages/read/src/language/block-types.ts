import type {BlockType} from '@onrecord/core'
import {isBareByline, isBylineLine, isMasthead, isOfHouse, isRoleLine, isSender} from './byline.ts'
import {UNSPACED} from './characters.ts'
import {isNote} from './corrections.ts'
import {isAboveCredit, isCredited} from './credits.ts'
import {dayIn, isDayBesideNames, isHourLine, parseDateLine} from './date-line.ts'
import {datelineIn} from './dateline.ts'
import {isFurniture} from './furniture.ts'
import {isListItem} from './layout.ts'
import {footStart} from './page-foot.ts'
import {pageHead} from './page-head.ts'
import {isTitle} from './page-title.ts'
import {withPullQuotes} from './pull-quotes.ts'
import type {Stretch} from './stretch.ts'

/** What each stretch of a text is, told by its layout: headline, deck, byline, date, heading, paragraph, list item, furniture. */
export function blockTypes(all: readonly Stretch[]): readonly BlockType[] {
  const foot = footStart(all)
  const story = storyTypes(all, foot)
  const author = loneAuthor(all, story)
  if (author >= 0) story[author] = 'byline'
  const title = all[story.indexOf('headline')]?.text ?? ''
  const below = all.slice(foot).map((stretch, i) => footType(stretch, nextTo(all, foot + i), title))
  return withPullQuotes(all, [...story, ...below])
}

/** What the stretches above a page's foot are. */
function storyTypes(all: readonly Stretch[], foot: number): BlockType[] {
  const types: BlockType[] = []
  const head = pageHead(all)
  const title = head.indexOf('headline')
  const dated = Math.max(title, dateLineOf(all, Math.max(0, title)))
  let inHead = true
  let before: Before = {previous: undefined, hasHeadline: false}
  for (const [i, stretch] of all.slice(0, foot).entries()) {
    const next = nextTo(all, i)
    const type =
      besideStory(stretch, next[0], inHead) ??
      (inHead ? headType(stretch, before, next, head[i]) : bodyType(stretch, next))
    if ((type === 'paragraph' || type === 'listItem') && i > dated) inHead = false
    if (type !== 'boilerplate' && type !== 'caption')
      before = {previous: type, hasHeadline: before.hasHeadline || type === 'headline'}
    types.push(type)
  }
  return types
}

/**
 * Where somebody's name stands alone between the headline, or one paragraph or the day below it, and the story, which tells nothing of them: they wrote it.
 * `-1` where another line tells who did, or none does.
 */
function loneAuthor(all: readonly Stretch[], types: readonly BlockType[]): number {
  const title = types.indexOf('headline')
  if (title < 0 || types.includes('byline')) return -1
  const told = all.flatMap(({text}, at) =>
    at > title && TOLD.test(types[at] ?? '') ? [{text, at}] : [],
  )
  const author = told.slice(0, 2).findIndex(({text, at}, i) => {
    const isBelowDay = types[at - 1] === 'date'
    // Who says "I" in the story has a name above it.
    const isSure = isBelowDay || SAYS_I.test(told[i + 1]?.text ?? '')
    return isBareByline(
      text,
      isSure && !isSender(text) && !standsSmall(text, all) ? 'day' : 'dateline',
    )
  })
  const {text = '', at = -1} = told[author] ?? {}
  const isAbove = (told[author + 1]?.text.length ?? 0) > SHORTEST_STORY
  // "Ada QuillCEO" has lost what parts it.
  return isAbove && !/\p{Ll}\p{Lu}{2}/u.test(text) && isToldNowhereElse(all, text) ? at : -1
}

const TOLD = /^(?:deck|heading|listItem|paragraph)$/
const SHORTEST_STORY = 100
const SAYS_I = /(?:^|[.!?] )I(?:[’']\p{Ll}{1,2})? /u

function isToldNowhereElse(all: readonly Stretch[], line: string): boolean {
  const surname = line.slice(line.lastIndexOf(' ') + 1)
  return all.every(({text}) => text === line || !text.includes(surname))
}

/** "Weir Leak" above "the leak was": words of the story itself, nobody's name. */
function standsSmall(line: string, story: readonly Stretch[]): boolean {
  const words = line.toLowerCase().split(' ')
  return story.some((each) => words.some((word) => each.text.includes(` ${word} `)))
}

function nextTo(all: readonly Stretch[], at: number): readonly Stretch[] {
  return all.slice(at + 1, at + 4)
}

/** The day and the title once more, or what belongs to the page. */
function footType({text}: Stretch, next: readonly Stretch[], title: string): BlockType {
  const isDay = parseDateLine(text) !== null && next.some((line) => isTitle(line.text, title))
  return isDay ? 'date' : 'boilerplate'
}

const LONGEST_HEAD = 10
const LONGEST_HEADLINE = 180
const LONGEST_DECK = 400

/** "Media caption, Ada Vale: “It is late”": what a page writes before the words below a picture or a film. */
export const CAPTION_LABEL: RegExp = /^(?:Image|Media) caption,? /

/** "The mill at dawn. (Ada Vale/Coast Wire)" above a story */
const IN_BRACKETS =
  /^.{10,200}\s\((?:\p{Lu}[\p{L}.’'-]+\s){1,3}?\p{Lu}[\p{L}.’'-]+\/\p{Lu}[\p{L}. ]{1,30}\)$/u

/** "The mill at dawn. Photo by Ada Vale", "The mill at dawn. Photograph: Ada Vale/Agency": words that close with whose picture they stand below. */
function besideStory(
  {text}: Stretch,
  next: Stretch | undefined,
  inHead: boolean,
): BlockType | null {
  // "Last updated 3 May" is the page's, but for what it says of the story below it
  if (isFurniture(text) && !(inHead && parseDateLine(text) !== null)) return 'boilerplate'
  return (inHead && IN_BRACKETS.test(text)) ||
    CAPTION_LABEL.test(text) ||
    isCredited(text) ||
    isAboveCredit(text, next?.text ?? '')
    ? 'caption'
    : null
}

/** Where the line that dates an article stands, or else that with its author, below nothing longer than a deck, from the title on; `-1` where none does. */
function dateLineOf(all: readonly Stretch[], title: number): number {
  const head = all.slice(title, title + LONGEST_HEAD)
  const day = head.findIndex(
    ({text}, i) => parseDateLine(text) !== null || (i > 0 && isDayBesideNames(text)),
  )
  const at = day < 0 ? head.findIndex(({text}) => isBylineLine(text)) : day
  return head.slice(0, at).every(({text}) => text.length < LONGEST_DECK) ? title + at : -1
}

/** What is known of the lines above one: the last that is no page furniture and no caption, and whether one is the headline. */
interface Before {
  readonly previous: BlockType | undefined
  readonly hasHeadline: boolean
}

function headType(
  {text}: Stretch,
  {previous, hasHeadline}: Before,
  next: readonly Stretch[],
  told: BlockType | undefined,
): BlockType {
  const dated = datedType(text)
  if (dated !== null) return dated
  if (tellsAuthor(text, previous)) return 'byline'
  if (
    (previous === 'date' ||
      isOfTitle(previous) ||
      (previous === 'byline' && !standsSmall(text, next)) ||
      dayIn(text) !== null) &&
    isBare(text, next, previous === 'date')
  )
    return 'byline'
  if (told !== undefined) return told
  if (next.length > 0 && SECTION.test(text)) return 'boilerplate'
  if (!hasHeadline) return aboveHeadline(text, next)
  return isDayBesideNames(text) ? 'date' : belowHeadline(text, previous, next)
}

/** A byline, or a role below one; without a name where the house itself wrote the story. */
function tellsAuthor(text: string, previous: BlockType | undefined): boolean {
  return isBylineLine(text) || isOfHouse(text) || (previous === 'byline' && isRoleLine(text))
}

/** What a line with a day is: "Ada Quill / May 3, 2021" tells who, too. */
function datedType(text: string): BlockType | null {
  if (parseDateLine(text) === null) return null
  return /\s[/|]\s/.test(text) && isBareByline(text, 'day') ? 'byline' : 'date'
}

/** "Society", "Orm News", "May 3", "0:00 0:00", "Orm Life —": what no title consists of, nor a paragraph, but where no blank parts words. */
const SECTION = new RegExp(
  `^(?:(?:[^\\s.!?${UNSPACED}]+|[${UNSPACED}]{1,4})(?:\\s[\\d\\s:]+|\\sNews)?|[^.!?]{1,30}\\s[—–])$`,
  'iu',
)

/** "A crew rows. © 2024 Orm Press": a picture stands above the story. */
function aboveHeadline(text: string, next: readonly Stretch[]): BlockType {
  if (text.endsWith('.') && next[0]?.text.startsWith('©')) return 'caption'
  if (isHourLine(text)) return 'date'
  if (isMasthead(text) && isAboveTitle(next)) return 'boilerplate'
  return isHeadline(text, next) ? 'headline' : proseType(text)
}

function proseType(text: string): BlockType {
  return isListItem(text) ? 'listItem' : 'paragraph'
}

function belowHeadline(
  text: string,
  previous: BlockType | undefined,
  next: readonly Stretch[],
): BlockType {
  const isDeck = isOfTitle(previous) && !isNote(text)
  return isDeck && isBeforeByline(text, next) ? 'deck' : proseType(text)
}

function isOfTitle(type: BlockType | undefined): boolean {
  return type === 'headline' || type === 'deck'
}

const LONGEST_ROLE = 60

function isBare(text: string, next: readonly Stretch[], isDated = false): boolean {
  const [below] = next
  // Whom the story itself names did not write it.
  if (
    below === undefined ||
    next.some((each) => !isBylineLine(each.text) && each.text.includes(text))
  )
    return false
  const isRole = below.text.length <= LONGEST_ROLE && isRoleLine(below.text)
  const isDateline = isDated || datelineIn(below.text) !== null
  return isBareByline(
    text,
    isRole ? 'role' : isAboveDay(next) ? 'day' : isDateline ? 'dateline' : null,
  )
}

/** Whether the next line states a day, or the one behind another short one. */
function isAboveDay([below, second]: readonly Stretch[]): boolean {
  const day = (below?.text.length ?? 0) > LONGEST_ROLE ? [below] : [below, second]
  return day.some((each) => parseDateLine(each?.text ?? '') !== null)
}

/** Below "ORM NEWS", and who wrote and when, stands what may be a headline, not the story's first words. */
function isAboveTitle(next: readonly Stretch[]): boolean {
  const at = next.findIndex(({text}) => !isBylineLine(text) && parseDateLine(text) === null)
  return at >= 0 && isHeadline(next[at]?.text ?? '', next.slice(at + 1))
}

/** Short, one sentence, and followed by something; a full stop at its end only before a longer paragraph, and where no word makes it the story's first. */
function isHeadline(text: string, next: readonly Stretch[]): boolean {
  const following = next[0]
  if (following === undefined || text.length > LONGEST_HEADLINE || isListItem(text)) return false
  if (/。[”’」』]?$/.test(text)) return false
  const isStopped = /(?<!\.\p{L})\.["”’]?$/u.test(text)
  if (!isStopped || isBeforeByline(text, next) || datelineIn(following.text) !== null) return true
  if (OF_STORY.test(text) || (text.endsWith('.') && /[.!?]["”’]?\s+\p{Lu}/u.test(text)))
    return false
  return next.some((each) => each.text.length > 2 * text.length)
}

/** Words that titles leave out, but for those in capitals: articles and the day of the week. */
const OF_STORY = /^(?=.*\s\p{Ll}{5})(?:(?:An?|The)\s\p{Ll}|.*\b(?:an?|the|\p{Lu}\p{Ll}{2,5}day)\b)/u

function isBeforeByline(text: string, next: readonly Stretch[]): boolean {
  return (
    text.length < LONGEST_DECK &&
    next
      .slice(0, 2)
      .some(
        (each, i) =>
          (isBylineLine(each.text) && !/^(?:additional\s)?reporting\s/i.test(each.text)) ||
          parseDateLine(each.text) !== null ||
          isBare(each.text, next.slice(i + 1)),
      )
  )
}

const LONGEST_HEADING = 80

function bodyType({text}: Stretch, next: readonly Stretch[]): BlockType {
  if (isListItem(text)) return 'listItem'
  if (isLink(text, next)) return 'boilerplate'
  const isHeading = text.length <= LONGEST_HEADING && next.length > 0 && isStopless(text)
  return isHeading ? 'heading' : 'paragraph'
}

/** "TWO HELD OVER ORM FIRE, POLICE SAY: ‘IT WAS SET’": the title of another story between paragraphs that are no capitals. A short one may be a heading. */
function isLink(text: string, next: readonly Stretch[]): boolean {
  const isRead = text.length > LONGEST_HEADING || QUOTES.test(text)
  return isRead && LINK.test(text) && next.some((below) => /\p{Ll}/u.test(below.text))
}

/** Capitals alone, and no end of a sentence. */
const LINK = /^(?=.{0,40}\p{Lu}{3})[^\p{Ll}]{20,200}(?<![.!”"])$/u
const QUOTES = /(?<!\p{L})['‘’“"]/u

/** A line that begins with a capital and closes without a stop: a heading, or what once stood below a picture. */
function isStopless(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text) && /[\p{L}\p{N}?]$/u.test(text)
}

/** Whether a paragraph stands beside the story: quoted words go on below it. */
export function isAside(text: string): boolean {
  const isUnclosed = text.length > LONGEST_HEADING && UNCLOSED.test(text.slice(-LONGEST_CLOSE))
  return isCredited(text) || (isUnclosed && /^[\p{Lu}\p{N}]/u.test(text))
}

/** What closes without a stop, or with a word in brackets or marks: "… at the mill (pictured)". */
const UNCLOSED = /[\p{L}\p{N}][)'’"”]?$/u
const LONGEST_CLOSE = 3
