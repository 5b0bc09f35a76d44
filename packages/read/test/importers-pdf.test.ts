import {describe, expect, test} from 'vitest'
import {linesOf} from '../src/importers/pdf/lines.ts'
import {paragraphsOf} from '../src/importers/pdf/paragraphs.ts'
import {turnedItems} from '../src/importers/pdf/turned.ts'
import {blocks, file} from './importers-rows.ts'
import {articleOf} from './support.ts'

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

test('words whose letters are set apart are whole, short ones on their line too', () => {
  const items = [
    ...['B R E A K I N G :', ' ', 'P I E R', ' ', 'O F', ' ', 'O R M', ' ', 'S H U T'].map(
      (text, at) => ({text, x: 50 + at * 30, y: 700, width: 28, size: 24}),
    ),
    {text: 'See parts A B and C D E', x: 50, y: 640, width: 200, size: 10},
    {text: 'A B', x: 50, y: 620, width: 20, size: 10},
    {text: 'H A R B O U R   N E W S', x: 50, y: 600, width: 120, size: 10},
  ]
  expect(linesOf(items, 595, 842).map(({text}) => text)).toEqual([
    'BREAKING: PIER OF ORM SHUT',
    'See parts A B and C D E',
    'A B',
    'HARBOUR NEWS',
  ])
})

test('a PDF is told behind the header of an answer or of a mailer', async () => {
  const header = 'HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nServer: orm\r\n\r\n'
  const bytes = Uint8Array.from([...Buffer.from(header), ...file('pier.pdf')])
  const article = await articleOf(bytes)
  expect([article.source.kind, article.metadata.headline]).toEqual([
    'pdf',
    'Pier closes for a year',
  ])
})

test('and no text that tells of one', async () => {
  const text =
    'Files lost\n\nEach began with %PDF-1.4, the clerk said on Monday, and no objects followed.'
  expect((await articleOf(Buffer.from(text))).source.kind).toBe('text')
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
