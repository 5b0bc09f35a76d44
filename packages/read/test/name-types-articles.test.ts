import {describe, expect, test} from 'vitest'
import {named} from './names-rows.ts'
import {articleOf} from './support.ts'

describe('an article before several words', () => {
  test.each([
    ['acts', 'The Varlo Tessen has launched a boat.', 'Varlo Tessen'],
    ['acts in a clause', 'They slept while the Varlo Tessen rowed.', 'Varlo Tessen'],
    ['is led', 'They met the director of the Varlo Tessen.', 'Varlo Tessen'],
    ['has members', 'They met members of the Varlo Tessen.', 'Varlo Tessen'],
    ['does what is done', 'It was tracked by the Varlo Tessen.', 'Varlo Tessen'],
    ['is worked for', 'She worked for the Varlo Tessen.', 'Varlo Tessen'],
    ['is told', 'She told the Varlo Tessen it leaks.', 'Varlo Tessen'],
    ['finds out', 'They read a report by the Varlo Tessen.', 'Varlo Tessen'],
    ['is a team', 'They saw the Orm Varlins.', 'Orm Varlins'],
    ['is a team of a city', 'They saw the Las Vegas Kings.', 'Las Vegas Kings'],
    ['is beaten', 'They beat the Varlo Tessen.', 'Varlo Tessen'],
    ['is of the nations', 'They met the UN Varlo Tessen.', 'UN Varlo Tessen'],
    ['is a paper', 'They read the Orm Tribune-Review.', 'Orm Tribune-Review'],
    ['is a branch of what is known', 'They met the Palestinian Hamas.', 'Palestinian Hamas'],
    ['is a parliament', 'They met the Norse Knesset.', 'Norse Knesset'],
    ['is a tribe', 'They met the Varlo Nation.', 'Varlo Nation'],
  ])('tells of a body that %s', async (_, text, name) => {
    expect(await named(text)).toHaveProperty(name, 'organisation')
  })

  test.each([
    'They met the Odo Tessen star.',
    'They liked the Varlo Tessen.',
    'They rowed in the Varlo Tessen.',
    'They rowed at the Varlo Tessen.',
    'They walked in the Norse Varlins.',
    'They walked along the Orm Varlins.',
    'They used the Varlo Tessen feature.',
  ])('tells of no body by itself: %s', async (text) => {
    expect(await named(text)).toEqual({})
  })

  test.each([
    ['near which something is', 'They slept near the Varlo Tessen.', 'Varlo Tessen'],
    ['that is somewhere', 'They slept at the Varlo Tessen in Orm.', 'Varlo Tessen'],
    ['that is called a state', 'They won the Granite State.', 'Granite State'],
    ['that is called a state by more words', 'They won the Lone Star State.', 'Lone Star State'],
  ])('tells of a place %s', async (_, text, name) => {
    expect(await named(text)).toHaveProperty(name, 'place')
  })

  test('tells of no place that is a federal or a religious state', async () => {
    expect(await named('They met the Islamic State.')).toEqual({'Islamic State': 'organisation'})
    expect(await named('They met the Norwegian State.')).toEqual({})
  })
})

describe('an article with a capital', () => {
  test.each([
    ['a paper that tells', 'It leaks, The Varlo told us. They know, The Varlo said.', 'The Varlo'],
    ['a paper told by its name alone', 'It leaks, Varlo said. They read The Varlo.', 'The Varlo'],
    ['who plays', 'They saw the singer and The Varlins.', 'The Varlins'],
    ['letters', 'In Orm The QSB was late.', 'The QSB'],
    ['who sends it', 'PORT ORM (The Tide Varlin) It rained.', 'The Tide Varlin'],
  ])('tells of a body: %s', async (_, text, name) => {
    expect(await named(text)).toHaveProperty(name, 'organisation')
  })

  test.each([
    'She won a prize for The Varlo.',
    'They slept in The Varlins. She liked Varlins.',
    'They met Ada Vale, whom they liked in The Varlo Diaries.',
  ])('tells of a work: %s', async (text) => {
    expect(Object.values(await named(text))).not.toContain('organisation')
  })

  test('tells of somebody who is told to be one', async () => {
    expect(await named('It leaks, The Varlo, who rows, said.')).toEqual({'The Varlo': 'person'})
  })

  test('tells of a city or a state', async () => {
    expect(await named('They rowed in The Hague.')).toEqual({'The Hague': 'place'})
    expect(await named('The boats of The Gambia are late.')).toEqual({Gambia: 'place'})
  })
})

test('those of a party in a chamber or a state are several', async () => {
  const text =
    'House Republicans met Ohio Democrats. Texas Senate Republicans left. They met the Varlo Democrats.'
  expect(await named(text)).toEqual({
    'House Republicans': 'group',
    'Ohio Democrats': 'group',
    'Texas Senate Republicans': 'group',
    'Varlo Democrats': 'organisation',
  })
})

