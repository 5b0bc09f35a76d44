import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

test('one of the brothers whose surname stands before them', async () => {
  expect(
    await voices(
      'The Brenner brothers, Otto and Odo, met in a barn.\n\n“It is late,” says one of the brothers.',
    ),
  ).toEqual(['[Otto Brenner, Odo Brenner]'])
})

describe('below words of two who have not been told of together', () => {
  const apart =
    'Ada Vale, a baker, wants the bridge. Ida Lind, a miller, wants a ferry. It will cost ten million.\n\n“It is dear,” Ada Vale said.\n\n“It is not,” Ida Lind said.\n\n'

  test.each([
    'They left by one door. “It is late,” she said.',
    'Both left by one door. “It is late,” she said.',
    'Each waited for the other. “It is late,” one of them said.',
    'One of them turned at the gate. “It is late,” one of them said.',
    'A reporter asked both women about it. “It is late,” she said.',
  ])('either: %s', async (text) => {
    expect((await voices(apart + text)).at(-1)).toBe('[Ada Vale, Ida Lind]')
  })

  test('but nobody within words of somebody', async () => {
    const text = '“One of them told me, ‘It is late’,” Bo Reed, a nurse, said.'
    expect((await voices(apart + text)).at(-1)).toBe('One of them')
  })
})

describe('whose text it is, of two', () => {
  const potters =
    'Ada Vale and Ida Lind, both potters, share a shed. “It leaks,” Vale said. “It does,” Lind said.\n\n'

  test.each([
    'A note from one of them hangs on the door. “It is late,” it says.',
    'A message was sent from the phone that both women use. “It is late,” it read.',
    'The door bears a line that the two women wrote with one brush. “It is late,” it says.',
    'A telegram came. It was from one of the two. It read: “It is late.”',
  ])('%s', async (text) => {
    expect((await voices(potters + text)).at(-1)).toBe('[Ada Vale, Ida Lind]')
  })

  test('but not whose member said so', async () => {
    const text =
      'The Orm Union and the Tarn Union met. A member of one of the two unions said: “It is late.”'
    expect(await voices(text)).toEqual(['A member of one of the two unions'])
  })
})

test.each([
  ['Ada Vale and Ida Lind met. “It is late,” the women said.', 'Ada Vale + Ida Lind'],
  [
    'Finance Minister Ada Vale met Farm Minister Ida Lind. The two sat. “It is late,” the ministers said.',
    'Ada Vale + Ida Lind',
  ],
  [
    'Quorl Foods and Tessen Cement will merge. “It is late,” the companies said.',
    'Quorl Foods + Tessen Cement',
  ],
  ['Ms Vale and Mr Reed met. “It is late,” the women said.', 'the women'],
])('a plural means two of whom was told just above: %s', async (text, names) => {
  expect((await voices(text)).at(-1)).toBe(names)
})

test.each([
  ['the drivers’ union', 'Tarn Drivers Union'],
  ['the nurses’ union', 'Orm Nurses’ Association'],
  ['one of the unions', '[Orm Nurses’ Association, Tarn Drivers Union]'],
])('of two unions: %s', async (who, name) => {
  const text = 'The Orm Nurses’ Association wants it and the Tarn Drivers Union does not.'
  expect(await voices(`${text} “It is late,” ${who} said.`)).toEqual([name])
})

describe('the other of two is who has not just spoken, and nobody known where they act', () => {
  const both = 'The two bakers, Ada Vale and Ida Lind, were heard on Monday.\n\n'

  test.each([
    ['“I rowed,” Vale said.\n\n“It is late,” the other baker said.', 'Ida Lind'],
    ['“I rowed,” Vale said.\n\n“It is late,” said the other.', 'Ida Lind'],
    ['Vale, Lind and Bo Reed met.\n\n“It is late,” said the other.', 'the other'],
    ['“I rowed,” one of them said.\n\n“It is late,” the other answers.', '[Ada Vale, Ida Lind]'],
    ['Lind said nothing. The other baker looked up. “It is late,” she said.', 'The other baker'],
    ['“I rowed,” Vale said.\n\nThe other was less sure. “It is late,” she said.', null],
  ])('%s', async (text, name) => {
    expect((await voices(both + text)).at(-1)).toBe(name)
  })
})

