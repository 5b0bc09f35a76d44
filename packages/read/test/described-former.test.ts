import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

test.each([
  ['Ida Lind is the minister. Bo Reed, the ex-minister, left.', 'ex-minister', 'Bo Reed'],
  ['Ida Lind is the champion. She beat ex-champion Bo Reed.', 'ex-champion', 'Bo Reed'],
  ['Ida Lind, a clerk, met Bo Reed, an ex-clerk.', 'ex-clerk', 'Bo Reed'],
  ['Ida Lind met Bo Reed, her ex-boss.', 'ex-boss', 'Bo Reed'],
  ['Bo Reed met his ex-wife, Ida Lind.', 'ex-wife', 'Ida Lind'],
  ['Mayor Ida Lind met Bo Reed, the ex-mayor.\n\nIt rained.\n\n', 'ex-mayor', 'Bo Reed'],
  ['Ida Lind is the minister. It rained.', 'ex-minister', 'the ex-minister'],
  ['Ida Lind, a boss, rowed.', 'ex-boss', 'the ex-boss'],
])('who is called what the hyphen says: %s', async (told, who, name) => {
  expect(await voices(`${told} “It was hard,” the ${who} said.`)).toEqual([name])
})

describe('who has left an office, is owned, or is told of with another', () => {
  test.each([
    [
      'an ex-minister is the former one',
      'Ports minister Ada Vale met her predecessor, Bo Reed.\n\n“It is late,” Vale said.\n\n“It was late in May,” the ex-minister replied.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'his brother, a former senator',
      '“We row,” Sen. Ada Quorl said.\n\nBehind her stood her older brother, former Sen. Odo Quorl.\n\n“It is late,” the ex-senator called.\n\n“You are out of order,” she ruled.',
      ['Ada Quorl', 'Odo Quorl', 'Ada Quorl'],
    ],
    [
      'who is president since May is no former one',
      'Ada Vale, president since May, came. Bo Reed brought the keys.\n\n“It was late,” the former president said.',
      ['Bo Reed'],
    ],
    [
      'two whom one noun behind their names calls so',
      'Ada Vale and Ida Lind, owners of the mill, rowed. “It is late,” one of the owners said.',
      ['[Ada Vale, Ida Lind]'],
    ],
    [
      'two sisters',
      'Petra and Magda Quorl, sisters from Tarn, rowed in May. “It is late,” one of the sisters said.',
      ['[Petra, Magda Quorl]'],
    ],
    [
      'what others say of two',
      'Ada Vale and Ida Lind, teachers said, were late. “It is late,” one of the teachers said.',
      ['one of the teachers'],
    ],
    [
      'when the champion was asked',
      'Otto Lind, the champion, kept the cup.\n\nBo Reed was blunter. “It is late,” he told them. When the champion was asked about it, there was a pause. “I was afraid,” he said.',
      ['Bo Reed', 'Otto Lind'],
    ],
    [
      'nobody but a driver',
      'Otto Lind runs the yard. “It is late,” he said.\n\nNobody was there on Friday except a driver who had come for a load. “They told me salt,” he said.',
      ['Otto Lind', null],
    ],
    [
      'the driver’s wife',
      'Ada Quorl chairs the board. “It is late,” she said.\n\nThe driver’s wife laughed. “It is flat,” she announced.',
      ['Ada Quorl', 'The driver’s wife'],
    ],
    [
      'a statement after who denies it',
      'Clean Quays Ltd denies it. According to a statement issued on Monday, the smell was “brief”.',
      ['Clean Quays Ltd'],
    ],
    [
      'a statement from another',
      'Clean Quays Ltd denies it. A statement from the Orm Post said the smell was “brief”.',
      ['Orm Post'],
    ],
    [
      'a statement of a union, of which nothing else is told',
      'Clean Quays Ltd denies it. According to a union statement, the smell was “brief”.',
      ['a union statement'],
    ],
    [
      'a statement that tells of the body',
      'Clean Quays Ltd denies it. A statement issued later called it “a liar”.',
      ['A statement issued'],
    ],
    [
      'a statement after a union’s letter',
      'Clean Quays Ltd said it had a letter from the union. A statement issued on Monday said the row would “go on”.',
      ['A statement issued on Monday'],
    ],
    [
      'a reply that took an hour',
      'Otto Lind asked for calm. Ada Vale’s response took an hour: “Tell him to sit down.”',
      ['Ada Vale'],
    ],
    [
      'a source near the deal, where nobody says who',
      'Ada Vale and Bo Reed keep the inn. Neither of them would say who had called. A person familiar with the deal said that both were “not happy”.',
      ['A person familiar with the deal'],
    ],
    [
      'a known given name before another',
      'The inn is owned by Dilwyn and Carys Quorl.\n\n“I do the grass,” Dilwyn Quorl said.\n\nHis wife looked down. “It looked clean,” she said.',
      ['Dilwyn Quorl', 'Carys Quorl'],
    ],
    [
      'the end of a sentence',
      'They shared a lift, and a clerk listened. “... and do not tell Mum,” Ada Vale said.',
      ['Ada Vale'],
    ],
  ])('%s', async (_, text, who) => {
    expect(await voices(text)).toEqual(who)
  })
})

