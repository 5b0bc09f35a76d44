import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

test('the head of a body is none of whom one word of its name is told', async () => {
  expect(
    await voices(
      'Federation president Bo Lind was held by police. Lind, who runs a club, hit a guard.\n\nIt was “a joke”, the director of the Tarn Harbour Police Department said.',
    ),
  ).toEqual(['the director of the Tarn Harbour Police Department'])
})

test('“his colleague” is not he', async () => {
  expect(
    await voices(
      'Bo Reed rowed with his colleague, Otto Lind. Lind was “late”, according to his colleague.',
    ),
  ).toEqual(['his colleague'])
})

test('an alleged founder is a founder, and not the head of a body in the lead', async () => {
  expect(
    await voices(
      'It was a “blow”, the head of the Wine Trade Agency says.\n\nOtto Lind, the alleged founder of the wine guild, was held. “It is late,” the founder said.',
    ),
  ).toEqual(['the head of the Wine Trade Agency', 'Otto Lind'])
})

test('a chancellor is a leader', async () => {
  const text = 'Norland’s chancellor Ida Lind spoke to Bo Reed. “It is late,” the leader said.'
  expect(await voices(text)).toEqual(['Ida Lind'])
})

describe('a description that the article has told of nobody', () => {
  const SPOKE = 'Bo Reed rowed in May.\n\nThe yard was “cold”, Ada Vale said.\n\n'
  test.each([
    ['who speaks in the sentence before', SPOKE, 'the Tarn senator'],
    ['by their people', SPOKE, 'the Orm Democrat'],
    [
      'past what stands beside the story',
      `${SPOKE}READ MORE: How the yard was built\n\n`,
      'the Tarn senator',
    ],
  ])('means %s', async (_, before, who) => {
    expect((await voices(`${before}“It is late,” ${who} said.`)).at(-1)).toBe('Ada Vale')
  })

  test('means whom alone the sentence before is about', async () => {
    const text =
      'Bo Reed rowed.\n\nIn May, Ada Vale closed the yard of Otto Lind’s mother. “It is late,” the two-time Quorl champion said. “It rained,” she added.'
    expect(await voices(text)).toEqual(['Ada Vale', 'Ada Vale'])
  })

  test.each([
    ['the speaker is of the other sex', 'Mrs Vale said it was “cold”.', 'the Tarn businessman'],
    ['a pronoun tells so', 'Mrs Vale said it was “cold”.', 'the Tarn keeper, in his diary,'],
    ['more is told of its own body', 'Ada Vale was “cold”, Vale said.', 'the owner of Quorl Lodge'],
    [
      'news has it for whom it does not name',
      'Ada Vale was “cold”, she said.',
      'the senior source',
    ],
    ['it stands beside', 'Ada Vale was “cold”, she said.', 'the Orm prosecutor'],
    [
      'somebody without a name is told to be so',
      'A young Orm driver came by. Ada Vale was “cold”, Vale said.',
      'the young Orm driver',
    ],
    [
      'it is bare, and the speaker is something else',
      'Ada Vale, a baker, was “cold”, she said.',
      'the senator',
    ],
    ['the sentence is about two', 'Ada Vale met Otto Lind on the quay.', 'the Tarn senator'],
    ['a clause opens the sentence', 'As Ada Vale came, the bell rang.', 'the Tarn senator'],
  ])('is nobody where %s', async (_, before, who) => {
    const names = await voices(
      `Bo Reed rowed with Ada Vale, a baker.\n\n${before}\n\n“It is late,” ${who} said.`,
    )
    expect(['Ada Vale', 'Otto Lind', 'Bo Reed']).not.toContain(names.at(-1))
  })
})

describe('an office in the capitals of a headline', () => {
  test.each([
    [
      'Vale Campaign Chair Says It Was “Late”\n\nOdo Vale rows. Kim Orm, chair of the campaign, came.',
      'Kim Orm',
    ],
    ['Quay Cofounder Says It Was “Late”\n\nKim Orm, cofounder of Quay, met Bo Reed.', 'Kim Orm'],
  ])('is whoever the story tells to have it: %s', async (text, who) => {
    expect(await voices(text)).toEqual([who])
  })

  test.each([
    ['Vale Campaign Chair Says It Was “Late”\n\nOdo Vale rows.', 'Vale Campaign Chair'],
    ['Quay Cofounder Says It Was “Late”\n\nBo Reed rowed.', 'Quay Cofounder'],
    ['Former Miss Quorl Says It Was “Late”\n\nThe boats left.', 'Former Miss Quorl'],
    ['Young Girl Says It Was “Late”\n\nBo Reed rowed.', 'Young Girl'],
  ])('is nobody’s name: %s', async (text, who) => {
    expect(await voices(text)).toEqual([who])
    expect((await articleOf(text)).entities.map(({name}) => name)).not.toContain(who)
  })

  test('has not said a word or two of the headline that another says below', async () => {
    const text =
      'Former Yard Manager Charged in “Ghost Ship” Case\n\nState Attorney Ada Vale told of “a ghost ship” that sailed.'
    expect(await voices(text)).not.toEqual(['Ada Vale', 'Ada Vale'])
  })

  test.each([
    ['Ada Vale MP, who rows, said it was “late”.', 'Ada Vale'],
    ['Quorl Observer said it was “late”.', 'Quorl Observer'],
  ])('stands beside a name, or in that of a newspaper: %s', async (text, who) => {
    expect(await voices(text)).toEqual([who])
  })
})

