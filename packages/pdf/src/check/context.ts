import {stringOf} from '../reader/entries.ts'
import type {PdfFile} from '../reader/file.ts'
import {isKind, type PdfDict, type PdfObject, type PdfStream} from '../reader/objects.ts'
import {pages} from '../reader/pages.ts'
import type {Painting} from '../reader/painting.ts'
import {paintings} from '../reader/paintings.ts'
import {elementsOf, type StructureElement, structure} from '../reader/structure.ts'
import {type Annotation, annotationsOf} from './annotations.ts'
import {type Metadata, readMetadata} from './metadata.ts'
import {numberTree} from './number-tree.ts'
import {type StandardType, standardTypes} from './standard-types.ts'
import {type UsedFont, usedFonts} from './used-fonts.ts'

/** What the rules look at, read once. */
export interface CheckContext {
  readonly file: PdfFile
  /** The part of PDF/UA whose rules apply: 2 where the file declares it. */
  readonly part: 1 | 2
  readonly metadata: Metadata | null
  readonly pages: readonly CheckedPage[]
  readonly annotations: readonly Annotation[]
  readonly fonts: readonly UsedFont[]
  /** Every structure element, parents before children. */
  readonly elements: readonly StructureElement[]
  /** Elements by their dictionaries. */
  readonly elementOf: ReadonlyMap<PdfObject, StructureElement>
  /** The standard structure type of an element, role maps applied. */
  type(element: StructureElement): string
  standardType(element: StructureElement): StandardType
  /** What the parent tree has under a key. */
  parent(key: PdfObject): PdfObject
  /** Number of the page on which the first content of an element stands. */
  pageOf(element: StructureElement): number | null
  /** Whether the catalogue gives a language for everything that has none of its own. */
  readonly hasLanguage: boolean
  /** Every dictionary of the file, those of streams and those inside others too. */
  readonly dicts: readonly PdfDict[]
}

export interface CheckedPage {
  readonly dict: PdfDict
  /** Counted from 1. */
  readonly number: number
  readonly paintings: readonly Painting[]
  /** Forms that the page paints, each as often as it does. */
  readonly forms: readonly PdfStream[]
}

export function checkContext(file: PdfFile): CheckContext {
  const checked = checkedPages(file)
  const numbers = new Map(checked.map(({dict, number}) => [dict, number]))
  const standardType = typesOf(file)
  const root = file.get(file.catalogue, 'StructTreeRoot')
  const parents = numberTree(file, file.get(root, 'ParentTree'))
  const parent = (key: PdfObject): PdfObject =>
    typeof key === 'number' ? (parents.get(key) ?? null) : null
  const elements = [...elementsOf(structure(file))]
  const elementOf = new Map<PdfObject, StructureElement>(elements.map((each) => [each.dict, each]))
  const metadata = readMetadata(file)
  return {
    file,
    part: metadata?.identification.get('part')?.value === '2' ? 2 : 1,
    metadata,
    pages: checked,
    annotations: checked.flatMap((page) => annotationsOf(file, page, parent, elementOf)),
    fonts: usedFonts(file, checked),
    elements,
    elementOf,
    type: (element) => standardType(element).type,
    standardType,
    parent,
    pageOf: (element) => firstPage(element, numbers),
    hasLanguage: stringOf(file, file.catalogue, 'Lang') !== null,
    dicts: [file.trailer, ...file.numbers.map(file.object)].flatMap((object) => [
      ...dictsIn(object),
    ]),
  }
}

function checkedPages(file: PdfFile): readonly CheckedPage[] {
  return pages(file).map(({dict, resources}, index) => {
    const forms: PdfStream[] = []
    return {
      dict,
      number: index + 1,
      paintings: paintings(file, dict, resources, forms),
      forms,
    }
  })
}

/** Types are asked for often: each is looked up once. */
function typesOf(file: PdfFile): (element: StructureElement) => StandardType {
  const known = new Map<StructureElement, StandardType>()
  const find = standardTypes(file)
  return (element) => {
    const type = known.get(element) ?? find(element.dict, element.type)
    known.set(element, type)
    return type
  }
}

function firstPage(
  element: StructureElement,
  numbers: ReadonlyMap<PdfObject, number>,
): number | null {
  for (const each of elementsOf([element])) {
    const kid = each.kids.find(({type}) => type === 'content')
    if (kid?.type === 'content' && kid.page !== null) return numbers.get(kid.page) ?? null
  }
  return null
}

function* dictsIn(object: PdfObject): Generator<PdfDict> {
  if (isKind(object, 'stream')) yield* dictsIn(object.dict)
  else if (isKind(object, 'array')) for (const item of object.items) yield* dictsIn(item)
  else if (isKind(object, 'dict')) {
    yield object
    for (const value of object.entries.values()) yield* dictsIn(value)
  }
}
