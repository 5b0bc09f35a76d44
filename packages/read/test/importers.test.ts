import {readFileSync} from 'node:fs'
import {type Article, verifyArticle} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {linesOf} from '../src/importers/pdf/lines.ts'
import {paragraphsOf} from '../src/importers/pdf/paragraphs.ts'
import {turnedItems} from '../src/importers/pdf/turned.ts'
import {readArticle} from '../src/index.ts'
import {articleOf} from './support.ts'

const file = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url))

function blocks(article: Article): readonly string[] {
  expect(verifyArticle(article).findings).toEqual([])
  return article.blocks.map(
    ({type, span}) => `${type}: ${article.source.text?.slice(span.start, span.end)}`,
  )
}

const MARKDOWN = `---
title: Pier closes for a year
author: [Ada Quill, {name: Ines Falk, role: Photographer}]
date: 2021-05-03
license: CC-BY-4.0
---

# Pier closes for a year

By Ada Quill

HARBOUR TOWN – The pier will close for
a year, the council said on Monday.

> Nobody had looked.

- one item
- another [linked](https://post.example/x) item, and a [bad](javascript:x) one

## Who pays

“The posts have rotted,” said Ms Ines Falk.[^1]

| Year | Cost |
|---|---|
| 2020 | £4m |

<script>never said</script>

[^1]: From a letter.
`

test('Markdown with front matter', async () => {
  const article = await articleOf(MARKDOWN)
  expect(article.source.kind).toBe('markdown')
  expect(blocks(article)).toEqual([
    'headline: Pier closes for a year',
    'byline: By Ada Quill',
    'paragraph: HARBOUR TOWN – The pier will close for a year, the council said on Monday.',
    'quote: Nobody had looked.',
    'listItem: one item',
    'listItem: another linked item, and a bad one',
    'heading: Who pays',
    'paragraph: “The posts have rotted,” said Ms Ines Falk.',
    'table: Year\tCost\n2020\t£4m',
    'boilerplate: From a letter.',
  ])
  expect(article.metadata).toMatchObject({
    bylines: [{name: 'Ada Quill'}, {name: 'Ines Falk', role: 'Photographer'}],
    published: '2021-05-03',
    dateline: {place: 'HARBOUR TOWN'},
    rights: {licence: 'CC-BY-4.0'},
  })
  expect(article.links.map(({href}) => href)).toEqual(['https://post.example/x'])
})

test('front matter that is not YAML is stated, and the text read', async () => {
  const article = await articleOf('---\ntitle: [\n---\n\nThe pier is closed, and that is all.\n')
  expect(article.issues.map(({code}) => code)).toEqual(['front-matter'])
  expect(blocks(article)).toEqual(['paragraph: The pier is closed, and that is all.'])
})

