import {type Dossier, evidenceRefs, resolve, statementsOf} from '@onrecord/core'
import {ComposeError} from '../compose-error.ts'

/** Throws a `ComposeError` that names the place when a statement cites what is not in the dossier. */
export function checkEvidence(dossier: Dossier): void {
  for (const {path, evidence} of statementsOf(dossier.analysis)) {
    for (const ref of evidenceRefs(evidence)) checkRef(dossier, ref, path)
  }
  for (const [index, ref] of (dossier.analysis?.keyFigures ?? []).entries()) {
    const place = `analysis.keyFigures[${index}]`
    checkRef(dossier, ref, place)
    if (resolve(dossier, ref)?.kind !== 'figure') {
      throw new ComposeError(
        'evidence-kind',
        place,
        `${place} is ${JSON.stringify(ref)}: expected the id of a figure`,
      )
    }
  }
}

function checkRef(dossier: Dossier, ref: string, place: string): void {
  if (resolve(dossier, ref) !== null) return
  const article = dossier.articles[0]?.id ?? 'article'
  throw new ComposeError(
    'evidence-unknown',
    place,
    `${place} cites ${JSON.stringify(ref)}, which is not in the dossier: expected the id of an article, a colon and the id of a fact in it, such as "${article}:q7k2m5xabcd", or the id of a reference`,
  )
}
