import {
  createIds,
  type DateMention,
  type Figure,
  type Quotation,
  type Span,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import type {Draft, Pass, Sentence} from '../pass.ts'
import {type Found, figuresIn} from './figures/find.ts'
import {lexedSentences} from './tokens/lex.ts'
import {firstFrom, innermost, type Placed, placed, startingIn} from './tokens/places.ts'

/** Finds quantities with a meaning: amounts, counts, shares, ages, durations, with who gives them. */
export const figuresPass: Pass = {name: 'figures', languages: ['en'], run}

function run(draft: Draft): Draft {
  const id = createIds()
  const figures: Figure[] = []
  const dated = placed(draft.dates, ({span}) => [span])
  const reports = placed(draft.quotations, ({content}) => content)
  const tokenised = lexedSentences(draft)
  for (const [at, sentence] of draft.sentences.entries()) {
    const dates = startingIn(dated, sentence.span).map(({item}) => item)
    for (const found of figuresIn(tokenised[at] ?? [], dates)) {
      figures.push(
        figureOf(found, id('figure', spanText(draft.text, found.span)), {
          text: draft.text,
          reports,
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
  readonly text: string
  readonly reports: readonly Placed<Quotation>[]
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
    unit: found.unit ?? whole?.unit ?? unitBefore(found, around.before),
    measures: whole === undefined ? measures : whole.measures,
    basis: basisOf(around.text, around.sentence.span, span),
    period: date !== null && isPeriod(date) ? date.edtf : null,
    date: date?.id ?? null,
    place: null,
    partOf: whole?.id ?? null,
    speaker: innermost(around.reports, span)?.speaker ?? null,
    provenance: byRule(rule, qualifier === 'vague' ? 0.8 : 0.9),
  }
}

/** People counted in one breath: "About 60 of the men are sick. Some 35 are owed wages." */
function unitBefore({isElliptic}: Found, before: Figure | undefined): string | null {
  return isElliptic && before?.unit === 'person' ? 'person' : null
}

/** The date that places a figure in time: the next one after it in its sentence, else the last one before. */
function nearestDate(dates: readonly DateMention[], span: Span): DateMention | null {
  const after = firstFrom(dates, span.end)
  const near = [
    ...dates.slice(after, after + 4),
    ...dates.slice(Math.max(0, after - 4), after).reverse(),
  ]
  return near.find(({type, edtf}) => type === 'date' && edtf !== null) ?? null
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
