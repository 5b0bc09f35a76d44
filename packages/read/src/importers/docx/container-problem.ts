import {unzipSync} from 'fflate'

/** What a small file may unpack to, and its parts of markup alone: more is made to exhaust memory. */
const MOST_UNPACKED = 200_000_000
const MOST_MARKUP = 8_000_000

/** Why bytes are no Word document, from the directory of the zip alone; `null` where they may be one. */
export function containerProblem(bytes: Uint8Array): string | null {
  let size = 0
  let markup = 0
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        size += originalSize
        if (/\.(?:xml|rels)$/.test(name)) markup += originalSize
        names.push(name)
        return false
      },
    })
  } catch {
    return otherThanZip(bytes)
  }
  if (size > MOST_UNPACKED)
    return `a zip that unpacks to ${size} bytes, more than ${MOST_UNPACKED} (MOST_UNPACKED)`
  if (markup > MOST_MARKUP)
    return `a zip with ${markup} bytes of markup, more than ${MOST_MARKUP} (MOST_MARKUP)`
  if (names.some((name) => /(?:^|\/)document\d{0,2}\.xml$/.test(name))) return null
  const [, other] = OTHERS.find(([part]) => names.includes(part)) ?? []
  return other === undefined
    ? 'a zip without a document in it'
    : `${other}; export it as .docx or PDF`
}

/** What other programs' files are zips of, by a part that only they have. */
const OTHERS: readonly (readonly [part: string, what: string])[] = [
  ['META-INF/container.xml', 'an EPUB'],
  ['content.xml', 'an OpenDocument file (.odt)'],
  ['Index/Document.iwa', 'a file of Pages'],
  ['xl/workbook.xml', 'a workbook of Excel'],
  ['ppt/presentation.xml', 'a presentation of PowerPoint'],
]

/** Word's older files and those with a password are Compound Files: both begin so. */
function otherThanZip([first, second, third]: Uint8Array): string {
  if (first === 0xd0 && second === 0xcf && third === 0x11)
    return 'an older Word document (.doc) or one with a password; save it as .docx without one'
  return first === 0x7b && second === 0x5c ? 'RTF; save it as .docx' : 'something that is no zip'
}
