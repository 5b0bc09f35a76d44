import {describe, expect, test} from 'vitest'
import {fromHtml} from '../src/html.ts'
import {articleOf} from './support.ts'

const TITLE = 'Vennmoor to raise its dyke before the autumn'
const STORY =
  '“Nobody asked us at all about the dyke,” said Ines Falk, who has farmed below it for thirty years.'

async function headOf(...lines: readonly string[]) {
  const {metadata} = await articleOf([TITLE, ...lines, STORY].join('\n\n'))
  return metadata
}

describe('who wrote a story', () => {
  test.each<[string, readonly (readonly [string, string | null])[]]>([
    ['By Ulla Brandvold/Nordwire', [['Ulla Brandvold', null]]],
    [
      'By Ulla Brandvold/Kofi Aster',
      [
        ['Ulla Brandvold', null],
        ['Kofi Aster', null],
      ],
    ],
    ['Words: Ulla Brandvold  Pictures: Kofi Aster', [['Ulla Brandvold', null]]],
    ['Story by Ulla Brandvold; photographs by Kofi Aster', [['Ulla Brandvold', null]]],
    ['FROM ULLA BRANDVOLD IN VENNMOOR', [['ULLA BRANDVOLD', null]]],
    [
      'By Ulla Brandvold and Kofi Aster\n\nWater Correspondents',
      [
        ['Ulla Brandvold', 'Water Correspondents'],
        ['Kofi Aster', 'Water Correspondents'],
      ],
    ],
    [
      'By Ulla Brandvold\n\nAdditional reporting by Jun Halloway',
      [
        ['Ulla Brandvold', null],
        ['Jun Halloway', 'additional reporting'],
      ],
    ],
  ])('%s', async (line, expected) => {
    const {headline, bylines} = await headOf(line)
    expect(headline).toBe(TITLE)
    expect(bylines.map(({name, role}) => [name, role])).toEqual(expected)
  })
})

describe('what prints a story', () => {
  test.each([
    ['By Ada Quorn\n\nThe Vennmoor Courier\n\n5 March 2024', 'The Vennmoor Courier'],
    ['By Ada Quorn\n\nThe Observer', 'The Observer'],
    ['By Ada Quorn\n\nThe Associated Press', null],
    ['By Ada Quorn\n\nWater Correspondent', null],
    ['By Ada Quorn of The Vennmoor Courier', null],
    ['By Ada Quorn', null],
  ])('below the title %j', async (lines, publisher) => {
    expect((await headOf(lines)).publisher).toBe(publisher)
  })

  test('above the title, and nothing that a title is or the story tells', async () => {
    const masthead = await articleOf(`The Vennmoor Herald\n\n${TITLE}\n\n${STORY}`)
    expect(masthead.metadata).toMatchObject({publisher: 'The Vennmoor Herald', headline: TITLE})
    const told = await articleOf(`The Press\n\nBy Ada Quorn\n\n${STORY}\n\nThe Orm Post`)
    expect(told.metadata.publisher).toBeNull()
  })
})

describe('above the story', () => {
  test('a correction is no deck', async () => {
    const note = 'CORRECTION: An earlier version of this story gave the wrong height.'
    const {deck, status, bylines} = await headOf(note, 'By Ada Quorn')
    expect([deck, status, bylines[0]?.name]).toEqual([null, 'corrected', 'Ada Quorn'])
  })

  test('"Last updated" says when the story was changed', async () => {
    const {published, modified} = await headOf(
      'Published 5 March 2024 at 08:00 CET',
      'Last updated 6 March 2024 at 10:15 CET',
    )
    expect([published, modified]).toEqual(['2024-03-05', '2024-03-06'])
  })

  test('words that close with a photographer and an agency in brackets are a caption', async () => {
    const article = await articleOf(
      `${TITLE}\n\nBy Ada Quorn\n\nDiggers at the dyke on Monday. (Kofi Aster/Nordwire)\n\n${STORY}`,
    )
    expect(article.blocks.map(({type}) => type)).toEqual([
      'headline',
      'byline',
      'caption',
      'paragraph',
    ])
  })
})

