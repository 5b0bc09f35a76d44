import type {Article} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

/** Who says what word for word without marks: the speaker's name, or what is told of whoever speaks. */
function turns({quotations, entities}: Article): readonly string[] {
  const names = new Map(entities.map(({id, name}) => [id, name]))
  return quotations
    .filter(({provenance}) => provenance.rule === 'turn')
    .map(({speaker, text}) => {
      const who = names.get(speaker.entity ?? '') ?? speaker.description ?? '-'
      return `${who}: ${text?.map((words) => words.slice(0, 14)).join(' | ')}`
    })
}

const BRIEFING = `Office briefing, June 3, 2024

Odo Brandt, Office Spokesperson

1:18 p.m.

MR BRANDT: Good afternoon. The clerk met the rowers this morning, and they spoke of the weir.

We condemn the theft of eleven oars.

Ida, do you want to begin?

QUESTION: Have you seen the posts?

MR BRANDT: We have, and the clerk said they were “rotten through.”

(Laughter.)

QUESTION: Will you rebuild it?

MR BRANDT: By the spring.`

describe('a briefing', () => {
  test('is told turn by turn, and what goes on without a label is the same person’s', async () => {
    expect(turns(await articleOf(BRIEFING))).toEqual([
      'Odo Brandt: Good afternoon | We condemn the | Ida, do you wa',
      '-: Have you seen ',
      'Odo Brandt: We have, and t',
      '-: Will you rebui',
      'Odo Brandt: By the spring.',
    ])
  })

  test('“we” is whose turn it is', async () => {
    const {quotations, entities} = await articleOf(BRIEFING)
    const own = quotations.find(({text}) => text?.[0] === 'the theft of eleven oars')
    expect([own?.kind, own?.within]).toEqual(['indirect', null])
    expect(entities.find(({id}) => id === own?.speaker.entity)?.name).toBe('Odo Brandt')
  })

  test('a quotation in a turn is within it', async () => {
    const {quotations, entities, source} = await articleOf(BRIEFING)
    const inner = quotations.find(({kind}) => kind === 'mixed')
    const outer = quotations.find(({id}) => id === inner?.within)
    expect(source.text?.slice(outer?.content[0]?.start).startsWith('We have, and')).toBe(true)
    expect(entities.map(({name, type}) => [name, type])).not.toContainEqual([
      'MR BRANDT',
      'organisation',
    ])
  })
})

test('a broadcast: names in capitals are people, with what tells of them left out', async () => {
  const article = await articleOf(`Weir to be rebuilt

IDA TESSEN, HOST:

The weir at Orm is to be rebuilt. Odo Brandt reports.

ODO BRANDT, BYLINE: It is six in the morning, and Hanna Lind is at the mill.

HANNA LIND: I row here every day.

BRANDT: She has rowed here since she was nine.

LIND: Eight.

UNIDENTIFIED ROWER: Mind the oars!

TESSEN: That was Odo Brandt.`)
  expect(turns(article)).toEqual([
    'Ida Tessen: The weir at Or',
    'Odo Brandt: It is six in t',
    'Hanna Lind: I row here eve',
    'Odo Brandt: She has rowed ',
    'Hanna Lind: Eight.',
    'unidentified rower: Mind the oars!',
    'Ida Tessen: That was Odo B',
  ])
  expect(article.entities.filter(({type}) => type === 'organisation')).toEqual([])
})

test.each([
  [
    'letters',
    `Hanna Lind has rowed at Orm for nine years. She spoke to the Courier in May.

Q: How did it begin?

A: My brother had a boat.

Q: And now?

A: I have the boat.`,
    [
      '-: How did it beg',
      'Hanna Lind: My brother had',
      '-: And now?',
      'Hanna Lind: I have the boa',
    ],
  ],
  [
    'names',
    `The Orm Courier: Ms Lind, how did it begin?

Hanna Lind: My brother had a boat.

The Orm Courier: And now?

Lind: I have the boat.`,
    [
      'Orm Courier: Ms Lind, how d',
      'Hanna Lind: My brother had',
      'Orm Courier: And now?',
      'Hanna Lind: I have the boa',
    ],
  ],
  [
    'names, and questions without any',
    `Hanna Lind and Odo Brandt have rowed at Orm for nine years.

How did it begin?

Lind: My brother had a boat.

Brandt: I had none.

And now?

Lind: I have the boat.

Brandt: I have a bicycle.`,
    [
      'Hanna Lind: My brother had',
      'Odo Brandt: I had none.',
      'Hanna Lind: I have the boa',
      'Odo Brandt: I have a bicyc',
    ],
  ],
])('an interview: %s', async (_, story, expected) => {
  expect(turns(await articleOf(`A rower and her boat\n\n${story}`))).toEqual(expected)
})

test.each([
  [
    'a line of its own with the time',
    (name: string, words: string) => `${name} (00:12):\n${words}`,
  ],
  ['the time before it', (name: string, words: string) => `[00:12:30] ${name}: ${words}`],
])('a recording: a label with %s', async (_, turn) => {
  const said = [
    turn('Hanna Lind', 'How did it begin? Who had a boat?'),
    turn('Odo Brandt', 'My brother had one.'),
    turn('Hanna Lind', 'And now?'),
    turn('Odo Brandt', 'I have it.'),
  ]
  expect(turns(await articleOf(`A rower and his boat\n\n${said.join('\n\n')}`))).toEqual([
    'Hanna Lind: How did it beg',
    'Odo Brandt: My brother had',
    'Hanna Lind: And now?',
    'Odo Brandt: I have it.',
  ])
})