describe('what stands above a Markdown text', () => {
  const body = 'The pier will close for a year, the council said on Monday.'
  test.each([
    [
      'TOML',
      '+++\ntitle = "Pier closes"\nauthors = ["Ada Quill"]\ndate = 2021-05-03T08:00:00Z\n[params]\ntoc = true\n+++\n',
    ],
    ['keys in capitals', '---\nTitle: Pier closes\nAuthor: Ada Quill\nDate: 2021-05-03\n---\n'],
    [
      'an empty line before it',
      '\n---\ntitle: Pier closes\nauthor: Ada Quill\ndate: 2021/05/03\n---\n',
    ],
    ['a day in words', '---\ntitle: Pier closes\nauthor: Ada Quill\ndate: May 3, 2021\n---\n'],
    [
      'a clipping',
      '---\ntitle: "Pier closes"\nauthor:\n  - "[[Ada Quill]]"\npublished: 2021-05-03\nsource: "https://post.example/pier"\n---\n',
    ],
    ['JSON', '{\n  "title": "Pier closes",\n  "author": "Ada Quill",\n  "date": "2021-05-03"\n}\n'],
    [
      'JSON between marks',
      ';;;\n{\n "title": "Pier closes", "author": "Ada Quill",\n "date": "2021-05-03"\n}\n;;;\n',
    ],
    ['the lines of Pandoc', '% Pier closes\n% Ada Quill\n% 3 May 2021\n'],
    [
      'TOML with strings of several lines, and people as tables',
      '+++\ntitle = \'\'\'\nPier closes\'\'\'\ndescription = """\nIt is "not" safe"""\nauthors = [{ name = "Ada Quill" }]\ndate = 2021-05-03\n+++\n',
    ],
    [
      'TOML with a table of the site’s own',
      "+++\ntitle = 'Pier closes'\ndate = 2021-05-03\n[params]\n  author = 'Ada Quill'\n[other]\nauthor = 'Bo Lind'\n+++\n",
    ],
    [
      'YAML with fields of the site’s own',
      '---\ntitle: Pier closes\npubDate: May 03 2021\nextra:\n  author: Ada Quill\n---\n',
    ],
    [
      'the day of publication beside that of the file',
      '---\ntitle: Pier closes\nauthor: Ada Quill\ndate: 2021-04-01\npublishDate: 2021-05-03\n---\n',
    ],
    [
      'that it was published at all',
      '---\ntitle: Pier closes\nauthor: Ada Quill\npublished: true\ndate: 2021-05-03\n---\n',
    ],
    [
      'fields with marks below them alone',
      'title: Pier closes\ndate: 2021-05-03\nauthor: Ada Quill\ntags:\n- coast\n---\n',
    ],
    ['lines', 'Title: Pier closes\nAuthor: Ada Quill\nDate: 2021-05-03\n\n'],
    ['headings', '## Pier closes\n\n*By Ada Quill*\n\n3 May 2021\n\n'],
    ['a label above the title', 'Coast\n\n# Pier closes\n\nBy Ada Quill\n\n3 May 2021\n\n'],
  ])('%s', async (_, matter) => {
    const article = await articleOf(`${matter}\n${body}\n`, {kind: 'markdown'})
    expect(article.metadata).toMatchObject({
      headline: 'Pier closes',
      bylines: [{name: 'Ada Quill'}],
      published: '2021-05-03',
    })
    expect(blocks(article).filter((line) => line.startsWith('paragraph'))).toEqual([
      `paragraph: ${body}`,
    ])
    expect(article.issues).toEqual([])
  })

  test('what an author is', async () => {
    const matter = '---\ntitle: Pier closes\nauthor: Ada Quill, Harbour Correspondent\n---\n'
    expect((await articleOf(`${matter}\n${body}`)).metadata.bylines).toMatchObject([
      {name: 'Ada Quill', role: 'Harbour Correspondent'},
    ])
  })

  test('a section among others', async () => {
    const matter = '---\ntitle: Pier closes\ncategories: [Coast, Orm]\n---\n'
    expect((await articleOf(`${matter}\n${body}`)).metadata.section).toBe('Coast')
  })

  test('a colon in a title without marks', async () => {
    const article = await articleOf(`---\ntitle: Pier: a year closed\n---\n\n${body}`)
    expect(article.metadata.headline).toBe('Pier: a year closed')
  })

  test('its address', async () => {
    const article = await articleOf(
      `---\ntitle: Pier\nsource: https://post.example/x\n---\n\n${body}`,
    )
    expect(article.source.url).toBe('https://post.example/x')
  })

  test('a deck in italics, and words below a picture', async () => {
    const article = await articleOf(
      `# Pier closes\n\n*Nobody was told of it*\n\nBy Ada Quill\n\n${body}\n\n![](a.jpg)\n*The pier in June*\n`,
    )
    expect(blocks(article)).toEqual([
      'headline: Pier closes',
      'deck: Nobody was told of it',
      'byline: By Ada Quill',
      `paragraph: ${body}`,
      'caption: The pier in June',
    ])
  })

  test.each(['“It leaks,” said Ada Orm.', 'he pier closes on Monday.'])(
    'a picture beside prose: %s',
    async (words) => {
      const article = await articleOf(`# Pier closes\n\n![O](a.jpg)${words}\n\n${body}\n`)
      expect(blocks(article)).toContain(`paragraph: ${words}`)
    },
  )
})

