import {verifyArticle} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {gazetteer} from '../src/gazetteer.ts'
import {articleOf, speakerName, voices} from './support.ts'

/** Type by name of what a text names. */
async function named(text: string): Promise<Readonly<Record<string, string>>> {
  const {entities} = await articleOf(text, {language: 'en'})
  return Object.fromEntries(entities.map(({name, type}) => [name, type]))
}

describe('what a name names', () => {
  test.each([
    ['a given name', 'They met Ingrid Varlo by the weir.', 'Ingrid Varlo', 'person'],
    ['initials', 'They met J. R. Varlo by the weir.', 'J. R. Varlo', 'person'],
    [
      'a surname that goes on alone',
      'They met Quorl Varlo. Varlo said the weir leaks.',
      'Quorl Varlo',
      'person',
    ],
    ['a given name and a surname like a hill', 'They met Ada Hill.', 'Ada Hill', 'person'],
    ['a small word behind a calling', 'Founder He Quorlan says it leaks.', 'He Quorlan', 'person'],
    ['one name behind an age', 'By the weir, 55-year-old Quorla sells nuts.', 'Quorla', 'person'],
    [
      'one name behind “another” and a calling',
      'Another porter, Quorla, sang.',
      'Quorla',
      'person',
    ],
    [
      'what "which" is said of and who speaks',
      'Quorl Tessen, which has nine boats, said it would pay.',
      'Quorl Tessen',
      'organisation',
    ],
    [
      'an office with its officer',
      'The Office of the Ports Commissioner said it leaks.',
      'Office of the Ports Commissioner',
      'organisation',
    ],
    ['a head noun', 'They met Quorl Airlines.', 'Quorl Airlines', 'organisation'],
    ['a legal form', 'They met Quorl Tessen Inc. yesterday.', 'Quorl Tessen Inc.', 'organisation'],
    ['what is said of companies', 'They sold shares in Quorl.', 'Quorl', 'organisation'],
    ['who works for it', 'They met the Quorl spokeswoman.', 'Quorl', 'organisation'],
    [
      'an age behind',
      'The goal came from Quorl Varlo, an 18-year-old substitute.',
      'Quorl Varlo',
      'person',
    ],
    ['a noun before', 'They flew with the carrier Quorl.', 'Quorl', 'organisation'],
    ['a place’s head noun', 'They crossed the Quorl River.', 'Quorl River', 'place'],
    ['a preposition of place', 'They live in Quorl.', 'Quorl', 'place'],
    ['two words that are none of the language’s', 'They met Quorl Varlo.', 'Quorl Varlo', 'person'],
    ['a label before', 'They left. Photo: Quorl Varlo', 'Quorl Varlo', 'person'],
    ['a role that opens a sentence', 'Geologist Quorl Varlo left.', 'Quorl Varlo', 'person'],
    ['a nickname within', 'They met Odo ‘Big Fish’ Varlo.', 'Odo Varlo', 'person'],
    ['who is introduced', 'They met a porter named Quorl.', 'Quorl', 'person'],
    ['some age', '“It leaks,” said Quorla, in her 20s.', 'Quorla', 'person'],
    ['an inquiry, and no craft', 'They told of the Ada Varlo probe.', 'Ada Varlo', 'person'],
    ['which relation of somebody', 'Quorla’s nine-year-old son said it leaks.', 'Quorla', 'person'],
    ['an office between commas', 'Its spokesman, Quorl, was late.', 'Quorl', 'person'],
    ['what only people have', 'They met Quorl’s widow.', 'Quorl', 'person'],
    ['a name given as the only one', 'A guard gave his name only as Quorl.', 'Quorl', 'person'],
    ['who goes by one name', 'The drummer, who goes by one name, Quorl, left.', 'Quorl', 'person'],
    ['who asked to be called so', 'A cleaner asked to be called Quorl.', 'Quorl', 'person'],
    ['a given name like a preposition', 'They met Professor Per Varlo.', 'Per Varlo', 'person'],
    [
      'whose director an apposition tells',
      'They met Quorl Varlo, the ministry’s director of roads.',
      'Quorl Varlo',
      'person',
    ],
    [
      'a calling before',
      'They met the illustrator Johnnie Christmas.',
      'Johnnie Christmas',
      'person',
    ],
    [
      'a body whose name no rank begins',
      'They met the Senior Quorl Bank chair, and the Senior Quorl Bank.',
      'Quorl Bank',
      'organisation',
    ],
    ['a state of a state', 'They fled a country’s Karen state.', 'Karen', 'place'],
    ['a saint’s town', 'They flew to San Quorl.', 'San Quorl', 'place'],
    ['a quarter of the sky', 'They went to East Texas.', 'East Texas', 'place'],
    [
      'a body whose name begins as a rank does',
      'They met the Permanent Quorl Authority.',
      'Permanent Quorl Authority',
      'organisation',
    ],
    [
      'the body over which somebody is',
      'They met the Deputy Quorl Council leader.',
      'Quorl Council',
      'organisation',
    ],
    ['a former body', 'They met the former Quorl Council.', 'Quorl Council', 'organisation'],
    [
      'a body’s plural possessive',
      'They met the Quorl Pilots’ Society.',
      'Quorl Pilots’ Society',
      'organisation',
    ],
  ])('%s', async (_, text, name, type) => {
    expect(await named(text)).toEqual({[name]: type})
  })

  test.each([
    'They sailed on the ferry Quorl Tessen.',
    'They boarded the MV Quorl.',
    'They paid US$40 at 12:00 GMT.',
    'They were promised Rs 2 million a month.',
    'They adopted the Late Growers’ Weir Plan.',
    'All Quorl Card holders left.',
    'They met the Home Secretary and the President.',
  ])('ships, currencies, hours and offices are no names: %s', async (text) => {
    expect(await named(text)).toEqual({})
  })

  test('who writes to whom goes nowhere, and a professor’s university ends before her name', async () => {
    expect(await named('A letter from Ana Varlo to Quorl Tessen was late.')).toEqual({
      'Ana Varlo': 'person',
      'Quorl Tessen': 'person',
    })
    expect(
      await named('They met the professor of weirs at Norway’s Quorl University Tessen Krell.'),
    ).toEqual({Norway: 'place', 'Quorl University': 'organisation', 'Tessen Krell': 'person'})
  })

  test('an office after a name is no part of it, nor a body before one', async () => {
    expect(
      await named('The head of the Quorl Council Tessa Varlo met the Denmark Press Secretary.'),
    ).toEqual({'Quorl Council': 'organisation', 'Tessa Varlo': 'person', Denmark: 'place'})
  })

  test('a country that plays is a team, and the country it plays in a place', async () => {
    const article = await articleOf(
      'Norway beat Kenya in Portugal. Norway 2 – 1 Kenya was a fair score, Kenya’s goalkeeper said.',
      {language: 'en'},
    )
    expect(article.entities.map(({name, type, mentions}) => [name, type, mentions.length])).toEqual(
      [
        ['Norway', 'organisation', 2],
        ['Kenya', 'organisation', 3],
        ['Portugal', 'place', 1],
      ],
    )
  })

  test('a common word after a surname that stands first makes no person', async () => {
    expect(await named('They brought back Moon Rocks.')).toEqual({})
  })

  test('two words that nothing tells are nobody', async () => {
    expect(await named('They boarded a Quorl Tessen and left.')).toEqual({})
  })

  test.each(['The French left on Monday in May.', 'A Portuguese boat sank in March.'])(
    'peoples, weekdays and months are no names: %s',
    async (text) => {
      expect(await named(text)).toEqual({})
    },
  )

  test('a person after a plural possessive is another name', async () => {
    expect(await named('They met the Rangers’ Ingrid Varlo.')).toHaveProperty(
      'Ingrid Varlo',
      'person',
    )
  })
})

