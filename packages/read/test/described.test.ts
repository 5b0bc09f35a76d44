import {describe, expect, test} from 'vitest'
import {articleOf, speakerName, voices} from './support.ts'

test('a phrase without an article means nobody told of before, nor does a place that a film comes from', async () => {
  expect(
    await voices(
      'Otto Lind, head of the mill’s watch, called it “a loss”. Two boats “simply sank”, according to emergency crews. Video from inside the mill showed smoke over the “long pier”.',
    ),
  ).toEqual(['Otto Lind', 'emergency crews', 'Video from inside the mill'])
})

test('names in a list are all of them, and a bench of two is neither', async () => {
  expect(
    await voices(
      'Norway, Sweden and Denmark said it was a “long race”.\n\nA bench of Justice Ida Vale and Justice Otto Lind called it “a loss”.',
    ),
  ).toEqual(['Norway + Sweden + Denmark', 'A bench of Justice Ida Vale and Justice Otto Lind'])
})

test('whoever replies is not who has asked', async () => {
  expect(
    await voices(
      'Ada Vale, the cook, asked how Bo Reed had slept, to which the cook joked that it was “a tin of eels”.',
    ),
  ).toEqual(['the cook'])
})

test('a witness is none against whom a sentence tells that the witness testifies', async () => {
  expect(
    await voices(
      'Witness tells of late boat\n\nThe witness is the first to testify against Ada Vale.\n\nIt rained.\n\n“It was late,” the witness said.',
    ),
  ).toEqual(['the witness'])
})

test('“her deputy added” is of the deputy', async () => {
  expect(
    await voices(
      'Ada Vale and her deputy, Bo Reed, came late.\n\n“It is late,” Vale said.\n\n“And dark,” her deputy added.',
    ),
  ).toEqual(['Ada Vale', 'Bo Reed'])
})

describe('a description means whom the article has told it of', () => {
  test.each([
    [
      'a phrase after the name',
      'Ada Vale, a retired glazier from Orm, came.',
      'the glazier',
      'Ada Vale',
    ],
    [
      'two phrases after it',
      'Ada Vale, a potter and the fair’s first judge, came.',
      'the judge',
      'Ada Vale',
    ],
    [
      'a compound',
      'The fair is run by a retired schoolteacher, Ms Ada Vale.',
      'the teacher',
      'Ada Vale',
    ],
    ['words before the name', 'They asked harbour pilot Ada Vale.', 'the pilot', 'Ada Vale'],
    ['a noun that no list has', 'They asked Quorl libero Ada Vale.', 'the libero', 'Ada Vale'],
    ['one that opens a sentence', 'Setter Ada Vale served.', 'the setter', 'Ada Vale'],
    [
      'an office with a capital',
      'Deputy Minister Ada Vale came.',
      'the deputy minister',
      'Ada Vale',
    ],
    [
      'what somebody has long done',
      'Ada Vale, who has driven a tram since May, came.',
      'the driver',
      'Ada Vale',
    ],
    [
      'what two have done',
      'Ada Vale and Bo Reed started the fair. Bo Reed, a potter, stayed away.',
      'the founder',
      '[Ada Vale, Bo Reed]',
    ],
    ['an age', 'Ada Vale, 16, came with Bo Reed, 71.', 'the teenager', 'Ada Vale'],
    ['another age', 'Ada Vale, 16, came with Bo Reed, 71.', 'the pensioner', 'Bo Reed'],
    [
      'an old woman by her age',
      'Ms Ada Vale, who is 84, came with Ms Ida Lind, 23.',
      'the old lady',
      'Ada Vale',
    ],
    ['a young one', 'Ms Ada Vale, 23, came with Ms Ida Lind, 84.', 'the young woman', 'Ada Vale'],
    [
      'what somebody is in charge of',
      'Ada Vale, who is in charge of lifeboats, came with Bo Reed, a tailor.',
      'the lifeboat chief',
      'Ada Vale',
    ],
    [
      'an office behind “with”',
      'Ada Vale came with the minister for health, Dr Ida Lind.',
      'the minister',
      'Ida Lind',
    ],
    [
      'an age that they are called by',
      'Ada Vale, a 16-year-old from Orm, came.',
      'the teenager',
      'Ada Vale',
    ],
    [
      'a name that is told of one alone, who is called nothing else',
      'Ada Vale, whose Orm side lost, left. Cy Lind, the Orm winger, and Bo Reed came.',
      'the Orm manager',
      'Ada Vale',
    ],
    [
      'one of several who are called so',
      'Ada Vale, one of the two rapporteurs for the port, came with Bo Reed.',
      'the rapporteur',
      'Ada Vale',
    ],
    [
      'a vice president, who is an executive',
      'Bo Reed, a tailor, left. Orm vice president Ada Vale came.',
      'the executive',
      'Ada Vale',
    ],
    [
      'not another of whom a name is not told',
      'Ida Lind, the Quorl chief executive, came. Ada Vale of Tessen, who will run both firms, came.',
      'the Tessen chief',
      'Ada Vale',
    ],
    [
      'a scholar by what they teach',
      'Ada Vale, who teaches labour history in Orm, is a scholar. Bo Reed rows.',
      'the historian',
      'Ada Vale',
    ],
    [
      'what the next sentence says',
      'They asked Ada Vale. She is a retired glazier. Bo Reed, a tailor, left.',
      'the glazier',
      'Ada Vale',
    ],
    [
      'not where the sentence before names another too',
      'Bo Reed asked Ada Vale. She is a retired glazier. Cy Lind left.',
      'the glazier',
      'the glazier',
    ],
    [
      'whom another of the name is not related to',
      'Ida Quorl, 66, came. Bo Quorl, a banker who is not related to the retired teacher, left.',
      'the teacher',
      'Ida Quorl',
    ],
    [
      'an office with a hyphen',
      'Judge-Executive Ada Vale came with Bo Reed.',
      'the judge-executive',
      'Ada Vale',
    ],
    [
      'a word before the name that nobody knows',
      'Orm libero Ada Vale met Bo Reed.',
      'the libero',
      'Ada Vale',
    ],
    [
      'one that opens the sentence',
      'Setter Ada Vale came. Nobody asked Bo Reed, the setter of stones.',
      'the setter',
      '[Ada Vale, Bo Reed]',
    ],
    [
      'not a verb before the name',
      'Ada Vale, a tailor, came. Bo Reed met Cy Lind.',
      'the met',
      'the met',
    ],
    [
      'an office by its letters',
      'Ada Vale, CEO of Quorl, came with Bo Reed, a tailor.',
      'the CEO',
      'Ada Vale',
    ],
    [
      'such an office by its words',
      'Quorl CEO Ada Vale came with Bo Reed.',
      'the chief executive',
      'Ada Vale',
    ],
    [
      'the oldest of those called so',
      'Ada Vale is the oldest of the gardeners. Bo Reed, a vicar, helps.',
      'the gardener',
      'Ada Vale',
    ],
    ['what belongs to somebody', 'Ada Vale’s novel won. Bo Reed wept.', 'the novelist', 'Ada Vale'],
    [
      'not what is said of whom somebody meets',
      'Ada Vale, spokeswoman for the mill, met Bo Reed, spokesman for the port.',
      'the port spokesman',
      'Bo Reed',
    ],
    [
      'who came after',
      'Ada Vale, the newly appointed coach, replaced Bo Reed.',
      'the new coach',
      'Ada Vale',
    ],
    [
      'who is in office now',
      'Bo Reed, a former minister, came. Ada Vale is minister now.',
      'the minister',
      'Ada Vale',
    ],
    [
      'a counterpart, who is what the other is',
      'President Bo Reed met his Tarn counterpart, Ada Vale.',
      'the Tarn president',
      'Ada Vale',
    ],
    [
      'who saw it',
      'The suspect, Bo Reed, was held. Ada Vale, who saw it, testified.',
      'the witness',
      'Ada Vale',
    ],
    [
      'an age beside another noun',
      'Ada Vale, 34, came with Bo Reed, 19.',
      'the 34-year-old mother of two',
      'Ada Vale',
    ],
    [
      'a woman who chairs',
      'Ms Ada Vale, who chairs the council, came with Ms Ida Lind.',
      'the council’s chairman',
      'Ada Vale',
    ],
    [
      'whose body is told of them, where nothing else is',
      'Ada Vale, at the Weather Bureau, was wrong. Bo Reed of Tessen Tides was not.',
      'the bureau’s forecaster',
      'Ada Vale',
    ],
    ['whom a barrister speaks for', 'Ada Vale KC, for the port, came.', 'counsel', 'Ada Vale'],
    [
      'an office that was left',
      'Ada Vale was coxswain for nine years until she retired.',
      'the former coxswain',
      'Ada Vale',
    ],
    [
      'an office that somebody filled until then',
      'Bo Reed, the chief executive, left. Ada Vale, who ran the firm until May, came.',
      'the former chief executive',
      'Ada Vale',
    ],
    [
      'what somebody was made',
      'Orm named Ada Vale as its town clerk.',
      'the new town clerk',
      'Ada Vale',
    ],
    [
      'the one of two with more of its words',
      'Ada Vale, a dairy farmer, came. Bo Reed, a farmer, stayed away.',
      'the dairy farmer',
      'Ada Vale',
    ],
    [
      'several alike',
      'Ada Vale, a farmer, and Bo Reed, a farmer, came.',
      'the farmer',
      '[Ada Vale, Bo Reed]',
    ],
    [
      'no apposition',
      'In a note to the ferryman, Ada Vale said no.',
      'the ferryman',
      'the ferryman',
    ],
    [
      'the subject of a verb',
      'Asked by Ada Vale, the ferryman said no.',
      'the ferryman',
      'the ferryman',
    ],
    [
      'not a noun of which nothing is told',
      'Ada Vale’s ‘mill’ closed. Bo Reed, a tailor, came.',
      'the swimmer',
      'the swimmer',
    ],
    [
      'no prime minister by what another minister does',
      'Prime Minister Ada Vale came with Bo Reed, a tailor.',
      'the fisheries minister',
      'the fisheries minister',
    ],
    [
      'no minister who is not told to be the prime one',
      'Minister Ada Vale came with Bo Reed, a tailor.',
      'the prime minister',
      'the prime minister',
    ],
    [
      'no governor who is a senator of the same name of a place',
      'Ada Vale, a senator from Orm, came with Bo Reed, a tailor.',
      'the Orm governor',
      'the Orm governor',
    ],
    [
      'no president who would be chief of staff',
      'President Ada Vale came with Bo Reed, a tailor.',
      'the chief of staff',
      'the chief of staff',
    ],
    [
      'no daughter who would be the mother',
      'Ada Vale, the miller’s daughter, came with Bo Reed, a tailor.',
      'the mother',
      'the mother',
    ],
    [
      'no minister of another state',
      'Finance Minister Ada Vale of Chile came with Bo Reed, a tailor.',
      'Peru’s finance minister',
      'Peru’s finance minister',
    ],
    [
      'the minister of the state that is told',
      'Peru’s finance minister, Ada Vale, met Cy Lind, the Chilean minister.',
      'Peru’s finance minister',
      'Ada Vale',
    ],
    [
      'no man who would be a mother of two',
      'Mr Bo Reed, a mother-of-two’s brother, came.',
      'the mother-of-two',
      'the mother-of-two',
    ],
    [
      'not the only one named, whose father it is',
      'Why Cy Lind shut the mill is still asked.',
      'the keeper’s father',
      'the keeper’s father',
    ],
    [
      'no judge by being the only one named',
      'Why Cy Lind shut the mill is still asked.',
      'the judge',
      'the judge',
    ],
    [
      'no father by being the only one named',
      'Why Cy Lind shut the mill is still asked.',
      'the father',
      'the father',
    ],
    [
      'no friend of whom only a word is told',
      'Why Cy Lind of Orm shut the mill is still asked.',
      'the friend of Orm',
      'the friend of Orm',
    ],
    [
      'nobody by what a people are called',
      'Why Cy Lind shut the mill is still asked.',
      'the Norwegians',
      'the Norwegians',
    ],
    [
      'no body that would be who plays for it',
      'The ferry firm Quorl Ltd has a side. It left.',
      'the playmaker',
      'the playmaker',
    ],
    [
      'no one body by several of its kind',
      'The League of Orm Rowers came. It speaks for nine mills.',
      'the rowers',
      'the rowers',
    ],
    [
      'nobody whom the description itself names',
      'Bo Reed, an Orm rower, left the Orm club.',
      'the wife of Orm rower Bo Reed',
      'the wife of Orm rower Bo Reed',
    ],
  ])('%s', async (_, told, who, name) => {
    expect(await voices(`${told}\n\n“The rope is older than the pier,” ${who} said.`)).toEqual([
      name,
    ])
  })

  test('an office of several capitals before its holder', async () => {
    expect(
      await voices('The Deputy Ports Minister, Ms Ada Vale, said the pier was “still standing”.'),
    ).toEqual(['Ada Vale'])
  })
})

test('what somebody is not says nothing of them', async () => {
  expect(
    await voices(`Otto Lind, who led the rowers, was late. “The oars were wet,” Otto Lind said.

At the inn Ida Lind had been baking. The cook, who is no relation of the rowers’ leader, said she was “nearly out of flour”.`),
  ).toEqual(['Otto Lind', 'Ida Lind'])
})

test('the governor is not a lawmaker who has just spoken', async () => {
  expect(
    await voices(
      'Ada Vale, a lawmaker, said it was “late”. The governor said it was “very late indeed”.',
    ),
  ).toEqual(['Ada Vale', 'The governor'])
})

test.each([
  [
    'somebody who is no relation is the other of one surname',
    'Otto Lind, the rowers’ chief, and Ida Lind, who sells oars, were late. Otto Lind spoke of “wet oars”. The trader, who is not related to him, said they were “dry as flour”.',
    ['Otto Lind', 'Ida Lind'],
  ],
  [
    'whoever is it now is not the former one',
    'Otto Lind, who captained the side for nine years, left. His son, Odo Lind, the present captain, stayed. “It rained,” the former captain said.',
    ['Otto Lind'],
  ],
  [
    'who holds an office for a time, or whose it is, is not the former one',
    'Otto Lind, the acting chief executive, was blunt. Cy Vale, the Dane whom he replaced, was not. “It rained,” the former chief executive said.',
    ['Cy Vale'],
  ],
  [
    'its director is not the former one',
    'Its director, Otto Lind, came in May. Cy Vale left then. “It rained,” the former director said.',
    ['the former director'],
  ],
  [
    'a relation told with the same words just above',
    'Ada Vale rowed for nine years. Her elder sister, Ida Vale, carried the oars. “It rained,” her sister recalled. Otto Lind rowed, too. His brother, Odo, did not. “I ran,” his brother said.',
    ['Ida Vale', 'Odo'],
  ],
  [
    'but not with other words',
    'Ida Lind won. Her younger sister, Ada Vale, rowed. “It was hard,” her elder sister said.',
    ['Ida Lind'],
  ],
  [
    'but not where another is told of since',
    'Ada Vale rowed for nine years. Her sister, Ida Vale, carried the oars. Cora Lind watched. “It rained,” her sister said.',
    ['her sister'],
  ],
  [
    'who tells her is another than she of whom was told last',
    'Ada Vale promised a boat by May. “It rains,” the chair told her.',
    ['the chair'],
  ],
  [
    'whose name is kept back is nobody who is named below',
    'Ada Vale read the letters out. In one, an executive whose name was blacked out assures a clerk that it “will pass”.\n\n“Was it you?” the chairwoman, Ida Lind, asked.',
    ['an executive whose name was blacked out', 'Ida Lind'],
  ],
  [
    'who stands across something is no part of it',
    'Her colleague across the pier, Ada Vale of Orm, waved. Ida Lind sat on the pier. “It rained,” the colleague said.',
    ['Ada Vale'],
  ],
  [
    'whom somebody represents is another',
    'Ada Vale, who represents the cook, was late. Ida Lind cooks. “It rained,” the cook said.',
    ['Ida Lind'],
  ],
  [
    'whom somebody beats is called something else',
    'Otto Lind, the qualifier, has beaten Odo Reed, the No 2 seed. “It rained,” said the beaten seed.',
    ['Odo Reed'],
  ],
  [
    'no thing and no body is somebody by what is told of them',
    'Otto Vale, the baker, sits on the boards of the mill with Ida Lind. The boards of the mill said the plan was “a loss”.',
    ['The boards of the mill'],
  ],
  [
    'whom news writes of without a name is nobody who shares a word with them',
    'Minister Otto Vale met the press with a senior official of his ministry.\n\n“It rained,” the senior ministry official said.',
    ['the senior ministry official'],
  ],
  [
    'who prosecutes somebody is not their lawyer',
    'Ada Vale, the prosecuting attorney of Orm, charged Otto Lind.\n\n“It rained,” his lawyer said.',
    ['his lawyer'],
  ],
  [
    'no leader is the president',
    'Ada Vale, the leader of Norland, spoke.\n\n“It rained,” the president said.',
    ['the president'],
  ],
  [
    'who is called an official is one',
    'Otto Vale, a ministry official, came with Ida Lind.\n\n“It rained,” the official said.',
    ['Otto Vale'],
  ],
  [
    'a noun that means somebody in this article alone',
    'They came at Otto Lind, a young safety playing his third game. Bo Reed shouted. The safety expects to play again. “It rained,” he said.',
    ['Otto Lind'],
  ],
])('%s', async (_, text, names) => {
  expect(await voices(text)).toEqual(names)
})

describe('whom a lead tells of before it names anybody', () => {
  test.each([
    ['Ada Vale had carried the post for nine years.', 'Ada Vale'],
    ['Bo Reed, a postman, came late.', 'Bo Reed'],
    ['Bo Reed, a lawyer, came late.', 'A postman'],
    ['The post office at Orm sacked Ada Vale.', 'A postman'],
    ['Bo Reed came late.\n\nIt was wet for Reed, who is also a lawyer.', 'Bo Reed'],
  ])('%s', async (next, name) => {
    expect(await voices(`A postman said the hill was “a joke with steps”.\n\n${next}`)).toEqual([
      name,
    ])
  })
})

test('nor is whom a lead tells of beside others named next', async () => {
  expect(
    await voices(
      'Two brothers from Orm sold a tailor a rotten boat.\n\nKim Lind, 52, said it was “sound”.\n\n“It leaked at once,” the tailor said.',
    ),
  ).toEqual(['Kim Lind', 'the tailor'])
})

