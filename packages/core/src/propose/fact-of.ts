import {UNKNOWN_SPEAKER, withFields} from '../correct/with-fields.ts'
import type {Event, Figure, Quotation} from '../model/article.ts'
import type {LocalId, Provenance, Span} from '../model/common.ts'
import type {Proposal, Suggestion} from '../model/proposal.ts'
import {spanText} from '../spans.ts'
import {quotedIn} from './proposal-words.ts'

type ProposedFact = Proposal extends infer One
  ? One extends Proposal
    ? Pick<One, 'kind' | 'value'>
    : never
  : never

/** The fact that a suggestion would be: made of its words, with what it sets. */
export function factOf(
  text: string,
  suggestion: Suggestion,
  spans: readonly Span[],
  id: LocalId,
  agent: string,
): ProposedFact {
  const {kind, confidence = 0} = suggestion
  const provenance: Provenance = {method: 'model', agent, rule: null, confidence}
  const [span = {start: 0, end: 0}] = spans
  if (kind === 'annotation') {
    const {annotation, body} = suggestion
    return {kind, value: {id, kind: annotation, spans, body, links: []}}
  }
  const set = suggestion.set ?? {}
  const decision = {rule: null, confidence}
  switch (kind) {
    case 'quotation':
      return {kind, value: withFields(quotation(text, spans, {id, provenance}), set, decision)}
    case 'figure':
      return {kind, value: withFields({...FIGURE, id, span, provenance}, set, decision)}
    case 'event': {
      const label = spanText(text, span)
      return {kind, value: withFields({...EVENT, id, span, label, provenance}, set, decision)}
    }
  }
}

/** Its kind follows from its marks. */
function quotation(
  text: string,
  content: readonly Span[],
  {id, provenance}: Pick<Quotation, 'id' | 'provenance'>,
): Quotation {
  const quoted = content.flatMap((span) => quotedIn(text, span))
  const isWhole = content.every((span) =>
    quoted.some(({start, end}) => start === span.start && end === span.end),
  )
  return {
    id,
    kind: isWhole ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect',
    content,
    quoted,
    text: content.map((span) => spanText(text, span)),
    cue: null,
    speaker: UNKNOWN_SPEAKER,
    addressee: null,
    said: null,
    within: null,
    provenance,
  }
}

const FIGURE: Omit<Figure, 'id' | 'span' | 'provenance'> = {
  value: null,
  upper: null,
  qualifier: 'exact',
  unit: null,
  measures: [],
  basis: null,
  period: null,
  date: null,
  place: null,
  partOf: null,
  speaker: null,
}

const EVENT: Omit<Event, 'id' | 'span' | 'label' | 'provenance'> = {
  edtf: null,
  date: null,
  place: null,
  participants: [],
  status: 'alleged',
  speaker: null,
}