test('a Word document by its styles', async () => {
  const article = await articleOf(file('pier.docx'))
  expect(article.source.kind).toBe('docx')
  expect(blocks(article)).toEqual([
    'headline: Pier closes for a year',
    'byline: Ada Quill',
    'date: 2021-05-03',
    'heading: Pier closes for a year',
    'byline: By Ada Quill',
    'paragraph: HARBOUR TOWN – The pier will close for a year, the council said on Monday.',
    'quote: Nobody had looked, and that is that.',
    'listItem: one item',
    'listItem: another linked item',
    'heading: Who pays',
    'paragraph: “The posts have rotted,” said Ms Ines Falk, the harbour engineer.',
    'table: Year\tCost\n2020\t£4m',
    'boilerplate: From a letter.',
  ])
})

test('a PDF in two columns: paragraphs whole, divided words joined, no running heads', async () => {
  const article = await articleOf(file('pier.pdf'))
  expect(article.source.kind).toBe('pdf')
  const paragraphs = file('pier.txt').toString().split('\n\n')
  expect(blocks(article)).toEqual([
    'headline: Pier closes for a year',
    'byline: By Ada Quill',
    'date: 3 May 2021',
    ...paragraphs.map((words) => `paragraph: ${words}`),
  ])
})

test('a PDF is told by its mark, be there a line before it', async () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 13, 10, ...file('pier.pdf')])
  expect((await articleOf(bytes)).source.kind).toBe('pdf')
})

test('a page printed to PDF: a headline of two lines, below a name of the site that is larger', () => {
  const page: readonly (readonly [string, number, number])[] = [
    ['Harbour Post', 40, 800],
    ['The pier closes for a year, and', 26, 740],
    ['nobody had looked', 26, 709],
    ['A surveyor found rotten posts.', 14, 688],
    ['Ms Ines Falk, the harbour engineer, said on Monday that', 10, 660],
    ['the posts had rotted and that the council had been told.', 10, 646],
  ]
  const lines = page.map(([text, size, y]) => ({
    text,
    size,
    y,
    left: 50,
    right: 500,
    place: y / 842,
  }))
  expect(paragraphsOf([lines]).map(({type, text}) => `${type}: ${text}`)).toEqual([
    'boilerplate: Harbour Post',
    'headline: The pier closes for a year, and nobody had looked',
    'heading: A surveyor found rotten posts.',
    'paragraph: Ms Ines Falk, the harbour engineer, said on Monday that the posts had rotted and that the council had been told.',
  ])
})

