import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

const CAST =
  'Ms Ada Vale sells soup. Her niece, Ida Brenner, washes up.\n\nOtto Vale rows. His daughter, Lena Vale, steers.'

describe('behind what is done to somebody', () => {
  test.each([
    ['defended Councillor Bo Reed after he said “it leaks”', 'Bo Reed'],
    ['suspended Bo Reed after he claimed “it leaks”', 'Bo Reed'],
    ['was arrested after he said Bo Reed was “late”', 'Odo Lind'],
  ])('who has spoken: Odo Lind %s', async (words, name) => {
    expect((await voices(`Mayor Odo Lind ${words}.`)).at(-1)).toBe(name)
  })
})

describe('within somebody’s words', () => {
  test.each([
    ['“My aunt said, ‘Wash the bowls.’ So I did,” Ida Brenner said.', 'Ada Vale'],
    ['“Rory Tarn took us out, one of us at a time. He said, ‘Wait,’” Lena Vale said.', 'Rory Tarn'],
    ['“Dad told me, ‘Wait for the bell.’ So I did,” Lena Vale said.', 'Otto Vale'],
    ['“I asked the porter, and she said, ‘Wait here.’ So I did,” Bo Reed said.', 'the porter'],
    ['“The woman said, ‘Wait here.’ So I did,” Bo Reed said.', 'The woman'],
    ['“My mother told me, ‘Wait.’ So I did,” Lena Vale said.', 'My mother'],
  ])('%s', async (text, name) => {
    expect((await voices(`${CAST}\n\n${text}`))[1]).toBe(name)
  })

  test.each([
    ['“He rang at four,” said Ida Tarn, Rory Tarn’s sister.', 'Rory Tarn'],
    [
      'The boat of Ida Tarn is steered by her son, Rory. “I told him to go,” Ida Tarn said.',
      'Rory',
    ],
    ['Ida Tarn met Rory Reed. “I told him to go,” Ida Tarn said.', null],
  ])('whom alone the paragraph has named, where they are kin: %s', async (told, name) => {
    expect((await voices(`The boats are in.\n\n${told} “He said, ‘Wait.’ So I did.”`)).at(-1)).toBe(
      name,
    )
  })

  test.each([
    ['Ms Ida Quorl runs the yard with her brother.', 'Odo Quorl'],
    ['Ms Ida Quorl runs the yard with her mother.', 'My brother'],
    ['Ms Ida Quorl runs the yard. Tess Quorl, her brother’s widow, rows.', 'My brother'],
    ['Ms Ida Quorl, who is no relation, runs a yard with her brother.', 'My brother'],
  ])('the other of a surname, where such kin is told of: %s', async (told, name) => {
    const text = `Odo Quorl owns a pier.\n\n${told}\n\n“My brother said, ‘Row on.’ So I did,” Ida Quorl said.`
    expect((await voices(text)).at(-1)).toBe(name)
  })

  test.each([
    ['Tom Lind, a porter from Tarn who rows, left early.', 'Ada Vale'],
    ['One of the porters, Tom Lind, left early.', 'Ada Vale'],
    ['Tom Lind, a porter from Tarn who rows, recalled a cook.', null],
  ])('not of whom tells it: %s', async (told, name) => {
    const words = `Ms Ada Vale sells soup.\n\n${told} “She told me, ‘Row on,’” Lind said.`
    expect((await voices(words)).at(-1)).toBe(name)
  })

  test.each([
    ['“My wife came late,” Bo Reed said. “She said, ‘It rains.’”', 'My wife'],
    ['“I rang one of them up,” Bo Reed said. “She told me, ‘It rains.’”', 'one of them'],
    ['“A nurse came out,” Bo Reed said. “I asked her, and she said, ‘It rains.’”', 'A nurse'],
    ['“My aunt was late,” Ida Brenner said. “She told me, ‘Row on.’”', 'Ada Vale'],
    [
      '“Greg Quorl came down to the quay. He said, ‘Row on.’ So I did,” Bo Reed said.',
      'Greg Quorl',
    ],
    [
      '“I asked the baker, and she said, ‘Row on,’” Bo Reed said.\n\nIt rained. The baker, Ida Quorl, denied it.',
      'Ida Quorl',
    ],
    [
      '“I asked the baker, and she said, ‘Row on,’” Bo Reed said.\n\nIt rained. A baker, Ida Quorl, came.',
      'the baker',
    ],
    [
      'Ms Ida Quorl is a professor in Orm.\n\n“I rang the professor and she said, ‘Row on,’” Bo Reed said.',
      'Ida Quorl',
    ],
    // nobody where two are told of
    ['“The nurse asked the porter, and she said, ‘Row on,’” Bo Reed said.', null],
  ])('of whom the words before told: %s', async (text, name) => {
    expect((await voices(`${CAST}\n\n${text}`)).at(-1)).toBe(name)
  })

  test.each([
    ['The bakers came early.', 'Ida Brenner'],
    ['A guard rang the bakers.', null],
  ])('whom the article is about: %s', async (above, name) => {
    const text = `Ida Brenner, who carved the bells of Orm, has died. She was 80.\n\n${'Bo Reed sold her wood. '.repeat(8)}\n\n${above}\n\n“In the margin she had written, ‘Too late,’” Otto Lind said.`
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

describe('what an article tells of a gender', () => {
  test.each([
    [
      'not by what is of the clerk, whose surname somebody bears',
      'Kim Lind of the Orm Guild, who bears the clerk’s surname, read a note that one of his own aides had lost.\n\n“Page four,” Lind said.\n\nBo Reed looked up. “I never saw it,” he said.\n\n“You signed it,” she said.',
      ['Kim Lind', 'Bo Reed', 'Kim Lind'],
    ],
    [
      'what the next sentence begins with behind "now"; not where that tells of a mayor',
      'Kim Lind baked bread for nine years. Now he mends boats.\n\nBo Reed came late. Lind asked him to sit.\n\n“I said, ‘Is it dry?’” Reed recalls. “He said, ‘It was.’”',
      ['Bo Reed', 'Bo Reed', 'Bo Reed', 'Kim Lind'],
    ],
    [
      'not by whose partner somebody is, where the name above only tells from whom a prize is',
      'The mill has a prize, from Kim Lind. Ida Brenner, her partner, is glad.\n\nLind rowed on. “It is late,” he said.',
      ['Kim Lind'],
    ],
    [
      'what most of its pronouns tell',
      'Ida Lind wrote to Kim Quorl and her choir. In May Quorl sold his boat. In June Quorl lost his nets.\n\nLind rose in court. Quorl wept. “It leaked,” she said.',
      ['Ida Lind'],
    ],
    [
      'not by whom somebody represents',
      'Kim Quorl, who represents the old king, lives in Orm. “It leaked,” she said. Kim Lind, who represents a young woman, does not. “It rained,” he said.',
      ['Kim Quorl', 'Kim Lind'],
    ],
    [
      'not by of whom a clause tells that only brings somebody in',
      'A woman who has accused Otto Quorl of fraud, when she kept his books, left. Quorl has denied it. “I kept them,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by whom somebody did something to',
      'Otto Quorl sued her after she lost his boat. It sank. “I miss it,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by what quoted words begin with',
      "Otto Quorl, 58, added: 'It can sink. She has been there for a while.'\n\nThe boat sank. 'I miss it,' he said.",
      ['Otto Quorl', 'Otto Quorl'],
    ],
    [
      'not by what somebody’s own turn begins with, nor by who is left',
      'Lotte Quorl died in May. He sold the boat. “It was hers,” said Otto Quorl.\n\nLotte Quorl: His was the oar.\n\nLotte Quorl left. “It is late,” she said.',
      ['Otto Quorl', 'Lotte Quorl'],
    ],
    [
      'a relation whose he is',
      'Otto Quorl, a baker and her husband for nine years, keeps bees. Ida Lind, who rows with her sister, came. The baker smiled. “It is late,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by what follows somebody whom "she" has met',
      'Dr Ida Lind flew in May. In June she married Otto Lind. She was glad.\n\nHer husband stayed at home. “I watered the beans,” he said.',
      ['Otto Lind'],
    ],
    [
      'not by whose relative somebody is not',
      'Ida Lind came.\n\nThe minister, Ola Quorl, who is not her relative, left. “It is late,” he said.',
      ['Ola Quorl'],
    ],
    [
      'not by who writes to somebody',
      'Otto Lind left. He was late.\n\nIn a note to Kim Quorl, he called it “a mess”.\n\nQuorl said it was late. “It is,” she said.',
      ['Otto Lind', 'Kim Quorl'],
    ],
    [
      'not by whose work somebody thanked another for',
      'Otto Lind left. He was late.\n\nKim Quorl thanked him for his work.\n\n“It is late,” she said.',
      ['Kim Quorl'],
    ],
    [
      'by the pronoun beside, not by what the next paragraph begins with',
      'Otto Quorl rowed home. He was late.\n\nIn May Quorl sang to the girl.\n\nShe said it was “a treat”.',
      [null],
    ],
    [
      'by whom somebody married',
      'Ada Quorl was a surgeon. In May she married Ola Quorl and moved.\n\nIt was there that she met Bo Lind. “It is late,” she said.',
      ['Ada Quorl'],
    ],
    [
      'behind "cannot" as behind any verb',
      'Bo Reed, a baker, and Ida Lind came.\n\nIda Lind said it was late.\n\nThe baker cannot row. “It is cold,” he said.',
      ['Bo Reed'],
    ],
    [
      'by the noun for a relation',
      'Ida Lind came.\n\nOla Quorl, 84, who ran the mill until May and is her uncle, left. “It is late,” he said.',
      ['Ola Quorl'],
    ],
    [
      'not by what a reported clause tells of another',
      'Ola Quorl said the pump had lost sight of the man once he was under it. “It is late,” she told the Post.',
      ['Ola Quorl'],
    ],
    [
      'not by whom somebody turned away',
      'Ida Lind asked twice. Otto Quorl, who runs the inn, turned her down in May. “There was no bed,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by whom somebody accused of something',
      'Dr Ida Lind asked twice. Otto Quorl accused her of sloth. “There was no bed,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by the title of a rabbi',
      'Ida Lind, a nurse, lost her hat.\n\nRabbi Kim Vale, 61, spoke last. “It is late,” she said.',
      ['Kim Vale'],
    ],
    [
      'not by whose relation a sentence opens with',
      'Ida Lind wrote. In June she married Odo Lind, a smith. Besides her son, Mrs Lind leaves a boat. Her husband wept. “We had a bell,” he said.',
      ['Odo Lind'],
    ],
    [
      'a noun that opens a sentence before the name',
      'The stepfather, Otto Quorl, lived with her from the time she was four.\n\nQuorl looked up. “I had a boat,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by what a clause about a boat tells of it',
      'Otto Quorl told the court that the boat had lost her oars. “We rowed with a bench,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by what somebody says of whom the sentence before is about',
      'Ms Ida Lind taught for nine years, and they recall her. Otto Quorl, who rowed then, says by telephone that she was strict. “She had a bell,” he adds.',
      ['Otto Quorl'],
    ],
    [
      'not by whose daughter somebody is whom the words before tell to be a man',
      'Ms Ida Lind taught. Kim Quorl, a former pupil, keeps the bell. “She had ears,” he said.\n\nHer daughter, Ada, rows. Quorl laughed. “So have I,” he said.',
      ['Kim Quorl', 'Kim Quorl'],
    ],
    [
      'a relation that a phrase after the name ends in',
      'Kim Quorl, the miller’s younger sister, rows in his boat. “It has a bell,” she said.',
      ['Kim Quorl'],
    ],
    [
      'a relation of somebody’s that opens a sentence, before a title too',
      'The victim’s uncle, Dr Kim Quorl, who was there when she left, wept. “We had a bell,” he said. The stepfather, Sgt Bo Lind, told her mother so. “It rang,” he said.',
      ['Kim Quorl', 'Bo Lind'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})