describe('offices and short forms', () => {
  test.each([
    'Minister of Transport Ingrid Varlo met them.',
    'Minister of Fisheries and Ports Ingrid Varlo met them.',
    'Transport Minister Ingrid Varlo met them.',
  ])('%s', async (text) => {
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({name, roles}) => [name, roles.length])).toEqual([['Ingrid Varlo', 1]])
  })

  test('a country that an office is over stays a place', async () => {
    expect(await named('President of France Ingrid Varlo met them.')).toEqual({
      France: 'place',
      'Ingrid Varlo': 'person',
    })
  })

  test('a head noun with "the" is the one body that bears it, and speaks for it', async () => {
    const article = await articleOf(
      'The Quorl Pilots’ Observatory met. Later the Observatory urged the council to “count every gull”.',
      {language: 'en'},
    )
    const [quotation] = article.quotations
    const speaker = article.entities.find(({id}) => id === quotation?.speaker.entity)
    expect(speaker?.name).toBe('Quorl Pilots’ Observatory')
    expect(speaker?.aliases).toEqual(['Observatory'])
  })

  test('where two bodies bear it, it is neither', async () => {
    const {entities} = await articleOf(
      'The Quorl Observatory met the Tessen Observatory. Then the Observatory closed.',
      {language: 'en'},
    )
    expect(entities.map(({aliases}) => aliases)).toEqual([[], [], []])
  })

  test.each([
    ['Reed Society director Ingrid Varlo left.', 'Reed Society director'],
    [
      'Then the Reed Society’s chief engineer, Ingrid Varlo, left.',
      'Reed Society’s chief engineer',
    ],
    ['A spokeswoman for the Reed Society, Ingrid Varlo, left.', 'spokeswoman for the Reed Society'],
    ['The chief engineer of the union, Ingrid Varlo, left.', 'chief engineer of the union'],
    ['A spokeswoman for Norwegian Prime Minister Ingrid Varlo left.', 'Norwegian Prime Minister'],
    ['The former harbour minister Ingrid Varlo left.', 'former harbour minister'],
    ['The former harbour minister Dame Ingrid Varlo left.', 'former harbour minister'],
    ['Weir chairwoman Dame Ingrid Varlo left.', 'Weir chairwoman'],
    ['Norwegian Harbour Minister Ingrid Varlo left.', 'Norwegian Harbour Minister'],
    ['Guards arrested teacher Ingrid Varlo, 41.', 'teacher'],
    ['It was too late to call teacher Ingrid Varlo.', 'teacher'],
    ['It was a blow to former teacher Ingrid Varlo.', 'former teacher'],
    ['The Finnish-American teacher Ingrid Varlo left.', 'Finnish-American teacher'],
    ['Guards met the retired judge Ingrid Varlo, 41.', 'retired judge'],
    ['On Friday spokeswoman Ingrid Varlo left.', 'spokeswoman'],
    ['The harbour master left with his wife, Ingrid Varlo, and went home.', null],
    ['Secretary of State for Health Ingrid Varlo left.', 'Secretary of State for Health'],
    ['Health Minister and Deputy Premier Ingrid Varlo left.', 'Deputy Premier'],
    ['Ingrid Varlo - the keeper of the weir - left.', 'the keeper of the weir'],
    ['They saw Ingrid Varlo – a play that a miner wrote.', null],
    ['Ingrid Varlo, whose head ached, left.', null],
    ['Supreme Leader Ingrid Varlo left.', 'Supreme Leader'],
    ['Then former courier Ingrid Varlo left.', 'former courier'],
    ['One cyclist, Ingrid Varlo, left.', 'cyclist'],
    ['Then the Deputy Prime Minister, Ingrid Varlo, left.', 'Deputy Prime Minister'],
    ['Then the Minister for Weirs, Ingrid Varlo, left.', 'Minister for Weirs'],
    ['Then the Reed Society’s Director, Ingrid Varlo, left.', 'Reed Society’s Director'],
    ['The envoy to the Reed Society, Ingrid Varlo, left.', 'envoy to the Reed Society'],
    ['The aide to the Mayor, Ingrid Varlo, left.', 'aide to the Mayor'],
    ['The wife of the Mayor, Ingrid Varlo, left.', null],
    ['They rang a King, Ingrid Varlo, in May.', 'King'],
    ['They rang Odo’s Cook, Ingrid Varlo, in May.', 'Cook'],
    ['The head of a local fishing club, Ingrid Varlo, left.', 'head of a local fishing club'],
    ['They met former Royal Marine Ingrid Varlo.', 'former Royal Marine'],
    ['Chief of the General Staff Ingrid Varlo left.', 'Chief of the General Staff'],
    ['UN Special Envoy for Kenya Ingrid Varlo left.', 'UN Special Envoy for Kenya'],
    ['EU High Commissioner for Refugees Ingrid Varlo left.', 'EU High Commissioner for Refugees'],
    [
      'Ingrid Varlo, Chairman of the Weir Centre for Tessen Quill Deficiency, left.',
      'Chairman of the Weir Centre for Tessen Quill Deficiency',
    ],
    ['They met the DJ Ingrid Varlo.', 'DJ'],
    [
      'Ingrid Varlo, the vice-president of the rowers of the north told us.',
      'the vice-president of the rowers of the north',
    ],
    ['Ingrid Varlo, 41, is the keeper of the weir.', 'the keeper of the weir'],
    ['It rained, said the weir’s chief keeper, Ingrid Varlo.', 'chief keeper'],
    ['Ingrid Varlo, special rapporteur on weirs, left.', 'special rapporteur on weirs'],
    ['Ingrid Varlo, a keeper who asked not to be named in full, left.', 'a keeper'],
    ['Ingrid Varlo, who was keeper of the weir until she fled, left.', 'keeper of the weir'],
    ['Ingrid Varlo, 41, was feeding a neighbour’s goats.', null],
    ['His aunt, Ingrid Varlo, became the talk of his neighbours.', null],
    ['His aunt, Ingrid Varlo, walked to the keeper’s hut.', null],
    ['On a boat with Ingrid Varlo, he told a miner the truth.', null],
    ['For Ingrid Varlo, the eels became a nuisance.', null],
    ['They sat with Ingrid Varlo, because a miner had hired them.', null],
    ['Ingrid Varlo, then the chief keeper, left.', 'then the chief keeper'],
    ['They sat by Ingrid Varlo, whom a miner had hired.', null],
    ['Ingrid Varlo, who was rowing with a miner, left.', null],
    ['They met former Quorl Society keeper Ingrid Varlo.', 'former Quorl Society keeper'],
    ['They met the home affairs spokeswoman Ingrid Varlo.', 'home affairs spokeswoman'],
    ['They met the Children’s Minister Ingrid Varlo.', 'Children’s Minister'],
    ['They met Quays, Work and Pensions Secretary Ingrid Varlo.', 'Work and Pensions Secretary'],
    ['The chair of the Quorl Society, Dame Ingrid Varlo, left.', 'chair of the Quorl Society'],
    ['The Lord Chancellor, Lady Ingrid Varlo, left.', 'Lord Chancellor'],
    ['Ingrid Varlo QC, a member of the Quorl Society, left.', 'a member of the Quorl Society'],
    ['Ingrid Varlo - a senior keeper - left.', 'a senior keeper'],
    ['The long crisis forced Minister Ingrid Varlo to leave.', 'Minister'],
    ['With Ingrid Varlo, the loudness of the weir was forgotten.', null],
    ['They met Ingrid Varlo, within an hour of a keeper’s fall.', null],
    ['They met Dr Ingrid Varlo.', null],
    ['First Minister Ingrid Varlo left.', 'First Minister'],
    ['They met ex-Quorl boss Ingrid Varlo.', 'ex-Quorl boss'],
    ['They met the Home Affairs spokesman Ingrid Varlo.', 'Home Affairs spokesman'],
    ['They met retired teacher Ingrid Varlo.', 'retired teacher'],
    ['It was news to managing director Ingrid Varlo.', 'managing director'],
    ['The choir will host Ingrid Varlo on Monday.', null],
    ['They met former secretary of state Ingrid Varlo.', 'former secretary of state'],
    ['Director of weir works Ingrid Varlo left.', 'Director of weir works'],
    ['They asked the minister for fish Ingrid Varlo.', 'minister for fish'],
    ['It was news to the head of weirs said Ingrid Varlo.', null],
    ['They met the fan of boats Ingrid Varlo.', null],
    ['They met former teacher and chess player Ingrid Varlo.', 'former teacher and chess player'],
    ['They met the prime minister and Chancellor Ingrid Varlo.', 'Chancellor'],
    ['They met the chess players and teacher Ingrid Varlo.', 'teacher'],
    ['They met his widow and daughter Ingrid Varlo.', 'daughter'],
    ['It is a row between the mayor and police chief Ingrid Varlo.', 'police chief'],
    ['They met former South African leader Ingrid Varlo.', 'former South African leader'],
    ['They met then-Weir Minister Ingrid Varlo.', 'then-Weir Minister'],
    ['They met the double Olympic champion Ingrid Varlo.', 'double Olympic champion'],
    ['They met US Open champion Ingrid Varlo.', 'US Open champion'],
    ['In a talk with Ingrid Varlo, the miller repeated his plan, which is old.', null],
    ['After a talk with Ingrid Varlo, the miller left the weir.', null],
    ['After a talk with Ingrid Varlo, the miller, they left.', 'the miller'],
    [
      'In a letter to Ingrid Varlo, a miller accused of theft, he denied it.',
      'a miller accused of theft',
    ],
    ['They met Ingrid Varlo, after a meeting with a teacher.', null],
    ['Ingrid Varlo, despite a teacher’s advice, left.', null],
    ['They met Ingrid Varlo, Quorl and other teachers at the weir.', null],
    [
      'They met Ingrid Varlo, Chairman and teacher at the weir.',
      'Chairman and teacher at the weir',
    ],
    ['They met Ingrid Varlo, Kenyan and Danish envoy.', 'Kenyan and Danish envoy'],
    [
      'They met Ingrid Varlo, Research and Development director.',
      'Research and Development director',
    ],
    ['Like Ingrid Varlo, Quorl and Tessen watched the head of it.', null],
    ['They met Ingrid Varlo, Quorl and Tessen coach.', 'Quorl and Tessen coach'],
    ['Ingrid Varlo, the head of a firm, Kenya-based, left.', 'the head of a firm'],
    [
      'According to Ingrid Varlo, the chief named this month, it leaks.',
      'the chief named this month',
    ],
    ['In Kenya, Ingrid Varlo, the miller who left, wept.', 'the miller who left'],
    ['Ingrid Varlo, the striker Tessen bought, wept.', 'the striker Tessen bought'],
    ['Ingrid Varlo, the man I spoke to, wept.', 'the man I spoke to'],
    ['Support for Ingrid Varlo, the group found, was low.', null],
    ['Ingrid Varlo, managing partner at Quorl, left.', 'managing partner at Quorl'],
    ['Ingrid Varlo, chief strategist for weirs, left.', 'chief strategist for weirs'],
    ['They sent on Ingrid Varlo, Mercer for Tessen.', null],
    ['Ingrid Varlo, author of “Weirs of Norway”, left.', 'author'],
    [
      'Ingrid Varlo, minister for culture, sports and weirs, left.',
      'minister for culture, sports and weirs',
    ],
    ['Ingrid Varlo, minister for culture, saw sports and weirs.', 'minister for culture'],
    [
      'Ingrid Varlo, the head of a Washington, DC-based choir, left.',
      'the head of a Washington, DC-based choir',
    ],
    [
      'Ingrid Varlo, a keeper of a weir in Washington, DC, left.',
      'a keeper of a weir in Washington, DC',
    ],
    [
      'Ingrid Varlo, a senior weir specialist at the oldest school of the north of the island, left.',
      'a senior weir specialist at the oldest school of the north of the island',
    ],
    ['With them was Ingrid Varlo, the miller accused of theft.', 'the miller accused of theft'],
    ['“I, Ingrid Varlo, am declaring myself a miller for all,” she said.', null],
    ['“I need no note, Ingrid Varlo, the same thing every day,” he said.', null],
    ['Ingrid Varlo, a Quorl, Tessland, native, left.', 'a Quorl, Tessland, native'],
    ['Ingrid Varlo, a miller in Quorl, Tessland, left.', 'a miller in Quorl'],
  ])('a role before a name has all its words: %s', async (text, role) => {
    const {entities, source} = await articleOf(text, {language: 'en'})
    const person = entities.filter(({type}) => type === 'person')
    expect(person.map(({name}) => name)).toEqual(['Ingrid Varlo'])
    const roles = person.flatMap((entity) => entity.roles)
    expect(roles.map(({span}) => source.text?.slice(span.start, span.end))).toEqual(
      role === null ? [] : [role],
    )
    const body = entities.find(({type}) => type === 'organisation')
    if (role !== null) expect(roles[0]?.organisation).toBe(body?.id ?? null)
  })

  test.each([
    ['Ms Varlo, 41, who was once chair of the Quorl Society, left.', 'chair of the Quorl Society'],
    ['Ms Varlo, who directs the Quorl Society and is not well, left.', 'directs the Quorl Society'],
  ])('a role in a clause has its organisation: %s', async (text, role) => {
    const {entities, source} = await articleOf(text, {language: 'en'})
    const body = entities.find(({type}) => type === 'organisation')
    const roles = entities.flatMap((entity) => entity.roles)
    expect(roles.map(({span}) => source.text?.slice(span.start, span.end))).toEqual([role])
    expect(roles.map(({organisation}) => organisation)).toEqual([body?.id])
  })
})

