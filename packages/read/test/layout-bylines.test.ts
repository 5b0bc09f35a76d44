import {describe, expect, test} from 'vitest'
import {articleOf} from './support.ts'

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
