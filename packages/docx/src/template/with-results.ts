import {parseXml} from '../check/xml-tree.ts'
import {escapeText} from '../text/clean-text.ts'
import {fieldsOf, type PlacedField, type Range} from './fields-of.ts'
import {replaced} from './replaced.ts'

/**
 * A story whose fields show what the document says of itself, where they stand for that: Word works these out when it prints and
 * other programs never, so that a page would have the title and the author of its letterhead.
 *
 * @param core the document's core properties, as a part
 */
export function withResults(xml: string, core: string): string {
  const fields = fieldsOf(xml).flatMap((field) => {
    const property = propertyOf(field.instruction)
    return property === undefined ? [] : [{field, property}]
  })
  if (fields.length === 0) return xml
  const said = new Map(
    parseXml(core).children.map(({name, text}) => [name.slice(name.indexOf(':') + 1), text]),
  )
  return replaced(
    xml,
    fields.flatMap(({field, property}) =>
      resultOf(field, () => inCase(said.get(property) ?? '', field.instruction)),
    ),
  )
}

/** Another text for what a field shows: in the look of its first words, and none in the others. */
export function resultOf(
  {shown}: PlacedField,
  become: (text: string) => string,
): readonly {readonly range: Range; readonly by: string}[] {
  const text = become(shown.map((each) => each.text).join(''))
  return shown.map(({range}, index) => ({
    range,
    by: index === 0 ? `<w:t xml:space="preserve">${escapeText(text)}</w:t>` : '<w:t/>',
  }))
}

/** The core property that a field shows; a field with words of its own sets it. */
function propertyOf(instruction: string): string | undefined {
  const [, name = ''] =
    /^\s*(?:(?:INFO|DOCPROPERTY)\s+)?"?(\w+)"?\s*(?:\\.*)?$/is.exec(instruction) ?? []
  return PROPERTIES[name.toUpperCase()]
}

/** By the names of fields (ISO/IEC 29500-1, 17.16.5). */
const PROPERTIES: Readonly<Record<string, string>> = {
  TITLE: 'title',
  SUBJECT: 'subject',
  AUTHOR: 'creator',
  KEYWORDS: 'keywords',
  COMMENTS: 'description',
  LASTSAVEDBY: 'lastModifiedBy',
}

function inCase(text: string, instruction: string): string {
  if (/\\\*\s*upper/i.test(instruction)) return text.toUpperCase()
  return /\\\*\s*lower/i.test(instruction) ? text.toLowerCase() : text
}
