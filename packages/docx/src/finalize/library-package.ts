import {type Document, Packer} from 'docx'
import {bytesOf, isXml, textOf, unzipParts} from './package-parts.ts'

/** The parts as the library makes them: XML as text, all else as bytes. */
export type LibraryPackage = ReadonlyMap<string, string | Uint8Array>

/**
 * The library's parts. It has no public way to them but a finished zip, and compressing and unpacking what is rewritten anyway
 * is a sixth of all the time; so they are taken from where it makes them, and from the zip should that place have changed.
 */
export async function libraryPackage(document: Document): Promise<LibraryPackage> {
  return compiledParts(document) ?? zippedParts(document)
}

/** The parts before they are zipped; nothing where the library does not give them as it does today. */
export function compiledParts(document: Document): LibraryPackage | undefined {
  const compiler: unknown = Reflect.get(Packer, 'compiler')
  if (!isCompiler(compiler)) return undefined
  const compiled: unknown = compiler.compile(document, undefined, [])
  if (!(compiled instanceof Map)) return undefined
  const parts = new Map<string, string | Uint8Array>()
  for (const [path, content] of compiled) {
    const known = typeof content === 'string' || content instanceof Uint8Array
    if (typeof path !== 'string' || !known) return undefined
    parts.set(path, inItsForm(path, content))
  }
  return parts
}

/** The same parts out of the finished zip. */
export async function zippedParts(document: Document): Promise<LibraryPackage> {
  const parts = unzipParts(await Packer.pack(document, 'uint8array'))
  return new Map([...parts].map(([path, content]) => [path, inItsForm(path, content)]))
}

function inItsForm(path: string, content: string | Uint8Array): string | Uint8Array {
  if (typeof content === 'string') return isXml(path) ? content : bytesOf(content)
  return isXml(path) ? textOf(content) : content
}

interface Compiler {
  readonly compile: (document: Document, prettify: undefined, overrides: readonly []) => unknown
}

function isCompiler(value: unknown): value is Compiler {
  return (
    typeof value === 'object' &&
    value !== null &&
    'compile' in value &&
    typeof value.compile === 'function'
  )
}
