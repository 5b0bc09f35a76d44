import {describe, expect, test} from 'vitest'
import {named} from './names-rows.ts'
import {articleOf} from './support.ts'

test('a sea of which much is told is a place: many weak signs of a body are none', async () => {
  const text =
    'Crews met in a disputed area of the Tarn Sea. Saturday’s row was over various islands and zones in the Tarn Sea. The Tarn Sea is a major route for eels. Quorl claims almost all of the Tarn Sea, with its weirs. It claims a large swathe of the Tarn Sea. Boats filled the majority of the Tarn Sea, and a court ruled on the Tarn Sea dispute.'
  expect((await named(text))['Tarn Sea']).toBe('place')
})

test('where a text was written is a place all through it', async () => {
  const text =
    'A day at Orm\n\nQUORL, Zambia — People fled. They left the Quorl center at night.\n\nThe Quorl center is shut.'
  expect((await named(text)).Quorl).toBe('place')
})

test.each([
  ['a bill', 'They met over the Bill. The Bill is long.'],
  ['a ship by its weight', 'She steers the 29-ton Quorl Varlo.'],
  ['a ship of a fleet', 'They held one of the tankers, the 19-year-old Quorl Star, in May.'],
  ['a number', 'They left. Thirteen boats sank.'],
  ['a ship that has a skipper', 'He is the skipper of the Quorl Light.'],
  ['a ship by its flag', 'She steers the Manx-flagged Quorl Varlo.'],
  ['a restaurant', 'They met in their old restaurant, Quorl, in May.'],
  ['talks of a noun that opens', 'They left. Pay talks had failed.'],
  ['a calling', 'They met its Senior Ecologist in May.'],
  ['letters of an office', 'They met a TD and a GP in May.'],
  ['a thing with its letters', 'They hold Granted Tidal Status (GTS).'],
  ['a partner that may be a firm', 'They met its partner Quorl.'],
  ['a contest', 'They participate in Quorl.'],
  ['a people', 'The Rohingyas fled. They met Rohingyas.'],
  ['what warns', 'WARNING: Readers may be sad.\n\nIt rained all day at the weir.'],
  ['a film', 'They saw the 1996 film Quorl Tessen.'],
  ['a song that is sung', 'They sang a rendition of Ada Quorl.'],
  ['a kind of music', 'She sings in K-pop contests.'],
  ['a language', 'He shouted in Cantonese.'],
  ['a word with a capital within', 'They opened QuorlTech again.'],
  ['two states and what lies between', 'They swam to the Chad-Sudan border.'],
  ['of which state and which faith', 'They met a Norwegian Sikh miner.'],
  ['people who open a sentence', 'It burnt. Firefighters, who were late, left.'],
  ['an adjective before a calling', 'It rained. Prominent rowers left.'],
  ['works in quotation marks', 'They saw “Quorl & Tessen” and “The Ada Varlo Show,” and wept.'],
  ['a work that is called so once more', 'They read “Varlo Elegy” in May. “Varlo Elegy” is sad.'],
  [
    'a name in the title of a work',
    'They saw “Night of the Living Quorl,” “Until Orm: Rush of Tides” and “Inside Ada Varlo.”',
  ],
  ['a host in the title of a show', 'They wept on “The Dr. Quorl Show” in May.'],
  ['whose disease it is', 'They have Quorl’s disease and Ada Varlo’s syndrome.'],
  ['letters of a thing', 'They put it into a QTDA to row, and then into an OQC.'],
  ['letters of an office that is told', 'They met a Licensed Security Manager (LSM) in May.'],
  ['letters of a law that is told', 'The Affordable Quay Act is old. In May the AQA rose.'],
  ['letters of a time', 'It was built in 500 BC or in the sixth century BCE.'],
  ['a time of ill and a medal', 'They wept in the Great Depression and held the Tidal Medal.'],
  ['a contest of a state', 'They row at the Norway Open and hold the Norway Climate Accord.'],
  ['whose party it is', 'The Libertarian ticket and the Puerto Rican rowers left.'],
  ['letters for several', 'They met RVs, HELOCs and IDPs in a SWAT van.'],
  ['letters of a desk', '(ATTN: ADDS details) It rained.'],
  ['whose body it is', '“A German flag, German NGO, German owner,” she said.'],
  ['whom a party has', 'Top Weir Democratic rowers left the Opening Ceremony.'],
  ['what a hyphen joins to letters', 'They swam to the Norway-U.S. border.'],
])('nobody is named: %s', async (_, text) => {
  expect(await named(text)).toEqual({})
})

test('whom something hits is named', async () => {
  expect(await named('They left when it hit Ada Quorl, who wept.')).toEqual({'Ada Quorl': 'person'})
})

