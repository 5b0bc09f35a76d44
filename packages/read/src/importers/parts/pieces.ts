import {type Article, type Block, type BlockType, createIds, type Span} from '@onrecord/core'

/** One block of a source as an importer finds it, before it has a place in the canonical text. */
export interface Piece {
  readonly type: BlockType
  /** Heading level, 1 to 6; `null` for every other type. */
  readonly level: number | null
  readonly text: string
  /** Links in it; offsets count from the beginning of `text`. */
  readonly links: readonly PieceLink[]
  /** The picture that a caption stands below; one without words has an empty text. */
  readonly picture?: PiecePicture | undefined
}

export interface PiecePicture {
  readonly url: string | null
  readonly alt: string | null
  readonly credit: string | null
}

export interface PieceLink {
  readonly start: number
  readonly end: number
  readonly href: string
}

/** A canonical text and what stands where in it. */
export interface LaidOut {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly {readonly span: Span; readonly href: string}[]
  /** Where each piece went, in the order given; `null` for one without words. */
  readonly spans: readonly (Span | null)[]
}

/** Pieces one after the other with an empty line between them: the canonical text of every kind but plain text. */
export function layOut(pieces: readonly Piece[]): LaidOut {
  const id = createIds()
  const blocks: Block[] = []
  const links: {span: Span; href: string}[] = []
  const spans: (Span | null)[] = []
  let text = ''
  for (const piece of pieces) {
    const words = piece.text.trim()
    if (words === '') {
      spans.push(null)
      continue
    }
    const start = text === '' ? 0 : text.length + BETWEEN.length
    const span = {start, end: start + words.length}
    const before = piece.text.length - piece.text.trimStart().length
    text += text === '' ? words : BETWEEN + words
    blocks.push({id: id('block', words), type: piece.type, level: piece.level, span})
    for (const link of placed(piece.links, words, start, before)) links.push(link)
    spans.push(span)
  }
  return {text, blocks, links, spans}
}

/** The pictures of pieces that were laid out, each with its caption. */
export function mediaOf(pieces: readonly Piece[], {spans}: LaidOut): Article['media'] {
  return pieces.flatMap(({picture}, at) =>
    picture === undefined ? [] : [{caption: spans[at] ?? null, ...picture}],
  )
}

/** A piece without links. */
export function piece(type: BlockType, text: string, level: number | null = null): Piece {
  return {type, level, text, links: []}
}

const BETWEEN = '\n\n'

function placed(
  links: readonly PieceLink[],
  words: string,
  offset: number,
  before: number,
): {span: Span; href: string}[] {
  return links.flatMap(({start, end, href}) => {
    const from = Math.max(0, start - before)
    const to = Math.min(words.length, end - before)
    const linked = words.slice(from, to)
    if (linked.trim() === '') return []
    const begin = offset + from + (linked.length - linked.trimStart().length)
    return [{span: {start: begin, end: begin + linked.trim().length}, href}]
  })
}