test.each([
  ['a prize, played for or given', 'Oscar hopefuls won a Bodmil.', 'Oscar'],
  ['what a chancellor tells once a year', 'They heard that the Budget will be late.', 'Budget'],
  ['a cup of nations', 'They row in the Varlo Six Nations.', 'Varlo Six Nations'],
  ['a cup of champions', 'The Champions League has begun.', 'Champions League'],
  ['what somebody finds', 'They saw Finding Varlo and wept.', 'Finding Varlo'],
  [
    'a drama that has won',
    'The drama Ada Varlo has won a prize. They liked Ada Varlo.',
    'Ada Varlo',
  ],
  ['a series', 'They saw the comedy series Bodmil Quorl.', 'Bodmil Quorl'],
  ['a show with a letter', 'The X Varlin winner left.', 'X Varlin'],
  ['an office of the law', 'They met the Lord Chief Justice, who left.', 'Chief Justice'],
  ['a field and a word', 'They rowed in Vice City.', 'City'],
])('nobody and no body is %s', async (_, text, name) => {
  const names = await named(text)
  expect(names[name] ?? 'place').toBe('place')
})

test('an office stands before a name that is no word', async () => {
  expect(await named('They met General Varlo, Coach Tessen and PC Varlin.')).toEqual({
    Varlo: 'person',
    Tessen: 'person',
    Varlin: 'person',
  })
})

test('a part of a county by its side', async () => {
  expect(await named('The wind reached W Yorkshire.')).toEqual({'W Yorkshire': 'place'})
})

test('those who have won are a team, and who has won is somebody', async () => {
  expect(await named('They met Quorl, who have won.')).toEqual({Quorl: 'organisation'})
  expect(await named('They met Quorl, who has won.')).toEqual({Quorl: 'person'})
  expect(await named('They met Sheff Utd.')).toEqual({'Sheff Utd': 'organisation'})
})

test('the town of a council is not that, and an academy is its name', async () => {
  const text = 'She sang at Varlo Academy. They left Tessen Council.'
  const {entities} = await articleOf(`${text} The Varlo band and the Tessen band met.`, {
    language: 'en',
  })
  expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
    ['Varlo Academy', 2],
    ['Tessen Council', 1],
  ])
})

test('a club of runners behind a name', async () => {
  expect(await named('Ada Vale (Varlo Harriers) and Bo Reed (Tessen AC) ran.')).toMatchObject({
    'Varlo Harriers': 'organisation',
    'Tessen AC': 'organisation',
  })
})

describe('what is no body', () => {
  test.each([
    ['a word that opens a name', 'They met the Tax Watch Committee. Tax boats were late.', 'Tax'],
    ['a word in capitals', 'They have SQUAD boats.', 'SQUAD'],
    ['what sort of rower', 'Regular rower Ada Vale left.', 'Regular'],
    ['what sort of a people’s rower', 'Regular Norse rower Ada Vale left.', 'Regular Norse'],
  ])('%s', async (_, text, name) => {
    const {entities} = await articleOf(text, {language: 'en'})
    const texts = entities
      .filter(({type}) => type === 'organisation')
      .flatMap(({mentions}) => mentions.map(({span}) => text.slice(span.start, span.end)))
    expect(texts).not.toContain(name)
  })

  test('a town that a council is of', async () => {
    const text = 'They met Varlo Borough Council. They liked Varlo’s weir.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({mentions}) => mentions.length)).toEqual([1])
  })

  test.each([
    ['of whom a calling tells', 'It was a boat for the broadcaster Quorla Varlin.'],
    ['whom one works with', 'He worked with Quorla Varlin.'],
  ])('somebody %s', async (_, text) => {
    expect(await named(text)).toEqual({'Quorla Varlin': 'person'})
  })

  test('but the rival of a firm', async () => {
    expect(await named('They met its larger rival Quorla Varlin.')).toEqual({
      'Quorla Varlin': 'organisation',
    })
  })

  test('but what acts where its name opens with a word', async () => {
    const text = 'They met the Tax Watch Committee. They said Tax would row.'
    expect(await named(text)).toHaveProperty('Tax', 'organisation')
  })
})

test.each([
  ['Quorl, a seller of squid who rows, said it was late.', {Quorl: 'person'}],
  ['Quorl, a seller of squid, said it was late.', {Quorl: 'organisation'}],
  ['Quorl Brannwick left early. They were met by an aide to Quorl.', {'Quorl Brannwick': 'person'}],
  [
    'The head of the contractor, Quorl Access, is Bo Reed.',
    {'Quorl Access': 'organisation', 'Bo Reed': 'person'},
  ],
  ['The Weir and Metal Dyers’ Union was late.', {'Weir and Metal Dyers’ Union': 'organisation'}],
  ['The Weir and Dyers’ Union were late.', {Weir: 'organisation', 'Dyers’ Union': 'organisation'}],
])('what stands beside a name tells whether it is somebody: %s', async (text, names) => {
  expect(await named(text)).toEqual(names)
})
