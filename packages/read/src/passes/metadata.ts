import {type Block, type Byline, type Metadata, type Span, spanText} from '@onrecord/core'
import {bareDatelineIn} from '../language/bare-dateline.ts'
import {
  authorsOf,
  authorsOfNote,
  isBareByline,
  isBylineLine,
  isPaper,
  isRoleLine,
} from '../language/byline.ts'
import {dayIn, daysOfLine} from '../language/date-line.ts'
import {type Dateline, datelineIn} from '../language/dateline.ts'
import type {Draft, Pass} from '../pass.ts'

/** Fills what the article's own head states: headline, authors and roles, day of publication, dateline. */
export const metadataPass: Pass = {name: 'metadata', languages: 'any', run}

function run(draft: Draft): Draft {
  const {metadata} = draft
  const found = fromText(draft)
  const origin = {...metadata.origin}
  const merged: Record<string, unknown> = {...metadata}
  for (const [field, value] of Object.entries(found)) {
    // What the text states about its day outranks the caller's anchor; markup outranks the text.
    const known = origin[field] === 'markup'
    if (value === null || known) continue
    merged[field] = value
    origin[field] = 'text'
  }
  const next: Metadata = {...metadata, ...merged, origin}
  return {...draft, metadata: next, anchor: anchorOf(draft.text, next)}
}

/**
 * The day that the article's words are told from: that of publication, or for a page that tells of later years, and was changed in or after
 * them, the day of its last change. Sites give many old stories a new day without a new word, so that such a day alone tells nothing.
 */
function anchorOf(text: string, {published, modified}: Metadata): string | null {
  const [first, last] = [published, modified].map((day) => Number(day?.slice(0, 4) ?? 0))
  if (!first || !last || last - first < 2) return published
  const told = text.match(YEARS)?.filter((year) => year === `${last}` || year === `${last - 1}`)
  return (told?.length ?? 0) >= FEWEST_YEARS ? modified : published
}

const YEARS = /\b(?:19|20)\d\d\b/g

/** Years of the last change that a text of an older day names. */
const FEWEST_YEARS = 3

type Found = Pick<
  Metadata,
  'headline' | 'deck' | 'publisher' | 'published' | 'modified' | 'dateline'
> & {
  readonly bylines: readonly Byline[] | null
}

function fromText({text, blocks}: Draft): Found {
  const words = (type: Block['type']): string | null => {
    const block = blocks.find((each) => each.type === type)
    return block === undefined ? null : spanText(text, block.span)
  }
  const bylines = bylinesOf(text, blocks)
  const opening = openingOf(text, blocks)
  return {
    headline: words('headline'),
    deck: words('deck'),
    bylines: bylines.length > 0 ? bylines : null,
    publisher: publisherOf(text, blocks),
    ...daysOf(text, blocks, opening),
    dateline: datelineOf(opening),
  }
}

function bylinesOf(text: string, blocks: readonly Block[]): readonly Byline[] {
  const bylines: Byline[] = []
  for (const {type, span} of blocks) {
    if (type !== 'byline') continue
    const line = spanText(text, span)
    if (bylines.length > 0 && isOfLast(line)) addRole(bylines, line)
    else addAuthors(bylines, line, span.start)
  }
  return bylines.length > 0 ? bylines : notedAuthors(text, blocks)
}

/** Each author once, be it in capitals. */
function addAuthors(bylines: Byline[], line: string, start: number): void {
  const known = new Set(bylines.map(({name}) => name.toLowerCase()))
  for (const author of authorsOf(line)) {
    const name = author.name.toLowerCase()
    if (!known.has(name)) bylines.push(bylineOf(author, start))
    known.add(name)
  }
}

/** The paper that a line of the head is, above the title or among the authors. */
function publisherOf(text: string, blocks: readonly Block[]): string | null {
  const story = blocks.findIndex(({type}) => type === 'paragraph')
  const lines = blocks
    .slice(0, story)
    .filter(({type}) => type === 'byline' || type === 'boilerplate')
    .map(({span}) => spanText(text, span))
  return lines.find(isPaper) ?? null
}

