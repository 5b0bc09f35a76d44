import {SaxesParser} from 'saxes'
import {bytesOf, isXml, textOf, unzipParts} from './finalize/package-parts.ts'

/** Data that a Word file carries as custom XML. */
export interface DocxAttachment {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The attachments that `renderDocx` has put into a Word file, as they were given to it.
 *
 * @throws TypeError where there are no bytes.
 * @throws Error where they are no zip package or a part is not well-formed XML.
 */
export function docxAttachments(bytes: Uint8Array): readonly DocxAttachment[] {
  const parts = [...unzipParts(bytes)].filter(
    ([path]) => path.startsWith('customXml/') && isXml(path),
  )
  return parts.flatMap(([, content]) => attachmentsIn(textOf(content)))
}

function attachmentsIn(xml: string): DocxAttachment[] {
  const found: DocxAttachment[] = []
  const parser = new SaxesParser({xmlns: false})
  let open: {name: string; text: string} | null = null
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    if (name === 'attachment') open = {name: attributes.name ?? '', text: ''}
  })
  parser.on('text', (text) => {
    if (open !== null) open = {...open, text: `${open.text}${text}`}
  })
  parser.on('closetag', ({name}) => {
    if (name !== 'attachment' || open === null) return
    found.push({name: open.name, bytes: bytesOf(withoutEscapes(open.text))})
    open = null
  })
  parser.write(xml).close()
  return found
}

/** The writer escapes what XML cannot carry; where the JSON did so itself, the escape is left. */
function withoutEscapes(json: string): string {
  return json.replace(/(?<!\\)\\u(007f|fffe|ffff)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
