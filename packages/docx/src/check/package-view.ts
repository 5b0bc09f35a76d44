import {textOf, unzipped} from '../finalize/package-parts.ts'
import {type ContentTypes, contentTypesOf} from './content-types.ts'
import {type Relationship, relationshipsOf} from './relationships.ts'
import {parseXml, type XmlElement} from './xml-tree.ts'

/** A part that is XML, with what it refers to. */
export interface XmlPart {
  readonly path: string
  readonly root: XmlElement
  readonly relationships: readonly Relationship[]
}

/** A Word file as the rules see it. */
export interface PackageView {
  /** Names of the zip's entries as they stand there, folders left out. */
  readonly entries: readonly string[]
  readonly contentTypes: ContentTypes
  /** Relationships of the package itself. */
  readonly relationships: readonly Relationship[]
  /** Relationships by the path of the part that they belong to; those of the package under the empty path. */
  readonly allRelationships: ReadonlyMap<string, readonly Relationship[]>
  /** The XML parts that can be read, without relationships and content types. */
  readonly xmlParts: readonly XmlPart[]
  readonly malformed: readonly {readonly path: string; readonly reason: string}[]
  /** The part that the package names as its document. */
  readonly main: XmlPart | undefined
  /** The parts with text: the body, notes, comments, heads and feet. */
  readonly story: readonly XmlPart[]
  /** A part that the document is related to, by the last word of the relationship's type. */
  readonly related: (type: string) => XmlPart | undefined
}

/** @throws Error where the bytes are no zip. */
export function viewPackage(bytes: Uint8Array): PackageView {
  const entries: string[] = []
  const files = unzipped(bytes, (name) => {
    if (!name.endsWith('/')) entries.push(name)
    return !name.endsWith('/')
  })
  const {roots, malformed} = parseParts(files)
  const allRelationships = new Map(
    [...roots].flatMap(([path, root]) => {
      const owner = ownerOf(path)
      return owner === undefined ? [] : [[owner, relationshipsOf(root, owner)] as const]
    }),
  )
  const xmlParts = [...roots].flatMap(([path, root]) =>
    path === '[Content_Types].xml' || path.endsWith('.rels')
      ? []
      : [{path, root, relationships: allRelationships.get(path) ?? []}],
  )
  const relationships = allRelationships.get('') ?? []
  const partAt = (path: string | undefined) => xmlParts.find((part) => part.path === path)
  const main = partAt(targetOf(relationships, 'officeDocument'))
  return {
    entries,
    contentTypes: contentTypesOf(roots.get('[Content_Types].xml')),
    relationships,
    allRelationships,
    xmlParts,
    malformed,
    main,
    story: main ? xmlParts.filter(({root}) => storyRoots.has(root.name)) : [],
    related: (type) => partAt(targetOf(main?.relationships ?? [], type)),
  }
}

const storyRoots = new Set([
  ...['w:document', 'w:footnotes', 'w:endnotes', 'w:comments', 'w:hdr', 'w:ftr'],
])

function parseParts(files: Readonly<Record<string, Uint8Array>>): {
  readonly roots: ReadonlyMap<string, XmlElement>
  readonly malformed: PackageView['malformed']
} {
  const roots = new Map<string, XmlElement>()
  const malformed: {path: string; reason: string}[] = []
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/i.test(path)) continue
    try {
      roots.set(path, parseXml(textOf(content)))
    } catch (error) {
      malformed.push({path, reason: error instanceof Error ? error.message : String(error)})
    }
  }
  return {roots, malformed}
}

/** The part whose relationships stand in this one: `word/_rels/document.xml.rels` are those of `word/document.xml`. */
function ownerOf(path: string): string | undefined {
  const match = /^(?:(.*)\/)?_rels\/(.*)\.rels$/.exec(path)
  if (!match) return undefined
  const [, folder, name] = match
  return folder === undefined ? (name ?? '') : `${folder}/${name}`
}

function targetOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((relationship) => relationship.type.endsWith(`/${type}`))?.target
}
