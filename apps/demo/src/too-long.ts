/** The longest live blog has some hundred thousand; more is no article, and a page of it could not be used. */
const MOST_LETTERS = 500_000

/** As many as are read; told by a file's size, before it is opened. */
const MOST_BYTES = 20_000_000

/**
 * Why something is longer than any article, or `null`. Of bytes only a text is told by its length: how much of a page, a Word
 * file or a PDF is text its importer finds out, and refuses as much.
 */
export function tooLong(source: string | Uint8Array): string | null {
  const length = typeof source === 'string' ? source.length : lettersOf(source)
  if (length <= MOST_LETTERS) return null
  return `This text has ${grouped(length)} characters; an article has at most ${grouped(MOST_LETTERS)}. Give the article alone.`
}

export function tooLarge(name: string, size: number): string | null {
  if (size <= MOST_BYTES) return null
  const [has, most] = [size, MOST_BYTES].map((bytes) => Math.ceil(bytes / 1_000_000))
  return `“${name}” has ${has} MB; files of at most ${most} MB are read. Give the article alone.`
}

function lettersOf(bytes: Uint8Array): number {
  const first = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).trimStart()
  return OTHERS.test(first) ? 0 : new TextDecoder().decode(bytes).length
}

// PDF, zip, UTF-16, and whatever begins with markup, behind a byte order mark, too
const OTHERS = /^(?:%PDF-|PK|\u00FF\u00FE|\u00FE\u00FF|(?:\u00EF\u00BB\u00BF)?\s*<)/

/** "520,000" in every browser, as the rest of the page is English. */
function grouped(count: number): string {
  return count.toLocaleString('en-GB')
}
