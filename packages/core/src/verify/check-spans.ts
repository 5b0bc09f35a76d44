import type {Article, Quotation} from '../model/article.ts'
import type {Issue} from '../model/common.ts'
import {type SpanDefect, spanDefect, spanText} from '../spans.ts'
import {formatPath, walkSpans} from '../walk-spans.ts'
import {labelAt, quotationLabel} from './label.ts'
import {broken} from './verification.ts'

/** Whether every span of the article is a span of its text. */
export function checkSpans(article: Article, text: string | null): Issue[] {
  const findings: Issue[] = []
  for (const {span, path} of walkSpans(article)) {
    const defect = text === null ? defectWithoutText(span) : spanDefect(text, span)
    if (defect === null) continue
    const place = formatPath(path)
    findings.push(
      broken(
        `span-${defect}`,
        `${labelAt(article, path, text)}: the span ${span.start} to ${span.end} at ${place} ${DEFECTS[defect]}`,
        {path: place, span},
      ),
    )
  }
  return findings
}

/** Whether the words that quotations keep are the words at their spans. */
export function checkWords(article: Article, text: string | null): Issue[] {
  return article.quotations.flatMap((quotation, index) =>
    wordDefects(quotation, text).map((defect) =>
      broken('quotation-text', `${quotationLabel(quotation, text)}: ${defect.message}`, {
        path: `quotations[${index}].text[${defect.piece}]`,
        span: quotation.content[defect.piece] ?? quotation.content[0] ?? null,
      }),
    ),
  )
}

const DEFECTS: Readonly<Record<SpanDefect, string>> = {
  'out-of-range': 'is not in the text',
  empty: 'is empty',
  'splits-character': 'begins or ends inside a character',
  'outer-blanks': 'begins or ends with a blank',
}

function defectWithoutText(span: {
  readonly start: number
  readonly end: number
}): SpanDefect | null {
  if (!(Number.isInteger(span.start) && Number.isInteger(span.end)) || span.start < 0) {
    return 'out-of-range'
  }
  return span.start < span.end ? null : 'empty'
}

function wordDefects(
  quotation: Quotation,
  text: string | null,
): {readonly piece: number; readonly message: string}[] {
  const kept = quotation.text
  if (kept === null) return []
  if (kept.length !== quotation.content.length) {
    const message = `it keeps ${kept.length} pieces of text for ${quotation.content.length} spans`
    return [{piece: 0, message}]
  }
  if (text === null) return []
  return quotation.content.flatMap((span, piece) =>
    kept[piece] === spanText(text, span)
      ? []
      : [{piece, message: `the words kept are not the words at ${span.start} to ${span.end}`}],
  )
}
