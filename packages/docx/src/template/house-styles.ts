import {child, childValue, isOn, type XmlElement} from '../check/xml-tree.ts'
import {attributeOf} from './xml-text.ts'

/** The styles of a template, as ours are paired with them. */
export class HouseStyles {
  readonly #styles: readonly XmlElement[]
  readonly #ids: ReadonlySet<string>
  readonly #names: ReadonlySet<string>

  /** By kind and name. */
  readonly #named: ReadonlyMap<string, XmlElement>
  readonly #defaults: ReadonlyMap<string, XmlElement>

  constructor(styles: readonly XmlElement[]) {
    const isDefault = ({attributes}: XmlElement): boolean =>
      ['1', 'true', 'on'].includes(attributes['w:default'] ?? '')
    this.#named = new Map(styles.map((style) => [`${typeOf(style)} ${nameOf(style)}`, style]))
    this.#defaults = new Map(styles.filter(isDefault).map((style) => [typeOf(style), style]))
    this.#styles = styles
    this.#ids = new Set(styles.map(idOf))
    this.#names = new Set(styles.map(nameOf))
  }

  /** The style that is the same as one of ours. */
  same(ours: string): XmlElement | undefined {
    const type = attributeOf(ours, 'w:type')
    const name = nameIn(ours)
    const isDefault = attributeOf(ours, 'w:default') === '1'
    return (
      (isDefault ? this.#defaults.get(type) : undefined) ??
      this.#named.get(`${type} ${name.toLowerCase()}`) ??
      (type === 'paragraph' ? headingIn(this.#styles, name) : undefined)
    )
  }

  /** Whether a paragraph of a style stays on the page of the next. */
  keepsNext(style: XmlElement): boolean {
    return this.#said(style, (properties) => isOn(properties, 'w:keepNext')) ?? false
  }

  /** Whether a style says where tabs lead. */
  hasTabs(style: XmlElement): boolean {
    return (
      this.#said(style, (properties) => (child(properties, 'w:tabs') ? true : undefined)) ?? false
    )
  }

  /** Whether a paragraph of a style stands off from what is above it. */
  standsOff(style: XmlElement): boolean {
    return (
      this.#said(style, (properties) => {
        const {'w:before': before, 'w:beforeAutospacing': auto} =
          child(properties, 'w:spacing')?.attributes ?? {}
        if (auto !== undefined && auto !== '0') return true
        return before === undefined ? undefined : Number(before) > 0
      }) ?? false
    )
  }

  /** What a style says of its paragraphs, else what it is based on says. */
  #said<T>(style: XmlElement, ask: (properties: XmlElement) => T | undefined): T | undefined {
    const seen = new Set<XmlElement>()
    let one: XmlElement | undefined = style
    while (one !== undefined && !seen.has(one)) {
      const properties = child(one, 'w:pPr')
      const said = properties && ask(properties)
      if (said !== undefined) return said
      seen.add(one)
      const base: string | undefined = childValue(one, 'w:basedOn')
      one = this.#styles.find((other) => idOf(other) === base)
    }
    return undefined
  }

  /**
   * A style of ours by a name of its own where another kind of style has its name: Word and LibreOffice know a style by its name.
   * It is none of the built-in ones then.
   */
  named(ours: string): string {
    const name = nameIn(ours)
    const own = free(name, (each) => this.#names.has(each.toLowerCase()), ' memo ')
    if (own === name) return ours
    const style = ours.replace(/(<w:name w:val=")[^"]*/, `$1${own}`)
    return style.includes(' w:customStyle=')
      ? style
      : style.replace('<w:style', '<w:style w:customStyle="1"')
  }

  freeId(id: string): string {
    return free(id, (each) => this.#ids.has(each), 'Memo')
  }
}

/**
 * Programs that do not know Word's names call headings in their own language: "Überschrift 1", "제목 1". Such a style has the
 * level in the outline that its number says.
 */
function headingIn(styles: readonly XmlElement[], name: string): XmlElement | undefined {
  const level = /^heading ([1-9])$/.exec(name)?.[1]
  if (level === undefined) return undefined
  return styles.find(
    (style) =>
      typeOf(style) === 'paragraph' &&
      childValue(child(style, 'w:pPr'), 'w:outlineLvl') === String(Number(level) - 1) &&
      /\D(\d)$/.exec(nameOf(style))?.[1] === level,
  )
}

function typeOf({attributes}: XmlElement): string {
  return attributes['w:type'] ?? ''
}

function idOf({attributes}: XmlElement): string {
  return attributes['w:styleId'] ?? ''
}

function nameIn(style: string): string {
  return /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? ''
}

function nameOf(style: XmlElement): string {
  return (childValue(style, 'w:name') ?? '').toLowerCase()
}

function free(wanted: string, isTaken: (name: string) => boolean, between: string): string {
  let found = wanted
  for (let number = 1; isTaken(found); number += 1) found = `${wanted}${between}${number}`
  return found
}
