import {SaxesParser} from 'saxes'
import {escapeText, escapeXml} from '../text/clean-text.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/** What a rewriting changes. */
export interface Rewriting {
  /** The attributes to write for an element; `null` leaves it out with all that is in it. */
  readonly element?: ((name: string, attributes: XmlAttributes) => XmlAttributes | null) | undefined
  /** What to write before an element: elements as text, or the end of its parent and the beginning of another. */
  readonly before?: ((name: string, attributes: XmlAttributes) => string | undefined) | undefined
  /** Elements, as text, to add at the end of the root. */
  readonly append?: string | undefined
}

/**
 * Writes a part anew in one pass: the same elements in one spelling, changed where the rewriting says so. A part that
 * is not well-formed XML stops it, with the place.
 */
export function rewriteXml(xml: string, rewriting: Rewriting): string {
  const writer = new Rewriter(rewriting)
  const parser = new SaxesParser({xmlns: false})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => writer.open(name, attributes))
  parser.on('text', (text) => writer.text(text))
  parser.on('closetag', ({name}) => writer.close(name))
  parser.write(xml).close()
  return writer.result()
}

class Rewriter {
  readonly #rewriting: Rewriting
  readonly #written: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n']
  #depth = 0
  /** Depth of the element that is being left out, or 0. */
  #dropping = 0
  /** Whether the last thing written is a start tag that can still become an empty element. */
  #hollow = false

  constructor(rewriting: Rewriting) {
    this.#rewriting = rewriting
  }

  open(name: string, given: XmlAttributes): void {
    const {element} = this.#rewriting
    const dropped = this.#dropping > 0
    const attributes = dropped || !element ? given : element(name, given)
    this.#depth += 1
    if (attributes === null) this.#dropping = this.#depth
    if (this.#dropping > 0) return
    this.#fill()
    const before = this.#rewriting.before?.(name, given)
    if (before) this.#written.push(before)
    let tag = `<${name}`
    for (const key in attributes) tag += ` ${key}="${escapeXml(attributes?.[key] ?? '')}"`
    this.#written.push(tag)
    this.#hollow = true
  }

  text(text: string): void {
    if (this.#dropping > 0) return
    this.#fill()
    this.#written.push(escapeText(text))
  }

  close(name: string): void {
    const depth = this.#depth
    this.#depth -= 1
    if (this.#dropping > 0) {
      if (this.#dropping === depth) this.#dropping = 0
      return
    }
    const {append} = this.#rewriting
    if (depth === 1 && append) {
      this.#fill()
      this.#written.push(append)
    }
    this.#written.push(this.#hollow ? '/>' : `</${name}>`)
    this.#hollow = false
  }

  result(): string {
    return this.#written.join('')
  }

  #fill(): void {
    if (this.#hollow) this.#written.push('>')
    this.#hollow = false
  }
}
