import {describe, expect, test} from 'vitest'
import {named} from './names-rows.ts'
import {articleOf} from './support.ts'

test('what speaks is somebody where the text tells of a person, and of no body', async () => {
  const types = await named(
    'Tiger Varlo and his wife left. They saw Tiger Loopz. Fans of Tiger sang. Tiger Varlo said it rained. Tiger Varlo told rowers it was late. Tiger Varlo said it leaks. Tiger Varlo wrote that it was old.',
  )
  expect(types['Tiger Varlo']).toBe('person')
})

describe('a body is found', () => {
  test.each([
    ['as the agency of a picture', 'The weir at dawn. (AP Photo/Odo Quorl)', 'AP'],
    ['as what a story came from', 'It leaked for days.\n\n(Source: Bodmil)', 'Bodmil'],
    ['as a magazine of one word', 'Last month Tides magazine counted the boats.', 'Tides'],
    ['by what it is called', 'A firm called Quorl Tessen was late.', 'Quorl Tessen'],
    ['as a Sunday paper', 'She told the Sunday Times that it leaks.', 'Sunday Times'],
    ['as what manages money', 'Asset manager Quorl said it leaks.', 'Quorl'],
    [
      'as what a field is run for',
      'A spokesman for Transport for Quorl said it leaks.',
      'Transport for Quorl',
    ],
    ['as who is told', 'It angered people. She told People so.', 'People'],
    ['as a team', 'They cheered for the Quorl City Chiefs, who won.', 'Quorl City Chiefs'],
    [
      'by what it is called, whatever its words are',
      'They met a group called the Quorl Conference of Weir Women (QCWW).',
      'Quorl Conference of Weir Women',
    ],
    ['as a team of a number', 'The Orm City 77ers lost.', 'Orm City 77ers'],
    ['with an aim', 'They met the Committee for a Fair Quorl.', 'Committee for a Fair Quorl'],
    [
      'with its place before it',
      'They met the City of Orm Police Department.',
      'City of Orm Police Department',
    ],
    [
      'with its place behind it',
      'They met the University of Orm at Tessen.',
      'University of Orm at Tessen',
    ],
    [
      'with two fields of study',
      'They met the Institute for Weir History and Quay Studies.',
      'Institute for Weir History and Quay Studies',
    ],
    ['whose head is in letters', 'It was the Orm DA’s Office.', 'Orm DA’s Office'],
    ['in a poll of its name', 'The latest Quorl University Poll shows it.', 'Quorl University'],
    ['as a journal', 'It stood in the journal Tides.', 'Tides'],
    ['as a caucus of two words', 'They asked the Freedom Caucus.', 'Freedom Caucus'],
    ['that something is based on', 'It is based on Supreme Court rules.', 'Supreme Court'],
    ['of letters and a number, with news', 'She was on QN1 News.', 'QN1 News'],
  ])('%s', async (_how, text, name) => {
    expect(await named(text)).toMatchObject({[name]: 'organisation'})
  })
})

test.each([
  'She was on The Bodmil on Monday.',
  'It was a performance of The Bodmil on Monday.',
  'The QSX 500 fell. The QSX 500 rose.',
  'They rowed the Quorla on. They rowed the Quorla off. They rowed the Quorla.',
  'They won the US Open.',
])('no body is named: %s', async (text) => {
  expect(Object.values(await named(text))).not.toContain('organisation')
})

