import {type Block, heading, keyFigures} from '@onrecord/document'
import {type Context, publisherOf} from '../context.ts'
import {chooseFigures, figureWords} from '../evidence/figures.ts'
import {sentenceCase} from '../sentence-case.ts'

/** One to four big numbers, each with its qualifier, what it counts, and who says so. */
export function keyFiguresSection(context: Context): readonly Block[] {
  const {dossier, wording, notes} = context
  const items = chooseFigures(dossier, wording).flatMap((figure) => {
    const words = figureWords(figure, dossier, wording)
    if (words === null) return []
    const source =
      words.source === null
        ? wording.facts.noSource(publisherOf(context, figure.article))
        : wording.facts.sourceIs(words.source)
    return [
      {
        value: words.value,
        ...(words.qualifier === '' ? {} : {qualifier: words.qualifier}),
        label: words.label,
        source: [sentenceCase(source), ...notes.cite([figure.ref])],
        evidence: [figure.ref],
      },
    ]
  })
  if (items.length === 0) return []
  return [heading(1, wording.headings.keyFigures), keyFigures(items)]
}
