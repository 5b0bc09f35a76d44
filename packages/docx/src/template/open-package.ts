import {unzipSync} from 'fflate'
import {isXml} from '../finalize/package-parts.ts'
import {contentTypesPath, relatedPath} from '../finalize/part-paths.ts'
import {parsed} from './parsed.ts'
import {TemplateError} from './template-error.ts'
import {isType, TemplatePackage} from './template-package.ts'

/** A template's package, with the path of its main part. */
export interface OpenedTemplate {
  readonly file: TemplatePackage
  readonly main: string
}

export const documentKind =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
export const templateKind =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'

/**
 * Opens what should be a Word document or Word template.
 *
 * @throws TemplateError where the bytes are of another kind, or unpacked more than any letterhead is.
 */
export function openPackage(bytes: Uint8Array): OpenedTemplate {
  const kind = kinds.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (kind) throw wrongKind(kind[1])
  const file = new TemplatePackage(new Map(Object.entries(unzipped(bytes))))
  return {file, main: mainPart(file)}
}

const kinds: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a Word 97–2003 file or one with a password'],
  [[0x7b, 0x5c, 0x72, 0x74], 'RTF'],
]

/** Sizes stand in the zip before what is packed, and nothing is unpacked beyond them. */
function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const held = {all: 0, xml: 0}
  try {
    return unzipSync(bytes, {
      filter: ({name, originalSize, compression}) => {
        held.all += originalSize
        if (isXml(name)) held.xml += originalSize
        if (held.all > MOST.all) throw tooLarge('is', MOST.all)
        if (held.xml > MOST.xml) throw tooLarge('has text of', MOST.xml)
        if (compression === 0 || compression === 8) return !name.endsWith('/')
        throw new TemplateError(
          `the template is packed in a way that Word does not know (method ${compression}); expected stored or deflated parts: open it in Word and save it again`,
        )
      },
    })
  } catch (error) {
    if (error instanceof TemplateError) throw error
    throw wrongKind('bytes that are no zip package')
  }
}

/** Bytes. The letterheads of offices have up to some 2 MB of XML; each is read within two seconds. */
const MOST = {all: 100_000_000, xml: 4_000_000}

function tooLarge(what: string, most: number): TemplateError {
  return new TemplateError(
    `the template ${what} more than ${most / 1_000_000} MB when it is unpacked, which no letterhead is; expected a letterhead alone, without other documents in it`,
  )
}

function mainPart(file: TemplatePackage): string {
  if (file.has('mimetype')) throw wrongKind('an OpenDocument file')
  const packageRelationships = '_rels/.rels'
  if (file.has(packageRelationships)) parsed(file.text(packageRelationships), packageRelationships)
  const rel = file.relationships('').find(({type}) => isType(type, 'officeDocument'))
  const main = rel && relatedPath('', rel.target)
  if (main === undefined || !file.has(main)) throw wrongKind('a zip without a document in it')
  parsed(file.text(contentTypesPath), contentTypesPath)
  const kind = file.kinds.overrides.get(main.toLowerCase())
  if (kind?.includes('macroEnabled')) {
    throw new TemplateError(
      'the template holds macros (.docm or .dotm), which would go into every document; expected .docx or .dotx: save it without them',
    )
  }
  if (kind === documentKind || kind === templateKind) return main
  throw wrongKind(
    kind?.includes('spreadsheetml')
      ? 'an Excel file'
      : kind?.includes('presentationml')
        ? 'a PowerPoint file'
        : `a file of the kind ${kind ?? 'unknown'}`,
  )
}

function wrongKind(got: string): TemplateError {
  return new TemplateError(`the template must be a Word file (.docx or .dotx); got ${got}`)
}
