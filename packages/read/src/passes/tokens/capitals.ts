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

/** "60 Minutes", "48 Hours": a number and a time's unit that has a capital, where not most words have one, are a programme's name. */
export function isCountInName(tokens: readonly Token[], from: number, to: number): boolean {
  const unit = tokens[to - 1]
  return (
    tokens[from]?.kind === 'number' &&
    unit?.cased === true &&
    UNITS_IN_NAMES.test(unit.lower) &&
    !mostlyCapitals(tokens)
  )
}

const UNITS_IN_NAMES = /^(?:seconds|minutes|hours|days|weeks)$/
