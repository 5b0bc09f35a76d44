import {describe, expect, test} from 'vitest'
import {parseDateLine} from '../src/language/date-line.ts'
import {datelineIn} from '../src/language/dateline.ts'
import {articleOf} from './support.ts'

describe('date lines', () => {
  test.each([
    ['January 01, 2024', '2024-01-01'],
    ['1 January 2024', '2024-01-01'],
    ['Published: 22 Dec 2023, 5:00 PM', '2023-12-22'],
    ['Updated Sept. 3, 2021', '2021-09-03'],
    ['Monday, 5 June 2023', '2023-06-05'],
    ['2023-12-22T08:15:00Z', '2023-12-22'],
    ['The 3 March 2023 meeting was long', null],
    ['32 March 2023', null],
    ['In March 2023', null],
  ])('%s', (line, day) => {
    expect(parseDateLine(line)).toBe(day)
  })
})

describe('datelines', () => {
  test.each([
    ['HARBOUR TOWN – The pier', 'HARBOUR TOWN'],
    ['HARBOUR TOWN, March 3 (Coast Wire) - The pier', 'HARBOUR TOWN'],
    ['Harbour Town (Coast Wire) — The pier', 'Harbour Town'],
    ['PORT LINNET: The pier', 'PORT LINNET'],
    ['The pier – the old one – is closed', undefined],
    ['He said: the pier is closed', undefined],
  ])('%s', (paragraph, place) => {
    expect(datelineIn(paragraph)?.place).toBe(place)
  })
})

test('page furniture is kept and marked, lines wrapped at a fixed width are one paragraph', async () => {
  const article = await articleOf(`top of page

Pier closes for a year

By Ada Quill
Harbour Correspondent
Published 3 May 2021

The pier at Harbour Town will close for a year after an inspector
found that the posts had rotted below the water, where nobody had
looked since the storm of 2009, the council said in a long letter.

Advertisement

Nothing else is known about the posts, the planks or the inspector
who found them, and the letter does not say who will pay for them.`)
  const {text} = article.source
  const blocks = article.blocks.map(({type, span}) => [
    type,
    text?.slice(span.start, span.end).split(/\s+/).length,
  ])
  expect(blocks).toEqual([
    ['boilerplate', 3],
    ['headline', 5],
    ['byline', 3],
    ['byline', 2],
    ['date', 4],
    ['paragraph', 38],
    ['boilerplate', 1],
    ['paragraph', 26],
  ])
  expect(article.metadata.bylines).toMatchObject([
    {name: 'Ada Quill', role: 'Harbour Correspondent'},
  ])
})

test.each([
  ['This story was updated on 4 May 2021.', '2021-05-04', 'current'],
  ['Correction (May 4, 2021): The pier is of oak, not of pine.', '2021-05-04', 'corrected'],
  ['An earlier version of this article gave the wrong year.', null, 'corrected'],
  ['Editor’s note: This report has been corrected.', null, 'corrected'],
])('a printed correction: %s', async (note, date, status) => {
  const article = await articleOf(`Pier closes

Words by Ada Quill

The pier at Harbour Town will close for a year, the council said on Monday.

${note}`)
  expect(article.metadata).toMatchObject({status, bylines: [{name: 'Ada Quill'}]})
  expect(article.corrections).toMatchObject([{date, text: note}])
})