test.each([
  ['They know what Putin wants. Putin has boats, and Putin would row.', {Putin: 'person'}],
  ['“Whenever Chen or his miller rowed, it rained,” Odo Chen said.', {'Odo Chen': 'person'}],
  [
    'They saw “Quorl & Tessen” with a miller known as “Odmil Varlo” in Orm.',
    {'Odmil Varlo': 'person', Orm: 'place'},
  ],
  ['“I’m Quorl,” said the miller Odo Quorl.', {'Odo Quorl': 'person'}],
  ['They praised “Minister Ada Varlo” in May.', {'Ada Varlo': 'person'}],
  ['They saw a QTDA boat. It rained, said the QTDA.', {QTDA: 'organisation'}],
  [
    'They met the Norland Coast Guard (NCG). The NCG said it rained.',
    {'Norland Coast Guard': 'organisation'},
  ],
  [
    'The Quorl Weir Convention is old. The QWC said it would row, and the QWC is late.',
    {QWC: 'organisation'},
  ],
  [
    'The Quorl Weir Committee met at the Quorl Weir Convention. The QWC left.',
    {'Quorl Weir Committee': 'organisation'},
  ],
  [
    'They rowed on the Quorl Shore, in the Orm Sector, on the South Side of Varlo and in the Avenue of the Weirs.',
    {
      'Quorl Shore': 'place',
      'Orm Sector': 'place',
      'South Side of Varlo': 'place',
      'Avenue of the Weirs': 'place',
    },
  ],
  ['They met Ada Shore, who wept. Shore left.', {'Ada Shore': 'person'}],
])('somebody is named: %s', async (text, names) => {
  expect(await named(text)).toEqual(names)
})

test('who made a film is named', async () => {
  expect(await named('They saw the film Ada Quorl made.')).toEqual({'Ada Quorl': 'person'})
})

test('two states side by side are two', async () => {
  expect(await named('They swam along the Chad Sudan border.')).toEqual({
    Chad: 'place',
    Sudan: 'place',
  })
})

test.each([
  'the Proceeds of Crime Act',
  'the Offences Against the Person Act',
  'the Covenant on Tidal and Cultural Rights',
  'the Inland Safety, Health and Towing Conditions Code',
])('a law is no body: %s', async (law) => {
  expect(await named(`They were tried under ${law} in May.`)).toEqual({})
})

describe('names beside the prose', () => {
  test('a line of one word in capitals is none', async () => {
    expect(await named('A talk about bread\n\nThe mill was sold to a neighbour.\n\nENDS')).toEqual(
      {},
    )
  })

  test('a story that begins within its dateline’s sentence names no more places', async () => {
    const text =
      'Eels are late, a report finds\n\n12 June 2024\n\n(Lusaka) – Rowers caught “next to nothing”, Quorl Juste International said in a report.\n\nIt rained.'
    expect((await named(text))['Quorl Juste International']).toBe('organisation')
  })

  test('a label that opens a turn speaks, and a heading names', async () => {
    const {entities, source} = await articleOf(
      'A talk about bread\n\nQuorl: How did it begin?\n\nThere was a mill that my uncle had sold to a neighbour.\n\nQuorl: Who is Ada Varlo?\n\nShe was the miller’s wife, and nobody knew more about rye.',
      {language: 'en'},
    )
    expect(
      entities
        .filter(({type}) => type !== 'group')
        .map(({type, mentions}) => [
          type,
          mentions.map(({span}) => source.text?.slice(span.start, span.end)),
        ]),
    ).toEqual([
      ['organisation', ['Quorl', 'Quorl']],
      ['person', ['Ada Varlo']],
    ])
  })

  test('a word before a colon that stands only there names nobody', async () => {
    const text =
      'A talk about bread\n\nThe mill was sold to a neighbour in May.\n\nWindswept: The miller, 61, walked to the weir in a coat of grey wool, as windswept as ever.\n\nWindswept: It rained.'
    expect(await named(text)).toEqual({})
  })

  test('a dateline has places and an agency', async () => {
    expect(
      await named(
        'Boats stay in harbour\n\nPORT QUORL, Kenya, March 3 (Northwire) - The boats stayed in Port Quorl on Monday.',
      ),
    ).toEqual({'Port Quorl': 'place', Kenya: 'place', Northwire: 'organisation'})
    expect(
      await named(
        'Boats stay in harbour\n\nPort Quorl, Kenya CNN — The boats stayed in Port Quorl on Monday.',
      ),
    ).toEqual({'Port Quorl': 'place', Kenya: 'place', CNN: 'organisation'})
  })
})
