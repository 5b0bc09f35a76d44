import {requireBytes} from '@onrecord/document'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {contentTypesPath} from './part-paths.ts'

/** A package as a map from the paths of its parts to their bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>

/**
 * @throws TypeError where there are no bytes
 * @throws Error where they are no zip package
 */
export function unzipParts(bytes: Uint8Array): Parts {
  requireBytes(bytes, 'A Word file')
  try {
    return new Map(Object.entries(unzipped(bytes)))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`This is no zip package that can be read (${reason})`)
  }
}

/**
 * The entries of a zip that are wanted. Their sizes stand before what is packed, and nothing is unpacked beyond them.
 *
 * @throws Error where they are no zip, or together larger than any document
 */
export function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Readonly<Record<string, Uint8Array>> {
  let size = 0
  return unzipSync(bytes, {
    filter: ({name, originalSize}) => {
      size += originalSize
      if (size > largest) throw new Error(`it has more than ${largest} bytes when it is unpacked`)
      return isWanted(name)
    },
  })
}

const largest = 500_000_000

/**
 * Zips parts so that the same parts give the same bytes: content types first, as readers expect, then by name, each
 * with one fixed time and plain file attributes.
 */
export function zipParts(parts: Parts): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return zipSync(
    Object.fromEntries(
      names.map((name) => [
        name,
        [parts.get(name) ?? new Uint8Array(), {mtime, level: 6, os: 3, attrs: 0o100644 << 16}],
      ]),
    ),
  )
}

export function isXml(path: string): boolean {
  return path.endsWith('.xml') || path.endsWith('.rels')
}

/** A part as text: UTF-8, or UTF-16 as its mark says (ISO/IEC 29500-2, 7.2.3.2), which then says that it is UTF-8. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 'le' : first === 0xfe && second === 0xff && 'be'
  if (!wide) return strFromU8(bytes)
  return new TextDecoder(`utf-16${wide}`)
    .decode(bytes)
    .replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])utf-16[^"']*/i, '$1UTF-8')
}

export function bytesOf(text: string): Uint8Array {
  return strToU8(text)
}

// The zip library reads the local clock's fields of a date: noon is on this day in every time zone.
const mtime = new Date(1980, 0, 1, 12)

const first = [contentTypesPath, '_rels/.rels', 'word/document.xml']

function rank(name: string): number {
  const place = first.indexOf(name)
  return place < 0 ? first.length : place
}
