import {childrenNamed, parseXml, type XmlElement} from '../check/xml-tree.ts'
import {houseLook} from './house-look.ts'
import {HouseStyles} from './house-styles.ts'
import {type Unsaid, unsaidBy} from './unsaid.ts'
import {attributeOf, elementTexts} from './xml-text.ts'

/** Our styles in a template. */
export interface PlacedStyles {
  /** What each of ours is called there: the template's style of the same name, or our own under an id that is free. */
  readonly ids: ReadonlyMap<string, string>
  /** Ours that the template lacks, as text, by our id. */
  readonly lacking: ReadonlyMap<string, string>
  /** The template's styles of the same names, by our id. */
  readonly shared: ReadonlyMap<string, XmlElement>
  /** What these leave to our paragraphs, by our id. */
  readonly unsaid: ReadonlyMap<string, Unsaid>
}

/**
 * Pairs our styles with those of a template: by their names, as Word does, since ids follow the language of the program. What is
 * the default of its kind in ours is the default of its kind there.
 */
export function placeStyles(ours: string, template: string): PlacedStyles {
  const house = new HouseStyles(childrenNamed(parseXml(template), 'w:style'))
  const ids = new Map<string, string>()
  const lacking = new Map<string, string>()
  const shared = new Map<string, XmlElement>()
  const unsaid = new Map<string, Unsaid>()
  const own = elementTexts(ours, 'w:style')
  const heading = own.find((text) => attributeOf(text, 'w:styleId') === 'Heading1')
  const first = heading && house.same(heading)?.attributes['w:styleId']
  const inHouse = houseLook(ours, template, first)
  for (const text of own) {
    const id = attributeOf(text, 'w:styleId')
    const same = house.same(text)
    if (same === undefined) {
      ids.set(id, house.freeId(id))
      lacking.set(id, house.named(inHouse(text.replace(' w:default="1"', ''))))
      continue
    }
    ids.set(id, same.attributes['w:styleId'] ?? id)
    shared.set(id, same)
    unsaid.set(id, unsaidBy(same, text, house))
  }
  return {ids, lacking, shared, unsaid}
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
