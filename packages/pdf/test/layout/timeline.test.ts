import {type DocumentTree, document, heading, paragraph, timeline} from '@onrecord/document'
import {expect, test} from 'vitest'
import {labels} from '../support/labels.ts'
import {layOut} from '../support/lay-out.ts'
import {elementsOf, ownIds} from '../support/layout-laws.ts'

/** A timeline so far down the first page that its drawing fits and its table does not. */
function late(paragraphs: number): DocumentTree {
  const days = Array.from({length: 12}, (_, day) => `2024-05-${String(day + 10)}`)
  return document({
    title: 'Quay shut',
    language: 'en-GB',
    labels,
    children: [
      ...Array.from({length: paragraphs}, () => paragraph('The quay was quiet all day.')),
      heading(1, 'Timeline'),
      timeline({
        caption: 'Events in the order of their dates',
        alt: 'A line of days in May 2024',
        headers: {date: 'Date', event: 'Event', status: 'Status'},
        events: days.map((day) => ({
          from: day,
          to: day,
          dateLabel: day,
          label: 'The guild closed the old quay to all boats',
          children: 'The guild closed the old quay to all boats',
          status: 'reported',
        })),
      }),
    ],
  })
}

test('the drawing of a timeline stands on the page where its table begins', async () => {
  const pages: number[] = []
  for (let paragraphs = 8; paragraphs < 28; paragraphs += 1) {
    const list = await layOut(late(paragraphs))
    const [figure] = elementsOf(list, ['Figure'])
    const [table] = elementsOf(list, ['Table'])
    if (table === undefined) throw new Error('the timeline has a table')
    const ids = ownIds(table)
    const begins = list.pages.findIndex(({items}) =>
      items.some(({owner}) => owner.type === 'element' && ids.has(owner.id)),
    )
    expect(figure?.box?.page, `after ${paragraphs} paragraphs`).toBe(begins)
    pages.push(begins)
  }
  expect(new Set(pages)).toEqual(new Set([0, 1]))
})
