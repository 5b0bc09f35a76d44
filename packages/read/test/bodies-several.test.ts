import {describe, expect, test} from 'vitest'
import {articleOf, speakerName, voices} from './support.ts'

const SAID = 'called it “a hole with a roof”.'

test.each([
  [`The Japan Defence Forces met. It rained. Japan’s military ${SAID}`, 'Japan Defence Forces'],
  [
    `The Japan Defence Forces met. It rained. “It leaks,” the Japanese army said.`,
    'Japan Defence Forces',
  ],
  [
    `The Japan Defence Forces met. It rained. “It leaks,” the military said.`,
    'Japan Defence Forces',
  ],
  [`The Japan Defence Forces met. It rained. Norway’s military ${SAID}`, 'Norway’s military'],
  [
    'The Central Weir Intelligence Agency was late. It rained. “It leaks,” the spy agency said.',
    'Central Weir Intelligence Agency',
  ],
])('a state’s army and its spies are called so: %s', async (text, name) => {
  expect(await voices(text)).toEqual([name])
})

test('a state’s body is one, whether the state or its people is told', async () => {
  const text =
    'Norway’s government said it was “late”. The Norwegian government said it was “odd”. Oslo police said it was “wet”. Norwegian police said it was “dry”.'
  expect(new Set(await voices(text))).toEqual(
    new Set(['Norway’s government', 'Oslo police', 'Norwegian police']),
  )
})

