import {fieldsOf, type PlacedField, type Range, tagsOf} from './fields-of.ts'
import {leavesHouse} from './leaves-house.ts'
import {replaced} from './replaced.ts'
import {TemplateError} from './template-error.ts'
import {resultOf} from './with-results.ts'

/**
 * A story without the paths that its fields, links and drawings hold: a field that fetches a file becomes what it shows, a link
 * that leads neither to the web nor to somebody becomes its words, and of where the file itself lies its name is left. All else
 * stays, letter by letter.
 *
 * @param lost ids of relationships that lead to no such place
 * @throws TemplateError where a field fetches a file of which nothing is here
 */
export function withoutPaths(xml: string, lost: ReadonlySet<string>): string {
  const cuts: Range[] = []
  const fields = fieldsOf(xml, (element, end) => {
    const {name, attributes, start} = element
    if (!lost.has(attributes['r:id'] ?? '')) return
    if (name.startsWith('a:hlink')) cuts.push([start, end])
    if (name === 'w:hyperlink') cuts.push(...tagsOf(xml, element, end))
  })
  const names = fields.filter(({instruction}) => OF_FILE.test(instruction))
  for (const field of fields) if (isGone(field)) cuts.push(...field.marks)
  return replaced(xml, [
    ...cuts.map((range) => ({range, by: ''})),
    ...names.flatMap((field) => resultOf(field, (text) => text.replace(/^.*[\\/]/, ''))),
  ]).replace(PATH_ATTRIBUTE, (_, name: string) => (/href|src/.test(name) ? '' : ` ${name}=""`))
}

/** Fields that show where the file lies, or the template that it was made from. */
const OF_FILE = /^\s*(?:FILENAME|TEMPLATE)\b/i

/** What programs write into a drawing when it is inserted: where it lay, instead of what it shows. */
const PATH_ATTRIBUTE =
  /\s((?:o:)?(?:descr|title|alt|name|src|href))="(?:[A-Za-z]:[\\/]|\\\\|file:)[^"]*"/g

/** Whether a field becomes what it shows. */
function isGone({instruction, isEmpty}: PlacedField): boolean {
  const fate = leavesHouse(instruction)
  if (fate === 'fetched' && isEmpty) {
    throw new TemplateError(
      `the template fetches what it shows by the field ${instruction.trim()}, and nothing of it is in the template; expected all that it shows in the file: in Word, update the field (F9) and save, or insert the file itself`,
    )
  }
  return fate !== null
}
