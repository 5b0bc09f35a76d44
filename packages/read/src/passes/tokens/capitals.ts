import type {Token} from './lex.ts'

/** "Orm and Quorl Sign Border Treaty": capitals tell no name where most longer words have one. */
export function mostlyCapitals(tokens: readonly Token[]): boolean {
  let words = 0
  let capitals = 0
  for (const {kind, lower, cased} of tokens) {
    if (kind !== 'word' || lower.length <= 3) continue
    words++
    if (cased) capitals++
  }
  return words > 2 && capitals > words * 0.7
}
