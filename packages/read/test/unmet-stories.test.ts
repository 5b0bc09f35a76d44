import {describe, expect, test} from 'vitest'
import {articleOf, told, voices} from './support.ts'

/** What an article names, by name: its type, and the words of the roles. */
async function namesIn(body: string): Promise<Readonly<Record<string, string>>> {
  const {entities, source} = await articleOf(body, {language: 'en'})
  const words = (start: number, end: number): string => source.text?.slice(start, end) ?? ''
  return Object.fromEntries(
    entities.map(({name, type, roles}) => [
      name,
      [type, ...roles.map(({span}) => words(span.start, span.end))].join(', '),
    ]),
  )
}

describe('what is no report, and whose words stand before it', () => {
  test.each([
    [
      'what a song told is not what who wrote it says',
      'Ada Vale wrote the three songs that revealed the secrets of Orm.',
      [],
    ],
    [
      'the clause behind a relative one of what is unlike it',
      'Unlike bus fares, which Orm Research says will rise in May, the tram fares fell.',
      ['Orm Research | says | will rise in May'],
    ],
    [
      'a question that another has asked before who answers it',
      'Her aunt will say, “Is that a boat?” Vale smiles and says, “It is.”',
      ['Her aunt | will say | “Is that a boat?”', 'Vale | says | “It is.”'],
    ],
    [
      'participles before what is counted',
      'The total confirmed cases are 40. The new reported deaths rose.',
      [],
    ],
    [
      'what an act does not do',
      'Mr Lind declared martial law unlawful on Monday.',
      ['Mr Lind | declared | martial law unlawful'],
    ],
    [
      'words that are offered',
      'Mr Lind offered the families of the crew “my deepest condolences”.',
      ['Mr Lind | offered | the families of the crew “my deepest condolences”'],
    ],
    [
      'whoever worries, behind what worries them',
      'It may flood again, worried Ada Vale. The bridge, worried Bo Lind, would fall.',
      ['Ada Vale | worried | It may flood again', 'Bo Lind | worried | The bridge … would fall'],
    ],
    ['a firm called Total', 'TOTAL said profits fell.', ['TOTAL | said | profits fell']],
    [
      'no words behind “according to”',
      'She gave one reason: according to Ms Lind, the pier leaks.',
      [],
    ],
    [
      'what a transcript’s label stands before',
      'ADA VALE: It is late.\n\nBO LIND: Is it?\n\nADA VALE: According to Bo Reed, it’s late for the sport.\n\nBO LIND: I see.',
      [
        'ADA VALE | - | It is late.',
        'BO LIND | - | Is it?',
        'ADA VALE | - | According to Bo Reed, it’s late for the sport.',
        'Bo Reed | According to | it’s late for the sport',
        'BO LIND | - | I see.',
      ],
    ],
    [
      'claims of something, and reports about it, which are no verbs',
      'Ms Lind says the council claims of a dry year are a bluff. Angry reports about the lock: the Orm mill.',
      ['Ms Lind | says | the council claims of a dry year are a bluff'],
    ],
    [
      'about so many, of which a clause tells; not about something',
      'The crew reported about 40 boats were lost. Ida Vale claimed over 20 of them sank. The crew reported about the storm.',
      [
        'The crew | reported | about 40 boats were lost',
        'Ida Vale | claimed | over 20 of them sank',
      ],
    ],
    [
      'somebody called Long, with a capital',
      'Tim Long rows. “It is late,” Long said. Long said the lock leaks. He has long said so.',
      ['Long | said | “It is late,”', 'Long | said | the lock leaks'],
    ],
    [
      'whoever speaks for a body, behind what they do meanwhile',
      'Ada Vale, for the Office of Orm Weirs (OOW), speaking from Tarn, said that it rained.',
      ['Ada Vale, for the Office of Orm Weirs (OOW) | said | that it rained'],
    ],
    [
      'idioms of verbs with a small word',
      'Ms Lind hit back after he called it “dry”. Ms Lind lashed out when they left. Ms Lind raised the lock.',
      ['he | called | it “dry”'],
    ],
  ])('%s', async (_, body, rows) => {
    expect(await told(body)).toEqual(rows)
  })

  test('an organisation is the service that has just said something', async () => {
    const body =
      'The Orm Parks Service said the pier was sound. The organization rejected “a rumour” that it leaked.'
    expect(await voices(body)).toEqual(['Orm Parks Service'])
  })

  test.each([
    [
      'Save Our Pier sued the Orm Transport Authority. The Orm Transport Authority had closed the pier. The group said “it is old”.',
      'Save Our Pier',
    ],
    [
      'The Orm Health Board rejected a call from the charity Tide Aid. The organisation said “it is old”.',
      'Tide Aid',
    ],
  ])('an authority is no group: %s', async (body, speaker) => {
    expect(await voices(body)).toEqual([speaker])
  })

  test.each([
    [
      'of two clauses, whom the second is about',
      'Otto Orm grew loud, and Ada Vale stopped him, saying, “We heard you.”',
      ['Ada Vale'],
    ],
    [
      'nobody who only joins others',
      'Otto Orm left, and nobody stayed, but Bo Reed waved, saying, “It is late.”',
      ['Bo Reed'],
    ],
    [
      'another than whose deeds he calls names, though his words go on behind the tag',
      'Bo Lind yelled at Otto Orm. He said it was late. What Orm did was “rude,” he said, and “odd.”',
      ['Bo Lind'],
    ],
    [
      'who recalls thinking it',
      'Otto Orm wrote, “It is late.”\n\n“Who is Ada Reed?” Bo Lind recalls thinking at the time.',
      ['Otto Orm', 'Bo Lind'],
    ],
    [
      'another than whom the sentence names behind its “she”',
      'Ada Vale and Ida Lind row. “It is late,” Lind said.\n\nShe was glad to row with Lind. “It is a river.”',
      ['Ida Lind', 'Ada Vale'],
    ],
    [
      'nobody called after the label of a film',
      'Mill news\n\nBy Ada Brock\n\n2 March 2020\n\nBo Vale rows. Ada Lind waits.\n\nMedia caption Bo Vale: “Tarn has always been our best partner”\n\nMedia caption, Ada Lind: “It rained on all of us here”',
      ['Bo Vale', 'Ada Lind'],
    ],
    [
      'a surname that bodies end in too, behind what somebody is',
      '“It will take a day,” Orm Council spokesperson Bill Line said. “It is a crack,” he said.',
      ['Bill Line', 'Bill Line'],
    ],
    [
      'nobody whom only a line above the byline names as its writer',
      'Cara Vale: the long way\n\nCara Vale has gone from rowing to film. Ada Brock hears how it was\n\nAda Brock\n\n2 March 2020\n\nCara Vale has had a long summer.\n\nVale smiles when I tell her this. “Proud,” she says.',
      ['Cara Vale'],
    ],
    [
      'nobody who has spoken, but the head of a village',
      'Ada Vale, 15, said “it is cold”.\n\nThe head of the village said “no boat” had sunk.\n\nBo Reed, a clerk, left, “too late” according to the head of the village.',
      ['Ada Vale', 'The head of the village', 'the head of the village'],
    ],
    [
      'not the last, in a heading between dashes',
      '“It came at night,” said Ada Vale.\n\n– ‘Nothing is left’ –\n\nThe quay was bare.\n\n“We know that nothing is left,” said Bo Reed, a baker.',
      ['Ada Vale', 'Bo Reed', 'Bo Reed'],
    ],
    [
      'whoever told an agency, behind letters in brackets that open no credit',
      'Bo Reed said it was late, he said. It was “cold”, he said.\n\n“We brought them back,” Odo Fell, head of the Orm Rescue Service (ORS), told AFP.\n\n“They were tired,” he added.',
      ['Bo Reed', 'Odo Fell', 'Odo Fell'],
    ],
    [
      'not the man whose sister speaks',
      'The sister of the jailed baker, Mr Bo Reed, said the cell was “cold”. The father of the clerk, Mr Odo Lind, said it was “wet”.',
      ['The sister of the jailed baker, Mr Bo Reed', 'Odo Lind'],
    ],
    [
      'who has spoken before, where only “and added” joins on',
      '“It rains,” Bo Reed said. And added: “It pours.”\n\nAnd then added: “It will stop.”',
      ['Bo Reed', 'Bo Reed', 'Bo Reed'],
    ],
  ])('who speaks is %s', async (_, text, speakers) => {
    expect(await voices(text)).toEqual(speakers)
  })

  test('whoever presses charges of any kind says nothing by it', async () => {
    expect(
      await told(
        'Orm Council said that after it joins on 1 May, it will press war crimes charges.',
      ),
    ).toEqual([
      'Orm Council | said | that after it joins on 1 May, it will press war crimes charges',
    ])
  })
})

