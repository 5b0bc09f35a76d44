import {listOf, stringOf} from '../../reader/entries.ts'
import {isKind, type PdfObject} from '../../reader/objects.ts'
import {elementsOf} from '../../reader/structure.ts'
import {attribute} from '../attributes.ts'
import type {CheckContext} from '../context.ts'
import {type Finding, type Rule, rule} from '../rule.ts'

/** Notes can be found from where they are called for; lines of contents lead to what they name. */
export const noteRules: readonly Rule[] = [
  rule('note-identifier', {ua1: '7.9', matterhorn: '19-003'}, function* (context) {
    for (const {id, place} of notes(context)) {
      if (id === '') yield {message: 'A note has no ID.', ...place}
    }
  }),
  rule('note-unique', {ua1: '7.9', matterhorn: '19-004'}, function* (context) {
    const seen = new Set<string>()
    for (const {id, place} of notes(context)) {
      if (id !== '' && seen.has(id)) yield {message: `Two notes have the ID ${id}.`, ...place}
      seen.add(id)
    }
  }),
  rule('note-type', {ua2: '8.2.5.14'}, function* (context) {
    for (const {place} of notes(context)) {
      yield {message: 'A note is a Note, which PDF 2.0 replaces by FENote.', ...place}
    }
  }),
  rule('note-kind', {ua2: '8.2.5.14'}, function* ({file, elements, type, pageOf}) {
    for (const element of elements) {
      if (type(element) !== 'FENote') continue
      const kind = attribute(file, element, 'NoteType')
      if (kind === null) continue
      if (isKind(kind, 'name') && ['Footnote', 'Endnote', 'None'].includes(kind.name)) continue
      const message = 'A note is said to be neither a footnote nor an endnote.'
      yield {message, page: pageOf(element), object: element.dict}
    }
  }),
  rule('note-references', {ua2: '8.2.5.14'}, noteReferences),
  rule('contents-target', {ua2: '8.2.5.8'}, function* ({file, elements, type, pageOf}) {
    for (const element of elements) {
      if (type(element) !== 'TOCI') continue
      const parts = [...elementsOf([element])]
      if (parts.some(({dict}) => listOf(file, dict, 'Ref').length > 0)) continue
      const message = 'A line of the contents does not name what it leads to.'
      yield {message, page: pageOf(element), object: element.dict}
    }
  }),
  rule('list-numbering', {ua2: '8.2.5.25'}, listNumbering),
  rule('list-content', {ua2: '8.2.5.25'}, function* ({elements, type, pageOf}) {
    for (const element of elements) {
      if (type(element) !== 'LI' || element.kids.every((kid) => kid.type === 'element')) continue
      const message = 'Content of a list item is neither its label nor its body.'
      yield {message, page: pageOf(element), object: element.dict}
    }
  }),
]

interface Note {
  readonly id: string
  readonly place: Pick<Finding, 'page' | 'object'>
}

function* notes({file, elements, type, pageOf}: CheckContext): Generator<Note> {
  for (const element of elements) {
    if (type(element) !== 'Note') continue
    const id = stringOf(file, element.dict, 'ID') ?? ''
    yield {id, place: {page: pageOf(element), object: element.dict}}
  }
}

/** What refers to a note and the note name each other. */
function* noteReferences(context: CheckContext): Generator<Finding> {
  const {file, elements, elementOf, type, pageOf} = context
  const refersTo = (dict: PdfObject): readonly PdfObject[] => listOf(file, dict, 'Ref')
  for (const element of elements) {
    const isNote = type(element) === 'FENote'
    for (const other of refersTo(element.dict)) {
      const target = elementOf.get(other)
      const isAboutNote = isNote || (target !== undefined && type(target) === 'FENote')
      if (!isAboutNote || refersTo(other).includes(element.dict)) continue
      const message = isNote
        ? 'A note names a reference that does not name the note.'
        : 'A reference names a note that does not name the reference.'
      yield {message, page: pageOf(element), object: element.dict}
    }
  }
}

/** A list whose items have labels says what kind of labels. */
function* listNumbering({file, elements, type, pageOf}: CheckContext): Generator<Finding> {
  for (const element of elements) {
    if (type(element) !== 'L') continue
    const items = element.kids.flatMap((kid) => (kid.type === 'element' ? [kid.element] : []))
    const hasLabels = items.some((item) =>
      item.kids.some((kid) => kid.type === 'element' && type(kid.element) === 'Lbl'),
    )
    const numbering = attribute(file, element, 'ListNumbering')
    const isNumbered = isKind(numbering, 'name') && numbering.name !== 'None'
    if (!hasLabels || isNumbered) continue
    const message = 'A list has labels and does not say of what kind.'
    yield {message, page: pageOf(element), object: element.dict}
  }
}
