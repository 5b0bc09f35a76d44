import type {PdfFile} from './file.ts'
import {gapsIn, isAttached, type Reading} from './gaps.ts'
import {isKind, type PdfDict} from './objects.ts'
import type {Painting, TextPainting} from './painting.ts'
import {childElements, type StructureElement} from './structure.ts'
import {decodeTextString} from './text-string.ts'

/** The text of paintings one after another, lines joined by what a reader would see between them. */
export function joinedText(file: PdfFile, paintings: readonly Painting[]): string {
  let text = ''
  for (const line of linesOf(readings(file, paintings))) {
    const gaps = gapsIn(line)
    for (const [n, {own}] of line.entries()) {
      text = joined(text, own, n === 0 ? 'line' : gaps[n] === true ? 'gap' : null)
    }
  }
  return text
}

function* linesOf(all: Iterable<Reading>): Generator<readonly Reading[]> {
  let line: Reading[] = []
  let last: TextPainting | null = null
  for (const reading of all) {
    const {painting} = reading
    if (last !== null && Math.abs(painting.from[1] - last.to[1]) > NEW_LINE * painting.size) {
      yield line
      line = []
    }
    line.push(reading)
    if (last === null || !isAttached(painting.text)) last = painting
  }
  yield line
}

/** What each painting of text is read as; a run of paintings inside one ActualText says it once. */
function* readings(file: PdfFile, paintings: readonly Painting[]): Generator<Reading> {
  let replaced: PdfDict | null = null
  for (const painting of paintings) {
    if (painting.type !== 'text') continue
    const actual = actualText(file, painting)
    if (actual === null) yield {own: painting.text, painting}
    else yield {own: actual.holder === replaced ? '' : actual.text, painting}
    replaced = actual?.holder ?? null
  }
}

/**
 * The text of an element and of those inside it, in the order of the structure. What stands beside the text (notes,
 * references to them, labels) has a text of its own and does not part its words.
 */
export function elementText(
  file: PdfFile,
  element: StructureElement,
  content: (page: PdfDict | null, mcid: number) => readonly Painting[],
): string {
  const gather = (each: StructureElement): readonly Painting[] =>
    each.kids.flatMap((kid) => {
      if (kid.type === 'content') return content(kid.page, kid.mcid)
      return kid.type === 'element' && !BESIDE.has(kid.element.type) ? gather(kid.element) : []
    })
  return joinedText(file, gather(element))
}

const BESIDE: ReadonlySet<string> = new Set(['Note', 'FENote', 'Reference', 'Lbl'])

/** Whether an element holds content itself, not only through the elements in it. */
export function hasContent(element: StructureElement): boolean {
  return element.kids.length > childElements(element).length
}

/** ActualText of the innermost mark that has one. */
function actualText(
  file: PdfFile,
  {marks}: TextPainting,
): {readonly holder: PdfDict; readonly text: string} | null {
  for (const {properties} of marks.toReversed()) {
    if (properties === null) continue
    const value = file.get(properties, 'ActualText')
    if (isKind(value, 'string')) return {holder: properties, text: decodeTextString(value.bytes)}
  }
  return null
}

/** What moves a baseline, as a share of the size. */
const NEW_LINE = 0.5

function joined(text: string, next: string, between: 'line' | 'gap' | null): string {
  if (between === 'line' && text.endsWith(SOFT_HYPHEN)) return text.slice(0, -1) + next
  const isSpaced = /(^|\s)$/.test(text) || /^(\s|$)/.test(next) || isAttached(next)
  if (isSpaced || between === null) return text + next
  // A word that is broken behind its own hyphen goes on without a space.
  return between === 'line' && /[\p{Letter}\p{Number}][-\u2010]$/u.test(text)
    ? text + next
    : `${text} ${next}`
}

const SOFT_HYPHEN = '\u00AD'
