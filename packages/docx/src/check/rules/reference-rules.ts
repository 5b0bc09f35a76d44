import type {DocxRule, Fault} from '../finding.ts'
import type {PackageView, XmlPart} from '../package-view.ts'
import {ancestor, child, childrenNamed, childValue, named, type XmlElement} from '../xml-tree.ts'

/** Paragraphs, runs and tables have styles that there are, and so have styles that build on others. */
export const styleMissing: DocxRule = {
  code: 'style-missing',
  severity: 'error',
  check: ({xmlParts, related}) => {
    const styles = related('styles')
    if (!styles) return []
    const known = new Set(styleIds(styles))
    return xmlParts.flatMap(({path, root}) =>
      named(root, ...styleReferences)
        .filter(({attributes}) => attributes['w:val'] !== undefined)
        .filter(({attributes}) => !known.has(attributes['w:val'] ?? ''))
        .map((element) => ({
          part: path,
          element,
          message: `There is no style ${element.attributes['w:val']}.`,
        })),
    )
  },
}

const styleReferences = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']

export const styleDuplicate: DocxRule = {
  code: 'style-duplicate',
  severity: 'error',
  check: ({related}) => {
    const styles = related('styles')
    if (!styles) return []
    return repeated(styles.path, childrenNamed(styles.root, 'w:style'), 'w:styleId', 'style')
  },
}

/** List paragraphs name a numbering that there is, and it names its pattern. */
export const numberingMissing: DocxRule = {
  code: 'numbering-missing',
  severity: 'error',
  check: ({main, xmlParts, related}) => {
    if (!main) return []
    const root = related('numbering')?.root
    const instances = root ? childrenNamed(root, 'w:num') : []
    const known = new Set(instances.map(({attributes}) => attributes['w:numId']))
    const patterns = new Set(
      (root ? childrenNamed(root, 'w:abstractNum') : []).map(
        ({attributes}) => attributes['w:abstractNumId'],
      ),
    )
    return [
      ...xmlParts.flatMap(({path, root: inner}) =>
        named(inner, 'w:numId')
          .filter(({attributes}) => attributes['w:val'] !== '0' && !known.has(attributes['w:val']))
          .map((element) => ({
            part: path,
            element,
            message: `There is no numbering ${element.attributes['w:val']}.`,
          })),
      ),
      ...instances
        .filter((instance) => !patterns.has(childValue(instance, 'w:abstractNumId')))
        .map((element) => ({
          part: related('numbering')?.path ?? '',
          element,
          message: 'A numbering has no pattern.',
        })),
    ]
  },
}

/** References to notes lead to one note each. */
export const noteMissing: DocxRule = {
  code: 'note-missing',
  severity: 'error',
  check: (view) =>
    (['footnote', 'endnote'] as const).flatMap((kind) => {
      const part = view.related(`${kind}s`)
      const notes = part ? childrenNamed(part.root, `w:${kind}`) : []
      const known = new Set(notes.map(({attributes}) => attributes['w:id']))
      return view.story.flatMap(({path, root}) =>
        named(root, `w:${kind}Reference`)
          .filter(({attributes}) => !known.has(attributes['w:id']))
          .map((element) => ({
            part: path,
            element,
            message: `There is no ${kind} ${element.attributes['w:id']}.`,
          })),
      )
    }),
}

export const noteDuplicate: DocxRule = {
  code: 'note-duplicate',
  severity: 'error',
  check: ({related}) =>
    (['footnote', 'endnote', 'comment'] as const).flatMap((kind) => {
      const part = related(`${kind}s`)
      return part ? repeated(part.path, childrenNamed(part.root, `w:${kind}`), 'w:id', kind) : []
    }),
}

/** Comments that the text names are there, and their ranges have both ends. */
export const commentMissing: DocxRule = {
  code: 'comment-missing',
  severity: 'error',
  check: (view) => {
    const part = view.related('comments')
    const known = new Set(
      (part ? childrenNamed(part.root, 'w:comment') : []).map(({attributes}) => attributes['w:id']),
    )
    return view.story.flatMap(({path, root}) =>
      named(root, 'w:commentReference', 'w:commentRangeStart', 'w:commentRangeEnd')
        .filter(({attributes}) => !known.has(attributes['w:id']))
        .map((element) => ({
          part: path,
          element,
          message: `There is no comment ${element.attributes['w:id']}.`,
        })),
    )
  },
}

/** A reply answers a comment, both known by the id of their last paragraph (MS-DOCX, 2.5.1). */
export const commentReply: DocxRule = {
  code: 'comment-reply',
  severity: 'error',
  check: ({related}) => {
    const comments = related('comments')
    const threads = related('commentsExtended')
    if (!threads) return []
    const paragraphs = new Set(
      (comments ? named(comments.root, 'w:p') : []).map(({attributes}) => attributes['w14:paraId']),
    )
    return named(threads.root, 'w15:commentEx').flatMap((element) =>
      [element.attributes['w15:paraId'], element.attributes['w15:paraIdParent']]
        .filter((id) => id !== undefined && !paragraphs.has(id))
        .map((id) => ({
          part: threads.path,
          element,
          message: `No comment has the paragraph ${id}.`,
        })),
    )
  },
}

