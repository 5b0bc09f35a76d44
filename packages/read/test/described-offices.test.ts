import {describe, expect, test} from 'vitest'
import {articleOf, speakerName, voices} from './support.ts'

describe('what news calls whoever it is about', () => {
  const filler = 'It rained at Orm.\n\nThe boats stayed in.\n\nThe pier was shut.\n\n'
  test.each([
    [
      'is whom the headline names, where the paragraph above names them',
      'Ada Vale opens the fair\n\nAda Vale opened the fair at noon.\n\nThe presenter said it was “very wet”.',
      'Ada Vale',
    ],
    [
      'is nobody of whom the headline says nothing',
      'A wet fair\n\nCy Lind met Ada Vale at the fair.\n\nAda Vale opened it at noon.\n\nThe presenter said it was “very wet”.',
      null,
    ],
    [
      'is not who was named once, paragraphs ago',
      `A wet fair\n\nSinger Ada Vale met Bo Reed at the fair.\n\n${filler}The singer said it was “very wet”.`,
      null,
    ],
    [
      'is who has been named often enough',
      `A wet fair\n\nSinger Ada Vale met Bo Reed at the fair. Vale sang, and Vale left. Vale was late.\n\n${filler}The singer said it was “very wet”.`,
      'Ada Vale',
    ],
  ])('%s', async (_, text, name) => {
    const article = await articleOf(text)
    const [quotation] = article.quotations
    expect(quotation && speakerName(article, quotation)).toBe(name)
  })
})

test.each([
  [
    'not whom the headline tells of',
    'Cy Lind can row again, says nurse\n\nWhoever met Cy Lind on Monday found him well.',
  ],
  [
    'no prime minister',
    'Peruvian minister: bridge “falls at noon”\n\nThe bridge fell on Monday. Peruvian Prime Minister Bo Reed was late.',
  ],
])('a headline’s bare noun means %s', async (_, text) => {
  const article = await articleOf(text, {language: 'en'})
  const [quotation] = article.quotations
  expect(quotation).toBeDefined()
  expect(quotation && speakerName(article, quotation)).toBeNull()
})

