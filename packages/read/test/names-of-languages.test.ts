import {describe, expect, test} from 'vitest'
import {gazetteer} from '../src/gazetteer.ts'
import {named, people} from './names-rows.ts'
import {articleOf} from './support.ts'

describe('a gazetteer', () => {
  test('tells what nothing around a name tells', async () => {
    const text = 'They spoke of Quorl and of Tessen, and Varlo is late.'
    const mine = {
      givenNames: new Set<string>(),
      surnames: new Set(['varlo']),
      places: new Set(['quorl']),
      organisations: new Set(['tessen']),
    }
    const {entities} = await articleOf(text, {language: 'en', gazetteer: mine})
    expect(await named(text)).toEqual({})
    expect(Object.fromEntries(entities.map(({name, type}) => [name, type]))).toEqual({
      Quorl: 'place',
      Tessen: 'organisation',
      Varlo: 'person',
    })
  })

  test('of the package’s own: small letters, no name twice, none that the package knows anyway', () => {
    const {givenNames, surnames, places, organisations} = gazetteer
    for (const set of [givenNames, surnames, places, organisations]) {
      expect(set.size).toBeGreaterThan(100)
      expect(
        [...set].filter((name) => name !== name.toLowerCase() || name.trim() !== name),
      ).toEqual([])
    }
    expect([...places].filter((name) => organisations.has(name) || surnames.has(name))).toEqual([])
    expect([...surnames].filter((name) => organisations.has(name))).toEqual([])
  })
})

