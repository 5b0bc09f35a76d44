import type {Span} from '@onrecord/core'

const CLOSING: Readonly<Record<string, RegExp>> = {
  '“': /”/,
  '"': /"/,
  '«': /»/,
  // an apostrophe has a letter after it
  '‘': /’(?![\p{L}\p{N}])/u,
}

/** The stretches between quotation marks of a reported clause, without those of the quotations told in it. */
export function quotedSpans(
  text: string,
  content: readonly Span[],
  children: readonly Span[],
): Span[] {
  const found = content.flatMap((span) => stretches(text, span, children))
  if (found.length === 0) throw new Error(`no quotation marks: ${words(text, content)}`)
  return found
}

function stretches(text: string, span: Span, children: readonly Span[]): Span[] {
  const found: Span[] = []
  let at = span.start
  while (at < span.end) {
    const child = children.find(({start}) => start === at)
    const closing = CLOSING[text[at] ?? '']
    if (child) {
      at = child.end
    } else if (closing) {
      const rest = text.slice(at + 1, span.end)
      const length = rest.search(closing)
      if (length === -1) throw new Error(`no closing mark: ${text.slice(at, span.end)}`)
      found.push({start: at, end: at + length + 2})
      at += length + 2
    } else {
      at += 1
    }
  }
  return found
}

function words(text: string, spans: readonly Span[]): string {
  return spans.map(({start, end}) => text.slice(start, end)).join(' … ')
}
