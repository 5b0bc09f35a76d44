import type {Instrument} from '@onrecord/core'
import type {Located} from './located.ts'

/** An instrument in each article that names it. */
export type NamedInstrument = readonly [Located<Instrument>, ...Located<Instrument>[]]

/** The same for one treaty that several articles name. */
export function instrumentKey({type, name, year}: Instrument): string {
  return `${type} ${name.toLowerCase()} ${year ?? ''}`
}

/** By that key, in the order in which they are named first. */
export function byInstrument(
  instruments: readonly Located<Instrument>[],
): ReadonlyMap<string, NamedInstrument> {
  const found = new Map<string, NamedInstrument>()
  for (const one of instruments) {
    const key = instrumentKey(one.value)
    const before = found.get(key)
    found.set(key, before === undefined ? [one] : [...before, one])
  }
  return found
}
