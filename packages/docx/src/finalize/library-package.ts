import {type Document, Packer} from 'docx'

/** The parts as the library makes them: XML as text, all else as bytes. */
export type LibraryPackage = ReadonlyMap<string, string | Uint8Array>

interface Compiler {
  readonly compile: (
    document: Document,
    prettify: undefined,
    overrides: readonly [],
  ) => LibraryPackage
}

/**
 * The library's parts. It has no public way to them but a finished zip, and compressing and unpacking what is rewritten anyway
 * is a sixth of all the time; so they are taken from where it makes them. It is built in, and a test holds them to its zip.
 */
export function libraryPackage(document: Document): LibraryPackage {
  const compiler: Compiler = Reflect.get(Packer, 'compiler')
  return compiler.compile(document, undefined, [])
}
