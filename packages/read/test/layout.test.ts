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
    ['Adwoa Quillfeather', 'I was 52 in March, and', 'byline paragraph', 'Adwoa Quillfeather'],
    ['Climate Anxiety', 'I was 52 in March, and', 'paragraph paragraph', ''],
    ['Adwoa Quillfeather', 'She was 52 in March, and', 'paragraph paragraph', ''],
  ])('%s above “%s”', async (line, opening, types, names) => {
    const story = `${opening} somebody gave me a card with a tractor on it and ten lessons on the old road to the harbour.`
    expect(await bylines(line, story)).toEqual([types, names])
  })

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
    ['Dear Sir\n\n3 May 2021', 'deck date paragraph', ''],
    ['3 May 2021\n\nAdwoa Quillfeather', 'date byline paragraph', 'Adwoa Quillfeather'],
    ['3 May 2021\n\nQuorl Today', 'date paragraph paragraph', ''],
    ['3 May 2021\n\nWashington DC', 'date paragraph paragraph', ''],
    ['3 May 2021\n\nShare Save', 'date paragraph paragraph', ''],
    ['3 May 2021\n\nQuorl Council', 'date paragraph paragraph', ''],
    ['By Anna Quill and Mary Daily', 'byline paragraph', 'Anna Quill; Mary Daily'],
    ['Anna Quill\n\nHong Kong\n\n3 May 2021', 'byline paragraph date paragraph', 'Anna Quill'],
    [
      'Anna Quill\n\nBo Quillfeather\n\n3 May 2021',
      'byline byline date paragraph',
      'Anna Quill; Bo Quillfeather',
    ],
    [
      'Anna Quill, Harbour Correspondent\n\nBo Brandt, Economics Editor',
      'byline byline paragraph',
      'Anna Quill, Harbour Correspondent; Bo Brandt, Economics Editor',
    ],
    ['By Anna Quill\n\nBBC Orm', 'byline byline paragraph', 'Anna Quill, BBC Orm'],
    ['Staff Correspondent\n\n3 May 2021', 'byline date paragraph', ''],
    ['By Anna Quill aquill@post.example', 'byline paragraph', 'Anna Quill'],
    ['By ANNA QUILL FOR THE ORM POST', 'byline paragraph', 'ANNA QUILL'],
    ['By Anna Quill, AAP', 'byline paragraph', 'Anna Quill, AAP'],
    [
      'By Anna Quill in Orm | Norland Daily | Updated: 2021-05-03 07:12',
      'byline paragraph',
      'Anna Quill',
    ],
    [
      'By Anna Quill · Posted: May 3, 2021 9:27 AM ET | Last Updated: 24 minutes ago',
      'byline paragraph',
      'Anna Quill',
    ],
    ['Adwoa Quillfeather and Reuters', 'byline paragraph', 'Adwoa Quillfeather; Reuters'],
    ['Adwoa Quillfeather | AFP', 'byline paragraph', 'Adwoa Quillfeather; AFP'],
    [
      'Adwoa Quillfeather, Harbour Correspondent',
      'byline paragraph',
      'Adwoa Quillfeather, Harbour Correspondent',
    ],
    ['By Ada Quill, press officer', 'byline paragraph', 'Ada Quill, press officer'],
    ['By Ada Quill, Orm News', 'byline paragraph', 'Ada Quill, Orm News'],
    ['By Ada Quill, with agencies', 'byline paragraph', 'Ada Quill'],
    [
      'By Ada Quill\n\nSund English Service',
      'byline byline paragraph',
      'Ada Quill, Sund English Service',
    ],
    ['By Ada Quill\n\nAgence Maritime', 'byline byline paragraph', 'Ada Quill, Agence Maritime'],
    [
      'By Ada Quill / Staff reporter, with staff writer',
      'byline paragraph',
      'Ada Quill, Staff reporter',
    ],
    ['By Ada Quill | AFP', 'byline paragraph', 'Ada Quill; AFP'],
    ['By Ada Quill and Reuters', 'byline paragraph', 'Ada Quill; Reuters'],
    ['By a staff reporter', 'byline paragraph', ''],
    ['By our correspondent in Orm', 'byline paragraph', ''],
    ['By Unknown\n\n3 May 2021', 'byline date paragraph', ''],
    ['By the harbour wall', 'paragraph paragraph', ''],
    [
      'Anna Quill in Orm\nHarbour correspondent',
      'byline byline paragraph',
      'Anna Quill, Harbour correspondent',
    ],
    ['Adwoa Quillfeather at the Tessen Arena', 'byline paragraph', 'Adwoa Quillfeather'],
    ['Adwoa Quillfeather in Orm', 'byline paragraph', 'Adwoa Quillfeather'],
    ['By Ada Quill at Orm Park', 'byline paragraph', 'Ada Quill'],
    ['By Anna Quill | May 3, 2021', 'byline paragraph', 'Anna Quill'],
    ['Anna Quill, 3 May 2021', 'byline paragraph', 'Anna Quill'],
    [
      'By Anna Quill\nReed News Agency\n3 May 2021',
      'byline byline date paragraph',
      'Anna Quill, Reed News Agency',
    ],
    ['Posted on May 3, 2021 by Anna Quill', 'byline paragraph', 'Anna Quill'],
    ['Monday 3 May 2021 by Anna Quill', 'byline paragraph', 'Anna Quill'],
    ['By Anna Quill 5 minute Read', 'byline paragraph', 'Anna Quill'],
    ['Text: Anna Quill', 'byline paragraph', 'Anna Quill'],
    ['By Anna Quill (Orm)', 'byline paragraph', 'Anna Quill'],
    ['By Anna Quill | Special to the Courier', 'byline paragraph', 'Anna Quill'],
    ['By Anna Quill / Orm News', 'byline paragraph', 'Anna Quill, Orm News'],
    ['Anna Quill, Orm\n3 May 2021', 'byline date paragraph', 'Anna Quill'],
    ['Anna Quill and agencies', 'byline paragraph', 'Anna Quill'],
    [
      'Anna Quill, Chief Harbour Correspondent · 3 May 2021',
      'byline paragraph',
      'Anna Quill, Chief Harbour Correspondent',
    ],
    ['From Anna Quill in Orm', 'byline paragraph', 'Anna Quill'],
    ['Reporting by Anna Quill', 'byline paragraph', 'Anna Quill'],
    [
      'BY ANNA QUILL, HARBOUR REPORTER, AND OTTO BRANDT',
      'byline paragraph',
      'ANNA QUILL, HARBOUR REPORTER; OTTO BRANDT',
    ],
    ['Adwoa Quillfeather\n3 May 2021', 'byline date paragraph', 'Adwoa Quillfeather'],
    ['Anna Quill Harbour correspondent', 'byline paragraph', 'Anna Quill, Harbour correspondent'],
    ['Adwoa Quillfeather Pier editor', 'byline paragraph', 'Adwoa Quillfeather, Pier editor'],
    ['Orm News Pier editor', 'paragraph paragraph', ''],
    ['Anna Quill For the Orm Gazette\n3 May 2021', 'byline date paragraph', 'Anna Quill'],
    ['Anna Quill, ORM Rural\n3 May 2021', 'byline date paragraph', 'Anna Quill, ORM Rural'],
    [
      'Anna Quill\nOrm Courier\n3 May 2021',
      'byline byline date paragraph',
      'Anna Quill, Orm Courier',
    ],
    ['3 May 2021\nAnna Quill', 'date byline paragraph', 'Anna Quill'],
    ['May 3, 2021 by Anna Quill', 'byline paragraph', 'Anna Quill'],
    ['3 May 2021 - by Anna Quill', 'byline paragraph', 'Anna Quill'],
    ['By Anna Quill - 3 May 2021 - 08:15', 'byline paragraph', 'Anna Quill'],
    ['By: Anna Quill - Reporter / @annaquill', 'byline paragraph', 'Anna Quill, Reporter'],
    ['By ANNA QUILL/ Staff Writer', 'byline paragraph', 'ANNA QUILL, Staff Writer'],
    ['Author of the article: Anna Quill', 'byline paragraph', 'Anna Quill'],
    ['Analysis by Anna Quill', 'byline paragraph', 'Anna Quill'],
    ['Reporting by Anna Quill; Editing by Otto Brandt', 'byline paragraph', 'Anna Quill'],
    ['By Anna Quill May 3, 2021', 'byline paragraph', 'Anna Quill'],
    ['By Anna Quill Published 3 May 2021', 'byline paragraph', 'Anna Quill'],
    ['Saturday, May 3, 2021 | By Anna Quill', 'byline paragraph', 'Anna Quill'],
    ['By Anna Quill of the Orm Courier', 'byline paragraph', 'Anna Quill'],
    ['By Anna Quill Jr.', 'byline paragraph', 'Anna Quill Jr.'],
    ['Anna Quill@annaq\n3 May 2021', 'byline date paragraph', 'Anna Quill'],
    ['By Anna Quill @annaq', 'byline paragraph', 'Anna Quill'],
    ['Anna Quill@annaq', 'byline paragraph', 'Anna Quill'],
    ['By ANNA QUILL MAY 3, 2021', 'byline paragraph', 'ANNA QUILL'],
    ['By Anna QuillAnna Quill', 'byline paragraph', 'Anna Quill'],
    ['Adwoa Quill / ONN / Updated: May 3, 2021, 17:07 IST', 'byline paragraph', 'Adwoa Quill, ONN'],
    ['Published Fri, May 3 2021', 'date paragraph', ''],
    ['Anna Quill 7 hours', 'byline paragraph', 'Anna Quill'],
    ['Adwoa Van Der Harbour|Published 4 months ago', 'byline paragraph', 'Adwoa Van Der Harbour'],
    [
      'Adwoa Quillfeather / ORMTIMES.COM / May 3, 2021, 17:07 IST',
      'byline paragraph',
      'Adwoa Quillfeather, ORMTIMES.COM',
    ],
    ['Anna Quill May 3 2021, 12:16 PM ET', 'byline paragraph', 'Anna Quill'],
    ['ORM Mon May 3, 2021 9:21am IST', 'date paragraph', ''],
    ['Anna Quill\nBBC', 'byline byline paragraph', 'Anna Quill, BBC'],
    ['By Anna Quill, CNN', 'byline paragraph', 'Anna Quill, CNN'],
    [
      'By Anna Quill and Otto Brandt The Associated Press',
      'byline paragraph',
      'Anna Quill; Otto Brandt, The Associated Press',
    ],
    ['Anna Stone Senior Harbour Editor', 'byline paragraph', 'Anna Stone, Senior Harbour Editor'],
    ['Published Mon, May 3 20212:23 PM EDT\nAnna Quill', 'date byline paragraph', 'Anna Quill'],
    ['Orm Courier | May 3, 2021', 'date paragraph', ''],
    ['By COURIER REPORTER\n3 May 2021', 'byline date paragraph', ''],
    ['ORM, Monday 3 May 2021', 'date paragraph', ''],
    [
      'The posts have rotted. Nobody looked\n\nA gull. Photo: Coast Wire\n\n3 May 2021',
      'deck caption date paragraph',
      '',
    ],
    ['Press release\n\n3 May 2021', 'boilerplate date paragraph', ''],
    ['3 May 2021\n\nQUAY_ORM_3052021.2.jpg', 'date boilerplate paragraph', ''],
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
    ['a place with a day', 'Harbour Town\n3 May 2021'],
    ['a state with a day', 'Costa Rica\n3 May 2021'],
    ['a name that nothing bears out', 'Adwoa Quillfeather'],
    ['a sentence', 'Anna Quill and Reuters went to look.'],
    ['a title', 'Anna Quill and the Pier'],
    ['what somebody tells a broadcaster', 'The pier leaks, a clerk told CNN.'],
    ['a sentence', 'Anna Quill was jailed for 7 years'],
  ])('%s is none', async (_, lines) => {
    const [, names] = await bylines(lines)
    expect(names).toBe('')
  })

  const LONG =
    'The pier at Harbour Town will close for a year, for the posts have rotted below the water, where nobody had looked.'

  test.each([
    ['alone above the story', 'Anna Quill', LONG, 'byline paragraph', 'Anna Quill'],
    [
      'below a deck and above a picture',
      'Nobody had looked at the posts.\n\nAnna Quill\n\nA gull. Photo: Coast Wire',
      LONG,
      'paragraph byline caption paragraph',
      'Anna Quill',
    ],
    ['told of in the story', 'Anna Quill', `${LONG}\n\nQuill rows.`, null, ''],
    ['above no story', 'Anna Quill', 'The pier at Harbour Town will close.', null, ''],
    ['whose name nothing bears out', 'Adwoa Quillfeather', LONG, null, ''],
    ['that is glued to something', 'Anna QuillCEO', LONG, null, ''],
    ['below a story', `It is late.\n\nIt is old.\n\nAnna Quill`, LONG, null, ''],
  ])('a name %s', async (_, lines, story, types, names) => {
    const found = await bylines(lines, story)
    expect(found[1]).toBe(names)
    if (types !== null) expect(found[0]).toBe(types)
  })
})

