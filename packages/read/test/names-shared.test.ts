import {verifyArticle} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {named, people, speakersIn} from './names-rows.ts'
import {articleOf, speakerName} from './support.ts'

describe('two of one surname', () => {
  test.each([
    [
      'an honorific of the other gender',
      'Ms Ada Varlo met Odo Varlo. Mr Varlo left. Ms Varlo slept.',
      {'Ada Varlo': ['Ada Varlo', 'Varlo'], 'Odo Varlo': ['Odo Varlo', 'Varlo']},
    ],
    [
      'honorifics in the order of the names',
      'The twins Han Bo-quorl and Han Min-tes met. Mr Han slept. Ms Han left, and Mr Han followed.',
      {'Han Bo-quorl': ['Han Bo-quorl', 'Han', 'Han'], 'Han Min-tes': ['Han Min-tes', 'Han']},
    ],
    [
      'a noun that tells a gender',
      'Odo Varlo, a father of two, met Ada Varlo. Mrs Varlo left.',
      {'Odo Varlo': ['Odo Varlo'], 'Ada Varlo': ['Ada Varlo', 'Varlo']},
    ],
    [
      'not the gender of those whom somebody has',
      'Ada Varlo, a driver with two boys, left. Ms Varlo was tired.',
      {'Ada Varlo': ['Ada Varlo', 'Varlo']},
    ],
    [
      'a habit: who has been called by it again and again, where nothing is said',
      'Odo Varlo left. Varlo was tired. Then Varlo ate, and Varlo slept. They saw Varlo, and Varlo wept.\n\nHis son, Ned Varlo, wept.\n\nThere was rain.\n\nThey liked Varlo. Varlo said no.',
      {
        'Odo Varlo': ['Odo Varlo', 'Varlo', 'Varlo', 'Varlo', 'Varlo', 'Varlo', 'Varlo', 'Varlo'],
        'Ned Varlo': ['Ned Varlo'],
      },
    ],
    [
      'no gender by an honorific that women bear as well',
      'Datuk Ada Quorl met Odo Quorl, a father. Ms Quorl left.',
      {'Ada Quorl': ['Ada Quorl', 'Quorl'], 'Odo Quorl': ['Odo Quorl']},
    ],
    [
      'an honorific that one has and the other has not',
      'Mdm Lim Siew Quorl met Ada Lim Xin Tes. Ms Lim left, and Mdm Lim wept.',
      {'Lim Siew Quorl': ['Lim Siew Quorl', 'Lim'], 'Ada Lim Xin Tes': ['Ada Lim Xin Tes', 'Lim']},
    ],
    [
      'who is called by the given name alone, so that the surname is another’s given name',
      'Tessen Varlo met Varlo Quorl. Tessen was tired. Varlo left.',
      {'Tessen Varlo': ['Tessen Varlo', 'Tessen'], 'Varlo Quorl': ['Varlo Quorl', 'Varlo']},
    ],
    [
      'nothing: nobody’s mention',
      'Odo Varlo met Ada Varlo. Varlo left.',
      {'Odo Varlo': ['Odo Varlo'], 'Ada Varlo': ['Ada Varlo']},
    ],
  ])('%s', async (_, text, expected) => {
    expect(await people(text)).toEqual(expected)
  })
})

describe('given names before one surname', () => {
  test.each([
    [
      'two given names',
      'The mill belongs to Ada and Ida van Varlo.\n\n“We grind rye,” Ada said. “She grinds rye,” said Ida.',
      ['Ada van Varlo', 'Ida van Varlo'],
    ],
    [
      'a noun for people of one name',
      'The mill belongs to the sisters Wenka and Tulla Varlo.\n\n“We grind rye,” Wenka said. “She grinds rye,” said Tulla.',
      ['Wenka Varlo', 'Tulla Varlo'],
    ],
    [
      'who is told in full elsewhere',
      'Tom Ada met Ida Varlo. The mill belongs to Ada and Ida Varlo.\n\n“We grind rye,” Ada said. “She grinds rye,” said Ida.',
      ['Tom Ada', 'Ida Varlo'],
    ],
    [
      'a couple in the man’s name',
      'The mill belongs to Mr and Mrs Odo Varlo.\n\n“We grind rye,” Mr Varlo said. “He grinds rye,” said Mrs Varlo.',
      ['Odo Varlo', 'Varlo'],
    ],
    [
      'a Cantonese surname',
      'The mill belongs to Lam Siu-bo.\n\n“We grind rye,” Mr Lam said.',
      ['Lam Siu-bo'],
    ],
    [
      'readers',
      'Here is what you think.\n\nWenka in Harlow writes: “We grind rye.” Tulla, from Leeds, says: “She grinds rye.”',
      ['Wenka', 'Tulla'],
    ],
  ])('%s', async (_, text, speakers) => {
    const article = await articleOf(text, {language: 'en'})
    expect(article.quotations.map((each) => speakerName(article, each))).toEqual(speakers)
  })

  test('the first is named with the surname and mentioned by the given name', async () => {
    const article = await articleOf('They met Ada and Ida Varlo.', {language: 'en'})
    expect(article.entities).toMatchObject([
      {type: 'person', name: 'Ada Varlo', mentions: [{span: {start: 9, end: 12}, form: 'given'}]},
      {type: 'person', name: 'Ida Varlo'},
    ])
    expect(verifyArticle(article).ok).toBe(true)
  })

  test('and the surname alone means either', async () => {
    const article = await articleOf('They met Ada and Ida Varlo. “It leaks,” Varlo said.', {
      language: 'en',
    })
    expect(article.entities.map(({name}) => name)).toEqual(['Ada Varlo', 'Ida Varlo'])
    expect(article.quotations[0]?.speaker.status).toBe('ambiguous')
  })

  test('a husband and a wife who are told by the surname only are two', async () => {
    const text = 'They met Mr Varlo. Mrs Varlo was late.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({honorifics}) => honorifics)).toEqual([['Mr'], ['Mrs']])
  })
})