test.each(['text', 'markdown'] as const)(
  'a quotation that stands alone and in a paragraph is read once: %s',
  async (kind) => {
    const other = '“Nobody came to the moor on that night at all.”'
    const article = await articleOf(
      `${kind === 'text' ? '' : '# '}${TITLE}\n\n${STORY}\n\n“Nobody asked us at all about the dyke”\n\n${other}\n\nThe dyke rises.`,
      {kind},
    )
    expect(article.blocks.map(({type}) => type)).toEqual([
      'headline',
      'paragraph',
      'pullQuote',
      'paragraph',
      'paragraph',
    ])
    expect(article.quotations.map(({text}) => text?.[0])).toEqual([
      '“Nobody asked us at all about the dyke,”',
      other,
    ])
  },
)

test('words in marks that a headline has too, or a few above a paragraph, are no pull-quote', async () => {
  const whole = '“Nobody asked us at all about the dyke.”'
  const ask = '‘Nobody asked us’'
  const {blocks} = await articleOf(
    `“Nobody asked us at all about the dyke”: Vennmoor\n\n${whole}\n\nInes Falk spoke.\n\n${ask}\n\n“Nobody asked us,” she said on Monday.`,
  )
  expect(blocks.filter(({type}) => type === 'pullQuote')).toEqual([])
})

test('a place of five words before a day is a dateline', async () => {
  const article = await articleOf(`${TITLE}\n\nSAN PEDRO DE LA MAR, March 5 - ${STORY}`)
  expect(article.metadata.dateline?.place).toBe('SAN PEDRO DE LA MAR')
})

test.each(['VENNMOOR COURIER', 'The Vennmoor Courier'])(
  'the name of what prints a story is no headline: %s',
  async (name) => {
    const article = await articleOf(`${name}\n\n${TITLE}\n\nBy Ada Quorn\n\n${STORY}`)
    expect(article.metadata).toMatchObject({headline: TITLE, bylines: [{name: 'Ada Quorn'}]})
  },
)

test.each(['DYKE BREAKS RECORD', 'The Making of a Star', 'The End Times', 'MORE BAD NEWS'])(
  'words that a newspaper may be called, too, are a headline: %s',
  async (title) => {
    const {metadata} = await articleOf(`${title}\n\nBy Ada Quorn\n\n${STORY}`)
    expect(metadata.headline).toBe(title)
  },
)

test.each([
  [
    `“Nobody asked us at all,” says farmer\n\nBy Ada Quorn\n\n“Nobody asked us at all.”\n\nIt rained.`,
  ],
  [
    `${TITLE}\n\nInes Falk said:\n\n“Nobody asked us at all.”\n\n“Nobody asked us at all” was painted there.`,
  ],
])(
  'a quotation whose words only the headline has, or behind a colon, is read: %s',
  async (text) => {
    const {blocks} = await articleOf(text)
    expect(blocks.map(({type}) => type)).not.toContain('pullQuote')
  },
)

test.each([
  ['Di Quorn and Bo Reed', ['Di Quorn', 'Bo Reed']],
  ['By Ada Quorn and Bo Fellows', ['Ada Quorn', 'Bo Fellows']],
])('names that are like words of bylines: %s', async (line, names) => {
  const {bylines} = await headOf(line, '3 May 2024')
  expect(bylines.map(({name}) => name)).toEqual(names)
})

test.each(['', 'By Ada Quorn\n\n', '5 March 2024\n\n'])(
  'a headline in capitals may end in the name of a paper: %s',
  async (line) => {
    const article = await articleOf(`POLICE SEIZE RECORD\n\n${line}${STORY}\n\nIt was late.`)
    expect(article.metadata.headline).toBe('POLICE SEIZE RECORD')
  },
)

test('a quotation that the headline has, too, is the story’s', async () => {
  const words = 'We have lost every sheep we had'
  const article = await articleOf(`“${words},” farmer says\n\n${STORY}\n\n“${words}.”\n\nIt rises.`)
  expect(article.blocks.map(({type}) => type)).not.toContain('pullQuote')
})

test('what opens a live blog is kept', () => {
  const opening =
    'Follow the flood at Vennmoor as it happens, with our reporters on both sides of the moor.'
  const entry = (words: string) =>
    `<article itemprop="liveBlogUpdate"><h2>${words}</h2><p>${STORY.replace('dyke', words)}</p></article>`
  const {value} = fromHtml(
    `<html lang="en"><body><main class="live-blog"><h1>${TITLE}</h1><p>${opening}</p><div>${entry('water')}${entry('bridge')}</div></main>`,
  )
  const text = value?.source.text ?? ''
  expect(
    value?.blocks.map(({type, span}) => `${type}: ${text.slice(span.start, span.end)}`).slice(0, 3),
  ).toEqual([`headline: ${TITLE}`, `paragraph: ${opening}`, 'heading: water'])
})

