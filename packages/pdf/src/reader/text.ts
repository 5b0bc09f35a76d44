import type {PdfFile} from './file.ts'
import {isKind, type PdfDict} from './objects.ts'
import type {Painting, TextPainting} from './painting.ts'
import {childElements, type StructureElement} from './structure.ts'
import {decodeTextString} from './text-string.ts'

/** The text of paintings one after another, lines joined by what a reader would see between them. */
export function joinedText(file: PdfFile, paintings: readonly Painting[]): string {
  let text = ''
  let last: TextPainting | null = null
  for (const {own, painting} of readings(file, paintings)) {
    text = last === null ? own : joined(text, own, last, painting)
    // A mark over a letter moves the pen aside and back: the next letter follows the one before it.
    if (last === null || !ATTACHED.test(painting.text)) last = painting
  }
  return text
}

/** What each painting of text is read as; a run of paintings inside one ActualText says it once. */
function* readings(
  file: PdfFile,
  paintings: readonly Painting[],
): Generator<{readonly own: string; readonly painting: TextPainting}> {
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

/** Shares of the size: what moves a baseline, and what parts words. */
const NEW_LINE = 0.5
const GAP = 0.15

function joined(text: string, next: string, last: TextPainting, painting: TextPainting): string {
  const isNewLine = Math.abs(painting.from[1] - last.to[1]) > NEW_LINE * painting.size
  const isApart = distance(text, next, last, painting) > GAP * painting.size
  if (isNewLine && text.endsWith(SOFT_HYPHEN)) return text.slice(0, -1) + next
  const isSpaced = /(^|\s)$/.test(text) || /^(\s|$)/.test(next) || ATTACHED.test(next)
  if (isSpaced || !(isNewLine || isApart)) return text + next
  // A word that is broken behind its own hyphen goes on without a space.
  return isNewLine && /\p{Letter}[-\u2010]$/u.test(text) ? text + next : `${text} ${next}`
}

/** Room between the end of one painting and the next; letters that run from right to left follow on the other side. */
function distance(text: string, next: string, last: TextPainting, painting: TextPainting): number {
  const onRight = Math.abs(painting.from[0] - last.to[0])
  const turned = RIGHT_TO_LEFT.test(next) && RIGHT_TO_LEFT.test(text.slice(-4))
  return turned ? Math.min(onRight, Math.abs(last.from[0] - painting.to[0])) : onRight
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Marks and signs that never begin a word. */
const ATTACHED = /^[\p{Mark}\u00AD\u2060]+$/u

const SOFT_HYPHEN = '\u00AD'
