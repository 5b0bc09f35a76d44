import {describe, expect, test} from 'vitest'
import {articleOf, speakerName, voices} from './support.ts'

describe('headlines', () => {
  test('quote who says so below, within what somebody else tells', async () => {
    const article = await articleOf(
      'Mill to shut as owner says mayor calls it “a mossy shed”\n\nThe mill in Orm is to shut in May, its owner said on Monday.\n\n“It was a mossy shed,” said Mayor Ada Lind. “I said so.”',
    )
    const quoted = article.quotations.filter(({kind}) => kind !== 'indirect')
    expect(quoted.map((each) => speakerName(article, each))).toEqual(Array(3).fill('Ada Lind'))
  })

  test('and so does what stands above the town and the day', async () => {
    expect(
      await voices(
        'Line to close in May; “no takers left,” says guild chief\n\nORM, 5 May 2031 - The Orm ferry is to be sold, its owner said.\n\n“There are no takers left, and no boats,” said Ada Lind, who leads the union.',
      ),
    ).toEqual(['Ada Lind', 'Ada Lind'])
  })

  test.each([
    ['Mill ran on ‘fog and hope’, jury told', 'Ada Vale'],
    ['Mill ran on ‘fog and hope’, says Vale', 'Ada Vale'],
  ])('%s', async (headline, name) => {
    const {entities, quotations} = await articleOf(
      `${headline}\n\nBo Vale, 40, denies theft. Ada Vale, prosecuting, said the mill had run on “fog and hope”.`,
    )
    const speaker = quotations[0]?.speaker.entity
    expect(entities.find(({id}) => id === speaker)?.name).toBe(name)
  })
})

test('a heading within a live report quotes who is quoted below it', async () => {
  const {entities, quotations} = await articleOf(
    'Pier shut: live\n\n14:20 First boat leaves\n\nA boat has left for Tarn.\n\n13:37 ‘We’ve missed it’\n\nAda Vale and Bo Reed have three bags. “We’ve missed it, haven’t we?” Bo Reed says.',
  )
  const names = quotations.map(({speaker}) => entities.find(({id}) => id === speaker.entity)?.name)
  expect(names).toEqual(['Bo Reed', 'Bo Reed'])
})

test('a timed line quotes who is quoted below it, whoever stands behind the time', async () => {
  const {entities, quotations} = await articleOf(
    'Pier shut: live\n\n7.20pm ‘I have missed the boat’\n\n“I have missed the boat again,” Ada Vale says.\n\n6.41 MP: ‘I told them so’\n\n“I told them so in May,” Bo Reed says.\n\nIt rains.',
  )
  const names = quotations.map(({speaker}) => entities.find(({id}) => id === speaker.entity)?.name)
  expect(names).toEqual(['Ada Vale', 'Ada Vale', 'Bo Reed', 'Bo Reed'])
})

test('two people of whom only a surname is told have a profile each', async () => {
  const {entities, quotations} = await articleOf(
    'Two shops by the pier\n\nMr Quorl, a baker, opened his shop in May. Mrs Quorl, a glazier, opened hers in June.\n\n“The oven came by boat from the island,” the baker said. “The glass came by cart and broke on the way,” the glazier said.',
    {language: 'en'},
  )
  expect(
    quotations.map(({speaker}) => entities.find(({id}) => id === speaker.entity)?.honorifics),
  ).toEqual([['Mr'], ['Mrs']])
})

test.each([
  ['Otto Lind scored in the last minute. He limped off.', 'Otto Lind'],
  ['The coach, Otto Lind, left early. He limped off.', 'the winger'],
])('a player whom alone the words before tell of, and no coach: %s', async (told, name) => {
  expect(await voices(`${told}\n\n“It hurts,” the winger said.`)).toEqual([name])
})

test('an office before a comma is of whom stands behind it', async () => {
  expect(
    await voices(
      'Its Managing Director, Ada Vale, said the pier was “as dry as a biscuit”. The local MP, Bo Reed, called the pier “a sponge”.',
    ),
  ).toEqual(['Ada Vale', 'Bo Reed'])
})

test('who gives their own name, and who has none', async () => {
  expect(
    await voices(`Ada Vale came early.

Another guest, a carter who asked to be called Odo, was late. “The road was wet,” he said.

An officer of the guard, standing by the pier, said the rope was new. “I tied it at noon,” he said.`),
  ).toEqual(['Odo', 'An officer of the guard'])
})

test('whose name is a word speaks on', async () => {
  expect(await voices('“It is late,” said Hope Lane. “Hope is not lost.”')).toEqual([
    'Hope Lane',
    'Hope Lane',
  ])
})

test('a pronoun after somebody without a name stands for them as long as it goes on, not for the only man of the story', async () => {
  expect(
    await voices(`Mr Odo Brenner, the harbour minister, said no boat had been sent away. “Our pier is open,” he said.

A rope maker of 41 said he had seen the lamps go out. He said a boat made for eight held twenty.

Half an hour later, he said, it ran onto the sand. “I have kept the oar,” he said.`),
  ).toEqual(['Odo Brenner', 'A rope maker of 41'])
})

test.each([
  ['The judge in the Vale case', 'The judge in the Vale case'],
  ['The man in the Vale video', 'The man in the Vale video'],
  ['Both officials', 'officials'],
  ['The witnesses', 'witnesses'],
])('nobody who is only named beside it: %s', async (who, name) => {
  expect(await voices(`Ada Vale and Carl Novak met. ${who} called it “a loss”.`)).toEqual([name])
})

test.each([
  ['In a note sent to Ada Vale, the mill’s head cook said it was', 'the mill’s head cook'],
  ['The search for Ada Vale comes as the head cook called it', 'the head cook'],
  ['Ada Vale, a student, was drawn by the New Yorker, which called her', 'the New Yorker'],
])('nobody who is named before a comma, a clause or a paper: %s', async (lead, name) => {
  expect(await voices(`The boats came in. ${lead} “a loss”.`)).toEqual([name])
})

test('a post that guests thought of somebody is not theirs', async () => {
  expect(
    await voices(
      'The boats came in.\n\nIt began with a post that many guests said was of Bo Reed.\n\n“It leaks,” the post said.',
    ),
  ).toEqual(['the post'])
})

test('who loses a boat in the next paragraph is no minister', async () => {
  expect(
    await voices(
      'The boats came in.\n\nIn Tarn, the minister called it “a loss”.\n\n“It was late,” said Bo Reed, who lost a boat.',
    ),
  ).toEqual(['the minister', 'Bo Reed'])
})

test('“they” after a family goes on for it, and whose claim is found absurd does not call it so', async () => {
  expect(
    await voices(
      'The Orm Council met.\n\nThe family of the porter said it was “a loss”. They said that the pier was “a patient”. A panel found Carl Novak’s claim “absurd and late”.',
    ),
  ).toEqual(['The family of the porter', 'The family of the porter'])
})

test('nobody is described as somebody else in what they tell', async () => {
  expect(
    await voices(
      'Ms Ida Brenner, who owns the mill, agreed that the owner had promised “a dry floor”.',
    ),
  ).toEqual(['the owner'])
})
