import {describe, expect, test} from 'vitest'
import {articleOf, speakerName, voices} from './support.ts'

const SAID = 'called it “a hole with a roof”.'

test('a body’s statement has a month, and the body has none', async () => {
  expect(
    await voices(`An April government statement ${SAID} The October Committee ${SAID}`),
  ).toEqual(['government', 'October Committee'])
})

describe('a noun for a body means the one with a name', () => {
  test.each([
    [
      'whose name holds its words',
      'The Orm Valley Levee Board met. Ada Vale came late.',
      'The levee board',
      'Orm Valley Levee Board',
    ],
    [
      'which was named last of those whose names hold them',
      'The Orm Council met the Tarn Council. Then the Orm Council voted.',
      'The council',
      'Orm Council',
    ],
    [
      'which the article calls so',
      'Quorl Watch, a rights group, counts boats. Ada Vale came late.',
      'The rights group',
      'Quorl Watch',
    ],
    [
      'an organisation in the next paragraph, by its letters',
      'The QLMT said it rained.\n\n',
      'The organisation',
      'QLMT',
    ],
    [
      'a guard that is no guard',
      'The Norse coast guard said it rained. A guard slept.',
      'The coast guard',
      'Norse coast guard',
    ],
    ['a mission by its letters', 'The EU mission said it rained.', 'The mission', 'EU mission'],
    ['not any company', 'Quorl Group said it rained.', 'Any company', 'company'],
    ['a party that is no firm', 'Labour won in Tarn.', 'The firm', 'firm'],
    ['a party that is no group', 'The Tarn Greens left.', 'The group', 'group'],
    ['a party that is one', 'Labour won in Tarn.', 'The party', 'Labour'],
    [
      'not a regulator where it is a company',
      'Ofquorl has fined Tarn Water. The regulator said the company was slow.',
      'The company',
      'Tarn Water',
    ],
    [
      'a firm where it is said to be',
      'Quorl Steel Ltd flooded.\n\nIt rained.',
      'The South Orm company',
      'Quorl Steel Ltd',
    ],
    [
      'the only firm by its trade',
      'Quorl Group Ltd has two pits.',
      'The mining group',
      'Quorl Group Ltd',
    ],
    [
      'not a firm by its trade where there are two',
      'Quorl Group Ltd and Tarn Ltd have two pits.',
      'The mining group',
      'mining group',
    ],
    [
      'not the only firm for a cause',
      'Quorl Group Ltd has two pits.',
      'The pressure group',
      'pressure group',
    ],
    [
      'whom the sentence before is about, and not the one that was called so',
      'Quorl Watch, a group for rowers, met. It rained.\n\nOrm Aid asked for a day off.',
      'The group',
      'Orm Aid',
    ],
    [
      'who was called so, where the sentence before names them, too',
      'Quorl Watch, a group for rowers, met. It rained.\n\nOrm Aid met Quorl Watch.',
      'The group',
      'Quorl Watch',
    ],
    [
      'an airline with more words',
      'Quorlair said it flew on. The Orm Council met.',
      'The Irish budget airline',
      'Quorlair',
    ],
    [
      'not where it calls it something else',
      'Quorl Watch, a rights group, counts boats. Ada Vale came late.',
      'The lobby group',
      'lobby group',
    ],
    [
      'not where a person of theirs is called so',
      'At the Orm Institute, its director, Ada Vale, laughed.',
      'The director',
      'Ada Vale',
    ],
    [
      'a council by another word',
      'Orm Borough Council sat.\n\nIt rained.',
      'The authority',
      'Orm Borough Council',
    ],
    [
      'not one of two councils',
      'Orm Borough Council and Tarn City Council sat.\n\nIt rained.',
      'The authority',
      'authority',
    ],
    [
      'the police by another word',
      'Tarn Police dived for it.\n\nIt rained.',
      'The force',
      'Tarn Police',
    ],
    ['a club by another word', 'Orm Rovers lost.\n\nIt rained.', 'The club', 'Orm Rovers'],
    ['a paper by another word', 'The Orm Gazette asked Ada Vale.', 'The newspaper', 'Orm Gazette'],
    ['a group that trades', 'Shares in Orm Group fell.\n\nIt rained.', 'The company', 'Orm Group'],
    [
      'the only firm among other bodies',
      'Orm Abadi Ltd. met Tarn Watch and the Orm Fund.\n\nIt rained.',
      'The company',
      'Orm Abadi Ltd.',
    ],
    [
      'the whole name that a phrase is the end of',
      'Rowers left.',
      'Vale’s Reed and Weir Party',
      'Reed and Weir Party',
    ],
    [
      'the only one of the sentence before',
      'The Rowing Union sat. Fernhill Hospice has 40 beds.',
      'The charity',
      'Fernhill Hospice',
    ],
    [
      'not a regulator that is called so',
      'Quorl Energy shut down. The regulator, Tessen Energy, asked why.\n\nIt rained.',
      'The utility',
      'Quorl Energy',
    ],
    [
      'a firm by what it makes',
      'Quorl Motors has two plants.\n\nIt rained.',
      'The tyre maker',
      'Quorl Motors',
    ],
    [
      'a place whose name ends so',
      'Ada Vale was stuck at Quorl Park.\n\nIt rained.',
      'The park',
      'Quorl Park',
    ],
    [
      'an office that nobody is named for',
      'Ada Vale came late.',
      'The presidency in Tarn',
      'presidency',
    ],
    [
      'none of another place',
      'The Orm Police Department moved. They met in Tarn, a town in Norland.',
      'The police department in the town of Tarn',
      'police department',
    ],
    [
      'one of its place',
      'The Orm Police Department moved. They met in Orm, a town in Norland.',
      'The police department in Orm',
      'Orm Police Department',
    ],
    [
      'who filed a suit',
      'Ada Vale came late.',
      'The lawsuit filed by the Orm Institute',
      'Orm Institute',
    ],
    [
      'none that only a picture is by',
      'The Orm Weather Agency moved.\n\nRain on the quay. Photo: Quorl Press Agency\n\nIt rained.',
      'The agency',
      'Orm Weather Agency',
    ],
    ['nobody who is a person', 'The mill shut. Ada Vale was sad.', 'The club', 'club'],
    [
      'the paper that told of it last',
      'The Orm Gazette asked Ada Vale. “No,” she told the Tarn Courier.\n\nIt rained.',
      'The paper',
      'Tarn Courier',
    ],
    [
      'an outlet, as it reports, and no body told of after it',
      'Quorlish reported that it rained. The Orm Fund met.\n\nIt rained.',
      'The news organisation',
      'Quorlish',
    ],
    [
      'not a study',
      'The Orm Gazette asked Ada Vale.',
      'The paper concludes that it rained and',
      'paper',
    ],
    [
      'a firm from where it is',
      'Quorl Ferries met the Orm Council. Quorl Ferries sails at six.\n\n',
      'The Norland-based company',
      'Quorl Ferries',
    ],
    [
      'the firm that the paragraph above ends with, as it is about it',
      'Orm Motors and Tarn Motors were fined. Quorl Ferries sails at six.\n\n',
      'The company',
      'Quorl Ferries',
    ],
    [
      'not one whose analysts it is about',
      'Orm Motors and Tarn Motors were fined. Quorl Ferries analysts rate it.\n\n',
      'The company',
      'company',
    ],
    [
      'not one that was asked as well',
      'Orm Motors and Tarn Motors were fined. Quorl Ferries did not respond.\n\n',
      'The company',
      'company',
    ],
    [
      'a service as an agency',
      'The Orm Tide Service met Ada Vale. It rained.\n\nThe Orm Tide Service rang.\n\n',
      'The agency',
      'Orm Tide Service',
    ],
    [
      'the school just told of',
      'Orm College and Tarn University met. Tarn University has two boats.\n\n',
      'The school',
      'Tarn University',
    ],
    [
      'a union by its branch, in the sentence about it',
      'The Tarn branch of the Orm Rowing Union wrote: it is late, and',
      'the group',
      'Orm Rowing Union',
    ],
    [
      'a carrier by its name',
      'AirQuorl, a firm in Orm, rang. Ada Vale told Reuters that it rained.\n\nIt rained.',
      'The airline',
      'AirQuorl',
    ],
    [
      'a firm, and not who was told',
      'Quorl Motors, the carmaker, shut two mills. Ada Vale told Tarn Wire so.\n\nIt rained.',
      'The Norwegian company',
      'Quorl Motors',
    ],
    [
      'a firm by what else it is called',
      'Tarnbrew, the world’s largest brewer, shut.\n\nAda Vale rang.',
      'The brewer',
      'Tarnbrew',
    ],
    [
      'the company told of, and none far above that is named so',
      'The Bo Reed Company shut.\n\nIt rained.\n\nIt snowed.\n\nIt rained.\n\nQuorl Motors opened. It rained.\n\nQuorl Motors is old.',
      'The company',
      'Quorl Motors',
    ],
    [
      'not another that has no name',
      'Quorl Ferries sold it to a small firm in Orm.\n\nIt rained.',
      'The firm',
      'firm',
    ],
    [
      'no rights group as a company',
      'Quorl Watch, a rights group, rang.\n\n',
      'The company',
      'company',
    ],
    ['no bank as an airline', 'Orm Savings Bank rang.\n\n', 'The airline', 'airline'],
    [
      'a paper by whose it is',
      'The Orm Herald rang. The Reed party met.\n\n',
      'The Reed party controlled newspaper',
      'Orm Herald',
    ],
    [
      'of two the one that is called so',
      'Quorl Airways, the airline, and the Orm Gazette quarrelled.\n\n',
      'The airline',
      'Quorl Airways',
    ],
    [
      'a court of appeal by another word before it, some sentences on',
      'The Orm Court of Appeals ruled on it. It rained. Ada Vale rang. It snowed.\n\n',
      'The appellate court',
      'Orm Court of Appeals',
    ],
    [
      'the agency that the sentence before is about, whatever it is by name',
      'Quorl Group Ltd has two pits. The Tarn Tide Centre counts boats.\n\n',
      'The agency',
      'Tarn Tide Centre',
    ],
    [
      'none of two that say something in one sentence',
      'The Tarn Tide Centre said it rained, and the Orm Snow Centre said it snowed.\n\n',
      'The agency',
      'agency',
    ],
    [
      'no committee that is not called so',
      'Quorl Ferries said it rained.',
      'The strike committee',
      'strike committee',
    ],
    [
      'neither of two told in full behind something else',
      'It rained on the Vale campaign and on the Reed campaign.',
      'The campaign',
      'campaign',
    ],
    [
      'not the first half of another noun',
      'The Orm County board room leaks.',
      'The board',
      'board',
    ],
    [
      'by the last word of its name',
      'The UN Mills Programme is late, its head said.',
      'The Programme',
      'UN Mills Programme',
    ],
    ['not one whom somebody told', 'Ada Vale told the board so.', 'The board', 'board'],
    ['not one of many states', 'The Orm border state rang.', 'The state', 'state'],
    ['no army that is not called so', 'Quorl Ferries rang.', 'The army', 'army'],
  ])('%s', async (_, text, words, name) => {
    expect((await voices(`${text} ${words} ${SAID}`)).at(-1)).toBe(name)
  })
})

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

