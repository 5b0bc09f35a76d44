import {strFromU8, unzipSync} from 'fflate'
import {
  child,
  childrenNamed,
  childValue,
  named,
  parseXml,
  type XmlElement,
} from '../../src/check/xml-tree.ts'

/** What becomes of tracked changes. */
export type Decision = 'accept' | 'reject'

/**
 * How a file reads when all its changes are accepted or rejected: a line for each paragraph and row, with style, number
 * and the words of notes in place. Paragraphs without words are left out.
 */
export function decide(bytes: Uint8Array, decision: Decision): readonly string[] {
  const parts = unzipSync(bytes)
  const root = (path: string): XmlElement =>
    // A template without notes or lists has no part for them.
    parseXml(parts[path] ? strFromU8(parts[path]) : '<none/>')
  const notes = new Map(
    childrenNamed(root('word/footnotes.xml'), 'w:footnote').map((note) => [
      note.attributes['w:id'] ?? '',
      note,
    ]),
  )
  const ordered = orderedLists(root('word/numbering.xml'))
  const reader = new Reader(decision === 'accept' ? 'w:del' : 'w:ins', notes, ordered)
  const body = child(root('word/document.xml'), 'w:body')
  for (const block of body?.children ?? []) reader.block(block)
  return reader.lines
}

function orderedLists(numbering: XmlElement): ReadonlySet<string> {
  const patterns = new Set(
    childrenNamed(numbering, 'w:abstractNum')
      .filter((pattern) => childValue(child(pattern, 'w:lvl'), 'w:numFmt') === 'decimal')
      .map(({attributes}) => attributes['w:abstractNumId']),
  )
  return new Set(
    childrenNamed(numbering, 'w:num')
      .filter((list) => patterns.has(childValue(list, 'w:abstractNumId')))
      .map(({attributes}) => attributes['w:numId'] ?? ''),
  )
}

class Reader {
  readonly lines: string[] = []
  readonly #gone: 'w:ins' | 'w:del'
  readonly #notes: ReadonlyMap<string, XmlElement>
  readonly #ordered: ReadonlySet<string>
  readonly #counts = new Map<string, number>()
  /** Words of a paragraph whose mark is gone: they begin the next. */
  #carried = ''

  constructor(
    gone: 'w:ins' | 'w:del',
    notes: ReadonlyMap<string, XmlElement>,
    ordered: ReadonlySet<string>,
  ) {
    this.#gone = gone
    this.#notes = notes
    this.#ordered = ordered
  }

  block(block: XmlElement): void {
    if (block.name === 'w:p') this.#paragraph(block)
    else if (block.name === 'w:tbl') for (const row of childrenNamed(block, 'w:tr')) this.#row(row)
    else if (block.name === 'w:sdt')
      for (const inner of child(block, 'w:sdtContent')?.children ?? []) this.block(inner)
  }

  #paragraph(paragraph: XmlElement): void {
    const properties = child(paragraph, 'w:pPr')
    const words = this.#carried + this.#words(paragraph)
    this.#carried = ''
    if (child(child(properties, 'w:rPr'), this.#gone)) this.#carried = words
    else if (words.trim() !== '')
      this.lines.push(
        `${childValue(properties, 'w:pStyle') ?? ''}${this.#number(properties)}: ${words}`,
      )
  }

  #row(row: XmlElement): void {
    const properties = child(row, 'w:trPr')
    if (properties && child(properties, this.#gone)) return
    const cells = childrenNamed(row, 'w:tc').map((cell) =>
      childrenNamed(cell, 'w:p')
        .map((paragraph) => this.#words(paragraph))
        .join('/'),
    )
    this.lines.push(`| ${cells.join(' | ')}`)
  }

  #number(properties: XmlElement | undefined): string {
    const list = properties && child(properties, 'w:numPr')
    const id = childValue(list, 'w:numId')
    if (id === undefined) return ''
    const level = childValue(list, 'w:ilvl') ?? '0'
    if (!this.#ordered.has(id)) return ` ${level}*`
    const key = `${id} ${level}`
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return ` ${level}#${count}`
  }

  #words(element: XmlElement): string {
    switch (element.name) {
      case this.#gone:
      case 'w:instrText':
        return ''
      case 'mc:AlternateContent':
      case 'w:drawing':
        return `{${named(element, 'wp:docPr')[0]?.attributes.descr ?? ''}}`
      case 'w:footnoteReference':
        return `[${this.#note(element.attributes['w:id'] ?? '')}]`
      case 'w:t':
      case 'w:delText':
        return element.text
      case 'w:tab':
        return element.parent?.name === 'w:r' ? '\t' : ''
      default:
        return element.children.map((inner) => this.#words(inner)).join('')
    }
  }

  #note(id: string): string {
    const note = this.#notes.get(id)
    return note ? this.#words(note) : '?'
  }
}
