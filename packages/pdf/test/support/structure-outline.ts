import type {PdfFile} from '../../src/reader/file.ts'
import type {PdfDict} from '../../src/reader/objects.ts'
import {pages} from '../../src/reader/pages.ts'
import type {Painting} from '../../src/reader/painting.ts'
import {paintings} from '../../src/reader/paintings.ts'
import {type StructureElement, structure} from '../../src/reader/structure.ts'
import {joinedText} from '../../src/reader/text.ts'

/** The structure of a file as indented lines: types, and texts in quotation marks. */
export function outlineOfStructure(file: PdfFile): string {
  const painted = new Map<PdfDict, readonly Painting[]>()
  for (const {dict, resources} of pages(file)) painted.set(dict, paintings(file, dict, resources))
  const textOf = (page: PdfDict | null, mcid: number): string =>
    joinedText(
      file,
      (page === null ? [] : (painted.get(page) ?? [])).filter(({marks}) =>
        marks.some((mark) => mark.mcid === mcid),
      ),
    )
  const lines = (element: StructureElement, indent: string): readonly string[] => [
    `${indent}${element.type}`,
    ...element.kids.flatMap((kid) => {
      if (kid.type === 'element') return lines(kid.element, `${indent}  `)
      if (kid.type === 'object') return [`${indent}  annotation`]
      return [`${indent}  ‘${textOf(kid.page, kid.mcid)}’`]
    }),
  ]
  return structure(file)
    .flatMap((root) => lines(root, ''))
    .join('\n')
}
