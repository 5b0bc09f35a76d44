import {describe, expect, test} from 'vitest'
import {named, people, speakersIn} from './names-rows.ts'
import {articleOf, speakerName, voices} from './support.ts'

describe('what is named in the name of something else', () => {
  test.each([
    [
      'the body behind a fair',
      'Shares in Quorl fell. They met at the Quorl Science Fair.',
      'Quorl',
      2,
    ],
    ['the city of a festival', 'They met at the Kabul Film Festival.', 'Kabul', 1],
    [
      'not what a thing for sale is called',
      'Shares in Quorl fell. The Quorl A330 is late.',
      'Quorl',
      1,
    ],
  ])('%s', async (_, text, name, count) => {
    const {entities} = await articleOf(text, {language: 'en'})
    const spans = entities.flatMap(({mentions}) => mentions.map(({span}) => span))
    expect(spans.filter(({start, end}) => text.slice(start, end) === name)).toHaveLength(count)
  })

  test.each([
    [
      'the beginning of a name that is none',
      'The Quorlu Tessen Average rose. Quorlu Tessen fell.',
      'Quorlu Tessen',
    ],
    ['two letters among capitals', 'They met Quorl OS X Tessen.', 'Quorl OS X Tessen'],
    [
      'words of the language that speak',
      'They ask Virtual Border Analytics, according to Border Analytics.',
      'Border Analytics',
    ],
    ['a father', '“Dad said it leaks,” she said.', 'Dad'],
    ['an address', 'They asked: “Mr President, does it leak?”', 'President'],
    ['a government', 'They left. Image: Quorl Government.', 'Quorl Government'],
  ])('%s is no person', async (_, text, name) => {
    expect((await named(text))[name]).not.toBe('person')
  })

  test('a change is no journey', async () => {
    expect(await named('The switch from Quorl to Tessen took a year.')).not.toMatchObject({
      Tessen: 'place',
    })
  })
})

describe('people told by their given names', () => {
  test('three of one surname', async () => {
    const {entities} = await articleOf('They met the sisters Ada, Ida and Quorlu Varlo.', {
      language: 'en',
    })
    expect(entities.map(({name}) => name)).toEqual(['Ada Varlo', 'Ida Varlo', 'Quorlu Varlo'])
  })

  test.each([
    [
      'of several relations',
      '“It leaks,” Quorl told them. Their wives, Quorl and Tessen, left.',
      'Quorl',
    ],
    ['of two daughters', 'It leaks. The daughters, Quorlu and Tessen, both row.', 'Quorlu'],
    ['of an assistant', 'Her assistant, Quorl, told them that it leaks.', 'Quorl'],
    ['where somebody is from', '“It leaks,” said Quorlu Varlo, of Tessen Police.', 'Quorlu Varlo'],
    ['a nickname with an article', 'They met Quorlu "the Fish" Varlo.', 'Quorlu Varlo'],
    ['a rank in letters', 'DC Quorlu Varlo QPM left.', 'Quorlu Varlo'],
    ['letters after a barrister’s name', 'Then Quorlu Varlo SC left.', 'Quorlu Varlo'],
    ['whose son he is', 'They met R. Quorlu a/l Varlo by the weir.', 'R. Quorlu a/l Varlo'],
    [
      'four words that are none of the language’s',
      'They met Quorl Ampem Fosu Bodmil.',
      'Quorl Ampem Fosu Bodmil',
    ],
    ['an initial behind', 'They met Quorla V, a guide.', 'Quorla V'],
    ['a constable', '“It leaks,” said PC Quorlu Varlo.', 'Quorlu Varlo'],
    ['a chief inspector', '“It leaks,” said Det Ch Insp Quorlu Varlo.', 'Quorlu Varlo'],
    ['whose initials stand behind "in"', 'He rowed in Q.K. Varlo’s boat.', 'Q.K. Varlo'],
    ['a trooper', '“It leaks,” said Trooper Quorlu Varlo.', 'Quorlu Varlo'],
    ['an air marshal', '“It leaks,” said Air Marshal Quorlu Varlo.', 'Quorlu Varlo'],
    ['a district attorney', '“It leaks,” DA Quorlu Varlo said.', 'Quorlu Varlo'],
    ['a delegate', '“It leaks,” Del. Quorlu Varlo said.', 'Quorlu Varlo'],
    ['a deputy, shortened', '“It leaks,” Dep. Chief Quorlu Varlo said.', 'Quorlu Varlo'],
    ['who is called Del', '“It leaks,” said Del Varlo.', 'Del Varlo'],
    [
      'what described them, as a title',
      'They met the cosmonaut Quorlu Varlo. “It leaks,” Cosmonaut Varlo said.',
      'Quorlu Varlo',
    ],
    ['an officer', '“It leaks,” said Ofc. Quorlu Varlo.', 'Quorlu Varlo'],
    ['a private', '“It leaks,” said Pte Quorlu Varlo.', 'Quorlu Varlo'],
    ['a corporal', '“It leaks,” said Cpl. Quorla Varlo.', 'Quorla Varlo'],
    ['a surname like a pronoun', 'The weir in He Quorlan’s field leaks.', 'He Quorlan'],
    ['a Tuareg particle', 'They met Quorlu ag Varlo by the weir.', 'Quorlu ag Varlo'],
  ])('%s', async (_, text, name) => {
    expect(await named(text)).toMatchObject({[name]: 'person'})
  })

  test.each([
    ['a guard that is no person', 'The Varlan Coast Guard left.', 'Varlan Coast Guard'],
    ['a legal form in full', 'They met Golden Tessen Limited.', 'Golden Tessen Limited'],
    [
      'what somebody chairs',
      'Ada Varlo, who chairs Quorlu Tessen, said it leaks.',
      'Quorlu Tessen',
    ],
    [
      'a firm’s part in a state',
      'Shares in Quorlu France fell. “It leaks,” Quorlu France said.',
      'Quorlu France',
    ],
    ['a magazine', '“It leaks,” PC World said in June. They met nobody of PC World.', 'PC World'],
    ['one of several firms', 'Quorl, the last of the private companies, left.', 'Quorl'],
  ])('%s', async (_, text, name) => {
    expect(await named(text)).toMatchObject({[name]: 'organisation'})
  })

  test('before a particle', async () => {
    const text = 'They met Quorlu Bodmil de Tessen. “It leaks,” Dr Bodmil said.'
    expect(await speakersIn(text)).toEqual(['Quorlu Bodmil de Tessen'])
  })

  test('a hospital’s name and a state are nobody’s', async () => {
    expect(await named('They work at Quorlu Varlo hospital.')).not.toMatchObject({
      'Quorlu Varlo': 'person',
    })
    expect(await named('They live in DR Congo.')).toEqual({'Democratic Republic of Congo': 'place'})
  })
})