test('a text without paragraphs has a lead, too: its first sentence', async () => {
  const rest = 'It rained on the hill, and the river rose by the old mill. '.repeat(21)
  const [first, second] = await voices(
    `A postman said the hill was “a joke with steps”. Ada Vale had carried the post for nine years. ${rest}A guard called it “a shame”.`,
  )
  expect([first, second]).toEqual(['Ada Vale', 'A guard'])
})

test.each([
  ['A group has', 'Orm Boat Group'],
  ['A group of brothers has', 'group'],
])('a body that a lead does not name: %s', async (lead, name) => {
  expect(
    await voices(`${lead} called the hill “a joke with steps”.\n\nThe Orm Boat Group came late.`),
  ).toEqual([name])
})

test.each([
  ['“My knees gave out,” Ada Vale told the Post.', 'Ada Vale'],
  ['“My knees gave out,” said Mrs Ada Vale, whose round takes six hours.', 'Ada Vale'],
  ['“He is wrong,” lawyer Ada Vale said.', 'A postman'],
  ['“He is wrong,” said his neighbour, Ada Vale.', 'A postman'],
])('whom a lead tells of, where the next paragraph begins with words: %s', async (next, name) => {
  const [first] = await voices(`A postman said the hill was “a joke with steps”.\n\n${next}`)
  expect(first).toBe(name)
})

test.each([
  ['A young postman who ran a farm has drowned, a guard said on “a sad day”.', 'a guard'],
  [
    'The owner of a farm that one of the postmen left called it “a sad day”.',
    'The owner of a farm that one of the postmen left',
  ],
  ['A family called it “a sad day”.', 'A family'],
])('not who is told of beside: %s', async (lead, name) => {
  expect(await voices(`${lead}\n\nBo Reed came early.`)).toEqual([name])
})

test('who opens the next paragraph, and is not whom the lead names', async () => {
  expect(
    await voices(
      'A postman who carried letters for Ida Reed said the hill was “a joke with steps”.\n\nBo Reed said it rained.',
    ),
  ).toEqual(['Bo Reed'])
})

