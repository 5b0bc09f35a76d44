import {isNearlyNamed, isSamePerson} from '@onrecord/core'

/** Whether two names may be one person's: in another spelling, in another order, or shorter. A surname alone is not told apart from its bearers. */
export function maybeOneName(one: string, other: string): boolean {
  return isSamePerson(one, [other]) || isSamePerson(other, [one]) || isNearlyNamed(one, [other])
}
