import {type ContentTypes, contentTypesOf} from '../check/content-types.ts'
import {childrenNamed, parseXml} from '../check/xml-tree.ts'
import {bytesOf, type Parts, textOf} from '../finalize/package-parts.ts'
import {contentTypesPath, relatedPath, relationshipsPath} from '../finalize/part-paths.ts'
import {markup, namespaces, xmlPart} from '../markup.ts'
import {appended} from './xml-text.ts'

export interface TemplateRelationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/**
 * A package whose parts are changed by adding to them: what is there stays as it is, letter by letter, but for what is taken
 * away when a letterhead is read. The only thing that changes while a memo is placed.
 */
export class TemplatePackage {
  readonly #parts: Map<string, Uint8Array>
  #added = 0

  constructor(parts: Parts) {
    this.#parts = new Map(parts)
  }

  get parts(): Parts {
    return this.#parts
  }

  has(path: string): boolean {
    return this.#parts.has(path)
  }

  /** A part as text; empty where there is none. */
  text(path: string): string {
    return textOf(this.#parts.get(path) ?? new Uint8Array()).replace(/^\uFEFF/, '')
  }

  set(path: string, content: string | Uint8Array): void {
    this.#parts.set(path, typeof content === 'string' ? bytesOf(content) : content)
  }

  relationships(owner: string): readonly TemplateRelationship[] {
    return relationshipsOf(this.text(relationshipsPath(owner)))
  }

  /** The path of the part that a part is related to in this way. */
  related(owner: string, type: string): string | undefined {
    const found = this.relationships(owner).find((each) => isType(each.type, type))
    return found && relatedPath(owner, found.target)
  }

  /** Takes relationships of a part away; those that stay are written anew. */
  unrelate(owner: string, isGone: (relationship: TemplateRelationship) => boolean): void {
    const all = this.relationships(owner)
    const kept = all.filter((each) => !isGone(each))
    if (kept.length === all.length) return
    this.set(relationshipsPath(owner), relationshipsXml(kept))
  }

  /** Takes away the parts that none of the others leads to. Names of parts are the same in capitals (ISO/IEC 29500-2, 6.3.5). */
  dropUnrelated(): void {
    const paths = new Map([...this.#parts.keys()].map((path) => [path.toLowerCase(), path]))
    const reached = new Set([''])
    for (const owner of reached) {
      for (const {target, external} of this.relationships(owner)) {
        const path = external ? undefined : paths.get(relatedPath(owner, target).toLowerCase())
        if (path !== undefined) reached.add(path)
      }
    }
    const kept = new Set([contentTypesPath, ...reached, ...[...reached].map(relationshipsPath)])
    for (const path of [...this.#parts.keys()]) {
      if (kept.has(path)) continue
      this.#parts.delete(path)
      this.set(contentTypesPath, withoutOverride(this.text(contentTypesPath), path))
    }
  }

  /** Relates a part to another, or to an address outside, and gives the id of that. */
  relate(owner: string, relationship: Omit<TemplateRelationship, 'id'>): string {
    const path = relationshipsPath(owner)
    const taken = new Set(this.relationships(owner).map(({id}) => id))
    let id = ''
    do {
      this.#added += 1
      id = `rIdMemo${this.#added}`
    } while (taken.has(id))
    const had = this.has(path) ? this.text(path) : relationshipsXml([])
    this.set(path, appended(had, written({...relationship, id})))
    return id
  }

  /** A path for a new part that none has: `word/media/image1.png`, with a number that is free. */
  freePath(path: string): string {
    if (!this.has(path)) return path
    const [, stem = path, extension = ''] = /^(.*?)\d*(\.\w+)$/.exec(path) ?? []
    let number = 1
    while (this.has(`${stem}${number}${extension}`)) number += 1
    return `${stem}${number}${extension}`
  }

  /** What the content types say of the parts. */
  get kinds(): ContentTypes {
    return contentTypesOf(parseXml(this.text(contentTypesPath)))
  }

  kindOf(path: string): string {
    return this.kinds.typeOf(path) ?? 'application/octet-stream'
  }

  /** Says what kind of part stands at a path, where its extension does not say it already. */
  declare(path: string, kind: string): void {
    const {defaults, overrides} = this.kinds
    const extension = path.slice(path.lastIndexOf('.') + 1)
    if (defaults.get(extension.toLowerCase()) === kind || overrides.has(path.toLowerCase())) return
    const element = markup('Override', {PartName: `/${path}`, ContentType: kind})
    this.set(contentTypesPath, appended(this.text(contentTypesPath), element))
  }
}

/** A whole part of relationships. */
export function relationshipsXml(relationships: readonly TemplateRelationship[]): string {
  return xmlPart(
    markup('Relationships', {xmlns: namespaces.relationships}, ...relationships.map(written)),
  )
}

function written({id, type, target, external}: TemplateRelationship): string {
  return markup('Relationship', {
    Id: id,
    Type: type,
    Target: target,
    TargetMode: external ? 'External' : undefined,
  })
}

/** The content types without what they say of a part by its path. */
function withoutOverride(types: string, path: string): string {
  return types.replace(/<Override\s[^<>]*(?:\/>|><\/Override>)/g, (element) =>
    element.includes(`"/${path}"`) || element.includes(`'/${path}'`) ? '' : element,
  )
}

function relationshipsOf(xml: string): readonly TemplateRelationship[] {
  if (xml === '') return []
  return childrenNamed(parseXml(xml), 'Relationship').map(({attributes}) => ({
    id: attributes.Id ?? '',
    type: attributes.Type ?? '',
    target: attributes.Target ?? '',
    external: attributes.TargetMode === 'External',
  }))
}

/** Relationships are compared by the end of their type: both kinds of Open XML name them the same there. */
export function isType(type: string, end: string): boolean {
  return type.slice(type.lastIndexOf('/') + 1) === end
}

/** The way from a part to another, as relationships write it. */
export function relative(owner: string, path: string): string {
  const folder = owner.split('/').slice(0, -1)
  const steps = path.split('/')
  while (folder.length > 0 && folder[0] === steps[0]) {
    folder.shift()
    steps.shift()
  }
  return [...folder.map(() => '..'), ...steps].join('/')
}