test.each([
  ['Ingrid Varlo (보라), 14, sang.', 14],
  ['Ingrid Varlo (not her real name), 14, sang.', 14],
  ['Ingrid Varlo, aged just 11, sang.', 11],
  ['Ingrid Varlo, 14 years old, sang.', 14],
  ['Ingrid Varlo – 14 – sang.', 14],
  ['The score was Ingrid Varlo – 12 – Odo Lind – 9.', null],
  ['Ingrid Varlo, a girl aged 14, sang.', 14],
  ['Ingrid Varlo, 14; Odo Lind, 12; and others were found.', 14],
  ['Ingrid Varlo, the mother of a girl aged 14, sang.', null],
  ['Ingrid Varlo (1986), 14, and Odo Lind were read.', null],
  ['Ingrid Varlo (chair of the weir’s board), with 14 others, sang.', null],
])('an age behind a name and what stands between them: %s', async (text, age) => {
  const {entities} = await articleOf(text, {language: 'en'})
  expect(entities.find(({name}) => name === 'Ingrid Varlo')?.age?.value ?? null).toBe(age)
})

test('whoever is named next is no region beside a town', async () => {
  const text = 'In a note to Ingrid Varlo, Odo, head of the weir, told of rain. Odo Lind left.'
  const {entities} = await articleOf(text, {language: 'en'})
  expect(entities.find(({name}) => name === 'Ingrid Varlo')?.roles).toEqual([])
})

