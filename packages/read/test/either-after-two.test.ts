import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

describe('after a sentence about two', () => {
  const mayors =
    'Ada Vale, the mayor of Leeds, sings. Ida Lind, the mayor of Bath, does not. “I sing,” Ms Vale said. “I row,” Ms Lind said.'

  test.each([
    'Ada Vale, 51, and Ida Lind, 49, shared a taxi.',
    'Ada Vale and her old friend, Ida Lind, shared a taxi.',
    'Later that evening the two women shared a taxi.',
    'The two mayors shared a taxi.',
    'The two share a taxi on Fridays.',
    'Neither woman was in a hurry.',
    'At the gate both of them laughed.',
  ])('a pronoun is of either: %s', async (sentence) => {
    expect((await voices(`${mayors}\n\n${sentence} “It is late,” she said.`)).at(-1)).toBe(
      '[Ada Vale, Ida Lind]',
    )
  })

  test('but not a pronoun that neither can be', async () => {
    expect(
      (
        await voices(
          `${mayors}\n\nTheir driver, Bo Reed, yawned. The two women laughed. “It is late,” he said.`,
        )
      ).at(-1),
    ).toBe('Bo Reed')
  })

  test('a noun that both are called is of either', async () => {
    expect(
      (await voices(`${mayors}\n\nThe two mayors laughed. “It is late,” the mayor said.`)).at(-1),
    ).toBe('[Ada Vale, Ida Lind]')
  })

  test('a noun that three are called is of the two', async () => {
    expect(
      (
        await voices(
          `Bo Reed, the mayor of Hull, rows.\n\n${mayors}\n\nVale and Lind shared a taxi. “It is late,” the mayor said.`,
        )
      ).at(-1),
    ).toBe('[Ada Vale, Ida Lind]')
  })

  test('“the lawyer” of a prosecutor and of who defends is either', async () => {
    expect(
      (
        await voices(`Ada Vale, the prosecutor, asked for ten years. Ida Lind is the defence lawyer.

On the steps the two lawyers hugged. “It is late,” the lawyer said.`)
      ).at(-1),
    ).toBe('[Ada Vale, Ida Lind]')
  })

  const family = 'Odo Brenner is 81. His son, Otto Brenner, is 50. “I row,” Odo Brenner said.'

  test.each([
    ['Father and son were in the shop. “It shook,” he said.'],
    ['Both were in the shop. “It shook,” Mr Brenner said.'],
    ['The shop, where the two of them were, fell down. “It shook,” Brenner said.'],
    ['“It shook,” Brenner said as the two of them left the shop.'],
  ])('a father and his son: %s', async (text) => {
    expect((await voices(`${family}\n\n${text}`)).at(-1)).toBe('[Odo Brenner, Otto Brenner]')
  })

  test.each([
    ['The two mayors parted. “It is late,” one said to the other.'],
    [
      'The two mayors sat in the bar. A waiter, Bo Reed, was there. “I heard one of them say, ‘It is late’,” he said.',
    ],
    ['The two mayors sat in the bar. A camera caught one of them saying: “It is late.”'],
  ])('one of the two: %s', async (text) => {
    expect(await voices(`${mayors}\n\n${text}`)).toContain('[Ada Vale, Ida Lind]')
  })

  test('a surname beside a pronoun for somebody else', async () => {
    expect(
      (
        await voices(
          'Ada Brenner is 81. Her son, Otto Brenner, is 50. “I row,” Ada Brenner said.\n\nMother and son had gone. “It shook,” Brenner said in a note which a clerk read out before he left.',
        )
      ).at(-1),
    ).toBe('[Ada Brenner, Otto Brenner]')
  })

  test('a surname that a firm goes by', async () => {
    expect(
      (
        await voices(`Brenner Rope Works has 90 workers. Odo Brenner is its managing director. Ida Brenner is the head of the works council.

The managing director and the head of the council came out together. “It is late,” Brenner said.`)
      ).at(-1),
    ).toBe('[Odo Brenner, Ida Brenner]')
  })

  test('a surname of both of somebody’s siblings', async () => {
    expect(
      (
        await voices(`Odo Brenner rows. His sister, Ida Brenner, and his brother, Bo Brenner, fish. “I row,” Odo Brenner said.

Both of Odo’s siblings came. “It is late,” Brenner said.`)
      ).at(-1),
    ).toBe('[Ida Brenner, Bo Brenner]')
  })
})

