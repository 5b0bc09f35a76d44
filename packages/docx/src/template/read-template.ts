import {SaxesParser} from 'saxes'
import {child, elementsOf, type XmlElement} from '../check/xml-tree.ts'
import type {Parts} from '../finalize/package-parts.ts'
import type {Page} from '../page.ts'
import {openPackage} from './open-package.ts'
import {parsed} from './parsed.ts'
import {requireParts, requireWhole} from './require-whole.ts'
import {TemplateError} from './template-error.ts'
import {withoutTraces} from './without-traces.ts'

/** An organisation's file, and where in it the document goes. */
export interface Template {
  readonly parts: Parts
  /** Path of the main part. */
  readonly main: string
  /** The placeholder's paragraph in the text of the main part, from its first character to after its last. */
  readonly start: number
  readonly end: number
  /** The sheet and the margins of the section that the placeholder stands in. */
  readonly page: Page
}

/** What stands alone in the paragraph that the document replaces. */
const placeholder = '{{memo}}'

/**
 * Reads a template: a Word document or Word template with one paragraph of its body that holds the placeholder and nothing else.
 *
 * @throws TemplateError where the bytes are of another kind or have no such paragraph.
 */
export function readTemplate(bytes: Uint8Array): Template {
  const {file, main} = openPackage(bytes)
  if (file.text(main).includes(STRICT)) {
    throw new TemplateError(
      'the template is Strict Open XML, which few programs read; expected Word’s usual kind: save it as “Word Document (.docx)” or “Word Template (.dotx)”',
    )
  }
  requireWhole(file)
  withoutTraces(file, main)
  requireParts(file)
  const xml = file.text(main)
  const root = parsed(xml, main)
  const body = child(root, 'w:body')
  const all = [...elementsOf(root)].filter(isPlaceholder)
  const own = all.filter(({parent}) => parent === body)
  const [found] = own
  if (!found || !body || all.length > 1) throw new TemplateError(complaint(all.length, own.length))
  const place = body.children.indexOf(found)
  const styles = file.related(main, 'styles')
  const rightToLeft = styles !== undefined && RIGHT_TO_LEFT.test(file.text(styles))
  const page = {...pageAt(body, place), rightToLeft}
  return {parts: file.parts, main, ...rangeOf(xml, place), page}
}

/** How the namespaces of Strict Open XML begin (ISO/IEC 29500-1, A). */
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml'

const RIGHT_TO_LEFT = /<w:(?:bidi|rtl)(?![^<>]*["'](?:0|false|off)["'])[\s/>]/

function complaint(all: number, own: number): string {
  const expected = `expected one paragraph of the body that holds ${placeholder} and nothing else`
  if (all > 1) return `the template has ${all} paragraphs with ${placeholder}; ${expected}`
  if (all > own)
    return `${placeholder} stands in a table, a box or a control of the template; ${expected}`
  return `the template has no placeholder; ${expected}`
}

function isPlaceholder(element: XmlElement): boolean {
  return element.name === 'w:p' && textOf(element).trim() === placeholder
}

/** The words of a paragraph; the words of paragraphs within it, as in boxes, are not its own. */
function textOf(element: XmlElement): string {
  return element.children
    .filter(({name}) => name !== 'w:p' && name !== 'w:del')
    .map((each) => (each.name === 'w:t' ? each.text : textOf(each)))
    .join('')
}

/** Where a child of the body begins and ends in the text of the part. */
function rangeOf(xml: string, place: number): {readonly start: number; readonly end: number} {
  const parser = new SaxesParser({xmlns: false})
  let depth = 0
  let seen = -1
  let isBody = false
  let range = {start: 0, end: 0}
  parser.on('opentag', ({name}) => {
    depth += 1
    // Beside the body (2) a background may stand, with a drawing in it.
    if (depth === 2) isBody = name === 'w:body'
    if (depth !== 3 || !isBody) return
    seen += 1
    if (seen === place) range = {...range, start: xml.lastIndexOf('<', parser.position - 2)}
  })
  parser.on('closetag', () => {
    if (depth === 3 && isBody && seen === place && range.end === 0)
      range = {...range, end: parser.position}
    depth -= 1
  })
  parser.write(xml).close()
  return range
}

/** The section that ends next: at the placeholder itself, at a paragraph after it, or at the end of the body. */
function pageAt(body: XmlElement, place: number): Page {
  const sections = body.children
    .slice(place)
    .flatMap((each) => [each, child(child(each, 'w:pPr'), 'w:sectPr')])
    .filter((each) => each?.name === 'w:sectPr')
  const [section] = sections
  const size = child(section, 'w:pgSz')?.attributes ?? {}
  const margin = child(section, 'w:pgMar')?.attributes ?? {}
  const number = (value: string | undefined, otherwise: number): number =>
    value === undefined ? otherwise : Math.abs(Math.round(twipsOf(value)))
  // What Word takes where a section says nothing: Letter with margins of an inch.
  const [width, height] = [number(size['w:w'], 12240), number(size['w:h'], 15840)]
  const margins = {
    top: number(margin['w:top'], 1440),
    right: number(margin['w:right'], 1440),
    bottom: number(margin['w:bottom'], 1440),
    left: number(margin['w:left'], 1440),
  }
  const gutter = number(margin['w:gutter'], 0)
  const columns = child(section, 'w:cols')?.attributes ?? {}
  const count = Math.max(1, number(columns['w:num'], 1))
  const room = width - margins.left - margins.right - gutter
  const textWidth = Math.floor((room - (count - 1) * number(columns['w:space'], 720)) / count)
  const textHeight = height - margins.top - margins.bottom
  if (textWidth >= LEAST && textHeight >= LEAST)
    return {width, height, margins, textWidth, textHeight}
  throw new TemplateError(
    `the page of the template on which ${placeholder} stands has no room for words between its margins (${textWidth / 20} by ${textHeight / 20} points); expected at least an inch each way`,
  )
}

/** Twentieths of a point: an inch. */
const LEAST = 1440

/** A number is in twentieths of a point; others say their unit (ISO/IEC 29500-1, 22.9.2.15). */
function twipsOf(value: string): number {
  const [, number, unit = ''] = /^([-\d.]+)(\D*)$/.exec(value) ?? []
  return Number(number) * (UNITS[unit] ?? Number.NaN)
}

const UNITS: Readonly<Record<string, number>> = {
  ...{'': 1, pt: 20, pc: 240, pi: 240, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54},
}
