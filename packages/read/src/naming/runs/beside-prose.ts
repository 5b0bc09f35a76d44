import type {Span} from '@onrecord/core'
import {blockTokens, type Token, tokensIn} from '../../language/tokens.ts'
import type {Draft} from '../../pass.ts'

/** A stretch of text that names stand in. */
export interface Stretch {
  readonly tokens: readonly Token[]
  readonly block: number
}

/** The headings of a draft: no prose, but a name in them is a name. */
export function headingsOf(draft: Draft): readonly Stretch[] {
  return draft.blocks.flatMap(({type}, block) =>
    type === 'heading' ? [{tokens: blockTokens(draft, block), block}] : [],
  )
}

/** The places of the dateline: "PORT CITY/LINNET" are two. */
export function datelinePlaces({text, metadata: {dateline}}: Draft): readonly (readonly Token[])[] {
  return dateline === null ? [] : partsOf(text, dateline.span).map((span) => tokensIn(text, span))
}

function partsOf(text: string, {start, end}: Span): readonly Span[] {
  const words = text.slice(start, end)
  const parts = words.split(/(\/|\sand\s)/)
  let at = start
  return parts.flatMap((part, i) => {
    const span = {start: at, end: at + part.length}
    at = span.end
    return i % 2 === 0 && part !== '' ? [span] : []
  })
}

/** What follows the place in a dateline: its state, and the agency. */
export function datelineRest({text, metadata, sentences}: Draft): readonly Token[] {
  const {dateline} = metadata
  if (dateline === null) return []
  const story = sentences.find(({span}) => span.start >= dateline.span.end)
  if (story === undefined) return []
  const rest = tokensIn(text, {start: dateline.span.end, end: story.span.start})
  // "(Port Quorl) – People fled": the story begins behind the dash.
  const dash = rest.findIndex(({text}) => /^[—–-]$/.test(text))
  return dash < 0 ? rest : rest.slice(0, dash)
}
