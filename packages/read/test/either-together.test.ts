import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

describe('of two who are told together', () => {
  const firms = 'Ada Vale and Bo Reed share a desk.'

  test.each([
    [
      'a surname that one has by a marriage of the family',
      'Ada Brenner, 84, keeps the inn. Her son, Odo, rows with his wife, Ida. “I bake,” Ida says.\n\nAt noon both of the Mrs Brenners came to the gate. “It is late,” Mrs Brenner told me.',
      '[Ada Brenner, Ida]',
    ],
    [
      'a surname that one has as another of it, behind whose side he is of',
      'Otto Brenner rowed for Orm. He was passed by another Brenner, Reed’s captain Odo. Bo Reed owns a boat.\n\nThe two Brenners shared a towel. “It is late,” Brenner said.',
      '[Otto Brenner, Odo]',
    ],
    [
      'brothers of whom the one is told to be it, whoever else has their surname',
      'Ada Brenner keeps the inn. Her husband, Otto Brenner, is away. “I row,” Otto Brenner said.\n\nOdo is his brother. “I bake,” Odo said.\n\nThe brothers are allowed one lamp. “It is late,” he always says.',
      '[Otto Brenner, Odo]',
    ],
    [
      'whom somebody else asks',
      'The sergeant, Bo Reed, yawned. “I sleep,” he said. “I bake,” said Nkem Vale. “I row,” said Ladi Lind.\n\nThe sergeant asked the two women to wait, and they sat down on the stairs. “It is late,” she said.',
      '[Nkem Vale, Ladi Lind]',
    ],
    [
      'neither of two who are called differently',
      'Bo Reed, the pilot, shouted at Odo Lind, his cook. Reed was wet.\n\nNeither pilot nor cook would tell more of it. “It is late,” he said.',
      '[Bo Reed, Odo Lind]',
    ],
    [
      'neither of two by their names',
      'Ada Vale bakes. “I bake,” Vale said. Ida Lind rows. “I row,” Lind said.\n\nNeither Vale nor Lind would tell more of it. “It is late,” she said.',
      '[Ada Vale, Ida Lind]',
    ],
    [
      'the women, where there are two',
      'Ada Vale bakes. “I bake,” Ms Vale said. Ida Lind rows. “I row,” Ms Lind said.\n\nThe women left together. “It is late,” she said.',
      '[Ada Vale, Ida Lind]',
    ],
    [
      'two men by their names',
      'Bo Reed bakes. “I bake,” Reed said. Cy Pell rows. “I row,” Pell said.\n\nReed and Pell were led away. “It is late,” the man said.',
      '[Bo Reed, Cy Pell]',
    ],
    [
      'of whom one is told to be one of several',
      'The bakers of Orm are on strike. Ada Vale, a baker, was early. Ida Lind was late.\n\nVale and Lind went to the gate. “It is late,” the baker said.',
      '[Ada Vale, Ida Lind]',
    ],
    [
      'of whom a sentence between goes on',
      'The bakers of Orm are on strike. Ada Vale is a baker. Ida Lind was late.\n\nVale and Lind went to the gate. A boy asked them for bread. “It is late,” the baker said.',
      '[Ada Vale, Ida Lind]',
    ],
    [
      'whom somebody points at',
      'Bo Reed rowed. Cy Pell sings. He pointed at Odo Lind and at his neighbour, Otto Vale.\n\nBoth were on their feet. “It is late,” said the honourable gentleman.',
      '[Odo Lind, Otto Vale]',
    ],
    [
      'bodies',
      `${firms}\n\nThe Orm Press and the Quay Press both sent a card, and one of them, which came by post, said the bell had been “cast in far better times”.`,
      '[Orm Press, Quay Press]',
    ],
  ])('%s', async (_, text, names) => {
    expect((await voices(text)).at(-1)).toBe(names)
  })

  test('and not of a baker, where the article tells of no other bakers', async () => {
    expect(
      await voices(
        'Ada Vale, a baker, was early. Ida Lind was late.\n\nVale and Lind went to the gate. “It is late,” the baker said.',
      ),
    ).toEqual(['Ada Vale'])
  })

  test('and nothing of two firms what “users” say', async () => {
    expect(
      await voices('The Orm Press and the Quay Press merged. “It is late,” users say.'),
    ).toEqual(['users'])
  })
})

