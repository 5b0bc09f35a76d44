import {describe, expect, test} from 'vitest'
import {bareDatelineIn} from '../src/language/bare-dateline.ts'
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
    ['Sat 19 Oct 2024 06.00 BST', '2024-10-19'],
    ['Published - May 24, 2024 11:32 pm IST', '2024-05-24'],
    ['May 24, 2024 / 5:32 PM EDT', '2024-05-24'],
    ['24 May 2024 • 11:32am', '2024-05-24'],
    ['11:32 AM, May 24, 2024', '2024-05-24'],
    ['Last Updated : 24 May 2024, 11:32 PM IST', '2024-05-24'],
    ['Published On 24 May 2024', '2024-05-24'],
    ['Published On 24 May 202424 May 2024', '2024-05-24'],
    ['Issued on: 24/05/2024 - 11:32', '2024-05-24'],
    ['05/24/2024', '2024-05-24'],
    ['04/05/2024', null],
    ['04.05.2024', '2024-05-04'],
    ['Friday, May 24th, 2024 at 6:00 a.m. EDT', '2024-05-24'],
    ['Updated May 25, 2024, first published May 24, 2024', '2024-05-24'],
    ['Posted on May 24, 2024 | 4 min read', '2024-05-24'],
    ['FOR IMMEDIATE RELEASE: May 24, 2024', '2024-05-24'],
    ['Fri 24 May 2024 (GMT+8)', '2024-05-24'],
    ['First published on Fri 24 May 2024 07.00 BST', '2024-05-24'],
    ['Ida Brenner, May 24, 2024', null],
    ['The 3 March 2023 meeting was long', null],
    ['May 24, 2024: the day the pier fell', null],
    ['32 March 2023', null],
    ['In March 2023', null],
  ])('%s', (line, day) => {
    expect(parseDateLine(line)).toBe(day)
  })
})

test.each([
  'Norland Herald, June 3, 2024',
  'June 3, 2024 | Quorl Agency',
  'Port Orm ● Mon, June 3, 2024',
  'New Orm | Updated: June 3, 2024 10:20 IST',
  'Office of the Envoy, June 3,2024',
  '3 June 2024 – Port Orm, Norland',
])('a day in the head with names beside it: %s', async (line) => {
  const text = `Weirs to close\n\nQuorl Affairs Norland\n\n${line}\n\nThe envoys met on Monday. They signed it.`
  expect((await articleOf(text)).metadata.published).toBe('2024-06-03')
})