describe('a line of names tells whose a picture or a text is', () => {
  const story = 'The weir leaks, the clerk said, and the council will mend it by May.'
  const below = (line: string): Promise<Readonly<Record<string, string>>> =>
    named(`Weir leaks at the mill\n\n${story}\n\n${line}\n\nNobody was hurt, the clerk said.`)

  test.each([
    ['Odo Quorl/Getty Images', {'Odo Quorl': 'person', 'Getty Images': 'organisation'}],
    ['ODO QUORL/AFP/Getty Images', {'ODO QUORL': 'person', AFP: 'organisation'}],
    ['Odo Quorl | Tides | Getty Images', {'Odo Quorl': 'person', Tides: 'organisation'}],
    ['Getty Images', {'Getty Images': 'organisation'}],
    ['EPA', {EPA: 'organisation'}],
    [
      'CreditCreditOdo Quorl/The Orm Times',
      {'Odo Quorl': 'person', 'The Orm Times': 'organisation'},
    ],
    ['Odo Quorl for The Orm Times', {'Odo Quorl': 'person', 'The Orm Times': 'organisation'}],
    ['Photograph by Odo Quorl, Norland Tides Creative', {'Norland Tides Creative': 'organisation'}],
    ['Credit: Odo Quorl/CoastHUB', {CoastHUB: 'organisation'}],
    ['QXA/VLEK/TORP', {QXA: 'organisation', VLEK: 'organisation', TORP: 'organisation'}],
    ['Source: Quorl Tribune', {'Quorl Tribune': 'organisation'}],
    ['H/T Quorl Daily', {'Quorl Daily': 'organisation'}],
    ['Sources: Reality Odo, QNN', {'Reality Odo': 'organisation', QNN: 'organisation'}],
  ])('%s', async (line, expected) => {
    expect(await below(line)).toMatchObject(expected)
  })

  test.each([
    'Photo: Handout',
    'BOATS/NETS',
    'Boats for the Orm mill',
    'Odo Quorl for Mayor',
    'Photo by Odo Quorl, Mayor of Orm',
    'Photo by Odo Quorl, Norway',
    'Photos by Odo Quorl and Ada Vale',
    'Photos: Weir Sinks the Old Boats',
    'The boats of Odo Quorl, a miller, leak for days via the mill.',
  ])('not %s', async (line) => {
    expect(Object.values(await below(line))).not.toContain('organisation')
  })

  test('with the outlet of a byline, and the agency that signs', async () => {
    const of = (line: string): Promise<Readonly<Record<string, string>>> =>
      named(`Weir leaks at the mill\n\n${line}\n\nMay 3, 2021\n\n${story}`)
    expect(await of('By Ada Quill | Orm News')).toEqual({
      'Ada Quill': 'person',
      'Orm News': 'organisation',
    })
    expect(await of('By Ada Quill for the Orm Courier')).toHaveProperty(
      ['Orm Courier'],
      'organisation',
    )
    expect(await of('By The Associated Press')).toEqual({'The Associated Press': 'organisation'})
  })
})

test('the agency of a picture is no part of the name behind it', async () => {
  expect(
    await named('The weir leaks. | Getty Ada Quorl counts boats\n\nAda Quorl, a keeper, rowed.'),
  ).toEqual({Getty: 'organisation', 'Ada Quorl': 'person'})
})

test.each([
  ['They opened Google Quorlmap.', {Google: 'organisation'}],
  ['They told Reuters Ada Quorl rows.', {Reuters: 'organisation', 'Ada Quorl': 'person'}],
  ['They rode a Boeing Q737.', {}],
  ['They met Greenpeace Norway.', {'Greenpeace Norway': 'organisation'}],
  ['The group Labour Without Weirs rowed.', {'Labour Without Weirs': 'organisation'}],
])('behind the name of a known firm stands what it makes: %s', async (text, names) => {
  expect(await named(text)).toEqual(names)
})

test('a government that knows is nobody', async () => {
  expect(await named('It is late, and the Government knows. They asked the Government.')).toEqual({
    Government: 'organisation',
  })
})

test('a foundation is called after whom the text tells of later', async () => {
  const {entities} = await articleOf(
    'The Quorl Organization leaks. Quorl rowed on. It rained on Ada Quorl, a keeper.',
    {language: 'en'},
  )
  const ada = entities.find(({name}) => name === 'Ada Quorl')
  expect(ada?.mentions).toHaveLength(2)
})

test('the short form of a union of states in small letters is the union', async () => {
  const names = await named('Nato met. The North Atlantic Treaty Organization rowed.')
  expect(names).toEqual({'North Atlantic Treaty Organization': 'organisation'})
})

test('a place that a sentence opens with is whole, whatever word it begins with', async () => {
  expect(await named('It has a new boat.\n\nNew York, a port, was late.')).toEqual({
    'New York': 'place',
  })
})

