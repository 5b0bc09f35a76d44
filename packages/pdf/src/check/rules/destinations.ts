import {dictsOf, listOf, nameOf} from '../../reader/entries.ts'
import type {PdfFile} from '../../reader/file.ts'
import {isKind, type PdfDict, type PdfObject} from '../../reader/objects.ts'
import {type Rule, rule} from '../rule.ts'

export const destinationRules: readonly Rule[] = [
  rule('structure-destination', {ua2: '8.8'}, function* ({file, annotations}) {
    const links = annotations.map(({dict, page}) => ({dict, page}))
    const items = outlineItems(file).map((dict) => ({dict, page: null}))
    for (const {dict, page} of [...links, ...items]) {
      if (!leadsToPage(file, dict)) continue
      const message = 'A link inside the document names a page and no structure element.'
      yield {message, page, object: dict}
    }
  }),
]

/** Whether a destination inside the document names no structure element, as PDF/UA-2 wants it. */
function leadsToPage(file: PdfFile, dict: PdfDict): boolean {
  const action = file.get(dict, 'A')
  if (nameOf(file, action, 'S') === 'GoTo') return !isOfElement(file, file.get(action, 'SD'))
  return file.get(dict, 'Dest') !== null && !isOfElement(file, file.get(dict, 'Dest'))
}

/** Names of destinations are followed by no rule here: what they stand for may be either. */
function isOfElement(file: PdfFile, destination: PdfObject): boolean {
  if (isKind(destination, 'name') || isKind(destination, 'string')) return true
  if (!isKind(destination, 'array')) return false
  return nameOf(file, file.resolve(destination.items[0]), 'S') !== null
}

function outlineItems(file: PdfFile): readonly PdfDict[] {
  const found = new Set<PdfDict>()
  const open = dictsOf(file, file.get(file.catalogue, 'Outlines'), 'First').slice()
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (found.has(item)) continue
    found.add(item)
    for (const key of ['Next', 'First']) {
      open.push(...listOf(file, item, key).filter((each) => isKind(each, 'dict')))
    }
  }
  return [...found]
}
