import {describe, expect, test} from 'vitest'
import {named, speakersIn} from './names-rows.ts'
import {articleOf} from './support.ts'

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
