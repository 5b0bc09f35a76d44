import {evidenceRefs} from '../evidence-ref.ts'
import type {Dossier, RefText} from '../model/dossier.ts'
import {printableWords} from '../printable-words.ts'
import {statementsOf} from '../statements-of.ts'
import {isVerbatim} from '../verbatim.ts'
import {quotedWords} from '../verify/quoted-words.ts'

/**
 * Words of articles that the analysis quotes, each as an excerpt of the evidence that has them: they go out with the analysis, and
 * who makes a document without the text needs to know whose they are. Left out is what an excerpt of the dossier has.
 */
export function quotedExcerpts(dossier: Dossier): readonly RefText[] {
  const quoted: RefText[] = []
  for (const {text, evidence} of statementsOf(dossier.analysis)) {
    const refs = evidenceRefs(evidence)
    for (const words of quotedWords(text)) {
      const ref = refs.find((each) => {
        const printable = printableWords(dossier, each)
        return printable.kind === 'verbatim' && isVerbatim(words, printable.pieces)
      })
      const isKnown = [...dossier.excerpts, ...quoted].some(
        (excerpt) => excerpt.ref === ref && isVerbatim(words, [excerpt.text]),
      )
      if (ref !== undefined && !isKnown) quoted.push({ref, text: words})
    }
  }
  return quoted
}