test.each([
  [
    'of whom it tells is not who wrote it',
    'Ada Vale told a guard that she was “late”, according to a complaint. The complaint said the gate was “wide open”.',
    'The complaint',
  ],
  [
    'nor who calls it something',
    'Ada Vale called the report “a lie”. The report said the gate was “wide open”.',
    'The report',
  ],
  [
    'who wrote it goes on in it',
    'Ada Vale called it “a lie” in a letter. The letter said the gate was “wide open”.\n\nThe letter said the wall was “very low”.',
    'Ada Vale',
  ],
])('a text: %s', async (_, text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

describe('offices in capitals, and for short', () => {
  test.each([
    ['Quorl CEO', 'Quorl’s chief executive Ada Vale'],
    ['Danish PM', 'Danish Prime Minister Ada Vale'],
    ['Orm FM', 'Orm’s foreign minister Ada Vale'],
    ['Orm Ameer', 'Tarn-e-Orm Ameer Dr Ada Vale'],
    ['Orm Party Chairman', 'Orm Party Chairman Ada Vale'],
    ['Mayor', 'Orm mayor Ada Vale'],
  ])('“%s” of a headline is called so below', async (office, name) => {
    const article = await articleOf(
      `${office} calls locks “quite safe”\n\n${name} told reporters on Monday that the locks were shut. It rained.`,
      {language: 'en'},
    )
    const [quotation] = article.quotations
    expect(quotation && speakerName(article, quotation)).toBe('Ada Vale')
  })

  test('a chief executive is the CEO, and a former prime minister no PM', async () => {
    const text =
      'Quorl’s chief executive Ada Vale met former prime minister Bo Reed. The mayor smiled. “It leaks,” the CEO told reporters. It rained. “It will not,” the PM told reporters.'
    expect(await voices(text)).toEqual(['Ada Vale', 'the PM'])
  })

  test('of another body’s head, a headline tells nothing', async () => {
    const article = await articleOf(
      'Quorl CEO says locks are “safe”\n\nThe locks of Quorl are old. Tessen CEO Bo Reed was late on Monday.',
      {language: 'en'},
    )
    const [quotation] = article.quotations
    expect(quotation?.speaker.status).toBe('unattributed')
  })
})

test.each([
  [
    'a statement of which nothing was told, of who has just spoken',
    'Ada Vale, who chairs the Orm Trust, said it was late.\n\n“The trust regrets that it rained,” the statement read.',
    'Ada Vale',
  ],
  [
    'a release of which nothing was told',
    'The Orm Trust said the lock leaks.\n\n“It rained,” the release read.',
    'Orm Trust',
  ],
  [
    'a statement that adds to what was just said, whichever was told of above',
    'The Tarn Board called the Orm statement long. The Orm Trust said the lock leaks.\n\n“It rained,” the statement added.',
    'Orm Trust',
  ],
  [
    'a release behind people without a name',
    'Officials said the lock leaks.\n\n“It rained,” the release said.',
    'the release',
  ],
  [
    'a release through which words came',
    'The lock leaks, according to Orm Wire.\n\n“It rained,” the release added.',
    'the release',
  ],
  [
    'the report of who has reported',
    'The Orm Post reported that the lock leaks. “It rained,” the report said.',
    'Orm Post',
  ],
  [
    'a report of which nothing was told, behind who has only warned',
    'The Orm Trust warned that the lock leaks. “It rained,” the report said.',
    'the report',
  ],
  [
    'a statement of which something was told',
    'Bo Reed read out a statement from a neighbour. Ada Vale said it was late. “It rained,” the statement read.',
    'the statement',
  ],
  [
    'a body’s report',
    'Ada Vale read the Orm Boat Trust report twice. It was long. The report said the lock was “full of eels”.',
    'Orm Boat Trust',
  ],
])('whose text it is: %s', async (_, text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

test.each([
  [
    'whom the headline begins with, and the sentence before alone tells of',
    'Ada Vale sings of rain',
    'Ada Vale',
  ],
  ['nobody of whom it says nothing', 'A wet night at the fair', 'the Long Rain hitmaker'],
])('“the hitmaker” is %s', async (_, headline, name) => {
  const article = await articleOf(
    `${headline}\n\nAda Vale met Bo Reed, who is a singer.\n\nIt rained, and the hitmaker left.\n\nVale sang until May. It was wet.\n\n“I was cold,” the Long Rain hitmaker said.`,
    {language: 'en'},
  )
  const [quotation] = article.quotations
  expect(quotation && (speakerName(article, quotation) ?? quotation.speaker.description)).toBe(name)
})

test('people of a state who are counted are told by their phrase', async () => {
  const text =
    'The court met 15 Kenyans who say they were robbed. Two Danes said they had paid. The lawyers represented six men who said they left. The hut houses 20 families who say they stay.'
  const {entities, quotations} = await articleOf(`Weirs closed\n\n${text}`, {language: 'en'})
  expect(entities.filter(({type}) => type === 'person')).toEqual([])
  expect(quotations.map(({speaker}) => speaker.description)).toEqual([
    '15 Kenyans',
    'Two Danes',
    'six men',
    '20 families',
  ])
})

test('the head of one body is no chief of another', async () => {
  const text =
    'The Norland boat policy chief Ada Vale says it is “late”.\n\nIt rained.\n\nThe head of the Orm Harbour Agency says that it is “early”.'
  expect((await voices(text)).at(-1)).not.toBe('Ada Vale')
})

test('whose lawyer says something is no lawyer', async () => {
  const text =
    'Ada Vale limped into a hall in Orm as her chief lawyer said it was “late”. It rained. The lawyer said it was “wet”.'
  expect(await voices(text)).not.toContain('Ada Vale')
})

test.each([
  [
    'the manager of a yard is no rower who broke into it',
    'Bo Reed, a rower with the Orm team, broke into a boat yard. Ida Lind, a baker, heard Reed. It rained.\n\nThe boat yard manager said it was “wet”.',
  ],
  [
    'who has a bus is nobody whom it hit',
    'It rained when a bus hit Ada Vale, a principal of the school, and not Ida Lind, a baker. It was “wet”, the female bus driver told police.',
  ],
  [
    'a boy who was written to is not who wrote to him',
    'Bo Reed met a young boy in May. It rained.\n\nReed wrote to the boy that it was “late”. The boy told police it was “wet”.',
  ],
  [
    'a man without a name is nobody who has one',
    `A young man took a boat. ${'It rained on. '.repeat(150)}\n\nBo Reed left on Monday.\n\nIt rained.\n\nThe man told police it was “wet”.`,
  ],
  [
    'a caller is no officer who tells of the call',
    'It rained.\n\n“A call came in,” Captain Bo Reed said. The caller claimed it was “wet”.',
  ],
])('%s', async (_, text) => {
  expect((await voices(text)).at(-1)).toMatch(/^the /i)
})

test('who abused a boy goes on to be told of below', async () => {
  const text =
    'Bo Reed met a young boy in May.\n\nReed wrote to the boy that it was “late”. The boy told police it was “wet”.\n\nIt rained. The boy said it was “dark”.'
  expect(await voices(text)).toEqual(['Bo Reed', 'The boy', 'The boy'])
})

describe('a party behind a name', () => {
  test.each([
    [
      'in brackets',
      'Cllr Ada Vale (Ind) rows. Cllr Bo Reed (Lab) keeps bees. It rained.\n\n“It is late,” the Independent councillor said. “It is early,” said the Labour councillor.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'with a state',
      'Sen. Ada Vale (D-Maine) met Sen. Bo Reed, R-Ohio, in May. It rained.\n\n“It is late,” the Ohio Republican said.\n\nThe Maine Democrat sighed. “It is early,” she said.',
      ['Bo Reed', 'Ada Vale'],
    ],
    [
      'not who stands on the right of a picture',
      'Sen. Ada Vale and Sen. Bo Reed (R) met in May. It rained.\n\n“It is late,” the Republican said.',
      ['the Republican'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('whoever is elected', () => {
  const people =
    'Ada Vale of the Ferrymen’s Union (FU), who represents Orm Hill, rows. Cllr Bo Reed (Ind) keeps bees. Ida Lind, the cabinet member for boats, sings. It rained.'

  test.each([
    ['“It is late,” the Orm Hill MP said.', 'Ada Vale'],
    ['“It is late,” said the member for Orm Hill.', 'Ada Vale'],
    ['“It is late,” said the Independent member.', 'Bo Reed'],
    ['“It is late,” the cabinet member said.', 'Ida Lind'],
    ['The Orm Hill MP sighed. “It is late,” she said.', 'Ada Vale'],
    ['“It is late,” the MP for Tarn said.', 'the MP for Tarn'],
  ])('%s', async (text, name) => {
    expect(await voices(`${people}\n\n${text}`)).toEqual([name])
  })
})

test('an old man is nobody of 39', async () => {
  const text =
    'Bo Reed, 39, rows.\n\n“It is late,” Reed said. It was, in the old man’s words, “wet”.'
  expect(await voices(text)).toEqual(['Bo Reed', 'the old man'])
})
