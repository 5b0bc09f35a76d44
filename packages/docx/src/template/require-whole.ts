import {elementsOf, type XmlElement} from '../check/xml-tree.ts'
import {isXml} from '../finalize/package-parts.ts'
import {relatedPath, relationshipsPath} from '../finalize/part-paths.ts'
import {parsed} from './parsed.ts'
import {TemplateError} from './template-error.ts'
import {isType, type TemplatePackage, type TemplateRelationship} from './template-package.ts'
import {isStory} from './without-traces.ts'

/**
 * @throws TemplateError where a part of a template is no XML, or names what nothing tells of.
 */
export function requireWhole(file: TemplatePackage): void {
  for (const path of file.parts.keys()) {
    if (!isXml(path) || path.startsWith('customXml/')) continue
    const root = parsed(file.text(path), path)
    if (isStory(path)) requireNamed(path, root, file.relationships(path))
  }
}

/**
 * @throws TemplateError where a part that a template leads to is not there: Word leaves out what it does not find, after a question;
 * or where a program, or a file with whatever is in it, stands in the template.
 */
export function requireParts(file: TemplatePackage): void {
  for (const owner of ['', ...file.parts.keys()])
    for (const each of file.relationships(owner)) requireTarget(file, owner, each)
}

function requireTarget(
  file: TemplatePackage,
  owner: string,
  {type, target, external}: TemplateRelationship,
): void {
  if (external) return
  const path = relatedPath(owner, target)
  if (!file.has(path))
    throw damaged(`${relationshipsPath(owner)} leads to ${path}, which is not in it`)
  const isWorkbook = isType(type, 'package') && isType(file.kindOf(owner), CHART)
  if (WITHIN.test(type) && !isWorkbook) {
    throw new TemplateError(
      `the template holds ${path}, a program or a file within it, which would go into every document; expected words, pictures and charts alone: take it out, or paste it as a picture`,
    )
  }
}

const CHART = 'vnd.openxmlformats-officedocument.drawingml.chart+xml'

/** Programs, controls, and files of other kinds (ISO/IEC 29500-1, 11.3.1 and 15.2; MS-OFFMACRO, 2.1). */
const WITHIN = /\/(?:vbaProject|control|oleObject|package|aFChunk)$/

function requireNamed(
  path: string,
  root: XmlElement,
  relationships: readonly TemplateRelationship[],
): void {
  const ids = new Set(relationships.map(({id}) => id))
  if (ids.size < relationships.length)
    throw damaged(`${relationshipsPath(path)} has more than one relationship of the same name`)
  for (const {attributes} of elementsOf(root)) {
    for (const [name, id] of Object.entries(attributes)) {
      if (name.startsWith('r:') && id !== '' && !ids.has(id))
        throw damaged(`${path} names ${id}, and nothing says what that is`)
    }
  }
}

function damaged(what: string): TemplateError {
  return new TemplateError(
    `the template is damaged: ${what}; open it in Word, look whether all is there, and save it again`,
  )
}
