import {DEFAULT_MAX_BYTES, LONGEST_TEXT} from '@onrecord/read'

/**
 * Why something is longer than any article, or `null`. Of bytes only a text is told by its length: how much of a page, a Word
 * file or a PDF is text its importer finds out, and refuses as much.
 */
export function tooLong(source: string | Uint8Array): string | null {
  const length = typeof source === 'string' ? source.length : lettersOf(source)
  if (length <= LONGEST_TEXT) return null
  return `This text has ${grouped(length)} characters; an article has at most ${grouped(LONGEST_TEXT)}. Give the article alone.`
}

/** Told by a file's size, before it is opened. */
export function tooLarge(name: string, size: number): string | null {
  if (size <= DEFAULT_MAX_BYTES) return null
  const [has, most] = [size, DEFAULT_MAX_BYTES].map((bytes) => Math.ceil(bytes / 1_000_000))
  return `“${name}” has ${has} MB; files of at most ${most} MB are read. Give the article alone.`
}

function lettersOf(bytes: Uint8Array): number {
  const first = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).trimStart()
  return OTHERS.test(first) ? 0 : new TextDecoder().decode(bytes).length
}

// PDF, zip, UTF-16, and whatever begins with markup or as JSON does, behind a byte order mark, too
const OTHERS = /^(?:%PDF-|PK|\u00FF\u00FE|\u00FE\u00FF|(?:\u00EF\u00BB\u00BF)?\s*[<{[])/

/** "520,000" in every browser, as the rest of the page is English. */
function grouped(count: number): string {
  return count.toLocaleString('en-GB')
}
