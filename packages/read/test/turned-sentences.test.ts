import {describe, expect, test} from 'vitest'
import {told, voices} from './support.ts'

const PAIR = 'Ms Ada Vale, the mayor, met Mr Carl Novak, an engineer, on Monday.'

describe('whose words a turned sentence tells', () => {
  test.each([
    // whoever comes from a place, or treated somebody, has no name
    ['The nurses from the Orm Clinic who had called it “a ruin by May” left.', ['nurses']],
    ['Nurses who had treated Ms Vale called it “a ruin by May”.', ['Nurses']],
    // by whom it is branded; what a clause behind “but” tells is the reporter's
    ['The plan was branded “a ruin by May” by Mr Novak.', ['Carl Novak']],
    // both, where one of them has an owner
    ['Both Ms Vale and Norway’s Bo Reed said it was “a ruin by May”.', ['Ada Vale + Bo Reed']],
    // about whom one is angry says so, and who does something by one thing and by another
    ['Mr Novak was angry about Ms Vale telling them: “It leaks.”', ['Ada Vale']],
    [
      'Ms Vale won by rowing in boats built by Mr Novak and by calling the wall “a ruin by May”.',
      ['Ada Vale'],
    ],
    // whoever walks in asks
    ['Ms Vale was asleep when Mr Novak burst in and asked her: “Who are you?”', ['Carl Novak']],
    ['Ms Vale was furious when she saw it and called it “a ruin by May”.', ['Ada Vale']],
    // what a text condemns is the text's, and what is said besides is of whoever reads it out
    [
      'Ms Vale delivers a statement condemning the raid and says that it was “a crime at night”.',
      ['Ada Vale'],
    ],
    // whoever is described behind an owner speaks, and not the owner
    [
      'Norway has one left. Norway’s only Labour baker Ida Brenner said it was “a fine oven”. Norway’s newly chosen Labour mayor, Bo Reed, called it “a poor oven”.',
      ['Ida Brenner', 'Bo Reed'],
    ],
    // whoever stands behind a verb of hearing or making speaks, and not who hears
    ['Mr Novak heard the mayor tell her deputy: “Get rid of him.”', ['Ada Vale']],
    ['Mr Novak watched Ms Vale tell her deputy: “Get rid of him.”', ['Ada Vale']],
    ['It made Ms Vale shout: “Get rid of him.”', ['Ada Vale']],
    [
      '“It leaks,” Mr Novak said, prompting Ms Vale to shout: “Mend it!”',
      ['Carl Novak', 'Ada Vale'],
    ],
    // who threatens says it, and not who tells of it
    ['Mr Novak told police Ms Vale had threatened him, saying: “You are finished.”', ['Ada Vale']],
    ['Mr Novak said that the mayor shouted at him, saying he was “a tired man”.', ['Ada Vale']],
    ['Mr Novak told police Ms Vale had left, adding: “I was glad.”', ['Carl Novak']],
    // what a clause beside somebody quotes is not theirs, and what follows is
    [
      'Mr Novak, whom she called “a gift to the town”, said the wall was “a ruin by May”.',
      ['Ada Vale', 'Carl Novak'],
    ],
    [
      'Mr Novak, whom Ms Vale once called “a gift to the town”, said the wall was “a ruin by May”.',
      ['Ada Vale', 'Carl Novak'],
    ],
    [
      'Mr Novak, described by Ms Vale as “a gift to the town”, said the wall was “a ruin by May”.',
      ['Ada Vale', 'Carl Novak'],
    ],
    [
      'Mr Novak, to whom the mayor had written “You are finished”, said the wall was “a ruin by May”.',
      ['Ada Vale', 'Carl Novak'],
    ],
    [
      'Mr Novak, who Ms Vale says “never sleeps at all”, said the wall was “a ruin by May”.',
      ['Ada Vale', 'Carl Novak'],
    ],
    [
      'Ms Vale, who according to Mr Novak “never reads a report”, said his was “late by a year”.',
      ['Carl Novak', 'Ada Vale'],
    ],
    [
      'Ms Vale, for her part, said it held, while Mr Novak, for his, called it “a dead thing”.',
      ['Carl Novak'],
    ],
    [
      'Mr Novak, contradicting Ms Vale’s claim that the wall was “as safe as a church”, said it was “past saving”.',
      ['Ada Vale', 'Carl Novak'],
    ],
    [
      '“It is dead,” Mr Novak said of the wall Ms Vale calls “as safe as a church”.',
      ['Carl Novak', 'Ada Vale'],
    ],
    ['Mr Novak, whose lawyer, Ida Brenner, called the charge “a fiction”, left.', ['Ida Brenner']],
    // a question right before its answer is of who has asked before
    [
      'Ms Vale asked him: “Did you tell me?” “I did,” he said. “When?” “In May.”',
      ['Ada Vale', 'Carl Novak', 'Ada Vale', 'Carl Novak'],
    ],
    [
      '“It is safe,” Ms Vale said. “It was tried.” “It will hold.”',
      ['Ada Vale', 'Ada Vale', 'Ada Vale'],
    ],
    ['It was Ms Vale, not Mr Novak, who said it was “past saving”.', ['Ada Vale']],
    [
      'The first to speak was Ms Vale: “It is fine.” Next came Mr Novak: “It is not.”',
      ['Ada Vale', 'Carl Novak'],
    ],
    // who recalls another's words goes on, and who is asked answers
    [
      '“You have a week,” she remembers Mr Novak telling her. “It was a bad day.”',
      ['Carl Novak', 'Ada Vale'],
    ],
    ['“Is it safe?” Ms Vale asked the engineer. “No. It never was.”', ['Ada Vale', 'Carl Novak']],
    // whose speech a noun names
    ['The engineer’s answer was short and plain: “Ask me in a week.”', ['Carl Novak']],
    ['Mr Novak’s warning – “We have a week at the most” – went unheard.', ['Carl Novak']],
    [
      'Mr Novak’s report says the wall “has a week left”. It adds that she “was told in April”.',
      ['Carl Novak', 'Carl Novak'],
    ],
    // with or without emphasis
    ['“I am fine,” the mayor herself said.', ['Ada Vale']],
    ['Mr Novak’s wife, Ida Novak, came too. “I am fine,” Novak himself said.', ['Carl Novak']],
  ])('%s', async (text, names) => {
    expect(await voices(`${PAIR}\n\n${text}`)).toEqual(names)
  })
})

