import {SaxesParser} from 'saxes'
import {leavesHouse} from './leaves-house.ts'
import {TemplateError} from './template-error.ts'

/**
 * A story without the paths that its fields, links and drawings hold: a field that fetches a file becomes what it shows, and a link
 * that leads neither to the web nor to somebody becomes its words. All else stays, letter by letter.
 *
 * @param lost ids of relationships that lead to no such place
 * @throws TemplateError where a field fetches a file of which nothing is here
 */
export function withoutPaths(xml: string, lost: ReadonlySet<string>): string {
  const finder = new PathFinder(xml, lost)
  let rest = ''
  let at = 0
  for (const [start, end] of finder.cuts().toSorted(([one], [other]) => one - other)) {
    if (start < at) continue
    rest += xml.slice(at, start)
    at = end
  }
  return (rest + xml.slice(at)).replace(PATH_ATTRIBUTE, (_, name: string) =>
    /href|src/.test(name) ? '' : ` ${name}=""`,
  )
}

/** What programs write into a drawing when it is inserted: where it lay, instead of what it shows. */
const PATH_ATTRIBUTE =
  /\s((?:o:)?(?:descr|title|alt|name|src|href))="(?:[A-Za-z]:[\\/]|\\\\|file:)[^"]*"/g

type Range = readonly [start: number, end: number]

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Of its first tag. */
  readonly start: number
  readonly end: number
  text: string
}

/** A field whose end has not come yet. */
class OpenField {
  /** As it is put together from its runs, and from those of fields in it. */
  instruction = ''
  inResult = false
  isEmpty = true
  /** What goes where the field becomes its result: its marks, and all in the runs of its instruction. */
  readonly cuts: Range[] = []

  take({name, text, start}: OpenElement, end: number, isOwnMark: boolean): void {
    const isInstruction = name === 'w:instrText' || name === 'w:delInstrText'
    if (!this.inResult || isOwnMark) this.cuts.push([start, end])
    else if (!isInstruction && name !== 'w:fldChar') this.isEmpty = false
    if (isInstruction && !this.inResult) this.instruction += text
  }
}

class PathFinder {
  readonly #xml: string
  readonly #lost: ReadonlySet<string>
  readonly #elements: OpenElement[] = []
  readonly #fields: OpenField[] = []
  readonly #cuts: Range[] = []

  constructor(xml: string, lost: ReadonlySet<string>) {
    this.#xml = xml
    this.#lost = lost
  }

  cuts(): Range[] {
    const parser = new SaxesParser({xmlns: false})
    parser.on('opentag', ({name, attributes}) => {
      const start = this.#xml.lastIndexOf('<', parser.position - 2)
      this.#elements.push({name, attributes, start, end: parser.position, text: ''})
    })
    parser.on('text', (text) => {
      const element = this.#elements.at(-1)
      if (element) element.text += text
    })
    parser.on('closetag', () => {
      const element = this.#elements.pop()
      if (element) this.#closed(element, parser.position)
    })
    parser.write(this.#xml).close()
    return this.#cuts
  }

  #closed(element: OpenElement, end: number): void {
    const {name, attributes, start} = element
    const isLost = this.#lost.has(attributes['r:id'] ?? '')
    if (name.startsWith('a:hlink') && isLost) this.#cuts.push([start, end])
    if (name === 'w:hyperlink' && isLost) this.#unwrap(element, end)
    if (name === 'w:fldSimple') {
      const inner = this.#xml.slice(element.end, end)
      if (isGone(attributes['w:instr'] ?? '', !/<w:r[ >]/.test(inner))) this.#unwrap(element, end)
    }
    if (this.#elements.at(-1)?.name === 'w:r' && name !== 'w:rPr') this.#inRun(element, end)
  }

  /** Takes the tags of an element and leaves what is between them. */
  #unwrap({start, end: inner}: OpenElement, end: number): void {
    if (inner === end) this.#cuts.push([start, end])
    else this.#cuts.push([start, inner], [this.#xml.lastIndexOf('<', end - 1), end])
  }

  #inRun(element: OpenElement, end: number): void {
    const mark = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined
    if (mark === 'begin') this.#fields.push(new OpenField())
    const own = this.#fields.at(-1)
    for (const field of this.#fields) field.take(element, end, mark !== undefined && field === own)
    if (own && mark === 'separate') own.inResult = true
    if (!own || mark !== 'end') return
    this.#fields.pop()
    if (isGone(own.instruction, own.isEmpty)) this.#cuts.push(...own.cuts)
  }
}

/** Whether a field becomes what it shows. */
function isGone(instruction: string, isEmpty: boolean): boolean {
  const fate = leavesHouse(instruction)
  if (fate === 'fetched' && isEmpty) {
    throw new TemplateError(
      `the template fetches what it shows by the field ${instruction.trim()}, and nothing of it is in the template; expected all that it shows in the file: in Word, update the field (F9) and save, or insert the file itself`,
    )
  }
  return fate !== null
}
