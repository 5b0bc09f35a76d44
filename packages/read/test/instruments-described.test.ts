import {describe, expect, test} from 'vitest'
import {entity, factsOf} from './hand-made-draft.ts'
import {rows} from './instruments-rows.ts'

describe('instruments that an article describes', () => {
  test.each([
    ['It breaks the 1951 Convention and its 1967 Protocol.', [1951, 1967]],
    ['It breaks Article 33 of the 1951 Refugee Convention and the 1967 Protocol.', [1951, 1967]],
    ['It breaks the 1951 Convention on Quorls.', [1951]],
  ])('what is cited by year and noun alone: %s', (text, years) => {
    expect(rows(text).map(([, , year]) => year)).toEqual(years)
  })

  test.each([
    ['They hold to a treaty of 1929 with Tessen.', 'treaty', 'treaty', 1929, 'treaty of 1929'],
    [
      'It was promised in a memorandum that the two states signed in 2021.',
      'agreement',
      'memorandum',
      2021,
      'memorandum',
    ],
    [
      'They signed a peace treaty with Orm in 1993.',
      'treaty',
      'peace treaty',
      1993,
      'peace treaty',
    ],
    ['A law passed in 2016 forbids it.', 'statute', 'law', 2016, 'law'],
    ['The grain deal brokered in 2022 has lapsed.', 'agreement', 'grain deal', 2022, 'grain deal'],
    [
      'The union’s convention on displaced rowers, adopted in Quorl in 2009, says so.',
      'treaty',
      'convention on displaced rowers',
      2009,
      'convention on displaced rowers',
    ],
    [
      'They broke the Rowers with Disabilities Act.',
      'statute',
      'Rowers with Disabilities Act',
      null,
      'Rowers with Disabilities Act',
    ],
    [
      'They broke the Safety at Sea etc Act 1974.',
      'statute',
      'Safety at Sea etc Act',
      1974,
      'Safety at Sea etc Act 1974',
    ],
    [
      'The 1998 crew relief agreement says so.',
      'agreement',
      'crew relief agreement',
      1998,
      '1998 crew relief agreement',
    ],
    [
      'They act under their 1974 joint fisheries protocol.',
      'agreement',
      'joint fisheries protocol',
      1974,
      '1974 joint fisheries protocol',
    ],
    [
      'They broke the Sorrel Straits Treaty.',
      'treaty',
      'Sorrel Straits Treaty',
      null,
      'Sorrel Straits Treaty',
    ],
    [
      'The Harbour Crews Act 1994 forbids it.',
      'statute',
      'Harbour Crews Act',
      1994,
      'Harbour Crews Act 1994',
    ],
    [
      'It broke UN Security Council Resolution 4321 (2031).',
      'resolution',
      'UN Security Council Resolution 4321',
      2031,
      'UN Security Council Resolution 4321 (2031)',
    ],
    [
      'The Council, in its resolution 51/22 of May 2031, said so.',
      'resolution',
      'resolution 51/22',
      2031,
      'resolution 51/22',
    ],
    [
      'It broke the Prevention and Suppression of Wreckers and Enforced Salvage Act.',
      'statute',
      'Prevention and Suppression of Wreckers and Enforced Salvage Act',
      null,
      'Prevention and Suppression of Wreckers and Enforced Salvage Act',
    ],
    [
      'The Rescue in Harbours Reporting Act of 2013 is new.',
      'statute',
      'Rescue in Harbours Reporting Act',
      2013,
      'Rescue in Harbours Reporting Act of 2013',
    ],
    [
      'It amends the Weirs, Locks and Towing Conditions Code, 2020, which is long.',
      'statute',
      'Weirs, Locks and Towing Conditions Code',
      2020,
      'Weirs, Locks and Towing Conditions Code, 2020',
    ],
    [
      'The Harbour Dues (Rent Relief) Bill 2025 is late.',
      'statute',
      'Harbour Dues (Rent Relief) Bill',
      2025,
      'Harbour Dues (Rent Relief) Bill 2025',
    ],
    [
      'Quayle’s Rowers Protection Act, passed in 2007, says so.',
      'statute',
      'Rowers Protection Act',
      2007,
      'Rowers Protection Act',
    ],
    [
      'It broke the Crimes Against the Harbour Act.',
      'statute',
      'Crimes Against the Harbour Act',
      null,
      'Crimes Against the Harbour Act',
    ],
    [
      'It joined the Convention on Drifting Species and on rowers it said nothing.',
      'treaty',
      'Convention on Drifting Species',
      null,
      'Convention on Drifting Species',
    ],
    [
      'It joined the Convention on the Keeping of Reed Fisheries in the Inner Sorrel Sea in May.',
      'treaty',
      'Convention on the Keeping of Reed Fisheries in the Inner Sorrel Sea',
      null,
      'Convention on the Keeping of Reed Fisheries in the Inner Sorrel Sea',
    ],
    [
      'It broke the African Charter on Weirs, Locks and Tides.',
      'treaty',
      'African Charter on Weirs, Locks and Tides',
      null,
      'African Charter on Weirs, Locks and Tides',
    ],
    [
      'It broke the Harbour Due Diligence Directive.',
      'statute',
      'Harbour Due Diligence Directive',
      null,
      'Harbour Due Diligence Directive',
    ],
    [
      'It broke ILO Convention No. 991.',
      'treaty',
      'ILO Convention No. 991',
      null,
      'ILO Convention No. 991',
    ],
    [
      'It broke Regulation (EU) 2031/12.',
      'statute',
      'Regulation (EU) 2031/12',
      null,
      'Regulation (EU) 2031/12',
    ],
    [
      'They act under the 2014 law on the hiring of rowers, which is short.',
      'statute',
      'law on the hiring of rowers',
      2014,
      '2014 law on the hiring of rowers',
    ],
    [
      'It broke the Mae Sorrel understanding.',
      'agreement',
      'Mae Sorrel understanding',
      null,
      'Mae Sorrel understanding',
    ],
    [
      'It broke the Rescue of Rowers at Sea convention.',
      'treaty',
      'Rescue of Rowers at Sea convention',
      null,
      'Rescue of Rowers at Sea convention',
    ],
    [
      'They fish under a bilateral eel protocol signed in 1991.',
      'agreement',
      'bilateral eel protocol',
      1991,
      'bilateral eel protocol',
    ],
    [
      'They signed a harbour access agreement in May 2024.',
      'agreement',
      'harbour access agreement',
      2024,
      'harbour access agreement',
    ],
    [
      'A 2017 memorandum of understanding says so.',
      'agreement',
      'memorandum of understanding',
      2017,
      '2017 memorandum of understanding',
    ],
    [
      'A 2017 memorandum of agreement says so.',
      'agreement',
      'memorandum of agreement',
      2017,
      '2017 memorandum of agreement',
    ],
    [
      'A 2017 self-regulation agreement says so.',
      'agreement',
      'self-regulation agreement',
      2017,
      '2017 self-regulation agreement',
    ],
    [
      'It is due under Republic Act No. 4411.',
      'statute',
      'Republic Act No. 4411',
      null,
      'Republic Act No. 4411',
    ],
    [
      'It is due at the Sorrel Peer Review Mechanism.',
      'mechanism',
      'Sorrel Peer Review Mechanism',
      null,
      'Sorrel Peer Review Mechanism',
    ],
    [
      'They used the Sorrel Crews Act, a 1998 law that governs boats.',
      'statute',
      'Sorrel Crews Act',
      1998,
      'Sorrel Crews Act',
    ],
    [
      'They back the Raise the Weir Act.',
      'statute',
      'Raise the Weir Act',
      null,
      'Raise the Weir Act',
    ],
    ['They used the All Crews Act.', 'statute', 'All Crews Act', null, 'All Crews Act'],
    ['It broke House Bill 212.', 'statute', 'House Bill 212', null, 'House Bill 212'],
    [
      'The Orm Rowers’ Bill of Rights holds.',
      'statute',
      'Orm Rowers’ Bill of Rights',
      null,
      'Orm Rowers’ Bill of Rights',
    ],
    [
      'They passed the Sorrel Weirs, Tides, and Quays Act.',
      'statute',
      'Sorrel Weirs, Tides, and Quays Act',
      null,
      'Sorrel Weirs, Tides, and Quays Act',
    ],
    [
      'The “Keeping Crews from Unpaid Watches Act” is long.',
      'statute',
      'Keeping Crews from Unpaid Watches Act',
      null,
      'Keeping Crews from Unpaid Watches Act',
    ],
  ])('%s', (text, ...row) => {
    expect(rows(text)).toEqual([row])
  })

  test.each([
    'The 2016 convention was loud.',
    'The Quayle National Convention was loud.',
    'The Act is long.',
    'He studied at Sorrel Law School.',
    'In 1998 they met to discuss the treaty.',
    'Mr Bill met Odo Bill.',
    'The Department of Weirs and Regulation is late.',
    'He lost the Postal Code and the Code of Conduct.',
    'They seek an eel agreement with Quayle.',
    'The UN agreement was short.',
    'She met Quayle City Mayor Bill de Vale.',
    'The Bill & Ida Quorl Trust gave it.',
    'The Sorrel House Bill was late.',
    'The Quayle Baptist Convention praised it.',
    'He plays in The Tide and Treaty.',
    'It is the Ark of the Covenant.',
    'They help the Orm Institute and Rowers Who Code.',
    'It has a Government of National Accord.',
    'The council in 2014 banned such agreements.',
    'Ministers Clash Over Treaty',
    'Orm and Quorl Sign Border Treaty',
    'Quorl Votes to Repeal Clean Quays Act',
    'He brought a Ten Minute Rule Bill.',
    'She was named Best New Dance Act.',
    'The Board Code of Conduct is new.',
    'Law-abiding rowers left.',
    'The Quorl Journal-Constitution tells of it.',
    'It thanked the Quorl Caucus, Bill and Ida Orm.',
    'It came before the Chicago convention.',
    'He wept at the 2016 GOP convention.',
    'She left the Sorrel State University and Quorl Law.',
    'They missed the 2014 statute of limitations.',
    'The head of ACT said so.',
    'They reached a significant agreement on crews.',
    'It is sent by the Internet Protocol.',
    'They reached a tentative labor agreement with the yard.',
  ])('none: %s', (text) => {
    expect(rows(text)).toEqual([])
  })

  test('two that "and" joins are two', () => {
    expect(rows('It broke the Quayle Harbour Code and the Rowers Act, 1948.')).toEqual([
      ['statute', 'Quayle Harbour Code', null, 'Quayle Harbour Code'],
      ['statute', 'Rowers Act', 1948, 'Rowers Act, 1948'],
    ])
  })

  test('a year and a full title are told once', () => {
    expect(
      rows('It broke the Sorrel Rowers Act, 1948. The Rowers Act is old. It amends the 1948 act.'),
    ).toEqual([
      ['statute', 'Sorrel Rowers Act', 1948, 'Sorrel Rowers Act, 1948', 'Rowers Act', '1948 act'],
    ])
  })

  test('names its parties where they follow', () => {
    const text = 'The 1998 crew relief agreement between Quayle and Tessaly says so.'
    const entities = [entity(text, 'e1', 'place', 'Quayle'), entity(text, 'e2', 'place', 'Tessaly')]
    expect(factsOf(text, {entities}).instruments[0]?.parties).toEqual(['Quayle', 'Tessaly'])
  })

  test('where it was signed is no party', () => {
    const text = 'The Eel Treaty between Quayle and Orm was signed in Tessaly.'
    const entities = [
      entity(text, 'e1', 'place', 'Quayle'),
      entity(text, 'e2', 'place', 'Orm'),
      entity(text, 'e3', 'place', 'Tessaly'),
    ]
    expect(factsOf(text, {entities}).instruments[0]?.parties).toEqual(['Quayle', 'Orm'])
  })

  test('whoever is named behind a comma is no party', () => {
    const text = 'Under the Eel Treaty between the two, signed in 1972, he went to Quayle.'
    const entities = [entity(text, 'e1', 'place', 'Quayle')]
    expect(factsOf(text, {entities}).instruments[0]?.parties).toEqual([])
  })
})