describe('what a turned sentence tells', () => {
  test.each([
    // whom it was told ends before the name that it is about
    ['Mr Carl Novak told police Ms Vale had left.', ['Mr Carl Novak | told | Ms Vale had left']],
    ['Mr Carl Novak told reporters Ada Vale lied.', ['Mr Carl Novak | told | Ada Vale lied']],
    ['Mr Carl Novak told the board Orm was sinking.', ['Mr Carl Novak | told | Orm was sinking']],
    [
      'Mr Carl Novak told police officer Bo Reed he was hurt.',
      ['Mr Carl Novak | told | he was hurt'],
    ],
    [
      'Mr Carl Novak reminded voters Ms Vale once promised a wall.',
      ['Ms Vale | once promised | a wall'],
    ],
    [
      'The wall was “in fine fettle”, according to emails seen by The Orm Post.',
      ['emails seen by The Orm Post | according to | The wall was “in fine fettle”'],
    ],
    // a comment between "if" and its clause
    [
      'If, as Ms Ada Vale says, the wall “has a week left”, the town must leave.',
      ['Ms Ada Vale | says | the wall “has a week left”'],
    ],
    [
      '“The wall,” as Ms Ada Vale puts it, “is fine.”',
      ['Ms Ada Vale | puts it | “The wall,” … “is fine.”'],
    ],
    [
      'Mr Carl Novak, in a letter that called the wall “past saving”, urged her to act.',
      ['that | called | the wall “past saving”', 'Mr Carl Novak | urged | her to act'],
    ],
    [
      'Responding to Mr Carl Novak, who said she was “late again”, Ms Vale said he was “a tired man”.',
      ['who | said | she was “late again”', 'Ms Vale | said | he was “a tired man”'],
    ],
    // what another says, joined by "and"
    [
      'The wall “will fall”, Mr Carl Novak said on Monday, and the mayor said it “will not”.',
      ['Mr Carl Novak | said | The wall “will fall”', 'the mayor | said | it “will not”'],
    ],
    [
      'The wall leaks, Mr Carl Novak said, and it will fall.',
      ['Mr Carl Novak | said | The wall leaks … and it will fall'],
    ],
    // a trade behind a comma is no second adjective
    [
      'He bought his papers on the internet, prosecutor Ada Vale told the court.',
      ['prosecutor Ada Vale | told | He bought his papers on the internet'],
    ],
    // before the verb of the clause around
    [
      'A note in which Ms Ada Vale tells him that the wall “has a week left”, was sent in May.',
      ['Ms Ada Vale | tells | that the wall “has a week left”'],
    ],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

test('“his” behind what is said of another man tells nothing of who says it', async () => {
  expect(
    await voices(
      'Mayor Ada Vale said the man, 34, had been found. His lawyer, Carl Novak, said he was “a climber”.\n\nThe mayor shrugged. “It is late,” she said.',
    ),
  ).toEqual(['Carl Novak', 'Ada Vale'])
})

test('a trade before a name is none of it', async () => {
  expect(await voices('Curator Bo Reed said it was “the find of the year”.')).toEqual(['Bo Reed'])
})

test('a surname that a daughter is given as well is a subject', async () => {
  const body =
    'Carl Novak bought it. “It is old,” he said. His daughter Ida, a student, saw it. “I laughed,” she said.\n\n“It leaks,” said Bo Reed.\n\nNovak smiled. “It is lovely,” he said.'
  expect((await voices(body)).at(-1)).toBe('Carl Novak')
})

test('of two clauses that name one each, a pronoun is of either', async () => {
  expect(
    await voices('When Kim Vale shut the mill, Robin Novak came in. “It rained,” she said.'),
  ).toEqual(['[Kim Vale, Robin Novak]'])
})

test.each(['Asked if he had met Bo Reed', 'Asked about Mr Reed'])(
  '%s, Novak smiled: of Novak',
  async (asked) => {
    const body = `Carl Novak rows. Bo Reed bakes. Captain Kim Lind laughed. “It is wet,” he said.\n\n${asked}, Novak smiled. “He has my number,” he said.`
    expect((await voices(body)).at(-1)).toBe('Carl Novak')
  },
)

test('an insurer of his is none that was told of', async () => {
  expect(
    await voices(
      'The Orm Observatory rang Carl Novak. His insurer said it “would not pay a penny”.',
    ),
  ).toEqual(['insurer'])
})

test('who stands behind a bracket is whoever stands before it', async () => {
  expect(
    await voices('“They wake babies,” said Ada Vale (Green), who proposed it. “Who needs them?”'),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

describe('a stop outside the marks', () => {
  test.each([
    ['“I’m ashamed”, Ada Vale said. “That’s all”.', ['Ada Vale', 'Ada Vale']],
    ['Ada Vale was blunter: “Boats rust”.', ['Ada Vale']],
    ['“It leaks”, said Ada Vale, who had rowed all night, “because it is old”.', ['Ada Vale']],
  ])('ends a sentence of speech, too: %s', async (text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

test('a question is not answered where the next paragraph tells of who asked it first', async () => {
  expect(
    await voices(
      'Bo Reed rows. “It died,” he said, adding: “I said, which girl?”\n\nReed rode himself, and never won. “I was good,” he said.',
    ),
  ).toEqual(['Bo Reed', 'Bo Reed', 'Bo Reed'])
})

describe('who “he” is behind what is told of another', () => {
  test.each([
    // who passes sentence speaks, and who speaks of somebody goes on
    [
      'Bo Reed had admitted theft. “I am sorry,” Reed wrote.\n\nJudge Otto Lind jailed him for a year. “You took a town’s bell,” he said.',
      ['Bo Reed', 'Otto Lind'],
    ],
    [
      'Bo Reed, 9, drowned on Sunday.\n\nHeadteacher Otto Lind described him as “a ray of sunshine”. “He was always early,” he said.',
      ['Otto Lind', 'Otto Lind'],
    ],
    // whom a statement calls “she” is another than who makes it
    [
      'Mira Holt lost her seat.\n\nOtto Lind, an old friend, said she would be back. “I have seen her in worse holes,” he said.',
      ['Otto Lind'],
    ],
    // a father of a boy is not the boy who is named next
    [
      'The father of a boy who drowned has called for “a fence at last”.\n\nBo Reed got into difficulty on Sunday.',
      ['The father of a boy who drowned'],
    ],
    // who asks is not who gives in
    [
      'Ada Vale told MPs she was right. But when pressed by Otto Lind she agreed it “could have been clearer”.',
      ['Ada Vale'],
    ],
    [
      'Bo Reed won the prize. One of those beaten to it, the historian Otto Lind, was gracious. “I would have voted for her,” he said.',
      ['Otto Lind'],
    ],
    [
      'Otto Lind pressed her.\n\nUnder questioning by Otto Lind, for the club, Ada Vale agreed. Under questioning by Bo Reed, for the town, she said it was “late”.',
      ['Ada Vale'],
    ],
    // who has answered does not ask
    [
      'Ida Brenner, prosecuting, asked Stefan Roth for a name.\n\n“I never knew it,” Roth replied.\n\n“You hid it for a man you did not know?” she asked.\n\nHis wife, Petra Roth, wept.',
      ['Stefan Roth', 'Ida Brenner'],
    ],
    ['“We value you,” said a woman called Tina Roth.', ['Tina Roth']],
    [
      'Otto Lind remembered her arriving on a tractor. “The hearse had to follow her,” he said.',
      ['Otto Lind'],
    ],
    ['Carl Novak rows. “It was not him,” said his brother, Jan.', ['his brother, Jan']],
    ['Carl Novak rows. “It was not him,” said Admiral Park Jun.', ['Park Jun']],
    ['Carl Novak rows. “It was not him,” said Admiral Orm Sen. The boats left.', ['Orm Sen']],
    ['Carl Novak rows. “It was not him,” said the retired Sen. Ada Vale.', ['Ada Vale']],
    [
      '“It is late,” said the UNHCR’s Assistant High Commissioner for Protection, Gina Tran last Friday. “It is old,” said the keeper, Flo Dent Monday.',
      ['Gina Tran', 'Flo Dent'],
    ],
    // a seat stands between a name and what is told of it
    [
      'Carl Novak joins Sen. Ada Vale, R-Big Orm, who said it was “late”. Bo Reed, D-N.Y., who said it was “old”, left.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'Mr Pak came. “I row,” he said.\n\nOtto Lind, who runs the home where she lives, says that Mira Holt sings. “Most do not,” he said.',
      ['Pak', 'Otto Lind'],
    ],
    ['Bo Reed has hit back after a customer said his bread was “dry as a bone”.', ['a customer']],
    [
      'Carl Novak had reported it. “I wrote it in red,” he said.\n\nThe chairman, Judge Robin Lind, asked to whom.\n\n“To the office,” he replied.',
      ['Carl Novak', null],
    ],
    ['“We laughed,” said mother of three Tina Holt.', ['Tina Holt']],
    // sons go on being called by their given names
    [
      'Jonas Lind has died, said his son Erik.\n\nLind left school at 14. “I could add, and that was all they wanted,” he said.\n\nErik left at 18.',
      ['Jonas Lind'],
    ],
    [
      'Another, a former soldier in his 30s, said it was dark. “We sat still all day,” he said.',
      ['Another, a former soldier in his 30s'],
    ],
    [
      'Ada Vale, 9, was late, and so was her mother, Ida Vale.\n\n“She overslept,” Ms Vale said.',
      ['Ida Vale'],
    ],
  ])('%s', async (body, names) => {
    expect(await voices(body)).toEqual(names)
  })
})

test('what an apposition tells ends before the verb of the clause around', async () => {
  expect(
    await told('Otto Lind, the engineer who built the wall and said it was too low, has died.'),
  ).toEqual(['the engineer who built the wall | said | it was too low'])
})

test('“their manager” is another than who has spoken', async () => {
  expect(
    await voices(
      '“We were poor,” Bo Reed said after the match.\n\nTheir manager was not worried. “It is May,” he said.',
    ),
  ).toEqual(['Bo Reed', 'Their manager'])
})

test('whom a participle praises in quoted words does not praise', async () => {
  expect(
    await voices(
      '“We are proud,” Kim Vale wrote.\n\nPraising Robin Reed as “a gift to the town,” she asked for peace.',
    ),
  ).toEqual(['Kim Vale', 'Kim Vale'])
})
