import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

const SAID = 'called it “a hole with a roof”.'

describe('a body and its short forms are one', () => {
  test.each([
    ['the words before what names a body', 'Quorl Varlo Marine Services', 'Quorl Varlo'],
    ['the words before "on"', 'Reed Group on Tidal Detention', 'Reed Group'],
    ['without the state', 'Japan Weir Guard', 'Weir Guard'],
    ['an article', 'The Quorl Post', 'The Post'],
    ['letters of the nations', 'United Nations Office of Weirs', 'UN Office'],
    ['letters of the words before "and"', 'Centre for Tide Watch and Rescue', 'CTW'],
    ['letters of the words behind a state in letters', 'US Central Weir Agency', 'CWA'],
    ['letters without what it is in law', 'QVH Corp', 'QVH'],
    ['letters of who sends news', 'QNN News', 'QNN'],
    ['what it is over before the noun', 'Ministry of Weirs', 'Weirs Ministry'],
    ['a state’s, what it is over before the noun', 'Japanese Ministry of Weirs', 'Weirs Ministry'],
    ['what it is over behind the noun', 'Foreign Ministry', 'Ministry of Foreign Affairs'],
    ['a state for its people', 'Japan Red Weir Society', 'Japanese Red Weir'],
    ['letters with stops', 'QN', 'Q.N.'],
    ['letters behind whose they are', 'Weir Safety Board', 'Japanese WSB'],
    ['letters with whose they are, and without', 'Japanese QSB', 'QSB'],
    ['those of a party', 'Quorl Democratic Party', 'Quorl Democrats'],
    ['those of a party in the plural', 'Weirist Party', 'Weirists'],
    ['those of a body for their name', 'Quorlists', 'Quorlist'],
    ['letters with those of a state in letters', 'US Weir Survey', 'USWS'],
    ['letters of what a department is over', 'US Department of Weirs, Quays and Boats', 'WQB'],
    ['letters of a department as it is written in full', 'Weirs Department', 'DOW'],
    ['letters before "and" behind a state', 'US Centers for Weir Watch and Rescue', 'CWW'],
    ['a union of states in letters', 'United States Weir Guard', 'US Weir Guard'],
    ['a union of states, and without it', 'United States Weir Guard', 'Weir Guard'],
    ['a union of states behind', 'Weir Court of the United States', 'US Weir Court'],
    ['a chamber’s committee without the chamber', 'Senate Weirs Committee', 'Weirs Committee'],
    ['a chamber’s committee without the noun', 'House Weirs Committee', 'House Weirs'],
    ['an appeals court by its circuit', '12th US Circuit Court of Appeals', '12th Circuit'],
    ['a circuit in words', '12th Circuit Court of Appeals', 'Twelfth Circuit'],
    ['police without the department', 'Quorl Weir Police Department', 'Quorl Weir Police'],
    ['a department by what it is over', 'US Department of Weir Safety', 'Weir Safety'],
    ['"and" for its sign', 'Ministry of Weirs & Quays', 'Ministry of Weirs and Quays'],
    ['an s more', 'Weirs and Missing Boats Forum', 'Weir and Missing Boats Forum'],
    ['a stop more', 'Quorl & Co.', 'Quorl & Co'],
    ['a word in law in short', 'Quorl Weir Corporation', 'Quorl Weir Corp'],
    ['an airline in two words', 'Quorl Air Lines', 'Quorl Airlines'],
    ['what a bank is called every day', 'Federal Reserve', 'Fed'],
    ['what a chamber of peers is called every day', 'House of Lords', 'Lords'],
    ['what a chamber is called every day', 'House of Commons', 'Commons'],
    ['what a party is called every day', 'Conservatives', 'Tories'],
    ['what a party is called in short', 'Liberal Democrats', 'Lib Dems'],
    ['what a bank is called every day, with its state', 'U.S. Federal Reserve', 'Fed'],
    [
      'letters of a department with its state, which it has not everywhere',
      'US Weirs Department',
      'DOW',
    ],
    ['a name in one word', 'Quorl Weirs', 'QuorlWeirs'],
    ['letters of a name with stops', 'QV Harbour Weir Board', 'Q.V. Harbour Weir Board'],
    ['the end of a name', 'Varlo-Tessen Weir Institute', 'Weir Institute'],
    ['the end of a name with the noun before "of"', 'State Board of Weirs', 'Weirs Board'],
    ['letters for words within a name', 'Quorl Weir Guard Bank Fund', 'Quorl WGB Fund'],
    [
      'letters for words at the end of a name',
      'Orm County District Attorney’s Office',
      'DA’s Office',
    ],
    ['letters without what a town is', 'Quorl City Weir Department', 'QWD'],
    ['a firm without its trade', 'Quorl Communications', 'Quorl'],
  ])('%s', async (_, name, short) => {
    const text = `They met the ${name.replace('The ', '')} in May.\n\nIt rained.\n\nThey met the ${short.replace('The ', '')} again.`
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.filter(({type}) => type === 'organisation')).toHaveLength(1)
  })

  test.each([
    ['the initials with the noun first', 'National Quorl Tribunal', 'TNQ'],
    [
      'the initials of what stands before "of" with the noun first',
      'National Army of Quorl',
      'ANQ',
    ],
    ['letters that are known', 'Federal Security Service', 'FSB'],
    ['letters that are known of another name', 'World Hake Organisation', 'WHO'],
    ['letters without an accent', 'Électricité de Quorl', 'EDQ'],
  ])('%s', async (_, name, short) => {
    const text = `They met the ${name} in May.\n\nIt rained.\n\nThey met the ${short} again.`
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.filter(({type}) => type === 'organisation')).toHaveLength(1)
  })

  test.each([
    ['a part of a bank', 'Quorl Tessen Fed', 'Federal Reserve', 2],
    ['the highest court', 'Quorl County Supreme Court', 'Supreme Court', 2],
    ['what stands behind "and"', 'Quorl Weirs and Boats Fund', 'Boats Fund', 2],
  ])('not %s', async (_, name, short, count) => {
    const text = `They met the ${short} in May. They met the ${short} in June. They met the ${short} in July.\n\nThe ${name} has met.`
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.filter(({type}) => type === 'organisation')).toHaveLength(count)
  })

  test('"the Board" is the last of which a board was told', async () => {
    const text =
      'They met the Orm Weir Board. The Board was late.\n\nThey met the Vale Quay Board. The Board was early.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
      ['Orm Weir Board', 2],
      ['Vale Quay Board', 2],
    ])
  })

  test.each([
    ['Clerks from North Korea came. They rang from the North.', ['North Korea']],
    ['Clerks from Norway came. They rang from the North.', ['Norway', 'North']],
  ])('half of a land: %s', async (text, names) => {
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({name}) => name)).toEqual(names)
  })

  test('two letters that are known are no place', async () => {
    const {entities} = await articleOf('Eastern Ukraine was wet. The EU was late.', {
      language: 'en',
    })
    expect(entities.map(({name}) => name)).toEqual(['Eastern Ukraine', 'EU'])
  })

  test('letters between commas', async () => {
    const text = 'The Quorl Weir Company of Tessen, QWECO, was late.\n\nThey asked QWECO.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
      ['Quorl Weir Company of Tessen', 3],
    ])
  })

  test('letters in brackets', async () => {
    const text =
      'They met the Fish and Water Corporation (QL) in May.\n\nIt rained.\n\nQL was late.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
      ['Fish and Water Corporation', 3],
    ])
  })

  test('letters behind a word that ends the names of things as well', async () => {
    const text = 'They met the Ministry of Quay Security (MQS) in May.\n\nMQS was late.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
      ['Ministry of Quay Security', 3],
    ])
  })

  test.each([
    ['Members are Quorl (QRL) and Odmil Tessen (OTN).', {Quorl: ['QRL'], 'Odmil Tessen': ['OTN']}],
    ['Members are Quorl (TSN) and Ada Varlo (ATQ).', {TSN: [], ATQ: []}],
    ['The Group of Seven (G7) met. The G7 was late.', {'Group of Seven': ['G7']}],
  ])('letters in brackets that are no initials: %s', async (text, bodies) => {
    const {entities} = await articleOf(text, {language: 'en'})
    const found = entities.filter(({type}) => type === 'organisation')
    expect(Object.fromEntries(found.map(({name, aliases}) => [name, aliases]))).toEqual(bodies)
  })

  test.each([
    'The Quorl Harbour Command (Quorcom) met.',
    'The Quorl Harbour Command – or Quorcom – met.',
  ])('what its words begin with: %s', async (text) => {
    const {entities} = await articleOf(`${text}\n\nIt rained.\n\nQuorcom was late.`, {
      language: 'en',
    })
    expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
      ['Quorl Harbour Command', 3],
    ])
  })

  test('a small word’s letter between two: "DfW"', async () => {
    const text = 'The Department for Weirs (DfW) met.\n\nIt rained.\n\nThe DfW was late.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
      ['Department for Weirs', 3],
    ])
  })

  test.each(['Congress', 'Controller'])(
    'what has been named again and again is no short form of what it holds: %s',
    async (held) => {
      const text = `They asked analysts at Quorl. Quorl said it was late.\n\nThen Quorl said more.\n\nThey met the director of the Quorl ${held}. Quorl said no.`
      const {entities} = await articleOf(text, {language: 'en'})
      expect(entities.filter(({type}) => type === 'organisation').map(({name}) => name)).toEqual([
        'Quorl',
        `Quorl ${held}`,
      ])
    },
  )

  test('a firm is called by its name without what it is in law or by trade, whatever else bears the name', async () => {
    const text =
      'They asked analysts at Quorl. Quorl said it was late. Quorl said more.\n\nQuorl Connection was late, and so was Quorl Miles.\n\nThey met at Quorl Air Lines.'
    const {entities} = await articleOf(text, {language: 'en'})
    const [firm] = entities.filter(({type}) => type === 'organisation')
    expect([firm?.name, firm?.mentions.length]).toEqual(['Quorl Air Lines', 4])
  })

  test('a firm that is called by its address', async () => {
    const text = 'Quorlair.com counts boats. They asked the website Quorlair.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
      ['Quorlair.com', 2],
    ])
  })

  test.each(['House Democrats', 'Senate Weirs Committee', 'Ohio Senate'])(
    'a chamber is no short form: %s',
    async (longer) => {
      const chamber = longer.includes('House') ? 'House' : 'Senate'
      const text = `They met the ${longer} in May.\n\nIt rained.\n\nThe ${chamber} voted.`
      const {entities} = await articleOf(text, {language: 'en'})
      expect(entities.map(({name}) => name)).toEqual([longer, chamber])
    },
  )

  test('a chamber is that of the union of states', async () => {
    const text = 'He sits in the US Senate. They met Senate Democrats. The Senate voted.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({name}) => name)).toEqual(['US Senate', 'Senate Democrats'])
  })

  test('a union of states is no part of its agency', async () => {
    const text = 'They met the Quorl Union Weir Agency in May.\n\nThey met the Quorl Union again.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities).toHaveLength(2)
  })
})

