import {expect, test} from 'vitest'
import {named} from './names-rows.ts'

test.each([
  ['The army (QAF) was late. The QAF left.', {QAF: 'organisation'}],
  ['The Norse emergency services (MDQ) were late.', {MDQ: 'organisation'}],
  ['The intensive care service (ICS) was late. The ICS left.', {}],
])(
  'letters behind a noun for a body are a body’s, unless they are the noun’s: %s',
  async (text, names) => {
    expect(await named(text)).toEqual(names)
  },
)

test.each([
  ['They met the party’s armed wing, the Al-Quorl Rowers’ Brigades.', 'Al-Quorl Rowers’ Brigades'],
  ['They met its partners the Greens.', 'Greens'],
  ['They met the left-wing Die Quorla and left.', 'Die Quorla'],
  ['They met the far-right Quorla and left.', 'Quorla'],
  ['They met the ruling Quorl Bodmil and left.', 'Quorl Bodmil'],
  ['They met, according to the affiliate Channel 47 and others.', 'Channel 47'],
])('a body is named: %s', async (text, name) => {
  expect(await named(text)).toEqual({[name]: 'organisation'})
})

test.each([
  'They fled the Leninist state’s police.',
  'They showed IDs at the gate.',
  'They met the United Nations Assistant Secretary General for Weirs.',
])('what follows a teaching, papers and an office are no body: %s', async (text) => {
  expect(Object.keys(await named(text))).not.toContainEqual(
    expect.stringMatching(/^(?:Leninist|IDs|General .*)$/),
  )
})

test.each([
  [
    'They left an article in Norland’s official Odong Quorl newspaper.',
    'Odong Quorl',
    'organisation',
  ],
  [
    'It was told to the Quorl Works, Shin Quorl domestic security agency and others.',
    'Shin Quorl',
    'organisation',
  ],
  ['It rained, Tessen Quorl news site reported on Monday.', 'Tessen Quorl', 'organisation'],
  ['Odo Lind left, and his Tessen Quorl party stayed.', 'Tessen Quorl', 'organisation'],
  ['They rang Bo Reed of the centrist Quorl party.', 'Quorl', 'organisation'],
  [
    'They asked election monitor Quorl, seasoned pollster Tessen Centre and others.',
    'Quorl',
    'organisation',
  ],
  ['They asked the NGO Quorl to row.', 'Quorl', 'organisation'],
  ['Save the Boats and others were late.', 'Save the Boats', 'organisation'],
  ['A porter slept. Porter Council chief Odo Vale said so.', 'Porter Council', 'organisation'],
  ['Porters for Weir Rights said it leaks.', 'Porters for Weir Rights', 'organisation'],
  ['They fled the Q23 rebel group. Q23 fighters left.', 'Q23', 'organisation'],
  [
    'They met Jamat Quorl al-Tessen wal-Bodmil (JQTB) in May.',
    'Jamat Quorl al-Tessen wal-Bodmil',
    'organisation',
  ],
  ['Coastal rights group Quorl said it leaks.', 'Quorl', 'organisation'],
  ['They asked NGO Monitor to row.', 'NGO Monitor', 'organisation'],
  ['It rained at Abu Quorl roundabout in Tessen.', 'Abu Quorl', 'place'],
  ['They rowed to Al Quorl, a southern region designated as a park.', 'Al Quorl', 'place'],
  [
    'And a baker from Tessen Region, Antonida Quorl, was visited by police after a fire.',
    'Antonida Quorl',
    'person',
  ],
  ['Jens Quorl, a mediator appointed by the state government, was late.', 'Jens Quorl', 'person'],
  [
    'She taught at the Quorl No 2 High School in the south.',
    'Quorl No 2 High School',
    'organisation',
  ],
  ['It hit Quorl School No. 12 on Monday.', 'Quorl School No. 12', 'organisation'],
])('a name by what stands beside it or within: %s', async (text, name, type) => {
  expect(await named(text)).toMatchObject({[name]: type})
})

