import {type DocumentTree, type Heading, headings, noteNumbers} from '@onrecord/document'

/** What a renderer of a node may need beside the node. */
export interface MarkdownContext {
  readonly tree: DocumentTree
  /** Numbers of notes by id: they are the labels of footnotes. */
  readonly noteNumbers: ReadonlyMap<string, number>
  readonly headings: ReadonlyMap<string, Heading>
  /** In how many pairs of quotation marks the words stand. */
  readonly quotationDepth: number
  /** A row of a table is one line: breaks in it become blanks. */
  readonly inCell: boolean
}

export function createMarkdownContext(tree: DocumentTree): MarkdownContext {
  return {
    tree,
    noteNumbers: noteNumbers(tree),
    headings: new Map(
      headings(tree).flatMap((one) => (one.id === undefined ? [] : [[one.id, one]])),
    ),
    quotationDepth: 0,
    inCell: false,
  }
}
