import {
  compareSpans,
  contains,
  createIds,
  type DateMention,
  type Figure,
  type Quotation,
  type Span,
  type Speaker,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import type {Draft, Pass, Sentence} from '../pass.ts'
import {type Found, figuresIn} from './figures/find.ts'
import {tokensOf} from './tokens/lex.ts'

/** Finds quantities with a meaning: amounts, counts, shares, ages, durations, with who gives them. */
export const figuresPass: Pass = {name: 'figures', languages: ['en'], run}

function run(draft: Draft): Draft {
  const id = createIds()
  const figures: Figure[] = []
  for (const sentence of draft.sentences) {
    const dates = draft.dates.filter(({span}) => contains(sentence.span, span))
    for (const found of figuresIn(tokensOf(draft.text, sentence), dates)) {
      figures.push(
        figureOf(found, id('figure', spanText(draft.text, found.span)), {
          draft,
          sentence,
          dates,
          before: figures.at(-1),
        }),
      )
    }
  }
  return {...draft, figures}
}

interface Surroundings {
  readonly draft: Draft
  readonly sentence: Sentence
  readonly dates: readonly DateMention[]
  readonly before: Figure | undefined
}

function figureOf(found: Found, id: string, around: Surroundings): Figure {
  const {span, value, upper, qualifier, measures, rule, ofBefore} = found
  const whole = ofBefore ? around.before : undefined
  const date = nearestDate(around.dates, span)
  return {
    id,
    span,
    value,
    upper,
    qualifier,
    unit: found.unit ?? whole?.unit ?? null,
    measures: whole === undefined ? measures : whole.measures,
    basis: basisOf(around.draft.text, around.sentence.span, span),
    period: date !== null && isPeriod(date) ? date.edtf : null,
    date: date?.id ?? null,
    place: null,
    partOf: whole?.id ?? null,
    speaker: speakerAt(around.draft.quotations, span),
    provenance: byRule(rule, qualifier === 'vague' ? 0.8 : 0.9),
  }
}

/** The one date of the sentence that places a figure in time: the next one after it, else the last one before. */
function nearestDate(dates: readonly DateMention[], span: Span): DateMention | null {
  const resolved = dates.filter(({type, edtf}) => type === 'date' && edtf !== null)
  return resolved.find((date) => date.span.start >= span.end) ?? resolved.at(-1) ?? null
}

function isPeriod({edtf}: DateMention): boolean {
  return edtf !== null && !/^\d{4}-\d{2}-\d{2}~?$/.test(edtf)
}

const ESTIMATE =
  /\b(?:estimate[ds]?|estimates|believed|thought|said|reckoned|projected) (?:to|that|some|there)|\bestimat|\bbelieved\b/i
const PLAN = /\b(?:will|plans? to|aims? to|intends? to|is to|are to|target|would) [^.;]{0,60}$/i

/** Whether its words give a figure as an estimate or as something that is still to come. */
function basisOf(text: string, sentence: Span, span: Span): Figure['basis'] {
  const lead = text.slice(Math.max(sentence.start, span.start - 80), span.end)
  if (
    ESTIMATE.test(
      text.slice(Math.max(sentence.start, span.start - 80), Math.min(sentence.end, span.end + 40)),
    )
  )
    return 'estimate'
  return PLAN.test(lead) ? 'plan' : null
}

/** Whose words the figure stands in: of the quotations around it, the innermost. */
export function speakerAt(quotations: readonly Quotation[], span: Span): Speaker | null {
  const around = quotations.filter(({content}) => content.some((part) => contains(part, span)))
  const [inner] = [...around].sort((a, b) => compareSpans(widest(b), widest(a)))
  return inner?.speaker ?? null
}

function widest({content}: Quotation): Span {
  return content[0] ?? {start: 0, end: 0}
}