describe('of two bodies', () => {
  test.each([
    [
      'The Ministry of Health and the Ministry of Labour share a roof. “It leaks,” the ministry said.',
    ],
    [
      'The Ministry of Health and the Ministry of Labour share a roof.\n\n“It leaks,” one of the ministries said.',
    ],
    [
      'The Ministry of Health and the Ministry of Labour share a roof.\n\nA leaflet issued by one of the two ministries said: “It leaks.”',
    ],
    [
      'The Ministry of Health is in Bath. The Ministry of Labour is in Leeds.\n\nBoth ministries were asked. “It leaks,” the ministry said.',
    ],
    [
      'The Ministry of Health is in Bath. The Ministry of Labour is in Leeds.\n\nThe ministries then met a mayor. “It leaks,” the ministry said.',
    ],
    [
      'The Ministry of Health is in Bath. The Ministry of Labour is in Leeds.\n\nOne of the ministries issued a leaflet. “It leaks,” it said.',
    ],
  ])('either: %s', async (text) => {
    expect((await voices(text)).at(-1)).toBe('[Ministry of Health, Ministry of Labour]')
  })

  test('companies that no name calls another thing', async () => {
    expect(
      await voices(
        'Quorl Water and Lind Water own the dam together. “It leaks,” the company said.',
      ),
    ).toEqual(['[Quorl Water, Lind Water]'])
  })

  test('whoever of two that "and" joins', async () => {
    expect(
      await voices('Quorl Bank and Tarnbank are in talks. It called the plan “a patient”.'),
    ).toEqual(['[Quorl Bank, Tarnbank]'])
  })

  test.each([
    ['Quorl Bank and Tarn Energy have merged. The two companies', 'Quorl Bank + Tarn Energy'],
    ['Quorl Relief and Tarn Aid have left. Both organisations', 'Quorl Relief + Tarn Aid'],
    ['Quorl Bank and the QLMT met. The two institutions', 'Quorl Bank + QLMT'],
    ['Norway and Sweden said it was late. The two neighbours', 'Norway + Sweden'],
    ['Norway and Sweden met. The governments', 'Norway + Sweden'],
    ['The mayor, Ada Vale, and the clerk, Bo Reed,', 'Ada Vale + Bo Reed'],
    ['The mayors of Orm and Tarn, Mr Bo Reed and Ms Ada Vale,', 'Bo Reed + Ada Vale'],
    ['Ada Vale, the mayor, and Bo Reed, the clerk, met. They', 'Ada Vale + Bo Reed'],
    ['Orm’s mayor, Ada Vale, and her deputy, Bo Reed, met. They', 'Ada Vale + Bo Reed'],
    ['Quorl Watch and the Orm Council do not agree. The former', 'Quorl Watch'],
    ['Quorl Watch and the Orm Council do not agree. The latter', 'Orm Council'],
  ])('%s', async (text, name) => {
    expect(await voices(`${text} called the pier “a patient”.`)).toEqual([name])
  })

  test('but not where the one is another thing', async () => {
    expect(
      await voices('Quorl Council and the Harbour Union share a roof. “It leaks,” the union said.'),
    ).toEqual(['Harbour Union'])
  })
})

describe('one of two', () => {
  const sisters =
    'Ada Brenner keeps the inn with her sister, Ida Brenner. “I bake,” Ada Brenner said. “I row,” Ida Brenner said.'

  test.each([
    'One of the sisters looked up. “It is late,” she said.',
    'One of the pair looked up. “It is late,” she said.',
    'At the gate one sister turned. “It is late,” she said.',
    '“It is late,” one of the pair said.',
    '“It is late,” one sister said.',
    'They were in the yard when the bell rang. “It is late,” she said.',
    'The sisters left. They had no lamp. “It is late,” she said.',
    'The two left. “It is late,” the woman said.',
  ])('%s', async (text) => {
    expect((await voices(`${sisters} The two sang.\n\n${text}`)).at(-1)).toBe(
      '[Ada Brenner, Ida Brenner]',
    )
  })

  test('words alone below a sentence in which two are heard', async () => {
    expect(
      (
        await voices(
          `${sisters}\n\nFrom the hall a guest heard the two of them make up. The lamp was out.\n\n“Is it late?”\n\n“It is.”`,
        )
      ).slice(2),
    ).toEqual(['[Ada Brenner, Ida Brenner]', '[Ada Brenner, Ida Brenner]'])
  })
})

describe('what is told of two', () => {
  const brothers =
    'Otto Brenner and Odo Brenner keep the inn. “I bake,” Otto Brenner said. “I row,” Odo Brenner said.'

  test.each([
    'The elder brother laughed. “It is late,” he said.',
    '“It is late,” the younger brother said.',
    '‘It is late,’ said Brenner eventually.',
    'A note was found, and they cannot agree whose hand it is in. “It is late,” it reads. “The lamp is out.”',
  ])('nothing that tells which: %s', async (text) => {
    expect((await voices(`${brothers}\n\n${text}`)).at(-1)).toBe('[Otto Brenner, Odo Brenner]')
  })

  test('a title in the plural before both names', async () => {
    expect(
      (
        await voices(
          'Senators Ada Vale and Ida Lind came with a writer, Bo Reed. “I row,” Vale said.\n\nAt the gate they met a guard. “It is late,” the senator said.',
        )
      ).at(-1),
    ).toBe('[Ada Vale, Ida Lind]')
  })

  test('a name and a noun for another', async () => {
    expect(
      (
        await voices(
          'Bo Reed sings. The Maltese minister, Ida Lind, does not.\n\nReed and the Maltese minister came out. “It is late,” one of them said.',
        )
      ).at(-1),
    ).toBe('[Bo Reed, Ida Lind]')
  })

  test('nobody of them who does not want to be named', async () => {
    expect(
      (
        await voices(
          'Ada Vale, a clerk, was late. Ida Lind, a clerk as well, was not.\n\n“I fell,” said the clerk, who did not want to be named.',
        )
      ).at(-1),
    ).not.toContain('Ada Vale')
  })
})

describe('those whom a text counts before it names as many', () => {
  const lead = 'Two ward nurses have left over the rota.\n\n'
  const both = 'Ada Vale wrote to the trust on Monday, and Ida Lind on Friday.\n\n'

  test.each([
    ['“It is late,” the nurse wrote.', '[Ada Vale, Ida Lind]'],
    ['In her letter, one of the nurses wrote: “It is late.”', '[Ada Vale, Ida Lind]'],
    ['Ms Vale would say no more. “It is late,” the nurse wrote.', 'Ada Vale'],
  ])('in the paragraph before: %s', async (text, name) => {
    expect((await voices(lead + both + text)).at(-1)).toBe(name)
  })

  test('but not where more are named, or had been named', async () => {
    expect(
      await voices(
        `${lead}Ada Vale wrote to Bo Reed, and Ida Lind to Odo Brenner.\n\n“It is late,” the nurse wrote.`,
      ),
    ).toEqual(['the nurse'])
  })
})
