import type {Claim} from '@onrecord/core'

/** Not established, or known to lack something. */
export function isOpen(claim: Claim): boolean {
  const {status} = claim
  const open = status === 'unverified' || status === 'disputed' || status === 'refuted'
  return open || claim.missing !== undefined
}
