import {md5} from '@noble/hashes/legacy.js'
import type {Attachment} from '@onrecord/document'
import type {PdfDate} from './metadata/date.ts'
import {
  asciiString,
  byteString,
  type Dictionary,
  type ObjectStore,
  type Ref,
  textString,
  type Value,
} from './objects.ts'

/** Entries of the catalogue for the files that a document carries (ISO 19005-3, 6.8); none where there are none. */
export function writeAttachments(
  store: ObjectStore,
  attachments: readonly Attachment[],
  date: PdfDate | null,
): {readonly Names?: Value; readonly AF?: Value} {
  if (attachments.length === 0) return {}
  const files = attachments.map((attachment) => ({
    name: attachment.name,
    ref: writeFile(store, attachment, date),
  }))
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  const twice = sorted.find(({name}, index) => name === sorted[index + 1]?.name)
  if (twice !== undefined) throw new Error(`Two attachments have the name "${twice.name}".`)
  return {
    Names: {
      EmbeddedFiles: {Names: sorted.flatMap(({name, ref}): Value[] => [textString(name), ref])},
    },
    AF: files.map(({ref}) => ref),
  }
}

function writeFile(store: ObjectStore, attachment: Attachment, date: PdfDate | null): Ref {
  const {name, mediaType, bytes, description} = attachment
  const parameters: Dictionary = {
    Size: bytes.length,
    CheckSum: byteString(md5(bytes)),
    ModDate: date === null ? undefined : asciiString(date.pdf),
  }
  const stream = store.addStream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: mediaType,
    Params: parameters,
  })
  return store.add({
    Type: 'Filespec',
    F: textString(name),
    UF: textString(name),
    Desc: textString(description),
    // What the document was made from.
    AFRelationship: 'Source',
    EF: {F: stream, UF: stream},
  })
}