test('a debate: seats, parties and offices in brackets', async () => {
  const text = `Debate on the weir

Mr. Odo Brandt (Orm Central) (Lab): I thank the House.

The Minister for Rivers (Ida Tessen): The posts were looked at in May.

Odo Brandt: The Minister has not seen them. I have.

Ida Tessen: I shall row there.`
  expect(turns(await articleOf(text))).toEqual([
    'Odo Brandt: I thank the Ho',
    'Ida Tessen: The posts were',
    'Odo Brandt: The Minister h',
    'Ida Tessen: I shall row th',
  ])
})

test.each([
  ['Statement by the Council of Norland on the weir', 'Council of Norland'],
  ['Joint statement by the Council of Norland and the Orm Club', undefined],
])('%s', async (title, issuer) => {
  const {quotations, entities} = await articleOf(
    `${title}\n\nWe condemn the theft of eleven oars.\n\nThe Orm Club rows on Friday, and the Council of Norland rows with it.`,
  )
  const own = quotations.find(({text}) => text?.[0] === 'the theft of eleven oars')
  expect(entities.find(({id}) => id === own?.speaker.entity)?.name).toBe(issuer)
})

test('posts that a page shows, and a paragraph that the one above leads to', async () => {
  const text = `Rain at Orm

The lock leaks again and nobody mends it. pic.orm/x1 — Hanna Lind (@hannalind) May 2, 2024

Two boats sank. — Odo Brandt (@odobrandt)May 3, 2024Nobody was hurt.

We row on, whatever they say.

— The Orm Club (@ormclub) May 4, 2024

As the Orm Herald reported:

Six boats sank on Monday. “It was dark,” said Ida Reed.

Nobody called (@orm).

According to the Quorl Times,

No boat sank at all on Monday.

Hanna Lind, who wrote to the club:

“We row.”

Ida Reed denied it. Odo Brandt said what follows is true.`
  const {quotations, source} = await articleOf(text, {language: 'en'})
  const {text: whole = ''} = source
  const told = quotations.map(({speaker: {mention}, content: [words]}) =>
    [mention, words].map((span) => whole?.slice(span?.start, span?.end)).join(': '),
  )
  expect(told).toEqual([
    'Hanna Lind: The lock leaks again and nobody mends it. pic.orm/x1',
    'Odo Brandt: Two boats sank.',
    'The Orm Club: We row on, whatever they say.',
    'the Orm Herald: Six boats sank on Monday. “It was dark,” said Ida Reed.',
    'Ida Reed: “It was dark,”',
    'the Quorl Times: No boat sank at all on Monday.',
    'who: “We row.”',
    'Odo Brandt: what follows is true',
  ])
})

test.each([
  [
    'places of what is rowed',
    'Eights: Orm Weir\n\nFours: Quorl Lake\n\nEights: Orm Mill\n\nFours: Quorl Weir',
  ],
  [
    'answers in marks',
    'Lind: “I row.”\n\nBrandt: “I do not.”\n\nLind: “He can.”\n\nBrandt: “I can.”',
  ],
  ['two labels', 'Lind: I row.\n\nBrandt: I do not.\n\nThey left.'],
  [
    'figures behind labels',
    'Lind: 20 points\n\nBrandt: 714-555-0101\n\nLind: 30\n\nBrandt: 714-555-0102\n\nLind: N/A\n\nMs Ida Lind and Mr Otto Brandt rowed.',
  ],
])('no transcript: %s', async (_, story) => {
  const text = `Rowing at Orm\n\nHanna Lind and Odo Brandt row at Orm.\n\n${story}`
  expect(turns(await articleOf(text))).toEqual([])
})

test.each([
  [
    'who has spoken before the question',
    '“I wrote it,” Otto Lind said.\n\n“Who read it?” Ada Vale asked.\n\n“Nobody has read it,” came the terse reply.',
    ['Otto Lind', 'Ada Vale', 'Otto Lind'],
  ],
  [
    'who was asked by name',
    '“Did you row?” Ada Vale asked Otto Lind.\n\n“I did row,” came the answer.',
    ['Ada Vale', 'Otto Lind'],
  ],
  [
    'not whoever spoke above, where no words between marks ask',
    '“I row,” Otto Lind said. “I fish,” Ada Vale said. A reporter asked who was late.\n\n“The boat was late,” came the answer.',
    ['Otto Lind', 'Ada Vale', null],
  ],
  [
    'of two nobody',
    'Ida Brandt said it was late. Otto Lind said it rained. “Did you row?” Ada Vale asked.\n\n“We did row,” came the answer.',
    ['Ada Vale', null],
  ],
  [
    'nobody’s, where somebody unnamed is asked',
    '“It leaks,” Ada Vale said. “Who did it?” Otto Lind asked his son.\n\n“I did it,” came the answer.',
    ['Ada Vale', 'Otto Lind', null],
  ],
  [
    'nor where one has come in',
    '“It leaks,” Ada Vale said. A boy came in. “Who did it?” Otto Lind asked.\n\n“I did it,” came the answer.',
    ['Ada Vale', 'Otto Lind', null],
  ],
  [
    'nor of a bank that is rung',
    '“Not I,” said Ada Vale.\n\nOtto Lind rang the bank. “When does it open?” he asked. “Soon,” came the reply.',
    ['Ada Vale', 'Otto Lind', null],
  ],
])('whose reply it is: %s', async (_, text, names) => {
  expect(await voices(text)).toEqual(names)
})

test('a whole sentence that a comma sets off before a noun for it is direct', async () => {
  const {quotations} = await articleOf(
    'The news of the day\n\nOtto Lind rose. “It is far too late for any boat,” was his answer. “A mess” was his verdict.',
  )
  expect(quotations.map(({kind}) => kind)).toEqual(['direct', 'mixed'])
})
