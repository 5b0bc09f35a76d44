import {contains, type Entity, type Mention, type Quotation, type Span} from '@onrecord/core'
import {keptBy} from '../kept.ts'
import {isOwner} from '../language/words-in.ts'
import type {Draft} from '../pass.ts'
import {innermost, type Placed, placed} from '../passes/tokens/places.ts'
import {type Cast, mentionedAs} from './cast.ts'
import {mentionsIn} from './mention-places.ts'
import {blockAt} from './sentence-at.ts'

/** Whether a stretch stands between quotation marks. */
export function isQuoted(draft: Draft, span: Span): boolean {
  return innermost(quotedIn(draft), span) !== null
}

const quotedIn: (draft: Draft) => readonly Placed<Quotation>[] = keptBy(
  ({quotations}) => quotations,
  ({quotations}) => placed(quotations, ({quoted}) => quoted),
)

/** Whether a stretch stands in what anybody says, between marks or not. */
export function isReported(draft: Draft, span: Span): boolean {
  return innermost(reportedIn(draft), span) !== null
}

/** Who says what where, between marks or not. */
export const reportedIn: (draft: Draft) => readonly Placed<Quotation>[] = keptBy(
  ({quotations}) => quotations,
  ({quotations}) => placed(quotations, ({content}) => content),
)

interface Story {
  readonly draft: Draft
  readonly cast: Cast
}

/** The people whom a stretch names outside quotation marks. */
export function namedOutside({draft, cast}: Story, near: Span): readonly Entity[] {
  return mentionedAs(cast, near, (own, {type}) => type === 'person' && isOutside(draft, own, near))
}

function isOutside(draft: Draft, {span}: Mention, near: Span): boolean {
  return contains(near, span) && !isQuoted(draft, span)
}

/** Whom the paragraph of a place names first before it, else the last one above that names anybody: of "Ada Vale’s aunt, Ida Lind" the aunt. */
export function lastTopic({draft, cast}: Story, before: number): Entity | null {
  const here = blockAt(draft, before)
  for (let at = here; at > here - MOST_BLOCKS; at--) {
    const {start, end} = draft.blocks[at]?.span ?? {start: before, end: before}
    const near = {start, end: Math.min(end, before)}
    const place = (each: Entity): number =>
      mentionsIn(each, near).find((own) => isOutside(draft, own, near))?.span.start ?? end
    const named = namedOutside({draft, cast}, near).toSorted((a, b) => place(a) - place(b))
    const topic = named.find((each) => !isOwning(draft.text, each, place(each)))
    if (topic !== undefined) return topic
  }
  return null
}

const MOST_BLOCKS = 4

function isOwning(text: string, {mentions}: Entity, start: number): boolean {
  const end = mentions.find(({span}) => span.start === start)?.span.end
  return end !== undefined && isOwner(text, end)
}