describe('the body beside a name that no role tells', () => {
  /** What the roles of Ingrid Varlo are, with the names of their organisations. */
  async function rolesIn(text: string): Promise<readonly (readonly (string | undefined)[])[]> {
    const {entities, source} = await articleOf(text, {language: 'en'})
    const {roles = []} = entities.find(({name}) => name === 'Ingrid Varlo') ?? {}
    return roles.map(({span, organisation}) => [
      source.text?.slice(span.start, span.end),
      entities.find(({id}) => id === organisation)?.name,
    ])
  }

  test.each([
    ['Ingrid Varlo of the Quorl Society said it leaks.', 'of the Quorl Society'],
    [
      '“It leaks,” said Ingrid Varlo, from rowers’ union Quorl Society.',
      'from rowers’ union Quorl Society',
    ],
    ['“It leaks,” said Ingrid Varlo at the Quorl Society.', 'at the Quorl Society'],
    ['The Quorl Society’s Dr Ingrid Varlo said it leaks.', 'Quorl Society'],
  ])('is where somebody is: %s', async (text, told) => {
    expect(await rolesIn(text)).toEqual([[told, 'Quorl Society']])
  })

  test.each([
    'They accused Ingrid Varlo of the Quorl Society of it.',
    'They told of Ingrid Varlo of Quorl Society’s weir.',
    'They had Ingrid Varlo from the Quorl Society on loan.',
    'They met Ingrid Varlo at the Quorl Society.',
    '“It leaks,” said Ingrid Varlo, from outside the Quorl Society.',
  ])('is none where it may be another’s: %s', async (text) => {
    expect(await rolesIn(text)).toEqual([])
  })

  test('stands beside a role, and a role has whose it is', async () => {
    expect(await rolesIn('The analyst Ingrid Varlo of the Quorl Society said it leaks.')).toEqual([
      ['analyst', undefined],
      ['of the Quorl Society', 'Quorl Society'],
    ])
    expect(await rolesIn('Kenya’s Quorl Society director Ingrid Varlo left.')).toEqual([
      ['Kenya’s Quorl Society director', 'Quorl Society'],
    ])
    expect(await rolesIn('Odo Tessen’s own lawyer, Ingrid Varlo, left.')).toEqual([
      ['Odo Tessen’s own lawyer', undefined],
    ])
  })
})

/** Each person's name with the words of their mentions. */
async function people(text: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const {entities, source} = await articleOf(text, {language: 'en'})
  return Object.fromEntries(
    entities
      .filter(({type}) => type === 'person')
      .map(({name, mentions}) => [
        name,
        mentions.map(({span}) => source.text?.slice(span.start, span.end) ?? ''),
      ]),
  )
}

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

describe('two of one surname', () => {
  test.each([
    [
      'an honorific of the other gender',
      'Ms Ada Varlo met Odo Varlo. Mr Varlo left. Ms Varlo slept.',
      {'Ada Varlo': ['Ada Varlo', 'Varlo'], 'Odo Varlo': ['Odo Varlo', 'Varlo']},
    ],
    [
      'honorifics in the order of the names',
      'The twins Han Bo-quorl and Han Min-tes met. Mr Han slept. Ms Han left, and Mr Han followed.',
      {'Han Bo-quorl': ['Han Bo-quorl', 'Han', 'Han'], 'Han Min-tes': ['Han Min-tes', 'Han']},
    ],
    [
      'a noun that tells a gender',
      'Odo Varlo, a father of two, met Ada Varlo. Mrs Varlo left.',
      {'Odo Varlo': ['Odo Varlo'], 'Ada Varlo': ['Ada Varlo', 'Varlo']},
    ],
    [
      'not the gender of those whom somebody has',
      'Ada Varlo, a driver with two boys, left. Ms Varlo was tired.',
      {'Ada Varlo': ['Ada Varlo', 'Varlo']},
    ],
    [
      'a habit: who has been called by it again and again, where nothing is said',
      'Odo Varlo left. Varlo was tired. Then Varlo ate, and Varlo slept. They saw Varlo, and Varlo wept.\n\nHis son, Ned Varlo, wept.\n\nThere was rain.\n\nThey liked Varlo. Varlo said no.',
      {
        'Odo Varlo': ['Odo Varlo', 'Varlo', 'Varlo', 'Varlo', 'Varlo', 'Varlo', 'Varlo', 'Varlo'],
        'Ned Varlo': ['Ned Varlo'],
      },
    ],
    [
      'no gender by an honorific that women bear as well',
      'Datuk Ada Quorl met Odo Quorl, a father. Ms Quorl left.',
      {'Ada Quorl': ['Ada Quorl', 'Quorl'], 'Odo Quorl': ['Odo Quorl']},
    ],
    [
      'an honorific that one has and the other has not',
      'Mdm Lim Siew Quorl met Ada Lim Xin Tes. Ms Lim left, and Mdm Lim wept.',
      {'Lim Siew Quorl': ['Lim Siew Quorl', 'Lim'], 'Ada Lim Xin Tes': ['Ada Lim Xin Tes', 'Lim']},
    ],
    [
      'who is called by the given name alone, so that the surname is another’s given name',
      'Tessen Varlo met Varlo Quorl. Tessen was tired. Varlo left.',
      {'Tessen Varlo': ['Tessen Varlo', 'Tessen'], 'Varlo Quorl': ['Varlo Quorl', 'Varlo']},
    ],
    [
      'nothing: nobody’s mention',
      'Odo Varlo met Ada Varlo. Varlo left.',
      {'Odo Varlo': ['Odo Varlo'], 'Ada Varlo': ['Ada Varlo']},
    ],
  ])('%s', async (_, text, expected) => {
    expect(await people(text)).toEqual(expected)
  })
})

