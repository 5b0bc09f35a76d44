import {
  callout,
  contents,
  graphic,
  heading,
  image,
  keyFigures,
  languageRun,
  link,
  list,
  listItem,
  memoHeader,
  note,
  noteReference,
  paragraph,
  row,
  section,
  table,
} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {renderDocx} from '../src/index.ts'
import {plainPng} from './fixtures/pictures.ts'
import {part, styled, texts} from './support/package.ts'
import {tiny} from './support/tiny.ts'

async function body(...args: Parameters<typeof renderDocx>): Promise<string> {
  return part(await renderDocx(...args), 'word/document.xml')
}

/** The values of an attribute of an element's occurrences. */
function values(xml: string, element: string, attribute: string): readonly (string | undefined)[] {
  return [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>`, 'g'))].map(
    ([tag]) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1],
  )
}

describe('languages', () => {
  it('are told of runs, each where Word looks for that of its script', async () => {
    const xml = await body(
      tiny(
        paragraph([
          'It is ',
          languageRun('ko-KR', '학교'),
          ', ',
          languageRun('ar', 'مدرسة'),
          ' or ',
          languageRun('gd', 'sgoil'),
          '.',
        ]),
      ),
    )
    const runs = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:lang .*?<\/w:r>/g)]
    expect(runs.map(([run]) => run)).toEqual([
      '<w:r><w:rPr><w:lang w:eastAsia="ko-KR"/></w:rPr><w:t xml:space="preserve">학교</w:t></w:r>',
      '<w:r><w:rPr><w:rtl/><w:lang w:bidi="ar"/></w:rPr><w:t xml:space="preserve">مدرسة</w:t></w:r>',
      '<w:r><w:rPr><w:lang w:val="gd"/></w:rPr><w:t xml:space="preserve">sgoil</w:t></w:r>',
    ])
  })

  it.each([
    [
      'en',
      'The school (مدرسة الرياض) is مدرسة 12، or Ελλάς مدرسة école שלום (שלום) 𞤀𞤣.',
      [
        ...[
          'The school (',
          '<مدرسة الرياض',
          ') is ',
          '<مدرسة',
          ' 12',
          '<،',
          ' or Ελλάς ',
          '<مدرسة',
        ],
        ...[' école ', '<שלום (שלום) 𞤀𞤣', '.'],
      ],
    ],
    [
      'ar',
      'قال John Smith (UNHCR) ثم Boeing 747-8، أو (BBC) 12 و«Путин».',
      [
        '<قال ',
        'John Smith (UNHCR)',
        '< ثم ',
        'Boeing 747-8',
        '<، أو (',
        'BBC',
        '<) 12 و«',
        'Путин',
        '<».',
      ],
    ],
    ['he', 'Plain (12).', ['Plain (12)', '<.']],
    ['en', 'Plain (12).', ['Plain (12).']],
  ])('of a paragraph in %s are told apart by their direction: %s', async (language, text, runs) => {
    const xml = await body(tiny(paragraph(text), {language, title: '-'}))
    const told = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(
      ([, run = '']) => `${run.includes('<w:rtl/>') ? '<' : ''}${texts(run, 'w:t').join('')}`,
    )
    expect(told.slice(1)).toEqual(runs)
    const isMarked = /<w:rtl w:val="false"\/>/.test(xml)
    expect(isMarked).toBe(language !== 'en')
  })

  it.each([
    ['en-GB', '<w:lang w:val="en-GB"/>', '<w:themeFontLang w:val="en-GB"/>', false],
    [
      'ko-KR',
      '<w:lang w:eastAsia="ko-KR"/>',
      '<w:themeFontLang w:val="en-GB" w:eastAsia="ko-KR"/>',
      false,
    ],
    ['ar', '<w:rtl/><w:lang w:bidi="ar"/>', '<w:themeFontLang w:val="en-GB" w:bidi="ar"/>', true],
  ])(
    'are told of a document in %s, with its direction',
    async (language, run, fonts, isRightToLeft) => {
      const bytes = await renderDocx(
        tiny(table({caption: 'c', head: ['a'], rows: [['b']]}), {language}),
      )
      const styles = part(bytes, 'word/styles.xml')
      expect(/<w:rPrDefault>.*?<\/w:rPrDefault>/.exec(styles)?.[0]).toContain(run)
      expect(/<w:pPrDefault>.*?<\/w:pPrDefault>/.exec(styles)?.[0].includes('<w:bidi/>')).toBe(
        isRightToLeft,
      )
      expect(part(bytes, 'word/settings.xml')).toContain(fonts)
      expect(part(bytes, 'docProps/core.xml')).toContain(`<dc:language>${language}</dc:language>`)
      expect(part(bytes, 'word/document.xml').includes('<w:bidiVisual/>')).toBe(isRightToLeft)
    },
  )
})

describe('a table tells', () => {
  const given = {head: ['Boat', 'Seats'], rows: [['Tern', '12']]}

  it('what it shows: its summary, else its caption, else the names of its columns', async () => {
    const xml = await body(
      tiny([
        table({...given, caption: 'Boats', summary: 'One boat.'}),
        table({...given, caption: 'Boats'}),
        table({...given, caption: ''}),
      ]),
    )
    expect(values(xml, 'w:tblCaption', 'w:val')).toEqual(['Boats', 'Boats'])
    expect(values(xml, 'w:tblDescription', 'w:val')).toEqual(['One boat.', 'Boats', 'Boat, Seats'])
  })

  it('how wide its columns are: by their words where nothing is asked, in shares of the measure', async () => {
    const xml = await body(
      tiny([
        table({
          caption: '',
          head: ['No', 'What was said'],
          rows: [['1', 'That nobody pays for the crews of nine ships.']],
        }),
        table({
          ...given,
          caption: '',
          columns: [
            {align: 'start', width: 3},
            {align: 'end', width: 1},
          ],
        }),
      ]),
    )
    expect(values(xml, 'w:gridCol', 'w:w')).toEqual(['1674', '7032', '6529', '2177'])
    expect(values(xml, 'w:tcW', 'w:type').every((type) => type === 'dxa')).toBe(true)
    expect(values(xml, 'w:tcW', 'w:w').slice(0, 4)).toEqual(['1674', '7032', '1674', '7032'])
  })

  it('whether its first column heads its rows', async () => {
    const looks = async (rowHeaders: 0 | 1) =>
      /<w:tblLook [^>]*>/.exec(
        await body(tiny(table({...given, caption: 'Boats', rowHeaders}))),
      )?.[0]
    expect(await looks(1)).toBe(
      '<w:tblLook w:firstRow="true" w:firstColumn="true" w:noHBand="true" w:noVBand="true"/>',
    )
    expect(await looks(0)).toContain('w:firstColumn="false"')
  })

  it('of key figures what is counted, in a head that repeats', async () => {
    const xml = await body(
      tiny(
        keyFigures([
          {value: '600', qualifier: 'about', label: 'people returned', source: 'Register'},
          {value: '7', label: 'boats', source: []},
        ]),
      ),
    )
    expect(values(xml, 'w:tblCaption', 'w:val')).toEqual([])
    expect(values(xml, 'w:tblDescription', 'w:val')).toEqual([
      'about 600: people returned; 7: boats',
    ])
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row)
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false])
    expect(rows.map((row) => texts(row, 'w:p'))).toEqual([
      ['about 600', '7'],
      ['people returned', 'Register', 'boats'],
    ])
    expect(styled(xml, 'SourceNote')).toEqual(['Register'])
    expect(/<w:tblLook [^>]*>/.exec(xml)?.[0]).toBe(
      '<w:tblLook w:firstRow="true" w:noHBand="true" w:noVBand="true"/>',
    )
  })
})

it('pictures and drawings tell what they show, at their size or that of the page', async () => {
  const drawn = {scene: {width: 400, height: 180, shapes: []}, alt: 'Seats of two boats'}
  const picture = {bytes: plainPng(30, 24), mediaType: 'image/png', alt: 'The pier'} as const
  const xml = await body(
    tiny([
      image({...picture, width: 90, height: 72}),
      image({...picture, width: 9000, height: 7200, credit: 'Photo: Bo Lind'}),
      graphic(drawn),
    ]),
  )
  expect(values(xml, 'wp:docPr', 'descr')).toEqual(['The pier', 'The pier', 'Seats of two boats'])
  // English Metric Units: 12,700 a point.
  const [small, large] = values(xml, 'wp:extent', 'cx').map((cx) => Number(cx) / 12_700)
  expect([small, Math.round(large ?? 0)]).toEqual([90, 435])
  expect(styled(xml, 'SourceNote')).toEqual(['Photo: Bo Lind'])
  expect(xml.match(/<w:keepNext\/>/g)).toHaveLength(1)
  expect(xml.match(/<w:pStyle w:val="Drawing"\/>/g)).toHaveLength(3)
})

describe('paragraphs', () => {
  const styleOf = (xml: string, words: string) =>
    /<w:pStyle w:val="(\w+)"/.exec(
      [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
        .map(([p]) => p)
        .find((p) => p.includes(`>${words}<`)) ?? '',
    )?.[1]

  it('have the style of what they are, and none where they are plain', async () => {
    const deep = list([
      listItem([
        'one',
        'after one',
        list(['two', listItem(['three', 'after three', list(['four', list(['five'])])])]),
      ]),
    ])
    const xml = await body(
      tiny([
        paragraph('lead', {role: 'lead'}),
        paragraph('standfirst', {role: 'standfirst'}),
        section(['grouped'], {keepTogether: true}),
        section(['rights'], {role: 'rights'}),
        memoHeader({to: 'clerk', from: 'desk', date: '', re: ''}),
        callout('notice', ['notice', list(['noted'])]),
        callout('warning', ['warning'], {title: 'titled'}),
        callout('bottomLine', ['line']),
        deep,
        list(['first', list(['a'], {ordered: true})], {ordered: true}),
      ]),
    )
    expect(
      Object.fromEntries(
        [
          ...['lead', 'standfirst', 'grouped', 'rights', 'clerk', 'notice', 'noted', 'titled'],
          ...['warning', 'line', 'one', 'after one', 'two', 'three', 'after three', 'four'],
          ...['five', 'first', 'a'],
        ].map((words) => [words, styleOf(xml, words)]),
      ),
    ).toEqual({
      lead: 'Lead',
      standfirst: 'Standfirst',
      grouped: undefined,
      rights: 'SmallPrint',
      clerk: 'MemoField',
      notice: 'Notice',
      noted: 'Notice',
      titled: 'WarningHeading',
      warning: 'Warning',
      line: 'BottomLine',
      one: 'ListBullet',
      'after one': 'ListContinue',
      two: 'ListBullet2',
      three: 'ListBullet2',
      'after three': 'ListContinue2',
      four: 'ListBullet3',
      five: 'ListBullet3',
      first: 'ListNumber',
      a: 'ListNumber2',
    })
    expect(xml).toMatch(/<w:rStyle w:val="MemoLabel"\/><\/w:rPr><w:t [^>]*>To</)
  })

  it('of a panel stand off from what is above, by its title where it has one', async () => {
    const before = async (title?: string) =>
      /<w:spacing w:before="\d+"[^>]*>/.exec(
        await body(tiny(['Above.', callout('notice', 'Below.', title ? {title} : {})])),
      )?.[0]
    expect(await before()).toBe('<w:spacing w:before="200"/>')
    expect(await before('Notice')).toBeUndefined()
  })
})

describe('the contents', () => {
  const tree = tiny([
    contents(2),
    heading(1, 'Boats'),
    heading(2, 'Tern'),
    heading(3, 'Its seats'),
    heading(1, 'Fares'),
  ])

  it('are a control of Word’s that lists and links the headings down to their depth', async () => {
    const xml = await body(tree)
    expect(xml).toContain(
      '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
    )
    expect(texts(xml, 'w:instrText')).toEqual([' TOC \\o "1-2" \\h \\z \\u '])
    expect(styled(xml, 'TOCHeading')).toEqual(['Contents'])
    expect([styled(xml, 'TOC1'), styled(xml, 'TOC2'), styled(xml, 'TOC3')]).toEqual([
      ['Boats', 'Fares'],
      ['Tern'],
      [],
    ])
    const anchors = values(xml, 'w:hyperlink', 'w:anchor')
    const bookmarks = [...xml.matchAll(/w:name="(_Toc\d+)"\/>(.*?)<w:bookmarkEnd/g)].map(
      ([, name, content = '']) => [name, texts(content, 'w:t').join('')],
    )
    expect(anchors.map((anchor) => bookmarks.find(([name]) => name === anchor)?.[1])).toEqual([
      'Boats',
      'Tern',
      'Fares',
    ])
  })

  it('stand on one page while they are short, and are empty where there is no heading', async () => {
    const kept = async (count: number) => {
      const xml = await body(
        tiny([contents(1), ...Array.from({length: count}, (_, n) => heading(1, `Boat ${n}`))]),
      )
      return xml.match(/<w:keepNext\/>/g)?.length ?? 0
    }
    // their title stays with the first of them in any case
    expect([await kept(20), await kept(21)]).toEqual([21, 1])
    const none = await body(tiny(contents(1)))
    expect(texts(none, 'w:instrText')).toEqual([' TOC \\o "1-1" \\h \\z \\u '])
    expect(values(none, 'w:fldChar', 'w:fldCharType')).toEqual(['begin', 'separate', 'end'])
  })
})

it('headings of every level have the style of their level', async () => {
  const xml = await body(tiny([1, 2, 3, 4].map((n) => heading(n as 1 | 2 | 3 | 4, `Level ${n}`))))
  for (const n of [1, 2, 3, 4]) expect(styled(xml, `Heading${n}`)).toEqual([`Level ${n}`])
})

describe('notes', () => {
  it('are called by number on the line with a field that follows them', async () => {
    const xml = await body(
      tiny(
        paragraph([
          'It sank',
          noteReference('a'),
          ' (n ',
          noteReference('a', 'number'),
          ', n ',
          noteReference('b', 'number'),
          ').',
        ]),
        {notes: [note('a', 'Log of the Tern.'), note('b', 'Log of the Skua.')]},
      ),
    )
    expect(texts(xml, 'w:instrText')).toEqual([' NOTEREF _Note000000001 \\h '])
    expect(xml).toContain('<w:bookmarkStart w:id="1" w:name="_Note000000001"/>')
    expect(texts(xml, 'w:t').join('')).toBe('A titleIt sank (n 1, n 2).')
  })

  it('that a note calls again have a place that its field leads to', async () => {
    const bytes = await renderDocx(
      tiny(paragraph(['It sank', noteReference('a'), ' twice', noteReference('b'), '.']), {
        notes: [note('a', 'Log of the Tern.'), note('b', ['As in note ', noteReference('a'), '.'])],
      }),
    )
    expect(texts(part(bytes, 'word/footnotes.xml'), 'w:instrText')).toEqual([
      ' NOTEREF _Note000000001 \\f \\h ',
    ])
    expect(part(bytes, 'word/document.xml')).toContain(
      '<w:bookmarkStart w:id="1" w:name="_Note000000001"/>',
    )
  })

  it('under review have their remark at their number', async () => {
    const review = {status: 'unverified', missing: 'The page of the log.'}
    const bytes = await renderDocx(
      tiny(paragraph(['It sank', noteReference('a'), '.']), {
        notes: [note('a', 'Log of the Tern.', {review})],
      }),
    )
    expect(part(bytes, 'word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:rPr>[^/]*\/><\/w:rPr><w:footnoteReference w:id="1"\/><\/w:r><w:commentRangeEnd w:id="0"\/>/,
    )
    expect(texts(part(bytes, 'word/comments.xml'), 'w:t')).toEqual([
      'unverified',
      'The page of the log.',
    ])
  })
})

it('rows, items and key figures carry the remarks on them at their first words', async () => {
  const review = (evidence: string) => ({review: {status: 'disputed', evidence}})
  const bytes = await renderDocx(
    tiny([
      table({caption: '', head: ['Boat'], rows: [['Tern'], row(['Skua'], review('row'))]}),
      list([listItem('One.'), listItem('Two.', review('item'))]),
      list([[paragraph('Three.', review('paragraph of an item'))]]),
      keyFigures([
        {value: '7', label: 'boats', source: []},
        {value: '9', label: 'piers', source: [], ...review('figure')},
      ]),
    ]),
  )
  const xml = part(bytes, 'word/document.xml')
  const under = [
    ...xml.matchAll(/<w:commentRangeStart w:id="(\d)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gs),
  ].map(([, , content = '']) => texts(content, 'w:t').join(''))
  expect(under).toEqual(['Skua', 'Two.', 'Three.', '9'])
  expect(
    texts(part(bytes, 'word/comments.xml'), 'w:p').filter((text) => text !== 'disputed'),
  ).toEqual(['row', 'item', 'paragraph of an item', 'figure'])
})

it('links tell where they lead; what leads nowhere safe is its words alone', async () => {
  const bytes = await renderDocx(
    tiny(
      paragraph([
        link('https://quay.example/fares?a=1&b=2', 'Fares', 'Fares of the ferry'),
        ' or ',
        link('javascript:app.alert(1)', 'more', 'More'),
      ]),
    ),
  )
  const xml = part(bytes, 'word/document.xml')
  expect(values(xml, 'w:hyperlink', 'w:tooltip')).toEqual(['Fares of the ferry'])
  expect(texts(xml, 'w:t').join('')).toBe('A titleFares or more')
  const rels = part(bytes, 'word/_rels/document.xml.rels')
  expect(rels.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g)).toEqual([
    expect.stringContaining('Target="https://quay.example/fares?a=1&amp;b=2"'),
  ])
  expect(values(xml, 'w:hyperlink', 'r:id')).toEqual([/Id="(\w+)"[^>]*hyperlink"/.exec(rels)?.[1]])
})

describe('the file tells of itself', () => {
  const given = {
    authors: ['Ada Vale', 'Bo Lind'],
    organisation: 'Ferry desk',
    genre: 'Memo',
    keywords: ['quay', 'fares & tides'],
    description: 'On fares.',
    date: '2031-05-03',
  }

  it('who made it, on what, and when', async () => {
    const bytes = await renderDocx(tiny('Words.', given))
    const core = part(bytes, 'docProps/core.xml')
    expect(/<dc:title>.*<dcterms:created /s.exec(core)?.[0]).toBe(
      '<dc:title>A title</dc:title><dc:subject>Memo</dc:subject><dc:creator>Ada Vale; Bo Lind</dc:creator><cp:keywords>quay; fares &amp; tides</cp:keywords><dc:description>On fares.</dc:description><cp:lastModifiedBy>Ada Vale; Bo Lind</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created ',
    )
    expect(part(bytes, 'docProps/app.xml')).toContain(
      '<Company>Ferry desk</Company><Application>onrecord</Application><DocSecurity>0</DocSecurity>',
    )
  })

  it('its organisation where nobody signs, and nothing where there is neither', async () => {
    const {authors: _, ...unsigned} = given
    const core = part(await renderDocx(tiny('Words.', unsigned)), 'docProps/core.xml')
    expect(core).toContain('<dc:creator>Ferry desk</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Ferry desk</cp:lastModifiedBy>')
    const bare = part(await renderDocx(tiny('Words.')), 'docProps/core.xml')
    expect(bare).not.toMatch(/dc:creator|lastModifiedBy|keywords|description|subject/)
  })
})

it('the foot of each page counts the pages, and the first page has its marking at head and foot', async () => {
  const bytes = await renderDocx(tiny('Words.', {marking: 'TLP:AMBER', organisation: 'Ferry desk'}))
  const xml = part(bytes, 'word/document.xml')
  const rels = part(bytes, 'word/_rels/document.xml.rels')
  const story = (kind: 'header' | 'footer', type: 'default' | 'first'): string => {
    const id = new RegExp(`<w:${kind}Reference w:type="${type}" r:id="(\\w+)"`).exec(xml)?.[1]
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(rels)?.[1]
    return part(bytes, `word/${target}`)
  }
  expect(xml).toContain('<w:titlePg/>')
  for (const type of ['default', 'first'] as const) {
    expect(texts(story('footer', type), 'w:instrText')).toEqual([' PAGE ', ' NUMPAGES '])
    expect(texts(story('footer', type), 'w:t').join('')).toBe(
      'Ferry deskPage 1 of 1\u2003TLP:AMBER',
    )
  }
  expect(texts(story('header', 'default'), 'w:t').join('')).toBe('A titleTLP:AMBER')
  expect(texts(story('header', 'first'), 'w:t').join('')).toBe('TLP:AMBER')
})

it.each([
  ['a4', '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>', 8706],
  ['letter', '<w:pgSz w:w="12240" w:h="15840" w:orient="portrait"/>', 9040],
] as const)('the paper is %s, with the margins of the theme', async (paper, size, width) => {
  const xml = await body(tiny(table({caption: '', head: ['a'], rows: [['b']]}), {paper}))
  expect(xml).toContain(
    `${size}<w:pgMar w:top="1320" w:right="1600" w:bottom="1280" w:left="1600" w:header="660" w:footer="640" w:gutter="0"/>`,
  )
  expect(values(xml, 'w:tblW', 'w:w')).toEqual([String(width)])
})
