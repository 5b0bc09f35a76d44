import {child, childrenNamed, childValue, parseXml, type XmlElement} from '../check/xml-tree.ts'
import {markup} from '../markup.ts'
import {attributeOf, elementTexts, highest} from './xml-text.ts'

/** Our lists in a template's numbering. */
export interface PlacedLists {
  /** What each of ours is called there. */
  readonly ids: ReadonlyMap<string, string>
  /** Patterns and lists to add, in the order of the schema: patterns stand before lists. */
  readonly patterns: string
  readonly lists: string
}

/** Styles whose numbering the template may have designed. */
const listStyles = {bullet: 'ListBullet', decimal: 'ListNumber'} as const

/**
 * Gives our lists numbers that the template has not taken. Where the template's list style of the same name has numbering of its
 * own, our lists are instances of that: its bullets and indents hold, and each numbered list begins anew.
 */
export function placeLists(
  ours: string,
  template: string,
  shared: ReadonlyMap<string, XmlElement>,
  used: ReadonlySet<string>,
): PlacedLists {
  const firstPattern = highest(template, /w:abstractNumId="(\d+)"/g) + 1
  const firstList = highest(template, /w:numId="(\d+)"/g)
  const ids = new Map<string, string>()
  const patterns = new Map<string, string>()
  const made: string[] = []
  for (const list of elementTexts(ours, 'w:num')) {
    const id = attributeOf(list, 'w:numId')
    if (!used.has(id)) continue
    const to = String(firstList + ids.size + 1)
    ids.set(id, to)
    const pattern = /<w:abstractNumId w:val="(\d+)"/.exec(list)?.[1] ?? ''
    const text = elementTexts(ours, 'w:abstractNum').find(
      (each) => attributeOf(each, 'w:abstractNumId') === pattern,
    )
    const own = text && ownPattern(text, template, shared)
    if (own !== undefined) made.push(instanceOf(own, to))
    else if (text !== undefined) {
      const shifted = String(firstPattern + Number(pattern))
      patterns.set(pattern, text.replace(/w:abstractNumId="\d+"/, `w:abstractNumId="${shifted}"`))
      made.push(
        list
          .replace(/w:numId="\d+"/, `w:numId="${to}"`)
          .replace(/<w:abstractNumId w:val="\d+"/, `<w:abstractNumId w:val="${shifted}"`),
      )
    }
  }
  return {ids, patterns: [...patterns.values()].join(''), lists: made.join('')}
}

/** The pattern of the template's own list style for lists of this kind, where it has the levels that we use. */
function ownPattern(
  pattern: string,
  template: string,
  shared: ReadonlyMap<string, XmlElement>,
): string | undefined {
  // numbers of paragraphs have one level, and are no list
  if (template === '' || elementTexts(pattern, 'w:lvl').length < levelsWeUse) return undefined
  const format = /<w:numFmt w:val="(bullet|decimal)"/.exec(pattern)?.[1]
  const style =
    format === 'bullet' || format === 'decimal' ? shared.get(listStyles[format]) : undefined
  const list = child(child(child(style, 'w:pPr'), 'w:numPr'), 'w:numId')?.attributes['w:val']
  const numbering = parseXml(template)
  const found = childrenNamed(numbering, 'w:num').find(
    ({attributes}) => list !== undefined && attributes['w:numId'] === list,
  )
  const id = found && childValue(found, 'w:abstractNumId')
  const levels = childrenNamed(numbering, 'w:abstractNum').find(
    ({attributes}) => attributes['w:abstractNumId'] === id,
  )
  return levels && childrenNamed(levels, 'w:lvl').length >= levelsWeUse ? id : undefined
}

const levelsWeUse = 3

function instanceOf(pattern: string, id: string): string {
  const restart = markup('w:startOverride', {'w:val': 1})
  return markup(
    'w:num',
    {'w:numId': id},
    markup('w:abstractNumId', {'w:val': pattern}),
    markup('w:lvlOverride', {'w:ilvl': 0}, restart),
  )
}