test.each([
  ['They met Jonas Quorl (SQD) there.', {'Jonas Quorl': 'person', SQD: 'organisation'}],
  ['They met the Quorl Tessen (BVD) there.', {'Quorl Tessen': 'organisation'}],
  ['It is owned by Quorl Inc. The porters said so.', {'Quorl Inc.': 'organisation'}],
  ['They sold Quorl Tessen Co. Ltd in May.', {'Quorl Tessen Co. Ltd': 'organisation'}],
  ['The cup went to Tessa Quorlin. Quorlin, 31, wept.', {'Tessa Quorlin': 'person'}],
  [
    'They met the Philippines’ Department of Weirs.',
    {Philippines: 'place', 'Department of Weirs': 'organisation'},
  ],
  ['They asked the MP for Quorl about it.', {Quorl: 'place'}],
  ['They visited Biden on Monday.', {Biden: 'person'}],
  ['They drove towards Quorl on Monday.', {Quorl: 'place'}],
  ['They brought him to Quorl on Monday.', {Quorl: 'place'}],
  ['They went back to Quorl on Monday.', {Quorl: 'place'}],
  ['They came back to Ada on Monday.', {Ada: 'person'}],
  ['Data are from Quorl and Tessen.', {}],
  ['The miller said she was from Quorl, or so it seemed.', {Quorl: 'place'}],
  ['By night she spoke from Quorl about it.', {Quorl: 'place'}],
  ['It leaks in Norland’s Tessenev desert.', {Norland: 'place', Tessenev: 'place'}],
  ['It rained in Biden’s Iowa district.', {Biden: 'person', Iowa: 'place'}],
  ['They met in Quorl’s Tessen district.', {Quorl: 'place', Tessen: 'place'}],
  ['They have a mill in Quorl, East Tessen, and a weir.', {Quorl: 'place', 'East Tessen': 'place'}],
  [
    'They met Ida Varlo, of Weir Lane, Quorl, in May.',
    {'Ida Varlo': 'person', 'Weir Lane': 'place', Quorl: 'place'},
  ],
  ['The driver in Norway, Quorl, wept.', {Norway: 'place'}],
  ['The mayor in Quorl, Ida Varlo, left.', {Quorl: 'place', 'Ida Varlo': 'person'}],
  ['Her mill in Quorl, Tessen, shut.', {Quorl: 'place'}],
  [
    'On Monday Quorlbank Governor Ida Varlo left.',
    {Quorlbank: 'organisation', 'Ida Varlo': 'person'},
  ],
  ['On Monday Quorlan Governor Ida Varlo left.', {Quorlan: 'place', 'Ida Varlo': 'person'}],
  ['They lost the game against Quorl on Monday.', {Quorl: 'organisation'}],
  ['They won a replay with Quorl on Monday.', {Quorl: 'organisation'}],
  ['It was a 2-0 win over Quorl.', {Quorl: 'organisation'}],
  ['It was a win over Quorl.', {}],
  ['It was a narrow 2022 win over Quorl.', {}],
  ['Their goal with Quorl was to cut costs.', {}],
  ['They won a 2-0 win against Quorl.', {Quorl: 'organisation'}],
  ['It was a 6-2, 6-4 win over Quorl.', {}],
  ['She lost her match against Quorl on Monday.', {}],
  ['They lost the game against Quorl’s side.', {}],
  [
    'They met at Shaikh Quorl Hospital, by Empress Palace.',
    {'Shaikh Quorl Hospital': 'organisation', 'Empress Palace': 'place'},
  ],
  ['They lost a match with Quorl champion Ida Varlo.', {'Ida Varlo': 'person'}],
  [
    'They rang the Fed, the Lords and the Red Cross.',
    {Fed: 'organisation', Lords: 'organisation', 'Red Cross': 'organisation'},
  ],
  ['They met Norway’s Crown Prince, Odo.', {Norway: 'place'}],
])('whom or what a name names by its neighbours: %s', async (text, names) => {
  expect(await named(text)).toEqual(names)
})

test.each([
  'They must STOP now, and will stop.',
  'They met the far-right Quorlian and left.',
  'It was shown in a Norwegian TV series.',
  'Speaking to Quorlable, a clerk said it was late.',
  'A report stood on a Yemenite news site.',
])('nothing is named: %s', async (text) => {
  expect(await named(text)).toEqual({})
})

test('a firm with two fields before its legal form is one', async () => {
  const text = 'Shares in Quorl Iron and Steel Co. rose. Ada Vale and Tessen Ltd met.'
  expect(await named(text)).toEqual({
    'Quorl Iron and Steel Co.': 'organisation',
    'Ada Vale': 'person',
    'Tessen Ltd': 'organisation',
  })
})

