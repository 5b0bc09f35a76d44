import type {Attachment, MemoHeader} from '@onrecord/document'
import {markup, xmlPart} from '../markup.ts'
import {escapeText, escapeXml} from '../text/clean-text.ts'

/** A custom XML part: data inside the file that Word keeps and that content controls can be bound to. */
export interface CustomXml {
  /** Braced GUID by which content controls name the part. */
  readonly id: string
  readonly namespace: string
  readonly xml: string
}

/** Where the memo's head is kept, and by which prefix its paths name it. */
const memoStore = {
  id: '{6F6E7265-636F-7264-8000-6D656D6F0001}',
  namespace: 'urn:onrecord:memo:1',
} as const

/** The fields of a memo's head, in the order in which they stand. */
export type MemoField = 'to' | 'from' | 'date' | 're'

export const memoFields: readonly MemoField[] = ['to', 'from', 'date', 're']

/** The words of the memo's heads, one `header` for each. */
export function memoXml(headers: readonly MemoHeader[]): CustomXml {
  const content = headers.map((header) =>
    markup(
      'm:header',
      {},
      ...memoFields.map((field) => markup(`m:${field}`, {}, escapeXml(header[field]))),
    ),
  )
  return {
    ...memoStore,
    xml: xmlPart(markup('m:memo', {'xmlns:m': memoStore.namespace}, ...content)),
  }
}

/** The tag of the content control that shows a field. */
export function memoTag(header: number, field: MemoField): string {
  return `memo-${header}-${field}`
}

/** The binding of the content control with this tag to its field, as text; `undefined` for other controls. */
export function memoBinding(tag: string): string | undefined {
  const [, header, field] = /^memo-(\d+)-(\w+)$/.exec(tag) ?? []
  if (header === undefined) return undefined
  return markup('w:dataBinding', {
    'w:prefixMappings': `xmlns:m='${memoStore.namespace}'`,
    'w:xpath': `/m:memo[1]/m:header[${header}]/m:${field}[1]`,
    'w:storeItemID': memoStore.id,
  })
}

/** The JSON attachments, each as the text of an element: Word has no other place for data inside the file. */
export function attachmentXml(attachments: readonly Attachment[]): CustomXml | undefined {
  const texts = attachments.filter(({mediaType}) => mediaType === 'application/json')
  if (texts.length === 0) return undefined
  const namespace = 'urn:onrecord:attachments:1'
  return {
    id: '{6F6E7265-636F-7264-8000-617474610001}',
    namespace,
    xml: xmlPart(
      markup(
        'attachments',
        {xmlns: namespace},
        ...texts.map(({name, mediaType, description, bytes}) =>
          markup(
            'attachment',
            {name, mediaType, description},
            jsonText(new TextDecoder().decode(bytes)),
          ),
        ),
      ),
    ),
  }
}

/** JSON text that XML can carry without changing what it means: what XML cannot hold becomes an escape of JSON's. */
function jsonText(json: string): string {
  return escapeText(
    json.replace(/[\u007F\uFFFE\uFFFF]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).padStart(4, '0')
      return `\\u${code}`
    }),
  )
}