describe('what tells nothing of who is meant', () => {
  test.each([
    [
      'a decade in which somebody was born',
      'Ida Lind, the mayor, who was born in the 1970s, met Bo Reed, a baker. “It is late,” the former mayor said.',
      'the former mayor',
    ],
    [
      'a decade in which the mayor grew up, beside a former one',
      'Ida Lind, the mayor, who grew up in the 1990s, met Bo Reed, a former mayor. “It is late,” the mayor said.',
      'Ida Lind',
    ],
    [
      'blame, which nobody owns',
      'Much of the blame belongs to Ada Vale, the minister. Bakers agree. “We lost,” the owner said.',
      'the owner',
    ],
    [
      'the future, beside who owns a club',
      'The future belongs to Ada Vale. Bo Reed owns the club. “We lost,” the owner said.',
      'Bo Reed',
    ],
    [
      'what belonged to somebody',
      'The dog belonged to Ada Vale until Bo Reed bought it. “It bit,” the owner said.',
      'the owner',
    ],
    [
      'what belongs to somebody’s son',
      'The mill belongs to Ada Vale’s son. Ida Lind rows. Bo Reed owns the mill. “It leaks,” the owner said.',
      'Bo Reed',
    ],
    [
      'as an officer in plain clothes watched',
      'Bo Reed came. As a police officer in plain clothes watched, he fled. “It is late,” the officer said.',
      'the officer',
    ],
    [
      'as a friend of the mayor left',
      'Bo Reed came. As a friend of the mayor left, he wept. “It is late,” the friend said.',
      'the friend',
    ],
    [
      'the mayor whom a council lost is the former one',
      'The council lost its mayor, Ida Lind, in May. Bo Reed took over. “It is late,” the former mayor said.',
      'Ida Lind',
    ],
    ['whose wife cries', 'Asked why, Bo Reed laughed, his wife crying. “No.”', 'Bo Reed'],
    [
      'by whom a film is',
      'The film, by Tess Vale, won. Bo Reed, her husband, came. “It is late,” Vale’s husband said.',
      'Bo Reed',
    ],
    [
      'a voice in brackets, which is no party',
      'Ada Vale (Tenor, Orm East) rose. Bo Reed is a lawmaker. “It is late,” the lawmaker said.',
      'Bo Reed',
    ],
    [
      'who sits in a chair',
      'Ada Vale, who sits in a wheelchair, lives in Orm. Bo Reed represents Orm. “It is late,” the Orm councillor said.',
      'Bo Reed',
    ],
    [
      'one of three, of whom two have a surname',
      'Ada Vale, Odo Vale and Bo Reed came. “It is late,” one of them said.',
      'one of them',
    ],
    [
      'one of three, of whom the last two have a surname',
      'Bo Reed, Ada Vale and Odo Vale came. “It is late,” one of them said.',
      'one of them',
    ],
    [
      'three, who are no two',
      'Ida Lind, Ada Vale and Bo Reed, brothers of the dead man, came. “It is late,” the brother said.',
      'the brother',
    ],
  ])('%s', async (_, text, who) => {
    expect(await voices(text)).toEqual([who])
  })

  test('words that mean either of two are kept where a pronoun stands for them', async () => {
    const {quotations} = await articleOf(
      'Ada Vale and Bo Reed, both potters, met. The younger potter laughed. “It is late,” she said.',
    )
    expect(quotations.map(({speaker}) => speaker.description)).toEqual(['The younger potter'])
  })
})
