import type {Adoption} from './adoption.ts'
import type {ListNumbers} from './list-numbers.ts'
import type {RevisionMarks} from './revision.ts'
import type {Keys} from './tokens.ts'
import type {XmlNode} from './xml-node.ts'

/** What merging the content of a part needs: the body, or the notes. */
export interface Story {
  readonly marks: RevisionMarks
  readonly lists: ListNumbers
  readonly before: Keys
  readonly after: Keys
  /** A link of the old file, as the new one can have it. */
  readonly adoptLink: (link: XmlNode) => XmlNode
  /** Another element of a run. */
  readonly adoptElement: (element: XmlNode) => XmlNode
}

export interface StoryInit {
  readonly path: string
  readonly marks: RevisionMarks
  readonly lists: ListNumbers
  readonly adoption: Adoption
  readonly before: Keys
  readonly after: Keys
}

export function storyOf({path, marks, lists, adoption, before, after}: StoryInit): Story {
  const links = new Map<XmlNode, XmlNode>()
  return {
    marks,
    lists,
    before,
    after,
    adoptLink: (link) => {
      const known = links.get(link)
      if (known) return known
      const adopted = adoption.adopt({...link, children: []}, path)
      links.set(link, adopted)
      return adopted
    },
    adoptElement: (element) => {
      if (element.name !== 'w:footnoteReference') return adoption.adopt(element, path)
      const id = before.noteOf(element.attributes['w:id'] ?? '')
      return {...element, attributes: {...element.attributes, 'w:id': id}}
    },
  }
}
