import type {Edtf} from '../model/common.ts'
import type {Dossier, DossierCorrection} from '../model/dossier.ts'
import type {Proposal} from '../model/proposal.ts'
import {requireForm} from '../require-input.ts'

/** What a person made of a proposal. */
export interface Review {
  readonly status: 'open' | 'accepted' | 'rejected'
  readonly by: string | null
  readonly on: Edtf | null
  readonly why: string | null
}

/** The last decision on a proposal counts; a model cannot take its own. */
export function reviewOf(
  dossier: Pick<Dossier, 'corrections'>,
  proposal: Pick<Proposal, 'ref' | 'agent'>,
): Review {
  requireForm(dossier?.corrections, 'list', 'reviewOf: corrections of a dossier')
  requireForm(proposal?.ref, 'string', 'reviewOf: ref of a proposal')
  const {ref, agent} = proposal
  const last = dossier.corrections.findLast(
    (one) => one.ref === ref && decisionOf(one) !== null && !isAgent(one.by, agent),
  )
  if (last === undefined) return {status: 'open', by: null, on: null, why: null}
  return {status: decisionOf(last) ?? 'open', by: last.by, on: last.on, why: last.why}
}

/** Whether a correction accepts or rejects what it is about. */
export function decisionOf({set, changed = []}: DossierCorrection): Review['status'] | null {
  if (set.rejected === true || changed.some((path) => path === 'rejected' || path === DECLINED)) {
    return 'rejected'
  }
  return set.accepted === true || changed.includes('accepted') ? 'accepted' : null
}

/** In `changed` of a correction: a proposal was rejected, so that no fact ever was. */
export const DECLINED = 'declined'

/** "Tagger" and "Tagger 1.2" are the model itself, and nobody is nobody. */
export function isAgent(by: string, agent: string): boolean {
  const name = by.trim()
  return name === '' || name === agent || name === agent.replace(/\s+\S+$/u, '')
}
