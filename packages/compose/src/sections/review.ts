import {SURE} from '@onrecord/core'
import type {Review} from '@onrecord/document'
import type {Context} from '../context.ts'

/** A remark for the checker where a rule was not sure of itself; nothing once an analyst has gone over it. */
export function lowConfidenceReview(
  {dossier, wording}: Context,
  confidence: number,
): {readonly review?: Review} {
  if (dossier.analysis !== null || confidence >= SURE) return {}
  return {
    review: {status: wording.gaps.reviewStatus, missing: wording.gaps.reviewLowConfidence},
  }
}