test('of a story that is wrapped and has no empty line a short line that ends a sentence ends a paragraph', async () => {
  const {source, blocks} = await articleOf(`The council of Harbour Town
said on Monday that the pier would close for a year after an
inspector found that the posts had rotted below the water, where
nobody looked.
“We are sorry for the
rowers who keep their boats there, and for the cooks who buy what
they land,” said Ada Quill, who keeps the books of the council and
its boats.
She did not say who will
pay for the posts, the planks and the inspector who found that
they had rotted, or when the council will meet again to vote on
it.
The rowers have asked for
a boat of the council’s to land at the old mill until then, and
for a rope to be laid from the mill to the old quay, where most
of them live.`)
  const opens = blocks.map(({span}) => source.text?.slice(span.start, span.end).slice(0, 11))
  expect(opens).toEqual(['The council', '“We are sor', 'She did not', 'The rowers '])
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
  ['(END)', 'boilerplate'],
  ['Enditem', 'boilerplate'],
  ['This entry was posted in Harbours, Aid and Relief by Ada Quill.', 'boilerplate'],
  ['###', 'boilerplate'],
  ['aquill@post.example', 'boilerplate'],
  ['Contact Ada Quill at aquill@post.example or 555-0101.', 'boilerplate'],
  ['For media enquiries please write to press@post.example.', 'boilerplate'],
  ['Follow the Orm Post on Facebook, X and Instagram.', 'boilerplate'],
  ['Follow the weir on X, she said.', 'paragraph'],
  ['Email from aquill@post.example was read out.', 'paragraph'],
  ['Emails sent to aquill@post.example went unanswered.', 'paragraph'],
  ['Reached at aquill@post.example, Quill would not comment.', 'paragraph'],
  ['Press enquiries to press@post.example were not answered.', 'paragraph'],
  ['A version of this article appears in print on May 3, 2021.', 'boilerplate'],
  ['Published in the Orm Post, May 3rd, 2021', 'boilerplate'],
  ['Read more from the Orm Post: Why the weir leaks', 'boilerplate'],
  ['Share this on Facebook', 'boilerplate'],
  ['Story continues below gallery', 'boilerplate'],
  ['ADVERTISEMENT - CONTINUE READING BELOW', 'boilerplate'],
  ['Advertisement spending fell.', 'paragraph'],
  ['Do you have a story? Write to us.', 'boilerplate'],
  ['Image source, Coast Pictures', 'boilerplate'],
  ['Image caption, The pier at Harbour Town in June, before it was closed', 'caption'],
  ['Related Topics', 'boilerplate'],
  ['3 min', 'boilerplate'],
])('a line between paragraphs: %s', async (line, type) => {
  const article = await articleOf(`Pier closes for a year

By Ada Quill

The pier at Harbour Town will close for a year, the council said on Monday.

${line}

Nobody knows who will pay for the posts, and nobody has said when it will open.`)
  const {text} = article.source
  const found = article.blocks.find(({span}) => text?.slice(span.start, span.end) === line)
  expect(found?.type).toBe(type)
})

