import type {EvidenceRef} from '../model/common.ts'
import type {Analysis, Dossier, Evidence, Replacement} from '../model/dossier.ts'
import {statementsOf} from '../statements-of.ts'

/**
 * Takes facts that are left out from the analyst's layer: excerpts, paraphrases, anchors and evidence of them, and
 * the positions and replies of the people left out. A statement that loses its only evidence stays, and is recorded.
 *
 * @param shortened is given each statement that loses evidence as it was: its words still are about whoever was left out
 */
export function omitFromLayer(
  dossier: Dossier,
  gone: ReadonlySet<EvidenceRef>,
  parties: ReadonlySet<string | null>,
  record: (replacement: Replacement) => void,
  shortened: (after: object, before: object) => void,
): Dossier {
  const stays = ({ref}: {readonly ref: EvidenceRef}) => !gone.has(ref)
  for (const {path, evidence} of statementsOf(dossier.analysis)) {
    if (evidence.length > 0 && without(evidence, gone).length === 0) {
      record({where: `${path}.evidence`, by: '', reason: 'omitted'})
    }
  }
  return {
    ...dossier,
    excerpts: dossier.excerpts.filter(stays),
    paraphrases: dossier.paraphrases.filter(stays),
    corrections: dossier.corrections.filter(stays),
    anchors: Object.fromEntries(Object.entries(dossier.anchors).filter(([ref]) => !gone.has(ref))),
    parties: dossier.parties.map((party) => ({
      ...party,
      entities: party.entities.filter((ref) => !gone.has(ref)),
    })),
    analysis:
      dossier.analysis === null ? null : withoutFacts(dossier.analysis, gone, parties, shortened),
  }
}

function withoutFacts(
  analysis: Analysis,
  gone: ReadonlySet<EvidenceRef>,
  parties: ReadonlySet<string | null>,
  shortened: (after: object, before: object) => void,
): Analysis {
  const cited = <T extends {readonly evidence: readonly Evidence[]}>(item: T): T => {
    const after = {...item, evidence: without(item.evidence, gone)}
    shortened(after, item)
    return after
  }
  const heard = ({party}: {readonly party: string}) => !parties.has(party)
  return {
    ...analysis,
    bottomLine: analysis.bottomLine === null ? null : cited(analysis.bottomLine),
    background: analysis.background.map(cited),
    keyMessages: analysis.keyMessages.map(cited),
    keyFigures: analysis.keyFigures.filter((ref) => !gone.has(ref)),
    positions: analysis.positions.filter(heard).map(cited),
    claims: analysis.claims.map(cited),
    replies: analysis.replies.filter(heard).map(cited),
    recommendations: analysis.recommendations.map(cited),
    translations: analysis.translations.filter(({of}) => !gone.has(of)),
  }
}

function without(evidence: readonly Evidence[], gone: ReadonlySet<EvidenceRef>): Evidence[] {
  return evidence.filter((item) => !gone.has(typeof item === 'string' ? item : item.ref))
}