function addRole(bylines: Byline[], line: string): void {
  const role = roleIn(line)
  const count = OF_SEVERAL.test(line) ? bylines.length : 1
  bylines.push(...bylines.splice(-count).map((each) => ({...each, role: each.role ?? role})))
}

/** "Health Correspondents" */
const OF_SEVERAL = /(?:[eo]r|t)s$/i

/** A role line, which names nobody: "Health Correspondent", not "Ada Quill, Health Correspondent". */
function isOfLast(line: string): boolean {
  const isAnother = line.includes(',') && isBareByline(line, null)
  return isRoleLine(line) && !isBylineLine(line) && !isAnother
}

/** Whom notes at the end tell to have written a story: nobody whom it tells of before, or goes on about. A page of many such notes tells who works there. */
function notedAuthors(text: string, blocks: readonly Block[]): readonly Byline[] {
  const noted = blocks
    .filter(({type}) => type === 'paragraph')
    .map(({span}) => ({span, authors: authorsOfNote(spanText(text, span))}))
    .filter(({authors}) => authors.length > 0)
  if (noted.length > MOST_NOTES) return []
  return noted.flatMap(({span, authors}) =>
    authors
      .filter(({name}) => isToldOnlyIn(text, name, span))
      .map((author) => bylineOf(author, span.start)),
  )
}

const MOST_NOTES = 6

function isToldOnlyIn(text: string, name: string, {start, end}: Span): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return text.indexOf(name) >= start && !text.includes(`${surname} `, end)
}

/** "Updated 3 May / Orm News" is a line of its kind, and tells no role. */
function roleIn(line: string): string | null {
  return dayIn(line) === null ? line : null
}

function bylineOf(author: ReturnType<typeof authorsOf>[number], offset: number): Byline {
  const start = offset + author.start
  return {
    name: author.name,
    role: author.role,
    entity: null,
    span: {start, end: start + author.name.length},
  }
}

function daysOf(
  text: string,
  blocks: readonly Block[],
  opening: Dateline | null,
): Pick<Found, 'published' | 'modified'> {
  let published: string | null = null
  let modified: string | null = null
  for (const {type, span} of blocks) {
    if (type !== 'date' && type !== 'byline') continue
    const line = spanText(text, span)
    const days = daysOfLine(line)
    published ??= days === null ? dayIn(line) : days.published
    modified ??= days?.modified ?? null
  }
  return {
    published: published ?? modified ?? dayOfDateline(text, opening),
    modified: published === null ? null : modified,
  }
}

function datelineOf(opening: Dateline | null): {place: string; span: Span} | null {
  if (opening === null) return null
  const {place, start} = opening
  return {place, span: {start, end: start + place.length}}
}

/** The day of a dateline that gives its year: the article's own, where no line of its own states one. */
function dayOfDateline(text: string, opening: Dateline | null): string | null {
  return opening === null ? null : dayIn(spanText(text, opening))
}

/** The dateline that opens the story, at its place in the text: in the first paragraph, or behind a caption or an abstract. */
function openingOf(text: string, blocks: readonly Block[]): Dateline | null {
  const title = blocks.findIndex((block) => block.type === 'headline')
  const paragraphs = blocks
    .slice(title + 1)
    .filter((block) => block.type === 'paragraph')
    .slice(0, FARTHEST_STORY)
  for (const [at, {span}] of paragraphs.entries()) {
    const found = datelineIn(spanText(text, span))
    const end = span.start + (found?.end ?? 0)
    // "VALE: It leaks": behind a colon somebody speaks.
    if (found !== null && (at === 0 || /[–—-]\s*$/.test(text.slice(span.start, end))))
      return {...found, start: span.start + found.start, end}
  }
  const {start, end} = paragraphs[0]?.span ?? {start: 0, end: 0}
  const bare = bareDatelineIn(text.slice(start, end), text)
  return bare === null ? null : {...bare, start, end: start + bare.end}
}

const FARTHEST_STORY = 5
