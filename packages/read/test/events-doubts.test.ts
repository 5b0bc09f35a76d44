import {describe, expect, test} from 'vitest'
import {fromText} from '../src/text.ts'
import {rows} from './events-rows.ts'
import {factsOf, reported} from './hand-made-draft.ts'

describe('what two dates, what nobody is sure of, and what did not happen', () => {
  test.each([
    // Each of two dates dates the clause.
    [
      'The yard burned in 2016 and 2017.',
      [
        ['The yard burned in 2016', '2016', 'happened'],
        ['The yard burned in 2016 and 2017', '2017', 'happened'],
      ],
    ],
    ['If it burned in May, few saw it.', []],
    ['She asked if the yard closed in 2016.', []],
    ['They would not vote for the harbour plan in November.', []],
    ['The Orm was the first boat to be sunk there since the Vale in 1972.', []],
    ['Today, crews are more likely to row in the morning.', []],
    ['The crew did leave in 2016.', [['The crew did leave in 2016', '2016', 'happened']]],
    [
      'Traders are betting that the bank will close the yard in June.',
      [['the bank will close the yard in June', '2024-06', 'forecast']],
    ],
    ['A rule was set in 2016.', [['A rule was set in 2016', '2016', 'happened']]],
    [
      'An alleged fraud shut the yard in 2016.',
      [['An alleged fraud shut the yard in 2016', '2016', 'happened']],
    ],
    [
      'The alleged raid took place in 2016.',
      [['The alleged raid took place in 2016', '2016', 'alleged']],
    ],
    ['The alleged raid in 2016 was never filmed.', [['alleged raid in 2016', '2016', 'alleged']]],
    ['No boats left in 2016.', []],
    ['None of the crew left in 2016.', []],
    ['The yard was not open in 2016.', []],
    [
      'No fewer than nine boats left in 2016.',
      [['No fewer than nine boats left in 2016', '2016', 'happened']],
    ],
    [
      'None other than the miller left in 2016.',
      [['None other than the miller left in 2016', '2016', 'happened']],
    ],
    [
      'The vote had been planned for 3 March 2023.',
      [['The vote had been planned for 3 March 2023', '2023-03-03', 'planned']],
    ],
    [
      'The yard was fined in 2016 by the board.',
      [['The yard was fined in 2016 by the board', '2016', 'happened']],
    ],
    ['It was made famous by the 18th century poet.', []],
    [
      'By the 18th century boats were cheap.',
      [['the 18th century boats were cheap', '17XX', 'happened']],
    ],
    [
      'The trial of an alleged spy took place in 2016.',
      [['The trial of an alleged spy took place in 2016', '2016', 'happened']],
    ],
    ['No Way Home opened in 2016.', [['No Way Home opened in 2016', '2016', 'happened']]],
    [
      'Odo Lind was not only mayor in 2016.',
      [['Odo Lind was not only mayor in 2016', '2016', 'happened']],
    ],
    [
      'The work was done in 2016 by which time it rained.',
      [['The work was done in 2016', '2016', 'happened']],
    ],
    [
      'The yard had set to work in 2016.',
      [['The yard had set to work in 2016', '2016', 'happened']],
    ],
    [
      'After no boat had won in the first round on 3 March 2023, it rained.',
      [['round on 3 March 2023', '2023-03-03', 'happened']],
    ],
  ])('%s', (text, events) => {
    expect(rows(text)).toEqual(events)
  })

  test('what somebody has is taken as known: "Norland’s May raid"', () => {
    const text = 'The board said that few had seen Norland’s May 3 raid.'
    const quotations = [reported(text, 'few had seen Norland’s May 3 raid', 'said', 'e1')]
    expect(factsOf(text, {quotations}).events.at(-1)).toMatchObject({status: 'happened'})
  })
})