describe('lines of a PDF made paragraphs', () => {
  type Line = readonly [text: string, y: number, left?: number, right?: number, size?: number]
  const piecesOf = (lines: readonly Line[]) =>
    paragraphsOf([
      lines.map(([text, y, left = 50, right = 500, size = 10]) => ({
        text,
        size,
        y,
        left,
        right,
        place: y / 842,
      })),
    ]).map(({type, text}) => `${type}: ${text}`)
  const LEAD =
    'The pier at Harbour Town will close for a whole year, the council decided on Monday, and it'

  test('a gap parts paragraphs of one line, a line between them is a heading', () => {
    const lines: readonly Line[] = [
      [LEAD, 700],
      ['had not been told of the posts.', 687.5, 50, 200],
      ['“We cannot ask boats to lie there,” said Ms Ines Falk, who leads it.', 669],
      ['The work will cost a million, of which the state pays half, she said.', 650.5],
      ['Two months of crab', 632, 50, 140],
      ['Nobody had looked since the storm.', 613.5],
    ]
    expect(piecesOf(lines)).toEqual([
      `paragraph: ${LEAD} had not been told of the posts.`,
      'paragraph: “We cannot ask boats to lie there,” said Ms Ines Falk, who leads it.',
      'paragraph: The work will cost a million, of which the state pays half, she said.',
      'heading: Two months of crab',
      'paragraph: Nobody had looked since the storm.',
    ])
  })

  test('lines set in, set wide apart', () => {
    const lines: readonly Line[] = [
      [LEAD, 700, 80],
      ['had not been told of the posts.', 676, 50, 200],
      ['Nobody had looked since the storm, and nobody will now, said Ms Falk.', 652, 80],
      ['Nobody has told her who pays for that, she said on the same day.', 628, 80],
    ]
    expect(piecesOf(lines)).toHaveLength(3)
  })

  test('the lines of an item are one', () => {
    const lines: readonly Line[] = [
      [LEAD, 700],
      ['had not been told of the posts, nor of the stones that lay below it.', 687.5],
      ['• The state pays half of the work, as it did for the wall of the town.', 675, 62],
      ['Nobody has told Ms Falk who pays for the rest of it, she said on Monday.', 662.5, 72],
    ]
    expect(piecesOf(lines)).toHaveLength(2)
  })

  test('the mark at a line’s end belongs to a compound', () => {
    const lines: readonly Line[] = [
      ['The sea broke through the wall on a well-', 700],
      ['known day in mid-', 687.5],
      ['January, and the harbour mas-', 675],
      ['ter of an Orm-', 662.5],
      ['based firm, a ten-year-', 650],
      ['old one, said so. (Coast Wire/AFP)', 637.5],
    ]
    expect(piecesOf(lines)).toEqual([
      expect.stringContaining(
        'on a well-known day in mid-January, and the harbour master of an Orm-based firm, a ten-year-old one, said so.',
      ),
    ])
  })

  test('a box beside a wide column, a last column of two lines and a large initial', () => {
    const item = (text: string, x: number, y: number, width: number, size = 10) => ({
      text,
      x,
      y,
      width,
      size,
    })
    const column = (x: number, name: string, count: number, width: number) =>
      Array.from({length: count}, (_, i) => item(`${name}${i}`, x, 700 - i * 12, width))
    const order = (...items: readonly ReturnType<typeof item>[]) =>
      linesOf(items, 595, 842).map(({text}) => text)
    const wide = column(60, 'a', 4, 300)
    expect(order(...wide, ...column(400, 'b', 3, 100)).slice(0, 3)).toEqual(['a0', 'a1', 'a2'])
    expect(
      order(...column(60, 'a', 4, 140), ...column(220, 'b', 4, 140), ...column(380, 'c', 2, 140)),
    ).toEqual(['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'b2', 'b3', 'c0', 'c1'])
    const [first] = linesOf([item('T', 60, 690, 20, 34), item('he pier', 82, 700, 400)], 595, 842)
    expect(first).toMatchObject({text: 'The pier', size: 10, y: 700})
  })
})

describe('what stands on a page of a PDF in other ways', () => {
  const run = (str: string, transform: readonly number[], dir = 'ltr') => ({
    str,
    dir,
    transform,
    width: 6 * str.length,
  })

  test.each([
    [
      'upright',
      [
        [10, 0, 0, 10, 60, 700],
        [10, 0, 0, 10, 60, 680],
      ],
    ],
    [
      'turned to the left',
      [
        [0, 10, -10, 0, 60, 60],
        [0, 10, -10, 0, 80, 60],
      ],
    ],
    [
      'on its head',
      [
        [-10, 0, 0, -10, 500, 60],
        [-10, 0, 0, -10, 500, 80],
      ],
    ],
    [
      'turned to the right',
      [
        [0, -10, 10, 0, 500, 700],
        [0, -10, 10, 0, 480, 700],
      ],
    ],
  ])('%s, with a mark across it', (_, [first = [], second = []]) => {
    const leaning = run('DRAFT', [7, 7, -7, 7, 100, 100])
    const aside = run('x', [...first.slice(0, 4).map((each) => -each), 1, 1])
    const {items, width, height} = turnedItems(
      [run('The dyke of', first), leaning, aside, run('Vennmoor', second)],
      [0, 0, 595, 842],
    )
    expect(linesOf(items, width, height).map(({text}) => text)).toEqual(['The dyke of', 'Vennmoor'])
  })

  test('runs from right to left, the mark of a list in a symbol font', () => {
    const {items} = turnedItems(
      [
        run('ב', [10, 0, 0, 10, 60, 700], 'rtl'),
        run('2024', [10, 0, 0, 10, 68, 700]),
        run('א', [10, 0, 0, 10, 94, 700], 'rtl'),
        run('\uF0B7', [10, 0, 0, 10, 60, 680]),
        run('an item', [10, 0, 0, 10, 70, 680]),
      ],
      [0, 0, 595, 842],
    )
    expect(linesOf(items, 595, 842).map(({text}) => text)).toEqual(['א 2024 ב', '• an item'])
  })

  const line = (text: string, y: number, size = 10) => ({
    text,
    size,
    y,
    left: 50,
    right: 500,
    place: y / 842,
  })

  test('footnotes are the page’s, and what goes on above them is one', () => {
    const pages = [
      [
        line('ORM COURIER, 3 May 2021', 800),
        line('The dyke will be higher', 770, 20),
        line(
          'The dyke at Vennmoor will be raised by a whole metre before the autumn, and the',
          700,
        ),
        line('1 Minutes of the board.', 60, 8),
        line('2 The register of 1991, which', 50, 8),
        line('nobody has read.', 40, 8),
      ],
      [
        line(
          'board says that it has the money for it, and that nobody will have to move away.',
          800,
        ),
      ],
    ]
    expect(paragraphsOf(pages).map(({type, text}) => `${type}: ${text}`)).toEqual([
      'date: ORM COURIER, 3 May 2021',
      'headline: The dyke will be higher',
      'paragraph: The dyke at Vennmoor will be raised by a whole metre before the autumn, and the board says that it has the money for it, and that nobody will have to move away.',
      'boilerplate: 1 Minutes of the board.',
      'boilerplate: 2 The register of 1991, which nobody has read.',
    ])
  })

  test('lines above a story are its own, where what is set large stands below it', () => {
    const prose =
      'The dyke at Vennmoor will be raised by a whole metre before the autumn, and nobody has to move away from it.'
    const types = paragraphsOf([
      [
        line('The board has three things to say', 800),
        line(prose, 770),
        line('What comes next', 700, 20),
        line(prose, 650),
      ],
    ]).map(({type}) => type)
    expect(types[0]).toBe('paragraph')
  })
})

describe('articles that come as data', () => {
  const body = '“The posts have rotted,” said Ms Ines Falk.\n\nNobody had looked.'

  test('JSON-LD', async () => {
    const article = await articleOf(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Pier closes',
        author: ['Ada Quill', {'@type': 'Person', name: 'Otto Brandt'}],
        datePublished: '2021-05-03T23:30:00-07:00',
        articleBody: body,
        correction: {
          '@type': 'CorrectionComment',
          text: 'The year was wrong.',
          datePublished: '2021-05-04',
        },
      }),
    )
    expect(article.source.kind).toBe('json-ld')
    expect(blocks(article).slice(1)).toEqual([
      'paragraph: “The posts have rotted,” said Ms Ines Falk.',
      'paragraph: Nobody had looked.',
    ])
    expect(article.metadata).toMatchObject({
      published: '2021-05-03',
      bylines: [{name: 'Ada Quill'}, {name: 'Otto Brandt'}],
    })
    expect(article.corrections).toEqual([
      {date: '2021-05-04', text: 'The year was wrong.', span: null},
    ])
  })

  test('the blanks of a body are single', async () => {
    const articleBody = '“It leaks,”  said\u00A0Ms Falk.\n\n\u200BNobody had looked.'
    const article = await articleOf(
      JSON.stringify({'@type': 'NewsArticle', headline: 'Pier closes', articleBody}),
    )
    expect(blocks(article).slice(1)).toEqual([
      'paragraph: “It leaks,” said Ms Falk.',
      'paragraph: Nobody had looked.',
    ])
  })

  test.each([
    [
      'written as characters',
      '&lt;p&gt;“It leaks,” said Ms Falk.&lt;/p&gt;&lt;p&gt;Nobody had looked.&lt;/p&gt;',
    ],
    ['with references', '&ldquo;It leaks,&rdquo; said Ms Falk.\n\nNobody had looked.'],
    ['with line ends escaped twice', '“It leaks,” said Ms Falk.\\n\\nNobody had looked.'],
  ])('a body %s', async (_, articleBody) => {
    const article = await articleOf(
      JSON.stringify({'@type': 'NewsArticle', headline: 'Pier closes', articleBody}),
    )
    expect(blocks(article).slice(1)).toEqual([
      'paragraph: “It leaks,” said Ms Falk.',
      'paragraph: Nobody had looked.',
    ])
  })

  test('a correction that is stated corrects, and furniture of a body is none of it', async () => {
    const articleBody = `${body}\n\nAdvertisement`
    const article = await articleOf(
      JSON.stringify({'@type': 'NewsArticle', articleBody, correction: 'It was in May.'}),
    )
    expect(article.metadata.status).toBe('corrected')
    expect(blocks(article).at(-1)).toBe('boilerplate: Advertisement')
  })

  test.each([
    [
      '2.1',
      {
        firstcreated: '2021-05-03T08:00:00Z',
        bodies: [
          {contenttype: 'text/html', value: '<p>The pier is closed.</p><script>never</script>'},
        ],
      },
    ],
    [
      '3.1',
      {
        firstCreated: '2021-05-03T08:00:00Z',
        bodies: [{contentType: 'text/plain', value: 'The pier is closed.'}],
      },
    ],
  ])('ninjs %s', async (version, fields) => {
    const article = await articleOf(
      JSON.stringify({
        uri: 'https://wire.example/1',
        type: 'text',
        standard: {name: 'ninjs', version},
        headlines: [{role: 'main', value: 'Pier closes'}],
        by: 'By Ada Quill and Otto Brandt',
        ...fields,
      }),
    )
    expect(blocks(article)).toEqual(['headline: Pier closes', 'paragraph: The pier is closed.'])
    expect(article).toMatchObject({
      source: {kind: 'ninjs', url: 'https://wire.example/1'},
      metadata: {published: '2021-05-03', bylines: [{name: 'Ada Quill'}, {name: 'Otto Brandt'}]},
    })
  })
})