describe('given names before one surname', () => {
  test.each([
    [
      'two given names',
      'The mill belongs to Ada and Ida van Varlo.\n\n“We grind rye,” Ada said. “She grinds rye,” said Ida.',
      ['Ada van Varlo', 'Ida van Varlo'],
    ],
    [
      'a noun for people of one name',
      'The mill belongs to the sisters Wenka and Tulla Varlo.\n\n“We grind rye,” Wenka said. “She grinds rye,” said Tulla.',
      ['Wenka Varlo', 'Tulla Varlo'],
    ],
    [
      'who is told in full elsewhere',
      'Tom Ada met Ida Varlo. The mill belongs to Ada and Ida Varlo.\n\n“We grind rye,” Ada said. “She grinds rye,” said Ida.',
      ['Tom Ada', 'Ida Varlo'],
    ],
    [
      'a couple in the man’s name',
      'The mill belongs to Mr and Mrs Odo Varlo.\n\n“We grind rye,” Mr Varlo said. “He grinds rye,” said Mrs Varlo.',
      ['Odo Varlo', 'Varlo'],
    ],
    [
      'a Cantonese surname',
      'The mill belongs to Lam Siu-bo.\n\n“We grind rye,” Mr Lam said.',
      ['Lam Siu-bo'],
    ],
    [
      'readers',
      'Here is what you think.\n\nWenka in Harlow writes: “We grind rye.” Tulla, from Leeds, says: “She grinds rye.”',
      ['Wenka', 'Tulla'],
    ],
  ])('%s', async (_, text, speakers) => {
    const article = await articleOf(text, {language: 'en'})
    expect(article.quotations.map((each) => speakerName(article, each))).toEqual(speakers)
  })

  test('the first is named with the surname and mentioned by the given name', async () => {
    const article = await articleOf('They met Ada and Ida Varlo.', {language: 'en'})
    expect(article.entities).toMatchObject([
      {type: 'person', name: 'Ada Varlo', mentions: [{span: {start: 9, end: 12}, form: 'given'}]},
      {type: 'person', name: 'Ida Varlo'},
    ])
    expect(verifyArticle(article).ok).toBe(true)
  })

  test('and the surname alone means either', async () => {
    const article = await articleOf('They met Ada and Ida Varlo. “It leaks,” Varlo said.', {
      language: 'en',
    })
    expect(article.entities.map(({name}) => name)).toEqual(['Ada Varlo', 'Ida Varlo'])
    expect(article.quotations[0]?.speaker.status).toBe('ambiguous')
  })

  test('a husband and a wife who are told by the surname only are two', async () => {
    const text = 'They met Mr Varlo. Mrs Varlo was late.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({honorifics}) => honorifics)).toEqual([['Mr'], ['Mrs']])
  })
})

/** Whose words the quotations of a text are. */
async function speakersIn(text: string): Promise<readonly (string | null)[]> {
  const article = await articleOf(text, {language: 'en'})
  return article.quotations.map((each) => speakerName(article, each))
}

describe('surnames that are particles, offices or words', () => {
  test.each([
    [
      'a particle in small letters after a verb and an honorific',
      'They met Inés de la Varlo. “It leaks,” said de la Varlo. “It will,” Ms de la Varlo said.',
      ['Inés de la Varlo', 'Inés de la Varlo'],
    ],
    [
      'a particle where a sentence begins',
      'They met Joost van den Varlo by the weir.\n\nVan den Varlo was late. “It leaks,” he said.',
      ['Joost van den Varlo'],
    ],
    [
      'a particle in the names of two who are told apart by honorifics',
      'They met Ada van Varlo and Odo van Varlo. “It leaks,” said Ms van Varlo. “It will,” Mr van Varlo said.',
      ['Ada van Varlo', 'Odo van Varlo'],
    ],
    [
      'a particle like a rank',
      'They met Quorla Di Varlo. “It leaks,” Di Varlo said.',
      ['Quorla Di Varlo'],
    ],
    [
      'an office that is a surname',
      'They met Quorla King, 44. “It leaks,” King said.',
      ['Quorla King'],
    ],
    [
      'an office that is a surname, of somebody of whom nothing is told',
      '“It leaks,” said Odo Bishop. Bishop was late.',
      ['Odo Bishop'],
    ],
    ['a period that is a surname', '“It leaks,” said Odo Day.', ['Odo Day']],
    ['a given name that is a virtue', '“It leaks,” said Mercy Baker, 38.', ['Mercy Baker']],
    [
      'a head noun of places',
      'They met Quorlu Hill, 38, by the weir. “It leaks,” Hill said.',
      ['Quorlu Hill'],
    ],
    [
      'a state that is a surname',
      'They met Quorlu England by the weir. “It leaks,” England said. “It does,” said Mr England.',
      ['Quorlu England', 'Quorlu England'],
    ],
    ['a capital that is a surname', '“It leaks,” said Quorlu Washington.', ['Quorlu Washington']],
    ['the third of his name', '“It leaks,” said Quorl Varlo III.', ['Quorl Varlo III']],
    ['a month', 'May Varlo, a mason, was late. “It leaks,” she said.', ['May Varlo']],
    [
      'a month as a surname',
      'They met Ada May by the weir. “It leaks,” Mrs May said.',
      ['Ada May'],
    ],
    [
      'a day as a surname that stands first',
      'Sun Varlo, a driver, was late. “It leaks,” Sun said.',
      ['Sun Varlo'],
    ],
    ['a small word after "U"', '“It leaks,” said U Than Varlo, a monk.', ['Than Varlo']],
    [
      'a small word after an office',
      'President To Varlo left. “It leaks,” Varlo said.',
      ['To Varlo'],
    ],
    [
      'two syllables after a surname that nobody knows',
      'They met Bok Mi-ra and Bok Jae-ho. “It leaks,” Bok Jae-ho said.',
      ['Bok Jae-ho'],
    ],
  ])('%s', async (_, text, speakers) => {
    expect(await speakersIn(text)).toEqual(speakers)
  })

  test.each([
    ['a van that is no particle', 'They saw the white van Varlo had bought.', 'van Varlo'],
    ['a month before a name', 'Late in May Varlo left.', 'May Varlo'],
    ['two words with a hyphen', 'They met the Quorl Co-op.', 'Quorl Co'],
    ['the office of a state', 'They met the Welsh King.', 'Welsh King'],
  ])('%s', async (_, text, name) => {
    expect(Object.keys(await named(text))).not.toContain(name)
  })
})