describe('bold words between paragraphs are a heading', () => {
  const LONG = `${STORY} The board met for hours on Monday and told nobody why.`
  const typesOf = async (bold: (words: string) => string, kind: 'html' | 'markdown') => {
    const paragraph = (words: string) => (kind === 'html' ? `<p>${words}</p>` : words)
    const lines = [
      bold('Nobody was told'),
      LONG,
      bold('A long night'),
      LONG.replace('Monday', 'Tuesday'),
      bold('It rained.'),
      LONG.replace('Monday', 'Friday'),
    ].map(paragraph)
    const title = kind === 'html' ? `<h1>${TITLE}</h1>` : `# ${TITLE}`
    const {blocks} = await articleOf([title, ...lines].join('\n\n'), {kind, language: 'en'})
    return blocks.map(({type, level}) => type + (level ?? ''))
  }

  test.each([
    ['html', (words: string) => `<strong>${words}</strong>`],
    ['html', (words: string) => `<b>${words.slice(0, 3)}<i>${words.slice(3)}</i></b>`],
    ['markdown', (words: string) => `**${words}**`],
  ] as const)('of %s', async (kind, bold) => {
    const types = await typesOf(bold, kind)
    expect(types.slice(-5)).toEqual([
      'paragraph',
      'heading2',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(types[1]).not.toMatch(/heading/)
  })
})

test.each([
  ['below which nothing stands', `<p>${STORY}</p><p><b>Ada Quorn reports on the moor</b></p>`],
  ['below which others do', `<p>${STORY}</p><p><b>Sheep 30</b></p><p><b>Goats 16</b></p>`],
])('bold words %s are no heading', (_, body) => {
  const {value} = fromHtml(`<html lang="en"><body><article><h1>${TITLE}</h1>${body}</article>`)
  expect(value?.blocks.map(({type}) => type)).not.toContain('heading')
})

test.each([
  [
    '<aside class="related"><ul><li><a href="/x">Clarification: how we count sheep</a></li></ul></aside>',
    0,
  ],
  ['<aside><p>Correction: the dyke is not the oldest.</p></aside>', 1],
])('the title of another story is no correction: %s', (box, count) => {
  const {value} = fromHtml(
    `<html lang="en"><body><article><h1>${TITLE}</h1><p>${STORY}</p><p>${STORY.replace('dyke', 'moor')}</p>${box}</article>`,
  )
  expect(value?.corrections).toHaveLength(count)
})

test.each([
  '<h2>What we know so far</h2><ul><li>It is wet</li></ul>',
  '<h2>Background</h2><h3>It is wet</h3>',
])('what a list or a part stands below is no deck: %s', (opening) => {
  const {value} = fromHtml(
    `<html lang="en"><body><article><h1>${TITLE}</h1><div>${opening}<p>${STORY}</p><h2>Sheep</h2><p>${STORY.replace('dyke', 'moor')}</p></div></article>`,
  )
  expect(value?.metadata.deck).toBeNull()
})

test('a title above a picture and its paragraph is no table', () => {
  const {value} = fromHtml(
    `<html lang="en"><body><article><h1>${TITLE}</h1><p>${STORY}</p><table><tr><td colspan="2">Sheep</td></tr><tr><td><img src="a.jpg"></td><td>${STORY.replace('dyke', 'moor')}</td></tr></table></article>`,
  )
  expect(value?.blocks.map(({type}) => type)).not.toContain('table')
})

test('a table whose first row is one cell is one', () => {
  const {value} = fromHtml(
    `<html lang="en"><body><article><h1>${TITLE}</h1><p>${STORY}</p><table><tr><td colspan="2">Sheep</td></tr><tr><td>2023</td><td>30</td></tr><tr><td>2024</td><td>16</td></tr></table><p>${STORY.replace('dyke', 'moor')}</p></article>`,
  )
  const table = value?.blocks.find(({type}) => type === 'table')?.span
  expect(value?.source.text?.slice(table?.start, table?.end)).toBe('Sheep\n2023\t30\n2024\t16')
})
