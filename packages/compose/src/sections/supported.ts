import {evidenceRefs} from '@onrecord/core'
import {type Block, heading, list, listItem, paragraph, strong} from '@onrecord/document'
import type {Context} from '../context.ts'
import {claimSentence} from '../evidence/claim-sentence.ts'
import {isOpen} from '../evidence/is-open.ts'

/** Claims that stand, each with its status and how sure the analyst is; the open ones come under what we do not know. */
export function supported(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const {facts} = wording
  const items = (dossier.analysis?.claims ?? []).flatMap((claim, index) => {
    if (isOpen(claim)) return []
    const label = `${facts.claimStatuses[claim.status]} (${facts.confidence[claim.confidence]}):`
    const text = claimSentence(context, claim, `analysis.claims[${index}]`)
    return [
      listItem(paragraph([strong(label), ' ', ...text]), {evidence: evidenceRefs(claim.evidence)}),
    ]
  })
  return items.length === 0 ? [] : [heading(1, wording.headings.supported), list(items)]
}