describe('a capital is its state where it acts', () => {
  test.each([
    ['Talks went on. Seoul has rejected the plan.', 'South Korea'],
    ['Talks went on. Beijing rejected the plan.', 'China'],
    ['The plan, which Tokyo rejects as a trap, was read out.', 'Japan'],
    ['A map shows what Tokyo considers its own waters.', 'Japan'],
    ['Ms Ada Vale said Ankara was working with the board.', 'Turkey'],
    ['Ms Ada Vale ran a London hotel for years.', 'London'],
    ['A fire broke out at an east London pub.', 'London'],
    ['Ms Ada Vale finds that London is quieter than Orm.', 'London'],
    ['London baker Ada Vale sells bread.', 'London'],
    ['Boroughs across London have closed baths.', 'London'],
    ['She lived in the capital Pyongyang as it grew.', 'Pyongyang'],
    ['Mr Bo Reed thinks Brussels has banned it.', 'Brussels'],
  ])('%s', async (body, name) => {
    const {entities} = await articleOf(`Talks\n\nBy Ida Brenner\n\n${body}`)
    expect(entities.filter(({type}) => type === 'place').map((each) => each.name)).toContain(name)
  })
})

test.each([
  'The talks fell apart after Riyadh said it was “late”.',
  'It fired a rocket in a test that Riyadh called “one big step”.',
  'They went on, with Riyadh saying it was “late”.',
  'Riyadh earlier this week said it was “late”.',
])('a capital is its state in a clause of its own: %s', async (text) => {
  expect(await voices(`Norway and Saudi Arabia met. ${text}`)).toEqual(['Saudi Arabia'])
})

