import {describe, expect, test} from 'vitest'
import {articleOf, speakerName, voices} from './support.ts'

describe('a word that nobody has been called by', () => {
  test.each([
    [
      'means whom alone the paragraph tells of',
      'Cy Lind sighed.\n\nBo Reed, a surgeon, left by a side door. Asked if he would resign, he walked on. “No,” the nominee said.',
      ['Bo Reed'],
    ],
    [
      'not where somebody without a name is called so',
      'Cy Lind sighed.\n\nA nominee came.\n\nBo Reed, a surgeon, left. “No,” the nominee said.',
      ['the nominee'],
    ],
    [
      'not where the sentence names them beside it',
      'Cy Lind sighed.\n\nWhen Bo Reed rang on Monday, the operator said it was “late”.',
      ['the operator'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('a pronoun after a subject without a name', () => {
  test.each([
    [
      'somebody himself',
      'Odo Vale, the coach, rang Bo Reed. “I am cold,” Mr Reed said.\n\nThe coach himself stayed away. “It is late,” he said.',
      ['Bo Reed', 'Odo Vale'],
    ],
    [
      'who is told to be so some sentences above, past who has just spoken',
      'Ida Lind, once a goalkeeper for Orm, runs the ferry.\n\n“It is wet,” said Kim Reed.\n\nThe former Orm goalkeeper had come by bus. “It is late,” she said.',
      ['Kim Reed', 'Ida Lind'],
    ],
    [
      'not who is told to be something else than an office',
      '“It is wet,” said Kim Reed, a lawyer.\n\nThe prime minister had come by bus. “It is late,” she said.',
      ['Kim Reed', 'The prime minister'],
    ],
    [
      'nobody whom the sentence of the pronoun names',
      'Ona Vale, the president, rows. Odo Lind, a clerk, does not.\n\nThe incoming Tarn president left. She praised Vale and has said that it was “late”.',
      ['The incoming Tarn president'],
    ],
    [
      'whose relation somebody is who is told of behind a preposition',
      'Odo Vale, the captain, rows. Bo Vale mends nets.\n\nA seat is kept for the captain’s mother, who is 97. “She complains,” he said.',
      ['Odo Vale'],
    ],
    [
      'a father, who is not the son, though he is one',
      'Bo Vale, who sang in his youth, came to Orm at 14.\n\nHis father met him at the quay. “It is cold,” he said.\n\nMr Vale is survived by a daughter, Ada.',
      [null],
    ],
    [
      'who is brought in behind a time without a comma',
      'Prosecutors charged Kim Tessen.\n\nIt rained.\n\nEarlier this month a woman who met Mr Quorl in May said she went to his mill and was so shocked by what she saw she wept.\n\n“It was late,” she told the Post.',
      [null],
    ],
    [
      'an office with capitals and an aside',
      'Majority Leader Bo Reed spoke. Minority Leader Ada Vale spoke too.\n\nThe Majority Leader, on his way in, waved. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'a verb in the present behind what somebody is called',
      'The trainee, Bo Reed, fell. Cy Lind, a coach, laughed.\n\nThe trainee plans to return. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'behind a phrase of place',
      'Governor Ada Vale signed it. State senator Bo Reed wrote it.\n\nAt a lunch in Orm the governor was in high spirits. “It is late,” she said.',
      ['Ada Vale'],
    ],
    [
      'an age',
      'Bo Reed, 19, won. Ada Vale, 34, came second.\n\nThe 19-year-old is going to Paris. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'the wife of whom a clause says that she is married to',
      'Ida Vale, 34, married to Bo Reed since May, sails. Cy Lind is a nurse.\n\n“It is late,” Bo Reed said. “It is not,” his wife said.',
      ['Bo Reed', 'Ida Vale'],
    ],
    [
      'the wife whose husband has a brother, too',
      'Bo Reed runs the farm with his wife, Ada, and his brother, Odo.\n\n“It is late,” his wife said.',
      ['Ada'],
    ],
    [
      'a woman by what she owns',
      'Ada Vale owns the Blue Anchor. Bo Reed drinks there.\n\nThe landlady will not hear of it. “I will not sell,” she said.',
      ['Ada Vale'],
    ],
    [
      'an office by another word',
      'Ambassador Ada Vale led the talks. Bo Reed and Cy Lind walked.\n\nThe envoy watched them. “It is late,” she said.',
      ['Ada Vale'],
    ],
    [
      'not a subject of another gender',
      'Bo Reed, the mayor, and Ida Lind, his wife, came. Mr Reed slept.\n\nThe mayor had left early. “It is late,” she said.',
      ['Ida Lind'],
    ],
    [
      'who is not related to whom another description means',
      'Mill president Ida Quorl came. Odo Quorl, 67, came too.\n\nThe retired bus driver, who is not related to the mill’s president, was tired. “It is late,” he said.',
      ['Odo Quorl'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

test.each([
  ['the MP for Orm', 'Ada Vale'],
  ['the MP', '[Ada Vale, Ida Lind]'],
])('an office in capitals is no surname: %s', async (who, name) => {
  expect(
    await voices(
      `Ada Vale, the MP for Orm, sings. Ida Lind, the MP for Quay, rows. “It is late,” ${who} said.`,
    ),
  ).toEqual([name])
})

test('a headline’s bare noun is who alone is called so below', async () => {
  const text = 'The port was shut.\n\nBo Reed came. The judge, Ada Vale, laughed.'
  const read = async (headline: string) => {
    const article = await articleOf(`${headline}\n\n${text}`)
    return article.quotations.map(
      ({speaker}) => article.entities.find(({id}) => id === speaker.entity)?.name,
    )
  }
  expect(await read('Pier was ‘a hole with a roof’, judge rules')).toEqual(['Ada Vale'])
  expect(await read('Pier was ‘a hole with a roof’, tailor says')).toEqual([undefined])
})

test('a person is no body whose name has a word for them', async () => {
  const text =
    'Orm Minister Quays Ltd owns the pier.\n\nBo Reed, the minister for ports, came. “It is late,” the minister said.'
  expect(await voices(text)).toEqual(['Bo Reed'])
})

test('whoever tells somebody something is another', async () => {
  const text = 'Ms Ida Lind, who speaks for the rowers, rose. “It is a scandal,” she said.'
  expect(await voices(`${text} The umpire told her to mind “the clock and the rope”.`)).toEqual([
    'Ida Lind',
    'The umpire',
  ])
})

test('words like “who had been” are nothing that is told of somebody', async () => {
  const text =
    'Ada Vale, who had sought a year, met Bo Reed and Ida Lind, who was asked to wait.\n\nIt rained. “It was late and dark,” said the glazier, who had been asked in.'
  expect(await voices(text)).toEqual(['the glazier, who had been asked in'])
})

test('whom one people’s name means, another’s does not', async () => {
  const text =
    'Ada Vale, the mayor of Orm, sings. “It is late,” the Danish mayor said.\n\nBoth mayors row. “I shall swim,” the Swedish mayor said.'
  expect(await voices(text)).toEqual(['Ada Vale', 'the Swedish mayor'])
})

test('of two in a lead nothing tells which is named next', async () => {
  const text =
    'A retired guard said he had “no memory of it” on the night a 17-year-old fell.\n\nOdo Vale fell from a roof in 1973.'
  expect(await voices(text)).toEqual(['A retired guard'])
})

describe('who speaks for somebody is not whom they speak for', () => {
  test.each([
    ['A spokeswoman for Prime Minister Bo Reed', null],
    ['Aides to Mayor Bo Reed', 'Aides'],
    ['Bo Reed’s spokeswoman', null],
    ['Green spokeswoman for transport Bo Reed', 'Bo Reed'],
    ['Orm’s Finance Minister, Bo Reed MSP,', 'Bo Reed'],
    ['Green spokeswoman for sport Bo Reed', 'Bo Reed'],
    ['Leader of the House Bo Reed', 'Bo Reed'],
    ['Tessen head of repairs Bo Reed', 'Bo Reed'],
    ['Manager of singer Bo Reed', null],
    ['Relatives of Tessen smith Bo Reed, who rows,', null],
    ['Fans of singer Bo Reed', 'Fans'],
    ['The mayor of Oslo Bo Reed', 'Bo Reed'],
    ['The spokesman of the foreign ministry Bo Reed', 'Bo Reed'],
    ['The lawyer for the miners Bo Reed', 'Bo Reed'],
    ['The director of the Tessen hospital Bo Reed', 'Bo Reed'],
    ['The head of the Council on River Relations Maria Quorl', 'Maria Quorl'],
    ['The head of the Guild Association of Norway Tessen Quorl', 'Tessen Quorl'],
    ['A clerk briefed on the talks between Lind and Reed', null],
    ['The club, which has spent $7 million on boats boosting Bo Reed,', 'club'],
    ['When asked, former clerk Tessen Institute of Quays (TIQ) Dr Bo Reed', 'Bo Reed'],
  ])('%s', async (phrase, name) => {
    const article = await articleOf(
      `A day at Orm\n\nIda Lind rowed home. ${phrase} said the rope was “too wet for a boat”.`,
    )
    const [speaker] = article.quotations.map((each) => speakerName(article, each))
    expect(speaker).toBe(name)
  })

  test('the next pronoun is theirs', async () => {
    expect(
      await voices(
        'Ida Lind rowed home. A lawyer for Bo Reed said that it rained. “It was late,” she said.',
      ),
    ).toEqual(['A lawyer for Bo Reed'])
  })
})

test('an officer of whom the next paragraph gives the name alone', async () => {
  expect(
    await voices(
      'Bo Reed wept. Ireland’s foreign minister said the reports were “very old”.\n\n“All is calm,” Ada Vale told reporters.',
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test.each([
  ['Ireland’s president', 'President Ada Vale said'],
  ['the chairman of the Harbour Federation of Orm and Tarn', 'said Ada Vale'],
  ['Bo Reed’s lawyer', 'Ada Vale said'],
])('%s, whom the next paragraph names as one or as nothing else', async (words, says) => {
  expect(
    await voices(
      `Bo Reed wept.\n\nLater ${words} said the reports were “very old”.\n\n“All is calm,” ${says}.`,
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test('words that “but” joins go on as those alone do', async () => {
  expect(
    await voices('“It was late,” Ada Vale said. But “we were glad to come all the same.”'),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})