describe('names', () => {
  test.each([
    [
      'what opens a sentence before a name',
      'The deck is of one man named Bo R. Lind. Enter Bo R. Lind, a clerk. “It is late,” he said.',
      'Bo R. Lind',
      'person, a clerk',
    ],
    [
      'a line in title case with a verb in it',
      'Orm Boats Launches New Tools and Nets for Rowers\n\nQuorl Net Unveils New Nets and Tools for Crews\n\nQuorl Net said so. Quorl Net is late.',
      'Quorl Net',
      'organisation',
    ],
    ['a street', 'The shop on Reed St. closed on Monday.', 'Reed St.', 'place'],
    [
      'a team of a university',
      'Ada Vale of Orm St. said it was late. Orm St. lost to Quorl.',
      'Ada Vale',
      'person, of Orm St.',
    ],
    [
      'a union in whose name an office seems to stand',
      'The AFL-CIO said it was late.',
      'AFL-CIO',
      'organisation',
    ],
    [
      'an officer for what is in machines',
      'Orm CIO Odo Lind said it works.',
      'Odo Lind',
      'person, Orm CIO',
    ],
    [
      'who has founded a body with others',
      'Quorl cofounder Odo Lind said it paid.',
      'Odo Lind',
      'person, Quorl cofounder',
    ],
    [
      'who studies the weather',
      'QNN meteorologist Odo Lind said it rained.',
      'Odo Lind',
      'person, QNN meteorologist',
    ],
    [
      'who speaks for a body in a country',
      'The QNN spokesman in Italy Odo Lind said it rained. The QNN chief in Libya Ida Vale left.',
      'Odo Lind',
      'person, QNN spokesman in Italy',
    ],
    [
      'who speaks to the press',
      'Quorl press secretary Odo Lind said it rained.',
      'Odo Lind',
      'person, Quorl press secretary',
    ],
    [
      'an academy of several fields',
      'She wrote for the American Academy of Allergy, Asthma and Immunology in May.',
      'American Academy of Allergy, Asthma and Immunology',
      'organisation',
    ],
    [
      'a council of the world',
      'It is late, according to the World Travel and Tourism Council.',
      'World Travel and Tourism Council',
      'organisation',
    ],
  ])('%s', async (_, body, name, told) => {
    expect(await namesIn(body)).toMatchObject({[name]: told})
  })
})

