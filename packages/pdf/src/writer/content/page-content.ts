import type {GlyphRun, ImageItem, Owner, Page, PageItem} from '../../display-list.ts'
import type {FontBook} from '../fonts/font-book.ts'
import type {ImageBook} from '../images/image-book.ts'
import {points} from '../number.ts'
import type {PdfStandard} from '../standard.ts'
import {showGlyphRun} from './glyph-run.ts'
import {type Operators, operators} from './operators.ts'
import {drawCircle, drawLine, drawPath, drawRectangle} from './shapes.ts'

export interface PageContext {
  readonly fonts: FontBook
  readonly images: ImageBook
  readonly standard: PdfStandard
  /** Takes the next piece of content for an element; gives its tag and its number on the page. */
  mark(element: number): {readonly tag: string; readonly mcid: number}
}

/** The content stream of a page: every item inside a marked-content sequence of its element, or an artifact. */
export function pageContent(page: Page, context: PageContext): string {
  const out = operators()
  let owner: Owner | null = null
  for (const item of page.items) {
    if (owner === null || !sameOwner(owner, item.owner)) {
      out.endText()
      if (owner !== null) out.push('EMC')
      owner = item.owner
      out.push(beginMarked(owner, context))
    }
    drawItem(out, item, page.height, context)
  }
  out.endText()
  if (owner !== null) out.push('EMC')
  return out.finish()
}

function sameOwner(a: Owner, b: Owner): boolean {
  if (a.type === 'element') return b.type === 'element' && a.id === b.id
  return b.type === 'artifact' && a.kind === b.kind
}

function beginMarked(owner: Owner, {mark, standard}: PageContext): string {
  if (owner.type === 'artifact') {
    return `/Artifact <<${ARTIFACTS[standard][owner.kind]}>> BDC`
  }
  const {tag, mcid} = mark(owner.id)
  return `/${tag} <</MCID ${mcid}>> BDC`
}

/** ISO 32000-1, table 330; PDF 2.0 added a subtype for page numbers. */
const ARTIFACTS = {
  'ua1+a3a': {
    Layout: '/Type /Layout',
    Header: '/Type /Pagination /Subtype /Header',
    Footer: '/Type /Pagination /Subtype /Footer',
    PageNumber: '/Type /Pagination',
  },
  'ua2+a4f': {
    Layout: '/Type /Layout',
    Header: '/Type /Pagination /Subtype /Header',
    Footer: '/Type /Pagination /Subtype /Footer',
    PageNumber: '/Type /Pagination /Subtype /PageNum',
  },
} as const

function drawItem(out: Operators, item: PageItem, height: number, context: PageContext): void {
  switch (item.type) {
    case 'glyphs':
      drawGlyphs(out, item, height, context)
      break
    case 'rectangle':
      drawRectangle(out, item, height)
      break
    case 'line':
      drawLine(out, item, height)
      break
    case 'circle':
      drawCircle(out, item, height)
      break
    case 'path':
      drawPath(out, item, height)
      break
    case 'image':
      drawImage(out, item, height, context)
      break
    default:
      assertNever(item)
  }
}

function drawGlyphs(out: Operators, run: GlyphRun, height: number, {fonts}: PageContext): void {
  const font = fonts.font(run.face)
  if (run.language === undefined) {
    showGlyphRun(out, run, font, height)
    return
  }
  out.endText()
  out.push(`/Span <</Lang (${run.language.replace(/[^A-Za-z0-9-]/g, '')})>> BDC`)
  showGlyphRun(out, run, font, height)
  out.endText()
  out.push('EMC')
}

function drawImage(out: Operators, item: ImageItem, height: number, {images}: PageContext): void {
  const name = images.name(item.bytes, item.mediaType)
  const place = [item.width, 0, 0, item.height, item.x, height - item.y - item.height]
  out.endText()
  out.push(`q ${place.map(points).join(' ')} cm /${name} Do Q`)
}

function assertNever(item: never): never {
  throw new Error(`Unknown item on a page: ${JSON.stringify(item)}`)
}