test('an officer of a body with a long name is not the body', async () => {
  const text =
    'The Ministry of Quays’s inspector general said it was “late”. The Ministry of Quays said it “rained”.'
  expect(await voices(text)).toEqual([
    'The Ministry of Quays’s inspector general',
    'Ministry of Quays',
  ])
})

describe('who is told of before their name is named with the same noun where they are quoted', () => {
  test.each([
    [
      'a spokeswoman without a name',
      'Ada Vale left Orm.\n\nA Tarn spokeswoman said that the lock was “full of eels”. It rained.\n\n“We are late,” spokeswoman Ida Brenner said.',
      'Ida Brenner',
    ],
    [
      'an officer of a body',
      'Ada Vale, a baker, left Orm.\n\nThe director of the Orm Weir Board called the lock “full of eels”.\n\n“We are late,” said Ida Brenner, director of the board.',
      'Ida Brenner',
    ],
    [
      'a lawyer, who is an attorney',
      'Ada Vale left Orm.\n\nVale’s lawyer called the lock “full of eels”.\n\n“We are late,” attorney Otto Lind said.',
      'Otto Lind',
    ],
    [
      'nobody called otherwise who speaks first',
      'Ada Vale left Orm.\n\nA Tarn spokeswoman called the lock “full of eels”.\n\n“We are late,” baker Otto Lind said. “It rains,” spokeswoman Ida Brenner said.',
      'A Tarn spokeswoman',
    ],
    [
      'nobody of another gender',
      'Ada Vale left Orm.\n\nA Tarn spokeswoman called the lock “full of eels”.\n\n“We are late,” spokesman Otto Lind said.',
      'A Tarn spokeswoman',
    ],
    [
      'none in office after one who is out of it',
      'Ada Vale left Orm.\n\nA former harbour master called the lock “full of eels”.\n\n“We are late,” harbour master Ida Brenner said.',
      'A former harbour master',
    ],
    [
      'nobody far below in a text that has lost its paragraphs',
      'Ada Vale left Orm. A Tarn spokeswoman called the lock “full of eels”. It rained. Boats were late. Nobody rowed. “We are late,” spokeswoman Ida Brenner said.',
      'A Tarn spokeswoman',
    ],
    [
      'nobody behind “the judge” alone, who has been told of',
      'Ada Vale left Orm.\n\nThe judge called the lock “full of eels”.\n\n“We are late,” judge Ida Brenner said.',
      'The judge',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text))[0]).toBe(name)
  })

  test('whose own words stand without a name has none below', async () => {
    expect(
      await voices(
        'Ada Vale left Orm.\n\n“It leaks,” a Tarn spokeswoman said.\n\n“We are late,” spokeswoman Ida Brenner said.',
      ),
    ).toEqual(['a Tarn spokeswoman', 'Ida Brenner'])
  })
})

describe('one office is not another', () => {
  test.each([
    [
      'a secretary general is no minister',
      'Secretary General Ada Vale left Orm.\n\nIt rained.\n\n“It is late,” the health minister said.',
      'the health minister',
    ],
    [
      'a press secretary is no foreign one',
      'Press secretary Ada Vale left Orm.\n\nIt rained.\n\n“It is late,” the foreign secretary said.',
      'the foreign secretary',
    ],
    [
      'a president is no defence chief',
      'President Ada Vale left Orm.\n\nIt rained.\n\n“It is late,” the defence chief said.',
      'the defence chief',
    ],
    [
      'who heads the defence is its chief',
      'Ada Vale, the head of defence, left Orm.\n\nIt rained.\n\n“It is late,” the defence chief said.',
      'Ada Vale',
    ],
    [
      'a deputy is no mayor',
      'Deputy mayor Bo Reed left Orm. “It is late,” the mayor said.',
      'the mayor',
    ],
    [
      'who was a deputy and now is one',
      'Former deputy governor Ada Vale, now governor of Orm, rose. “It is late,” the governor said.',
      'Ada Vale',
    ],
    [
      'who is a minister, and a deputy of another',
      'Interior minister Ada Vale, who is also deputy prime minister, rose. “It is late,” the minister said.',
      'Ada Vale',
    ],
    [
      'a general, whose deputy he may be',
      'Gen. Bo Reed, deputy commander of the lake force, rose. “It is late,” the general said.',
      'Bo Reed',
    ],
    [
      'who steps down to make way has a successor',
      'Bo Reed stepped down to make way for Ada Vale. “It is late,” his successor said.',
      'Ada Vale',
    ],
    [
      'a shadow chancellor is no chancellor',
      'Shadow chancellor Bo Reed asked for a vote. The chancellor called it “a loss”.',
      'The chancellor',
    ],
    [
      'a junior minister may be the new one',
      'Ada Vale left as fisheries minister. She was replaced by Bo Reed, a junior minister. “It is late,” the new minister said.',
      'Bo Reed',
    ],
    [
      'nor is a shadow one who is quoted next',
      'It rained. The home secretary called the lock “sound”.\n\n“It is late,” shadow home secretary Bo Reed told rowers.\n\n“It was sound,” the home secretary said.',
      'the home secretary',
    ],
    [
      'who pledges to make way has no successor',
      'Clerks reminded Bo Reed of a pledge to make way for Ada Vale. “It is late,” his successor said.',
      'his successor',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})
