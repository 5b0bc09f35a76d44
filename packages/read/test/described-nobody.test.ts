import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

describe('nobody named nearby is put in the place of who has no name', () => {
  test.each([
    [
      'a manager who is told of beside whom another manages',
      'Ada Vale, who founded a mill with manager Bo Reed, died “in bed, on Sunday”, her longtime manager told rowers.',
      'her longtime manager',
    ],
    [
      'the mother of a child whom a name owns',
      'Ada Vale was minding her nephew, Bo Orm, while Bo’s mother went to the mill.\n\n“It is late,” Bo’s mother said.',
      'Bo’s mother',
    ],
    [
      'a killer, beside whom he killed',
      'A film showed a masked man beside James Vale, a reporter.\n\nThe masked executioner said that it was “late”.',
      'The masked executioner',
    ],
    [
      'who asks at a debate',
      'It is hard to miss the signs at Vale’s rallies. At one debate the moderator asked Ida Brenner whether it was “late”.',
      'the moderator',
    ],
    [
      'of whom the lead told behind a preposition, beside somebody whose claim comes next',
      'Talk of revenge against a mason has left the mill without a head.\n\nIt helps Carl Novak’s claim.\n\nThe mason said that it was “late”.',
      'The mason',
    ],
    [
      'a doctor, beside whose doctor it is',
      'Ada Vale’s doctor “took a photo”\n\nIt was in May.\n\nThe doctor said that it was “late”.',
      'The doctor',
    ],
    [
      'things, of which a headline tells beside a name',
      'The Ada Vale allegations\n\nIt was in May. According to the allegations, it was “late”.',
      'the allegations',
    ],
    [
      'a witness of the headline, who testifies against somebody',
      'Witness tells court of fire\n\nA woman told a court on Monday that it was late.\n\nThe witness, whose voice was distorted, is the first to testify against Odo Varlo, a porter. Varlo, 47, denies it.\n\n“It was dark,” the witness said.',
      'the witness',
    ],
    [
      'a witness who answers his lawyer',
      'Odo Varlo, a porter, is accused of arson. His lawyer, Ida Lind, asked the witness whether it was late.\n\n“It was noon,” the witness replied.',
      'the witness',
    ],
    [
      'a bailiff, in the same lift as whom two rode',
      'Bo Reed and Carl Novak, a roofer, rode down in the same lift as the bailiff. The bailiff said it would be “late”.',
      'The bailiff',
    ],
    [
      'a judge, beside who asks for bail',
      'Ada Vale asked for bail. “It is late,” the judge said.',
      'the judge',
    ],
    [
      'a nurse who came in as somebody rose',
      'Ada Vale rose as a nurse came in. The nurse said it was “late”.',
      'The nurse',
    ],
    [
      'a rower whom she met',
      'Ada Vale said she had met a young rower in Orm. The rower said it was “late”.',
      'The rower',
    ],
    [
      'a roofer, beside a librarian',
      'The council had asked Ada Vale, a librarian, for help. According to the roofer, it was “late”.',
      'the roofer',
    ],
    [
      'a player, beside a clerk',
      'Bo Reed, a piano tuner, left.\n\nThe council had asked Carl Novak, a clerk, for help.\n\nThe scrum-half said that it was “late”.',
      'The scrum-half',
    ],
    [
      'a king, beside a duchess',
      'The Duchess of Leeds was late. The king said it was “late”.',
      'The king',
    ],
    [
      'the chief of a body of which nothing is told of another chief',
      'Ada Vale left. Odo Lind, chief of the Long Rope, came.\n\n“It was late,” the Quay Harbour Council chief said.',
      'the Quay Harbour Council chief',
    ],
    [
      'a user of a platform that has a name',
      'Ada Vale, a miller, left.\n\nOn Monday a user on the social media platform Quorl said that it was “late”.',
      'a user on the social media platform Quorl',
    ],
    [
      'a kind of firm whose name stands behind its letters',
      'Ada Vale, a miller, left.\n\nInternet service provider (ISP) Quorl.net said it was “late”.',
      'Quorl.net',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

test('a senator is no congressman, and nobody is called by party and state', async () => {
  expect(
    await voices(
      'Congressman Bo Reed left. Sen. Ada Vale, D-Ohio, called it “a joke”. The retiring senator said Reed was “late”.',
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test.each([
  ['The Ohio senator’s lawyer', 'The Ohio senator’s lawyer'],
  ['The Iowa senator', 'The Iowa senator'],
  ['The Ohio senator', 'Ada Vale'],
])('a senator is no lawyer of one, and of one state alone: %s', async (who, name) => {
  expect(
    await voices(
      `Ada Vale, R-Ohio, rose first. Sen. Ada Vale was late. Bo Reed came, too. ${who} said it was “a joke”.`,
    ),
  ).toEqual([name])
})
