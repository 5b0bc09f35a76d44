import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

describe('a description of whom nothing alike is told', () => {
  test.each([
    [
      'who is of the party',
      'Ada Vale, a Conservative MP, rowed with Bo Reed, a Labour MP.\n\n“It is late,” Reed said.\n\nThe Tory MP called it “a mess”.',
      ['Bo Reed', 'Ada Vale'],
    ],
    [
      'who is of the people',
      'Ada Vale, the Israeli prime minister, met Bo Reed, the US president.\n\nThe Israeli leader called it “a mess”.',
      ['Ada Vale'],
    ],
    [
      'who was called so some time ago, and nobody else',
      'Ada Vale, the actor, came.\n\nIda Lind, a cook, came too.\n\nLind rowed. “It is late,” Lind said.\n\nThe actor called it “a mess”.',
      ['Ida Lind', 'Ada Vale'],
    ],
    [
      'whom the paragraph above is about, by what they were',
      'Ada Vale will not take back what she said of Bo Reed.\n\n“I meant it,” Vale told Ida Lind’s paper.\n\nThe former cook called it “a mess”.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'not who asked',
      'Ada Vale met Bo Reed.\n\nVale asked Reed if it was “a sponge”.\n\nThe candidate called it “a mess”.',
      ['Ada Vale', 'The candidate'],
    ],
    [
      'not who is named in the words',
      'Ada Vale and Bo Reed fell out after the former mayor told the Orm Gazette that Reed was “a sponge”.',
      ['Ada Vale'],
    ],
    [
      'not somebody far above of whom some of its many words are told',
      'Bo Reed wants one lock for the Orm basin and the whole union. Ida Lind rowed with Kim Tessen.\n\nIda Lind left early.\n\nThat pleased the union. The chairman of the Orm union’s lock board called it “a mess”.',
      ['The chairman of the Orm union’s lock board'],
    ],
    [
      'whom the story has just turned to',
      'Bo Reed won the Orm basin cup with nine crews.\n\nThe five-time Orm cup winner called it “a mess”.',
      ['Bo Reed'],
    ],
    [
      'no kin of somebody without a name',
      'Bo Reed, 37, hit the little boy. He had been rowing home.\n\nThe little boy’s father said it was “a loss”.\n\nThe father said he was “done”.',
      ['The little boy’s father', 'The father'],
    ],
    [
      'not who asks',
      'Ida Lind sang in Orm. When asked by the reporter Kim Tessen how the Tarn pop choir was, the Tarn pop star called it “a mess”.',
      ['Ida Lind'],
    ],
    [
      'no man as a mother',
      'Mr Reed said it was late.\n\nThe mother-of-two called it “a mess”.',
      ['The mother-of-two'],
    ],
    [
      'a people, after a name that is of its country',
      'Bo Reed beat Norway’s Ada Vale by a yard. “He is quick on his feet,” said the Norwegian.',
      ['Ada Vale'],
    ],
    [
      'a people: who speaks in the paragraph before',
      'Ida Lind called Bo Reed “quick”.\n\n“I have rowed for twenty years,” the Swede said.',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'no thing before a colon, but whom the sentence is for',
      'Ida Lind sings. The choir became a mirror: “I saw myself in it.”\n\nFor Lind, it was a door: “I went in.”',
      ['The choir', 'Ida Lind'],
    ],
    [
      'somebody’s own spokeswoman, whoever was named beside them',
      'The singer Ida Lind and Bo Reed have married.\n\nReed rowed.\n\n“The dress is green,” Lind’s spokeswoman said.',
      ['Lind’s spokeswoman'],
    ],
    [
      'somebody’s own agent, where it is told who that is',
      'Ida Lind rowed. Bo Reed, an agent of Lind, waved.\n\n“She is well,” Lind’s agent said.',
      ['Bo Reed'],
    ],
    [
      'an age: whom alone the paragraphs above name',
      '“We had no water,” said Ida Lind, a farmer.\n\nBo Reed, a teacher, had liked his week by the lake.\n\nThe heat changed all that on day five.\n\n“The phones rang all night,” the 53-year-old said.',
      ['Ida Lind', 'Bo Reed'],
    ],
    [
      'who has just been named and spoken, of whom nothing is told',
      '“We had no water,” said Ida Lind, a farmer.\n\nBo Reed told the board that his boat was lost.\n\n“I am cold,” the medical student in Orm said.',
      ['Ida Lind', 'Bo Reed'],
    ],
    [
      'not where something is told of them',
      '“We had no water,” said Ida Lind, a farmer.\n\nBo Reed, a mason, told the board that his boat was lost.\n\n“I am cold,” the medical student in Orm said.',
      ['Ida Lind', 'the medical student in Orm'],
    ],
    [
      'messages, whoever was named before them',
      'Ida Lind rowed. Bo Reed thanked her for “a kind word”, according to messages shown in Orm.',
      ['Bo Reed'],
    ],
    [
      'the governor of the place beside whose name it stands',
      'Two were hurt near Tarnow, Governor Ida Lind reported. In Quorlow, four were hurt, the region’s governor Bo Reed said.\n\nQuorlow’s governor called it “a mess”.',
      ['Bo Reed'],
    ],
    [
      'not the governor of another region than the one told of last',
      'Tarnow region governor Ida Lind said a mill was hit.\n\nA pier was hit in the Quorlow region.\n\nThe area’s governor called it “a mess”.',
      ['The area’s governor'],
    ],
    [
      'another than whom the same words tell of',
      'Ida Lind rowed for Orm. Bo Reed sang.\n\nLind died on the lake, her longtime manager told the board. “She was quick,” her longtime manager said.',
      ['her longtime manager'],
    ],
    [
      'no name within what a winner has won',
      'Oscar Lind and Bo Reed came.\n\nThe five-time Oscar winner called it “a mess”.',
      ['The five-time Oscar winner'],
    ],
    [
      'no name within what a card is for',
      'Bo Reed came. Ida Lind sang.\n\n“It is late,” said the printed Reed slate card.',
      ['the printed Reed slate card'],
    ],
    [
      'who has just spoken, not a namesake by office far above',
      'Ida Lind, a councillor, has left. It rained.\n\nLabour group leader Bo Reed called it “overdue”.\n\n“They were let down,” the councillor added.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'the judge, wherever they are named, and not whom they try',
      'Justice Ida Tarn sat in Orm.\n\nThe trial took a week.\n\nMr Reed disagreed and argued that the mill was “his own”.\n\nThe judge concluded that it was “nobody’s”.',
      ['Reed', 'Ida Tarn'],
    ],
    [
      'a mother, a striker: who alone speaks in the paragraph before',
      'Ida Lind, a farmer, called it “a mess”.\n\nBo Reed said it was the best night of his life.\n\n“I will not forget it,” said the striker.\n\nKim Lund, a baker whose home floods, said: “It is late.”\n\n“Never,” the mother of three said.',
      ['Ida Lind', 'Bo Reed', 'Kim Lund', 'Kim Lund'],
    ],
    [
      'who goes on',
      'Ida Lind is the harbour secretary.\n\nHer opponent, Mr Bo Reed, said the pier was “unsafe”.\n\n“I said so in June,” the former harbour minister added.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'who answers',
      '“I was there,” Ida Lind told the court.\n\n“Did you see the boat?” Bo Reed asked.\n\n“I saw its lamp,” the widow answered.',
      ['Ida Lind', 'Bo Reed', 'Ida Lind'],
    ],
    [
      'who goes on after a paragraph of the same words',
      'Ida Lind told the board: “I paid in every week.\n\n“I paid when I was ill.”\n\nHer hands shaking, the grandmother added: “Nobody asked me.”',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'who goes on below paragraphs of one quotation',
      'Ida Lind told the board: “I paid in every week.\n\n“I paid when I was ill.”\n\n“Nobody asked me for it, not once.”',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'who gave an interview',
      'In an interview with the Orm Post’s Bo Reed on Sunday, Kelmark reporter Ida Lind gave an account.\n\n“The mill has been late since June.”',
      ['Ida Lind'],
    ],
    [
      'who has gone by it before, where they go by nothing else',
      'Bo Reed, whose Orm side lost, left. Cy Lind, whose Tarn side won, stayed.\n\n“It was wet all day,” the Orm manager said.\n\n“It was a fine day,” the Tarn boss said.\n\n“He would say that,” the home manager replied.',
      ['Bo Reed', 'Cy Lind', 'Bo Reed'],
    ],
    [
      'who is called all of it further down',
      'Rain fell on Orm.\n\nIt was dark. “I slept in my boots,” said the flood warden, who was hoarse.\n\nFlood warden Ida Lind has stood there since noon. Bo Reed, a warden, slept.',
      ['Ida Lind'],
    ],
    [
      'not who is called a part of it there',
      'Rain fell on Orm.\n\nIt was dark. “I slept in my boots,” said the flood warden.\n\nBo Reed, a prison warden, slept.',
      ['the flood warden'],
    ],
    [
      'of whom a lead says as much, and who is named next',
      'A lawyer who sold the boat of a client was jailed on Monday.\n\nIda Lind, 59, wept. Bo Reed, a cook, watched.\n\n“I was very tired,” the solicitor said.',
      ['Ida Lind'],
    ],
    [
      'not whose deeds a lead has told',
      'A judge on Monday freed a fisherman, saying the law was “a wet coat”.\n\nJudge Ida Lind was brief. Outside, Bo Reed kissed a rope.\n\n“I have missed nine tides,” the skipper said.',
      ['Ida Lind', 'the skipper'],
    ],
    [
      'who alone has been named outside of quoted words',
      'The boat of Bo Reed sank on Sunday.\n\n“I met Ida Lind and I sank,” the newcomer told the crowd.',
      ['Bo Reed'],
    ],
    [
      'who came after',
      'Bo Reed, the former treasurer, left. His successor, Ida Lind, found a lamp.\n\nThe treasurer was asked about it. “It was lit,” she said.',
      ['Ida Lind'],
    ],
    [
      'another who did it, too',
      'Bo Reed and Ida Lind started the mill. Mr Reed is leaving.\n\nHis co-founder stays. “I shall keep the lamp,” she said.',
      ['Ida Lind'],
    ],
    [
      'whom the same words name further down',
      '“It leaks,” the porter said.\n\nIt rained on Monday. The porter was Ida Lind, who has left.',
      ['Ida Lind'],
    ],
    [
      'a stranger in the paragraph, and not who has just spoken',
      '“It leaks,” Ada Vale said.\n\nA skipper rang the mill. “It was time,” the young father said.',
      ['Ada Vale', 'the young father'],
    ],
    [
      'whom the paragraph so far tells of without a name, and not whom the one above names',
      'The seat is between Ada Vale, once a judge, and Otto Lind, who stands for the Reed League.\n\n“It leaks,” Ada Vale said.\n\nIn a tent the League’s man was counting chairs. “I have lost count,” the retired glazier said.',
      ['Ada Vale', 'Otto Lind'],
    ],
    [
      'of a stranger in the paragraph nobody’s name',
      'The seat is between Ada Vale, once a judge, and Otto Lind, who stands for the Reed League.\n\n“It leaks,” Ada Vale said.\n\nA man held a flag. “I have lost it,” the retired glazier said.',
      ['Ada Vale', 'the retired glazier'],
    ],
    [
      'to whom a thing belongs',
      'The mill turns all night. It belongs to Mr Otto Lind, 67.\n\n“It leaks,” Ida Reed said. “It rained,” the owner said.',
      ['Ida Reed', 'Otto Lind'],
    ],
    [
      'the winner of today, and not of another decade',
      'Ida Lind won.\n\n“It rained,” said Bo Reed, who won a title in the 1980s.\n\nBoth left. “I lost a shoe,” the new champion said.',
      ['Bo Reed', 'Ida Lind'],
    ],
    [
      'whom a paragraph begins with and then names',
      'The coach was less sure. Bo Reed said the boat was “slow”.\n\nIda Lind won.\n\n“She was lucky today,” the coach said.',
      ['Bo Reed', 'Bo Reed'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })

  test('who alone is called so in the next paragraph, where a lead names somebody else', async () => {
    expect(
      await voices(
        'Bo Reed sold “a dry boat” twice, the Orm harbour secretary said on Monday.\n\nMr Reed is abroad, the harbour secretary, Ida Lind, told the board.',
      ),
    ).toEqual(['Ida Lind'])
  })

  test('whom the next paragraph names behind an adverbial', async () => {
    expect(
      await voices(
        'The harbour minister resigned last night, an hour before a vote, accusing the mayor of running “a boat by committee”.\n\nIn a letter, Ida Lind told the board that it was late.',
      ),
    ).toEqual(['Ida Lind'])
  })

  test('a line with nothing but place and day is no lead', async () => {
    expect(
      await voices(
        'ORM, 2 May 2021 (Coast Wire)\n\nThe keeper of the light, which went out on Monday, told a court that it had been “dim and old”.\n\nBo Reed, 57, came by boat.',
      ),
    ).toEqual(['Bo Reed'])
  })

  test('the one of two named after a lead of whom it is told', async () => {
    expect(
      await voices(
        'A tenant was told by her landlord to “wear a coat”, a court heard.\n\nIda Lind, a nurse, and Bo Reed, who owns the house, do not speak.',
      ),
    ).toEqual(['Bo Reed'])
  })

  test('the finance chief is the chief financial officer', async () => {
    expect(
      await voices(
        'Chief Executive Ida Lind rose. Chief Financial Officer Bo Reed did not. “We have no plans at all,” the finance chief said.',
      ),
    ).toEqual(['Bo Reed'])
  })
})

describe('a description of the same stem as what is told', () => {
  test.each([
    ['Ada Vale, who runs a bakery in Orm, came.', 'the baker', 'Ada Vale'],
    ['Ada Vale, who plays the cello, came.', 'the cellist', 'Ada Vale'],
    ['Ada Vale has kept bees since May.', 'the beekeeper', 'Ada Vale'],
    ['Ada Vale, whose paintings hang in the hall, came.', 'the artist', 'Ada Vale'],
    ['Ada Vale, who swam the strait in June, came.', 'the swimmer', 'Ada Vale'],
    ['Ada Vale, who heads research at Orm, came.', 'the researcher', 'Ada Vale'],
    ['Ada Vale, 44, came.', 'the 44-year-old', 'Ada Vale'],
  ])('%s %s', async (told, who, name) => {
    expect(
      await voices(`${told} Bo Reed stayed away.\n\n“The road was wet all day,” ${who} said.`),
    ).toEqual([name])
  })

  test.each([
    ['Ada Vale, a wine critic, came.', 'the winemaker'],
    ['Ada Vale, the prison governor, came.', 'the prisoner'],
    ['Ada Vale, wife of the mayor, came.', 'the mayor'],
    ['Ada Vale, whose mother is ill, came.', 'the mother'],
    ['Ada Vale, who called the police, came.', 'the policeman'],
  ])('but not: %s %s', async (told, who) => {
    expect(
      await voices(`${told} Bo Reed stayed away.\n\n“The road was wet all day,” ${who} said.`),
    ).toEqual([who])
  })
})

test('clergy by their callings', async () => {
  expect(
    await voices(`Ada Vale left. The Rev. Odo Brenner came.

“My roof leaks in nine places,” the pastor said.`),
  ).toEqual(['Odo Brenner'])
})

test('what somebody is to her tells his gender, not her pronoun', async () => {
  expect(
    await voices(`Ada Vale came early. Lind Brenner, ferry master for six years and her husband for ten, came late.

The ferry master remembers it. “I lost an oar in the reeds,” he said.`),
  ).toEqual(['Lind Brenner'])
})

test('through whom words came does not go on speaking', async () => {
  expect(
    await voices(
      '“I counted the eels in the well,” Ada Vale told the court, according to her lawyer, Odo Brenner. “There were nine of them.”',
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test('who speaks in a clause beside does not go on speaking', async () => {
  expect(
    await voices(
      '“I counted the eels in the well,” said Ada Vale, whose office has said that it hopes for rain. “There were nine of them in May.”',
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test('“her organization” is the one that she is told to be of', async () => {
  const text =
    '“It is late,” said Ada Vale, who directs the Quayle Center for Law. Her organization said the lock “leaks day and night”.'
  expect(await voices(text)).toEqual(['Ada Vale', 'Quayle Center for Law'])
})

test('“the company” is the one of the sentence before, where several are told of', async () => {
  const text =
    'Quorl Foods and Tessen Motors compete. Ada Vale left in May.\n\nQuorl Foods will shut a mill. In a note, the company called it “sad, but right”.'
  expect(await voices(text)).toEqual(['Quorl Foods'])
})

test('who has a former deputy is not out of office', async () => {
  expect(
    await voices(
      'Mayor Ada Vale has beaten her former deputy. Mayor Cy Lind sent a note to Vale.\n\nVale was glad. “It is late,” the mayor said.',
    ),
  ).toEqual(['Ada Vale'])
})

describe('of several who are called so', () => {
  const COACHES = 'Tarn coach Bo Reed left early. Orm coach Cy Lind stayed.'

  test.each([
    [
      'the one whom alone the paragraph tells of',
      `${COACHES}\n\nLind would not say who plays. He sighed. “Ask me again,” the coach said.`,
      ['Cy Lind'],
    ],
    [
      'the one of the paragraph before, where one begins so',
      `${COACHES}\n\nLind would not say who plays.\n\n“Ask me again,” the coach said.`,
      ['Cy Lind'],
    ],
    [
      'either, where another sentence stands between',
      `${COACHES}\n\nLind would not say who plays.\n\nIt rained. “Ask me again,” the coach said.`,
      ['[Bo Reed, Cy Lind]'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})
