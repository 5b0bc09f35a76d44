import {textPieces} from './text-pieces.ts'
import {childOf, elements, textIn, valueIn, writeXml, type XmlNode} from './xml-node.ts'

/** The smallest thing that comes or goes: a word, a blank, a mark, a picture, a reference, a field. */
export interface Token {
  /** Tokens of equal keys are the same. */
  readonly key: string
  readonly properties: XmlNode | undefined
  /** What stands in the run: text, or one element; a whole field or content control stands as its runs. */
  readonly content:
    | {readonly kind: 'text'; readonly text: string}
    | {readonly kind: 'element'; readonly element: XmlNode}
    | {readonly kind: 'field'; readonly runs: readonly XmlNode[]; readonly result: readonly Token[]}
  /** The link around it. */
  readonly link: XmlNode | undefined
}

/** What stands in a paragraph and is no content: ends of bookmarks and comments, marks of fields that are longer. */
interface Anchor {
  readonly element: XmlNode
  /** How many tokens stand before it. */
  readonly place: number
  readonly link: XmlNode | undefined
}

export interface Content {
  readonly tokens: readonly Token[]
  readonly anchors: readonly Anchor[]
}

/** How the keys of references are made: the same note, address, picture and chart have other ids in the other file. */
export interface Keys {
  readonly noteOf: (id: string) => string
  readonly addressOf: (link: XmlNode) => string
  readonly shownBy: (id: string) => string
}

/**
 * Takes a paragraph apart.
 * @param whole keys of content controls that stay whole; of the others only the words are taken
 */
export function tokensOf(
  paragraph: XmlNode,
  keys: Keys,
  whole: ReadonlySet<string> = new Set(),
): Content {
  const reader = new TokenReader(keys, whole)
  reader.read(elements(paragraph.children), undefined)
  return {tokens: reader.tokens, anchors: reader.anchors}
}

/** The content controls of two versions of a paragraph that show the same in both. */
export function controlsInBoth(before: XmlNode, after: XmlNode): ReadonlySet<string> {
  const old = new Set(controlsOf(before).map(controlKey))
  return new Set(
    controlsOf(after)
      .map(controlKey)
      .filter((key) => old.has(key)),
  )
}

function controlsOf(paragraph: XmlNode): readonly XmlNode[] {
  return elements(paragraph.children).filter(({name}) => name === 'w:sdt')
}

/** What a control is bound to, and what it shows. Its id is counted anew in each file. */
function controlKey(control: XmlNode): string {
  const tag = valueIn(childOf(control, 'w:sdtPr'), 'w:tag') ?? ''
  return `control ${tag} ${textIn(control)}`
}

class TokenReader {
  readonly tokens: Token[] = []
  readonly anchors: Anchor[] = []
  readonly #keys: Keys
  readonly #whole: ReadonlySet<string>

  constructor(keys: Keys, whole: ReadonlySet<string>) {
    this.#keys = keys
    this.#whole = whole
  }

  read(children: readonly XmlNode[], link: XmlNode | undefined): void {
    for (let index = 0; index < children.length; index += 1) {
      const child = children[index]
      if (!child || child.name === 'w:pPr') continue
      const end = isFieldMark(child, 'begin') ? fieldEnd(children, index) : -1
      if (end > index) {
        this.#field(children.slice(index, end + 1), link)
        index = end
      } else this.#one(child, link)
    }
  }

