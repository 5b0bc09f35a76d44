import type {BlockType, Span} from '@onrecord/core'
import {bareDatelineIn} from '../language/bare-dateline.ts'
import {CAPTION_LABEL} from '../language/block-types.ts'
import {agencyLength, datelineIn} from '../language/dateline.ts'
import {listMarkLength} from '../language/layout.ts'
import {quotationMarks} from '../language/marks.ts'
import {sentencesIn} from '../language/sentence-ends.ts'
import type {Draft, Pass, Sentence} from '../pass.ts'

/** Cuts the prose blocks, and headings with quoted words, into sentences; the dateline is none of them. */
export const sentencesPass: Pass = {name: 'sentences', languages: 'any', run}

const PROSE: ReadonlySet<BlockType> = new Set([
  'headline',
  'deck',
  'paragraph',
  'listItem',
  'quote',
  'caption',
])

function run(draft: Draft): Draft {
  const marked = quotationMarks(draft.text, draft.blocks)
  const sentences: Sentence[] = []
  for (const [block, {type, span}] of draft.blocks.entries()) {
    // A heading is read where it quotes somebody, or asks about what somebody said.
    const isRead = PROSE.has(type) || (type === 'heading' && (marked[block] ?? []).length > 0)
    if (!isRead) continue
    const body = {start: bodyStart(draft, span), end: span.end}
    for (const each of sentencesIn(draft.text, body, marked[block] ?? [])) {
      sentences.push({span: each, block})
    }
  }
  return {...draft, sentences}
}

/** Where the story begins after a dateline, or after the mark of a list. */
function bodyStart(draft: Draft, {start, end}: Span): number {
  const place = draft.metadata.dateline
  const paragraph = draft.text.slice(start, end)
  const agency = agencyLength(paragraph)
  if (agency > 0) return start + agency
  if (place === null || place.span.start !== start)
    return start + (CAPTION_LABEL.exec(paragraph)?.[0].length ?? listMarkLength(paragraph))
  return start + ((datelineIn(paragraph) ?? bareDatelineIn(paragraph, draft.text))?.end ?? 0)
}
