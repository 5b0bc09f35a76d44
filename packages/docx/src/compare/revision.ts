import {node, type XmlNode} from './xml-node.ts'

/** Who changed what, and when: the same for every change, so that the bytes hang on the documents alone. */
export interface Reviser {
  readonly author: string
  /** ISO 8601, with time and zone. */
  readonly date: string
}

/** Makes the marks of changes, each with an id of its own (ISO/IEC 29500-1, 17.13.5). */
export class RevisionMarks {
  readonly #reviser: Reviser
  /** Bookmarks and comments count from 1 and share the room of ids with changes. */
  #last = 100_000

  constructor(reviser: Reviser) {
    this.#reviser = reviser
  }

  mark(kind: 'w:ins' | 'w:del', children: readonly XmlNode[] = []): XmlNode {
    this.#last += 1
    const {author, date} = this.#reviser
    return node(kind, {'w:id': String(this.#last), 'w:author': author, 'w:date': date}, children)
  }
}
