import {
  type DocumentTree,
  type Heading,
  headings,
  noteNumbers,
  type Theme,
  walkBlocks,
} from '@onrecord/document'

/** What a renderer of a node may need beside the node. */
export interface Context {
  readonly tree: DocumentTree
  readonly theme: Theme
  /** Numbers of notes by id. */
  readonly noteNumbers: ReadonlyMap<string, number>
  /** Counts the references to a note: which one is this, from 1? The first is where the note leads back. */
  readonly countReference: (note: string) => number
  /** The fragment identifier of each heading. */
  readonly anchors: ReadonlyMap<Heading, string>
  /** Headings by the id that cross-references use. */
  readonly headings: ReadonlyMap<string, Heading>
  /** The fragment identifiers of the items of references, by id. */
  readonly references: ReadonlyMap<string, string>
  /** In how many pairs of quotation marks the words stand. */
  readonly quotationDepth: number
}

export function createContext(tree: DocumentTree, theme: Theme): Context {
  const all = headings(tree)
  return {
    tree,
    theme,
    noteNumbers: noteNumbers(tree),
    countReference: counter(),
    anchors: new Map(all.map((heading, i) => [heading, anchor(heading.id, `heading-${i + 1}`)])),
    headings: new Map(all.flatMap((one) => (one.id === undefined ? [] : [[one.id, one]]))),
    references: referenceAnchors(tree),
    quotationDepth: 0,
  }
}

function counter(): (key: string) => number {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
}

function referenceAnchors(tree: DocumentTree): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  walkBlocks(tree.children, (block) => {
    if (block.type !== 'references') return
    for (const {id} of block.items)
      anchors.set(id, anchor(id, `source-${anchors.size + 1}`, 'source'))
  })
  return anchors
}

/** Ids that can stand in an address as they are give addresses that last; others are counted. */
function anchor(id: string | undefined, counted: string, prefix = 'section'): string {
  return id !== undefined && /^[a-z][\w-]*$/i.test(id) ? `${prefix}-${id}` : counted
}