/** Bookmarks and ranges of comments begin once and end once. */
export const rangeUnbalanced: DocxRule = {
  code: 'range-unbalanced',
  severity: 'error',
  check: ({story}) =>
    story.flatMap(({path, root}) =>
      (
        [
          ['w:bookmarkStart', 'w:bookmarkEnd', 'bookmark'],
          ['w:commentRangeStart', 'w:commentRangeEnd', 'comment’s range'],
        ] as const
      ).flatMap(([start, end, what]) => {
        const starts = named(root, start)
        const ends = named(root, end)
        return [
          ...withoutPartner(starts, ends).map((element) => ({
            part: path,
            element,
            message: `A ${what} begins and does not end.`,
          })),
          ...withoutPartner(ends, starts).map((element) => ({
            part: path,
            element,
            message: `A ${what} ends and does not begin.`,
          })),
        ]
      }),
    ),
}

/** Names and ids of bookmarks stand once in the file. */
export const bookmarkDuplicate: DocxRule = {
  code: 'bookmark-duplicate',
  severity: 'error',
  check: ({story}) => {
    const seen = new Set<string>()
    return story.flatMap(({path, root}) =>
      named(root, 'w:bookmarkStart').flatMap((element) => {
        const {'w:id': id = '', 'w:name': name = ''} = element.attributes
        const keys = [`id ${id}`, `name ${name.toLowerCase()}`]
        const again = keys.filter((key) => seen.has(key))
        for (const key of keys) seen.add(key)
        return again.map((key) => ({
          part: path,
          element,
          message: `There is more than one bookmark with the ${key}.`,
        }))
      }),
    )
  },
}

/** Links and fields lead to bookmarks that there are. */
export const bookmarkMissing: DocxRule = {
  code: 'bookmark-missing',
  severity: 'error',
  check: ({story}) => {
    const known = new Set(
      story.flatMap(({root}) =>
        named(root, 'w:bookmarkStart').map(({attributes}) =>
          (attributes['w:name'] ?? '').toLowerCase(),
        ),
      ),
    )
    return story.flatMap(({path, root}) =>
      named(root, 'w:hyperlink', 'w:instrText').flatMap((element): readonly Fault[] => {
        const name = targetName(element)
        if (name === undefined || name === '_top' || known.has(name.toLowerCase())) return []
        return [{part: path, element, message: `There is no bookmark ${name}.`}]
      }),
    )
  },
}

function targetName(element: XmlElement): string | undefined {
  if (element.name === 'w:hyperlink') return element.attributes['w:anchor']
  return /^\s*(?:REF|PAGEREF|NOTEREF)\s+"?([^\s"\\]+)/i.exec(element.text)?.[1]
}

/** Drawings and content controls have ids of their own. */
export const idDuplicate: DocxRule = {
  code: 'id-duplicate',
  severity: 'error',
  check: ({story}) =>
    story.flatMap(({path, root}) => [
      ...repeated(
        path,
        named(root, 'wp:docPr').filter((element) => !ancestor(element, 'mc:Fallback')),
        'id',
        'drawing',
      ),
      ...repeated(
        path,
        named(root, 'w:sdtPr').flatMap((properties) => child(properties, 'w:id') ?? []),
        'w:val',
        'content control',
      ),
    ]),
}

/** Content controls are bound to data that is in the file. */
export const bindingMissing: DocxRule = {
  code: 'binding-missing',
  severity: 'error',
  check: (view) => {
    const stores = storeIds(view)
    return view.story.flatMap(({path, root}) =>
      named(root, 'w:dataBinding')
        .filter(({attributes}) => !stores.has(attributes['w:storeItemID'] ?? ''))
        .map((element) => ({
          part: path,
          element,
          message: `A content control is bound to data that is not in the file.`,
        })),
    )
  },
}

function storeIds({xmlParts}: PackageView): ReadonlySet<string> {
  return new Set([
    ...properties,
    ...xmlParts
      .filter(({root}) => root.name === 'ds:datastoreItem')
      .map(({root}) => root.attributes['ds:itemID'] ?? ''),
  ])
}

/** By which Word calls the core and the extended properties, which are no data of their own (MS-OI29500, 2.1.1139). */
const properties = [
  ...['{6C3C8BC8-F283-45AE-878A-BAB7291924A1}', '{6668398D-A668-4E3E-A5EB-62B293D839F1}'],
]

function styleIds({root}: XmlPart): readonly string[] {
  return childrenNamed(root, 'w:style').map(({attributes}) => attributes['w:styleId'] ?? '')
}

function withoutPartner(
  elements: readonly XmlElement[],
  partners: readonly XmlElement[],
): readonly XmlElement[] {
  const ids = new Set(partners.map(({attributes}) => attributes['w:id']))
  return elements.filter(({attributes}) => !ids.has(attributes['w:id']))
}

/** Elements whose attribute another before them has too. */
function repeated(
  part: string,
  elements: readonly XmlElement[],
  attribute: string,
  what: string,
): readonly Fault[] {
  const seen = new Set<string>()
  return elements.flatMap((element) => {
    const id = element.attributes[attribute] ?? ''
    const again = seen.has(id)
    seen.add(id)
    return again
      ? [{part, element, message: `There is more than one ${what} with the id ${id}.`}]
      : []
  })
}
