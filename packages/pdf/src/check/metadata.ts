import {strFromU8} from 'fflate'
import type {PdfFile} from '../reader/file.ts'
import {isKind} from '../reader/objects.ts'

/** What the rules ask of the XMP metadata of a file. */
export interface Metadata {
  readonly packet: string
  /** Properties of the PDF/UA identification schema by their local names, with the prefix that each has. */
  readonly identification: ReadonlyMap<string, {readonly prefix: string; readonly value: string}>
}

const IDENTIFICATION = 'http://www.aiim.org/pdfua/ns/id/'

/** `null` where the catalogue has no stream of metadata. */
export function readMetadata(file: PdfFile): Metadata | null {
  const stream = file.get(file.catalogue, 'Metadata')
  if (!isKind(stream, 'stream')) return null
  const packet = strFromU8(file.data(stream))
  const identification = new Map<string, {readonly prefix: string; readonly value: string}>()
  for (const prefix of prefixesOf(packet, IDENTIFICATION)) {
    for (const [name, value] of propertiesOf(packet, prefix)) {
      identification.set(name, {prefix, value})
    }
  }
  return {packet, identification}
}

function prefixesOf(packet: string, namespace: string): ReadonlySet<string> {
  const declarations = packet.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)
  return new Set(
    [...declarations].flatMap(([, prefix = '', uri]) => (uri === namespace ? [prefix] : [])),
  )
}

/** Simple properties, each an element or an attribute. */
function propertiesOf(packet: string, prefix: string): readonly (readonly [string, string])[] {
  const name = prefix.replace(/[.]/g, '\\.')
  const elements = packet.matchAll(new RegExp(`<${name}:([\\w-]+)[^>]*>([^<]*)<`, 'g'))
  const attributes = packet.matchAll(
    new RegExp(`\\s${name}:([\\w-]+)\\s*=\\s*["']([^"']*)["']`, 'g'),
  )
  return [...elements, ...attributes].map(([, local = '', value = '']) => [local, value.trim()])
}