describe('of several bodies a noun means the one that is told of where it stands', () => {
  test.each([
    [
      'which the sentence itself is about, whatever nobody could tell was called so before',
      'Quorl Airlines is late. Tarn Airlines is late, too. Bo Reed came.\n\n“We are sorry,” the airline said.\n\nIt rained.\n\nTarn Airlines has lost “a crew or two”, the airline said.',
      'Tarn Airlines',
    ],
    [
      'which alone its sentence names',
      'Ninety snails, “all of them cold”, were seized by the Orm Harbour Office at the quay, the agency said.',
      'Orm Harbour Office',
    ],
    [
      'who says something above, and not what else is told of',
      `The Quorl Boat lies at the quay, according to the Orm Harbour Office. The agency ${SAID}`,
      'Orm Harbour Office',
    ],
    [
      'whom the sentence above is about',
      `The Orm Harbour Office has lent two boats to the Tarn Office. The agency ${SAID}`,
      'Orm Harbour Office',
    ],
    [
      'with which the words begin',
      'It was late in Tarn.\n\n“The Orm Harbour Office will open at noon,” the agency said.',
      'Orm Harbour Office',
    ],
    [
      'of which a comma tells more',
      'Quorlet sells boats.\n\nIn a note, Vale Lind International, which bought Tarn Boats, said it was late.\n\n“Quorlet sells best in May,” the company said.',
      'Vale Lind International',
    ],
    [
      'with which a story begins, and which it names most',
      `Quorl Airlines will close two quays.\n\nQuorl Airlines lost ten boats in May, and Tarn Airlines two.\n\nBo Reed of Quorl Airlines left.\n\nIt rained.\n\nThe company ${SAID}`,
      'Quorl Airlines',
    ],
    [
      'whose clerk spoke in the paragraph above',
      `“It is late,” a clerk of Quorl Boats said.\n\nThe company ${SAID}`,
      'Quorl Boats',
    ],
    [
      'not which only says how many there were',
      `Ten boats sank, according to Quorl Count.\n\nThe company ${SAID}`,
      'company',
    ],
    [
      'whose name holds what any group may be for',
      `The Orm Civil Rights Union met the Tarn Council.\n\nIt rained.\n\nThe civil rights organization ${SAID}`,
      'Orm Civil Rights Union',
    ],
    [
      'from whom a statement came last week',
      'Bo Reed was “kept at the quay”, according to a statement last week from the Orm Harbour Office.',
      'Orm Harbour Office',
    ],
    [
      'which is forced, and is no force',
      `It will force Quorl Watch to go. Two boats of Quorl Watch sank. In May, the group ${SAID}`,
      'Quorl Watch',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })

  test('“his organization” is none that its sentence names by the way', async () => {
    const text =
      'Bo Reed was “kept” at the quay over a boat of Quorl Ferries, his organization said.'
    expect(await voices(text)).toEqual(['organization'])
  })
})

describe('the trade that a name tells is what a body is called', () => {
  const others = 'Bo Reed, a clerk at Orm Council, came late. The Heron Party did not.'

  test.each([
    ['Kelmark Bank', 'lender'],
    ['Quorl Semiconductor', 'chipmaker'],
    ['Quorl Toys', 'toymaker'],
    ['Tarn Gold', 'miner'],
    ['Tarn Gold', 'mining company'],
    ['Tarnford Trains', 'operator'],
    ['Kelmark Homes', 'developer'],
    ['Orm Water', 'water company'],
    ['Orm Foods', 'food company'],
    ['Tarn Power', 'supplier'],
    ['Quorl Brewing', 'brewer'],
    ['Quorl Therapeutics', 'drugmaker'],
    ['Tarn Telecom', 'operator'],
    ['Weir Press', 'publisher'],
    ['the Orm Markets Authority', 'regulator'],
    ['the regulator Ofquorl', 'watchdog'],
    ['the Quorl Institute', 'think tank'],
    ['Tarn Rovers', 'side'],
    ['the Orm Tribunal', 'court'],
    ['the Department for Ports', 'ministry'],
    ['the Orm Foundation', 'charity'],
    ['the Tarn Rowing Federation', 'governing body'],
    ['the Daily Quorl', 'tabloid'],
  ])('%s: the %s', async (name, noun) => {
    const text = `They met ${name} in May. ${others} The ${noun} ${SAID}`
    expect((await voices(text)).at(-1)).toBe(name.replace(/^the (?:regulator )?/, ''))
  })

  test.each([
    ['Kelmark Homes and Orvel Homes', 'developer', '[kelmark homes, orvel homes]'],
    ['The Tarn Union and the Orm Union', 'union', 'union'],
    ['Quorl Motors', 'operator', 'the operator'],
  ])('%s: nobody, or either, as the %s', async (names, noun, meant) => {
    const text = `${names} rang. Bo Reed, a nurse, came. It rained. The ${noun} ${SAID}`
    expect((await voices(text)).at(-1)?.toLowerCase()).toBe(meant)
  })

  test('a council is no group', async () => {
    expect((await voices(`${others} Orm Council rang. The group ${SAID}`)).at(-1)).toBe('group')
  })

  test('a firm’s boss is nobody of another body', async () => {
    const text = 'Orm Water leaked. Carl Novak, of the Harp Foundation, filmed it.'
    expect((await voices(`${text} The utility’s boss ${SAID}`)).at(-1)).toBe('The utility’s boss')
  })

  test('the name of a single word behind a noun for a body', async () => {
    expect((await voices(`The union Quorlan rang. ${others} The union ${SAID}`)).at(-1)).toBe(
      'Quorlan',
    )
  })
})

describe('the name of a body beside a noun for it', () => {
  test.each([
    [`Ada Vale rows. Her agency, Quorl Sports, ${SAID}`, 'Quorl Sports'],
    [`The operator, Quorl Ferries, ${SAID}`, 'Quorl Ferries'],
    [
      `They met the Orm Tide Watch. The official Orm Tide Watch newspaper ${SAID}`,
      'Orm Tide Watch',
    ],
    [`Norland’s quay agency, the Bureau of Tidal Works (BTW), ${SAID}`, 'Bureau of Tidal Works'],
    [`Ada Vale posted it to Facebook, saying it rained. Her wife ${SAID}`, 'Her wife'],
    [`Two firms were fined. One of them, Quorl Ferries, ${SAID}`, 'Quorl Ferries'],
    [`It was read by Quorl Watch, a rights group, which ${SAID}`, 'Quorl Watch'],
    [`The captain, Quorl Ferries veteran Bo Reed, ${SAID}`, 'Bo Reed'],
  ])('%s', async (text, name) => {
    expect(await voices(text)).toEqual([name])
  })
})

test.each([
  ['They met the United Nations Weir Council.', 'The Weir Council', 'United Nations Weir Council'],
  [
    'They met the UN Commission of Inquiry on Norway.',
    'The Commission of Inquiry',
    'UN Commission of Inquiry on Norway',
  ],
])('%s %s: one body', async (text, short, name) => {
  expect(await voices(`${text} ${short} ${SAID}`)).toEqual([name])
})

test('a body is called what a noun behind its name says', async () => {
  const text = 'They met the Quorl Lantern. The Quorl Lantern newspaper said it was “a wet night”.'
  expect(await voices(`${text} The paper ${SAID}`)).toEqual(['Quorl Lantern', 'Quorl Lantern'])
})

test('what a body tells on a channel is its own, and not the channel’s', async () => {
  const {quotations, entities} = await articleOf(
    'Quorl Ferries left. It leaks, according to Quorl Ferries’ Instagram. It rained, according to the yard’s Facebook. Google’s YouTube said it was late.',
  )
  const names = quotations.map(({speaker}) => entities.find(({id}) => id === speaker.entity)?.name)
  expect(names).toEqual(['Quorl Ferries', undefined, 'YouTube'])
})

test('a group that flees another has no name for what that one burns', async () => {
  const {quotations} = await articleOf(
    'Rowers fled clerks who burned what they called “wet homes”.',
  )
  expect(quotations.at(-1)?.speaker.entity).toBe(null)
})

test('“the body also said” goes on with who has just spoken', async () => {
  const {quotations, entities} = await articleOf(
    'Orm Rowing, the sport’s governing body, said it leaked. The Tarn Weir Agency said it rained.\n\nThe body also said it was late.',
  )
  expect(entities.find(({id}) => id === quotations.at(-1)?.speaker.entity)?.name).toBe(
    'Tarn Weir Agency',
  )
})

test('“it” is the body that the sentence before is about', async () => {
  const text = 'Quorl Ferries sails at six. Ada Vale was sad. The company has one boat.'
  expect(await voices(`${text} It ${SAID}`)).toEqual(['Quorl Ferries'])
  expect(await voices(`${text} “It leaks like a sieve,” it said.`)).toEqual(['Quorl Ferries'])
})

test('“it noted” goes on with the body that closes the sentence before', async () => {
  const text = 'A look at the books had found two holes, the Orm Trade Office added in a note.'
  const {quotations, entities} = await articleOf(`${text} It noted that it would take a year.`)
  expect(entities.find(({id}) => id === quotations.at(-1)?.speaker.entity)?.name).toBe(
    'Orm Trade Office',
  )
  const other = await articleOf(
    'The report was damning, the Orm Trade Office admitted. It said the office had lied.',
  )
  expect(other.quotations.at(-1)?.speaker.entity).toBe(null)
})

test('“it” is no place that tells which firm', async () => {
  expect(await voices(`Quorl rowed in May. The US firm was late. It ${SAID}`)).toEqual([null])
  expect(await voices(`China cut the gas. It ${SAID}`)).toEqual(['China'])
})

test.each([
  [`Labour lost in Orm. The Greens want more locks. The party ${SAID}`, 'Greens'],
  [`The Greens want more locks. They ${SAID}`, 'Greens'],
  [`The Tories lost. The party ${SAID}`, 'Tories'],
])('a party, and what it wants: %s', async (text, name) => {
  expect(await voices(text)).toEqual([name])
})

test('a shop that is called by its owner speaks', async () => {
  const text = 'Shares in Quorl’s fell. Shares in Quorl’s rose.'
  expect(await voices(`${text} Quorl’s said it was “sad but right”.`)).toEqual(['Quorl’s'])
  expect(
    await voices(`${text} “We are very sad,” Quorl’s said. Quorl’s, which sells buns, ${SAID}`),
  ).toEqual(['Quorl’s', 'Quorl’s'])
})

describe('a headline and a lead tell of a body that is named after them', () => {
  test.each([
    [
      'Pier is ‘a hole with a roof’, rights group says',
      'A rights group counted the boats on Monday.\n\nIn a report, Quorl Watch asked for a new pier.',
      'Quorl Watch',
    ],
    [
      'Pier is ‘a hole with a roof’, rights group says',
      'The pier shut on Monday.\n\nIt leaked. Ada Vale of Quorl Watch, a rights group, came.',
      'Quorl Watch',
    ],
    [
      'Pier owner shuts it\n\n- Utility says pier “a hole with a roof”',
      'The pier shut on Monday.\n\nQuorl Energy, the utility, asked for a new one.',
      'Quorl Energy',
    ],
    [
      'Pier is ‘a hole with a roof’, union says',
      'The pier shut on Monday.\n\nThe Orm Council asked for a new one.',
      'union',
    ],
  ])('%s … %s', async (headline, text, name) => {
    const article = await articleOf(`${headline}\n\n${text}`)
    const [quotation] = article.quotations
    expect(quotation && speakerName(article, quotation)).toBe(name)
  })
})

test('a board over a gate is a sign, and a board of governors a body', async () => {
  expect(await voices('A board over the gate says, in red, “We count every sack.”')).toEqual([
    'A board over the gate',
  ])
  expect(await voices('The board of the mill says: “We count every sack.”')).toEqual(['board'])
})

test.each([
  ['It was late when judges of the Orm Circuit Court met.', 'Orm Circuit Court'],
  ['Quorl Ferries asked for a new one.', 'appeals court'],
])('whom a lead means is of its kind: %s', async (next, name) => {
  expect(await voices(`Pier to be moved\n\nAn appeals court ${SAID}\n\n${next}`)).toEqual([name])
})
