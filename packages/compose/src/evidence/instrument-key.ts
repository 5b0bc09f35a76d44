import type {Instrument} from '@onrecord/core'

/** The same for one treaty that several articles name. */
export function instrumentKey({type, name, year}: Instrument): string {
  return `${type} ${name.toLowerCase()} ${year ?? ''}`
}
