import {childrenNamed, type XmlElement} from './xml-tree.ts'

/** A relationship of a part or of the package (ISO/IEC 29500-2, 9.3). */
export interface Relationship {
  readonly id: string
  readonly type: string
  /** Path in the package, or an address outside of it. */
  readonly target: string
  readonly external: boolean
  readonly element: XmlElement
}

export function relationshipsOf(root: XmlElement, owner: string): readonly Relationship[] {
  return childrenNamed(root, 'Relationship').map((element) => {
    const {Id = '', Type = '', Target = '', TargetMode} = element.attributes
    const external = TargetMode === 'External'
    const target = external ? Target : resolved(Target, owner)
    return {id: Id, type: Type, target, external, element}
  })
}

/** The part in which the relationships of a part stand; those of the package where the path is empty. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}

/** A target is relative to the folder of its owner, or to the package where it begins with a slash. */
function resolved(target: string, owner: string): string {
  const segments = target.startsWith('/') ? [] : owner.split('/').slice(0, -1)
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}