test.each([
  ['Six-time Quorl champion Ada Varlo sang.', {'Ada Varlo': 'person'}],
  ['Ada Varlo was late for Prime Minister’s Questions.', {'Ada Varlo': 'person'}],
  ['Ada Varlo ran into the Parliamentary library.', {'Ada Varlo': 'person'}],
  [
    'According to Quorl Online, Ada Varlo left Tessen Rugby.',
    {'Quorl Online': 'organisation', 'Ada Varlo': 'person', 'Tessen Rugby': 'organisation'},
  ],
  [
    'Their solicitors, Varlo Krell, wrote in May. Auditors Tessen Orm said so.',
    {'Varlo Krell': 'organisation', 'Tessen Orm': 'organisation'},
  ],
  [
    'The mill’s external auditor, Varlo Krell, has left. Her solicitors, Ada Vale and Bo Reed, have not.',
    {'Varlo Krell': 'organisation', 'Ada Vale': 'person', 'Bo Reed': 'person'},
  ],
  [
    'Varlo Krell, solicitors for the family, were late. They fined the collapsed builder Quorlway.',
    {'Varlo Krell': 'organisation'},
  ],
  ['The jury heard that Quorla Varlo had rowed.', {'Quorla Varlo': 'person'}],
  ['A band D home costs more, and so does plan B.', {}],
  ['It is a crime under the Bank of Kelmark Act.', {}],
  [
    'She rowed off Quorl Parish and on the White Nile.',
    {'Quorl Parish': 'place', 'White Nile': 'place'},
  ],
  ['He runs the clinic of Médecins du Quorl.', {'Médecins du Quorl': 'organisation'}],
  ['“Ofsted never came,” said Ada Vale.', {Ofsted: 'organisation', 'Ada Vale': 'person'}],
  [
    'She wrote to Quorl council in May. West Tessen police left.',
    {'Quorl council': 'organisation', 'West Tessen police': 'organisation'},
  ],
  ['The Quorl council tax rose. In Quorl police rowed.', {Quorl: 'place'}],
  [
    'The village head of Quorl Krell and Baroness Varlo of Tessen left.',
    {'Quorl Krell': 'place', Varlo: 'person', Tessen: 'place'},
  ],
  ['He ran the Quorl Krell Water District.', {'Quorl Krell Water District': 'organisation'}],
  [
    'The Russian Federation, Viet Nam, Türkiye and Côte d’Ivoire met the Islamic Republic of Iran.',
    {Russia: 'place', Vietnam: 'place', Turkey: 'place', 'Ivory Coast': 'place', Iran: 'place'},
  ],
  [
    'A woman from Quorl wept. Arrivals at Varlo Krell fell.',
    {Quorl: 'place', 'Varlo Krell': 'place'},
  ],
  ['They rowed for Lawyers Beyond Weirs in May.', {'Lawyers Beyond Weirs': 'organisation'}],
  ['Justice for Quorl said it rained.', {'Justice for Quorl': 'organisation'}],
  ['They met the Quorl Justice Working Group.', {'Quorl Justice Working Group': 'organisation'}],
  ['They met the Quorl Fact-Finding Mission.', {'Quorl Fact-Finding Mission': 'organisation'}],
  ['They joined the Quorl Families Project.', {'Quorl Families Project': 'organisation'}],
  [
    'A report by Quorl found leaks. “It leaks,” said Ada Vale, of Quorl. Quorl said it rained.',
    {Quorl: 'organisation', 'Ada Vale': 'person'},
  ],
  ['Pupils at St Odo’s primary school rowed.', {'St Odo’s primary school': 'organisation'}],
])('%s', async (text, types) => {
  expect(await named(text)).toEqual(types)
})