describe('names of many languages', () => {
  test.each([
    [
      'Arabic: a particle goes with the name and opens it',
      'Dr. Samir al-Quorl left. Al-Quorl was tired. Then al-Quorl slept.',
      {'Samir al-Quorl': ['Samir al-Quorl', 'Al-Quorl', 'al-Quorl']},
    ],
    [
      'Arabic: a small particle with a capital where a sentence begins',
      'Khalil ur-Varlo left. Ur-Varlo said no.',
      {'Khalil ur-Varlo': ['Khalil ur-Varlo', 'Ur-Varlo']},
    ],
    [
      'German: a particle with a capital where a sentence begins, and a surname like a senator',
      'Ada von Varlo met Ritu Sen there. Von Varlo rows.',
      {'Ada von Varlo': ['Ada von Varlo', 'Von Varlo'], 'Ritu Sen': ['Ritu Sen']},
    ],
    [
      'what sheikhs, chiefs and police generals are called',
      'Sheik Omar Varlo met Ratu Joni Quorl and Pol Lt Gen Anan Tessen.',
      {
        'Omar Varlo': ['Omar Varlo'],
        'Joni Quorl': ['Joni Quorl'],
        'Anan Tessen': ['Anan Tessen'],
      },
    ],
    [
      'Spanish: an accent in a given name',
      'They heard that María Elena Quorl Tessen is 38 and tired.',
      {'María Elena Quorl Tessen': ['María Elena Quorl Tessen']},
    ],
    [
      'Arabic: bin and Abu',
      'Khaled bin Varlo met Yusuf Abu Tessen. Abu Tessen left.',
      {
        'Khaled bin Varlo': ['Khaled bin Varlo'],
        'Yusuf Abu Tessen': ['Yusuf Abu Tessen', 'Abu Tessen'],
      },
    ],
    [
      'Spanish: the first of two surnames, with or without its accent',
      'Inés Várlo Tessen left. Varlo was tired, and Varlo Tessen slept.',
      {'Inés Várlo Tessen': ['Inés Várlo Tessen', 'Varlo', 'Varlo Tessen']},
    ],
    [
      'Spanish: both surnames without the given name, where both are told of',
      'They met Lucía Varlo Tessen. The firm of Varlo Tessen grew.',
      {'Lucía Varlo Tessen': ['Lucía Varlo Tessen', 'Varlo Tessen']},
    ],
    [
      'Spanish: two particles in one name',
      'They met Elena de la Quorl. Mullah Omar Varlo left.',
      {'Elena de la Quorl': ['Elena de la Quorl'], 'Omar Varlo': ['Omar Varlo']},
    ],
    [
      'Burmese: a part that is short for a day, and another whose honorific is an elder’s',
      'Ma Tin Tin Mon, who rows, left. Daw Tin Mon, 60, slept. Ma Tin Tin Mon was tired, and Daw Tin Mon was not.',
      {
        'Ma Tin Tin Mon': ['Ma Tin Tin Mon', 'Ma Tin Tin Mon'],
        'Tin Mon': ['Tin Mon', 'Tin Mon'],
      },
    ],
    [
      'Burmese: no surname, an honorific',
      'U Quorl Min and Daw Tessen Aye met. U Quorl Min left.',
      {'Quorl Min': ['Quorl Min', 'Quorl Min'], 'Tessen Aye': ['Tessen Aye']},
    ],
    [
      'Korean: the surname first',
      'Hwang Bo-quorl met them. Mr Hwang left.',
      {'Hwang Bo-quorl': ['Hwang Bo-quorl', 'Hwang']},
    ],
    [
      'no husband’s surname: one of two joined by a hyphen',
      'Ms Anna Lee Quorl-Vale sued. Ms Quorl-Vale left.',
      {'Anna Lee Quorl-Vale': ['Anna Lee Quorl-Vale', 'Quorl-Vale']},
    ],
    [
      'Hong Kong: an English name before the surname, and a husband’s surname before all',
      'Dr Ada Ip Chi-lan met Carrie Lam Cheng Yuet-lin. Dr Ip left. Lam stayed.',
      {
        'Ada Ip Chi-lan': ['Ada Ip Chi-lan', 'Ip'],
        'Carrie Lam Cheng Yuet-lin': ['Carrie Lam Cheng Yuet-lin', 'Lam'],
      },
    ],
    [
      'Chinese: the surname first',
      'Deng Lifen met them. Ms Deng left.',
      {'Deng Lifen': ['Deng Lifen', 'Deng']},
    ],
    [
      'Vietnamese: called by the last of the names',
      'Tran Van Quorl met Tran Thi Varlo. Mr. Quorl left, and Varlo is late.',
      {
        'Tran Van Quorl': ['Tran Van Quorl', 'Quorl'],
        'Tran Thi Varlo': ['Tran Thi Varlo', 'Varlo'],
      },
    ],
    [
      'Malay: called by the given name, with and without an honorific',
      'Puan Quorl binti Tessen met Datuk Odmil Varlo. Puan Quorl left. Datuk Odmil slept, and Quorl is late.',
      {
        'Quorl binti Tessen': ['Quorl binti Tessen', 'Quorl', 'Quorl'],
        'Odmil Varlo': ['Odmil Varlo', 'Odmil'],
      },
    ],
    [
      'English: a knight is called by the given name',
      'Sir Odo Varlo left. Sir Odo was tired.',
      {'Odo Varlo': ['Odo Varlo', 'Odo']},
    ],
    [
      'French: an apostrophe in the surname',
      'They met Denis d’Orle.',
      {'Denis d’Orle': ['Denis d’Orle']},
    ],
  ])('%s', async (_, text, expected) => {
    expect(await people(text)).toEqual(expected)
  })
})

test('whom the text has called by one name shares no surname with whom it joins them to', async () => {
  const text = 'Ned Varlo plays Mark and Greg Quorl a judge.'
  expect([
    Object.keys(await named(text)).includes('Mark Quorl'),
    Object.keys(await named(`Mark left. ${text}`)).includes('Mark Quorl'),
  ]).toEqual([true, false])
})

test('a dateline’s place is no part of the office behind it', async () => {
  const {entities, source} = await articleOf(
    'Vale leaves\n\nWASHINGTON President Ada Vale left on Sunday.\n\nShe was late.',
    {language: 'en'},
  )
  const roles = entities.flatMap((entity) => entity.roles)
  expect(roles.map(({span}) => source.text?.slice(span.start, span.end))).toEqual(['President'])
})

test.each([
  'They met Ada Vale, the miller Bo Reed and the rower Ida Lind have come by boat.',
  'They met Ada Vale, according to a source who knows a miller.',
  'They met Ada Vale, a clerk of the court confirmed.',
  'They met Ada Vale, an old court clerk said on Monday.',
  'Ada Vale, 70, unsuccessfully ran for mayor in 2010.',
])('what is told behind a comma is no role: %s', async (text) => {
  const {entities} = await articleOf(text, {language: 'en'})
  expect(entities.find(({name}) => name === 'Ada Vale')?.roles).toEqual([])
})