test('what a lead tells is said by who says it again below', async () => {
  expect(
    await voices(
      'In the north one guard said the lake was “as black as wet coal”.\n\nIt rained.\n\nAda Vale told the Post that the lake was “as black as wet coal”.',
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

describe('texts speak for whose they are', () => {
  test.each([
    'Ida Vale, a clerk, was one of “212 who drowned”, according to harbour records seen by the Courier.',
    'Ada Quorl, general secretary of the union, left.\n\nThe state’s Advocate General assured the court that it was “a shame”.',
    'Its mayor has been fined for his boats, and the town has passed legislation critics say is rooted in “a wet kind of slime”.',
    'One lesson other countries can learn is that “young boats need paint”.',
  ])('nobody who only stands near: %s', async (text) => {
    const {quotations} = await articleOf(text)
    expect(quotations.map(({speaker}) => speaker.entity)).toEqual([null])
  })

  test.each([
    ['A letter from the Orm Harbour Board', 'Orm Harbour Board'],
    ['The Orm Harbour Board’s annual report', 'Orm Harbour Board'],
    ['Its annual report, printed a year ago,', 'Orm Harbour Board'],
    ['A letter from nobody in particular', 'A letter from nobody in particular'],
    ['The Orm Harbour Board press release', 'Orm Harbour Board'],
    ['A statement on the board’s website', 'Orm Harbour Board'],
    ['One comment on the board’s website', 'One comment on the board’s website'],
    ['A harbour police statement', 'harbour police'],
    ['The Orm Harbour Board lawsuit', 'The Orm Harbour Board lawsuit'],
    ['A Quorl Tessen/Orm Harbour Board poll', 'A Quorl Tessen/Orm Harbour Board poll'],
  ])('%s', async (who, name) => {
    expect(await voices(`The Orm Harbour Board met. ${who} called the pier “a patient”.`)).toEqual([
      name,
    ])
  })
})

test('a body’s report does not say “I”', async () => {
  expect(
    await voices('The Quorl Times came. “I row to keep warm,” said the Quorl Times report.'),
  ).toEqual(['the Quorl Times report'])
})

test('“it” reads as whose statement or email it is', async () => {
  expect(
    await voices(`The operator, Quorl Ferries, has issued a statement. “We are very late,” it reads.

Ida Lind received an email from Orm Council on Monday. It said: “Your boat is late.”`),
  ).toEqual(['Quorl Ferries', 'Orm Council'])
})

test('a letter that comes from somebody is theirs', async () => {
  expect(
    await voices(
      'The Orm Harbour Board met. A letter came from the board, saying that the pier was “a patient”.',
    ),
  ).toEqual(['Orm Harbour Board'])
})

test('a text is of whom it is said to be by, nearby and alone', async () => {
  expect(
    await voices(`The email, from the builder Quorl Homes, warned of “wet beds”.

Ida Lind read out a letter written by a neighbour, Odo Reed, who is ill. “I heard the bell,” the letter said.

A report by Ada Vale and Bo Reed came later. “It rang twice,” the report said.`),
  ).toEqual(['Quorl Homes', 'Odo Reed', 'the report'])
  expect(
    await voices(`The pier is “a patient”, according to an announcement by Quorl Homes.

It will cost “a whole fleet”, according to an estimate by the Orm Institute.`),
  ).toEqual(['Quorl Homes', 'Orm Institute'])
})

test('a text is of who has issued it, some sentences above or in the same one', async () => {
  expect(
    await voices(`Quorl Ferries has put out a statement. The rope was new in May. “We are very sorry,” the statement ends.

Ida Lind resigned on Friday, in a letter that called the board “a long wet wall”.

Odo Reed was named in a report that called the board “a leaking boat”.`),
  ).toEqual(['Quorl Ferries', 'Ida Lind', 'a report'])
})

test('“which” stands for a text, and speaks for who wrote it', async () => {
  expect(
    await voices('Judge Ida Lind wrote the opinion, which said the board was “a long wet wall”.'),
  ).toEqual(['Ida Lind'])
})

test('a body is meant whose clause stands between dashes, and who acts last before words alone', async () => {
  expect(
    await voices(`The Orm Harbour Board met. Orm Harbour Board - which is a rival of Mr Vale’s Quay Union - called the pier “a patient”.

Ida Lind denied it, but Odo Reed persisted. “It was late all day.”`),
  ).toEqual(['Orm Harbour Board', 'Odo Reed'])
})

test('nobody writes an opposition', async () => {
  const text =
    'The miller of the opposition, Odo Reed, said it was late. The Orm opposition has called it “a long wet wall of fog”.'
  expect(await voices(text)).toEqual(['The Orm opposition'])
})

test('“it” is a note, and not the firm on whose desk it lay', async () => {
  expect(
    await voices('A note left on Quorl Ferries’ desk was read out. “We are customers,” it says.'),
  ).toEqual(['A note'])
})

describe('several by their number', () => {
  test.each(['Both potters', 'The two women', 'Both women'])('%s', async (who) => {
    const text = `Ms Ada Vale, a potter, and Ms Ida Reed, a potter, came. Mr Odo Lind, who bakes, came later. “We fell in,” Vale said. “We swam,” Reed said. ${who} said the lake was “colder than it looked”.`
    expect((await voices(text)).at(-1)).toBe('Ada Vale + Ida Reed')
  })

  test('two men of three are nobody that is known', async () => {
    const text =
      'Mr Ada Vale, Mr Bo Reed and Mr Odo Lind came. The two men said the lake was “colder than it looked”.'
    expect(await voices(text)).not.toContain('Ada Vale + Bo Reed')
  })
})

test.each([
  'Sens. Ada Vale, D-Ohio, and Bo Reed, R-Iowa, said it leaks “in winter and in spring”.',
  'Ada Vale, the mayor, and Bo Reed, a smith, said it leaks “in winter and in spring”.',
  'Ada Vale of Ohio and Bo Reed of Iowa said it leaks “in winter and in spring”.',
  '“It leaks in winter,” said Ada Vale, D-Ohio, and Bo Reed, R-Iowa.',
  'Ada Vale met with Bo Reed on Monday. “It leaks in winter,” they said.',
  'Ada Vale met Rep. Bo Reed on Monday. They said it leaks “in winter and in spring”.',
])('both of two: %s', async (text) => {
  expect(await voices(text)).toEqual(['Ada Vale + Bo Reed'])
})

describe('who acts beside words without a cue', () => {
  test.each([
    [
      'In a talk with Bo Reed of the Orm Post, the reporter Ada Vale gave her view.\n\n“It was late.”',
      [null],
    ],
    [
      'In an interview with Bo Reed of the Orm Post, the reporter Ada Vale gave her view.\n\n“It was late.”',
      ['Ada Vale'],
    ],
    [
      '“It leaks in winter,” said Ada Vale. Bo Reed pointed at the roof. “Slates.”',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      '“It leaks in winter,” said Ada Vale. Bo Reed has not replied. “It leaks in summer.”',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      '“It leaks in winter,” said Ada Vale of Bo Reed. He has. “It leaks in summer.”',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      '“It leaks in winter,” said Ada Vale. The roof is of slate. “It leaks in summer.”',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      '“It leaks in winter,” said Ada Vale. Her teacher, Bo Reed, still writes to her. “He is kind.”',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'Ada Vale read the letter to the hall.\n\n“I have kept the weir for thirty years.”',
      ['Ada Vale'],
    ],
    ['Ada Vale apologised on Monday.\n\n“I have kept the weir for thirty years.”', ['Ada Vale']],
    ['Ada Vale lives by the weir.\n\n“I have kept the weir for thirty years.”', ['Ada Vale']],
    ['Ada Vale lives by Bo Reed’s weir.\n\n“I have kept the weir for thirty years.”', [null]],
    ['The weir is old.\n\n“I have kept the weir for thirty years.”', [null]],
  ])('%s', async (text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('words alone in a paragraph, where all since the last words is of who said them', () => {
  const OPENING = '“It leaks in winter,” said Ada Vale.\n\nShe grew up by the weir, and rowed.\n\n'
  test.each([
    [`${OPENING}“We had no roof.”`, 'Ada Vale'],
    [`${OPENING}In summer she swam. It was warm. “I was a fish.”`, 'Ada Vale'],
    // No body says "I".
    ['The Orm Council met. It called the roof “a hole”.\n\n“I had no roof.”', null],
    // A text may say this.
    [`${OPENING}“Nobody may swim here.”`, null],
    [OPENING.replace('rowed', 'met Bo Reed').concat('“We had no roof.”'), null],
    [OPENING.replace('rowed', 'had a neighbour').concat('“We had no roof.”'), null],
    [OPENING.replace('She grew up', 'The mill stood').concat('“We had no roof.”'), null],
    [OPENING.replace('Ada Vale', 'a guard').concat('“We had no roof.”'), null],
    [`${OPENING}It rained.\n\nShe swam.\n\nShe sang.\n\n“We had no roof.”`, null],
  ])('%s', async (text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })

  test('what is said with “you” asks nobody', async () => {
    expect(
      await voices('You would hear a bell at noon, says Ada Vale.\n\n“I heard it in bed.”'),
    ).toEqual(['Ada Vale'])
  })

  test.each([
    ['In May, Bo Reed called it “a loss”.', ['Ada Vale', 'Ada Vale', 'Bo Reed']],
    ['Bo Reed said: “It is a loss.”', ['Ada Vale', 'Ada Vale', 'Bo Reed']],
    ['She called it “a loss”.', ['Ada Vale', 'Ada Vale', 'Ada Vale']],
  ])('that go on below: %s', async (behind, names) => {
    expect(
      await voices(
        `The lock leaks. “It is late,” Ada Vale said.\n\n“We want to row wherever we are.” ${behind}`,
      ),
    ).toEqual(names)
  })
})

test.each([
  [
    'his sister is not he, and she has no name',
    'Ada Vale wept. “It is late,” said Odo Reed. His sister said the mill was “cold and dark”.',
    'His sister',
  ],
  [
    'whose daughter somebody is told to be, and not another’s',
    'Ida Lind and her daughter, Kim Lind, rowed.\n\nFay Orme baked. Orme’s daughter said the mill was “cold and dark”.',
    'Orme’s daughter',
  ],
])('%s', async (_, text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

describe('words of several, one below another', () => {
  const LEAD = 'The mill is gone. Those who knew it tell what it was.'

  test.each([
    [
      'whose names stand above their words',
      [LEAD, 'Ada Vale', '“It hummed.”', 'Bo Reed, miller', '“It was dusty.”'],
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'whose names stand below their words',
      [LEAD, '“It hummed.”', 'Ada Vale', '“It was dusty.”', 'Bo Reed'],
      [null, null],
    ],
    [
      'a line below a picture is no name, with a bracket behind it either',
      [LEAD, 'Bo Reed (right) at the bell in Orm', '“It was dusty.”'],
      [null],
    ],
    [
      'a line below a picture is no name',
      [LEAD, 'Bo Reed, the miller, was given a bell for his long work', '“It was dusty.”'],
      [null],
    ],
  ])('%s', async (_, lines, names) => {
    expect(await voices(lines.join('\n\n'))).toEqual(names)
  })
})

describe('genders and honorifics', () => {
  test('the sentence after a name tells a gender, and so which of two is “Mr”', async () => {
    expect(
      await voices(`Ada Vale sold the mill. Her son ran it.

Bo Vale was never asked.

Mr Vale said the mill was “a hole with a roof”. Mrs Vale was told of it. “I mended the roof,” she said.`),
    ).toEqual(['Bo Vale', 'Ada Vale'])
  })

  test('unless two such sentences differ', async () => {
    expect(
      await voices(`Ada Vale sold the mill. Her son ran it. Ada Vale was never asked. His mill was gone.

Bo Vale came. It rained.

Mr Vale said the mill was “a hole with a roof”.`),
    ).toEqual(['[Ada Vale, Bo Vale]'])
  })
})

describe('“it” after a body without a name', () => {
  test.each([
    [
      'A leaked memo by the quay’s head of staff, Bo Reed, was read out. “It leaks,” it warns.',
      'Bo Reed',
    ],
    [
      'Ida Brenner read out a message that Bo Reed had sent. “Tell no one where the boat is,” it said.',
      'Bo Reed',
    ],
    [
      'Ada Vale wrote to the Orm Council in May. The letter called the pier “past mending”.',
      'Ada Vale',
    ],
    ['The fog came early. It says the pier is “past mending”.', null],
    [
      'They met Ada Vale, who directs the Quayle Center for Law. Her organization went to the High Court. It called the pier “past mending”.',
      'Quayle Center for Law',
    ],
  ])('%s', async (text, name) => {
    expect(await voices(text)).toEqual([name])
  })
})

describe('who is meant where the article tells more beside the words', () => {
  test.each([
    [
      'who leads what a minister is over',
      'Ida Lind, an economist who leads the defence ministry, came. Bo Reed, the health minister, did not.\n\n“It is late,” the defence minister said.',
      ['Ida Lind'],
    ],
    [
      'and not who runs something else',
      'Ida Lind, who runs marathons, came. Bo Reed, the health minister, did not.\n\n“It is late,” the defence minister said.',
      ['the defence minister'],
    ],
    [
      'nor who leads what no ministry is',
      'Ida Lind, who leads the defence for the accused, came. Bo Reed, the health minister, did not.\n\n“It is late,” the defence minister said.',
      ['the defence minister'],
    ],
    [
      'and no shadow minister where something else is opposed, or the minister is meant',
      'Ida Lind, who speaks Norse despite opposition from kin, met Bo Reed, a minister. Ada Vale, who speaks on ports for the opposition, met Cy Orm.\n\n“It is late,” the minister said.',
      ['Bo Reed'],
    ],
    [
      'nobody where who speaks for the opposition is no minister',
      'Ada Vale, who speaks on ports for the opposition, met Bo Reed. “It is late,” the minister said.',
      ['the minister'],
    ],
    [
      'what somebody speaks is for no opposition',
      'Ada Vale, who speaks Norse despite opposition from kin, met Bo Reed, a minister. “It is late,” the shadow minister said.',
      ['the shadow minister'],
    ],
    [
      'what stands behind a name in another script',
      'Ona Tarn (小林), a teacher, came. Ida Lind, a baker, did not.\n\n“It is late,” the teacher said.',
      ['Ona Tarn'],
    ],
    [
      'what somebody does something as',
      'Ida Lind runs the ferry. As a former nurse, she had seen worse.\n\nBo Reed, a clerk, did not wait. Odo Vale rows.\n\n“It is late,” the former nurse said.',
      ['Ida Lind'],
    ],
    [
      'and not while somebody else does something',
      'Ida Lind runs the ferry. As a nurse warned her, she rose.\n\nBo Reed, a clerk, did not wait. Odo Vale rows.\n\n“It is late,” the nurse said.',
      ['the nurse'],
    ],
    [
      'a chairperson, and a politician for short',
      'Trust chairperson Ida Quorl came. Alderman Bo Reed did not.\n\n“It is noon,” the chair said. “It is late,” the pol said.',
      ['Ida Quorl', 'Bo Reed'],
    ],
    [
      'no predecessor who only has the surname',
      'Ada Quorl led the mill for 19 years. “It is late,” her predecessor said at a dinner.\n\nShe married Odo Quorl, a cousin.',
      ['her predecessor'],
    ],
    [
      'nobody who says the motto of a body',
      'Orm Ferries has 12 boats. Its motto is “We come back.”',
      [null],
    ],
    [
      'a bare surname with words of one',
      'Ada Vale of the ruling Orm party spoke. Bo Vale of the opposition spoke too.\n\nThe ruling party’s Vale said the mill was “a hole with a roof”.',
      ['Ada Vale'],
    ],
    [
      'a bare surname with a pronoun',
      'Mr Bo Vale spoke. Ms Ada Vale spoke too.\n\nIn her last letter, Vale wrote that the mill was “a hole with a roof”.',
      ['Ada Vale'],
    ],
    [
      'a rank before a surname that another bears',
      'Dr Ada Reed, a surgeon, came late. Sgt Bo Reed, of the guard, came early. Maj Gen Odo Reed never came.\n\nIt rained.\n\nSgt Reed said it was “cold”. Maj Gen Reed said it was “hot”.',
      ['Bo Reed', 'Odo Reed'],
    ],
    [
      'a surname with the honorific of a man, where she walked with her husband',
      'Kim Vale, 67, was walking with her husband across a field. In a statement, Lee Vale called it “late”.\n\nIt rained.\n\nMr Vale said it was “sad”.',
      ['Lee Vale', 'Lee Vale'],
    ],
    [
      'an uncle, who is older',
      'Bo Reed, a miller, lost. His nephew, Carl Reed, won.\n\n“He is a fool,” the older man said. “So is he,” the younger man said.',
      ['Bo Reed', 'Carl Reed'],
    ],
    [
      'a court that has said so, not one that has heard it',
      'The rule was “unfair”, the tribunal said. The driver was “late”, the inquest was told.',
      ['tribunal', null],
    ],
    [
      'a namesake',
      'Ada Vale and Bo Vale met at noon. “We have the votes we need,” said Ada Vale. Her namesake was unsure. “We shall count them again,” he said.',
      ['Ada Vale', 'Bo Vale'],
    ],
    [
      'a relation who is told of again',
      'Ada Vale keeps the inn. Her niece, Ida Reed, cooks. Otto Lind came.\n\nThe niece would not say why. “He never pays for his soup,” she said.',
      ['Ida Reed'],
    ],
    [
      'the only one named so far',
      'Ada Vale scored twice at Orm.\n\n“I closed both of my eyes,” the newcomer said.',
      ['Ada Vale'],
    ],
    [
      'not where the word was used of somebody',
      'A newcomer waved at Ada Vale.\n\n“I closed both of my eyes,” the newcomer said.',
      ['the newcomer'],
    ],
    [
      'who heads, not the deputy head',
      'Ada Vale, who heads the village committee, came. The deputy head, Bo Reed, came too.\n\nThe committee head left early. “I was asked to think again,” she said.',
      ['Ada Vale'],
    ],
    [
      'a grandmother by her grandson',
      'Ada Vale, 68, climbed the roof with a grandson. Ida Reed, a nurse, waited.\n\nThe grandmother went home. “I left the light on all night,” she said.',
      ['Ada Vale'],
    ],
    [
      'whose something it is',
      'Ada Vale, a vegetable seller, came with Bo Reed, a nurse.\n\nThe vegetable seller’s stall was gone. “They took it in the night,” she said.',
      ['Ada Vale'],
    ],
    [
      'a relation by the name that both bear',
      'Mr Bo Reed was held. Otto Lind wrote the report. His sister, Ada Reed, came. “He asked what month it was,” she said. “Then he said, ‘Tell them no.’”',
      ['Ada Reed', 'Ada Reed', 'Bo Reed'],
    ],
    [
      'her cousin, told again with a clause',
      'Ada Vale left. “I counted every tree,” she said. Her cousin, Bo Vale, stayed.\n\nAda went to bed early. Her cousin, who is 51, did not. “One more summer of this,” he said.',
      ['Ada Vale', 'Bo Vale'],
    ],
    [
      'a surname after the two men',
      'Mr Bo Reed and Mr Odo Reed struck. Ms Ada Reed watched.\n\nThe two men shared a step. “It is a long strike,” Reed said.',
      ['[Bo Reed, Odo Reed]'],
    ],
    [
      'the one of whom no trade is told',
      'Ada Vale, the clerk, took over from her father, Odo Lind. The founder, who is chairman, said he was “in no hurry”.',
      ['Odo Lind'],
    ],
    [
      'the star of whom no trade is told',
      'The board met at dawn.\n\nThe tribute that Orm rowing star Ada Vale paid to the old pilot, Bo Reed, caused a row. The Quay player said it was “a long night”.',
      ['Ada Vale'],
    ],
    [
      'who spoke where words are only pointed at',
      'Ada Vale spoke for an hour. Here is the line that will be heard: “I will not say sorry for the lock.”',
      ['Ada Vale'],
    ],
    [
      'either counsel, where both sides were asked',
      'Ada Vale, prosecuting, said the till was empty. Ida Brenner, who represents the driver, said it was full.\n\nThe judge asked Ms Vale and Ms Brenner how long they needed. “Ten minutes,” counsel said.',
      ['[Ada Vale, Ida Brenner]'],
    ],
    [
      'the last of two children whom their number tells, and no father of theirs',
      'Ada Vale married Carl Vale, a cousin, and they had two daughters, Mina, a dentist, and Lotte, who flies.\n\n“I learnt it from her,” said the younger daughter. “She did,” said the elder daughter.',
      ['Lotte', 'Mina'],
    ],
    [
      'nobody of another gender',
      'Mr Bo Vale met Mr Carl Vale. “It leaks,” the younger daughter said.',
      ['the younger daughter'],
    ],
    [
      'the younger of a surname',
      'Bo Reed, 74, and Odo Reed, 39, disagreed. “It is only the wiring,” the younger Reed said.',
      ['Odo Reed'],
    ],
    [
      'who acts after a question that was asked',
      'Ada Vale, the mayor, came. Bo Reed, a baker, came.\n\nAsked what she would do, the mayor laughed. “Coffee.”',
      ['Ada Vale'],
    ],
    [
      'who acts after a question with an aside in it',
      'Asked by Mrs Vale what, in that case, she paid the clerk for, Bo Reed shrugged. “Coffee.”',
      ['Bo Reed'],
    ],
    [
      'not who asked',
      'Mr Bo Reed was the first witness. “I noticed the great weight,” he said. Ida Lind asked how large it was. “As large as a lamb,” he said.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'not an unnamed asker',
      'Ms Ada Vale said the lock was safe. “I refer you to the board,” she added. A reporter asked what boards those were. “The big ones,” she replied.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'its report',
      'The Orm Lock Board met. Its report said the lock was “a patient”.',
      ['Orm Lock Board'],
    ],
    [
      'both of a surname',
      'Bo Reed and Odo Reed met. Ada Vale watched. Both Reeds said the lock was “a patient”.',
      ['Bo Reed + Odo Reed'],
    ],
    [
      'a fisherman by what he did',
      'Bo Reed, 70, has fished the loch since May. Ada Vale, a vet, waved.\n\n“I told her not to wear yellow,” the fisherman said.',
      ['Bo Reed'],
    ],
    [
      'a verb in another tense',
      'Ada Vale represented the miller. Bo Reed, a vet, waved.\n\n“I told him not to wear yellow,” the lawyer said.',
      ['Ada Vale'],
    ],
    [
      'where somebody lives',
      'Ada Vale, who lives on the ninth floor, moved her piano. Ida Reed, a vet, waved.\n\nThe pianist on the ninth floor would not stop. “It leans a little to the left,” she said.',
      ['Ada Vale'],
    ],
    [
      'a people by its country’s adjective',
      'The Icelandic skipper Ada Vale came. Ida Reed, a vet, waved.\n\nThe Icelander was asked to stay. “There will be a lunch first,” she said.',
      ['Ada Vale'],
    ],
    [
      'an answer to a question',
      '“I have kept the weir for years,” said Ada Vale.\n\n“Do you ever sleep at night?” asked Bo Reed.\n\n“Never in the eel season.”',
      ['Ada Vale', 'Bo Reed', 'Ada Vale'],
    ],
    [
      'a shortened rank',
      'Its commander, Col. Ada Vale, sat by Ida Reed, a vet.\n\nThe colonel left at noon. “There will be a lunch first,” she said.',
      ['Ada Vale'],
    ],
    [
      'a parent of so many',
      'Mr Bo Reed, a father of two, came. Ida Reed, a vet, waved. “The noodles were cheap until May,” the father of two said.',
      ['Bo Reed'],
    ],
    [
      'not the last who was named, where a people is',
      'Mr Otto Lind won. Mr Bo Reed lost twice. “I have lost the bet as well,” he said.\n\nThe German was asked to go. “She has said no to that,” he said.',
      ['Bo Reed', 'The German'],
    ],
    [
      'either of two whom “and” joins',
      'Mr Bo Reed and Mr Odo Lind met for an hour. “The door is not closed to us,” he said.',
      ['[Bo Reed, Odo Lind]'],
    ],
    [
      'not both where a pronoun fits one',
      'Mr Bo Reed and Ms Ada Vale met for an hour. “The door is not closed to us,” he said.',
      ['Bo Reed'],
    ],
    [
      'the younger of two by their ages, whatever they do',
      'Ada Vale, 49, and Ida Lind, 53, make blankets.\n\n“Hers are tight,” said Ida Lind.\n\n“Hers are loose,” said the younger weaver. “I like mine,” said the elder.',
      ['Ida Lind', 'Ada Vale', 'Ida Lind'],
    ],
    [
      'the younger of the two',
      'Bo Reed, 52, and Carl Novak, 38, deny theft.\n\nThe older defendant rose first. “It is late,” he said. “It is,” said the younger of the two.',
      ['Bo Reed', 'Carl Novak'],
    ],
    [
      'whose predecessor somebody is, by who ousted whom',
      'Mayor Ada Vale thanked Bo Reed, whom she defeated in May. “It leaks,” she said.\n\n“It always leaked,” her predecessor said. “I mended it,” the former mayor added.',
      ['Ada Vale', 'Bo Reed', 'Bo Reed'],
    ],
    [
      'whose predecessor somebody is, by who replaced which one',
      'Its acting skipper, Ada Vale, came in June. “It leaks,” she said. Bo Reed, the Tarn man whom she replaced, did not come.\n\n“It held,” the former skipper said.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'the former one not as whoever is acting, but as who has stepped aside',
      'Ada Vale, its rector for ten years, stepped aside in May. Bo Reed, 38, has been acting rector since.\n\n“It leaks,” said the former rector. “It holds,” said the acting rector.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'by an office before a comma, a party or a style and the name',
      'The leader of the town council, Conservative Bo Reed, came. The head of the Lock Union, Comrade Ada Vale, came, too.\n\n“It leaks,” the council leader said. “It holds,” the union’s head said.',
      ['Bo Reed', 'Ada Vale'],
    ],
    [
      'by an office with capitals, also of one whom no list of offices has',
      'It was led by Ada Vale, Managing Director, and Bo Reed, Master Distiller.\n\nThe Master Distiller, who came as a boy, called it “slow”. “It leaks,” the managing director said.',
      ['Bo Reed', 'Ada Vale'],
    ],
    [
      'a repairman as the mechanic',
      'On the quay the repairman Bo Reed has mended engines since May. “They hum,” the mechanic said.',
      ['Bo Reed'],
    ],
    [
      'whose predecessor somebody is, by who took over what from whom',
      'Ada Vale took over the mill in August from Bo Reed. “It leaks,” she said.\n\n“It always leaked,” her predecessor said.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'whose predecessor somebody is, by who came when another left',
      'Ada Vale became mayor in May, after Bo Reed retired. “It leaks,” she said.\n\n“It always leaked,” her predecessor said.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'whose successor somebody is, by who handed over',
      'Bo Reed handed over to Ada Vale in May. “It leaks,” he said.\n\n“It always leaked,” his successor said.',
      ['Bo Reed', 'Ada Vale'],
    ],
    [
      'not the mayor as the former one',
      'Ada Vale, the mayor, rowed with Ida Lind. “It leaks,” the former mayor said.',
      ['the former mayor'],
    ],
    [
      'the other of two who act together, by what each is to the other',
      'Ada Vale and Bo Reed came. “It leaks,” Vale said. “It always leaked,” said her colleague.\n\n“We knew,” Reed said. “We did not,” said his co-owner.',
      ['Ada Vale', 'Bo Reed', 'Bo Reed', 'Ada Vale'],
    ],
    [
      'the other of two whom a paragraph names apart',
      'Ada Vale, a botanist, took ten cores. Ida Lind, a chemist, took four. “It leaks,” the chemist said. “It always leaked,” said her rival.',
      ['Ida Lind', 'Ada Vale'],
    ],
    [
      'the other, where one of two has spoken',
      'Ada Vale and Ida Lind met. “It leaks,” Vale said. “It always leaked,” the other woman said.',
      ['Ada Vale', 'Ida Lind'],
    ],
    [
      'the other, where nobody knows who has spoken',
      'Ada Vale and Ida Lind met. “It leaks,” one of them said. “It always leaked,” the other answered.',
      ['[Ada Vale, Ida Lind]', '[Ada Vale, Ida Lind]'],
    ],
    [
      'not a friend of one of three',
      'Ada Vale met Ida Lind and Bo Reed. “It leaks,” Vale said. “It always leaked,” said her friend.',
      ['Ada Vale', 'her friend'],
    ],
    [
      'somebody’s opposite number, who is called alike',
      'Bo Reed, the Orm manager, left. “It leaks,” he said. “It did not,” said his opposite number, Cy Lind.\n\nThe two managers met. “It is mended,” the manager said.',
      ['Bo Reed', 'Cy Lind', '[Bo Reed, Cy Lind]'],
    ],
    [
      'the upper one and not the lower',
      'Bo Reed, manager of the lower mill, takes the old. Cy Lind manages the upper mill. “It leaks,” said the manager of the upper mill.',
      ['Cy Lind'],
    ],
    [
      'an associate minister and not the minister',
      'Minister Ada Vale came late. Her associate, Ida Lind, did not. “It leaks,” the associate minister said. “It does,” the minister said.',
      ['Ida Lind', 'Ada Vale'],
    ],
    [
      'either of two whose names begin alike',
      'Daw Khin Mar Oo and Daw Khin Than Nu weave. “It leaks,” Daw Khin Than Nu said. Both laughed. “It does,” Daw Khin said.',
      ['Khin Than Nu', '[Khin Mar Oo, Khin Than Nu]'],
    ],
    [
      'her sister, of three who bear a surname',
      'Ada and Ida Lind keep the inn. Their father, Bo Lind, left. “It leaks,” Ada said. “It does not,” her sister said.',
      ['Ada Lind', 'Ida Lind'],
    ],
    [
      'the present mayor, and not the former one',
      'Ada Vale, the mayor, met Ida Lind, the former mayor. “It leaks,” the present mayor said.',
      ['Ada Vale'],
    ],
    [
      'the younger of two called by given names',
      'Odo Lind trains his daughters. Ada, 24, won. Ida, 21, came fourth.\n\n“I will not be waiting again,” said the younger one.',
      ['Ida'],
    ],
    [
      'an office with a capital',
      'Ada Vale, chairman of the mill, came. “We start at noon,” the Chairman said.',
      ['Ada Vale'],
    ],
    [
      'an epithet with a capital',
      'Otto Lind came first. “I left my skis at home,” the Icelander said.',
      ['Otto Lind'],
    ],
    [
      'a people of two words',
      'Otto Lind left for home. Bo Reed, who coaches, shouted: “Row.”\n\n“I left my skis at home,” the New Zealander said.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'not whoever wrote the article',
      'By Ada Vale\n\nORM — The bus of Republican Otto Lind broke down on Sunday.\n\n“I left my skis at home,” the former congressman said.',
      ['Otto Lind'],
    ],
    [
      'not the only one called so, of two whose ages are not told',
      'The captain, Otto Lind, met Bo Reed. The older captain has rowed since May. “I left my skis at home,” he said.',
      ['The older captain'],
    ],
    [
      'not the county of a commissioner',
      'Orm County health commissioner Otto Lind came.\n\nThe county said it “remains committed to row boats”.',
      ['Orm County'],
    ],
    [
      'not where two are near',
      'Otto Lind beat Bo Reed. “I left my skis at home,” the Icelander said.',
      ['the Icelander'],
    ],
    [
      'a company',
      'Orm Electronics shut the line. The company said it had “run out of sand”.',
      ['Orm Electronics'],
    ],
    [
      'whose mother is called so',
      'Ida Lind, the twins’ mother, had brought a lamp. “It leaks,” Bo Reed said.\n\nTheir mother had to leave. “It rained,” she said.',
      ['Bo Reed', 'Ida Lind'],
    ],
    [
      'one of two mothers',
      'Ida Lind, a mother, had brought a lamp. Ada Vale, a mother of two, came. “It leaks,” Bo Reed said.\n\nTheir mother had to leave. “It rained,” she said.',
      ['Bo Reed', 'Their mother'],
    ],
    [
      'a question that brings somebody up',
      'The caretaker had the keys. “I never lost one of them,” said Bo Reed.\n\nAda Vale came in. “I lost the cellar key,” she said.\n\nAnd the caretaker? He sighed. “I have ordered a new lock.”',
      ['Bo Reed', 'Ada Vale', 'Bo Reed'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })

  test('in a turn of a conversation “I” is whose turn it is, and “he” somebody else', async () => {
    expect(
      await voices(`Ada Vale and Bo Reed filmed Mr Otto Lind. Mr Lind wrestles.

Ada: I told him, “Two weeks.” He said, “That is one too many.”`),
    ).toEqual(['Ada Vale', 'Otto Lind'])
  })
})

describe('headlines', () => {
  test('quote who says so below, within what somebody else tells', async () => {
    const article = await articleOf(
      'Mill to shut as owner says mayor calls it “a mossy shed”\n\nThe mill in Orm is to shut in May, its owner said on Monday.\n\n“It was a mossy shed,” said Mayor Ada Lind. “I said so.”',
    )
    const quoted = article.quotations.filter(({kind}) => kind !== 'indirect')
    expect(quoted.map((each) => speakerName(article, each))).toEqual(Array(3).fill('Ada Lind'))
  })

  test('and so does what stands above the town and the day', async () => {
    expect(
      await voices(
        'Line to close in May; “no takers left,” says guild chief\n\nORM, 5 May 2031 - The Orm ferry is to be sold, its owner said.\n\n“There are no takers left, and no boats,” said Ada Lind, who leads the union.',
      ),
    ).toEqual(['Ada Lind', 'Ada Lind'])
  })

  test.each([
    ['Mill ran on ‘fog and hope’, jury told', 'Ada Vale'],
    ['Mill ran on ‘fog and hope’, says Vale', 'Ada Vale'],
  ])('%s', async (headline, name) => {
    const {entities, quotations} = await articleOf(
      `${headline}\n\nBo Vale, 40, denies theft. Ada Vale, prosecuting, said the mill had run on “fog and hope”.`,
    )
    const speaker = quotations[0]?.speaker.entity
    expect(entities.find(({id}) => id === speaker)?.name).toBe(name)
  })
})

test('a heading within a live report quotes who is quoted below it', async () => {
  const {entities, quotations} = await articleOf(
    'Pier shut: live\n\n14:20 First boat leaves\n\nA boat has left for Tarn.\n\n13:37 ‘We’ve missed it’\n\nAda Vale and Bo Reed have three bags. “We’ve missed it, haven’t we?” Bo Reed says.',
  )
  const names = quotations.map(({speaker}) => entities.find(({id}) => id === speaker.entity)?.name)
  expect(names).toEqual(['Bo Reed', 'Bo Reed'])
})

test('a timed line quotes who is quoted below it, whoever stands behind the time', async () => {
  const {entities, quotations} = await articleOf(
    'Pier shut: live\n\n7.20pm ‘I have missed the boat’\n\n“I have missed the boat again,” Ada Vale says.\n\n6.41 MP: ‘I told them so’\n\n“I told them so in May,” Bo Reed says.\n\nIt rains.',
  )
  const names = quotations.map(({speaker}) => entities.find(({id}) => id === speaker.entity)?.name)
  expect(names).toEqual(['Ada Vale', 'Ada Vale', 'Bo Reed', 'Bo Reed'])
})

test('two people of whom only a surname is told have a profile each', async () => {
  const {entities, quotations} = await articleOf(
    'Two shops by the pier\n\nMr Quorl, a baker, opened his shop in May. Mrs Quorl, a glazier, opened hers in June.\n\n“The oven came by boat from the island,” the baker said. “The glass came by cart and broke on the way,” the glazier said.',
    {language: 'en'},
  )
  expect(
    quotations.map(({speaker}) => entities.find(({id}) => id === speaker.entity)?.honorifics),
  ).toEqual([['Mr'], ['Mrs']])
})

test.each([
  ['Otto Lind scored in the last minute. He limped off.', 'Otto Lind'],
  ['The coach, Otto Lind, left early. He limped off.', 'the winger'],
])('a player whom alone the words before tell of, and no coach: %s', async (told, name) => {
  expect(await voices(`${told}\n\n“It hurts,” the winger said.`)).toEqual([name])
})

test('an office before a comma is of whom stands behind it', async () => {
  expect(
    await voices(
      'Its Managing Director, Ada Vale, said the pier was “as dry as a biscuit”. The local MP, Bo Reed, called the pier “a sponge”.',
    ),
  ).toEqual(['Ada Vale', 'Bo Reed'])
})

test('who gives their own name, and who has none', async () => {
  expect(
    await voices(`Ada Vale came early.

Another guest, a carter who asked to be called Odo, was late. “The road was wet,” he said.

An officer of the guard, standing by the pier, said the rope was new. “I tied it at noon,” he said.`),
  ).toEqual(['Odo', 'An officer of the guard'])
})

test('whose name is a word speaks on', async () => {
  expect(await voices('“It is late,” said Hope Lane. “Hope is not lost.”')).toEqual([
    'Hope Lane',
    'Hope Lane',
  ])
})

test('a pronoun after somebody without a name stands for them as long as it goes on, not for the only man of the story', async () => {
  expect(
    await voices(`Mr Odo Brenner, the harbour minister, said no boat had been sent away. “Our pier is open,” he said.

A rope maker of 41 said he had seen the lamps go out. He said a boat made for eight held twenty.

Half an hour later, he said, it ran onto the sand. “I have kept the oar,” he said.`),
  ).toEqual(['Odo Brenner', 'A rope maker of 41'])
})

test.each([
  ['The judge in the Vale case', 'The judge in the Vale case'],
  ['The man in the Vale video', 'The man in the Vale video'],
  ['Both officials', 'officials'],
  ['The witnesses', 'witnesses'],
])('nobody who is only named beside it: %s', async (who, name) => {
  expect(await voices(`Ada Vale and Carl Novak met. ${who} called it “a loss”.`)).toEqual([name])
})

test.each([
  ['In a note sent to Ada Vale, the mill’s head cook said it was', 'the mill’s head cook'],
  ['The search for Ada Vale comes as the head cook called it', 'the head cook'],
  ['Ada Vale, a student, was drawn by the New Yorker, which called her', 'the New Yorker'],
])('nobody who is named before a comma, a clause or a paper: %s', async (lead, name) => {
  expect(await voices(`The boats came in. ${lead} “a loss”.`)).toEqual([name])
})

test('a post that guests thought of somebody is not theirs', async () => {
  expect(
    await voices(
      'The boats came in.\n\nIt began with a post that many guests said was of Bo Reed.\n\n“It leaks,” the post said.',
    ),
  ).toEqual(['the post'])
})

test('who loses a boat in the next paragraph is no minister', async () => {
  expect(
    await voices(
      'The boats came in.\n\nIn Tarn, the minister called it “a loss”.\n\n“It was late,” said Bo Reed, who lost a boat.',
    ),
  ).toEqual(['the minister', 'Bo Reed'])
})

test('“they” after a family goes on for it, and whose claim is found absurd does not call it so', async () => {
  expect(
    await voices(
      'The Orm Council met.\n\nThe family of the porter said it was “a loss”. They said that the pier was “a patient”. A panel found Carl Novak’s claim “absurd and late”.',
    ),
  ).toEqual(['The family of the porter', 'The family of the porter'])
})

test('nobody is described as somebody else in what they tell', async () => {
  expect(
    await voices(
      'Ms Ida Brenner, who owns the mill, agreed that the owner had promised “a dry floor”.',
    ),
  ).toEqual(['the owner'])
})
describe('a description of whom nothing alike is told', () => {
  test.each([
    [
      'who is of the party',
      'Ada Vale, a Conservative MP, rowed with Bo Reed, a Labour MP.\n\n“It is late,” Reed said.\n\nThe Tory MP called it “a mess”.',
      ['Bo Reed', 'Ada Vale'],
    ],
    [
      'who is of the people',
      'Ada Vale, the Israeli prime minister, met Bo Reed, the US president.\n\nThe Israeli leader called it “a mess”.',
      ['Ada Vale'],
    ],
    [
      'who was called so some time ago, and nobody else',
      'Ada Vale, the actor, came.\n\nIda Lind, a cook, came too.\n\nLind rowed. “It is late,” Lind said.\n\nThe actor called it “a mess”.',
      ['Ida Lind', 'Ada Vale'],
    ],
    [
      'whom the paragraph above is about, by what they were',
      'Ada Vale will not take back what she said of Bo Reed.\n\n“I meant it,” Vale told Ida Lind’s paper.\n\nThe former cook called it “a mess”.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'not who asked',
      'Ada Vale met Bo Reed.\n\nVale asked Reed if it was “a sponge”.\n\nThe candidate called it “a mess”.',
      ['Ada Vale', 'The candidate'],
    ],
    [
      'not who is named in the words',
      'Ada Vale and Bo Reed fell out after the former mayor told the Orm Gazette that Reed was “a sponge”.',
      ['Ada Vale'],
    ],
    [
      'not somebody far above of whom some of its many words are told',
      'Bo Reed wants one lock for the Orm basin and the whole union. Ida Lind rowed with Kim Tessen.\n\nIda Lind left early.\n\nThat pleased the union. The chairman of the Orm union’s lock board called it “a mess”.',
      ['The chairman of the Orm union’s lock board'],
    ],
    [
      'whom the story has just turned to',
      'Bo Reed won the Orm basin cup with nine crews.\n\nThe five-time Orm cup winner called it “a mess”.',
      ['Bo Reed'],
    ],
    [
      'no kin of somebody without a name',
      'Bo Reed, 37, hit the little boy. He had been rowing home.\n\nThe little boy’s father said it was “a loss”.\n\nThe father said he was “done”.',
      ['The little boy’s father', 'The father'],
    ],
    [
      'not who asks',
      'Ida Lind sang in Orm. When asked by the reporter Kim Tessen how the Tarn pop choir was, the Tarn pop star called it “a mess”.',
      ['Ida Lind'],
    ],
    [
      'no man as a mother',
      'Mr Reed said it was late.\n\nThe mother-of-two called it “a mess”.',
      ['The mother-of-two'],
    ],
    [
      'a people, after a name that is of its country',
      'Bo Reed beat Norway’s Ada Vale by a yard. “He is quick on his feet,” said the Norwegian.',
      ['Ada Vale'],
    ],
    [
      'a people: who speaks in the paragraph before',
      'Ida Lind called Bo Reed “quick”.\n\n“I have rowed for twenty years,” the Swede said.',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'no thing before a colon, but whom the sentence is for',
      'Ida Lind sings. The choir became a mirror: “I saw myself in it.”\n\nFor Lind, it was a door: “I went in.”',
      ['The choir', 'Ida Lind'],
    ],
    [
      'somebody’s own spokeswoman, whoever was named beside them',
      'The singer Ida Lind and Bo Reed have married.\n\nReed rowed.\n\n“The dress is green,” Lind’s spokeswoman said.',
      ['Lind’s spokeswoman'],
    ],
    [
      'somebody’s own agent, where it is told who that is',
      'Ida Lind rowed. Bo Reed, an agent of Lind, waved.\n\n“She is well,” Lind’s agent said.',
      ['Bo Reed'],
    ],
    [
      'an age: whom alone the paragraphs above name',
      '“We had no water,” said Ida Lind, a farmer.\n\nBo Reed, a teacher, had liked his week by the lake.\n\nThe heat changed all that on day five.\n\n“The phones rang all night,” the 53-year-old said.',
      ['Ida Lind', 'Bo Reed'],
    ],
    [
      'who has just been named and spoken, of whom nothing is told',
      '“We had no water,” said Ida Lind, a farmer.\n\nBo Reed told the board that his boat was lost.\n\n“I am cold,” the medical student in Orm said.',
      ['Ida Lind', 'Bo Reed'],
    ],
    [
      'not where something is told of them',
      '“We had no water,” said Ida Lind, a farmer.\n\nBo Reed, a mason, told the board that his boat was lost.\n\n“I am cold,” the medical student in Orm said.',
      ['Ida Lind', 'the medical student in Orm'],
    ],
    [
      'messages, whoever was named before them',
      'Ida Lind rowed. Bo Reed thanked her for “a kind word”, according to messages shown in Orm.',
      ['Bo Reed'],
    ],
    [
      'the governor of the place beside whose name it stands',
      'Two were hurt near Tarnow, Governor Ida Lind reported. In Quorlow, four were hurt, the region’s governor Bo Reed said.\n\nQuorlow’s governor called it “a mess”.',
      ['Bo Reed'],
    ],
    [
      'not the governor of another region than the one told of last',
      'Tarnow region governor Ida Lind said a mill was hit.\n\nA pier was hit in the Quorlow region.\n\nThe area’s governor called it “a mess”.',
      ['The area’s governor'],
    ],
    [
      'another than whom the same words tell of',
      'Ida Lind rowed for Orm. Bo Reed sang.\n\nLind died on the lake, her longtime manager told the board. “She was quick,” her longtime manager said.',
      ['her longtime manager'],
    ],
    [
      'no name within what a winner has won',
      'Oscar Lind and Bo Reed came.\n\nThe five-time Oscar winner called it “a mess”.',
      ['The five-time Oscar winner'],
    ],
    [
      'no name within what a card is for',
      'Bo Reed came. Ida Lind sang.\n\n“It is late,” said the printed Reed slate card.',
      ['the printed Reed slate card'],
    ],
    [
      'who has just spoken, not a namesake by office far above',
      'Ida Lind, a councillor, has left. It rained.\n\nLabour group leader Bo Reed called it “overdue”.\n\n“They were let down,” the councillor added.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'the judge, wherever they are named, and not whom they try',
      'Justice Ida Tarn sat in Orm.\n\nThe trial took a week.\n\nMr Reed disagreed and argued that the mill was “his own”.\n\nThe judge concluded that it was “nobody’s”.',
      ['Reed', 'Ida Tarn'],
    ],
    [
      'a mother, a striker: who alone speaks in the paragraph before',
      'Ida Lind, a farmer, called it “a mess”.\n\nBo Reed said it was the best night of his life.\n\n“I will not forget it,” said the striker.\n\nKim Lund, a baker whose home floods, said: “It is late.”\n\n“Never,” the mother of three said.',
      ['Ida Lind', 'Bo Reed', 'Kim Lund', 'Kim Lund'],
    ],
    [
      'who goes on',
      'Ida Lind is the harbour secretary.\n\nHer opponent, Mr Bo Reed, said the pier was “unsafe”.\n\n“I said so in June,” the former harbour minister added.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'who answers',
      '“I was there,” Ida Lind told the court.\n\n“Did you see the boat?” Bo Reed asked.\n\n“I saw its lamp,” the widow answered.',
      ['Ida Lind', 'Bo Reed', 'Ida Lind'],
    ],
    [
      'who goes on after a paragraph of the same words',
      'Ida Lind told the board: “I paid in every week.\n\n“I paid when I was ill.”\n\nHer hands shaking, the grandmother added: “Nobody asked me.”',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'who goes on below paragraphs of one quotation',
      'Ida Lind told the board: “I paid in every week.\n\n“I paid when I was ill.”\n\n“Nobody asked me for it, not once.”',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'who gave an interview',
      'In an interview with the Orm Post’s Bo Reed on Sunday, Kelmark reporter Ida Lind gave an account.\n\n“The mill has been late since June.”',
      ['Ida Lind'],
    ],
    [
      'who has gone by it before, where they go by nothing else',
      'Bo Reed, whose Orm side lost, left. Cy Lind, whose Tarn side won, stayed.\n\n“It was wet all day,” the Orm manager said.\n\n“It was a fine day,” the Tarn boss said.\n\n“He would say that,” the home manager replied.',
      ['Bo Reed', 'Cy Lind', 'Bo Reed'],
    ],
    [
      'who is called all of it further down',
      'Rain fell on Orm.\n\nIt was dark. “I slept in my boots,” said the flood warden, who was hoarse.\n\nFlood warden Ida Lind has stood there since noon. Bo Reed, a warden, slept.',
      ['Ida Lind'],
    ],
    [
      'not who is called a part of it there',
      'Rain fell on Orm.\n\nIt was dark. “I slept in my boots,” said the flood warden.\n\nBo Reed, a prison warden, slept.',
      ['the flood warden'],
    ],
    [
      'of whom a lead says as much, and who is named next',
      'A lawyer who sold the boat of a client was jailed on Monday.\n\nIda Lind, 59, wept. Bo Reed, a cook, watched.\n\n“I was very tired,” the solicitor said.',
      ['Ida Lind'],
    ],
    [
      'not whose deeds a lead has told',
      'A judge on Monday freed a fisherman, saying the law was “a wet coat”.\n\nJudge Ida Lind was brief. Outside, Bo Reed kissed a rope.\n\n“I have missed nine tides,” the skipper said.',
      ['Ida Lind', 'the skipper'],
    ],
    [
      'who alone has been named outside of quoted words',
      'The boat of Bo Reed sank on Sunday.\n\n“I met Ida Lind and I sank,” the newcomer told the crowd.',
      ['Bo Reed'],
    ],
    [
      'who came after',
      'Bo Reed, the former treasurer, left. His successor, Ida Lind, found a lamp.\n\nThe treasurer was asked about it. “It was lit,” she said.',
      ['Ida Lind'],
    ],
    [
      'another who did it, too',
      'Bo Reed and Ida Lind started the mill. Mr Reed is leaving.\n\nHis co-founder stays. “I shall keep the lamp,” she said.',
      ['Ida Lind'],
    ],
    [
      'whom the same words name further down',
      '“It leaks,” the porter said.\n\nIt rained on Monday. The porter was Ida Lind, who has left.',
      ['Ida Lind'],
    ],
    [
      'a stranger in the paragraph, and not who has just spoken',
      '“It leaks,” Ada Vale said.\n\nA skipper rang the mill. “It was time,” the young father said.',
      ['Ada Vale', 'the young father'],
    ],
    [
      'whom the paragraph so far tells of without a name, and not whom the one above names',
      'The seat is between Ada Vale, once a judge, and Otto Lind, who stands for the Reed League.\n\n“It leaks,” Ada Vale said.\n\nIn a tent the League’s man was counting chairs. “I have lost count,” the retired glazier said.',
      ['Ada Vale', 'Otto Lind'],
    ],
    [
      'of a stranger in the paragraph nobody’s name',
      'The seat is between Ada Vale, once a judge, and Otto Lind, who stands for the Reed League.\n\n“It leaks,” Ada Vale said.\n\nA man held a flag. “I have lost it,” the retired glazier said.',
      ['Ada Vale', 'the retired glazier'],
    ],
    [
      'to whom a thing belongs',
      'The mill turns all night. It belongs to Mr Otto Lind, 67.\n\n“It leaks,” Ida Reed said. “It rained,” the owner said.',
      ['Ida Reed', 'Otto Lind'],
    ],
    [
      'the winner of today, and not of another decade',
      'Ida Lind won.\n\n“It rained,” said Bo Reed, who won a title in the 1980s.\n\nBoth left. “I lost a shoe,” the new champion said.',
      ['Bo Reed', 'Ida Lind'],
    ],
    [
      'whom a paragraph begins with and then names',
      'The coach was less sure. Bo Reed said the boat was “slow”.\n\nIda Lind won.\n\n“She was lucky today,” the coach said.',
      ['Bo Reed', 'Bo Reed'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })

  test('who alone is called so in the next paragraph, where a lead names somebody else', async () => {
    expect(
      await voices(
        'Bo Reed sold “a dry boat” twice, the Orm harbour secretary said on Monday.\n\nMr Reed is abroad, the harbour secretary, Ida Lind, told the board.',
      ),
    ).toEqual(['Ida Lind'])
  })

  test('whom the next paragraph names behind an adverbial', async () => {
    expect(
      await voices(
        'The harbour minister resigned last night, an hour before a vote, accusing the mayor of running “a boat by committee”.\n\nIn a letter, Ida Lind told the board that it was late.',
      ),
    ).toEqual(['Ida Lind'])
  })

  test('a line with nothing but place and day is no lead', async () => {
    expect(
      await voices(
        'ORM, 2 May 2021 (Coast Wire)\n\nThe keeper of the light, which went out on Monday, told a court that it had been “dim and old”.\n\nBo Reed, 57, came by boat.',
      ),
    ).toEqual(['Bo Reed'])
  })

  test('the one of two named after a lead of whom it is told', async () => {
    expect(
      await voices(
        'A tenant was told by her landlord to “wear a coat”, a court heard.\n\nIda Lind, a nurse, and Bo Reed, who owns the house, do not speak.',
      ),
    ).toEqual(['Bo Reed'])
  })

  test('the finance chief is the chief financial officer', async () => {
    expect(
      await voices(
        'Chief Executive Ida Lind rose. Chief Financial Officer Bo Reed did not. “We have no plans at all,” the finance chief said.',
      ),
    ).toEqual(['Bo Reed'])
  })
})

describe('a description of the same stem as what is told', () => {
  test.each([
    ['Ada Vale, who runs a bakery in Orm, came.', 'the baker', 'Ada Vale'],
    ['Ada Vale, who plays the cello, came.', 'the cellist', 'Ada Vale'],
    ['Ada Vale has kept bees since May.', 'the beekeeper', 'Ada Vale'],
    ['Ada Vale, whose paintings hang in the hall, came.', 'the artist', 'Ada Vale'],
    ['Ada Vale, who swam the strait in June, came.', 'the swimmer', 'Ada Vale'],
    ['Ada Vale, who heads research at Orm, came.', 'the researcher', 'Ada Vale'],
    ['Ada Vale, 44, came.', 'the 44-year-old', 'Ada Vale'],
  ])('%s %s', async (told, who, name) => {
    expect(
      await voices(`${told} Bo Reed stayed away.\n\n“The road was wet all day,” ${who} said.`),
    ).toEqual([name])
  })

  test.each([
    ['Ada Vale, a wine critic, came.', 'the winemaker'],
    ['Ada Vale, the prison governor, came.', 'the prisoner'],
    ['Ada Vale, wife of the mayor, came.', 'the mayor'],
    ['Ada Vale, whose mother is ill, came.', 'the mother'],
    ['Ada Vale, who called the police, came.', 'the policeman'],
  ])('but not: %s %s', async (told, who) => {
    expect(
      await voices(`${told} Bo Reed stayed away.\n\n“The road was wet all day,” ${who} said.`),
    ).toEqual([who])
  })
})

test('clergy by their callings', async () => {
  expect(
    await voices(`Ada Vale left. The Rev. Odo Brenner came.

“My roof leaks in nine places,” the pastor said.`),
  ).toEqual(['Odo Brenner'])
})

test('what somebody is to her tells his gender, not her pronoun', async () => {
  expect(
    await voices(`Ada Vale came early. Lind Brenner, ferry master for six years and her husband for ten, came late.

The ferry master remembers it. “I lost an oar in the reeds,” he said.`),
  ).toEqual(['Lind Brenner'])
})

test('through whom words came does not go on speaking', async () => {
  expect(
    await voices(
      '“I counted the eels in the well,” Ada Vale told the court, according to her lawyer, Odo Brenner. “There were nine of them.”',
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test('who speaks in a clause beside does not go on speaking', async () => {
  expect(
    await voices(
      '“I counted the eels in the well,” said Ada Vale, whose office has said that it hopes for rain. “There were nine of them in May.”',
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test('“her organization” is the one that she is told to be of', async () => {
  const text =
    '“It is late,” said Ada Vale, who directs the Quayle Center for Law. Her organization said the lock “leaks day and night”.'
  expect(await voices(text)).toEqual(['Ada Vale', 'Quayle Center for Law'])
})

test('“the company” is the one of the sentence before, where several are told of', async () => {
  const text =
    'Quorl Foods and Tessen Motors compete. Ada Vale left in May.\n\nQuorl Foods will shut a mill. In a note, the company called it “sad, but right”.'
  expect(await voices(text)).toEqual(['Quorl Foods'])
})

test('who has a former deputy is not out of office', async () => {
  expect(
    await voices(
      'Mayor Ada Vale has beaten her former deputy. Mayor Cy Lind sent a note to Vale.\n\nVale was glad. “It is late,” the mayor said.',
    ),
  ).toEqual(['Ada Vale'])
})

describe('of several who are called so', () => {
  const COACHES = 'Tarn coach Bo Reed left early. Orm coach Cy Lind stayed.'

  test.each([
    [
      'the one whom alone the paragraph tells of',
      `${COACHES}\n\nLind would not say who plays. He sighed. “Ask me again,” the coach said.`,
      ['Cy Lind'],
    ],
    [
      'the one of the paragraph before, where one begins so',
      `${COACHES}\n\nLind would not say who plays.\n\n“Ask me again,” the coach said.`,
      ['Cy Lind'],
    ],
    [
      'either, where another sentence stands between',
      `${COACHES}\n\nLind would not say who plays.\n\nIt rained. “Ask me again,” the coach said.`,
      ['[Bo Reed, Cy Lind]'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('a word that nobody has been called by', () => {
  test.each([
    [
      'means whom alone the paragraph tells of',
      'Cy Lind sighed.\n\nBo Reed, a surgeon, left by a side door. Asked if he would resign, he walked on. “No,” the nominee said.',
      ['Bo Reed'],
    ],
    [
      'not where somebody without a name is called so',
      'Cy Lind sighed.\n\nA nominee came.\n\nBo Reed, a surgeon, left. “No,” the nominee said.',
      ['the nominee'],
    ],
    [
      'not where the sentence names them beside it',
      'Cy Lind sighed.\n\nWhen Bo Reed rang on Monday, the operator said it was “late”.',
      ['the operator'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('a pronoun after a subject without a name', () => {
  test.each([
    [
      'somebody himself',
      'Odo Vale, the coach, rang Bo Reed. “I am cold,” Mr Reed said.\n\nThe coach himself stayed away. “It is late,” he said.',
      ['Bo Reed', 'Odo Vale'],
    ],
    [
      'who is told to be so some sentences above, past who has just spoken',
      'Ida Lind, once a goalkeeper for Orm, runs the ferry.\n\n“It is wet,” said Kim Reed.\n\nThe former Orm goalkeeper had come by bus. “It is late,” she said.',
      ['Kim Reed', 'Ida Lind'],
    ],
    [
      'not who is told to be something else than an office',
      '“It is wet,” said Kim Reed, a lawyer.\n\nThe prime minister had come by bus. “It is late,” she said.',
      ['Kim Reed', 'The prime minister'],
    ],
    [
      'nobody whom the sentence of the pronoun names',
      'Ona Vale, the president, rows. Odo Lind, a clerk, does not.\n\nThe incoming Tarn president left. She praised Vale and has said that it was “late”.',
      ['The incoming Tarn president'],
    ],
    [
      'whose relation somebody is who is told of behind a preposition',
      'Odo Vale, the captain, rows. Bo Vale mends nets.\n\nA seat is kept for the captain’s mother, who is 97. “She complains,” he said.',
      ['Odo Vale'],
    ],
    [
      'a father, who is not the son, though he is one',
      'Bo Vale, who sang in his youth, came to Orm at 14.\n\nHis father met him at the quay. “It is cold,” he said.\n\nMr Vale is survived by a daughter, Ada.',
      [null],
    ],
    [
      'who is brought in behind a time without a comma',
      'Prosecutors charged Kim Tessen.\n\nIt rained.\n\nEarlier this month a woman who met Mr Quorl in May said she went to his mill and was so shocked by what she saw she wept.\n\n“It was late,” she told the Post.',
      [null],
    ],
    [
      'an office with capitals and an aside',
      'Majority Leader Bo Reed spoke. Minority Leader Ada Vale spoke too.\n\nThe Majority Leader, on his way in, waved. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'a verb in the present behind what somebody is called',
      'The trainee, Bo Reed, fell. Cy Lind, a coach, laughed.\n\nThe trainee plans to return. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'behind a phrase of place',
      'Governor Ada Vale signed it. State senator Bo Reed wrote it.\n\nAt a lunch in Orm the governor was in high spirits. “It is late,” she said.',
      ['Ada Vale'],
    ],
    [
      'an age',
      'Bo Reed, 19, won. Ada Vale, 34, came second.\n\nThe 19-year-old is going to Paris. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'the wife of whom a clause says that she is married to',
      'Ida Vale, 34, married to Bo Reed since May, sails. Cy Lind is a nurse.\n\n“It is late,” Bo Reed said. “It is not,” his wife said.',
      ['Bo Reed', 'Ida Vale'],
    ],
    [
      'the wife whose husband has a brother, too',
      'Bo Reed runs the farm with his wife, Ada, and his brother, Odo.\n\n“It is late,” his wife said.',
      ['Ada'],
    ],
    [
      'a woman by what she owns',
      'Ada Vale owns the Blue Anchor. Bo Reed drinks there.\n\nThe landlady will not hear of it. “I will not sell,” she said.',
      ['Ada Vale'],
    ],
    [
      'an office by another word',
      'Ambassador Ada Vale led the talks. Bo Reed and Cy Lind walked.\n\nThe envoy watched them. “It is late,” she said.',
      ['Ada Vale'],
    ],
    [
      'not a subject of another gender',
      'Bo Reed, the mayor, and Ida Lind, his wife, came. Mr Reed slept.\n\nThe mayor had left early. “It is late,” she said.',
      ['Ida Lind'],
    ],
    [
      'who is not related to whom another description means',
      'Mill president Ida Quorl came. Odo Quorl, 67, came too.\n\nThe retired bus driver, who is not related to the mill’s president, was tired. “It is late,” he said.',
      ['Odo Quorl'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

test.each([
  ['the MP for Orm', 'Ada Vale'],
  ['the MP', '[Ada Vale, Ida Lind]'],
])('an office in capitals is no surname: %s', async (who, name) => {
  expect(
    await voices(
      `Ada Vale, the MP for Orm, sings. Ida Lind, the MP for Quay, rows. “It is late,” ${who} said.`,
    ),
  ).toEqual([name])
})

test('a headline’s bare noun is who alone is called so below', async () => {
  const text = 'The port was shut.\n\nBo Reed came. The judge, Ada Vale, laughed.'
  const read = async (headline: string) => {
    const article = await articleOf(`${headline}\n\n${text}`)
    return article.quotations.map(
      ({speaker}) => article.entities.find(({id}) => id === speaker.entity)?.name,
    )
  }
  expect(await read('Pier was ‘a hole with a roof’, judge rules')).toEqual(['Ada Vale'])
  expect(await read('Pier was ‘a hole with a roof’, tailor says')).toEqual([undefined])
})

test('a person is no body whose name has a word for them', async () => {
  const text =
    'Orm Minister Quays Ltd owns the pier.\n\nBo Reed, the minister for ports, came. “It is late,” the minister said.'
  expect(await voices(text)).toEqual(['Bo Reed'])
})

test('whoever tells somebody something is another', async () => {
  const text = 'Ms Ida Lind, who speaks for the rowers, rose. “It is a scandal,” she said.'
  expect(await voices(`${text} The umpire told her to mind “the clock and the rope”.`)).toEqual([
    'Ida Lind',
    'The umpire',
  ])
})

test('words like “who had been” are nothing that is told of somebody', async () => {
  const text =
    'Ada Vale, who had sought a year, met Bo Reed and Ida Lind, who was asked to wait.\n\nIt rained. “It was late and dark,” said the glazier, who had been asked in.'
  expect(await voices(text)).toEqual(['the glazier, who had been asked in'])
})

test('whom one people’s name means, another’s does not', async () => {
  const text =
    'Ada Vale, the mayor of Orm, sings. “It is late,” the Danish mayor said.\n\nBoth mayors row. “I shall swim,” the Swedish mayor said.'
  expect(await voices(text)).toEqual(['Ada Vale', 'the Swedish mayor'])
})

test('of two in a lead nothing tells which is named next', async () => {
  const text =
    'A retired guard said he had “no memory of it” on the night a 17-year-old fell.\n\nOdo Vale fell from a roof in 1973.'
  expect(await voices(text)).toEqual(['A retired guard'])
})

describe('who speaks for somebody is not whom they speak for', () => {
  test.each([
    ['A spokeswoman for Prime Minister Bo Reed', null],
    ['Aides to Mayor Bo Reed', 'Aides'],
    ['Bo Reed’s spokeswoman', null],
    ['Green spokeswoman for transport Bo Reed', 'Bo Reed'],
    ['Orm’s Finance Minister, Bo Reed MSP,', 'Bo Reed'],
    ['Green spokeswoman for sport Bo Reed', 'Bo Reed'],
    ['Leader of the House Bo Reed', 'Bo Reed'],
    ['Tessen head of repairs Bo Reed', 'Bo Reed'],
    ['Manager of singer Bo Reed', null],
    ['Relatives of Tessen smith Bo Reed, who rows,', null],
    ['Fans of singer Bo Reed', 'Fans'],
    ['A clerk briefed on the talks between Lind and Reed', null],
    ['The club, which has spent $7 million on boats boosting Bo Reed,', 'club'],
    ['When asked, former clerk Tessen Institute of Quays (TIQ) Dr Bo Reed', 'Bo Reed'],
  ])('%s', async (phrase, name) => {
    const article = await articleOf(
      `A day at Orm\n\nIda Lind rowed home. ${phrase} said the rope was “too wet for a boat”.`,
    )
    const [speaker] = article.quotations.map((each) => speakerName(article, each))
    expect(speaker).toBe(name)
  })

  test('the next pronoun is theirs', async () => {
    expect(
      await voices(
        'Ida Lind rowed home. A lawyer for Bo Reed said that it rained. “It was late,” she said.',
      ),
    ).toEqual(['A lawyer for Bo Reed'])
  })
})

test('an officer of whom the next paragraph gives the name alone', async () => {
  expect(
    await voices(
      'Bo Reed wept. Ireland’s foreign minister said the reports were “very old”.\n\n“All is calm,” Ada Vale told reporters.',
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test.each([
  ['Ireland’s president', 'President Ada Vale said'],
  ['the chairman of the Harbour Federation of Orm and Tarn', 'said Ada Vale'],
  ['Bo Reed’s lawyer', 'Ada Vale said'],
])('%s, whom the next paragraph names as one or as nothing else', async (words, says) => {
  expect(
    await voices(
      `Bo Reed wept.\n\nLater ${words} said the reports were “very old”.\n\n“All is calm,” ${says}.`,
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test('words that “but” joins go on as those alone do', async () => {
  expect(
    await voices('“It was late,” Ada Vale said. But “we were glad to come all the same.”'),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

describe('what news calls whoever it is about', () => {
  const filler = 'It rained at Orm.\n\nThe boats stayed in.\n\nThe pier was shut.\n\n'
  test.each([
    [
      'is whom the headline names, where the paragraph above names them',
      'Ada Vale opens the fair\n\nAda Vale opened the fair at noon.\n\nThe presenter said it was “very wet”.',
      'Ada Vale',
    ],
    [
      'is nobody of whom the headline says nothing',
      'A wet fair\n\nCy Lind met Ada Vale at the fair.\n\nAda Vale opened it at noon.\n\nThe presenter said it was “very wet”.',
      null,
    ],
    [
      'is not who was named once, paragraphs ago',
      `A wet fair\n\nSinger Ada Vale met Bo Reed at the fair.\n\n${filler}The singer said it was “very wet”.`,
      null,
    ],
    [
      'is who has been named often enough',
      `A wet fair\n\nSinger Ada Vale met Bo Reed at the fair. Vale sang, and Vale left. Vale was late.\n\n${filler}The singer said it was “very wet”.`,
      'Ada Vale',
    ],
  ])('%s', async (_, text, name) => {
    const article = await articleOf(text)
    const [quotation] = article.quotations
    expect(quotation && speakerName(article, quotation)).toBe(name)
  })
})

test.each([
  [
    'not whom the headline tells of',
    'Cy Lind can row again, says nurse\n\nWhoever met Cy Lind on Monday found him well.',
  ],
  [
    'no prime minister',
    'Peruvian minister: bridge “falls at noon”\n\nThe bridge fell on Monday. Peruvian Prime Minister Bo Reed was late.',
  ],
])('a headline’s bare noun means %s', async (_, text) => {
  const article = await articleOf(text, {language: 'en'})
  const [quotation] = article.quotations
  expect(quotation).toBeDefined()
  expect(quotation && speakerName(article, quotation)).toBeNull()
})

test.each([
  [
    'of whom it tells is not who wrote it',
    'Ada Vale told a guard that she was “late”, according to a complaint. The complaint said the gate was “wide open”.',
    'The complaint',
  ],
  [
    'nor who calls it something',
    'Ada Vale called the report “a lie”. The report said the gate was “wide open”.',
    'The report',
  ],
  [
    'who wrote it goes on in it',
    'Ada Vale called it “a lie” in a letter. The letter said the gate was “wide open”.\n\nThe letter said the wall was “very low”.',
    'Ada Vale',
  ],
])('a text: %s', async (_, text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

describe('offices in capitals, and for short', () => {
  test.each([
    ['Quorl CEO', 'Quorl’s chief executive Ada Vale'],
    ['Danish PM', 'Danish Prime Minister Ada Vale'],
    ['Orm FM', 'Orm’s foreign minister Ada Vale'],
    ['Orm Ameer', 'Tarn-e-Orm Ameer Dr Ada Vale'],
    ['Orm Party Chairman', 'Orm Party Chairman Ada Vale'],
    ['Mayor', 'Orm mayor Ada Vale'],
  ])('“%s” of a headline is called so below', async (office, name) => {
    const article = await articleOf(
      `${office} calls locks “quite safe”\n\n${name} told reporters on Monday that the locks were shut. It rained.`,
      {language: 'en'},
    )
    const [quotation] = article.quotations
    expect(quotation && speakerName(article, quotation)).toBe('Ada Vale')
  })

  test('a chief executive is the CEO, and a former prime minister no PM', async () => {
    const text =
      'Quorl’s chief executive Ada Vale met former prime minister Bo Reed. The mayor smiled. “It leaks,” the CEO told reporters. It rained. “It will not,” the PM told reporters.'
    expect(await voices(text)).toEqual(['Ada Vale', 'the PM'])
  })

  test('of another body’s head, a headline tells nothing', async () => {
    const article = await articleOf(
      'Quorl CEO says locks are “safe”\n\nThe locks of Quorl are old. Tessen CEO Bo Reed was late on Monday.',
      {language: 'en'},
    )
    const [quotation] = article.quotations
    expect(quotation?.speaker.status).toBe('unattributed')
  })
})

test.each([
  [
    'a statement of which nothing was told, of who has just spoken',
    'Ada Vale, who chairs the Orm Trust, said it was late.\n\n“The trust regrets that it rained,” the statement read.',
    'Ada Vale',
  ],
  [
    'a release of which nothing was told',
    'The Orm Trust said the lock leaks.\n\n“It rained,” the release read.',
    'Orm Trust',
  ],
  [
    'a statement that adds to what was just said, whichever was told of above',
    'The Tarn Board called the Orm statement long. The Orm Trust said the lock leaks.\n\n“It rained,” the statement added.',
    'Orm Trust',
  ],
  [
    'a release behind people without a name',
    'Officials said the lock leaks.\n\n“It rained,” the release said.',
    'the release',
  ],
  [
    'a release through which words came',
    'The lock leaks, according to Orm Wire.\n\n“It rained,” the release added.',
    'the release',
  ],
  [
    'the report of who has reported',
    'The Orm Post reported that the lock leaks. “It rained,” the report said.',
    'Orm Post',
  ],
  [
    'a report of which nothing was told, behind who has only warned',
    'The Orm Trust warned that the lock leaks. “It rained,” the report said.',
    'the report',
  ],
  [
    'a statement of which something was told',
    'Bo Reed read out a statement from a neighbour. Ada Vale said it was late. “It rained,” the statement read.',
    'the statement',
  ],
  [
    'a body’s report',
    'Ada Vale read the Orm Boat Trust report twice. It was long. The report said the lock was “full of eels”.',
    'Orm Boat Trust',
  ],
])('whose text it is: %s', async (_, text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

test.each([
  [
    'whom the headline begins with, and the sentence before alone tells of',
    'Ada Vale sings of rain',
    'Ada Vale',
  ],
  ['nobody of whom it says nothing', 'A wet night at the fair', 'the Long Rain hitmaker'],
])('“the hitmaker” is %s', async (_, headline, name) => {
  const article = await articleOf(
    `${headline}\n\nAda Vale met Bo Reed, who is a singer.\n\nIt rained, and the hitmaker left.\n\nVale sang until May. It was wet.\n\n“I was cold,” the Long Rain hitmaker said.`,
    {language: 'en'},
  )
  const [quotation] = article.quotations
  expect(quotation && (speakerName(article, quotation) ?? quotation.speaker.description)).toBe(name)
})

test('people of a state who are counted are told by their phrase', async () => {
  const text =
    'The court met 15 Kenyans who say they were robbed. Two Danes said they had paid. The lawyers represented six men who said they left. The hut houses 20 families who say they stay.'
  const {entities, quotations} = await articleOf(`Weirs closed\n\n${text}`, {language: 'en'})
  expect(entities.filter(({type}) => type === 'person')).toEqual([])
  expect(quotations.map(({speaker}) => speaker.description)).toEqual([
    '15 Kenyans',
    'Two Danes',
    'six men',
    '20 families',
  ])
})

test('the head of one body is no chief of another', async () => {
  const text =
    'The Norland boat policy chief Ada Vale says it is “late”.\n\nIt rained.\n\nThe head of the Orm Harbour Agency says that it is “early”.'
  expect((await voices(text)).at(-1)).not.toBe('Ada Vale')
})

test('whose lawyer says something is no lawyer', async () => {
  const text =
    'Ada Vale limped into a hall in Orm as her chief lawyer said it was “late”. It rained. The lawyer said it was “wet”.'
  expect(await voices(text)).not.toContain('Ada Vale')
})

test.each([
  [
    'the manager of a yard is no rower who broke into it',
    'Bo Reed, a rower with the Orm team, broke into a boat yard. Ida Lind, a baker, heard Reed. It rained.\n\nThe boat yard manager said it was “wet”.',
  ],
  [
    'who has a bus is nobody whom it hit',
    'It rained when a bus hit Ada Vale, a principal of the school, and not Ida Lind, a baker. It was “wet”, the female bus driver told police.',
  ],
  [
    'a boy who was written to is not who wrote to him',
    'Bo Reed met a young boy in May. It rained.\n\nReed wrote to the boy that it was “late”. The boy told police it was “wet”.',
  ],
  [
    'a man without a name is nobody who has one',
    `A young man took a boat. ${'It rained on. '.repeat(150)}\n\nBo Reed left on Monday.\n\nIt rained.\n\nThe man told police it was “wet”.`,
  ],
  [
    'a caller is no officer who tells of the call',
    'It rained.\n\n“A call came in,” Captain Bo Reed said. The caller claimed it was “wet”.',
  ],
])('%s', async (_, text) => {
  expect((await voices(text)).at(-1)).toMatch(/^the /i)
})

test('who abused a boy goes on to be told of below', async () => {
  const text =
    'Bo Reed met a young boy in May.\n\nReed wrote to the boy that it was “late”. The boy told police it was “wet”.\n\nIt rained. The boy said it was “dark”.'
  expect(await voices(text)).toEqual(['Bo Reed', 'The boy', 'The boy'])
})

describe('a party behind a name', () => {
  test.each([
    [
      'in brackets',
      'Cllr Ada Vale (Ind) rows. Cllr Bo Reed (Lab) keeps bees. It rained.\n\n“It is late,” the Independent councillor said. “It is early,” said the Labour councillor.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'with a state',
      'Sen. Ada Vale (D-Maine) met Sen. Bo Reed, R-Ohio, in May. It rained.\n\n“It is late,” the Ohio Republican said.\n\nThe Maine Democrat sighed. “It is early,” she said.',
      ['Bo Reed', 'Ada Vale'],
    ],
    [
      'not who stands on the right of a picture',
      'Sen. Ada Vale and Sen. Bo Reed (R) met in May. It rained.\n\n“It is late,” the Republican said.',
      ['the Republican'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('whoever is elected', () => {
  const people =
    'Ada Vale of the Ferrymen’s Union (FU), who represents Orm Hill, rows. Cllr Bo Reed (Ind) keeps bees. Ida Lind, the cabinet member for boats, sings. It rained.'

  test.each([
    ['“It is late,” the Orm Hill MP said.', 'Ada Vale'],
    ['“It is late,” said the member for Orm Hill.', 'Ada Vale'],
    ['“It is late,” said the Independent member.', 'Bo Reed'],
    ['“It is late,” the cabinet member said.', 'Ida Lind'],
    ['The Orm Hill MP sighed. “It is late,” she said.', 'Ada Vale'],
    ['“It is late,” the MP for Tarn said.', 'the MP for Tarn'],
  ])('%s', async (text, name) => {
    expect(await voices(`${people}\n\n${text}`)).toEqual([name])
  })
})

test('an old man is nobody of 39', async () => {
  const text =
    'Bo Reed, 39, rows.\n\n“It is late,” Reed said. It was, in the old man’s words, “wet”.'
  expect(await voices(text)).toEqual(['Bo Reed', 'the old man'])
})

describe('nobody named nearby is put in the place of who has no name', () => {
  test.each([
    [
      'a manager who is told of beside whom another manages',
      'Ada Vale, who founded a mill with manager Bo Reed, died “in bed, on Sunday”, her longtime manager told rowers.',
      'her longtime manager',
    ],
    [
      'the mother of a child whom a name owns',
      'Ada Vale was minding her nephew, Bo Orm, while Bo’s mother went to the mill.\n\n“It is late,” Bo’s mother said.',
      'Bo’s mother',
    ],
    [
      'a killer, beside whom he killed',
      'A film showed a masked man beside James Vale, a reporter.\n\nThe masked executioner said that it was “late”.',
      'The masked executioner',
    ],
    [
      'who asks at a debate',
      'It is hard to miss the signs at Vale’s rallies. At one debate the moderator asked Ida Brenner whether it was “late”.',
      'the moderator',
    ],
    [
      'of whom the lead told behind a preposition, beside somebody whose claim comes next',
      'Talk of revenge against a mason has left the mill without a head.\n\nIt helps Carl Novak’s claim.\n\nThe mason said that it was “late”.',
      'The mason',
    ],
    [
      'a doctor, beside whose doctor it is',
      'Ada Vale’s doctor “took a photo”\n\nIt was in May.\n\nThe doctor said that it was “late”.',
      'The doctor',
    ],
    [
      'things, of which a headline tells beside a name',
      'The Ada Vale allegations\n\nIt was in May. According to the allegations, it was “late”.',
      'the allegations',
    ],
    [
      'a witness of the headline, who testifies against somebody',
      'Witness tells court of fire\n\nA woman told a court on Monday that it was late.\n\nThe witness, whose voice was distorted, is the first to testify against Odo Varlo, a porter. Varlo, 47, denies it.\n\n“It was dark,” the witness said.',
      'the witness',
    ],
    [
      'a witness who answers his lawyer',
      'Odo Varlo, a porter, is accused of arson. His lawyer, Ida Lind, asked the witness whether it was late.\n\n“It was noon,” the witness replied.',
      'the witness',
    ],
    [
      'a bailiff, in the same lift as whom two rode',
      'Bo Reed and Carl Novak, a roofer, rode down in the same lift as the bailiff. The bailiff said it would be “late”.',
      'The bailiff',
    ],
    [
      'a judge, beside who asks for bail',
      'Ada Vale asked for bail. “It is late,” the judge said.',
      'the judge',
    ],
    [
      'a nurse who came in as somebody rose',
      'Ada Vale rose as a nurse came in. The nurse said it was “late”.',
      'The nurse',
    ],
    [
      'a rower whom she met',
      'Ada Vale said she had met a young rower in Orm. The rower said it was “late”.',
      'The rower',
    ],
    [
      'a roofer, beside a librarian',
      'The council had asked Ada Vale, a librarian, for help. According to the roofer, it was “late”.',
      'the roofer',
    ],
    [
      'a player, beside a clerk',
      'Bo Reed, a piano tuner, left.\n\nThe council had asked Carl Novak, a clerk, for help.\n\nThe scrum-half said that it was “late”.',
      'The scrum-half',
    ],
    [
      'a king, beside a duchess',
      'The Duchess of Leeds was late. The king said it was “late”.',
      'The king',
    ],
    [
      'the chief of a body of which nothing is told of another chief',
      'Ada Vale left. Odo Lind, chief of the Long Rope, came.\n\n“It was late,” the Quay Harbour Council chief said.',
      'the Quay Harbour Council chief',
    ],
    [
      'a user of a platform that has a name',
      'Ada Vale, a miller, left.\n\nOn Monday a user on the social media platform Quorl said that it was “late”.',
      'a user on the social media platform Quorl',
    ],
    [
      'a kind of firm whose name stands behind its letters',
      'Ada Vale, a miller, left.\n\nInternet service provider (ISP) Quorl.net said it was “late”.',
      'Quorl.net',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

test('a senator is no congressman, and nobody is called by party and state', async () => {
  expect(
    await voices(
      'Congressman Bo Reed left. Sen. Ada Vale, D-Ohio, called it “a joke”. The retiring senator said Reed was “late”.',
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test.each([
  ['The Ohio senator’s lawyer', 'The Ohio senator’s lawyer'],
  ['The Iowa senator', 'The Iowa senator'],
  ['The Ohio senator', 'Ada Vale'],
])('a senator is no lawyer of one, and of one state alone: %s', async (who, name) => {
  expect(
    await voices(
      `Ada Vale, R-Ohio, rose first. Sen. Ada Vale was late. Bo Reed came, too. ${who} said it was “a joke”.`,
    ),
  ).toEqual([name])
})

describe('by other words than their own', () => {
  test.each([
    [
      'an agent who sells what the story says',
      'Kim Lind sells insurance. Bo Reed grows plums.\n\n“It is late,” the insurance agent said.',
      'Kim Lind',
    ],
    [
      'behind the year of a class',
      'It is late for Kim Lind ’27, captain of the crew. Bo Reed ’28 rows.\n\n“It is noon,” the captain said.',
      'Kim Lind',
    ],
    [
      'who has taken an armband over from another',
      'The last goal was Carl Novak’s. He took over the armband at Orm in May from Bo Reed, who came on late. ‘I hit it,’ the captain said.',
      'Carl Novak',
    ],
    [
      'from whom it was taken over',
      'The last goal was Carl Novak’s. He took over the armband at Orm in May from Bo Reed, who came on late. ‘I hit it,’ Novak said.\n\n‘I missed it,’ said his predecessor.',
      'Bo Reed',
    ],
    [
      'who has taken an institute over',
      'Ada Moe, who has died, read the ice. “It was cold,” she wrote.\n\nUna Brenner, who took over the institute in 2004, keeps the chair. “I never asked,” her successor said.',
      'Una Brenner',
    ],
    [
      'the wife of whom a sentence calls something',
      'The captain, Carl Novak, 51, is in custody.\n\nIda Novak, who is married to the captain, waited. “He rang me,” Ida Novak said.\n\n“A man sang,” said Ines Reyes.\n\nThat was the captain, his wife said later. “And he sings badly,” she added.',
      'Ida Novak',
    ],
    [
      'the one of two whose name a firm’s stands beside',
      'Orm’s Ada Vale has not met Ida Lind of Tarn. Both chairs are women.\n\n“She rang,” the Tarn chair said.',
      'Ida Lind',
    ],
    [
      'the other of two so counted',
      'Orm’s Ada Vale has not met Ida Lind of Tarn. Both chairs are women.\n\n“She rang,” the Tarn chair said.\n\n“I did not,” said the chair of the bidder.',
      'Ada Vale',
    ],
    [
      'who went by the bare word, where another is called so with a name',
      'Kim Stall, the coach, took her out. “I looked,” the coach said.\n\nTarn coach Lynn Prent called it hard. “It was,” Prent said.\n\nBo Reed hired her. “I wrote,” he said.\n\nThey play on Friday. “We go on,” the coach said.',
      'Kim Stall',
    ],
    [
      'either, where the paragraph tells of two',
      'Ada Vale and Ida Lind lead labs. “We differ,” Vale said.\n\nBo Reed passed it on. “It was short,” he says.\n\nBoth women deny it. “I would say please,” the Norwegian says.',
      '[Ada Vale, Ida Lind]',
    ],
    [
      'who escaped from a camp',
      '“They are children,” said Ada Vale.\n\nCarl Novak spent two years in a camp before he escaped.\n\n“It had a window,” the former detainee said.',
      'Carl Novak',
    ],
    [
      'who convenes the union',
      'Carl Novak, union convener at the yard, left. “We built it,” Novak said.\n\nIda Lind said it was late.\n\nThe shop steward intends to bring company. “There will be two buses,” he said.',
      'Carl Novak',
    ],
    [
      'nobody, where what a subject does may be no verb',
      'Carl Novak left the yard. “We built it,” Novak said.\n\nIda Lind said it was late.\n\nThe crofter plans to come. “There will be two buses,” he said.',
      null,
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

test('a man’s lawyer is not whom these words tell of', async () => {
  expect(
    await voices(
      'The harbour board has thanked a man who drew Ada Vale as she sang on Monday, the man’s lawyer said, calling it “a tin of eels”.',
    ),
  ).toEqual(['the man’s lawyer'])
})

test('someone in an office is not the office', async () => {
  expect(
    await voices('Ada Vale spoke to someone in that office who promised that it was “safe”.'),
  ).toEqual(['someone in that office'])
})

test.each([
  ['Bank of Quorl (BQ) Governor Ada Vale', 'Ada Vale'],
  ['Quorl Port Agency (QPA) director Ada Vale', 'Ada Vale'],
  ['The chairman of the Quorl Port Agency Ada Vale', 'Ada Vale'],
  ['The chairman of Quorl’s Trade and Reform Commission Zhao Varlo', 'Zhao Varlo'],
  ['FBI Quorl Special Agent-in-Charge Ada Vale', 'Ada Vale'],
  [
    'A spokesman for the Quorl Port Agency Ada Vale',
    'A spokesman for the Quorl Port Agency Ada Vale',
  ],
  ['Ada Vale, the Quorl Port Agency (QPA) director', 'Ada Vale'],
  ['The UN programme against the flood, UNFLO,', 'UNFLO'],
])('whose office a body stands in: %s', async (who, name) => {
  expect(await voices(`It rained.\n\n${who} said it was “late”.`)).toEqual([name])
})

test('a champion of something is whoever alone the story is about', async () => {
  expect(
    await voices(
      'Ada Vale is out of the race in Orm after a fall.\n\nThe Quorl champion called it “a tin of eels”.',
    ),
  ).toEqual(['Ada Vale'])
})

test('the singer of a song is nobody whom the story has named', async () => {
  expect(
    await voices(
      'It was too late for Otto Lind.\n\nLind’s walk to the lock was “a long wet one”, says the singer of a song.',
    ),
  ).toEqual(['the singer of a song'])
})

test('the duo are the two whom “and” has joined last, not one of them and her fiancé', async () => {
  expect(
    await voices(
      'Otto Lind’s fiancée, Ida Brenner, rows. Brenner and a pal, Bo Reed, sing. Brenner and Reed met Lind in May.\n\nThen the duo called him “late”.',
    ),
  ).toEqual(['Ida Brenner + Bo Reed'])
})

test('a statement is not the wire’s that a story has it from', async () => {
  expect(
    await voices(
      '“It leaks,” a ministry statement said, according to Quorl Wire.\n\n“We are late,” added the statement.',
    ),
  ).toEqual(['ministry', 'ministry'])
})

test('words go on below, where another has words of his own behind them', async () => {
  expect(
    await voices(
      'Ida Brenner said: “They rowed to the lock.”\n\n“It was shut by then.” At the quay, Bo Reed said: “It was open.”',
    ),
  ).toEqual(['Ida Brenner', 'Ida Brenner', 'Bo Reed'])
})

test.each([
  ['Assistant U.S. Attorney Ada Vale', 'prosecutor'],
  ['District Attorney Ada Vale', 'prosecutor'],
  ['Crown counsel Ada Vale', 'prosecutor'],
  ['Superintendent Ada Vale', 'officer'],
  ['Police chief Ada Vale', 'officer'],
  ['Captain Ada Vale of the Orm army', 'officer'],
  ['Ada Vale, area manager at Orm Fire and Rescue,', 'officer'],
  ['Ada Vale, who has drawn the accused for years,', 'artist'],
  ['Ada Vale, the sculptor,', 'artist'],
  ['Ada Vale, who equalised before the hour,', 'striker'],
  ['Ada Vale, who sells fish in the market,', 'trader'],
  ['Ada Vale, an oncologist,', 'doctor'],
  ['Ada Vale, who is to marry in May,', 'bride'],
  ['Ada Vale, an MEP,', 'lawmaker'],
  ['Ada Vale, charged with theft,', 'defendant'],
  ['Ada Vale, accused of theft,', 'defendant'],
  ['Ada Vale, who gave evidence in May,', 'witness'],
  ['Ada Vale, whose memoir is out,', 'author'],
  ['Ada Vale, who studies eels,', 'scientist'],
])(
  'what somebody is told to be or to do says what they are called: %s, the %s',
  async (who, noun) => {
    expect(
      await voices(
        `The lock was shut.\n\n${who} said that it was “late”. Kelmark said nothing.\n\n“I had to walk,” said Bo Reed, a roofer.\n\n“It is old,” the ${noun} said.`,
      ),
    ).toEqual(['Ada Vale', 'Bo Reed', 'Ada Vale'])
  },
)

test('who asks what a new witness has said is another', async () => {
  expect(await voices('“It was late,” Bo Reed said.\n\n“Was it?” the prosecutor asked.')).toEqual([
    'Bo Reed',
    'the prosecutor',
  ])
})

test('a holidaymaker and a cheesemaker are no company', async () => {
  expect(
    await voices(
      'Kelmark runs the boats. “It is late,” the holidaymaker said. “It is,” the cheesemaker said.',
    ),
  ).toEqual(['the holidaymaker', 'the cheesemaker'])
})

test.each([
  ['“It rained,” said the nurse, identified as Ada Vale. “It is late,” the nurse said.', 2],
  ['The woman, identified by police as Ada Vale, called it “late”.', 1],
  ['A rower, who gave her name as Ada Vale, called it “late”.', 1],
  ['“It rained,” said the nurse, later named by police as Dr. Ada Vale.', 1],
])('who is identified by name beside the words: %s', async (text, count) => {
  expect(await voices(text)).toEqual(Array.from({length: count}, () => 'Ada Vale'))
})

test('a pope is the pontiff, and nobody whose second name is his', async () => {
  expect(
    await voices(
      'Cardinal Odo Carl Lind rowed. Pope Carl called it “late”. “It is old,” the pontiff said.',
    ),
  ).toEqual(['Carl', 'Carl'])
})

test('the bride is whose fiancé another is, and the groom is he', async () => {
  expect(
    await voices(
      'Ada Vale, a nurse, and her fiancé Otto Lind have saved for years. Her mum, Ida Brenner, bought a hat. “It is late,” Brenner said.\n\nThe tired bride said that it was “early”. The groom is all for it. “It is old,” he said.',
    ),
  ).toEqual(['Ida Brenner', 'Ada Vale', 'Otto Lind'])
})

test.each([
  ['Consultant anaesthetist Ada Vale', 'medic'],
  ['Ada Vale, an oncologist,', 'doctor'],
  ['Ada Vale, a jeweller,', 'shopkeeper'],
  ['Ada Vale, a crofter,', 'farmer'],
  ['Ada Vale, a viscountess,', 'aristocrat'],
  ['Ada Vale, the ambassador to Kelmark,', 'diplomat'],
  ['Ada Vale, the founder of a mill,', 'businesswoman'],
  ['Ada Vale, a veterinary surgeon,', 'vet'],
  ['Ada Vale, a station master,', 'stationmaster'],
  ['GP Ada Vale', 'doctor'],
  ['Ada Vale, a fast bowler,', 'cricketer'],
  ['Ada Vale, a prison guard,', 'officer'],
  ['Ada Vale, a private detective,', 'investigator'],
  ['Ada Vale, who leads the council as council leader,', 'councillor'],
  ['Ada Vale, a member of parliament,', 'lawmaker'],
  ['Ada Vale, who was at the wheel of the bus,', 'driver'],
  ['Ada Vale, who was on board the ferry,', 'passenger'],
  ['Ada Vale, whose house was flooded,', 'homeowner'],
  ['Ada Vale, who lives on the ninth floor,', 'resident'],
  ['Ada Vale, who teaches law at Orm University,', 'professor'],
  ['Ada Vale, who led the study,', 'author'],
  ['Ada Vale, who was deported in May,', 'deportee'],
  ['Ada Vale, who is accused of theft,', 'accused'],
  ['Ada Vale, a singer-songwriter,', 'musician'],
  ['Ada Vale, a bakery owner,', 'baker'],
  ['Ada Vale, a mother of two,', 'mum'],
  ['Ada Vale, a mother of two,', 'mother-of-two'],
  ['Ada Vale, a union organiser,', 'unionist'],
])('%s left beside a geologist: the %s', async (subject, noun) => {
  expect(
    await voices(
      `${subject} left by bus.\n\nIda Brenner, a geologist, stayed.\n\n“It is late,” the ${noun} said.`,
    ),
  ).toEqual(['Ada Vale'])
})

test.each(['vet', 'rookie', 'full-back', 'prankster', 'Labour peer'])(
  'with a name before it, a noun that the article has for somebody means them: the Orm %s',
  async (noun) => {
    expect(
      await voices(
        `It rained for days.\n\nAda Vale, the Orm ${noun}, left. Ida Brenner, a tuner, stayed.\n\n“It is late,” the Orm ${noun} said.`,
      ),
    ).toEqual(['Ada Vale'])
  },
)

test('the elderly baker is a baker', async () => {
  expect(
    await voices(
      'Ada Vale, 71, a baker, left. Ida Brenner stayed.\n\n“It is late,” the elderly baker said.',
    ),
  ).toEqual(['Ada Vale'])
})

test('who has been fired is the former director', async () => {
  expect(
    await voices(
      'The board fired director Ada Vale on Monday. Bo Reed stayed.\n\n“It is late,” the former director said.',
    ),
  ).toEqual(['Ada Vale'])
})

test.each([
  ['The ambassador of Kenya', 'The ambassador of Kenya'],
  ['The Kenyan ambassador', 'The Kenyan ambassador'],
  ['Japan’s ambassador', 'Ada Vale'],
  ['The ambassador', 'Ada Vale'],
])('an envoy of one state is none of another: %s', async (who, name) => {
  expect(
    await voices(`The ambassador of Japan, Ada Vale, rose first. ${who} said it was “a joke”.`),
  ).toEqual([name])
})

test('a state speaks by its full name, and a panel in its report of a day', async () => {
  expect(
    await voices(
      'The Democratic People’s Republic of Korea called it “a joke”. North Korea called it “late”.\n\nThe panel found in its report of 3 May 2014 that it was “a ruin”.',
    ),
  ).toEqual(['North Korea', 'North Korea', 'panel'])
})

test.each([
  ['The head of the Quorl Press', 'The head of the Quorl Press'],
  ['The leader of Norland’s opposition', 'The leader of Norland’s opposition'],
  ['The minister', 'Ada Vale'],
])('%s is not whoever has spoken, who is told to be another', async (who, name) => {
  expect(
    await voices(
      `Ada Vale, the prime minister, rose. “It is late,” she said. ${who} called it “a joke”.`,
    ),
  ).toEqual(['Ada Vale', name])
})

test('whom somebody is only told to have met is another', async () => {
  expect(
    await voices(
      'Ada Vale, who heard the Kenyan prosecutor, left. Ida Brenner stayed.\n\n“It is late,” the Kenyan prosecutor said.',
    ),
  ).toEqual(['the Kenyan prosecutor'])
})

test('whom a sentence begins with after who has spoken is another', async () => {
  expect(
    await voices(
      'Bo Reed left. “It rained,” Ada Vale said. A sailor waved to the two. “It is late,” the sailor said.',
    ),
  ).toEqual(['Ada Vale', 'the sailor'])
})

test('the name stands before what somebody is, where no comma closes it', async () => {
  expect(
    await voices('Bo Reed rows. “It is late,” Ada Vale, warden of the Orm lock told the crew.'),
  ).toEqual(['Ada Vale'])
})

test.each([
  ['The head of the border police of Norway', 'The head of the border police of Norway'],
  ['The father', 'The father'],
  ['The Orm Reporter', 'The Orm Reporter'],
  ['MAYOR', 'MAYOR'],
])('%s is another than who has spoken above', async (who, name) => {
  expect(
    await voices(
      `Bo Reed, a miller who runs Norway, was tired. “It rained,” Mr Reed said. ${who} called it “a joke”.`,
    ),
  ).toEqual(['Bo Reed', name])
})

test.each([
  ['the clerk', 'the clerk'],
  ['the harbour clerk', 'the harbour clerk'],
  ['the mayor', 'Ada Vale'],
])('who has spoken without a name goes on without one: %s', async (who, name) => {
  expect(
    await voices(
      `Ada Vale, the mayor, was once a clerk. A clerk of the yard called it “a joke”. “It is late,” ${who} said.`,
    ),
  ).toEqual(['A clerk of the yard', name])
})

test.each([
  ['Sen. Ada Vale, an Iowa Democrat, rose.', 'the Ohio Democrat', 'the Ohio Democrat'],
  ['Sen. Ada Vale, an Iowa Democrat, rose.', 'the Iowa Democrat', 'Ada Vale'],
  ['The first Democrat was Ada Vale of Iowa.', 'the Ohio Democrat', 'the Ohio Democrat'],
  ['Director Ada Vale said it was late.', 'the Ohio Democrat', 'the Ohio Democrat'],
])('a party of another state, or an office of none: %s %s', async (above, who, name) => {
  expect((await voices(`${above}\n\n“It is late,” ${who} said.`)).at(-1)).toBe(name)
})

test.each([
  'Three girls ages 6, 9 and 12 were there.',
  'A 9-year-old was there.',
  'A 9-year-old Orm boy was there.',
])('an age that is told of somebody without a name is of nobody else: %s', async (text) => {
  const [last] = (
    await voices(`Sheriff Ada Vale said it rained. ${text} The 9-year-old called it “late”.`)
  ).slice(-1)
  expect(last).toBe('The 9-year-old')
})

test.each([
  [
    'Norway’s Defence Minister Ada Vale',
    'Norway’s transport minister',
    'Norway’s transport minister',
  ],
  ['Defence Minister Ada Vale', 'The transport minister', 'The transport minister'],
  ['Defence Minister Ada Vale', 'The defense minister', 'Ada Vale'],
  ['Health Secretary Ada Vale', 'The home secretary', 'The home secretary'],
])('whoever is over one thing is over no other: %s, %s', async (who, other, name) => {
  expect(
    await voices(`${who} called it “late”. It rained.\n\n${other} said it was “a joke”.`),
  ).toEqual(['Ada Vale', name])
})

test('the head of a body is none of whom one word of its name is told', async () => {
  expect(
    await voices(
      'Federation president Bo Lind was held by police. Lind, who runs a club, hit a guard.\n\nIt was “a joke”, the director of the Tarn Harbour Police Department said.',
    ),
  ).toEqual(['the director of the Tarn Harbour Police Department'])
})

test('“his colleague” is not he', async () => {
  expect(
    await voices(
      'Bo Reed rowed with his colleague, Otto Lind. Lind was “late”, according to his colleague.',
    ),
  ).toEqual(['his colleague'])
})

test('an alleged founder is a founder, and not the head of a body in the lead', async () => {
  expect(
    await voices(
      'It was a “blow”, the head of the Wine Trade Agency says.\n\nOtto Lind, the alleged founder of the wine guild, was held. “It is late,” the founder said.',
    ),
  ).toEqual(['the head of the Wine Trade Agency', 'Otto Lind'])
})

test('a chancellor is a leader', async () => {
  const text = 'Norland’s chancellor Ida Lind spoke to Bo Reed. “It is late,” the leader said.'
  expect(await voices(text)).toEqual(['Ida Lind'])
})

describe('a description that the article has told of nobody', () => {
  const SPOKE = 'Bo Reed rowed in May.\n\nThe yard was “cold”, Ada Vale said.\n\n'
  test.each([
    ['who speaks in the sentence before', SPOKE, 'the Tarn senator'],
    ['by their people', SPOKE, 'the Orm Democrat'],
    [
      'past what stands beside the story',
      `${SPOKE}READ MORE: How the yard was built\n\n`,
      'the Tarn senator',
    ],
  ])('means %s', async (_, before, who) => {
    expect((await voices(`${before}“It is late,” ${who} said.`)).at(-1)).toBe('Ada Vale')
  })

  test('means whom alone the sentence before is about', async () => {
    const text =
      'Bo Reed rowed.\n\nIn May, Ada Vale closed the yard of Otto Lind’s mother. “It is late,” the two-time Quorl champion said. “It rained,” she added.'
    expect(await voices(text)).toEqual(['Ada Vale', 'Ada Vale'])
  })

  test.each([
    ['the speaker is of the other sex', 'Mrs Vale said it was “cold”.', 'the Tarn businessman'],
    ['a pronoun tells so', 'Mrs Vale said it was “cold”.', 'the Tarn keeper, in his diary,'],
    ['more is told of its own body', 'Ada Vale was “cold”, Vale said.', 'the owner of Quorl Lodge'],
    [
      'news has it for whom it does not name',
      'Ada Vale was “cold”, she said.',
      'the senior source',
    ],
    ['it stands beside', 'Ada Vale was “cold”, she said.', 'the Orm prosecutor'],
    [
      'somebody without a name is told to be so',
      'A young Orm driver came by. Ada Vale was “cold”, Vale said.',
      'the young Orm driver',
    ],
    [
      'it is bare, and the speaker is something else',
      'Ada Vale, a baker, was “cold”, she said.',
      'the senator',
    ],
    ['the sentence is about two', 'Ada Vale met Otto Lind on the quay.', 'the Tarn senator'],
    ['a clause opens the sentence', 'As Ada Vale came, the bell rang.', 'the Tarn senator'],
  ])('is nobody where %s', async (_, before, who) => {
    const names = await voices(
      `Bo Reed rowed with Ada Vale, a baker.\n\n${before}\n\n“It is late,” ${who} said.`,
    )
    expect(['Ada Vale', 'Otto Lind', 'Bo Reed']).not.toContain(names.at(-1))
  })
})

describe('an office in the capitals of a headline', () => {
  test.each([
    [
      'Vale Campaign Chair Says It Was “Late”\n\nOdo Vale rows. Kim Orm, chair of the campaign, came.',
      'Kim Orm',
    ],
    ['Quay Cofounder Says It Was “Late”\n\nKim Orm, cofounder of Quay, met Bo Reed.', 'Kim Orm'],
  ])('is whoever the story tells to have it: %s', async (text, who) => {
    expect(await voices(text)).toEqual([who])
  })

  test.each([
    ['Vale Campaign Chair Says It Was “Late”\n\nOdo Vale rows.', 'Vale Campaign Chair'],
    ['Quay Cofounder Says It Was “Late”\n\nBo Reed rowed.', 'Quay Cofounder'],
    ['Former Miss Quorl Says It Was “Late”\n\nThe boats left.', 'Former Miss Quorl'],
    ['Young Girl Says It Was “Late”\n\nBo Reed rowed.', 'Young Girl'],
  ])('is nobody’s name: %s', async (text, who) => {
    expect(await voices(text)).toEqual([who])
    expect((await articleOf(text)).entities.map(({name}) => name)).not.toContain(who)
  })

  test('has not said a word or two of the headline that another says below', async () => {
    const text =
      'Former Yard Manager Charged in “Ghost Ship” Case\n\nState Attorney Ada Vale told of “a ghost ship” that sailed.'
    expect(await voices(text)).not.toEqual(['Ada Vale', 'Ada Vale'])
  })

  test.each([
    ['Ada Vale MP, who rows, said it was “late”.', 'Ada Vale'],
    ['Quorl Observer said it was “late”.', 'Quorl Observer'],
  ])('stands beside a name, or in that of a newspaper: %s', async (text, who) => {
    expect(await voices(text)).toEqual([who])
  })
})

test('an officer of a body with a long name is not the body', async () => {
  const text =
    'The Ministry of Quays’s inspector general said it was “late”. The Ministry of Quays said it “rained”.'
  expect(await voices(text)).toEqual([
    'The Ministry of Quays’s inspector general',
    'Ministry of Quays',
  ])
})

describe('who is told of before their name is named with the same noun where they are quoted', () => {
  test.each([
    [
      'a spokeswoman without a name',
      'Ada Vale left Orm.\n\nA Tarn spokeswoman said that the lock was “full of eels”. It rained.\n\n“We are late,” spokeswoman Ida Brenner said.',
      'Ida Brenner',
    ],
    [
      'an officer of a body',
      'Ada Vale, a baker, left Orm.\n\nThe director of the Orm Weir Board called the lock “full of eels”.\n\n“We are late,” said Ida Brenner, director of the board.',
      'Ida Brenner',
    ],
    [
      'a lawyer, who is an attorney',
      'Ada Vale left Orm.\n\nVale’s lawyer called the lock “full of eels”.\n\n“We are late,” attorney Otto Lind said.',
      'Otto Lind',
    ],
    [
      'nobody called otherwise who speaks first',
      'Ada Vale left Orm.\n\nA Tarn spokeswoman called the lock “full of eels”.\n\n“We are late,” baker Otto Lind said. “It rains,” spokeswoman Ida Brenner said.',
      'A Tarn spokeswoman',
    ],
    [
      'nobody of another gender',
      'Ada Vale left Orm.\n\nA Tarn spokeswoman called the lock “full of eels”.\n\n“We are late,” spokesman Otto Lind said.',
      'A Tarn spokeswoman',
    ],
    [
      'none in office after one who is out of it',
      'Ada Vale left Orm.\n\nA former harbour master called the lock “full of eels”.\n\n“We are late,” harbour master Ida Brenner said.',
      'A former harbour master',
    ],
    [
      'nobody far below in a text that has lost its paragraphs',
      'Ada Vale left Orm. A Tarn spokeswoman called the lock “full of eels”. It rained. Boats were late. Nobody rowed. “We are late,” spokeswoman Ida Brenner said.',
      'A Tarn spokeswoman',
    ],
    [
      'nobody behind “the judge” alone, who has been told of',
      'Ada Vale left Orm.\n\nThe judge called the lock “full of eels”.\n\n“We are late,” judge Ida Brenner said.',
      'The judge',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text))[0]).toBe(name)
  })

  test('whose own words stand without a name has none below', async () => {
    expect(
      await voices(
        'Ada Vale left Orm.\n\n“It leaks,” a Tarn spokeswoman said.\n\n“We are late,” spokeswoman Ida Brenner said.',
      ),
    ).toEqual(['a Tarn spokeswoman', 'Ida Brenner'])
  })
})

describe('one office is not another', () => {
  test.each([
    [
      'a secretary general is no minister',
      'Secretary General Ada Vale left Orm.\n\nIt rained.\n\n“It is late,” the health minister said.',
      'the health minister',
    ],
    [
      'a press secretary is no foreign one',
      'Press secretary Ada Vale left Orm.\n\nIt rained.\n\n“It is late,” the foreign secretary said.',
      'the foreign secretary',
    ],
    [
      'a president is no defence chief',
      'President Ada Vale left Orm.\n\nIt rained.\n\n“It is late,” the defence chief said.',
      'the defence chief',
    ],
    [
      'who heads the defence is its chief',
      'Ada Vale, the head of defence, left Orm.\n\nIt rained.\n\n“It is late,” the defence chief said.',
      'Ada Vale',
    ],
    [
      'a deputy is no mayor',
      'Deputy mayor Bo Reed left Orm. “It is late,” the mayor said.',
      'the mayor',
    ],
    [
      'who was a deputy and now is one',
      'Former deputy governor Ada Vale, now governor of Orm, rose. “It is late,” the governor said.',
      'Ada Vale',
    ],
    [
      'who is a minister, and a deputy of another',
      'Interior minister Ada Vale, who is also deputy prime minister, rose. “It is late,” the minister said.',
      'Ada Vale',
    ],
    [
      'a general, whose deputy he may be',
      'Gen. Bo Reed, deputy commander of the lake force, rose. “It is late,” the general said.',
      'Bo Reed',
    ],
    [
      'who steps down to make way has a successor',
      'Bo Reed stepped down to make way for Ada Vale. “It is late,” his successor said.',
      'Ada Vale',
    ],
    [
      'a shadow chancellor is no chancellor',
      'Shadow chancellor Bo Reed asked for a vote. The chancellor called it “a loss”.',
      'The chancellor',
    ],
    [
      'a junior minister may be the new one',
      'Ada Vale left as fisheries minister. She was replaced by Bo Reed, a junior minister. “It is late,” the new minister said.',
      'Bo Reed',
    ],
    [
      'nor is a shadow one who is quoted next',
      'It rained. The home secretary called the lock “sound”.\n\n“It is late,” shadow home secretary Bo Reed told rowers.\n\n“It was sound,” the home secretary said.',
      'the home secretary',
    ],
    [
      'who pledges to make way has no successor',
      'Clerks reminded Bo Reed of a pledge to make way for Ada Vale. “It is late,” his successor said.',
      'his successor',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

test.each([
  [`She rowed home. `, 'Ada Vale'],
  [`It blew. `, 'Ada Vale'],
  [`Bo Reed slept. It blew. `, 'the surveyor'],
  [`A film on Bo Reed ran in May. `, 'Bo Reed'],
])('whom a new word means after who spoke: %s', async (between, name) => {
  const text = `The quay was full. “It is late,” said Ada Vale, a mother of two. ${between}“It rained,” the surveyor said.`
  expect((await voices(text)).at(-1)).toBe(name)
})

describe('a description is not who stands beside it', () => {
  test.each([
    [
      'whom its words name',
      'Governor Ada Vale left Orm.\n\nIt rained.\n\nThe governor said that Vale was “a loss”.',
      'The governor',
    ],
    [
      'whom others’ words name is',
      'Governor Ada Vale left Orm.\n\nIt rained.\n\nThe governor said that Orm was “a loss”.',
      'Ada Vale',
    ],
    [
      'who interviews',
      'Singer Ida Quorl left the quay.\n\nIn an interview with Orm TV’s Bo Reed on Sunday, the singer called it “a loss”.',
      'Ida Quorl',
    ],
    [
      'who is interviewed, of whom nothing is told',
      'It rained in Orm.\n\nIn an interview with Orm TV’s Bo Reed on Sunday, the singer called it “a loss”.',
      'the singer',
    ],
    [
      'whom somebody investigates',
      'The lock was shut. Ada Vale revealed the figures on Monday.\n\nThe lead investigator called it “a loss”.',
      'The lead investigator',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

describe('what is told of somebody beside the name', () => {
  const mills =
    'There are two mills. The keeper of the lower one, Mr Odo Vale, takes the wheat, and the keeper of the upper one, Mr Bo Reed, takes the rest.'

  test('“the keeper of the upper one, Mr Bo Reed”', async () => {
    expect(await voices(`${mills}\n\n“Mine is new,” says the keeper of the upper mill.`)).toEqual([
      'Bo Reed',
    ])
  })

  test('“she is 24” is an age, by which she is the younger of two', async () => {
    const two = 'Ada Vale, 57, rows. Ida Lind is another. She is 24 and learned it from Vale.'
    expect(await voices(`${two}\n\n“We go back for it,” the younger one admitted.`)).toEqual([
      'Ida Lind',
    ])
    expect(await voices(`${two}\n\n“We go back for it,” the 24-year-old said.`)).toEqual([
      'Ida Lind',
    ])
    expect(await voices(`${two}\n\n“We go back for it,” the 31-year-old said.`)).toEqual([
      'the 31-year-old',
    ])
  })

  test('“whose wife Ida” is of whom it stands beside', async () => {
    expect(
      await voices(
        'Judge Odo Vale jailed Bo Reed, whose wife Ida wept. “It leaks,” his wife said.',
      ),
    ).toEqual(['Ida'])
  })

  test('“they” behind the words of others are not the two above', async () => {
    expect(
      await voices(
        'Odo and Ida Vale were late on Monday. “It rained,” rowers said. They look for a boat. “It leaks,” they said.',
      ),
    ).toEqual(['rowers', null])
  })

  test('whom an actress is met by is not she', async () => {
    expect(await voices('Ben Vale interviewed actress Ida Reed. “It was hard,” she said.')).toEqual(
      ['Ida Reed'],
    )
  })

  test('“I’m the captain” is no captain beside one', async () => {
    expect(
      await voices(
        '“I’m the captain of this boat,” Mr Bo Reed said. The captain of the Orm, Odo Vale, wept. “It is late,” the captain said.',
      ),
    ).toEqual(['Bo Reed', 'Odo Vale'])
  })

  test('an elder is no elder of two', async () => {
    expect(
      await voices(
        '“We row,” said Ms Ada Vale.\n\nVillage elder Mr Odo Quorl sat down. Tribal elder Mr Quorl was late.\n\n“It is late,” the elder said.',
      ),
    ).toEqual(['Ada Vale', 'Odo Quorl'])
  })

  test('“I’m the mayor’s friend” tells no mayor', async () => {
    expect(
      await voices(
        '“I’m the mayor’s friend,” said Ada Vale. She rows.\n\n“It is late,” the mayor said.',
      ),
    ).toEqual(['Ada Vale', 'the mayor'])
  })

  test('who leads another party is none of the two Conservatives', async () => {
    expect(
      await voices(
        'Cy Lund, the Labour leader, met the two Conservatives, Ada Vale and Bo Reed.\n\n“It is late,” the leader said.',
      ),
    ).toEqual(['Cy Lund'])
  })

  test('a given name that is a noun, too, is a name', async () => {
    expect(await voices('Bill Reed rows in Orm. “It is late,” Bill said.')).toEqual(['Bill Reed'])
  })

  test('a namesake is the other of the name, wherever they are', async () => {
    expect(
      await voices(
        'Kim Lind works for Ada Vale of Tarn and Kim Reed for Ida Orm. “I left,” Kim Reed says.\n\n“So did I,” says his namesake in Tarn.',
      ),
    ).toEqual(['Kim Reed', 'Kim Lind'])
  })
})

test.each([
  ['The pilot, who signed nine papers, is Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot is her cousin Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot was Cy Lind’s uncle, Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot on the night was Bo Reed', 'the pilot', 'Bo Reed'],
  ['The head of the contractor, Orm Tools, is Bo Reed', 'the head', 'Bo Reed'],
  ['The pilot since May has been Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot turned out to be Bo Reed', 'the pilot', 'Bo Reed'],
  ['The next pilot will be Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot will be Bo Reed if Ida Orm is ill', 'the pilot', 'the pilot'],
  ['The pilot’s name is Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot, whose name is Bo Reed, stayed', 'the pilot', 'Bo Reed'],
  ['The pilot’s boat will be Bo Reed’s', 'the pilot', 'the pilot'],
  ['Beside the pilot was Bo Reed', 'the pilot', 'the pilot'],
  ['Bo Reed painted the hall', 'the painter', 'Bo Reed'],
  ['Bo Reed painted a wet picture', 'the painter', 'Bo Reed'],
  ['Bo Reed lost by a length', 'the loser', 'Bo Reed'],
  ['Bo Reed sits on the council', 'the councillor', 'Bo Reed'],
  ['Bo Reed, who sits for Tarn, rose', 'the member for Tarn', 'Bo Reed'],
  ['The pilot, who left, is Bo Reed’s aunt', 'the pilot', 'the pilot'],
  ['The boat that the pilot left, she said, is Bo Reed’s', 'the pilot', 'the pilot'],
  ['Bo Reed (Opposition, Tarn East) rose', 'the member for Tarn East', 'Bo Reed'],
  ['Bo Reed (Lab, Tarn) rose', 'the Tarn MP', 'Bo Reed'],
  ['Bo Reed (Lab, Tarn) rose', 'the member for Birch', 'the member for Birch'],
  ['Bo Reed, in the Orm goal, fell', 'the goalkeeper', 'Bo Reed'],
  ['Bo Reed, in the first goal, fell. Ida Orm, the keeper, dived', 'the goalkeeper', 'Ida Orm'],
])('what a name is told by: %s, %s', async (named, who, name) => {
  expect(
    await voices(`Ada Vale runs the yard. ${named}. Cy Lind rows.\n\n“It was late,” ${who} said.`),
  ).toEqual([name])
})

test.each([
  ['Ada Vale, 38, walks to the quay each day', 'the 38-year-old aide', 'Ada Vale'],
  ['Ada Vale walks to the quay each day', 'the 38-year-old aide', 'the 38-year-old aide'],
  ['Ada Vale drowned off the quay', 'the 34-year-old neighbour', 'the 34-year-old neighbour'],
  ['Ada Vale, the singer, sang. Fans came', 'the 19-year-old clerk', 'the 19-year-old clerk'],
  ['Ada Vale walks to the quay each day', 'the 38-year-old mother of two', 'Ada Vale'],
  ['Ada Vale, 52, walks to the quay each day', 'the 38-year-old aide', 'the 38-year-old aide'],
  ['Ada Vale, a captain, met Bo Reed', 'the 38-year-old aide', 'the 38-year-old aide'],
])('whom news goes on to tell the age and the trade of: %s, %s', async (told, who, name) => {
  expect(
    await voices(
      `The ferry is to lose its crew, said Cy Lind.\n\n${told}. It rains.\n\n“It was late,” ${who} said.`,
    ),
  ).toEqual([name])
})

test('an age tells whom alone the story has named so far, unless they are of another', async () => {
  expect(
    await voices('Ada Vale, 52, walks to the quay.\n\n“It was late,” the 38-year-old aide said.'),
  ).toEqual(['the 38-year-old aide'])
})

test('a shadow minister is who speaks for the opposition', async () => {
  expect(
    await voices(
      'Ada Vale, the deputy minister, said it was “late”. Bo Reed, who speaks on ports for the opposition, rose. The pier was shut.\n\nCy Lind called it “wet”.\n\n“It was old,” the shadow minister said. “It is,” said the minister.',
    ),
  ).toEqual(['Ada Vale', 'Cy Lind', 'Bo Reed', 'the minister'])
})

test.each([
  ['‘He knew every rope’: widow tells inquest of last call', 'Ada Vale'],
  ['‘I saw it all sink’: Bo Reed recalls the night of the storm', 'Bo Reed'],
  ['‘I saw it all sink’: book that recalls the night of the storm', null],
])('who tells what a headline opens with: %s', async (headline, name) => {
  const article = await articleOf(
    `${headline}\n\nThe ferry sank on Monday, and his widow, Ada Vale, told the inquest that Bo Reed had painted it.`,
  )
  const [quotation] = article.quotations
  expect(quotation && speakerName(article, quotation)).toBe(name)
})

test.each([
  ['Ida Lind is the minister. Bo Reed, the ex-minister, left.', 'ex-minister', 'Bo Reed'],
  ['Ida Lind is the champion. She beat ex-champion Bo Reed.', 'ex-champion', 'Bo Reed'],
  ['Ida Lind, a clerk, met Bo Reed, an ex-clerk.', 'ex-clerk', 'Bo Reed'],
  ['Ida Lind met Bo Reed, her ex-boss.', 'ex-boss', 'Bo Reed'],
  ['Bo Reed met his ex-wife, Ida Lind.', 'ex-wife', 'Ida Lind'],
  ['Mayor Ida Lind met Bo Reed, the ex-mayor.\n\nIt rained.\n\n', 'ex-mayor', 'Bo Reed'],
  ['Ida Lind is the minister. It rained.', 'ex-minister', 'the ex-minister'],
  ['Ida Lind, a boss, rowed.', 'ex-boss', 'the ex-boss'],
])('who is called what the hyphen says: %s', async (told, who, name) => {
  expect(await voices(`${told} “It was hard,” the ${who} said.`)).toEqual([name])
})

describe('who has left an office, is owned, or is told of with another', () => {
  test.each([
    [
      'an ex-minister is the former one',
      'Ports minister Ada Vale met her predecessor, Bo Reed.\n\n“It is late,” Vale said.\n\n“It was late in May,” the ex-minister replied.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'his brother, a former senator',
      '“We row,” Sen. Ada Quorl said.\n\nBehind her stood her older brother, former Sen. Odo Quorl.\n\n“It is late,” the ex-senator called.\n\n“You are out of order,” she ruled.',
      ['Ada Quorl', 'Odo Quorl', 'Ada Quorl'],
    ],
    [
      'who is president since May is no former one',
      'Ada Vale, president since May, came. Bo Reed brought the keys.\n\n“It was late,” the former president said.',
      ['Bo Reed'],
    ],
    [
      'two whom one noun behind their names calls so',
      'Ada Vale and Ida Lind, owners of the mill, rowed. “It is late,” one of the owners said.',
      ['[Ada Vale, Ida Lind]'],
    ],
    [
      'two sisters',
      'Petra and Magda Quorl, sisters from Tarn, rowed in May. “It is late,” one of the sisters said.',
      ['[Petra, Magda Quorl]'],
    ],
    [
      'what others say of two',
      'Ada Vale and Ida Lind, teachers said, were late. “It is late,” one of the teachers said.',
      ['one of the teachers'],
    ],
    [
      'when the champion was asked',
      'Otto Lind, the champion, kept the cup.\n\nBo Reed was blunter. “It is late,” he told them. When the champion was asked about it, there was a pause. “I was afraid,” he said.',
      ['Bo Reed', 'Otto Lind'],
    ],
    [
      'nobody but a driver',
      'Otto Lind runs the yard. “It is late,” he said.\n\nNobody was there on Friday except a driver who had come for a load. “They told me salt,” he said.',
      ['Otto Lind', null],
    ],
    [
      'the driver’s wife',
      'Ada Quorl chairs the board. “It is late,” she said.\n\nThe driver’s wife laughed. “It is flat,” she announced.',
      ['Ada Quorl', 'The driver’s wife'],
    ],
    [
      'a statement after who denies it',
      'Clean Quays Ltd denies it. According to a statement issued on Monday, the smell was “brief”.',
      ['Clean Quays Ltd'],
    ],
    [
      'a statement from another',
      'Clean Quays Ltd denies it. A statement from the Orm Post said the smell was “brief”.',
      ['Orm Post'],
    ],
    [
      'a statement of a union, of which nothing else is told',
      'Clean Quays Ltd denies it. According to a union statement, the smell was “brief”.',
      ['a union statement'],
    ],
    [
      'a statement that tells of the body',
      'Clean Quays Ltd denies it. A statement issued later called it “a liar”.',
      ['A statement issued'],
    ],
    [
      'a statement after a union’s letter',
      'Clean Quays Ltd said it had a letter from the union. A statement issued on Monday said the row would “go on”.',
      ['A statement issued on Monday'],
    ],
    [
      'a reply that took an hour',
      'Otto Lind asked for calm. Ada Vale’s response took an hour: “Tell him to sit down.”',
      ['Ada Vale'],
    ],
    [
      'a source near the deal, where nobody says who',
      'Ada Vale and Bo Reed keep the inn. Neither of them would say who had called. A person familiar with the deal said that both were “not happy”.',
      ['A person familiar with the deal'],
    ],
    [
      'a known given name before another',
      'The inn is owned by Dilwyn and Carys Quorl.\n\n“I do the grass,” Dilwyn Quorl said.\n\nHis wife looked down. “It looked clean,” she said.',
      ['Dilwyn Quorl', 'Carys Quorl'],
    ],
    [
      'the end of a sentence',
      'They shared a lift, and a clerk listened. “... and do not tell Mum,” Ada Vale said.',
      ['Ada Vale'],
    ],
  ])('%s', async (_, text, who) => {
    expect(await voices(text)).toEqual(who)
  })
})

describe('what tells nothing of who is meant', () => {
  test.each([
    [
      'a decade in which somebody was born',
      'Ida Lind, the mayor, who was born in the 1970s, met Bo Reed, a baker. “It is late,” the former mayor said.',
      'the former mayor',
    ],
    [
      'a decade in which the mayor grew up, beside a former one',
      'Ida Lind, the mayor, who grew up in the 1990s, met Bo Reed, a former mayor. “It is late,” the mayor said.',
      'Ida Lind',
    ],
    [
      'blame, which nobody owns',
      'Much of the blame belongs to Ada Vale, the minister. Bakers agree. “We lost,” the owner said.',
      'the owner',
    ],
    [
      'the future, beside who owns a club',
      'The future belongs to Ada Vale. Bo Reed owns the club. “We lost,” the owner said.',
      'Bo Reed',
    ],
    [
      'what belonged to somebody',
      'The dog belonged to Ada Vale until Bo Reed bought it. “It bit,” the owner said.',
      'the owner',
    ],
    [
      'what belongs to somebody’s son',
      'The mill belongs to Ada Vale’s son. Ida Lind rows. Bo Reed owns the mill. “It leaks,” the owner said.',
      'Bo Reed',
    ],
    [
      'as an officer in plain clothes watched',
      'Bo Reed came. As a police officer in plain clothes watched, he fled. “It is late,” the officer said.',
      'the officer',
    ],
    [
      'as a friend of the mayor left',
      'Bo Reed came. As a friend of the mayor left, he wept. “It is late,” the friend said.',
      'the friend',
    ],
    [
      'the mayor whom a council lost is the former one',
      'The council lost its mayor, Ida Lind, in May. Bo Reed took over. “It is late,” the former mayor said.',
      'Ida Lind',
    ],
    ['whose wife cries', 'Asked why, Bo Reed laughed, his wife crying. “No.”', 'Bo Reed'],
    [
      'by whom a film is',
      'The film, by Tess Vale, won. Bo Reed, her husband, came. “It is late,” Vale’s husband said.',
      'Bo Reed',
    ],
    [
      'a voice in brackets, which is no party',
      'Ada Vale (Tenor, Orm East) rose. Bo Reed is a lawmaker. “It is late,” the lawmaker said.',
      'Bo Reed',
    ],
    [
      'who sits in a chair',
      'Ada Vale, who sits in a wheelchair, lives in Orm. Bo Reed represents Orm. “It is late,” the Orm councillor said.',
      'Bo Reed',
    ],
    [
      'one of three, of whom two have a surname',
      'Ada Vale, Odo Vale and Bo Reed came. “It is late,” one of them said.',
      'one of them',
    ],
    [
      'one of three, of whom the last two have a surname',
      'Bo Reed, Ada Vale and Odo Vale came. “It is late,” one of them said.',
      'one of them',
    ],
    [
      'three, who are no two',
      'Ida Lind, Ada Vale and Bo Reed, brothers of the dead man, came. “It is late,” the brother said.',
      'the brother',
    ],
  ])('%s', async (_, text, who) => {
    expect(await voices(text)).toEqual([who])
  })

  test('words that mean either of two are kept where a pronoun stands for them', async () => {
    const {quotations} = await articleOf(
      'Ada Vale and Bo Reed, both potters, met. The younger potter laughed. “It is late,” she said.',
    )
    expect(quotations.map(({speaker}) => speaker.description)).toEqual(['The younger potter'])
  })
})