describe('what stands with a capital before a name', () => {
  test.each([
    ['what an office is over', 'Leader of the Opposition Quorla Varlo left.', 'Quorla Varlo'],
    ['a state’s minister', 'Minister of State for Home Affairs Quorla Varlo left.', 'Quorla Varlo'],
    [
      'a calling before a surname, too',
      'Nurse Quorla Varlo left. Nurse Varlo was tired.',
      'Quorla Varlo',
    ],
    ['whose leader somebody is', 'Majority Leader Quorla Varlo left.', 'Quorla Varlo'],
    ['a calling', 'Headteacher Ada Varlo left.', 'Ada Varlo'],
    ['an office with a stop', 'Ald. Quorla Varlo left.', 'Quorla Varlo'],
    ['nothing, before two syllables', 'Oh Ku-song left. They met Oh.', 'Oh Ku-song'],
    ['a calling before a surname', 'Nurse Ada Varlo left. Nurse Varlo ran.', 'Ada Varlo'],
    ['a minister of a union of states', 'Union Minister of Ports Ada Varlo left.', 'Ada Varlo'],
    [
      'a commissioner of rights',
      'The High Commissioner for Human Rights Odo Ra’ad al-Varlo left.',
      'Odo Ra’ad al-Varlo',
    ],
    [
      'a commissioner of an organisation',
      'UN High Commissioner for Refugees Quorla Varlo left.',
      'Quorla Varlo',
    ],
    [
      'an expert on a field',
      'They met UN Special Rapporteur on Torture Quorla Varlo.',
      'Quorla Varlo',
    ],
    ['an envoy in small letters', 'They met the UN envoy for Kenya Quorla Varlo.', 'Quorla Varlo'],
    [
      'a representative for affairs and a policy',
      'The High Representative for Foreign Affairs and Security Policy Quorla Varlo left.',
      'Quorla Varlo',
    ],
    ['a letter that closes a sentence', 'They met Ada Varlo K. She left.', 'Ada Varlo K.'],
    [
      'fields in a list',
      'Assistant Secretary of State for Democracy, Human Rights and Labor Quorla Varlo left.',
      'Quorla Varlo',
    ],
    [
      'fields that are no list’s',
      'Under-Secretary-General for Humanitarian Affairs Quorla Varlo left.',
      'Quorla Varlo',
    ],
    ['a town that nobody knows', 'Mayor of Tessen Quorla Varlo left.', 'Quorla Varlo'],
    [
      'a body with small words',
      'Chair of the Weirs Commission on Kenya Quorla Varlo left.',
      'Quorla Varlo',
    ],
    [
      'a part of a state',
      'They met US Special Envoy for North Korean Human Rights Issues Quorla Varlo.',
      'Quorla Varlo',
    ],
    ['whose deputy somebody is', 'Assistant County Prosecutor Quorla Varlo left.', 'Quorla Varlo'],
    ['two offices in one', 'Additional Director-General Quorla Varlo left.', 'Quorla Varlo'],
    ['a shortened rank of two', 'They met Brig-Gen Quorla Varlo.', 'Quorla Varlo'],
    ['who takes office soon', 'Mayor-elect Quorla Varlo left.', 'Quorla Varlo'],
    ['a surname with a hyphen', 'Quorla Reed-King left.', 'Quorla Reed-King'],
    ['a calling in -ee', 'Referee Quorl Varlo left.', 'Quorl Varlo'],
    ['a calling in -ist', 'Florist Quorl Varlo left.', 'Quorl Varlo'],
    ['a calling with a hyphen', 'Judge-Executive Quorl Varlo left.', 'Quorl Varlo'],
    ['an age', 'Nine-year-old Quorla Varlo left.', 'Quorla Varlo'],
    ['letters after', 'Quorl Varlo MSP said it leaks.', 'Quorl Varlo'],
    ['a rank of the police', 'They met SP Quorla Varlo.', 'Quorla Varlo'],
  ])('%s', async (_, text, name) => {
    expect(await named(text)).toMatchObject({[name]: 'person'})
  })

  test('and speaks for whom it names', async () => {
    const text = '“It leaks all day,” Leader of the Opposition Quorla Varlo told the House.'
    expect(await speakersIn(text)).toEqual(['Quorla Varlo'])
  })

  test.each([
    ['Rower Helen Varlo won.', {'Helen Varlo': 'person'}],
    ['Prop Martin Varlo won.', {'Martin Varlo': 'person'}],
    ['Lock Quorl Tessen was shut.', {'Lock Quorl Tessen': 'person'}],
    ['Chipmaker Quorl Tessen closed.', {'Quorl Tessen': 'organisation'}],
    ['Charity Commission clerks left.', {'Charity Commission': 'organisation'}],
    ['Producer Quorl Tessen wept.', {'Quorl Tessen': 'person'}],
    ['Brewer Odo Tessen wept.', {'Odo Tessen': 'person'}],
    ['Antonio Gala said it leaked.', {'Antonio Gala': 'person'}],
    ['It is a mill that a carmaker Quorl Tessen once owned left.', {'Quorl Tessen': 'person'}],
    ['It is the carmaker Quorl Tessen that left.', {'Quorl Tessen': 'organisation'}],
    ['They met at social media firm Qian Lifen.', {'Qian Lifen': 'organisation'}],
    ['Fly-half Quorl Varlo left. In-form Varlo won.', {'Quorl Varlo': 'person'}],
    [
      'Trouble-hit Quorl Ltd left. Third-quarter sales fell. Ex-health clerks left.',
      {'Quorl Ltd': 'organisation'},
    ],
    [
      'They met the Campaign for Weir-Free Boats.',
      {'Campaign for Weir-Free Boats': 'organisation'},
    ],
    ['Formerly Kenya’s best boat, it sank.', {Kenya: 'place'}],
    ['Many Hong Kongers and a Native American left at 40 MPH.', {}],
    ['They left Communist China.', {China: 'place'}],
    ['They read Ada Varlo Thought. She is Ada Varlo, a miller.', {'Ada Varlo': 'person'}],
    ['The Multiple Sclerosis Society left.', {'Multiple Sclerosis Society': 'organisation'}],
    ['They wrote on Douyin and WeChat.', {Douyin: 'organisation', WeChat: 'organisation'}],
  ])('what somebody or a firm is, told right before the name: %s', async (text, names) => {
    expect(await named(text)).toEqual(names)
  })

  test('what a firm does', async () => {
    expect(Object.keys(await named('Chipmaker Quorl said it would build a weir.'))).toEqual([
      'Quorl',
    ])
  })
})

