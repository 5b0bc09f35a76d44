import type {Block, Byline, Metadata, Span} from '@onrecord/core'
import {authorsOf, isBylineLine, isRoleLine} from '../language/byline.ts'
import {dayIn, parseDateLine} from '../language/date-line.ts'
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
  return {...draft, metadata: next, anchor: next.published}
}

type Found = Pick<Metadata, 'headline' | 'deck' | 'published' | 'modified' | 'dateline'> & {
  readonly bylines: readonly Byline[] | null
}

function fromText({text, blocks}: Draft): Found {
  const words = (type: Block['type']): string | null => {
    const block = blocks.find((each) => each.type === type)
    return block === undefined ? null : text.slice(block.span.start, block.span.end)
  }
  const bylines = bylinesOf(text, blocks)
  return {
    headline: words('headline'),
    deck: words('deck'),
    bylines: bylines.length > 0 ? bylines : null,
    ...daysOf(text, blocks),
    dateline: datelineOf(text, blocks),
  }
}

function bylinesOf(text: string, blocks: readonly Block[]): readonly Byline[] {
  const bylines: Byline[] = []
  for (const {type, span} of blocks) {
    if (type !== 'byline') continue
    const line = text.slice(span.start, span.end)
    const last = bylines.at(-1)
    if (last !== undefined && !isBylineLine(line) && isRoleLine(line)) {
      bylines[bylines.length - 1] = {...last, role: last.role ?? line}
    } else {
      const known = new Set(bylines.map(({name}) => name))
      const authors = authorsOf(line).filter(({name}) => !known.has(name))
      bylines.push(...authors.map((author) => bylineOf(author, span.start)))
    }
  }
  return bylines
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

function daysOf(text: string, blocks: readonly Block[]): Pick<Found, 'published' | 'modified'> {
  let published: string | null = null
  let modified: string | null = null
  for (const {type, span} of blocks) {
    if (type !== 'date') continue
    const line = text.slice(span.start, span.end)
    const day = parseDateLine(line)
    if (/^(?:last\s)?(?:updated|modified)/i.test(line)) modified ??= day
    else published ??= day
  }
  return {
    published: published ?? modified ?? dayOfDateline(text, blocks),
    modified: published === null ? null : modified,
  }
}

function datelineOf(text: string, blocks: readonly Block[]): {place: string; span: Span} | null {
  const opening = openingOf(text, blocks)
  if (opening === null) return null
  const {place, start} = opening
  return {place, span: {start, end: start + place.length}}
}

/** The day of a dateline that gives its year: the article's own, where no line of its own states one. */
function dayOfDateline(text: string, blocks: readonly Block[]): string | null {
  const opening = openingOf(text, blocks)
  return opening === null ? null : dayIn(text.slice(opening.start, opening.end))
}

/** The dateline that opens the first paragraph, at its place in the text. */
function openingOf(text: string, blocks: readonly Block[]): Dateline | null {
  const first = blocks.find((block) => block.type === 'paragraph')
  if (first === undefined) return null
  const found = datelineIn(text.slice(first.span.start, first.span.end))
  if (found === null) return null
  return {...found, start: first.span.start + found.start, end: first.span.start + found.end}
}