describe('datelines', () => {
  test.each([
    ['HARBOUR TOWN – The pier', 'HARBOUR TOWN'],
    ['HARBOUR TOWN, Norland, June 3, 2024 /PRNewswire/ -- The pier', 'HARBOUR TOWN'],
    ['HARBOUR TOWN, June 3. /TASS/. The pier', 'HARBOUR TOWN'],
    ['HARBOUR TOWN--(BUSINESS WIRE)--The pier', 'HARBOUR TOWN'],
    ['(Harbour Town, Norland) –The pier', 'Harbour Town'],
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
    ['Harbour Town, Norland CNN — The pier', 'Harbour Town'],
    ['PORT LINNET Reuters — The pier', 'PORT LINNET'],
    ['Port Linnet/Harbour Town CNN — The pier', 'Port Linnet/Harbour Town'],
    ['Port Linnet [Kenya], May 4 (ANI): The pier', 'Port Linnet'],
    ['Port Linnet (Kenya): The pier', undefined],
    ['Vale told CNN — and nobody else — that the pier', undefined],
    ['Coast Wire, CNN — both of them', undefined],
    ['Port Linnet TV — The pier', undefined],
    ['PORT LINNET, NORLAND - JUNE 03: Ada Vale waves', undefined],
    ['FILE - Ada Vale waves', undefined],
    ['(Port Linnet) – The pier', 'Port Linnet'],
    ['Port Linnet (Kenya) (Coast Wire) – The pier', 'Port Linnet'],
    ['(Port Linnet, 4 October 2025) – The pier', 'Port Linnet'],
    ['Oslo – The pier', 'Oslo'],
    ['Oslo – the pier – and so', undefined],
    ['Norway – The pier', undefined],
    ['(The pier is closed) – and so', undefined],
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

describe('datelines without a dash', () => {
  test.each([
    ['SEOUL Reed Ltd closed its pier', 'SEOUL', 6],
    ['SEOUL/PORT LINNET Reed Ltd closed its pier', 'SEOUL/PORT LINNET', 18],
    ['PORT LINNET, Kenya Reed Ltd closed its pier', 'PORT LINNET', 19],
    ['PORT LINNET, Me. Reed Ltd closed its pier', 'PORT LINNET', 17],
    ['PORT LINNET, Texas/ORM BAY A pier closed', 'PORT LINNET', 27],
    ['LINNET Reed Ltd closed its pier in Linnet', 'LINNET', 7],
    ['SEOUL U.S. officials closed a pier', 'SEOUL', 6],
    ['LINNET Reed closed a pier', undefined, undefined],
    ['FLORENCE Vale closed a pier in Florence, as Florence Vale does', undefined, undefined],
    ['BERLIN Ferries closed a pier, as Berlin Ferries do', undefined, undefined],
    ['POLICE The pier is closed', undefined, undefined],
    ['SEOUL officials closed a pier', undefined, undefined],
    ['NOBODY is late', undefined, undefined],
  ])('%s', (paragraph, place, end) => {
    const found = bareDatelineIn(paragraph, paragraph)
    expect([found?.place, found?.end]).toEqual([place, end])
  })
})

test('a story begins behind a dateline without a dash', async () => {
  const article = await articleOf(
    'Pier closes for a year\n\nPORT LINNET, Kenya Reed Council will close the pier, Ada Vale said.\n\nThe pier has been wet.',
  )
  expect(article.metadata.dateline?.place).toBe('PORT LINNET')
  expect(article.quotations[0]?.text).toEqual(['Reed Council will close the pier'])
  expect(article.entities.map(({name}) => name)).toContain('Reed Council')
})

test.each(['CNN —', '(Reuters) -', 'AFP –'])(
  '“%s” is no place, and no part of the story',
  async (opening) => {
    const story = 'The ferry sank on Monday, and the people of the town have seen it.'
    const article = await articleOf(`Ferry sinks\n\n${opening} ${story}`, {language: 'en'})
    expect([article.metadata.dateline, article.entities]).toEqual([null, []])
  },
)

test('a dateline stands behind a caption too; whom an agency is told of is not the agency', async () => {
  const article = await articleOf(
    'Pier closes for a year\n\nThe pier at Orm on a grey morning in March, with nobody near.\n\nHARBOUR TOWN, March 3 (Coastwire) - The pier of Quay Works will close, the council said.\n\nThe company called it “a shame and a waste”. In a letter seen by Coastwire, it said the pier was sound.',
  )
  expect(article.metadata.dateline?.place).toBe('HARBOUR TOWN')
  const speakers = article.quotations.map(
    ({text, speaker}) =>
      `${article.entities.find(({id}) => id === speaker.entity)?.name}: ${text?.[0]}`,
  )
  expect(speakers).toEqual([
    'council: The pier of Quay Works will close',
    'Quay Works: it “a shame and a waste”',
    'Quay Works: the pier was sound',
  ])
})

test.each([
  ['By Ada Quill | May 3, 2021', '2021-05-03', null],
  ['By Ada Quill\nUpdated May 4, 2021. First published May 3, 2021', '2021-05-03', '2021-05-04'],
  [
    'The posts have rotted.\n\nNobody had looked.\n\nPublished - May 3, 2021 11:32 pm IST',
    '2021-05-03',
    null,
  ],
])('a head states its days: %j', async (head, published, modified) => {
  const {metadata} = await articleOf(
    `Pier closes for a year\n\n${head}\n\nThe pier at Harbour Town will close for a year, the council said.`,
  )
  expect(metadata).toMatchObject({headline: 'Pier closes for a year', published, modified})
})

test('a dateline with its year dates the article that no line of its own dates', async () => {
  const story = 'Geneva, 4 October 2025 — The pier was closed on Wednesday, the council said.'
  const {metadata, dates} = await articleOf(`Pier closes for a year\n\n${story}`)
  expect(metadata).toMatchObject({published: '2025-10-04', origin: {published: 'text'}})
  expect(dates.flatMap(({edtf}) => edtf ?? [])).toEqual(['2025-10-01'])
  const dated = await articleOf(`Pier closes for a year\n\n5 October 2025\n\n${story}`)
  expect(dated.metadata.published).toBe('2025-10-05')
})