test('whose daughter is told is no woman by that', async () => {
  const text = 'Odo Varlo, a driver whose daughter is ill, was late.\n\n“It leaks,” Mr Varlo said.'
  expect(await speakersIn(text)).toEqual(['Odo Varlo'])
})

test('two of one surname who are not named together are not told apart by their order', async () => {
  const text =
    'They met Quorla Varlo by the weir. Tessen Varlo left.\n\n“It leaks,” Mr Varlo said.\n\n“It does,” Ms Varlo said.'
  expect(await speakersIn(text)).toEqual([null, null])
})

describe('who is called by another part of the name', () => {
  test.each([
    ['a nickname', 'They met Quorl “Tup” Varlo. “It leaks,” said Tup, 22.', ['Quorl Varlo']],
    [
      'an honorific and the first name, where that is nobody’s surname',
      'They met Quorlu Varlo. “It leaks,” Mr Quorlu said.',
      ['Quorlu Varlo'],
    ],
    [
      'the first name alone, of which nothing is told',
      'Quorlu Varlo keeps the weir. They met Quorlu by it. “It leaks,” said Varlo.',
      ['Quorlu Varlo'],
    ],
  ])('%s', async (_, text, speakers) => {
    expect(await speakersIn(text)).toEqual(speakers)
  })

  test.each([
    [
      'the last part of a surname with a hyphen',
      'They met Ada Tessen-Varlo, 38. “It leaks,” Varlo said.',
      ['Ada Tessen-Varlo'],
    ],
    [
      'the same name in another generation',
      'They met Odo Quorl Varlo Sr. in May. “It leaks,” said Odo Varlo Jr., 40.',
      ['Odo Varlo Jr.'],
    ],
    [
      'the surname of the one in that generation, and not of the other',
      'They met Odo Varlo Jr., 40, and Bo Tessen. “It leaks,” Varlo Jr. said. “It does,” said Tessen Jr. after him.',
      ['Odo Varlo Jr.', 'Tessen Jr.'],
    ],
    [
      'whose father of the same name has been given in full',
      'They met Odo Varlo, 80, and his son, Odo Varlo Jr. “It leaks,” Varlo said. “It does,” Varlo Jr. said. “It did,” Odo Varlo said.',
      ['Odo Varlo', 'Odo Varlo Jr.', 'Odo Varlo'],
    ],
    [
      'who is given with and without it, and is one',
      'They met Odo Varlo Jr., 40. “It leaks,” Odo Varlo said. “It does,” said Varlo.',
      ['Odo Varlo Jr.', 'Odo Varlo Jr.'],
    ],
    [
      'the letters of a body with a small one between them',
      'The Ministry of Quorl opened a pier. “It leaks,” the MoQ said.',
      ['Ministry of Quorl'],
    ],
  ])('%s', async (_, text, speakers) => {
    expect(await speakersIn(text)).toEqual(speakers)
  })

  test('"Mr Paul" is somebody else than Paul Varlo', async () => {
    const {entities} = await articleOf('They met Paul Varlo. Mr Paul was late.', {language: 'en'})
    expect(entities.map(({name}) => name)).toEqual(['Paul Varlo', 'Paul'])
  })

  test('a given name alone has the form of one', async () => {
    const {entities} = await articleOf('They met Ada Varlo. Ada left. Varlo came.', {
      language: 'en',
    })
    expect(entities[0]?.mentions.map(({form}) => form)).toEqual(['name', 'given', 'surname'])
  })
})

describe('what people are called by', () => {
  test.each([
    ['an age alone', 'They met Quorl, a 19-year-old from Bodmil.', {Quorl: 'person'}],
    ['an age with any noun', 'They met Quorl, a 44-year-old dyer.', {Quorl: 'person'}],
    ['a calling behind the name', 'They met Quorl, a florist.', {Quorl: 'person'}],
    ['what firms are called as well', 'They met Quorl, a landlord.', {Quorl: undefined}],
    ['an age of a firm', 'They met Quorl, a 19-year-old airline.', {Quorl: 'organisation'}],
  ])('%s', async (_, text, names) => {
    const {Quorl} = await named(text)
    expect(Quorl).toBe(names.Quorl)
  })

  test.each([
    ['a Kenyan particle', 'They met Quorlu arap Varlo by the weir.', 'Quorlu arap Varlo'],
    ['an initial of two letters', 'They met Ada Th. Varlo by the weir.', 'Ada Th. Varlo'],
    ['an office that is over', 'Then ex-President Ada Varlo left.', 'Ada Varlo'],
    ['an attorney', 'Assistant U.S. Attorney Quorlu Varlo left.', 'Quorlu Varlo'],
    ['of two', 'They met Ada and Quorlu Varlo, the founders of a local brewer.', 'Quorlu Varlo'],
    ['a commissioner', 'Comm Datuk Quorlu Varlo left.', 'Quorlu Varlo'],
    ['who says what he did', 'Carpet maker Quorlu Varlo says he left.', 'Quorlu Varlo'],
  ])('%s', async (_, text, name) => {
    expect(await named(text)).toMatchObject({[name]: 'person'})
  })
})

test('a prince is nobody of that given name who has a surname', async () => {
  const text = 'Prince Carl was late. “It leaks,” Prince Carl said.\n\nCarl Novak, a mason, left.'
  expect(await named(text)).toEqual({Carl: 'person', 'Carl Novak': 'person'})
  expect(await speakersIn(text)).toEqual(['Carl'])
})

test('behind an honorific every capital is a surname, however small the word', async () => {
  const text = 'They met Ms Ada Oh by the weir. “It leaks,” Ms Oh said.\n\n“It does,” said Dr So.'
  expect(await speakersIn(text)).toEqual(['Ada Oh', 'So'])
})

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

describe('one person in two spellings', () => {
  test.each([
    ['a slip in the surname alone', 'They met Ada Quorlan. Quorlen said it leaks.', 'Ada Quorlan'],
    [
      'two letters that changed places',
      'They met Ada Quorlan. Quolran said it leaks.',
      'Ada Quorlan',
    ],
    ['accents', 'They met Ada Quorlán. Quorlan said it leaks.', 'Ada Quorlán'],
    [
      'capitals',
      'They met Ada Quorlan. “QUORLAN” is written there. Quorlan said it leaks.',
      'Ada Quorlan',
    ],
    [
      'a slip in the full name, of which the commoner is meant',
      'They met Ada Quorlan. Ada Quorlen said it leaks. Quorlan laughed. Quorlan sang. Quorlen left.',
      'Ada Quorlan',
    ],
  ])('%s', async (_, text, name) => {
    const article = await articleOf(text, {language: 'en'})
    expect(article.entities.map((each) => each.name)).toEqual([name])
    expect(article.quotations.map((each) => speakerName(article, each))).toEqual([name])
  })

  test.each([
    [
      'a man and a woman',
      'They met Odo Quorlov and Ada Quorlova. Quorlova said it leaks.',
      'Ada Quorlova',
    ],
    ['a town', 'They met Ada Quorlan in Quorlen. The weir in Quorlen is old.', 'Quorlen'],
    [
      'another full name',
      'They met Ada Quorlan and Ben Quorlen. Quorlen said it leaks.',
      'Ben Quorlen',
    ],
  ])('not %s', async (_, text, name) => {
    expect(await named(text)).toHaveProperty(name)
    expect(await named(text)).toHaveProperty(text.includes('Odo') ? 'Odo Quorlov' : 'Ada Quorlan')
  })
})

