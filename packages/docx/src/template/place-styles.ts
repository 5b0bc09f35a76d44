import {childrenNamed, childValue, parseXml, type XmlElement} from '../check/xml-tree.ts'
import {houseLook} from './house-look.ts'
import {attributeOf, elementTexts} from './xml-text.ts'

/** Our styles in a template. */
export interface PlacedStyles {
  /** What each of ours is called there: the template's style of the same name, or our own under an id that is free. */
  readonly ids: ReadonlyMap<string, string>
  /** Ours that the template lacks, as text, by our id. */
  readonly lacking: ReadonlyMap<string, string>
  /** The template's styles of the same names, by our id. */
  readonly shared: ReadonlyMap<string, XmlElement>
}

/**
 * Pairs our styles with those of a template: by their names, as Word does, since ids follow the language of the program. What is
 * the default of its kind in ours is the default of its kind there.
 */
export function placeStyles(ours: string, template: string): PlacedStyles {
  const theirs = childrenNamed(parseXml(template), 'w:style')
  const taken = new Set(theirs.map(({attributes}) => attributes['w:styleId'] ?? ''))
  const byName = new Map(theirs.map((style) => [keyOf(style), style] as const))
  const defaults = new Map(
    theirs
      .filter(({attributes}) => ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''))
      .map((style) => [style.attributes['w:type'], style] as const),
  )
  const ids = new Map<string, string>()
  const lacking = new Map<string, string>()
  const shared = new Map<string, XmlElement>()
  const inHouse = houseLook(ours, template)
  for (const text of elementTexts(ours, 'w:style')) {
    const id = attributeOf(text, 'w:styleId')
    const type = attributeOf(text, 'w:type')
    const name = /<w:name w:val="([^"]*)"/.exec(text)?.[1] ?? ''
    const isDefault = attributeOf(text, 'w:default') === '1'
    const same =
      (isDefault ? defaults.get(type) : undefined) ?? byName.get(`${type} ${name.toLowerCase()}`)
    if (same) {
      ids.set(id, same.attributes['w:styleId'] ?? id)
      shared.set(id, same)
    } else {
      ids.set(id, freeId(id, taken))
      lacking.set(id, inHouse(text.replace(' w:default="1"', '')))
    }
  }
  return {ids, lacking, shared}
}

/** Those of our styles that content uses and the template lacks, with what they are based on and followed by. */
export function neededStyles(
  {lacking, ids}: PlacedStyles,
  contents: readonly string[],
): readonly string[] {
  const needed = new Set<string>()
  const need = (text: string): void => {
    for (const [, id = ''] of text.matchAll(
      /<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"/g,
    )) {
      const style = lacking.get(id)
      if (style === undefined || needed.has(id)) continue
      needed.add(id)
      need(style)
    }
  }
  contents.forEach(need)
  return [...lacking]
    .filter(([id]) => needed.has(id))
    .map(([id, text]) => text.replace(`w:styleId="${id}"`, `w:styleId="${ids.get(id) ?? id}"`))
}

function keyOf(style: XmlElement): string {
  return `${style.attributes['w:type']} ${(childValue(style, 'w:name') ?? '').toLowerCase()}`
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let number = 1; taken.has(free); number += 1) free = `${id}Memo${number}`
  return free
}
