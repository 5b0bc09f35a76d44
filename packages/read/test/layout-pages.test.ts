import {describe, expect, test} from 'vitest'
import {articleOf} from './support.ts'

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