test.each([
  ['This story was updated on 4 May 2021.', '2021-05-04', 'current'],
  ['• This story was amended on 4 May 2021.', '2021-05-04', 'corrected'],
  ['This story has been updated with words by correctional officers.', null, 'current'],
  ['This story was updated to say that the year was correct.', null, 'current'],
  ['This story was corrected on 4 May 2021.', '2021-05-04', 'corrected'],
  ['Correction (May 4, 2021): The pier is of oak, not of pine.', '2021-05-04', 'corrected'],
  ['Correction, May 4, 2021: The pier is of oak, not of pine.', '2021-05-04', 'corrected'],
  ['(Corrects the wood of the pier in the first paragraph)', null, 'corrected'],
  ['Editor’s note: This story has been updated to correct the year.', null, 'corrected'],
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

test.each([
  [
    'Ada Quill is a politics reporter for the Orm Herald, based in Tarn.',
    [{name: 'Ada Quill', role: 'politics reporter for the Orm Herald'}],
  ],
  ['Ada Quill is Opinion Editor of the Herald.', [{role: 'Opinion Editor of the Herald'}]],
  ['Ada Quill has covered Orm since 2012. She rows.', [{name: 'Ada Quill', role: null}]],
  [
    '(Reporting by Ada Quill and Kim Lasker; Editing by Bo Reed)',
    [{name: 'Ada Quill'}, {name: 'Kim Lasker'}],
  ],
  // told of above, told on below, or no author
  ['Odo Lind is a reporter for the Orm Herald.', []],
  ['Ada Quill is a reporter for the Orm Herald.\n\nOn Monday Quill was late.', []],
  ['Ada Quill is a baker.', []],
  // a page of those who work there
  [[...'ABCDEFG'].map((letter) => `Ada ${letter}uill is a reporter.`).join('\n\n'), []],
])('whom a note that closes a story names as its author: %s', async (note, bylines) => {
  const text = `Pier closes\n\nThe pier at Harbour Town will close for a year, Odo Lind told the council on Monday.\n\nIt is too old.\n\nA new one will be of oak, and nobody knows what it will cost.\n\n${note}`
  const {metadata} = await articleOf(text)
  expect(metadata.bylines).toMatchObject(bylines)
  for (const {name, span} of metadata.bylines) expect(text.slice(span?.start, span?.end)).toBe(name)
})

test('paragraphs that no blank parts are told apart', async () => {
  const text = `The pier at Harbour Town has to close, the council said on Monday."We have looked at every post below the water, and half of them are soft," surveyor Ada Quill told the Orm Herald.Workers at the pier in Harbour Town.(Bo Reed/Orm Press)COUNCIL TO VOTE ON THE 'LONG PIER'The vote is on Monday.LIVE: ORM GOES TO THE VOTE"I have walked there since I was a child," said Odo Lind."It will be missed by all of us."Nobody knows what a new pier would cost.`
  const article = await articleOf(text)
  expect(
    article.blocks.map(({type, span}) =>
      `${type} ${text.slice(span.start, span.end)}`.slice(0, 26),
    ),
  ).toMatchInlineSnapshot(`
      [
        "paragraph The pier at Harb",
        "paragraph "We have looked ",
        "paragraph Workers at the p",
        "boilerplate COUNCIL TO VOT",
        "paragraph The vote is on M",
        "heading LIVE: ORM GOES TO ",
        "paragraph "I have walked t",
        "paragraph "It will be miss",
        "paragraph Nobody knows wha",
      ]
    `)
  expect(article.quotations.at(-1)).toMatchObject({
    text: ['"It will be missed by all of us."'],
    speaker: {status: 'resolved', rule: 'paragraph-continues'},
  })
})

test('nor that a wide gap parts in one long line', async () => {
  const parts = [
    'The pier closes.',
    '“It is late,” said Odo Lind.',
    'Also read: Orm votes',
    '“We row on.”',
    `Nobody knows ${'what it costs, and '.repeat(20)}why.`,
  ]
  const article = await articleOf(parts.join('            '))
  expect(article.blocks).toHaveLength(parts.length)
})

test('a slip is no paragraph', async () => {
  const text = `St.Orm and Ada.The U.S.Navy came. So did Quorl.Com, and Ada.Then ${'nobody went home before it was dark, and '.repeat(12)}she left.`
  expect((await articleOf(text)).blocks).toHaveLength(1)
})

describe('the head of a page', () => {
  const STORY = 'A pier at Harbour Town will close for a year, the council said on Monday.'
  const LONG = `${STORY} ${'It gave no reason, and nobody asked for one. '.repeat(5)}`.trim()
  const NEXT = 'Nobody had looked below the water for years, the mayor said on Sunday.'
  const headOf = async (head: string) => {
    const article = await articleOf(`${head}\n\n${LONG}`)
    const {headline, bylines, published} = article.metadata
    const types = article.blocks.map(({type}) => type).join(' ')
    return [types, headline, bylines.map(({name}) => name).join('; '), published]
  }
  const TITLE = 'Pier closes for a year'
  test.each([
    [`date 2021-05-03 ${TITLE}`, 'date headline paragraph', TITLE, '', '2021-05-03'],
    [`(LEAD) ${TITLE}`, 'boilerplate headline paragraph', TITLE, '', null],
    [
      `(2nd LD) ${TITLE}\n(ATTN: ADDS details)\nBy Ada Quill`,
      'boilerplate headline boilerplate byline paragraph',
      TITLE,
      'Ada Quill',
      null,
    ],
    [
      `${TITLE}\n\n* Posts are soft\n\n* Council meets\n\n(Adds council)\n\nBy Ada Quill`,
      'headline listItem listItem boilerplate byline paragraph',
      TITLE,
      'Ada Quill',
      null,
    ],
    [
      `Skip to main contentSkip to navigation\n\n${TITLE}`,
      'boilerplate headline paragraph',
      TITLE,
      '',
      null,
    ],
    [
      `© 2024 Orm Radio\nPlay Live Radio\nNext Up:\n0:00 0:00\n\n${TITLE}`,
      'boilerplate boilerplate boilerplate boilerplate headline paragraph',
      TITLE,
      '',
      null,
    ],
    [`May 3, 4:03 PM EDT\n\n${TITLE}`, 'date headline paragraph', TITLE, '', null],
    [
      `${TITLE}\n\n${NEXT}\n\n(Credit: Ada Quill/ORMNET)\n\n${STORY}\n\n(Credit: Ada Quill/ORMNET)`,
      'headline paragraph caption paragraph caption paragraph',
      TITLE,
      '',
      null,
    ],
    [
      `${TITLE}\n\n${NEXT}\n\nOrm Harbour Police\n\n${STORY}\n\nOrm Harbour Police`,
      'headline paragraph heading paragraph heading paragraph',
      TITLE,
      '',
      null,
    ],
    [`Wildlife\n\n${TITLE}`, 'boilerplate headline paragraph', TITLE, '', null],
    [`Quorl News\n\n${TITLE}`, 'boilerplate headline paragraph', TITLE, '', null],
    [`https://orm.test/j4\n${TITLE}`, 'boilerplate headline paragraph', TITLE, '', null],
    [
      `Country sites\n\nSearch form\n\n${TITLE}\n\nShort link\n\n3 May 2021\n\n${TITLE}\n\nAda Quill and agencies`,
      'boilerplate boilerplate headline boilerplate date boilerplate byline paragraph',
      TITLE,
      'Ada Quill',
      '2021-05-03',
    ],
    [
      `${TITLE}\n\nA crew rows past the posts.\nOdo Lind\nA crew rows past the posts.\n\nBy Ada Quill`,
      'headline caption boilerplate boilerplate byline paragraph',
      TITLE,
      'Ada Quill',
      null,
    ],
    [
      `A crew rows past the pier off Orm. | ODO LIND / VIA AP\n\n${TITLE}\n\nReuters`,
      'caption headline byline paragraph',
      TITLE,
      'Reuters',
      null,
    ],
    [
      `${TITLE}\n\nA crew rows past the pier (Odo Lind/Reuters)\n\nAnna Quill\n3 May 2021`,
      'headline caption byline date paragraph',
      TITLE,
      'Anna Quill',
      '2021-05-03',
    ],
    [`(Credit: Odo Lind/CQN)\n\n${TITLE}`, 'caption headline paragraph', TITLE, '', null],
    [`Quorl via Getty Images\n\n${TITLE}`, 'caption headline paragraph', TITLE, '', null],
    [
      `A crew rows in Orm.\n© 2024 Orm Press/Odo Lind`,
      'caption boilerplate paragraph',
      null,
      '',
      null,
    ],
    [
      `${TITLE}\n\nAdwoa Quillfeather3 May 2021`,
      'headline byline paragraph',
      TITLE,
      'Adwoa Quillfeather',
      '2021-05-03',
    ],
    [
      `${TITLE}\nAnna Quill | Orm News | Posted: May 3, 2021 2:33 PM`,
      'headline byline paragraph',
      TITLE,
      'Anna Quill',
      '2021-05-03',
    ],
    [STORY, 'paragraph paragraph', null, '', null],
    [
      'Pier Closes the Town for a Year.',
      'headline paragraph',
      'Pier Closes the Town for a Year.',
      '',
      null,
    ],
    [
      'The pier has shut its gates in the U.P.',
      'headline paragraph',
      'The pier has shut its gates in the U.P.',
      '',
      null,
    ],
    [
      'The pier closes its gates. The crew rows on.\n\nBy Ada Quill',
      'headline byline paragraph',
      'The pier closes its gates. The crew rows on.',
      'Ada Quill',
      null,
    ],
  ])('%j', async (head, ...expected) => {
    expect(await headOf(head)).toEqual(expected)
  })
})

test.each([
  ['TWO HELD OVER FIRE AT THE ORM MILL, POLICE SAY: ‘IT WAS SET’', 'boilerplate'],
  [
    'THE ORM MILL AND THE WEIR BELOW IT WILL NOT BE OPENED BEFORE THE END OF THE WINTER, OR EVER',
    'boilerplate',
  ],
  ['WHAT THE COUNCIL KNEW ABOUT IT', 'heading'],
  ['“WE WILL SHUT THE MILL AND THE WEIR!”', 'paragraph'],
  ['Story Continued Below', 'boilerplate'],
  ['Stay up to date on the weirs with our weekly letter.', 'boilerplate'],
  ['Click to get the Orm app', 'boilerplate'],
  ['Related article: Ada Quill “will row”', 'boilerplate'],
  ['Related article Quill ‘will row’. Who will steer?', 'boilerplate'],
  ['Related video A crew rows over the weir', 'boilerplate'],
  ['Related video evidence was shown by the crew.', 'paragraph'],
  ['Related article sales rose, Quill said.', 'paragraph'],
  ['Most stock quote data was late, Quill said.', 'paragraph'],
  ['Editor’s Note: Sign up for the Weirs of Norland letter.', 'boilerplate'],
  ['Editor’s Note: Ada Quill rows.', 'paragraph'],
  ['Click is what the lock does.', 'paragraph'],
])('what stands between two paragraphs: %s', async (line, type) => {
  const {blocks} = await articleOf(
    `Quay at Orm shut\n\nThe quay is shut, the council said.\n\n${line}\n\nThe mayor had gone.`,
  )
  expect(blocks.map((block) => block.type)).toEqual(['headline', 'paragraph', type, 'paragraph'])
})

test('of a text in capitals no line is a link', async () => {
  const line = 'THE COUNCIL SAID “THE WEIR IS SHUT” AND WENT HOME OVER THE WEIR'
  const {blocks} = await articleOf(`QUAY SHUT\n\n${line}.\n\n${line}\n\n${line}.`)
  expect(blocks.map(({type}) => type)).not.toContain('boilerplate')
})

test('a line that tells only whose picture it stands below is none of the story', async () => {
  const lines = ['(Photo: Quorl)', '(Ada Quill/CQN)', 'Ada Quill/AP', 'Credit: Quorl']
  const text = lines.map((line) => `“It leaks,” said Ida Lind.\n\n${line}`).join('\n\n')
  const {blocks} = await articleOf(`Quay at Orm shut\n\nThe quay is shut.\n\n${text}`)
  const types = blocks.slice(2).map(({type}) => type)
  expect(types).toEqual(lines.flatMap(() => ['paragraph', 'caption']))
})

test.each([
  ['Ida Lind waves from the quay in Orm, Penn. Monday.', 'caption'],
  ['Ida Lind rowed home from the quay in Orm on Monday.', 'paragraph'],
  ['Ida Lind waves. Nobody waves back.', 'paragraph'],
])('what a picture shows, above whose it is: %s', async (line, type) => {
  const {blocks} = await articleOf(
    `Quay at Orm shut\n\nThe quay is shut, the council said.\n\n${line}\n\n(Ada Quill/Reuters)\n\nThe mayor had gone.`,
  )
  expect(blocks.map((block) => block.type)).toEqual([
    'headline',
    'paragraph',
    type,
    'caption',
    'paragraph',
  ])
})

test.each([
  ['“It leaks.”', ' © 2024 Orm Press. A Quorl Company. All Rights Reserved.'],
  ['It leaks.', ' Copyright © 2024 Orm Press.'],
  ['It leaks.', ` Most stock quote data provided by Quorl. ${'The times are ours. '.repeat(20)}`],
  ['It leaks, said Odo Reed', ' © 2024 Orm Press. All rights reserved.'],
  ['It leaks, said Odo Reed', ' Most stock quote data provided by Quorl.'],
  ['It leaks, said the © 2024 Orm Press.', ''],
  ['It leaks. In 2024 © Orm Press.', ''],
  ['It is old. © 1965 Odo Reed, it says, but he was never paid.', ''],
  ['It said © Odo Reed, all rights reserved, and he “was wrong”, he said.', ''],
  ['A screen showed that most stock quote data was late.', ''],
])('the foot of a page behind the last words of a story: %s', async (words, foot) => {
  const lead = 'The mayor of Orm had gone home before the council met. '
  const {blocks, source} = await articleOf(`Quay at Orm shut\n\n${lead}\n\n${lead}${words}${foot}`)
  const [, , last, ...below] = blocks
  expect(source.text?.slice(last?.span.start, last?.span.end)).toBe(lead + words)
  expect(below.map(({type}) => type)).toEqual(foot === '' ? [] : ['boilerplate'])
})

test('a menu below the title, told by a link that stands twice, is none of the story', async () => {
  const lead = 'The quay is shut, the council of the town said on Monday in a long letter.'
  const typesOf = async (...head: readonly string[]) => {
    const {blocks} = await articleOf(
      ['Quay at Orm shut for a year', ...head, lead, lead].join('\n\n'),
    )
    return blocks.slice(1, -2).map(({type}) => type)
  }
  expect(await typesOf('Hot Boats', 'Tides & Winds', 'Latest Weir News', 'Hot Boats')).toEqual(
    Array(4).fill('boilerplate'),
  )
  for (const head of [
    ['Hot Boats', 'Tides & Winds', 'Latest Weir News', 'Cold Boats'],
    ['For the dough', 'Flour', 'Salt', 'For the dough'],
    ['Row On', 'My boat', 'It is late', 'Row On'],
  ]) {
    expect(await typesOf(...head)).not.toContain('boilerplate')
  }
})

test('what an earlier version had wrong is corrected, and nothing that the story tells', async () => {
  const {corrections, entities, quotations} = await articleOf(
    'Quay at Orm shut\n\n“It leaks,” Ada Vale said.\n\nCorrection: An earlier version of this article said Odo Reed left the quay. He did not.\n\nCorrection: Ida Lind is 41.',
  )
  expect(corrections).toHaveLength(2)
  expect(quotations).toHaveLength(1)
  expect(entities.map(({name}) => name)).not.toContain('Odo Reed')
  expect(entities.map(({name}) => name)).toContain('Ida Lind')
})

test.each([
  'The report was changed after an earlier version was leaked, Odo Reed said.',
  'Correction — the earlier version of the weir was of oak, Odo Reed said.',
  'Update: The plan was amended. The earlier version cost a million, Odo Reed said.',
])('an earlier version of something else is part of the story: %s', async (words) => {
  const {quotations} = await articleOf(`Quay at Orm shut\n\n“It leaks,” Ada Vale said.\n\n${words}`)
  expect(quotations).toHaveLength(2)
})

test('who helped to report a story closes it, and makes no headline of what it begins with', async () => {
  const {blocks} = await articleOf(
    'The quay is shut, the council of the town said on Monday.\n\n“It leaks,” Ada Vale said.\n\nAdditional reporting by Odo Reed',
  )
  expect(blocks.slice(0, 2).map(({type}) => type)).toEqual(['paragraph', 'paragraph'])
})