describe('of two who could be meant, the one whom a reader thinks of', () => {
  test.each([
    [
      'who is not known by a given name alone and silent',
      'Ada Brenner keeps the inn. Brenner bakes.\n\nHer son, Odo, is 12. The two came to the gate. “It is late,” Brenner said.',
      'Ada Brenner',
    ],
    [
      'who alone was named since both were told of',
      'Ada Brenner keeps the inn. Brenner bakes. Her sister, Ida, rows. “I row,” Ida said.\n\nThe sisters had tea. Brenner went to the gate. “It is late,” Brenner said.',
      'Ada Brenner',
    ],
    [
      'whom an article that goes on about the name has named more than once',
      'Mayor Otto Brenner came to Orm. Brenner was late. He and his guest, Ada Brenner, sat down.\n\nBrenner looked at the lake. It rained.\n\n“It is late,” Brenner said. Brenner left at noon. The gate was shut behind Brenner.',
      'Otto Brenner',
    ],
    [
      'of whom it tells much more than of the other',
      'Mayor Otto Brenner came to Orm. Brenner was late. Otto Brenner and his guest, Ada Brenner, sat down. Ada Brenner was hungry.\n\nBrenner looked at the lake. Brenner’s boat was wet. It was no boat for Brenner.\n\n“It is late,” Brenner said.\n\nBrenner left at noon. A guard saw Brenner. Nobody waved at Brenner.',
      'Otto Brenner',
    ],
    [
      'the same, where a pronoun stands below the name',
      'Mayor Otto Brenner came to Orm. Brenner was late. He and his guest, Odo Brenner, sat down.\n\nBrenner looked at the lake. It rained. The gate was shut behind Brenner.\n\nThen Brenner rowed. “It is late,” he said.',
      'Otto Brenner',
    ],
    [
      'who has spoken and adds something',
      'President Ada Vale told of Tarn’s President Ida Lind and Quay’s President Bo Reed.\n\n“I get along with Lind,” Vale said.\n\nThe president then added: “It is late.”',
      'Ada Vale',
    ],
    [
      'of whom two have members',
      'The Orm Union and the Quay Union met. “It is late,” one of the union’s members said.',
      'one of the union’s members',
    ],
    [
      'who is only spelt in another way',
      'Gregory Brenner keeps the inn. It is old. Gregory Brener bakes, too.\n\n“It is late,” Gregory said.',
      'Gregory Brenner',
    ],
    [
      'whose given name is cut short',
      'Benjamin Brenner keeps the inn. It is old. Ben Brenner bakes, too.\n\n“It is late,” Brenner said.',
      'Benjamin Brenner',
    ],
    [
      'which is called so, of two that are not',
      'The Bank of Orm lost some files. They are about clients from Quorl Ltd and Tarn Ltd.\n\nThe bank said it was “all but over”.',
      'Bank of Orm',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })

  test('but either, where it names the other as often', async () => {
    const often =
      'Brenner looked at the lake. Brenner’s boat was wet. It was no boat for Brenner.\n\n'
    expect(
      (
        await voices(
          `Otto Brenner came to Orm. He and Ada Brenner sat down. Ada Brenner was hungry.\n\n${often}${often}${often}“It is late,” Brenner said.`,
        )
      ).at(-1),
    ).toBe('[Otto Brenner, Ada Brenner]')
  })

  test.each([
    [
      'and not one who was killed',
      'Reed was jailed for the murder of Cora Dale. “We waited,” said her sister, Ada Dale. Her brother, Odo Dale, nodded.\n\nThe family will come again. “It is late,” Dale said.',
      '[Ada Dale, Odo Dale]',
    ],
    [
      'and not the mother of the sisters',
      'Hine Dale kept time. Her daughter Ada Dale won. Another daughter, Ida Dale, lost.\n\nThe sisters will meet again. “It is late,” Dale said.',
      '[Ada Dale, Ida Dale]',
    ],
    [
      'and none of the brothers of whom they are the wives',
      'Mr Odo Dale and Mr Otto Dale play. Ms Ada Dale looked away. Ms Ida Dale did not.\n\nThe sisters-in-law went home together. “It is late,” Dale said.',
      '[Ada Dale, Ida Dale]',
    ],
  ])('but either, %s', async (_, text, either) => {
    expect((await voices(text)).at(-1)).toBe(either)
  })

  test.each([
    [
      'under a heading that names a topic',
      `Ada Dale rows.\n\n${'The lake was wet.\n\n'.repeat(8)}The cook spoke to Otto Dale. “I row,” Otto Dale said.\n\nOn the noise\n\nIt was loud in there. “It is late,” Dale told the room.`,
    ],
    [
      'who was quoted long after the other',
      `Ada Dale rows.\n\n${'The lake was wet.\n\n'.repeat(10)}Otto Dale rows, too. It is an old boat.\n\nIt was cold. “It is late,” Dale was quoted as saying.`,
    ],
    [
      'one of them with the surname first',
      'Mayor Dale Sorin rows. Ida Dale bakes, and is no kin of the mayor.\n\nBoth Dales took the stage. “It is late,” Dale said.',
    ],
    [
      'and with an honorific before it',
      'Datuk Sorin Tarn rows. Datuk Sorin Reed bakes. Mr Bo Lind and Mr Tam Orde sing.\n\nThe two Datuk Sorins came late. Ida Vale said that one had sung, but she did not know which. “He said, ‘It is late,’” she said.',
    ],
    [
      'beside a pronoun in somebody’s words',
      'Mr Otto Dale rows. Mr Odo Dale bakes.\n\n“Mr Dale rang, and he said, ‘It is late,’” the cook said.',
    ],
  ])('but either, %s', async (_, text) => {
    expect((await voices(text)).at(-1)).toMatch(/^\[[^,]+, [^,]+\]$/)
  })

  test('but either of both who bear a name, however it ends', async () => {
    expect(
      (
        await voices(
          'Mayor Otto Dale came to Orm. “I row,” Mayor Dale said. A crowd of Mayor Dale’s friends sang. The manager, Ida Dale, was late. “I bake,” said Ms Dale, who is no relation.\n\nBoth Dales will be there, and both took calls. “It is late,” Dale said.',
        )
      ).at(-1),
    ).toBe('[Otto Dale, Ida Dale]')
  })
})

describe('words of either of two, of whom a sentence above tells together', () => {
  const two = '[Ada Vale, Ida Lind]'

  test.each([
    [
      'Ms Ada Vale and Ms Ida Lind waited on the quay. Mr Carl Novak came by with a lamp. “Put it out,” he was told.',
      two,
    ],
    [
      '“We met on the quay,” Ada Vale said. “It rained on us,” Ida Lind said.\n\nLast week the pair spoke on the radio. “It is ugly,” a caller was told.',
      two,
    ],
    [
      'Ada Vale and Ida Lind fell out over a rope. Neither will say why, though one of them shuts the door. “It was too short,” comes the reply.',
      two,
    ],
    [
      'Ada Vale and Ida Lind asked the porter for the boat. There was a pause. “It is gone,” came the reply.',
      null,
    ],
    ['Ada Vale and Ida Lind were asked what they would do. “Sleep,” was the curt answer.', two],
    ['Ada Vale was asked what she would do. “Sleep,” came the reply.', null],
    ['Ada Vale asked Ida Lind what it was. “A leak,” was the reply.', null],
    ['Ada Vale asked the clerk what it was. “A leak,” was the reply.', null],
    ['Ada Vale was asked to comment on it. “It leaks,” came the reply.', null],
    ['Ada Vale, who was asked to leave, rang the yard. “Wait,” came the reply.', null],
    ['Ada Vale was asked to ring the bank. “Wait,” came the reply.', null],
    ['Ida Lind was asked for proof and wrote to the bank. “Wait,” was the reply.', null],
    ['When Ada Vale was asked why, she rang the yard. “Wait,” came the reply.', null],
    ['Ada Vale asked Ida Lind and the boy what it was. “A leak,” was the reply.', null],
    [
      'Ida Lind and Tess Lind rang. Bo Reed wrote. It rained.\n\nThe mill was shut. Nobody came.\n\nThe bell went at last. “We have eaten,” one of them shouted.',
      '[Ida Lind, Tess Lind]',
    ],
    [
      'Mr Odo Lind and Ms Tess Lind rang. Bo Reed wrote. It rained.\n\nThe mill was shut. Nobody came.\n\nThe bell went at last. “We have eaten,” one of them shouted.',
      'one of them',
    ],
    ['Ada Vale and Ida Lind rang the mill. “It is shut today,” she was told.', null],
    [
      'The mayors of the two towns, Ada Vale of Leeds and Ida Lind of Hull, rowed home. “I cannot find my house,” the mayor said.',
      two,
    ],
    [
      'The mayors of the two towns, Ada Vale of Leeds and Ida Lind of Hull, rowed home. Lind was late. “I cannot find my house,” the Leeds mayor said.',
      'Ada Vale',
    ],
    [
      'Ada Vale and Ida Lind keep hens. They sell eggs on the quay.\n\n“It rains on us,” says the one with the hat.',
      two,
    ],
    [
      'Trustees of the mill met on Monday. Mr Bo Reed, the mayor, was late.\n\nAda Vale and Ida Lind voted no and stayed.\n\n“We have paid,” the trustee told a boy.',
      two,
    ],
    [
      'Officers of the port met on Monday. Mr Bo Reed, the mayor, was late.\n\nAda Vale and Ida Lind voted no and stayed.\n\n“We have paid,” the officer told a boy.',
      'the officer',
    ],
    [
      'Ada Vale, the Orm captain, won the toss. Ida Lind was late.\n\nVale and Lind had words on the steps. “Not here,” one captain said.',
      two,
    ],
    [
      'Ada Vale, the Orm captain, won the toss. Ida Lind was late.\n\nVale and Lind had words on the steps. “Not here,” one member said.',
      'one member',
    ],
    [
      'Bo and Odo Reed came first.\n\nThe two women in the boat, Ada Vale of Leeds and Ida Lind of Hull, laughed. “It leaks,” one of them said.',
      two,
    ],
    [
      'Ada Vale and Ida Lind came first.\n\nThe two women now share a boat. A tourist dropped a shoe and pointed at it. “It is the river’s,” she called to him.',
      two,
    ],
  ])('%s', async (text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})
