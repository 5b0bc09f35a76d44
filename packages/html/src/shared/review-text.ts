import type {Review} from '@onrecord/document'

/** A remark in one line. */
export function reviewText({status, missing, evidence}: Review): string {
  return [status, missing, evidence].filter((part) => part !== undefined && part !== '').join(' · ')
}
