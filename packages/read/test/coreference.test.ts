import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

test('a mention leaves the article of a description out', async () => {
  const {source, entities} = await articleOf(
    'Bo Reed, a ferry master, came late. “It sank,” the ferry master said. The coastguard said it had sunk.',
  )
  const mentions = entities.map(({mentions: all}) =>
    all.map(({span}) => source.text?.slice(span.start, span.end)),
  )
  expect(mentions).toEqual([['Bo Reed', 'ferry master'], ['coastguard']])
})

describe('a description is of whom the article has said it', () => {
  const cast =
    'Ida Vale, who carves spoons, and Otto Lind, who led the survey, came late. Bo Reed, who wore a green hat, kept away.'

  test.each([
    ['“Ash is best,” the spoon-carver said.', 'Ida Vale'],
    ['“We counted twice,” said the lead surveyor.', 'Otto Lind'],
    ['The wearer of the green hat shrugged. “It was a gift,” he said.', 'Bo Reed'],
    ['“I was asleep by the stove,” said the carter.', 'the carter'],
  ])('%s', async (text, name) => {
    expect(await voices(`${cast}\n\n${text}`)).toEqual([name])
  })

  test.each([
    [
      'an office before the name',
      'Its ferry master, Bo Reed, came late. The ferry master said the rope was “older than the pier”.',
      'Bo Reed',
    ],
    [
      'who is called “Dr”',
      'Dr Ada Brenner came late. The doctor said the rope was “older than the pier”.',
      'Ada Brenner',
    ],
    [
      'letters after the name',
      'Ada Brenner KC spoke for the pier. “The rope is older than the pier,” said Ms Brenner.',
      'Ada Brenner',
    ],
  ])('%s', async (_, text, name) => {
    expect(await voices(text)).toEqual([name])
  })

  test('of two of one name, the older and the younger by their ages', async () => {
    expect(
      await voices(`Ada Brenner, 61, and Ida Brenner, 58, keep the inn.

“The roof leaks in three places,” the younger sister said. “It has always leaked,” said the elder.`),
    ).toEqual(['Ida Brenner', 'Ada Brenner'])
  })

  test('or by what is said of one of them', async () => {
    expect(
      await voices(`Bo Reed came second. Odo Reed, younger by an hour, won the race.

“He had the better boots,” the older brother said.`),
    ).toEqual(['Bo Reed'])
  })

  test('another description in one paragraph is of the other', async () => {
    expect(
      await voices(`Ms Ada Brenner, the director of the mill, and Ms Ida Brenner met at noon.

“There is nothing to discuss today,” the director said. The rebel replied: “Then we shall discuss it tomorrow.”`),
    ).toEqual(['Ada Brenner', 'Ida Brenner'])
  })
})

test.each([
  'Ada Vale or Bo Reed said it was “late and wet”.',
  '“It is late,” said Ada Vale or Bo Reed.',
])('one of two is either: %s', async (text) => {
  expect(await voices(text)).toEqual(['[Ada Vale, Bo Reed]'])
})

