import {strFromU8} from 'fflate'

/** Decodes a text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 behind a mark, else PDFDocEncoding. */
export function decodeTextString(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return strFromU8(bytes.subarray(3))
  let text = ''
  for (const byte of bytes) text += PDF_DOC_ENCODING.get(byte) ?? String.fromCharCode(byte)
  return text
}

/** Big-endian; a single byte at the end is dropped. */
export function utf16(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
  }
  return text
}

/** Where PDFDocEncoding differs from Latin-1 (ISO 32000-1, annex D.2). */
const PDF_DOC_ENCODING: ReadonlyMap<number, string> = new Map([
  ...[...'˘ˇˆ˙˝˛˚˜'].map((character, index) => [0x18 + index, character] as const),
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'].map(
    (character, index) => [0x80 + index, character] as const,
  ),
  [0xa0, '€'],
])
