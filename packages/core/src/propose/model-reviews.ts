import type {Dossier} from '../model/dossier.ts'
import type {ModelReview} from '../model/proposal.ts'
import {reviewOf} from './review-of.ts'

/** What each model proposed and what became of it, in order of first appearance; of a protected dossier what it says itself. */
export function modelReviews(
  dossier: Pick<Dossier, 'corrections' | 'proposals' | 'modelReviews'>,
): readonly ModelReview[] {
  const {proposals = [], modelReviews: known = []} = dossier
  const agents = [...new Set(proposals.map(({agent}) => agent))]
  const counted = agents.map((agent) => {
    const reviews = proposals
      .filter((one) => one.agent === agent)
      .map((one) => reviewOf(dossier, one))
    return {
      agent,
      proposed: reviews.length,
      accepted: reviews.filter(({status}) => status === 'accepted').length,
      rejected: reviews.filter(({status}) => status === 'rejected').length,
      reviewers: [...new Set(reviews.flatMap(({by}) => by ?? []))],
    }
  })
  return [...known, ...counted]
}
