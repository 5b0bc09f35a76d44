import {
  contents,
  type DocumentTree,
  document,
  heading,
  note,
  noteReference,
  paragraph,
  table,
} from '@onrecord/document'
import {labels} from './labels.ts'

const sentence =
  'The council said that the timetable for the winter had been agreed with the operator, and that the obligation to keep the route open would be met until spring. '

/** Several pages with chapters, notes, paragraphs that break and a table that breaks. */
export function longDocument(): DocumentTree {
  const chapters = Array.from({length: 9}, (_, index) => index + 1)
  return document({
    title: 'The winter route',
    language: 'en-GB',
    labels,
    notes: chapters.map((chapter) =>
      note(`n${chapter}`, `Minutes of meeting ${chapter}. ${sentence}`),
    ),
    children: [
      contents(1),
      ...chapters.flatMap((chapter) => [
        heading(1, `Chapter ${chapter}`),
        paragraph([sentence.repeat(3 + (chapter % 3)), noteReference(`n${chapter}`)]),
        paragraph(sentence.repeat(5)),
      ]),
      table({
        caption: 'Crossings',
        head: ['Week', 'Crossings'],
        columns: [{align: 'start'}, {align: 'end'}],
        rows: Array.from({length: 70}, (_, index) => [
          // One row is so high that it must break.
          index === 20 ? sentence.repeat(60) : `Week ${index + 1}`,
          String(index * 3),
        ]),
      }),
    ],
  })
}