describe('surnames that are particles, offices or words', () => {
  test.each([
    [
      'a particle in small letters after a verb and an honorific',
      'They met Inés de la Varlo. “It leaks,” said de la Varlo. “It will,” Ms de la Varlo said.',
      ['Inés de la Varlo', 'Inés de la Varlo'],
    ],
    [
      'a particle where a sentence begins',
      'They met Joost van den Varlo by the weir.\n\nVan den Varlo was late. “It leaks,” he said.',
      ['Joost van den Varlo'],
    ],
    [
      'a particle in the names of two who are told apart by honorifics',
      'They met Ada van Varlo and Odo van Varlo. “It leaks,” said Ms van Varlo. “It will,” Mr van Varlo said.',
      ['Ada van Varlo', 'Odo van Varlo'],
    ],
    [
      'a particle like a rank',
      'They met Quorla Di Varlo. “It leaks,” Di Varlo said.',
      ['Quorla Di Varlo'],
    ],
    [
      'an office that is a surname',
      'They met Quorla King, 44. “It leaks,” King said.',
      ['Quorla King'],
    ],
    [
      'an office that is a surname, of somebody of whom nothing is told',
      '“It leaks,” said Odo Bishop. Bishop was late.',
      ['Odo Bishop'],
    ],
    ['a period that is a surname', '“It leaks,” said Odo Day.', ['Odo Day']],
    ['a given name that is a virtue', '“It leaks,” said Mercy Baker, 38.', ['Mercy Baker']],
    [
      'a head noun of places',
      'They met Quorlu Hill, 38, by the weir. “It leaks,” Hill said.',
      ['Quorlu Hill'],
    ],
    [
      'a state that is a surname',
      'They met Quorlu England by the weir. “It leaks,” England said. “It does,” said Mr England.',
      ['Quorlu England', 'Quorlu England'],
    ],
    ['a capital that is a surname', '“It leaks,” said Quorlu Washington.', ['Quorlu Washington']],
    ['the third of his name', '“It leaks,” said Quorl Varlo III.', ['Quorl Varlo III']],
    ['a month', 'May Varlo, a mason, was late. “It leaks,” she said.', ['May Varlo']],
    [
      'a month as a surname',
      'They met Ada May by the weir. “It leaks,” Mrs May said.',
      ['Ada May'],
    ],
    [
      'a day as a surname that stands first',
      'Sun Varlo, a driver, was late. “It leaks,” Sun said.',
      ['Sun Varlo'],
    ],
    ['a small word after "U"', '“It leaks,” said U Than Varlo, a monk.', ['Than Varlo']],
    [
      'a small word after an office',
      'President To Varlo left. “It leaks,” Varlo said.',
      ['To Varlo'],
    ],
    [
      'two syllables after a surname that nobody knows',
      'They met Bok Mi-ra and Bok Jae-ho. “It leaks,” Bok Jae-ho said.',
      ['Bok Jae-ho'],
    ],
  ])('%s', async (_, text, speakers) => {
    expect(await speakersIn(text)).toEqual(speakers)
  })

  test.each([
    ['a van that is no particle', 'They saw the white van Varlo had bought.', 'van Varlo'],
    ['a month before a name', 'Late in May Varlo left.', 'May Varlo'],
    ['two words with a hyphen', 'They met the Quorl Co-op.', 'Quorl Co'],
    ['the office of a state', 'They met the Welsh King.', 'Welsh King'],
  ])('%s', async (_, text, name) => {
    expect(Object.keys(await named(text))).not.toContain(name)
  })
})
