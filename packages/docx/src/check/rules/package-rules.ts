import {relationshipsPath} from '../../finalize/part-paths.ts'
import type {DocxRule, Fault} from '../finding.ts'
import {elementsOf} from '../xml-tree.ts'

/** Names in a package differ by more than their case (ISO/IEC 29500-2, 7.3). */
export const entryDuplicate: DocxRule = {
  code: 'entry-duplicate',
  severity: 'error',
  check: ({entries}) => {
    const seen = new Set<string>()
    return entries.flatMap((part) => {
      const again = seen.has(part.toLowerCase())
      seen.add(part.toLowerCase())
      return again ? [{part, message: 'The package has this part more than once.'}] : []
    })
  },
}

/** Without these there is no document. */
export const partMissing: DocxRule = {
  code: 'part-missing',
  severity: 'error',
  check: (view) => {
    const has = (path: string): boolean => view.entries.includes(path)
    const faults: Fault[] = ['[Content_Types].xml', '_rels/.rels']
      .filter((path) => !has(path))
      .map((part) => ({part, message: 'The package lacks this part.'}))
    if (
      has('_rels/.rels') &&
      !view.relationships.some(({type}) => type.endsWith('/officeDocument'))
    )
      faults.push({part: '_rels/.rels', message: 'Nothing says which part is the document.'})
    if (view.main && !view.main.relationships.some(({type}) => type.endsWith('/styles')))
      faults.push({part: view.main.path, message: 'The document has no styles part.'})
    return faults
  },
}

export const xmlMalformed: DocxRule = {
  code: 'xml-malformed',
  severity: 'error',
  check: ({malformed}) =>
    malformed.map(({path, reason}) => ({
      part: path,
      message: `The part is not well-formed XML: ${reason}.`,
    })),
}

/** Each part has a kind, the kind that its relationship promises, and no kind stands for a part that is not there. */
export const contentType: DocxRule = {
  code: 'content-type',
  severity: 'error',
  check: ({entries, contentTypes, main}) => {
    const part = '[Content_Types].xml'
    const names = new Set(entries.map((entry) => entry.toLowerCase()))
    const forNothing = [...contentTypes.overrides.keys()]
      .filter((name) => !names.has(name))
      .map((name) => ({part, message: `A kind is given for /${name}, which is not there.`}))
    const without = entries
      .filter((entry) => entry !== part && contentTypes.typeOf(entry) === undefined)
      .map((entry) => ({part, message: `No kind is given for /${entry}.`}))
    const wrong = (main?.relationships ?? [])
      .filter(({type, target, external}) => {
        const expected = kinds.get(type.slice(type.lastIndexOf('/') + 1))
        const given = contentTypes.typeOf(target)
        const there = !external && names.has(target.toLowerCase())
        return there && expected && given !== undefined && !given.endsWith(`${expected}+xml`)
      })
      .map(({target}) => ({
        part,
        message: `/${target} is said to be ${contentTypes.typeOf(target)}, which does not fit its relationship.`,
      }))
    return [...forNothing, ...without, ...wrong]
  },
}

/** Ends of content types by ends of relationship types (ISO/IEC 29500-1, 11.3). */
const kinds: ReadonlyMap<string, string> = new Map(
  [
    ...['styles', 'numbering', 'settings', 'webSettings', 'fontTable', 'footnotes', 'endnotes'],
    ...['comments', 'header', 'footer', 'theme'],
  ].map((type) => [type, `.${type}`] as const),
)

/** Relationships inside the package lead to parts that are there. */
export const relationshipTarget: DocxRule = {
  code: 'relationship-target',
  severity: 'error',
  check: ({allRelationships, entries}) => {
    const names = new Set(entries.map((entry) => entry.toLowerCase()))
    return [...allRelationships].flatMap(([owner, list]) =>
      list
        .filter(({external, target}) => !external && !names.has(target.toLowerCase()))
        .map(({id, target, element}) => ({
          part: relationshipsPath(owner),
          element,
          message: `The relationship ${id} leads to /${target}, which is not there.`,
        })),
    )
  },
}

export const relationshipDuplicate: DocxRule = {
  code: 'relationship-duplicate',
  severity: 'error',
  check: ({allRelationships}) =>
    [...allRelationships].flatMap(([owner, list]) =>
      list
        .filter(({id}, index) => list.findIndex((other) => other.id === id) < index)
        .map(({id, element}) => ({
          part: relationshipsPath(owner),
          element,
          message: `There is more than one relationship ${id}.`,
        })),
    ),
}

/** What a part says it is related to, it is. */
export const relationshipMissing: DocxRule = {
  code: 'relationship-missing',
  severity: 'error',
  check: ({xmlParts}) =>
    xmlParts.flatMap(({path, root, relationships}) => {
      const known = new Set(relationships.map(({id}) => id))
      return [...elementsOf(root)].flatMap((element) =>
        Object.entries(element.attributes)
          .filter(([key, id]) => key.startsWith('r:') && id !== '' && !known.has(id))
          .map(([key, id]) => ({
            part: path,
            element,
            message: `${key} is ${id}, and the part has no such relationship.`,
          })),
      )
    }),
}

/** Macros, controls and programs inside: nothing that is only read needs them. */
export const activeContent: DocxRule = {
  code: 'active-content',
  severity: 'error',
  check: ({entries, contentTypes}) =>
    entries
      .filter(
        (entry) => /vbaProject|\.bin$|activeX/i.test(entry) || isMacro(contentTypes.typeOf(entry)),
      )
      .map((part) => ({part, message: 'The package holds a macro or a control.'})),
}

function isMacro(type: string | undefined): boolean {
  return type !== undefined && /macroEnabled|vbaProject|activeX|oleObject/i.test(type)
}

/** Templates, pictures and data that Word fetches from elsewhere when the file is opened. */
export const externalContent: DocxRule = {
  code: 'external-content',
  severity: 'error',
  check: ({allRelationships}) =>
    [...allRelationships].flatMap(([owner, list]) =>
      list
        .filter(({external, type}) => external && !type.endsWith('/hyperlink'))
        .map(({type, target, element}) => ({
          part: relationshipsPath(owner),
          element,
          message: `The file fetches its ${type.slice(type.lastIndexOf('/') + 1)} from ${target}.`,
        })),
    ),
}

/** Links go to the web, to a mailbox or to a telephone. */
export const linkTarget: DocxRule = {
  code: 'link-target',
  severity: 'error',
  check: ({allRelationships}) =>
    [...allRelationships].flatMap(([owner, list]) =>
      list
        .filter(({external, type}) => external && type.endsWith('/hyperlink'))
        .filter(({target}) => !/^(?:https?:\/\/[^\s]+|(?:mailto|tel):[^\s]+)$/i.test(target))
        .map(({target, element}) => ({
          part: relationshipsPath(owner),
          element,
          message: `A link leads to ${target}: expected https://, http://, mailto: or tel:.`,
        })),
    ),
}
