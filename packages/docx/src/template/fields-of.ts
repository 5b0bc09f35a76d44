import {SaxesParser} from 'saxes'
import {TemplateError} from './template-error.ts'

/** From a character of a part to after another. */
export type Range = readonly [start: number, end: number]

/** An element of a part, with where its first tag stands. */
export interface PlacedElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly start: number
  readonly end: number
  text: string
}

/** A field of a part (ISO/IEC 29500-1, 17.16). */
export class PlacedField {
  /** As it is put together from its runs, and from those of fields in it. */
  instruction = ''
  inResult = false
  isEmpty = true
  /** What goes where the field becomes its result: its marks, and all in the runs of its instruction. */
  readonly marks: Range[] = []
  /** The words of its result, each with the element that holds them. */
  readonly shown: {readonly range: Range; readonly text: string}[] = []

  take({name, text, start}: PlacedElement, end: number, isOwnMark: boolean): void {
    const isInstruction = name === 'w:instrText' || name === 'w:delInstrText'
    if (!this.inResult || isOwnMark) this.marks.push([start, end])
    else if (!isInstruction && name !== 'w:fldChar') this.isEmpty = false
    if (isInstruction && !this.inResult) this.instruction += text
    if (name === 'w:t' && this.inResult) this.shown.push({range: [start, end], text})
  }
}

/**
 * The fields of a part, those within others first, simple ones too.
 *
 * @param also is given each other element when it ends
 */
export function fieldsOf(
  xml: string,
  also: (element: PlacedElement, end: number) => void = () => {},
): readonly PlacedField[] {
  const finder = new FieldFinder(xml)
  const parser = new SaxesParser({xmlns: false})
  const elements: PlacedElement[] = []
  parser.on('opentag', ({name, attributes}) => {
    const start = xml.lastIndexOf('<', parser.position - 2)
    const element = {name, attributes, start, end: parser.position, text: ''}
    elements.push(element)
    finder.opened(element)
  })
  parser.on('text', (text) => {
    const element = elements.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    const element = elements.pop()
    if (!element) return
    finder.closed(element, parser.position, elements.at(-1)?.name)
    also(element, parser.position)
  })
  parser.write(xml).close()
  return finder.fields
}

/** Far more than Word lets fields stand in each other. */
const DEEPEST = 100

class FieldFinder {
  readonly fields: PlacedField[] = []
  readonly #xml: string
  readonly #open: PlacedField[] = []

  constructor(xml: string) {
    this.#xml = xml
  }

  opened({name, attributes}: PlacedElement): void {
    if (name !== 'w:fldSimple') return
    const field = new PlacedField()
    field.instruction = attributes['w:instr'] ?? ''
    field.inResult = true
    this.#open.push(field)
  }

  closed(element: PlacedElement, end: number, parent: string | undefined): void {
    if (element.name === 'w:fldSimple') {
      const field = this.#end()
      field?.marks.push(...tagsOf(this.#xml, element, end))
    } else if (parent === 'w:r' && element.name !== 'w:rPr') this.#inRun(element, end)
  }

  #inRun(element: PlacedElement, end: number): void {
    const mark = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined
    if (mark === 'begin') this.#open.push(new PlacedField())
    if (this.#open.length > DEEPEST)
      throw new TemplateError(
        `the template is damaged: more than ${DEEPEST} fields begin in it within each other`,
      )
    const own = this.#open.at(-1)
    for (const field of this.#open) field.take(element, end, mark !== undefined && field === own)
    if (own && mark === 'separate') own.inResult = true
    if (mark === 'end') this.#end()
  }

  #end(): PlacedField | undefined {
    const field = this.#open.pop()
    if (field) this.fields.push(field)
    return field
  }
}

/** The tags of an element without what is between them. */
export function tagsOf(xml: string, {start, end: inner}: PlacedElement, end: number): Range[] {
  if (inner === end) return [[start, end]]
  return [
    [start, inner],
    [xml.lastIndexOf('<', end - 1), end],
  ]
}