describe('what cannot be read is refused with a code', () => {
  test.each([
    ['pdf', 'not-pdf', new TextEncoder().encode('%PDF-1.7 and nothing else')],
    ['docx', 'not-docx', new TextEncoder().encode('PK\x03\x04 and nothing else')],
    ['docx', 'not-docx', 'words'],
    ['json-ld', 'syntax', '{"@type": '],
    ['json-ld', 'no-article', '{"@type": "Recipe"}'],
    ['json-ld', 'no-article', '{"@type": "NewsArticle", "headline": "No text"}'],
    ['ninjs', 'not-ninjs', '{"headline": "x"}'],
    ['ninjs', 'no-article', '{"uri": "https://a.example/1", "type": "picture"}'],
    ['markdown', 'too-deep', '>'.repeat(100_000)],
    ['markdown', 'too-complex', '_a_ **b '.repeat(10_000)],
    ['markdown', 'empty', '---\ntitle: Pier closes\n---\n'],
    ['pdf', 'empty', new Uint8Array()],
    ['docx', 'empty', new Uint8Array()],
    ['markdown', 'binary', 'a\0b'],
  ] as const)('%s: %s', async (kind, code, input) => {
    const {value, issues} = await readArticle(input, {kind})
    expect([value, issues.map((issue) => issue.code)]).toEqual([null, [code]])
  })
})

describe('formats of text that are not read are told by name', () => {
  test.each([
    [/RTF/, '{\\rtf1\\ansi The pier is closed.}'],
    [/RSS/, '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>'],
    [/RSS/, '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    [/NITF/, '<?xml version="1.0"?><nitf><body></body></nitf>'],
    [/RSS/, '<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"></rdf:RDF>'],
    [/JSON Feed/, '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    [/XML/, '<?xml version="1.0"?>\n<office:document><office:body/></office:document>'],
  ])('%s', async (words, input) => {
    // as a page or a text, too: a file may be called anything
    for (const kind of [undefined, 'html', 'text'] as const) {
      const {value, issues} = await readArticle(input, {kind})
      expect(value).toBeNull()
      expect(issues).toMatchObject([
        {code: 'kind-unsupported', message: expect.stringMatching(words)},
      ])
    }
  })
})