test('a pronoun after “they”, wherever it stands', async () => {
  expect(
    await voices(
      'Ada Vale and Ida Lind were heard on Monday.\n\nOn the way out they stopped for a while. “It is late,” she said.',
    ),
  ).toEqual(['[Ada Vale, Ida Lind]'])
})

describe('of two leaders', () => {
  const both =
    'Ada Vale of the Conservatives and Ida Lind of the Liberals sat down.\n\nIt rained.\n\n'

  test.each([
    ['“It is late,” the Liberal leader said.', 'Ida Lind'],
    ['The Liberals’ leader nodded. “It is late,” she said.', 'Ida Lind'],
    ['The Conservative leader nodded. “It is late,” she said.', 'Ada Vale'],
  ])('the one of whose party it is: %s', async (text, name) => {
    expect(await voices(both + text)).toEqual([name])
  })
})

test('the siblings are the two who were named together, whoever else bears the surname', async () => {
  expect(
    (
      await voices(
        'Ada and Odo Brenner won on Sunday. Ida Brenner, an aunt, wept.\n\nThe siblings sat on the pier. “It is late,” Brenner said.',
      )
    ).at(-1),
  ).toBe('[Ada Brenner, Odo Brenner]')
})

test('the daughter of two told together is she who is called so', async () => {
  expect(
    await voices(
      'Ada Vale came with her daughter, Ida Vale.\n\nBoth sat down. “It is late,” the daughter said.',
    ),
  ).toEqual(['Ida Vale'])
})

test('student nurses are students, too', async () => {
  expect(
    await voices(
      'Student nurses Ada Vale and Ida Lind were on duty. Bo Reed, a patient, slept.\n\n“It is late,” the student told him.',
    ),
  ).toEqual(['[Ada Vale, Ida Lind]'])
})

test('a statement from the union, of two unions', async () => {
  expect(
    await voices(
      'The Quorl Union and the Rowing Union struck on Monday.\n\n“It is late,” said a statement from the union.',
    ),
  ).toEqual(['[Quorl Union, Rowing Union]'])
})

describe('a surname that two bear, behind what tells of one alone', () => {
  const both = 'Otto Brenner is a vet and Odo Brenner a clerk.\n\n'

  test.each([['A clerk looked up. “It is late,” Brenner said.', '[Otto Brenner, Odo Brenner]']])(
    '%s',
    async (text, name) => {
      expect(await voices(both + text)).toEqual([name])
    },
  )

  test('the older of a mother and her daughter', async () => {
    expect(
      await voices(
        'Ida Brenner rows with her mother, Ada Brenner.\n\n“It is late,” the older Brenner said.',
      ),
    ).toEqual(['Ada Brenner'])
  })
})

test('two who were named together bear their surname alike at the head of a paragraph', async () => {
  expect(
    await voices(
      'Brothers Otto and Odo Brenner rowed over. A neighbour, Ida Lind, watched.\n\n“It is late,” Brenner said.',
    ),
  ).toEqual(['[Otto Brenner, Odo Brenner]'])
})

test('whose side led is no side', async () => {
  expect(
    await voices('Dragan Quorl, whose Orm side led twice, sat down. “It is late,” he said.'),
  ).toEqual(['Dragan Quorl'])
})

test('who of two has just spoken adds to it', async () => {
  expect(
    await voices(
      'The sisters Ada Vale and Kim Reed spoke on Monday. “It is late,” Kim Reed said. The two women laughed. “It rained,” she added.',
    ),
  ).toEqual(['Kim Reed', 'Kim Reed'])
})

test('a writer who only asks has not spoken between', async () => {
  expect(
    await voices(
      'By Ada Vale\n\nBo Reed was late. “It is late,” a boy said. “Is it dark?” I asked. He laughed. He rowed on. “It is,” he told me.',
    ),
  ).toEqual(['a boy', 'Ada Vale', null])
})