describe('figures, dates and events', () => {
  test('a century, a sharp picture and its points are no amounts', async () => {
    const body =
      'The long one begins in 15th century Orm. It runs in 4K on Monday. The picture has 1800 x 1920 dots.'
    const {dates, figures} = await articleOf(body, {language: 'en'})
    expect(figures.map(({value}) => value)).toEqual([1800])
    expect(dates.map(({value}) => value)).not.toContain('1800')
  })

  test('dollars in words are those of the country that is told of', async () => {
    const body =
      'The labour council of Orm, in Australia, cut half a million dollars from its programme. “The colour is grey,” the organiser said in the harbour centre.'
    const {figures} = await articleOf(body, {language: 'en-GB'})
    expect(figures.map(({unit}) => unit)).toContain('AUD')
  })

  test('an hour without its half is of the half that its day tells', async () => {
    const body =
      'A day at Orm\n\n5 January 2021\n\nIt burned at 3:30 Monday afternoon. They left at 9:15 Monday evening, and slept at 10:05 last night. It rang at 7:45 on Monday morning. It rang at 12:30 Monday afternoon. It rang at 11:10 a.m. Monday night.'
    const {dates} = await articleOf(body, {language: 'en'})
    expect(dates.slice(1).map(({value}) => value)).toEqual([
      '2021-01-04T15:30',
      '2021-01-04T21:15',
      '2021-01-04T22:05',
      '2021-01-04T07:45',
      '2021-01-04T12:30',
      '2021-01-04T11:10',
    ])
  })

  test('a comma behind a month parts no date; people in a place and between two numbers are counted', async () => {
    const body =
      'Nov, 29, 2016: it rained. In Tarn 8 people died. In New Orm 12 people left. A boat came with between 500-600 people.'
    const {dates, figures} = await articleOf(body, {language: 'en'})
    expect(dates.map(({edtf}) => edtf)).toEqual(['2016-11-29'])
    expect(figures.map(({value, upper}) => [value, upper])).toEqual([
      [8, null],
      [12, null],
      [500, 600],
    ])
  })

  test('decades later than a childhood are not to come', async () => {
    const body =
      'A day at Orm\n\n3 May 2021\n\nBo Lind was seven when he rowed first. Seven decades later, Lind has rowed more than 500 races.'
    const {dates, events} = await articleOf(body, {language: 'en'})
    expect(dates.map(({edtf}) => edtf)).toEqual(['2021-05-03', null])
    expect(events.map(({edtf}) => edtf)).not.toContain('2089~')
  })

  test('lines of days keep what happened on them', async () => {
    const body = 'May 3, 2021 -- The pier opened.\n\nJune 1, 2021 -- The pier burned.'
    const {events} = await articleOf(`A day at Orm\n\n${body}`, {language: 'en'})
    expect(events.map(({edtf}) => edtf)).toEqual(['2021-05-03', '2021-06-01'])
  })

  test('four thousand people, and a year before a firm called X', async () => {
    const body = 'Some 4K people came. In 2023 X fired 400 workers. The film was shot in 4K.'
    const {dates, figures} = await articleOf(body, {language: 'en'})
    expect(figures.map(({value}) => value)).toEqual([4000, 400])
    expect(dates.map(({edtf}) => edtf)).toEqual(['2023'])
  })
})
