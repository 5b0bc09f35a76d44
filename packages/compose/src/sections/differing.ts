import {type Article, evidenceRefs, type Figure, statementsOf} from '@onrecord/core'
import {type Block, heading, type Inline, row, table} from '@onrecord/document'
import {type Context, publisherOf} from '../context.ts'
import {befell} from '../evidence/befell.ts'
import type {Differing} from '../evidence/differing.ts'
import {amountWords} from '../evidence/figure-amount.ts'
import {figureSource} from '../evidence/figure-source.ts'
import {figureWords} from '../evidence/figures.ts'
import type {Located} from '../evidence/located.ts'
import {sentenceCase} from '../sentence-case.ts'
import {formatDate} from '../wording/dates.ts'
import {shownFigures} from './key-figures.ts'

/** Numbers that articles give for one thing and that differ, under each other in the order in which they were published, each with who gives it, the paper and the day. */
export function differing(context: Context): readonly Block[] {
  const groups = shownDiffering(context)
  if (groups.length === 0) return []
  const {facts, headings} = context.wording
  return [
    heading(1, headings.differing),
    table({
      caption: facts.differingCaption,
      head: [facts.figure, facts.givenBy],
      columns: [0.3, 0.7].map((width) => ({align: 'start', width}) as const),
      rows: groups.flatMap((group) => rowsOf(context, group)),
    }),
  ]
}

/** Of what an analyst has chosen from, that alone which the document cites. */
export function shownDiffering(context: Context): readonly Differing[] {
  const {dossier, wording, profile} = context
  if (!profile.sections.includes('differing')) return []
  const printable = context.differing.filter(({figures}) =>
    figures.some((figure) => figureWords(figure, dossier, wording) !== null),
  )
  if (dossier.analysis === null) return printable
  const cited = new Set([
    ...shownFigures(context).map(({ref}) => ref),
    ...statementsOf(dossier.analysis).flatMap(({evidence}) => evidenceRefs(evidence)),
  ])
  return printable.filter(({figures}) => figures.some(({ref}) => cited.has(ref)))
}

/** One for each number. */
function rowsOf(context: Context, {figures, earlier}: Differing) {
  const {dossier, wording} = context
  const told = figures.flatMap((figure) => {
    const words = amountWords(figure.article, figure.value, wording)
    return words === null ? [] : [{figure, words}]
  })
  const labelsOf = (some: Differing['figures']) =>
    some.flatMap((figure) => figureWords(figure, dossier, wording)?.label ?? [])
  const labels = labelsOf(figures)
  return [...new Set(told.map(({words}) => words))].map((words) => {
    const same = told.filter((one) => one.words === words).map(({figure}) => figure)
    const telling = same.filter(({article, value}) => befell(article, value) !== null)
    return row(
      [
        `${words} ${longest(labelsOf(telling)) ?? longest(labels) ?? ''}`,
        same.flatMap((figure, index) => [
          index === 0 ? '' : '; ',
          ...givenBy(context, figure, {isFirst: index === 0, isEarlier: earlier.has(figure.ref)}),
        ]),
      ],
      {evidence: same.map(({ref}) => ref)},
    )
  })
}

/** "Workers killed" says more than "workers". */
function longest(labels: readonly string[]): string | undefined {
  return labels.toSorted((a, b) => b.length - a.length)[0]
}

/** "the police, in The Harbour Post, 3 March 2031" */
function givenBy(
  context: Context,
  {article, ref, value}: Located<Figure>,
  {isFirst, isEarlier}: {readonly isFirst: boolean; readonly isEarlier: boolean},
): readonly (string | Inline)[] {
  const {dossier, wording, notes} = context
  const {facts} = wording
  const words = facts.given({
    who: figureSource(article, value, dossier, wording),
    publisher: publisherOf(context, article),
    date: dayWords(article.metadata.published, context),
    corrected: correctedOn(article, context),
    isEarlier,
  })
  return [isFirst ? sentenceCase(words) : words, ...notes.cite([ref])]
}

function dayWords(date: string | null, {wording}: Context): string | null {
  return date === null ? null : formatDate(date.slice(0, DAY), wording.dates)
}

/** Letters of a whole day, such as 2025-03-14. */
const DAY = 10

/** The day of a correction, `''` where it has none; `null` where the article was not corrected. */
function correctedOn({metadata, corrections}: Article, context: Context): string | null {
  if (metadata.status !== 'corrected') return null
  return dayWords(corrections.at(-1)?.date ?? null, context) ?? ''
}