  #one(child: XmlNode, link: XmlNode | undefined): void {
    if (child.name === 'w:r') this.#run(child, link)
    else if (child.name === 'w:hyperlink') this.read(elements(child.children), child)
    else if (child.name === 'w:sdt') this.#control(child, link)
    else this.anchors.push({element: child, place: this.tokens.length, link})
  }

  #control(control: XmlNode, link: XmlNode | undefined): void {
    const content = elements(childOf(control, 'w:sdtContent')?.children ?? [])
    const key = controlKey(control)
    if (!this.#whole.has(key)) {
      this.read(content, link)
      return
    }
    const reader = new TokenReader(this.#keys, this.#whole)
    reader.read(content, link)
    const whole = {kind: 'field', runs: [control], result: reader.tokens} as const
    this.tokens.push({key, properties: undefined, link, content: whole})
  }

  #run(run: XmlNode, link: XmlNode | undefined): void {
    const properties = childOf(run, 'w:rPr')
    for (const element of elements(run.children)) {
      if (element.name === 'w:rPr') continue
      if (anchored.has(element.name)) {
        const alone = {...run, children: [...(properties ? [properties] : []), element]}
        this.anchors.push({element: alone, place: this.tokens.length, link})
      } else if (element.name === 'w:t') this.#words(element.children.join(''), properties, link)
      else {
        const key = this.#key(elementKey(element, this.#keys), properties, link)
        this.tokens.push({key, properties, link, content: {kind: 'element', element}})
      }
    }
  }

  #words(text: string, properties: XmlNode | undefined, link: XmlNode | undefined): void {
    for (const word of text.match(textPieces) ?? []) {
      const key = this.#key(`text ${word}`, properties, link)
      this.tokens.push({key, properties, link, content: {kind: 'text', text: word}})
    }
  }

  /** A field is one token: its kind and what it shows. The bookmark that it leads to is counted anew in each file. */
  #field(runs: readonly XmlNode[], link: XmlNode | undefined): void {
    const separator = runs.findIndex((run) => isFieldMark(run, 'separate'))
    const reader = new TokenReader(this.#keys, this.#whole)
    reader.read(runs.slice(separator + 1, -1), link)
    const instruction = runs.map((run) => childOf(run, 'w:instrText')?.children.join('') ?? '')
    const [name = ''] = instruction.join('').trim().split(/\s/)
    const shown = reader.tokens.map(({key}) => key).join('')
    const key = this.#key(`field ${name} ${shown}`, undefined, link)
    const content = {kind: 'field', runs, result: reader.tokens} as const
    this.tokens.push({key, properties: undefined, link, content})
  }

  #key(what: string, properties: XmlNode | undefined, link: XmlNode | undefined): string {
    const look = properties ? writeXml(properties) : ''
    return `${link ? this.#keys.addressOf(link) : ''}|${look}|${what}`
  }
}

/** Content of runs that is about the text and not in it. */
const anchored = new Set([
  ...['w:commentReference', 'w:footnoteRef', 'w:endnoteRef', 'w:fldChar', 'w:instrText'],
])

function isFieldMark(run: XmlNode, type: string): boolean {
  return childOf(run, 'w:fldChar')?.attributes['w:fldCharType'] === type
}

/** The place of the end of the field that begins here; -1 where it ends in another paragraph. */
function fieldEnd(children: readonly XmlNode[], start: number): number {
  let depth = 0
  for (let index = start; index < children.length; index += 1) {
    const child = children[index]
    if (!child) break
    if (isFieldMark(child, 'begin')) depth += 1
    if (isFieldMark(child, 'end')) depth -= 1
    if (depth === 0) return index
  }
  return -1
}

function elementKey(element: XmlNode, keys: Keys): string {
  if (element.name === 'w:footnoteReference')
    return `note ${keys.noteOf(element.attributes['w:id'] ?? '')}`
  if (element.name === 'w:drawing' || element.name === 'mc:AlternateContent')
    return `drawing ${drawingKey(element, keys)}`
  return writeXml(element)
}

/** What a drawing says and shows, and how large it is; its ids and the places of its parts are those of the file. */
function drawingKey(element: XmlNode, keys: Keys): string {
  const own =
    element.name === 'wp:docPr' || element.name === 'wp:extent' || element.name === 'a:ext'
  const {descr = '', cx = '', cy = ''} = own ? element.attributes : {}
  const shown = Object.entries(element.attributes).map(([name, value]) =>
    name.startsWith('r:') ? keys.shownBy(value) : '',
  )
  const inner = elements(element.children).map((child) => drawingKey(child, keys))
  const words = element.name === 'w:t' ? element.children.join('') : ''
  return `${descr}${cx},${cy}${words}${shown.join('')}${inner.join('')}`
}
