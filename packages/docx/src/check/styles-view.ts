import {child, childrenNamed, childValue, isOn, type XmlElement} from './xml-tree.ts'

/** What a style or a run says of how its words look; `undefined` where it says nothing. */
export interface Look {
  /** Six hexadecimal digits, or `auto`. */
  readonly colour?: string | undefined
  readonly fill?: string | undefined
  readonly hidden?: boolean | undefined
}

/** Styles by id, each with what it inherits. */
export interface StylesView {
  readonly defaults: Look
  /** The look of a style of this kind, what it builds on included; of the default style without an id. */
  readonly lookOf: (kind: 'paragraph' | 'character' | 'table', id: string | undefined) => Look
  /** The level of a heading that a style makes, from 1; `undefined` for other styles. */
  readonly headingLevel: (id: string | undefined) => number | undefined
}

export function viewStyles(root: XmlElement | undefined): StylesView {
  const styles = root ? childrenNamed(root, 'w:style') : []
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const defaultOf = (kind: string): XmlElement | undefined =>
    styles.find(
      ({attributes}) =>
        attributes['w:type'] === kind && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
    )
  const chain = (kind: string, id: string | undefined): readonly XmlElement[] => {
    const found: XmlElement[] = []
    let style = id === undefined ? defaultOf(kind) : byId.get(id)
    while (style && !found.includes(style)) {
      found.push(style)
      style = byId.get(childValue(style, 'w:basedOn') ?? '')
    }
    return found
  }
  const runDefaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  return {
    defaults: lookOfProperties(runDefaults),
    lookOf: (kind, id) =>
      layered(
        chain(kind, id)
          .toReversed()
          .flatMap((style) => [
            lookOfProperties(child(style, 'w:tcPr')),
            lookOfProperties(child(style, 'w:pPr')),
            lookOfProperties(child(style, 'w:rPr')),
          ]),
      ),
    headingLevel: (id) => levelOf(chain('paragraph', id)),
  }
}

/** What properties say directly. */
export function lookOfProperties(properties: XmlElement | undefined): Look {
  const colour = childValue(properties, 'w:color')
  const fill = child(properties, 'w:shd')?.attributes['w:fill']
  const hidden = properties ? isOn(properties, 'w:vanish') : undefined
  return {
    ...(colour !== undefined && {colour}),
    ...(fill !== undefined && fill !== 'auto' && {fill}),
    ...(hidden !== undefined && {hidden}),
  }
}

/** Looks one over the other, the last on top. */
export function layered(looks: readonly Look[]): Look {
  return Object.assign({}, ...looks)
}

/** Built-in heading styles by their name, and others by their outline level; level 10 is body text. */
function levelOf(chain: readonly XmlElement[]): number | undefined {
  for (const style of chain) {
    const named = /^heading (\d)$/i.exec(childValue(style, 'w:name') ?? '')
    if (named) return Number(named[1])
    const outline = childValue(child(style, 'w:pPr'), 'w:outlineLvl')
    if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : undefined
  }
  return undefined
}
