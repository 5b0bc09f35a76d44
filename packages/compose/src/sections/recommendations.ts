import {evidenceRefs, type Recommendation} from '@onrecord/core'
import {
  type Block,
  heading,
  type Inline,
  lineBreak,
  list,
  listItem,
  paragraph,
  strong,
  table,
} from '@onrecord/document'
import {type Context, cited} from '../context.ts'
import {partyVoice} from '../evidence/voices.ts'
import {formatDate} from '../wording/dates.ts'

/** What to do: the most urgent first, the addressee in bold. Without an analysis there is nobody to recommend anything. */
export function recommendations(context: Context): readonly Block[] {
  const {dossier, wording} = context
  if (dossier.analysis === null) return []
  const title = heading(1, wording.headings.recommendations)
  const given = byPriority(dossier.analysis.recommendations)
  if (given.length === 0) return [title, paragraph(wording.gaps.noRecommendations)]
  return [
    title,
    list(
      given.map(({recommendation, index}) =>
        listItem(
          paragraph([
            strong(`${partyVoice(dossier, recommendation.addressee).name}:`),
            ' ',
            ...cited(context, recommendation, `analysis.recommendations[${index}]`),
          ]),
          {evidence: evidenceRefs(recommendation.evidence)},
        ),
      ),
      {ordered: true},
    ),
  ]
}

/** What could be done, with what speaks for and against it. */
export function options({dossier, wording}: Context): readonly Block[] {
  const given = dossier.analysis?.options ?? []
  if (given.length === 0) return []
  const {facts} = wording
  return [
    heading(1, wording.headings.options),
    table({
      caption: facts.optionsCaption,
      head: [facts.option, facts.for, facts.against, facts.risks],
      rows: given.map((option) => [
        [strong(option.text)],
        lines(option.for, facts.none),
        lines(option.against, facts.none),
        lines(
          option.risks.map(
            (risk) => `${risk.text} (${facts.riskLevels(risk.likelihood, risk.impact)})`,
          ),
          facts.none,
        ),
      ]),
    }),
  ]
}

/** Who does what by when. */
export function nextSteps({dossier, wording}: Context): readonly Block[] {
  const given = dossier.analysis?.nextSteps ?? []
  if (given.length === 0) return []
  const {facts} = wording
  return [
    heading(1, wording.headings.nextSteps),
    table({
      caption: facts.stepsCaption,
      head: [facts.owner, facts.step, facts.due],
      columns: [
        {align: 'start', width: 0.25},
        {align: 'start', width: 0.5},
        {align: 'start', width: 0.25},
      ],
      rows: given.map((step) => [
        [strong(step.owner)],
        step.text,
        step.due === undefined ? facts.noDue : formatDate(step.due, wording.dates),
      ]),
    }),
  ]
}

/** The most urgent first, each with its place in the dossier. */
export function byPriority(
  given: readonly Recommendation[],
): readonly {readonly recommendation: Recommendation; readonly index: number}[] {
  return given
    .map((recommendation, index) => ({recommendation, index}))
    .sort((a, b) => a.recommendation.priority - b.recommendation.priority || a.index - b.index)
}

/** One to a line; the signs between them part them for who hears the cell read, too. */
function lines(items: readonly string[], none: string): readonly (string | Inline)[] {
  if (items.length === 0) return [none]
  const last = items.length - 1
  return items.flatMap((item, index) => (index === last ? [item] : [`${item};`, lineBreak()]))
}