describe('whom a subject without a name means', () => {
  const whoTakesPart = (text: string) => {
    const {entities = [], events = []} = fromText(text, {published: '2024-03-14'}).value ?? {}
    return events.map(({participants}) =>
      participants.map(({entity}) => entities.find(({id}) => id === entity)?.name),
    )
  }
  const ada = 'Ms Ada Vale is a singer from the coast.'

  test.each([
    [`${ada} She left the choir in 2012.`, 'Ada Vale'],
    [`${ada} In 2012, the singer left the choir.`, 'Ada Vale'],
    [`${ada} She sang until 2010 and left the choir in 2012.`, 'Ada Vale'],
    ['The Orm Institute said it had closed two mills in 2012.', 'Orm Institute'],
    ['“It is late,” Ada Vale said in an interview on Monday.', 'Ada Vale'],
    ['“It is late,” Ada Vale told reporters at a news conference on Monday.', 'Ada Vale'],
    ['In a statement on Monday, Ada Vale asked the town for more time.', 'Ada Vale'],
  ])('%s', (text, name) => {
    expect(whoTakesPart(text).at(-1)).toEqual([name])
  })

  test.each([
    ['Orm Institute Director Ada Vale left for the coast in 2012.', ['Ada Vale']],
    ['Orm Institute Capt. Ada Vale left for the coast in 2012.', ['Ada Vale']],
    ['Ada Vale and Odo Lind left the choir in 2012.', ['Ada Vale', 'Odo Lind']],
    ['Ada Vale sang at the Orm Institute in 2012.', ['Ada Vale']],
    ['Ada Vale flew home from Norway in 2012.', ['Ada Vale']],
    ['Norway jailed Ada Vale in 2012. It had to.', ['Norway', 'Ada Vale']],
  ])('who only lends a title, a roof or a sky takes no part: %s', (text, names) => {
    expect(whoTakesPart(text)).toEqual([names])
  })

  test.each([
    ['Odo Lind sacked Prime Minister Ada Vale in 2012.', ['Odo Lind agent', 'Ada Vale affected']],
    [
      'Odo Lind met the envoy of Norway, Ada Vale, in 2012.',
      ['Odo Lind agent', 'Ada Vale affected'],
    ],
    ['The mayor met Gen. Ada Vale in 2012.', ['Ada Vale affected']],
    ['The mill was sold by President Ada Vale in 2012.', ['Ada Vale agent']],
    ['The mill was sold in 2012 by President Ada Vale.', ['Ada Vale agent']],
    ['They met Orm Institute director Ada Vale in 2012.', ['Ada Vale affected']],
    [
      'They jailed weavers Ada Vale and Odo Lind in 2012.',
      ['Ada Vale affected', 'Odo Lind affected'],
    ],
    ['They jailed Ada Vale’s brother Odo Lind in 2012.', ['Ada Vale other', 'Odo Lind affected']],
    ['Jailed in 2012, Ada Vale sang on.', ['Ada Vale affected']],
    ['Odo Lind jailed Ada Vale, and Ida Orm left in 2012.', ['Ida Orm agent']],
    ['The mayor of Norway and Ada Vale met in 2012.', ['Norway other', 'Ada Vale agent']],
    ['The mill was sold by a Norway firm in 2012.', ['Norway other']],
    ['They met envoys of President Ada Vale in 2012.', ['Ada Vale other']],
    ['They met Secretary of State Ada Vale in 2012.', ['Ada Vale affected']],
    ['Health and Human Services Secretary Ada Vale met rowers in 2012.', ['Ada Vale agent']],
  ])('which part, behind a title or as another: %s', (text, parts) => {
    const {entities = [], events = []} =
      fromText(`${text} It had to.`, {published: '2024-03-14'}).value ?? {}
    const nameOf = (id: string) => entities.find((each) => each.id === id)?.name
    expect(
      events.flatMap(({participants}) =>
        participants.map(({entity, role}) => `${nameOf(entity)} ${role}`),
      ),
    ).toEqual(parts)
  })

  test.each([
    ['In Norway, Ada Vale was jailed in 2012.', 'Norway'],
    ['In Norway on Monday, two boats burned.', 'Norway'],
    ['On Monday in Norway, two boats burned.', 'Norway'],
    ['Monday’s raid in Norway was long.', 'Norway'],
    ['Ada Vale was flown from Sweden to Norway in 2012.', 'Norway'],
    ['Born in Norway, Ada Vale left the choir in 2012.', undefined],
    ['The raid was on Monday. In Norway, it rained.', undefined],
  ])('where, before or behind the event: %s', (text, place) => {
    const {entities = [], events = []} =
      fromText(`${text} It had to.`, {published: '2024-03-14'}).value ?? {}
    expect(entities.find(({id}) => id === events[0]?.place)?.name).toBe(place)
  })

  test('who acts before "today"', () => {
    const [event] =
      fromText('Ada Vale today closed the Orm Institute.', {published: '2024-03-14'}).value
        ?.events ?? []
    expect(event?.participants.map(({role}) => role)).toEqual(['agent', 'affected'])
  })

  test.each([
    // Of whom nothing tells whether she is a woman.
    'Kim Reed wrote to Odo Lind. She left the choir in 2012.',
    // A thing as likely as a body.
    'The Orm Institute built a mill on the quay. It burned in 2012.',
    // Another tells, whom the words do not name.
    `${ada} “She left the choir in 2012,” a guard said.`,
    // What nobody says.
    `${ada} In the storm on Monday two boats sank.`,
  ])('nobody: %s', (text) => {
    expect(whoTakesPart(text).at(-1)).toEqual([])
  })
})
