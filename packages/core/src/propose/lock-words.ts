import {findWords} from '../find-words.ts'
import type {Result, Span} from '../model/common.ts'
import type {Suggestion} from '../model/proposal.ts'

/**
 * Where the words of a suggestion stand: in one place, or it is refused. A quotation takes in the marks around its words,
 * with the comma or stop before them.
 */
export function lockWords(text: string, suggestion: Suggestion): Result<readonly Span[]> {
  const words = suggestion.words.map((piece) => piece.trim())
  const before = suggestion.before?.trimEnd()
  const everywhere = findWords(text, words)
  const places = everywhere.filter(
    ([first]) => before === undefined || text.slice(0, first?.start).trimEnd().endsWith(before),
  )
  const [only, ...more] = places
  const quote = `“${words.join(' … ')}”`
  if (only === undefined) {
    const where = everywhere.length > 0 && before !== undefined ? ` behind “${before}”` : ''
    return refused('proposal-not-verbatim', `${quote} does not stand in the text${where}`)
  }
  if (more.length > 0) {
    return refused(
      'proposal-ambiguous',
      `${quote} stands in ${places.length} places; give the words before it`,
    )
  }
  const spans = suggestion.kind === 'quotation' ? only.map((span) => withMarks(text, span)) : only
  return {value: spans, issues: []}
}

function refused(code: string, message: string): Result<readonly Span[]> {
  return {value: null, issues: [{severity: 'error', code, message}]}
}

function withMarks(text: string, {start, end}: Span): Span {
  const opened = OPENING.test(text.slice(0, start))
  const [closing] = CLOSING.exec(text.slice(end)) ?? []
  return opened && closing !== undefined
    ? {start: start - 1, end: end + closing.length}
    : {start, end}
}

const OPENING = /[“"]$/u
const CLOSING = /^[,.?!]?[”"]/u
