import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

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
