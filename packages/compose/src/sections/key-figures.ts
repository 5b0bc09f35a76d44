import {contains, type Figure} from '@onrecord/core'
import {type Block, heading, keyFigures} from '@onrecord/document'
import type {Context} from '../context.ts'
import {isTurned} from '../evidence/clause.ts'
import {amountWords} from '../evidence/figure-amount.ts'
import {chooseFigures, figureWords} from '../evidence/figures.ts'
import type {Located} from '../evidence/located.ts'
import {sentenceCase} from '../sentence-case.ts'

/** The figures that a document prints as big numbers; none where its profile has no room for them. */
export function shownFigures(context: Context): readonly Located<Figure>[] {
  const {dossier, wording, profile} = context
  if (!profile.sections.includes('keyFigures')) return []
  return chooseFigures(dossier, wording, context).filter(
    (figure) => dossier.analysis !== null || !isDenied(figure),
  )
}

/** One to four big numbers, each with its qualifier, what it counts, and who says so. */
export function keyFiguresSection(context: Context): readonly Block[] {
  const {dossier, wording, notes, tellings} = context
  const items = shownFigures(context).flatMap((figure) => {
    const words = figureWords(figure, dossier, wording)
    if (words === null) return []
    const told = tellings(figure.ref)
    const {publisher} = figure.article.metadata
    const others = otherAmounts(context, figure)
    const source = [
      words.source === null
        ? wording.facts.noSource(publisher, told.length)
        : wording.facts.sourceIs(words.source, told.length),
      ...(others.length === 0 ? [] : [wording.facts.alsoGiven(wording.list(others))]),
    ].join('; ')
    return [
      {
        value: words.value,
        ...(words.qualifier === '' ? {} : {qualifier: words.qualifier}),
        label: words.label,
        source: [sentenceCase(source), ...notes.cite(told)],
        evidence: told,
      },
    ]
  })
  if (items.length === 0) return []
  const {keyFigure, keyFigures: several} = wording.headings
  return [heading(1, items.length === 1 ? keyFigure : several), keyFigures(items)]
}

/** What is given for the same thing, too: nobody is to take one number for the only one. */
function otherAmounts({differing, wording}: Context, figure: Located<Figure>): readonly string[] {
  const group = differing.find(({figures}) => figures.some(({ref}) => ref === figure.ref))
  const own = amountWords(figure.article, figure.value, wording)
  const amounts = (group?.figures ?? []).flatMap(
    ({article, value}) => amountWords(article, value, wording) ?? [],
  )
  return [...new Set(amounts)].filter((words) => words !== own)
}

/** Of "she denied that she had sold six boats" the six are nobody's figure. */
function isDenied({article, value}: Located<Figure>): boolean {
  return article.quotations.some(
    (quotation) =>
      quotation.content.some((span) => contains(span, value.span)) &&
      isTurned({article, ref: quotation.id, value: quotation}),
  )
}
