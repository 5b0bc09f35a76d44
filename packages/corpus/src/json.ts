/** A JSON value; `null` of what is none, which no shape of ours is. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The `schemaVersion` of a value that is of this type; `null` of any other. */
export function versionOf(value: unknown, type: string): number | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('type' in value) || value.type !== type) return null
  return 'schemaVersion' in value && typeof value.schemaVersion === 'number'
    ? value.schemaVersion
    : null
}
