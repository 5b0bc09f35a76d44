import {type Article, type Block, isInOwnWords, type Span, verbatimSpans} from '@onrecord/core'
import {element} from './dom.ts'
import {colour, type SpeakerEntry, speakerEntries} from './speakers.ts'

interface Highlight {
  readonly span: Span
  readonly speaker: SpeakerEntry
  readonly indirect: boolean
}

/** The article's blocks, each quotation marked and preceded by who says it. */
export function articleView(article: Article): HTMLElement[] {
  const highlights = allHighlights(article)
  const text = article.source.text ?? ''
  return article.blocks.map((block) => blockView(block, text, highlights))
}

function allHighlights(article: Article): Highlight[] {
  return speakerEntries(article)
    .flatMap((speaker) =>
      speaker.quotations.flatMap((quotation) =>
        (isInOwnWords(quotation) ? verbatimSpans(quotation) : quotation.content).map((span) => ({
          span,
          speaker,
          indirect: quotation.kind === 'indirect' && !isInOwnWords(quotation),
        })),
      ),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function blockView(
  {type, span}: Block,
  text: string,
  highlights: readonly Highlight[],
): HTMLElement {
  const parts: (Node | string)[] = []
  let at = span.start
  for (const highlight of highlights) {
    // a quotation within another one is shown with the outer one
    if (highlight.span.start < at || highlight.span.end > span.end) continue
    parts.push(text.slice(at, highlight.span.start), mark(highlight, text))
    at = highlight.span.end
  }
  parts.push(text.slice(at, span.end))
  return element(type === 'headline' ? 'h4' : 'p', `block ${type}`, ...parts)
}

function mark({span, speaker, indirect}: Highlight, text: string): HTMLElement {
  const who = element('span', 'who', speaker.name)
  const made = element('mark', indirect ? 'indirect' : '', who, text.slice(span.start, span.end))
  colour(made, speaker)
  return made
}
