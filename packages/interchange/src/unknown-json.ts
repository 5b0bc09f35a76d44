/** An object of somebody else's JSON: any field may be missing or of any kind. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a list: nothing is none, one is one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** Words on one line, or `null`; a number is taken as its digits. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  const words = value.replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}

/** The first of the values that are words; of a list, its first. */
export function firstWords(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const words = wordsOf(Array.isArray(value) ? value[0] : value)
    if (words !== null) return words
  }
  return null
}

/** A copy with every key in lower case: ninjs 2 writes `firstcreated`, ninjs 3 `firstCreated`. */
export function withLowerCaseKeys(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((each) => withLowerCaseKeys(each, depth + 1))
  if (!isObject(value) || depth > DEEPEST) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key.toLowerCase(),
      withLowerCaseKeys(child, depth + 1),
    ]),
  )
}

const DEEPEST = 12

/** Without fields whose value is not known, or an empty list. */
export function compact(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
