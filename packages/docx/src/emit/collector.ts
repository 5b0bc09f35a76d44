import {
  type DocumentTree,
  headings,
  type Inline,
  type MemoHeader,
  noteNumbers,
  type Review,
  type ReviewReply,
  walk,
  walkBlocks,
  walkInlines,
} from '@onrecord/document'

/** A comment that stands in the text, or an answer to one; its id is its place in the list. */
export type PlacedComment =
  | {readonly kind: 'remark'; readonly id: number; readonly review: Review}
  | {
      readonly kind: 'reply'
      readonly id: number
      /** The id of the remark. */
      readonly to: number
      readonly reply: ReviewReply
    }

/**
 * What is counted: captions, headings, and what needs an id of its own – bookmarks, content controls, the relationships of links,
 * and instances of numbering, so that each numbered list begins at 1 (instance 0 belongs to the list styles).
 */
type Counted = 'Table' | 'Figure' | 'heading' | 'bookmark' | 'control' | 'link' | 'list'

/** A target of references, with the name of its bookmark. */
export interface Target {
  readonly bookmark: string
  readonly label: readonly Inline[]
}

/**
 * What emitting gathers for the parts outside the body, and what it counts. One per document: everything else
 * that emitting handles is immutable.
 */
export class Collector {
  readonly #clean: boolean
  readonly #comments: PlacedComment[] = []
  readonly #memoHeaders: MemoHeader[] = []
  readonly #placedNotes = new Set<string>()
  readonly #counts = new Map<Counted, number>()
  #pendingComments: number[] = []
  #pendingReferences: number[] = []
  #pendingPageBreak = false
  #distance = false

  readonly noteNumbers: ReadonlyMap<string, number>
  /** How often each note is referred to. */
  readonly noteUses: ReadonlyMap<string, number>
  /** Headings that cross-references point at, by id. */
  readonly headings: ReadonlyMap<string, Target>
  /** Items of the list of references, by id. */
  readonly references: ReadonlyMap<string, Target>
  /** Whether the numbers of paragraphs run from 1 to the last: then Word counts them, also when one is put in. */
  readonly countsParagraphs: boolean

  constructor(tree: DocumentTree, clean: boolean) {
    this.#clean = clean
    this.noteNumbers = noteNumbers(tree)
    const targets = targetsOf(tree)
    this.noteUses = targets.noteUses
    this.headings = targets.headings
    this.references = targets.references
    this.countsParagraphs = paragraphNumbers(tree).every((number, at) => number === `${at + 1}.`)
  }

  /** Comments in the order in which they stand in the text. */
  get comments(): readonly PlacedComment[] {
    return this.#comments
  }

  get memoHeaders(): readonly MemoHeader[] {
    return this.#memoHeaders
  }

  /** Ids of the notes that stand in the body, in order. */
  get placedNotes(): ReadonlySet<string> {
    return this.#placedNotes
  }

  /** The next number of its kind, from 1. */
  next(kind: Counted): number {
    const number = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, number)
    return number
  }

  /** Records a memo's head and returns its place among them, from 1. */
  addMemoHeader(header: MemoHeader): number {
    return this.#memoHeaders.push(header)
  }

  /** Whether this reference is the first to its note: there stands the note itself. */
  placeNote(id: string): boolean {
    if (this.#placedNotes.has(id)) return false
    this.#placedNotes.add(id)
    return true
  }

  /** Records a comment and its replies, and returns their ids; in a clean copy there is none. */
  addComment(review: Review | undefined): readonly number[] {
    if (review === undefined || this.#clean) return []
    const to = this.#comments.length
    this.#comments.push({kind: 'remark', id: to, review})
    for (const reply of review.replies ?? [])
      this.#comments.push({kind: 'reply', id: this.#comments.length, to, reply})
    return this.#comments.slice(to).map(({id}) => id)
  }

  /** Lets the next paragraph carry a comment: the first words of the node that is reviewed. */
  commentNext(review: Review | undefined): void {
    this.#pendingComments.push(...this.addComment(review))
  }

  takeComments(): readonly number[] {
    const pending = this.#pendingComments
    this.#pendingComments = []
    return pending
  }

  /** Lets the paragraph that is being made end in the marks of these comments. */
  referToComments(ids: readonly number[]): void {
    this.#pendingReferences.push(...ids)
  }

  takeCommentReferences(): readonly number[] {
    const pending = this.#pendingReferences
    this.#pendingReferences = []
    return pending
  }

  /** Lets the next paragraph begin a page. */
  breakPage(): void {
    this.#pendingPageBreak = true
  }

  takePageBreak(): boolean {
    const pending = this.#pendingPageBreak
    this.#pendingPageBreak = false
    return pending
  }

  /** Lets the next paragraph keep a distance from what is above it: a table has none of its own. */
  askDistance(): void {
    this.#distance = true
  }

  takeDistance(): boolean {
    const distance = this.#distance
    this.#distance = false
    return distance
  }
}

function paragraphNumbers({children}: DocumentTree): readonly string[] {
  const numbers: string[] = []
  walkBlocks(children, (block) => {
    if (block.type === 'paragraph' && block.number !== undefined) numbers.push(block.number)
  })
  return numbers
}

function targetsOf(tree: DocumentTree): {
  readonly noteUses: ReadonlyMap<string, number>
  readonly headings: ReadonlyMap<string, Target>
  readonly references: ReadonlyMap<string, Target>
} {
  const noteUses = new Map<string, number>()
  const references = new Map<string, Target>()
  const countNote = (inline: Inline): void => {
    if (inline.type === 'noteReference') {
      noteUses.set(inline.target, (noteUses.get(inline.target) ?? 0) + 1)
    }
  }
  walk(tree.children, {
    inline: countNote,
    block: (block) => {
      if (block.type !== 'references') return
      for (const {id, children} of block.items) {
        references.set(id, {bookmark: bookmarkName('Src', references.size), label: children})
      }
    },
  })
  for (const note of tree.notes) walkInlines(note.children, countNote)
  const named = headings(tree).flatMap(({id, children}) =>
    id === undefined ? [] : [{id, children}],
  )
  return {
    noteUses,
    references,
    headings: new Map(
      named.map(({id, children}, index) => [
        id,
        {bookmark: bookmarkName('Ref', index), label: children},
      ]),
    ),
  }
}

/** A name in the manner of Word's own hidden bookmarks. */
export function bookmarkName(kind: 'Ref' | 'Toc' | 'Src' | 'Note', index: number): string {
  return `_${kind}${String(index + 1).padStart(9, '0')}`
}