test.each([
  'Quorl Bank’s new head, Ada Varlo, released a statement that said:\n\n“It leaks.”',
  'Ada Varlo, head of Quorl Bank, released a statement that said:\n\n“It leaks.”',
])('a statement is of who issued it, and not of whom they lead: %s', async (text) => {
  expect(await voices(text)).toEqual(['Ada Varlo'])
})

test.each([
  'Her nine-year-old daughter Ida Quorl rows. Ada Quorl called it late. “It leaks,” Ms Quorl said.',
  'Ida Quorl, 8, rows. Ada Quorl called it late. “It leaks,” Mrs Quorl said.',
])('a child has no honorific: %s', async (text) => {
  expect(await voices(text)).toEqual(['Ada Quorl'])
})

test('a state that somebody has is a book', async () => {
  const text = 'Quorl’s Norway, by Bo Reed, says it is “late”. Norway said it was “odd”.'
  expect(await voices(text)).toEqual(['Quorl’s Norway', 'Norway'])
})

test('letters that two bodies have are those of the first', async () => {
  const text =
    'Norland’s Weir Safety Board (WSB) met. “It leaks,” the WSB said.\n\n“It rained,” said Norland Weir Services (WSB) spokesman Otto Lind.'
  expect(await voices(text)).toEqual(['Weir Safety Board', 'Otto Lind'])
})