test.each([
  ['“It leaks,” Ada Vale wrote to Bo Reed. “It does not,” he wrote back.', 'Bo Reed'],
  ['“It leaks,” Ada Vale told Bo Reed’s mother, Ida Reed. “I know,” she replied.', 'Ida Reed'],
  ['“It leaks,” Ada Vale told the Orm Gazette. “I know,” she replied.', 'Ada Vale'],
])('to whom it was said replies, and no paper: %s', async (text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

describe('several who speak together', () => {
  test.each([
    ['“We want it gone by spring,” Ada Vale and Odo Lind said.', ['Ada Vale + Odo Lind']],
    [
      'The three bakers, Ada Vale, Bo Reed and Cy Lind, said it was “late and wet”. “We row,” the bakers said.',
      ['Ada Vale + Bo Reed + Cy Lind', 'Ada Vale + Bo Reed + Cy Lind'],
    ],
    [
      'Four bakers, Ada Vale, Bo Reed, Cy Lind and Ida Mott, who row, said it was “late and wet”.',
      ['Ada Vale + Bo Reed + Cy Lind + Ida Mott'],
    ],
    ['Ada Vale and her lawyer, Bo Reed, said it was “late and wet”.', ['Ada Vale + Bo Reed']],
    [
      'The sisters – Ada Vale and Ida Vale – told the court it was “late and wet”.',
      ['Ada Vale + Ida Vale'],
    ],
    [
      'The bakers (Ada Vale and Bo Reed) told the court it was “late and wet”.',
      ['Ada Vale + Bo Reed'],
    ],
    [
      'Ada Vale and Odo Lind came late. “We lost the path in the fog,” they said.',
      ['Ada Vale + Odo Lind'],
    ],
    [
      'Ada Vale runs the ferry. Her husband, Odo Lind, sells the tickets. The couple told us they were “done with the sea”.',
      ['Ada Vale + Odo Lind'],
    ],
    [
      'Bo Reed and Odo Reed grew up here. “We never liked the river,” the brothers said.',
      ['Bo Reed + Odo Reed'],
    ],
    [
      'The Harbour Board met. “It is late,” Ada Vale and the board said. The Orm council and the Rowing Union said that it was “very late”.',
      ['Ada Vale + Harbour Board', 'Orm council + Rowing Union'],
    ],
    [
      'The Rowing Union and the Orm Council met in May. They said that it was “late”. A year later the two bodies were one.',
      ['Rowing Union + Orm Council'],
    ],
    [
      'The Harbour Safety Agency and the Quay Eel Agency met. In a joint note, the two agencies said it was “late”.',
      ['Harbour Safety Agency + Quay Eel Agency'],
    ],
    [
      'Its captain, who is known as Bo Reed, kept saying that it was “late”. One of the two, Quorl Plantations, said it was “early”.',
      ['Bo Reed', 'Quorl Plantations'],
    ],
    [
      'Ada Vale and Bo Reed climbed the steps.\n\n“It is late,” the two wrote. Both said that it was “dark”.',
      ['Ada Vale + Bo Reed', 'Ada Vale + Bo Reed'],
    ],
    ['Ada Vale and Bo Reed left. “We are late,” the pair said on Monday.', ['Ada Vale + Bo Reed']],
    [
      'Ada Vale, a cook, Bo Reed and Cy Lind left. “We are late,” the trio said.',
      ['Ada Vale + Bo Reed + Cy Lind'],
    ],
    ['Ada Vale, a cook, left. “We are late,” the couple said.', ['the couple']],
    [
      'Mr Bo Reed and Ms Ida Reed left. Ms Lena Lind and her friend Ada Vale wept. “We are late,” the two women said.',
      ['Lena Lind + Ada Vale'],
    ],
    [
      'Bo Reed and Odo Reed grew up here. “They never liked the river,” the brothers’ teacher said.',
      ['the brothers’ teacher'],
    ],
  ])('%s', async (text, names) => {
    expect(await voices(text)).toEqual(names)
  })

  test.each([
    ['Ada Vale and other bakers said it was “late”.', 'Ada Vale + bakers'],
    ['Ada Vale and Quorlian officials said it was “late”.', 'Ada Vale + Quorlian officials'],
    [
      'It came a week after the Rowing Union and local fishermen said it was “late”.',
      'Rowing Union + local fishermen',
    ],
    [
      'Norwegian state media and the Rowing Union said it was “late”.',
      'Norwegian state media + Rowing Union',
    ],
    [
      'Mr Odo Lind came late. After he spoke, he and Vale said it was “late”. Ida Vale left.',
      'Odo Lind + Ida Vale',
    ],
    [
      'Ida Vale left. According to the Orm Gazette and Vale, it was “late”.',
      'Orm Gazette + Ida Vale',
    ],
    ['And ferry firms Quorl Ltd and Orm Boats said it was “late”.', 'Quorl Ltd + Orm Boats'],
    [
      'But both the Rowing Union and the Harbour Board said it was “late”.',
      'Rowing Union + Harbour Board',
    ],
    [
      'Norland’s far-left Harbour Minister Ada Vale and union leader Bo Reed said it was “late”.',
      'Ada Vale + Bo Reed',
    ],
  ])('each as if the other were not named: %s', async (text, names) => {
    expect(await voices(text)).toEqual([names])
  })

  test.each([
    ['US and Quorlian officials said it was “late”.', 'US and Quorlian officials'],
    [
      'But current and former officials in the Orm Trust and at the Quay Board said it was “late”.',
      'current and former officials',
    ],
    [
      'Rowing Union and harbour officials said it was “late”.',
      'Rowing Union and harbour officials',
    ],
    ['Orm County Search and Rescue Chief Ada Vale said it was “late”.', 'Ada Vale'],
    ['Quorl Ltd chairman and Orm Boats director Ada Vale said it was “late”.', 'Ada Vale'],
    ['Guards from the Rowing Union and the Harbour Board said it was “late”.', 'Guards'],
    ['Kenya’s Orm and Quay office said it was “late”.', 'Kenya’s Orm and Quay office'],
    [
      'The board, its note says, tracked talks Ada Vale and her partner Bo Reed called “late”.',
      'Bo Reed',
    ],
  ])('“and” within the words for one: %s', async (text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

describe('whom a pronoun cannot mean', () => {
  test('who asked is not who replies', async () => {
    expect(
      await voices(`“I left the gate open,” said Bo Reed.

Judge Kim Lasker asked him: “Who told you to leave it open?”

“Nobody ever told me anything,” he replied.`),
    ).toEqual(['Bo Reed', 'Kim Lasker', 'Bo Reed'])
  })

  test('“he” within somebody’s words is somebody else', async () => {
    expect(
      await voices(
        '“My uncle had a rule. He said, ‘Never trust a dry well’,” said Bo Reed, who digs wells.',
      ),
    ).toEqual(['Bo Reed', 'My uncle'])
  })
})

describe('headings', () => {
  test('within a story, words alone go on below one', async () => {
    const said =
      'Ms Ida Vale has kept goats since 1990. “I knew the bridge would go,” she told the court.'
    expect(await voices(`${said}\n\nA long wait\n\n“That was the year of the flood.”`)).toEqual([
      'Ida Vale',
      'Ida Vale',
    ])
    expect(await voices(`${said}\n\nOn goats\n\n“That was the year of the flood.”`)).toEqual([
      'Ida Vale',
      null,
    ])
  })

  test('what one line quotes is whose words it repeats, not the last speaker’s', async () => {
    expect(
      await voices(`Ida Vale said the bridge was “past mending”.

‘A danger to every goat’

Otto Lind has kept goats since 1990. The bridge, he says, is “a danger to every goat in the valley”.`),
    ).toEqual(['Ida Vale', 'Otto Lind', 'Otto Lind'])
  })

  test('behind a time with its zone and a label, too', async () => {
    expect(
      await voices(`16.10 BST Goatherds: “a danger to every goat”

Ida Vale said the bridge was “past mending”.

Otto Lind says the bridge is “a danger to every goat in the valley”.`),
    ).toEqual(['Otto Lind', 'Ida Vale', 'Otto Lind'])
  })
})
