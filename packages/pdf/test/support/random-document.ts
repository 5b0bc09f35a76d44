import {
  type Block,
  callout,
  contents,
  type DocumentTree,
  document,
  heading,
  keyFigures,
  list,
  note,
  noteReference,
  paragraph,
  quotation,
  quoted,
  section,
  strong,
  table,
} from '@onrecord/document'
import fc from 'fast-check'
import {labels} from './labels.ts'

/** Words of several lengths: short ones to fill lines, long ones to hyphenate. */
const vocabulary =
  'a of the quay said that winter council harbour timetable obligation representatives extraordinarily'.split(
    ' ',
  )

const words = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...vocabulary), {minLength, maxLength, size: 'max'})
    .map((chosen) => chosen.join(' '))

/** Blocks as drafts: notes are numbered when the document is put together. */
type Draft = (notes: string[]) => Block

const paragraphs: fc.Arbitrary<Draft> = fc
  .record({
    before: words(1, 90),
    inside: words(1, 9),
    after: words(1, 40),
    note: fc.option(fc.oneof(words(1, 6), words(3, 120), {weight: 1, arbitrary: words(200, 600)})),
  })
  .map(({before, inside, after, note: told}) => (notes) => {
    if (told === null) return paragraph([`${before} `, strong(inside), ` ${after}.`])
    const id = `note-${notes.push(told)}`
    return paragraph([`${before} `, quoted(inside, ['e']), noteReference(id), ` ${after}.`])
  })

const headings: fc.Arbitrary<Draft> = fc.tuple(fc.constantFrom(1, 2, 3), words(1, 12)).map(
  ([level, text]) =>
    () =>
      heading(level, text),
)

const tables: fc.Arbitrary<Draft> = fc
  .array(
    fc.tuple(
      words(1, 3),
      fc.oneof({weight: 20, arbitrary: words(1, 12)}, {weight: 1, arbitrary: words(120, 500)}),
      fc.nat(99_999),
    ),
    {minLength: 1, maxLength: 60, size: 'max'},
  )
  .map(
    (rows) => () =>
      table({
        caption: 'Rows',
        head: ['Party', 'Position', 'Count'],
        columns: [{align: 'start'}, {align: 'start'}, {align: 'end'}],
        rows: rows.map(([party, position, count]) => [party, position, String(count)]),
      }),
  )

const others: fc.Arbitrary<Draft> = fc.oneof(
  fc
    .array(words(1, 30), {minLength: 1, maxLength: 6, size: 'max'})
    .map((items) => () => list(items)),
  words(1, 60).map((text) => () => quotation(text, {attribution: 'A. Finch', evidence: ['e']})),
  words(1, 60).map((text) => () => callout('notice', text, {title: 'Notice'})),
  words(1, 6).map((label) => () => keyFigures([{value: '1,200', label, source: 'Count'}])),
  fc
    .array(words(1, 60), {minLength: 1, maxLength: 4, size: 'max'})
    .map((texts) => () => section(texts, {keepTogether: true})),
)

/** Documents of one to a dozen pages, with contents, notes and tables that break. */
export const randomDocument: fc.Arbitrary<DocumentTree> = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: paragraphs},
      {weight: 3, arbitrary: headings},
      {weight: 1, arbitrary: tables},
      {weight: 2, arbitrary: others},
    ),
    {minLength: 1, maxLength: 40, size: 'max'},
  )
  .map((drafts) => {
    const notes: string[] = []
    const blocks = drafts.map((draft) => draft(notes))
    return document({
      title: 'A document of chance',
      language: 'en-GB',
      labels,
      notes: notes.map((text, index) => note(`note-${index + 1}`, text)),
      children: [contents(2), ...blocks],
    })
  })