test('a title that only one of a surname has been given tells which one it is', async () => {
  const text =
    '“It is late,” said Captain Tobias Vale, the harbour master. Ms Ada Vale, who is not related to the captain, does not agree. Captain Vale said the lock “leaks, and not a little”.'
  expect(await voices(text)).toEqual(['Tobias Vale', 'Tobias Vale'])
})

test('of whom somebody is no relation tells which of a surname they are', async () => {
  const text =
    'Councillor Bo Vale wrote to the mill. Its manager, Sunniva Vale, said the dust was “well within the limits”.'
  expect(
    await voices(`${text} “We sweep daily,” said Ms Vale, who is no relation of the councillor.`),
  ).toEqual(['Sunniva Vale', 'Sunniva Vale'])
})

test('who is told as somebody new by a given name is not whom the text calls by the surname', async () => {
  const text =
    'Odo Quorl left on Monday. It rained, Quorl said.\n\n“It leaks,” Odo, a Finnish miner, said.'
  expect(await people(text)).toEqual({'Odo Quorl': ['Odo Quorl', 'Quorl'], Odo: ['Odo']})
})

test.each([
  'They met 38-year-old Ingrid Varlo.',
  'The 38-year-old mason Ingrid Varlo left.',
  'Ingrid Varlo, 38, left.',
])('how old somebody is: %s', async (text) => {
  const {entities} = await articleOf(text, {language: 'en'})
  expect(entities.map(({name, age}) => [name, age?.value])).toEqual([['Ingrid Varlo', 38]])
})

test('what somebody cannot do is no role of theirs', async () => {
  const {entities} = await articleOf('They met Ingrid Varlo, nine, can’t move her head properly.', {
    language: 'en',
  })
  expect(entities[0]?.roles).toEqual([])
})

