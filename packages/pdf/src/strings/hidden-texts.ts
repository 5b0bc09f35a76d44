import {strFromU8} from 'fflate'

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

const START_OF_SCAN = 0xda

/** Words in the segments before the first scan of a JPEG: comments, EXIF, XMP; in UTF-8, or in UTF-16 as Windows writes names. */
export function jpegTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xfe || (marker & 0xf0) === 0xe0) {
      const segment = bytes.subarray(at + 4, at + 2 + length)
      texts.push(...runsIn(strFromU8(segment)))
      // Shifted by one byte, the other byte order is this one.
      texts.push(...runsIn(utf16(segment)), ...runsIn(utf16(segment.subarray(1))))
    }
    at += 2 + length
  }
  return texts
}

function runsIn(text: string): readonly string[] {
  return text.match(/[^\p{Control}\p{Unassigned}\uFFFD]{4,}/gu) ?? []
}

function utf16(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8))
  }
  return text
}