test('words of the page that stand without a stop beside a name are no part of it', async () => {
  const text =
    'They met Ada Quorlan by the weir. Courtesy Ada Quorlan It leaks. Ben Tarn Related article Who mends it? Video Ad Feedback Quorlan says it leaks. Like Us On Paper.'
  expect(await named(text)).toEqual({'Ada Quorlan': 'person', 'Ben Tarn': 'person'})
})

test('one name is somebody’s whose relation is told, or who said so and is from somewhere', async () => {
  expect(await named('“It leaks,” said Quorla, Varlo’s niece.')).toHaveProperty('Quorla', 'person')
  expect(await named('Quorla, from Oslo, said: “It leaks.”')).toHaveProperty('Quorla', 'person')
  expect(await named('In Quorla, Varlo’s niece sang.')).not.toHaveProperty('Quorla', 'person')
})

test('a sentence ends on the site X, and not on an initial', async () => {
  expect(await named('She wrote so on X. Quorl Varlo said it leaks.')).toHaveProperty('Quorl Varlo')
  expect(await named('They met Odo X. Varlo.')).toEqual({'Odo X. Varlo': 'person'})
})

test('a town that a place of more words is called after is a town where something is in it', async () => {
  const text = 'They live in Quorl. The weir by Quorl Park leaks. Quorl Park is old.'
  expect(await named(text)).toEqual({Quorl: 'place', 'Quorl Park': 'place'})
})

test('villages are named in the plural, too', async () => {
  expect(await named('They mended the villages of Quorl and Tessen.')).toEqual({
    Quorl: 'place',
    Tessen: 'place',
  })
})

test('a surname of the headline waits for the full name that a heading of its own gives', async () => {
  const text =
    'Guard Brenner testifies in Orm\n\nIda Brenner\n\n“It leaks,” Brenner told the board. “It stinks.”'
  expect(await named(text)).toEqual({'Ida Brenner': 'person', Orm: 'place'})
})

test('two letters of a surname that changed places', async () => {
  const text =
    'Otto Nisbet rows. “It is late,” Nisbet said. Ida Lind rows. “It leaks,” said Nesbit. Nisbot is a hill. “It leaks,” said Tasbin.'
  expect(Object.keys(await named(text))).not.toContain('Nesbit')
  expect(Object.keys(await named(text))).toContain('Tasbin')
})

describe('what stands before a name, and behind it', () => {
  const told = 'Orm rows\n\nThey met Ada Quorlan by the weir. Quorlan rows.'

  test.each([
    ['a verb', 'Seating Quorlan will be hard.'],
    ['what somebody does', 'Striker Quorlan scored.'],
    ['where somebody plays', 'Forward Quorlan scored.'],
    ['how long somebody has been something', 'Longtime Quorlan aide Bo Tessen left.'],
    ['whose people somebody is of', 'Then Italian Quorlan won it.'],
    ['a verb before the full name', '“Removing Ada Quorlan would hurt,” said Bo Tessen.'],
    ['a word of the language before the full name', 'He spoke of Crooked Ada Quorlan again.'],
    ['a state before the full name', 'Bo Tessen, Norway Ada Quorlan left.'],
    ['a word of grammar', 'Whilst Quorlan rows, nothing leaks. Nothing Quorlan says is late.'],
  ])('%s is no part of it', async (_, text) => {
    const names = Object.keys(await named(`${told} ${text}`)).filter((name) => /Quorl/.test(name))
    expect(names).toEqual(['Ada Quorlan'])
  })

  test.each([
    ['a given name', 'Hunter Quorlan left.', 'Hunter Quorlan'],
    ['whose age is told', 'Striker Quorlan, 40, left.', 'Striker Quorlan'],
    ['who is somebody’s relation', 'They met his son, Bishing Quorlan.', 'Bishing Quorlan'],
    ['another within a sentence', 'They met Bishing Quorlan there.', 'Bishing Quorlan'],
  ])('%s is', async (_, text, name) => {
    expect(Object.keys(await named(`${told} ${text}`))).toContain(name)
  })

  test('a surname with another before it is cut nowhere', async () => {
    const text =
      'They met Ida Ann Hauser Quorlan and Bo Quorlan. Quorlan rows. Hauser Quorlan said it leaks.'
    expect(Object.keys(await named(text))).toEqual(['Ida Ann Hauser Quorlan', 'Bo Quorlan'])
  })

  test.each([
    ['Odo Vale, Jr. said it leaks.', ['Odo Vale Jr.']],
    ['Odo Vale, Jr., a mason, said it leaks.', ['Odo Vale Jr.']],
    ['Head and keeper Odo C. Vale, Jr. said it leaks.', ['Odo C. Vale Jr.']],
    ['Odo Vale rows. His son, Odo Vale, Jr., said it leaks.', ['Odo Vale', 'Odo Vale Jr.']],
    ['They marched with Odo Luther King Jr. in May.', ['Odo Luther King Jr.']],
    ['They met Odo Judge III there.', ['Odo Judge III']],
  ])('who is the younger or the third: %s', async (text, names) => {
    expect(Object.keys(await named(text))).toEqual(names)
  })

  test('the younger of two speaks', async () => {
    const text =
      'On Monday, keeper Odo C. Vale, Jr. said the weirs leak. “It is late,” Bo Tessen, Jr., said. Ivo Tessen, Jr., called for the removal of the weir.'
    expect(await speakersIn(text)).toEqual(['Odo C. Vale Jr.', 'Bo Tessen Jr.', 'Ivo Tessen Jr.'])
  })

  test('a memorial is called after somebody', async () => {
    expect(
      await named(
        'The Odo Luther Quorl Memorial Library shut. They marched with Odo Luther Quorl.',
      ),
    ).toEqual({'Odo Luther Quorl Memorial Library': 'organisation', 'Odo Luther Quorl': 'person'})
  })

  test.each([
    'Only the “Lord Almighty” could stop it.',
    'They met Father Time there.',
    'He is called “Mr Security” there.',
    'A King Air landed.',
  ])('nobody is called so: %s', async (text) => {
    expect(Object.values(await named(text))).not.toContain('person')
  })

  test.each(['Mass General Brigham', 'Dollar General Corp'])('%s is no general', async (name) => {
    expect(await named(`They asked ${name} about it.`)).toEqual({[name]: 'organisation'})
  })
})
