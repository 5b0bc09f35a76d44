import {named, parseXml} from './check/xml-tree.ts'
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
  return parts
    .flatMap(([, content]) => named(parseXml(textOf(content)), 'attachment'))
    .map(({attributes, text}) => ({
      name: attributes.name ?? '',
      bytes: bytesOf(withoutEscapes(text)),
    }))
}

/** The writer escapes what XML cannot carry; where the JSON did so itself, the escape is left. */
function withoutEscapes(json: string): string {
  return json.replace(/(?<!\\)\\u(007f|fffe|ffff)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
