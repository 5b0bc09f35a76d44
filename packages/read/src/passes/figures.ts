import {
  contains,
  createIds,
  type DateMention,
  type Figure,
  type Quotation,
  type Span,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import type {Draft, Pass, Sentence} from '../pass.ts'
import {reportedIn} from '../speaking/named-outside.ts'
import {basisOf, mayTellBasis} from './figures/basis.ts'
import {datingOf} from './figures/dating.ts'
import {figuresIn} from './figures/find.ts'
import {inOwnMoney, type OwnMoney, ownMoney} from './figures/own-money.ts'
import type {Found} from './figures/time-figures.ts'
import {isCount, isLarger, wholeBefore} from './figures/wholes.ts'
import type {InstrumentMention} from './instruments/known.ts'
import {instrumentMentions} from './instruments/mentions.ts'
import {toldSentences, toldTokens} from './tokens/lex.ts'
import {firstFrom, innermost, type Placed, startingIn} from './tokens/places.ts'

/** Finds quantities with a meaning: amounts, counts, shares, ages, durations, with who gives them. */
export const figuresPass: Pass = {name: 'figures', languages: ['en'], run}

function run(draft: Draft): Draft {
  const id = createIds()
  const reports = reportedIn(draft)
  const tokenised = toldTokens(draft)
  const money = ownMoney(draft)
  const titles = instrumentMentions(draft)
  const figures: Figure[] = []
  let before = 0
  for (const [at, sentence] of toldSentences(draft).entries()) {
    const dates = startingIn(draft.dates, sentence.span)
    const first = figures.length
    const tokens = tokenised[at] ?? []
    const all = figuresIn(tokens, dates).filter(({span}) => !isInTitle(titles, span))
    const hasBasis = all.length > 0 && mayTellBasis(tokens)
    const around = {
      text: draft.text,
      reports,
      money,
      sentence,
      hasBasis,
      dates: dates.filter(({span}) => !isOfTitle(draft.text, titles, span)),
      figures,
      before,
      first,
    }
    for (const found of all)
      figures.push(figureOf(found, id('figure', spanText(draft.text, found.span)), around))
    for (const [index, {partOf}] of all.entries()) linkWhole(figures, first, first + index, partOf)
    before = first
  }
  return {...draft, figures}
}

interface Surroundings {
  readonly text: string
  readonly reports: readonly Placed<Quotation>[]
  /** What a bare sign is. */
  readonly money: OwnMoney
  readonly sentence: Sentence
  /** Whether it may tell a figure’s basis. */
  readonly hasBasis: boolean
  readonly dates: readonly DateMention[]
  /** All before this one. */
  readonly figures: readonly Figure[]
  /** The index of the first in the sentence before, and of the first in this one. */
  readonly before: number
  readonly first: number
}

function figureOf(found: Found, id: string, around: Surroundings): Figure {
  const {span, value, upper, qualifier, measures, rule} = found
  const whole = found.partOf === 'before' ? wholeBefore(recentOf(around), found) : undefined
  const {date, period} = datingOf(around.text, around.sentence.span, around.dates, span)
  return {
    id,
    span,
    value,
    upper,
    qualifier,
    unit: inOwnMoney(
      around.text,
      found.unit ?? whole?.unit ?? unitBefore(found, around),
      span,
      around.money,
    ),
    measures: whole === undefined ? measures : whole.measures,
    basis:
      rule === 'age' || !around.hasBasis ? null : basisOf(around.text, around.sentence.span, span),
    // How old one is holds for no longer time.
    period: rule === 'age' ? null : period,
    date: date?.id ?? null,
    place: null,
    partOf: whole?.id ?? null,
    speaker: innermost(around.reports, span)?.speaker ?? null,
    provenance: byRule(rule, qualifier === 'vague' ? 0.8 : 0.9),
  }
}

/** "the 1986 tide protocol", "H.R. 3944": a number in an instrument's name. */
function isInTitle(titles: readonly InstrumentMention[], {start}: Span): boolean {
  return start < (titles[firstFrom(titles, start + 1) - 1]?.span.end ?? 0)
}

/** "the Tide Protocol of 1986", "the 1986 Tide Protocol": a year that dates an instrument. */
function isOfTitle(text: string, titles: readonly InstrumentMention[], span: Span): boolean {
  const next = firstFrom(titles, span.start + 1)
  return (
    isInTitle(titles, span) ||
    text.slice(titles[next - 1]?.span.end ?? 0, span.start) === ' of ' ||
    titles[next]?.span.start === span.end + 1
  )
}

/** The figures of this sentence and of the one before. */
function recentOf({figures, before}: Surroundings): readonly Figure[] {
  return figures.slice(before)
}

/** What is counted on, without a noun: "About 60 of the men are sick. Some 35 are owed wages." */
function unitBefore(found: Found, around: Surroundings): string | null {
  const from = Math.max(around.first, around.figures.length - NEAR)
  const {countsOn: on, partOf} = found
  const listed =
    on == null || partOf !== undefined ? undefined : likeLast(around.figures.slice(from), found)
  if (listed !== undefined || !found.isElliptic) return listed?.unit ?? null
  const recent = recentOf(around)
  if (recent.at(-1)?.unit === 'person') return 'person'
  return wholeBefore(recent, found)?.unit ?? (found.arePeople === true ? 'person' : null)
}

/** The last of a list that a number goes on with. */
function likeLast(before: readonly Figure[], found: Found): Figure | undefined {
  if (found.countsOn === 'measured')
    return before.findLast((each) => isMeasured(each) && isLarger(each, found))
  const counted = before.findLast(isCount)
  return counted === undefined && found.countsOn === 'compared'
    ? before.findLast(isMeasured)
    : counted
}

/** Whether a figure counts or measures; "25 points, including 11", but no part of a share. */
function isMeasured(figure: Figure): boolean {
  const {unit, provenance} = figure
  return isCount(figure) || (unit !== null && unit !== 'percent' && provenance.rule !== 'age')
}

/** Figures of a list. */
const NEAR = 8

/** "two of its nine wells": a part counts what its whole counts, which stands in the same sentence. */
function linkWhole(figures: Figure[], first: number, at: number, partOf: Found['partOf']): void {
  const part = figures[at]
  if (part === undefined || partOf === undefined || partOf === 'before') return
  const whole = figures.slice(first).find(({span}) => contains(span, partOf))
  if (whole === undefined || (part.value ?? 0) > (whole.value ?? 0)) return
  const unit = part.unit ?? whole.unit
  figures[at] = {...part, unit, measures: whole.measures, partOf: whole.id}
}
