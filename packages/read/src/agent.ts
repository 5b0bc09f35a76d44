import type {Provenance} from '@onrecord/core'
import manifest from '../package.json' with {type: 'json'}

/** Who made an annotation, and which version of the rules. */
export const AGENT: string = manifest.name
export const VERSION: string = manifest.version

/** The provenance of what a rule of this package found. */
export function byRule(rule: string, confidence: number): Provenance {
  return {method: 'rule', agent: AGENT, rule, confidence}
}
