import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

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
