import type {BlockType} from '@onrecord/core'
import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import {tidyBlanks} from '../page/blanks.ts'
import {captionPieces} from '../parts/caption-pieces.ts'
import {lineType} from '../parts/line-type.ts'
import {markupPieces} from '../parts/markup-pieces.ts'
import {type Piece, type PiecePicture, piece} from '../parts/pieces.ts'
import {type Addresses, addressesIn, addressOf} from './addresses.ts'
import {addMarkup, noWords, type Words} from './inline-markup.ts'

/**
 * The blocks of a Markdown text. The headline is the first heading of level one above any prose, and where there is no such
 * level a heading that is the first line; a label above it ("Coast") is the page's.
 */
export function markdownPieces(root: Root, base: string | undefined): readonly Piece[] {
  const addresses = addressesIn(root, base)
  let inProse = false
  const found = root.children.flatMap((node, at) => {
    const pieces = piecesOf(node, 'paragraph', addresses)
    const isHeading = inProse && isBoldAbove(node, root.children[at + 1]) && pieces.every(isSubhead)
    inProse ||= pieces.some(({type}) => type === 'paragraph')
    return isHeading
      ? pieces.map((each) => ({...each, type: 'heading' as const, level: 2}))
      : pieces
  })
  const title = found.findIndex(({level}) => level === 1)
  const headline = title < 0 && found[0]?.type === 'heading' ? 0 : title
  if (!found.slice(0, headline).every(isLabel)) return found
  return found.map((each, at) => {
    if (at === headline) return {...each, type: 'headline', level: null}
    return at < headline && each.type === 'paragraph' ? {...each, type: 'boilerplate'} : each
  })
}

function isBoldAbove(node: RootContent, next: RootContent | undefined): boolean {
  return next !== undefined && isBold(node) && !isBold(next)
}

function isBold(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.every(({type}) => type === 'strong')
}

/** Of bold words between paragraphs: short, and no sentence. */
function isSubhead({type, text}: Piece): boolean {
  return type === 'paragraph' && SUBHEAD.test(text.trim())
}

const SUBHEAD = /^(?=.{2,80}$)[\p{Lu}\p{N}“‘"'][^.!?:]*[\p{L}\p{N}]$/u

const LONGEST_LABEL = 40

function isLabel({type, text}: Piece): boolean {
  return type !== 'paragraph' || (text.length <= LONGEST_LABEL && !/[.!?”"]$/.test(text.trim()))
}

function piecesOf(node: RootContent, role: BlockType, addresses: Addresses): readonly Piece[] {
  const within = (children: readonly RootContent[], as: BlockType) =>
    children.flatMap((child) => piecesOf(child, as, addresses))
  switch (node.type) {
    case 'heading':
      return [inlinePiece(node.children, 'heading', node.depth, addresses)]
    case 'paragraph':
      return paragraphPieces(node.children, role, addresses)
    case 'blockquote':
      return within(node.children, 'quote')
    case 'list':
      return node.children.flatMap((item) => within(item.children, 'listItem'))
    case 'footnoteDefinition':
      return within(node.children, 'boilerplate')
    case 'table':
      return [piece('table', node.children.map((row) => rowOf(row.children, addresses)).join('\n'))]
    case 'code':
      return [piece('boilerplate', node.value)]
    case 'html':
      return markupPieces(node.value, addresses.base)
    default:
      // rules and definitions hold no words of the article
      return []
  }
}

/** A paragraph that begins with a picture is what stands below it; one that is a byline, a date line or page furniture is that. */
function paragraphPieces(
  children: readonly PhrasingContent[],
  role: BlockType,
  addresses: Addresses,
): readonly Piece[] {
  const pictures = children.flatMap((child) => picturesIn(child, addresses))
  const [first, ...others] = pictures.map(({picture}) => picture)
  const alone = others.map((picture) => ({...piece('caption', ''), picture}))
  const words = inlinePiece(children, role, null, addresses)
  if (first === undefined) return [typed(words, role)]
  const title = pictures[0]?.title ?? ''
  if (words.text.trim() === '') return [...captionPieces(piece('caption', title), first), ...alone]
  const isBelow = children[0]?.type === 'image' && CAPTION.test(words.text)
  return isBelow
    ? [...captionPieces({...words, type: 'caption'}, first), ...alone]
    : [typed(words, role), {...piece('caption', ''), picture: first}, ...alone]
}

function typed(found: Piece, role: BlockType): Piece {
  return role === 'paragraph' ? {...found, type: lineType(found.text.trim()) ?? role} : found
}

/** What a picture stands for the first letter of is none, nor is what somebody says: “…” beside a picture of the speaker. */
const CAPTION = /^(?!\p{Ll}|\s*[“"])[\s\S]{0,400}$/u

interface Shown {
  readonly picture: PiecePicture
  readonly title: string
}

/** The pictures in a paragraph, those that are links too. */
function picturesIn(node: PhrasingContent, addresses: Addresses): readonly Shown[] {
  if (node.type === 'image' || node.type === 'imageReference') {
    const picture = {url: addressOf(node, addresses), alt: node.alt || null, credit: null}
    return [{picture, title: node.type === 'image' ? (node.title ?? '') : ''}]
  }
  return 'children' in node ? node.children.flatMap((child) => picturesIn(child, addresses)) : []
}

function rowOf(
  cells: readonly {readonly children: readonly PhrasingContent[]}[],
  addresses: Addresses,
): string {
  return cells
    .map(({children}) => inlinePiece(children, 'table', null, addresses).text)
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .join('\t')
}

function inlinePiece(
  children: readonly PhrasingContent[],
  type: BlockType,
  level: number | null,
  addresses: Addresses,
): Piece {
  const words: Words = noWords()
  for (const child of children) addWords(child, words, addresses)
  return {type, level, text: words.text, links: words.links}
}

/** Struck-out words ("~~41~~ 14") are withdrawn: no reader is to take them for the article's. */
function addWords(node: Nodes, words: Words, addresses: Addresses): void {
  if (node.type === 'html') addMarkup(node.value, words)
  if (words.hidden > 0 || node.type === 'delete') return
  const start = words.text.length
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      addText(node.value, words)
      break
    case 'break':
      words.text += '\n'
      break
    default:
      if ('children' in node) for (const child of node.children) addWords(child, words, addresses)
  }
  const isLink = node.type === 'link' || node.type === 'linkReference'
  const href = isLink ? addressOf(node, addresses) : null
  if (href !== null) words.links.push({start, end: words.text.length, href})
}

function addText(text: string, words: Words): void {
  const tidy = tidyBlanks(text.replace(/\s+/g, ' '))
  words.text += /\s$/.test(words.text) ? tidy.trimStart() : tidy
}