test.each([
  ['They met Ingrid Varlo, nine, and her brother.', 9],
  ['Ingrid Varlo (twelve) left.', 12],
  ['Ingrid Varlo was 12.', 12],
  ['When Ingrid Varlo was 12, she sang.', undefined],
  ['They have danced since Ingrid Varlo was 12.', undefined],
  ['When Ingrid Varlo, who is 38, left, she sang.', 38],
  ['They met Ingrid Varlo, one, it turned out, of many.', undefined],
])('how old a child is: %s', async (text, years) => {
  const {entities} = await articleOf(text, {language: 'en'})
  expect(entities.map(({name, age}) => [name, age?.value])).toEqual([['Ingrid Varlo', years]])
})

test('a real name is of who stands before it', async () => {
  const text =
    'Quorla, whose real name is Ada Tessen, laughed.\n\nIt rained.\n\n“It leaks,” Quorla said.'
  expect(await people(text)).toEqual({Quorla: ['Quorla', 'Ada Tessen', 'Quorla']})
})

test.each([
  'A. Unfortunately, they left.',
  'B. Planning a trip.',
  'Figures of Z/V/E/S. Revenue fell.',
])('the letter of a list or of an acronym is no initial: %s', async (body) => {
  const {entities} = await articleOf(`Boats\n\nBy Ida Brenner\n\n${body}`)
  expect(entities.map(({name}) => name)).toEqual(['Ida Brenner'])
})

test('who leads an administration that is called after them is no administration, and who is sent to a body not the body', async () => {
  expect(
    await named('The Quorl Administration begins in May. By the weir, Quorl vowed to wait.'),
  ).toEqual({'Quorl Administration': 'organisation', Quorl: 'person'})
  expect(await named('The ambassador to the UN Ada Quorl said it leaks.')).toEqual({
    UN: 'organisation',
    'Ada Quorl': 'person',
  })
})

test('a surname in capitals before a colon is whose words follow', async () => {
  expect(
    await voices(
      'Ada Quorl left on Monday.\n\nQUORL: “It leaks.” — talk on Monday.\n\nTHE FACTS: It does.',
    ),
  ).toEqual(['Ada Quorl'])
})

test('whom we suspect is not called a suspect, and a mate is somebody', async () => {
  const {entities} = await articleOf(
    'It is a list of the reasons we suspect Ada Vale is late.\n\nThey rowed out with their mate Quorlo. Quorlo told them that it was late.',
    {language: 'en'},
  )
  expect(entities.map(({name, type, roles}) => [name, type, roles.length])).toEqual([
    ['Ada Vale', 'person', 0],
    ['Quorlo', 'person', 1],
  ])
})

test('who has been named by a surname is not somebody’s wife whom a full name tells', async () => {
  const {entities} = await articleOf(
    'President Varlo met Bo Reed on Monday. Varlo was late.\n\nReed works in the house, as does his wife, Ida Varlo. Varlo sang.',
    {language: 'en'},
  )
  expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
    ['Varlo', 3],
    ['Bo Reed', 2],
    ['Ida Varlo', 1],
  ])
})

test('the words of a title and of a picture make no fuller name', async () => {
  const {entities} = await articleOf(
    'Ada Varlo has left Orm. They read a piece titled Ada Varlo Letters Found Late. Ada Varlo won the Winter Games Ada Varlo came back.',
    {language: 'en'},
  )
  expect(entities.find(({type}) => type === 'person')?.name).toBe('Ada Varlo')
})

test.each([
  ['They met the governor, Abdi Tessen Nor, in May. Nor did he row.', 'Abdi Tessen Nor'],
  ['Quorl Watch’s Jan Tessen said it leaks.', 'Jan Tessen'],
])('small words and months that are names: %s', async (text, name) => {
  const {entities} = await articleOf(text, {language: 'en'})
  expect(entities.filter(({type}) => type === 'person').map((each) => each.name)).toEqual([name])
})

test('a sentence ends where the blank behind it was lost, and so does a picture’s credit', async () => {
  const article = await articleOf(
    'The weir was mended by Odo Quorl.Ada Varlo said it leaks.The lock is shut.(Ida Tessen/Orm Press)Ben Tarn told Mr Quorl that it opens.They write to Orm.Ada@orm.example and Quorl.Com often.',
    {language: 'en'},
  )
  expect(article.entities.filter(({type}) => type === 'person').map(({name}) => name)).toEqual([
    'Odo Quorl',
    'Ada Varlo',
    'Ida Tessen',
    'Ben Tarn',
  ])
  expect(article.quotations.map((each) => speakerName(article, each))).toEqual([
    'Ada Varlo',
    'Ben Tarn',
  ])
})
