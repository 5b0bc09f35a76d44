import type {SourceKind} from '@onrecord/core'
import {inputError} from '../command-error.ts'

/**
 * A brief of a brief would give our own sentences as somebody's words, so a document that was made here is no source. Those in
 * Markdown do not say what they are.
 */
export async function requireNotMade(
  name: string,
  bytes: Uint8Array,
  kind: SourceKind | undefined,
): Promise<void> {
  if (!(await isMade(bytes, kind))) return
  throw inputError({
    code: 'made-here',
    message: `${name} is a document that onrecord made, and no article`,
    expected: 'the article or the dossier that it was made of',
    hint: 'onrecord verify and onrecord check take documents in PDF and Word',
  })
}

async function isMade(bytes: Uint8Array, kind: SourceKind | undefined): Promise<boolean> {
  switch (kind) {
    case 'html':
      return /<meta name="onrecord-profile"/u.test(
        new TextDecoder().decode(bytes.subarray(0, HEAD)),
      )
    case 'pdf':
      return Buffer.from(bytes).includes(MARK)
    case 'docx':
      return await isMadeInWord(bytes)
    default:
      return false
  }
}

/** What every document has among its properties. */
const MARK = 'onrecord-profile'

/** Where a page has its metadata. */
const HEAD = 20_000

async function isMadeInWord(bytes: Uint8Array): Promise<boolean> {
  const {docxStrings} = await import('@onrecord/docx')
  try {
    return docxStrings(bytes).some((text) => text.includes(MARK))
  } catch {
    // What cannot be opened is said by whoever reads it.
    return false
  }
}