test.each([
  [
    'The Orm County State’s Attorney Ada Vale left. The State’s Attorney rows.',
    {'Orm County': 'place', 'Ada Vale': 'person'},
  ],
  [
    'President Ada Vale and Secretary of State Bo Reed left.',
    {'Ada Vale': 'person', 'Bo Reed': 'person'},
  ],
  [
    'House Speaker Ada Vale and House Minority Leader Bo Reed left.',
    {'Ada Vale': 'person', 'Bo Reed': 'person'},
  ],
  [
    'The Permanent Mission of Norway said no. The General Coordination for Weirs said yes.',
    {'Permanent Mission of Norway': 'organisation'},
  ],
  ['The D.C. Circuit ruled in May.', {'D.C. Circuit': 'organisation'}],
  ['The Quorl Fire said nothing. It grew.', {}],
  [
    'The United States is late. They flew with United Airlines. For once, United said no.',
    {'United States': 'place', 'United Airlines': 'organisation'},
  ],
  [
    'They met at the Quorl Presidential Library and Museum.',
    {'Quorl Presidential Library and Museum': 'organisation'},
  ],
  ['It burned at 12 N. Varlo Blvd in May.', {'N. Varlo Blvd': 'place'}],
  ['She drove down the Ada Vale Expressway.', {'Ada Vale Expressway': 'place'}],
  [
    'They sued Ada Tessen, LLC in May. Quorl, Inc. said it rained.',
    {'Ada Tessen': 'organisation', Quorl: 'organisation'},
  ],
  ['It was a Class B Misdemeanor, and a Class C weir.', {}],
  [
    'The director of the Bureau of Fish and Weirs Ada Vale left.',
    {'Bureau of Fish and Weirs': 'organisation', 'Ada Vale': 'person'},
  ],
  [
    'IGP Daniel Varlo and Orm DPP Ida Krell met ADAs Ada Vale and Bo Reed.',
    {'Daniel Varlo': 'person', 'Ida Krell': 'person', 'Ada Vale': 'person', 'Bo Reed': 'person'},
  ],
  [
    '“It leaks,” said QNN Chief Law Enforcement and Weir Analyst Ada Vale.',
    {QNN: 'organisation', 'Ada Vale': 'person'},
  ],
  [
    'Orm State Commissioner of Boats, Alhaji Modu Varlo, met the Orm Police Public Relations Officer.',
    {'Modu Varlo': 'person', 'Orm Police': 'organisation'},
  ],
  ['Natural Resources and Environmental Weirs Minister Ada Varlo left.', {'Ada Varlo': 'person'}],
  [
    'Boats sank in Oslo, Chula Varlo, London and Orm.',
    {Oslo: 'place', 'Chula Varlo': 'place', London: 'place', Orm: 'place'},
  ],
  ['The Honourable Ada Varlo left.', {'Ada Varlo': 'person'}],
  ['Kelda MP Ada Varlo left.', {Kelda: 'place', 'Ada Varlo': 'person'}],
  [
    'She told the Norwegian Quorl news agency that the General Staff of the Norse Army left.',
    {Quorl: 'organisation', 'General Staff of the Norse Army': 'organisation'},
  ],
  ['She told QNN Tessen’s boat sank.', {QNN: 'organisation'}],
  ['Rep. Bill Varlo of Ohio left.', {'Bill Varlo': 'person', Ohio: 'place'}],
  [
    'There were calls in Congress for Ada Varlo’s boat. Rowers flock to Paris for the Weir Games.',
    {Congress: 'organisation', 'Ada Varlo': 'person', Paris: 'place'},
  ],
  [
    'The Quorl Department Office of Inspector General Ada Varlo rowed.',
    {'Quorl Department Office': 'organisation', 'Ada Varlo': 'person'},
  ],
  [
    'She joined Varlo, Tessen & Krell, a law firm. They asked Orm, Varlo & Reed and Bodmil.',
    {
      'Varlo, Tessen & Krell': 'organisation',
      Orm: 'organisation',
      'Varlo & Reed': 'organisation',
      Bodmil: 'organisation',
    },
  ],
  [
    'Detective Branch (DB) police left. Reed Solicitors met Quorl & Beyond.',
    {
      'Detective Branch': 'organisation',
      'Reed Solicitors': 'organisation',
      'Quorl & Beyond': 'organisation',
    },
  ],
  ['They asked the Marion County Sheriff.', {'Marion County': 'place'}],

  ['Rear Admiral Bodo Varlo left.', {'Bodo Varlo': 'person'}],
  ['They hired Varlo and Associates in May.', {'Varlo and Associates': 'organisation'}],
  [
    'The FBI, the Orm Bank, Quorl, and Tessen met in Oslo, Varlo and London.',
    {
      FBI: 'organisation',
      'Orm Bank': 'organisation',
      Quorl: 'organisation',
      Tessen: 'organisation',
      Oslo: 'place',
      Varlo: 'place',
      London: 'place',
    },
  ],
  ['She lived at 350 Ada Street.', {'Ada Street': 'place'}],
  ['Rep. Ada Vale of Quorl said it was late.', {'Ada Vale': 'person', Quorl: 'place'}],
  [
    'A statement from Ada Vale Regarding Bo Reed was late.',
    {'Ada Vale': 'person', 'Bo Reed': 'person'},
  ],
])('of an office, a body and a street in capitals: %s', async (text, types) => {
  expect(await named(text)).toEqual(types)
})