test.each([
  [
    'She led the Eel Abuse and Mental Weir Services Administration.',
    'Eel Abuse and Mental Weir Services Administration',
  ],
  ['Staff in the Governance and Legal Unit were late.', 'Governance and Legal Unit'],
  ['They met the Weir Theft and Eel Crimes Division.', 'Weir Theft and Eel Crimes Division'],
  ['Orm County Health and Human Services was late.', 'Orm County Health and Human Services'],
  ['Securities and Exchange Commission clerks were late.', 'Securities and Exchange Commission'],
])('the fields of a body are its name on both sides of “and”: %s', async (text, name) => {
  expect(await named(text)).toEqual({[name]: 'organisation'})
})

test('two bodies beside each other are two', async () => {
  expect(await named('They met the Quorl Times and Tessen Legal Unit in May.')).toMatchObject({
    'Quorl Times': 'organisation',
    'Tessen Legal Unit': 'organisation',
  })
  expect(await named('They met the Weir Crime Unit and Eel Theft Unit in May.')).toMatchObject({
    'Weir Crime Unit': 'organisation',
    'Eel Theft Unit': 'organisation',
  })
})

test.each([
  ['The Republican Senate leader was late.', {Senate: 'organisation'}],
  ['He won the Ohio Republican Senate primary.', {Senate: 'organisation'}],
  ['The Ohio Senate seat is his.', {Senate: 'organisation'}],
  ['The Ohio Senate was late.', {'Ohio Senate': 'organisation'}],
  ['The GOP Senate leader was late.', {Senate: 'organisation'}],
  [
    'Ada Vale left. The Vale White House was late.',
    {'Ada Vale': 'person', 'White House': 'organisation'},
  ],
])('a party, a state or a President is no part of a chamber’s name: %s', async (text, names) => {
  expect(await named(text)).toEqual(names)
})

test('the President’s plane is no force', async () => {
  expect(await named('He was on Air Force One. The Air Force was late.')).toEqual({
    'Air Force': 'organisation',
  })
  expect(await named('He was on Air Force One.')).toEqual({})
})

test.each([
  'The Norway-Hamas talks failed. The Norway-Hamas talks would go on.',
  'The Norse-Danish weir leaks. The Norse-Danish weir would go on.',
])('what is between two is no body: %s', async (text) => {
  expect(Object.values(await named(text))).not.toContain('organisation')
})

test.each([
  ['She heard state radio. State Department clerks said it leaks.', 'State Department'],
  ['It was a secret. Secret Service men said it leaks.', 'Secret Service'],
])('the noun for a body alone is no name where a sentence opens: %s', async (text, name) => {
  expect(await named(text)).toMatchObject({[name]: 'organisation'})
})

test.each([
  'It rained. CLICK HERE TO GET THE QUORL APP. He left.',
  'They said GET OUT OF MY WEIR NOW and left.',
])('a stretch in capitals within a sentence names nobody by itself: %s', async (text) => {
  expect(Object.values(await named(text))).not.toContain('organisation')
})

test('letters in a row are names', async () => {
  expect(await named('They met QSB, WHO, QRT, QWK and QZV clerks.')).toMatchObject({
    QSB: 'organisation',
    QZV: 'organisation',
  })
})

test.each(['BBC One', 'Channel One', 'Radio 4'])('a station has a number: %s', async (name) => {
  expect(await named(`It was heard on ${name} on Monday.`)).toEqual({[name]: 'organisation'})
})

test.each([
  ['It was heard on QNN Radio on Tides on Monday.', 'QNN Radio'],
  ['They met the Orm Panel on Weir Rights.', 'Orm Panel on Weir Rights'],
])('what a body deals with is its name, and not what it is on: %s', async (text, name) => {
  expect(await named(text)).toMatchObject({[name]: 'organisation'})
})

test('a state and a union are two', async () => {
  expect(await named('They asked the United States and European Union to row.')).toEqual({
    'United States': 'place',
    'European Union': 'organisation',
  })
})
