import type {BlockType} from '@onrecord/core'
import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import {tidyBlanks} from '../page/blanks.ts'
import {wholeAddress} from '../page/links.ts'
import {lineType} from '../parts/line-type.ts'
import {type Piece, type PieceLink, piece} from '../parts/pieces.ts'

/**
 * The blocks of a Markdown text. The headline is the first heading of level one above any prose, and where there is no such
 * level a heading that is the first line; a label above it ("Coast") is the page's.
 */
export function markdownPieces(root: Root): readonly Piece[] {
  const found = root.children.flatMap((node) => piecesOf(node, 'paragraph'))
  const title = found.findIndex(({level}) => level === 1)
  const headline = title < 0 && found[0]?.type === 'heading' ? 0 : title
  if (!found.slice(0, headline).every(isLabel)) return found
  return found.map((each, at) => {
    if (at === headline) return {...each, type: 'headline', level: null}
    return at < headline && each.type === 'paragraph' ? {...each, type: 'boilerplate'} : each
  })
}

const LONGEST_LABEL = 40

function isLabel({type, text}: Piece): boolean {
  return type !== 'paragraph' || (text.length <= LONGEST_LABEL && !/[.!?”"]$/.test(text.trim()))
}

function piecesOf(node: RootContent, role: BlockType): readonly Piece[] {
  switch (node.type) {
    case 'heading':
      return [inlinePiece(node.children, 'heading', node.depth)]
    case 'paragraph':
      return [paragraphPiece(node.children, role)]
    case 'blockquote':
      return node.children.flatMap((child) => piecesOf(child, 'quote'))
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child) => piecesOf(child, 'listItem')),
      )
    case 'footnoteDefinition':
      return node.children.flatMap((child) => piecesOf(child, 'boilerplate'))
    case 'table':
      return [piece('table', node.children.map(rowOf).join('\n'))]
    case 'code':
      return [piece('boilerplate', node.value)]
    default:
      // raw HTML, rules and definitions hold no words of the article
      return []
  }
}

/** A paragraph that begins with a picture is what stands below it; one that is a byline, a date line or page furniture is that. */
function paragraphPiece(children: readonly PhrasingContent[], role: BlockType): Piece {
  const [image, ...below] = children
  if (image?.type === 'image') {
    if (below.length === 0) return piece('caption', image.title ?? '')
    const words = inlinePiece(below, 'caption', null)
    if (CAPTION.test(words.text)) return words
  }
  const found = inlinePiece(children, role, null)
  return role === 'paragraph' ? {...found, type: lineType(found.text.trim()) ?? role} : found
}

/** What a picture stands for the first letter of is none, nor is what somebody says: “…” beside a picture of the speaker. */
const CAPTION = /^(?!\p{Ll}|\s*[“"])[\s\S]{0,400}$/u

function rowOf(row: {
  readonly children: readonly {readonly children: readonly PhrasingContent[]}[]
}) {
  return row.children
    .map((cell) => inlinePiece(cell.children, 'table', null).text.trim())
    .join('\t')
}

function inlinePiece(
  children: readonly PhrasingContent[],
  type: BlockType,
  level: number | null,
): Piece {
  const words: Words = {text: '', links: []}
  for (const child of children) addWords(child, words)
  return {type, level, ...words}
}

interface Words {
  text: string
  readonly links: PieceLink[]
}

function addWords(node: Nodes, words: Words): void {
  const start = words.text.length
  if (node.type === 'text' || node.type === 'inlineCode') {
    words.text += tidyBlanks(node.value.replace(/\s+/g, ' '))
  } else if (node.type === 'break') words.text += '\n'
  else if ('children' in node) for (const child of node.children) addWords(child, words)
  const href = node.type === 'link' ? wholeAddress(node.url, undefined) : null
  if (href !== null) words.links.push({start, end: words.text.length, href})
}
