import type {BlockType} from '@onrecord/core'
import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import {isBylineLine} from '../../language/byline.ts'
import {parseDateLine} from '../../language/date-line.ts'
import {isFurniture} from '../../language/furniture.ts'
import {tidyBlanks} from '../page/blanks.ts'
import {wholeAddress} from '../page/links.ts'
import {type Piece, type PieceLink, piece} from '../parts/pieces.ts'

/** The blocks of a Markdown text. The first heading of level one, before any prose, is the headline. */
export function markdownPieces(root: Root): readonly Piece[] {
  const found = root.children.flatMap((node) => piecesOf(node, 'paragraph'))
  const first = found.findIndex(({type, level}) => type === 'heading' && level === 1)
  const prose = found.findIndex(({type}) => type === 'paragraph')
  if (first < 0 || (prose >= 0 && prose < first)) return found
  return found.map((each, at) => (at === first ? {...each, type: 'headline', level: null} : each))
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

/** A paragraph that is a byline, a date line or page furniture is that. */
function paragraphPiece(children: readonly PhrasingContent[], role: BlockType): Piece {
  const [image] = children
  if (children.length === 1 && image?.type === 'image') return piece('caption', image.title ?? '')
  const found = inlinePiece(children, role, null)
  const line = found.text.trim()
  if (role !== 'paragraph') return found
  if (isBylineLine(line)) return {...found, type: 'byline'}
  if (parseDateLine(line) !== null) return {...found, type: 'date'}
  return isFurniture(line) ? {...found, type: 'boilerplate'} : found
}

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
