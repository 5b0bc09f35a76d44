import type {PdfFile} from '../../reader/file.ts'
import {isKind, type PdfDict} from '../../reader/objects.ts'
import {decodeTextString} from '../../reader/text-string.ts'
import type {CheckedPage} from '../context.ts'
import type {Rule} from '../rule.ts'

/** The tab key follows the structure on every page with annotations. */
export const annotationOrder: Rule = {
  name: 'annotation-order',
  clause: '7.18.3',
  *check({file, pages}) {
    for (const {annotations, dict, number} of pages) {
      const tabs = file.get(dict, 'Tabs')
      if (annotations.length === 0 || (isKind(tabs, 'name') && tabs.name === 'S')) continue
      const message = 'The tab order of a page with annotations is not that of the structure.'
      yield {message, page: number, object: dict}
    }
  },
}

/** A link annotation belongs to a Link, which names it. */
export const linkTagged: Rule = {
  name: 'link-tagged',
  clause: '7.18.5',
  *check({file, pages, elements, type, parent}) {
    const links = new Map(elements.map((element) => [element.dict, element]))
    for (const {annotation, number} of linksOf(file, pages)) {
      const owner = parent(file.get(annotation, 'StructParent'))
      const element = isKind(owner, 'dict') ? links.get(owner) : undefined
      const place = {page: number, object: annotation}
      if (element === undefined || type(element) !== 'Link') {
        yield {message: 'A link annotation belongs to no Link.', ...place}
        continue
      }
      const names = element.kids.some((kid) => kid.type === 'object' && kid.object === annotation)
      if (!names) yield {message: 'A Link does not name its annotation.', ...place}
    }
  },
}

export const linkDescription: Rule = {
  name: 'link-description',
  clause: '7.18.5',
  *check({file, pages}) {
    for (const {annotation, number} of linksOf(file, pages)) {
      const text = file.get(annotation, 'Contents')
      if (isKind(text, 'string') && decodeTextString(text.bytes).trim() !== '') continue
      const message = 'A link does not say in words where it leads.'
      yield {message, page: number, object: annotation}
    }
  },
}

function linksOf(
  file: PdfFile,
  pages: readonly CheckedPage[],
): readonly {readonly annotation: PdfDict; readonly number: number}[] {
  return pages.flatMap(({annotations, number}) =>
    annotations
      .filter((annotation) => {
        const subtype = file.get(annotation, 'Subtype')
        return isKind(subtype, 'name') && subtype.name === 'Link'
      })
      .map((annotation) => ({annotation, number})),
  )
}
