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
    ['LONDON/PARIS, Oct 3 — The pier', 'LONDON/PARIS'],
    ['LONDON/PARIS, Oct. 3 (Coast Wire) - The pier', 'LONDON/PARIS'],
    ['LONDON and PARIS — The pier', 'LONDON and PARIS'],
    ['SEOUL (Coast Wire) – The pier', 'SEOUL'],
    ['SEOUL, South Korea (Coast Wire) — The pier', 'SEOUL'],
    ['PORT LINNET, United Kingdom, March 3 — The pier', 'PORT LINNET'],
    ['Geneva, 4 October 2025 — The pier', 'Geneva'],
    ['Geneva, October 4, 2025 – “The pier', 'Geneva'],
    ['Port Linnet, Oct. 4 — The pier', 'Port Linnet'],
    ['Harbour Town, Kenya — The pier', 'Harbour Town'],
    ['Monday, 4 October 2025 — The day', undefined],
    ['Geneva, 4 October 2025 — the day of the storm — was wet', undefined],
    ['Spain, Portugal — Both have', undefined],
    ['Ada, Ines and the others — The pier', undefined],
    ['Geneva, Kenya — the pier', undefined],
    ['Vale, October rain and wind — The pier', undefined],
    ['The pier – the old one – is closed', undefined],
    ['He said: the pier is closed', undefined],
  ])('%s', (paragraph, place) => {
    expect(datelineIn(paragraph)?.place).toBe(place)
  })
})

test('a dateline with its year dates the article that no line of its own dates', async () => {
  const story = 'Geneva, 4 October 2025 — The pier was closed on Wednesday, the council said.'
  const {metadata, dates} = await articleOf(`Pier closes for a year\n\n${story}`)
  expect(metadata).toMatchObject({published: '2025-10-04', origin: {published: 'text'}})
  expect(dates.flatMap(({edtf}) => edtf ?? [])).toEqual(['2025-10-01'])
  const dated = await articleOf(`Pier closes for a year\n\n5 October 2025\n\n${story}`)
  expect(dated.metadata.published).toBe('2025-10-05')
})

describe('bylines without "by", under the headline', () => {
  const STORY =
    'HARBOUR TOWN (Coast Wire) — The pier at Harbour Town will close for a year, the council said on Monday.'
  const bylines = async (lines: string, story: string = STORY) => {
    const {metadata, blocks} = await articleOf(`Pier closes for a year\n\n${lines}\n\n${story}`)
    expect(metadata.headline).toBe('Pier closes for a year')
    return [
      blocks
        .map(({type}) => type)
        .slice(1)
        .join(' '),
      metadata.bylines
        .map(({name, role}) => (role === null ? name : `${name}, ${role}`))
        .join('; '),
    ]
  }

  test.each([
    [
      'Adwoa Quillfeather\nHarbour Correspondent',
      'byline byline paragraph',
      'Adwoa Quillfeather, Harbour Correspondent',
    ],
    [
      'Ada Quill and Otto van der Brandt\nHarbour Editor',
      'byline byline paragraph',
      'Ada Quill; Otto van der Brandt, Harbour Editor',
    ],
    ['Anna Quill', 'byline paragraph', 'Anna Quill'],
    [
      'Anna Quill, John Brandt and Mary Falk',
      'byline paragraph',
      'Anna Quill; John Brandt; Mary Falk',
    ],
    ['Anna Quill\nPublished 3 May 2021', 'byline date paragraph', 'Anna Quill'],
    ['Adwoa Quillfeather and Reuters', 'byline paragraph', 'Adwoa Quillfeather; Reuters'],
    ['Adwoa Quillfeather | AFP', 'byline paragraph', 'Adwoa Quillfeather; AFP'],
    [
      'Adwoa Quillfeather, Harbour Correspondent',
      'byline paragraph',
      'Adwoa Quillfeather, Harbour Correspondent',
    ],
    ['By Ada Quill | AFP', 'byline paragraph', 'Ada Quill; AFP'],
    ['By Ada Quill and Reuters', 'byline paragraph', 'Ada Quill; Reuters'],
    ['By a staff reporter', 'byline paragraph', ''],
    ['By our correspondent in Orm', 'byline paragraph', ''],
    ['By the harbour wall', 'paragraph paragraph', ''],
    [
      'The posts have rotted, and nobody had looked\n\nAnna Quill',
      'deck byline paragraph',
      'Anna Quill',
    ],
  ])('%j', async (lines, types, expected) => {
    expect(await bylines(lines)).toEqual([types, expected])
  })

  test.each([
    ['a section', 'World News'],
    ['a section with a day', 'Middle East\nPublished 3 May 2021'],
    ['a place', 'Harbour Town'],
    ['a name that nothing bears out', 'Adwoa Quillfeather'],
    ['a sentence', 'Anna Quill and Reuters went to look.'],
    ['a title', 'Anna Quill and the Pier'],
  ])('%s is none', async (_, lines) => {
    const [, names] = await bylines(lines)
    expect(names).toBe('')
  })

  test('nor is a name above a story without a dateline', async () => {
    const [, names] = await bylines('Anna Quill', 'The pier at Harbour Town will close for a year.')
    expect(names).toBe('')
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
