import {relatedPath} from '../finalize/part-paths.ts'
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
    const target = external ? Target : relatedPath(owner, Target)
    return {id: Id, type: Type, target, external, element}
  })
}
