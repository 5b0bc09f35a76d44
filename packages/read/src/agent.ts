import type {Provenance} from '@onrecord/core'

/** Who made an annotation, and which version of the rules: as in package.json, which a page need not load; a test compares them. */
export const AGENT = '@onrecord/read'
export const VERSION = '0.0.0'

/** The provenance of what a rule of this package found. */
export function byRule(rule: string, confidence: number): Provenance {
  return {method: 'rule', agent: AGENT, rule, confidence}
}
