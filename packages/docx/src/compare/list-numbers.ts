import {childOf, elements, mapXml, node, valueIn, type XmlNode} from './xml-node.ts'

/**
 * Which list of the new document each list of the old one has become. Lists are told apart by the number of their
 * numbering, which counts anew in each file.
 */
export class ListNumbers {
  readonly #old: XmlNode
  readonly #became = new Map<string, string>()
  readonly #claimed = new Set<string>()
  readonly #added: XmlNode[] = []
  readonly #next: number

  constructor(old: XmlNode, current: XmlNode) {
    this.#old = old
    const numbers = numbersIn(current).map(({attributes}) => Number(attributes['w:numId']))
    this.#next = Math.max(0, ...numbers) + 1
  }

  /** Whether an old paragraph can have become this new one: both in no list, or in lists that are one. */
  pair(before: XmlNode, after: XmlNode): boolean {
    const [old, current] = [listOf(before), listOf(after)]
    if (old === undefined || current === undefined) return old === current
    const became = this.#became.get(old)
    if (became !== undefined) return became === current
    if (this.#claimed.has(current)) return false
    this.#became.set(old, current)
    this.#claimed.add(current)
    return true
  }

  /** An old paragraph with the number that its list has in the new document: that of its heir, or one of its own. */
  renumber(paragraph: XmlNode): XmlNode {
    const old = listOf(paragraph)
    if (old === undefined) return paragraph
    const number = this.#became.get(old) ?? this.#add(old)
    return mapXml(paragraph, (element) =>
      element.name === 'w:numId' ? node('w:numId', {'w:val': number}) : element,
    )
  }

  /** The numbering part with the lists that only the old document has. */
  finish(current: XmlNode): XmlNode {
    return {...current, children: [...current.children, ...this.#added]}
  }

  #add(old: string): string {
    const instance = numbersIn(this.#old).find(({attributes}) => attributes['w:numId'] === old)
    if (!instance) throw new Error(`the old document has no numbering ${old}`)
    const number = String(this.#next + this.#added.length)
    this.#added.push({...instance, attributes: {...instance.attributes, 'w:numId': number}})
    this.#became.set(old, number)
    return number
  }
}

/** The number of a paragraph's numbering. */
function listOf(paragraph: XmlNode): string | undefined {
  return valueIn(childOf(childOf(paragraph, 'w:pPr'), 'w:numPr'), 'w:numId')
}

function numbersIn(root: XmlNode): readonly XmlNode[] {
  return elements(root.children).filter(({name}) => name === 'w:num')
}
