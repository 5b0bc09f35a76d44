/** The text between tags, and the values of attributes, with their character references resolved. */
export function xmlTexts(xml: string): readonly string[] {
  if (!/<[A-Za-z?!]/.test(xml)) return []
  const between = xml.split(/<[^>]*>/)
  const attributes = [...xml.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  )
  return [...between, ...attributes].map(withoutReferences)
}

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

function withoutReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })
}

/** Every key and every string of a JSON text, escapes resolved; nothing where it is no JSON. */
export function jsonTexts(text: string): readonly string[] {
  try {
    return [...stringsOf(JSON.parse(text))]
  } catch {
    return []
  }
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* stringsOf(item)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield key
      yield* stringsOf(item)
    }
  }
}

/** An address whose letters are percent-encoded, as it is read. */
export function percentDecoded(text: string): readonly string[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return []
  try {
    return [decodeURIComponent(text)]
  } catch {
    return []
  }
}
