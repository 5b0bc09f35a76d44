import {describe, expect, test} from 'vitest'
import {named} from './names-rows.ts'
import {articleOf} from './support.ts'

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

  test.each([
    ['Assembly Speaker Kit Moran of Sark', 'Kit Moran'],
    ['Senate Democratic Leader Ned Dorn of Tarn', 'Ned Dorn'],
    ['Committee Chairwoman Bea Marsh of Sark', 'Bea Marsh'],
    [
      'The Office of the Inspector General for the Navy',
      'Office of the Inspector General for the Navy',
    ],
  ])('who leads a body and is of a town is somebody: %s', async (words, name) => {
    const {entities} = await articleOf(`${words} said it rains.`, {language: 'en'})
    expect(entities[0]?.name).toBe(name)
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

  test.each([
    ['DGP HM Varlo met Odo Tessen.', {'HM Varlo': 'person', 'Odo Tessen': 'person'}],
    ['Bo Varlo rowed. “It leaks,” DGP Varlo said.', {'Bo Varlo': 'person'}],
    ['Sho Varlo met them.', {'Sho Varlo': 'person'}],
    ['Continental Press (CP) said it leaks.', {'Continental Press': 'organisation'}],
  ])('a rank of the police of India, and what is none: %s', async (text, names) => {
    expect(await named(text)).toEqual(names)
  })
})
