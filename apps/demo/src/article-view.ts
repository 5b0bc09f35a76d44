import {
  type Article,
  type Block,
  isInOwnWords,
  placeOf,
  type Quotation,
  type Span,
  verbatimSpans,
} from '@onrecord/core'
import {element} from './dom.ts'
import {blockId, statementId} from './places.ts'
import {colour, isGuess, isReported, type SpeakerEntry, speakerEntries} from './speakers.ts'

interface Highlight {
  readonly quotation: Quotation
  readonly span: Span
  readonly speaker: SpeakerEntry
  readonly indirect: boolean
  readonly guessed: boolean
}

/** The article's blocks with the numbers of its paragraphs, each quotation marked and preceded by who says it: a link to it in the list of speakers. */
export function articleView(article: Article): HTMLElement[] {
  const highlights = allHighlights(article)
  const text = article.source.text ?? ''
  return article.blocks.map((block) => {
    const made = blockView(block, text, highlights)
    const place = placeOf(article, block.span)
    if (place?.kind === 'paragraph') made.dataset.number = String(place.number)
    return made
  })
}

function allHighlights(article: Article): Highlight[] {
  return speakerEntries(article)
    .flatMap((speaker) =>
      speaker.quotations.flatMap((quotation) =>
        (isInOwnWords(quotation) ? verbatimSpans(quotation) : quotation.content).map((span) => ({
          quotation,
          span,
          speaker,
          indirect: isReported(quotation),
          guessed: isGuess(quotation),
        })),
      ),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function blockView(block: Block, text: string, highlights: readonly Highlight[]): HTMLElement {
  const {type, span} = block
  const parts: (Node | string)[] = []
  let at = span.start
  for (const highlight of highlights) {
    // a quotation within another one is shown with the outer one
    if (highlight.span.start < at || highlight.span.end > span.end) continue
    parts.push(text.slice(at, highlight.span.start), mark(highlight, text))
    at = highlight.span.end
  }
  parts.push(text.slice(at, span.end))
  const made = element(HEADINGS[type] ?? 'p', `block ${type}`, ...parts)
  made.id = blockId(block)
  made.dir = 'auto'
  return made
}

/** Below the heading of the section that the article stands in. */
const HEADINGS: Readonly<Partial<Record<Block['type'], 'h4' | 'h5'>>> = {
  headline: 'h4',
  heading: 'h5',
}

function mark({quotation, span, speaker, indirect, guessed}: Highlight, text: string): HTMLElement {
  // to where it can be put right
  const who = element('a', 'who', guessed ? `${speaker.name} (likeliest)` : speaker.name)
  who.href = `#${statementId(quotation)}`
  const made = element('mark', indirect ? 'indirect' : '', who, text.slice(span.start, span.end))
  colour(made, speaker)
  return made
}
