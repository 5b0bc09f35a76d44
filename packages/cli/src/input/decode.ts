import {inputError} from '../command-error.ts'
import {type KeyPlaces, type Places, yamlKeyPlaces, yamlPlaces} from './yaml-places.ts'

/** UTF-8 without its BOM, or `null` where the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return null
  }
}

export function decodeJson(name: string, bytes: Uint8Array): unknown {
  return decode(name, bytes, 'JSON', (text): unknown => JSON.parse(text))
}

/** An object of JSON, for what has no name that tells: stdin, a pipe. "{Corrected} Quay closes" is a text. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  return /^\s*\{\s*["}]/.test(new TextDecoder().decode(bytes.subarray(0, 64)))
}

/** A YAML file's value, and where in the file its values and their keys stand. */
export async function decodeYaml(
  name: string,
  bytes: Uint8Array,
): Promise<{readonly value: unknown; readonly places: Places; readonly keyPlaces: KeyPlaces}> {
  const {LineCounter, parseDocument} = await import('yaml')
  return decode(name, bytes, 'YAML', (text) => {
    const lines = new LineCounter()
    const document = parseDocument(text, {lineCounter: lines})
    const [error] = document.errors
    if (error !== undefined) throw error
    const value: unknown = document.toJS()
    if (holdsItself(value)) throw new Error('an alias that stands in its own anchor')
    return {
      value,
      places: yamlPlaces(document, lines),
      keyPlaces: yamlKeyPlaces(document, lines),
    }
  })
}

/** An alias may stand inside what it means; nothing that walks over values would come to an end. */
function holdsItself(value: unknown, around: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (around.includes(value)) return true
  return Object.values(value).some((inner) => holdsItself(inner, [...around, value]))
}

/** The `type` that a JSON object says it is. */
export function typeOf(value: unknown): string | null {
  if (value === null || typeof value !== 'object' || !('type' in value)) return null
  return typeof value.type === 'string' ? value.type : null
}

function decode<T>(
  name: string,
  bytes: Uint8Array,
  format: 'JSON' | 'YAML',
  parse: (text: string) => T,
): T {
  const text = decodeText(bytes)
  if (text === null) {
    throw inputError({
      code: 'encoding',
      message: `${name} is not UTF-8`,
      expected: `${format} in UTF-8`,
      hint: 'save it as UTF-8',
    })
  }
  try {
    return parse(text)
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw inputError({
      code: 'syntax',
      message: `${name} is not well-formed ${format}`,
      received: reason.replace(/:$/, ''),
      hint: 'mend the file at that place',
    })
  }
}
