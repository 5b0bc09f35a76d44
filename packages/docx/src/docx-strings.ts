import {requireOptions} from '@onrecord/document'
import {SaxesParser} from 'saxes'
import {isXml, textOf, unzipParts} from './finalize/package-parts.ts'
import {jsonTexts, partTexts} from './part-texts.ts'

/**
 * Every text in every part of a Word file, for audits: paragraphs as they read (a name that runs cut in pieces is whole
 * here), the other texts, the values of attributes (alternative texts, link targets, authors), the paths of the parts,
 * the values in JSON that it carries, what pictures say about themselves, and the same of packages inside. Each string
 * once, in order of appearance.
 *
 * `deleted: false` leaves out what a tracked change takes out of the text: the words as they stand when it is accepted.
 *
 * @throws TypeError where there are no bytes.
 * @throws Error where they are no zip package or a part is not well-formed XML.
 */
export function docxStrings(
  bytes: Uint8Array,
  options: {readonly deleted?: boolean | undefined} = {},
): readonly string[] {
  requireOptions(options, {deleted: 'boolean'}, 'docxStrings')
  const {deleted = true} = options
  const found = new Set<string>()
  for (const [path, content] of unzipParts(bytes)) {
    found.add(path)
    if (isXml(path)) addXml(textOf(content), found, deleted)
    else
      for (const text of isZip(content) ? docxStrings(content, {deleted}) : partTexts(content))
        found.add(text)
  }
  return [...found]
}

function addXml(xml: string, found: Set<string>, deleted: boolean): void {
  const parser = new SaxesParser({xmlns: false})
  /** Words of each open paragraph, the innermost last; outside of paragraphs, of each element. */
  const open: string[] = ['']
  const flush = (): void => {
    const words = open.pop()?.trim()
    if (!words) return
    found.add(words)
    for (const text of jsonTexts(words)) found.add(text)
  }
  parser.on('error', (error) => {
    throw error
  })
  let isDeleted = false
  parser.on('opentag', ({name, attributes}) => {
    isDeleted = name === 'w:delText'
    if (isParagraph(name)) open.push('')
    for (const value of Object.values(attributes)) if (value.trim() !== '') found.add(value)
  })
  parser.on('text', (text) => {
    if (isDeleted && !deleted) return
    open.push(`${open.pop() ?? ''}${text}`)
  })
  parser.on('cdata', (text) => {
    open.push(`${open.pop() ?? ''}${text}`)
  })
  parser.on('comment', (text) => found.add(text.trim()))
  parser.on('closetag', ({name}) => {
    isDeleted = false
    if (isParagraph(name)) flush()
    else if (open.length === 1 && open[0]?.trim()) {
      flush()
      open.push('')
    }
  })
  parser.write(xml).close()
}

function isParagraph(name: string): boolean {
  return name === 'p' || name.endsWith(':p')
}

/** The signature of a zip (APPNOTE 4.3.7). */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}