test.each([
  [
    'Japan’s Foreign Ministry was late. The Chinese Foreign Ministry was early. The Foreign Ministry met them.',
    ['Japan’s Foreign Ministry', 'Chinese Foreign Ministry'],
  ],
  [
    'A clerk of the Foreign Ministry was late. They met Japan’s Foreign Ministry.',
    ['Foreign Ministry', 'Japan’s Foreign Ministry'],
  ],
  ['Tokyo’s Foreign Ministry was late. They met the Foreign Ministry.', ['Foreign Ministry']],
  [
    'They met the Norway Weirs Ministry. Japan’s Ministry of Weirs was late. Norway’s Ministry of Weirs was early.',
    ['Norway’s Ministry of Weirs', 'Japan’s Ministry of Weirs'],
  ],
  ['They met the South’s Joint Chiefs of Staff.', ['Joint Chiefs of Staff']],
])('bodies that every state has are told apart: %s', async (text, names) => {
  const {entities} = await articleOf(text, {language: 'en'})
  expect(entities.filter(({type}) => type === 'organisation').map(({name}) => name)).toEqual(names)
})

test('a body is called by the letters with which its words begin', async () => {
  const text = `The Quay Enquiry Commission (QUENCOM) is late. QUENCOM issued a note.`
  const {entities} = await articleOf(text, {language: 'en'})
  expect(entities.filter(({type}) => type === 'organisation').map(({name}) => name)).toEqual([
    'Quay Enquiry Commission',
  ])
})

test.each([
  [`Another buyer, Quorl & Reed of Norland, ${SAID}`, 'Quorl & Reed'],
  [`One of the makers, the Norland pump firm Tarn Pumps GmbH, ${SAID}`, 'Tarn Pumps GmbH'],
])('a body that is named beside one of several: %s', async (text, name) => {
  expect(await voices(text)).toEqual([name])
})