describe('letters in brackets tell how long a name is', () => {
  test.each([
    [
      'The Ponds and Marshland birds Rescue Agency (PMRA) met.',
      'Ponds and Marshland birds Rescue Agency',
    ],
    ['The U.S. Weirs and Locks Enforcement (WLE) met.', 'U.S. Weirs and Locks Enforcement'],
    ['“Rates fall,” the People’s Bank of Norland (PBON) said.', 'People’s Bank of Norland'],
    ['The Institutes of Weirs (IOW) met.', 'Institutes of Weirs'],
    [
      'The Orm Weir Location and Event Data Centre (Owled) met.',
      'Orm Weir Location and Event Data Centre',
    ],
    ['Norland’s elite River Guard Corps (NRGC) met.', 'River Guard Corps'],
    [
      'The UN Quay and Weir Agency for Norse Rowers in the Near East (UNQWA) met.',
      'UN Quay and Weir Agency for Norse Rowers in the Near East',
    ],
  ])('%s', async (body, name) => {
    const {entities} = await articleOf(`Talks\n\nBy Ida Brenner\n\n${body}`)
    expect(entities.filter(({type}) => type === 'organisation').map((each) => each.name)).toContain(
      name,
    )
  })
})

test.each([
  ['Two nurses of the charity Tarn Aid were hurt, the group said.', 'Tarn Aid'],
  ['Two of Tarn Aid’s boats burned, the agency said.', 'Tarn Aid'],
  ['They sang at Tarn Aid, the group said.', 'Quorl Watch'],
])('whose people a sentence tells of says it: %s', async (sentence, name) => {
  const text = `Boats burned\n\nQuorl Watch denied it. ${sentence}`
  const article = await articleOf(text, {language: 'en'})
  const last = article.quotations.at(-1)
  expect(last && speakerName(article, last)).toBe(name)
})

test('“her office” is none that bears nobody’s name', async () => {
  expect(
    await voices('Ida Lind and the Tarn Press Office met.\n\nLind was “late”, her office said.'),
  ).toEqual(['office'])
})

test.each([
  ['figures released by the Orm Weir Board', 'Orm Weir Board'],
  ['a report published last week by the Orm Weir Board', 'Orm Weir Board'],
  ['statistics compiled by the Orm Weir Board', 'Orm Weir Board'],
  ['a tally kept by the Orm Weir Board', 'Orm Weir Board'],
  ['a tally kept by the Tarn Miners’ Union', 'Tarn Miners’ Union'],
  ['a statement made by the Orm Weir Board', 'Orm Weir Board'],
  ['a survey conducted by the Orm Weir Board', 'Orm Weir Board'],
  ['a report released Monday by the Orm Weir Board', 'Orm Weir Board'],
  ['emails released by the Orm Weir Board', 'emails released by the Orm Weir Board'],
  ['a report seen by the Orm Weir Board', 'a report seen by the Orm Weir Board'],
])('a text is of whoever issues it: %s', async (text, name) => {
  expect(await voices(`The lock is “late”, according to ${text}.`)).toEqual([name])
})

test.each([
  ['The nationalist Orm Times tabloid called it “a step”. “It is,” the daily said.', 'Orm Times'],
  ['Norland joined NATO in May. Few rowed. It “leaks”, the alliance said.', 'NATO'],
])('a daily and an alliance: %s', async (text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

test.each([
  ['Orm Institute for Tides climatologist Otto Lind', 'Otto Lind'],
  ['the Orm Department of Weirs’s QCP Director Otto Lind', 'Otto Lind'],
  ['the Orm Institute for Tides', 'Orm Institute for Tides'],
])('who closes a phrase that a body’s name opens: %s', async (words, name) => {
  const text = `Otto Lind rows. “It leaks,” said ${words}. The Orm Institute for Tides is old.`
  expect(await voices(text)).toEqual([name])
})

test('a name behind a noun for several is a body’s', async () => {
  const body = 'Telecom analysts Ovrun said it was “late”. It “leaks”, said analysts Quorl-Tarn.'
  expect(await voices(body)).toEqual(['Ovrun', 'Quorl-Tarn'])
})

test('a noun for texts or people that opens a sentence describes who speaks, and is no name', async () => {
  const body = 'Figures released in May called it “late”. Jurors in Orm said it was “grim”.'
  expect(await voices(body)).toEqual(['Figures released in May', 'Jurors in Orm'])
})

test('bodies in the plural speak as a group, without "the", too', async () => {
  const body =
    'Security firms called it “a hole”. Unions said it was “late”. Norse regulators said it “leaks”.'
  expect(await voices(body)).toEqual(['Security firms', 'Unions', 'Norse regulators'])
  const {entities} = await articleOf(`A day at Orm\n\n${body}`)
  expect(entities.map(({type}) => type)).toEqual(['group', 'group', 'group'])
})
