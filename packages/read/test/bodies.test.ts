import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

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
