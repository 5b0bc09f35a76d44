import {describe, expect, test} from 'vitest'
import {heard} from './speakers-rows.ts'

describe('what is said, and whose words they are', () => {
  test.each([
    ['Her mother “had walked all the way from Orm”. The mill was shut.', 'Ada Vale'],
    ['A storm came.\n\n“There were no boats left to row.”\n\nThe mill was shut.', 'Ada Vale'],
    ['\n\nThe “largest mill of the whole coast” was shut.', null],
    ['A post on the quay bore: “No boats after nine in May”.', null],
    ['Asked how “the boats had walked all the way”, she smiled.', null],
    ['\n\n16:40 Letters\n\n“The boats are all in the lock.”\n\n16:20 The pier', null],
  ])('words between those of one speaker are theirs: %s', async (words, name) => {
    const all = await heard(`“It was late,” Ada Vale says. ${words}\n\nVale says that it rained.`)
    expect(all.at(-2)?.[2] ?? null).toBe(name)
    const other = await heard(`“It was late,” Ada Vale says. ${words}\n\nBo Reed says it rained.`)
    expect(other.at(-2)?.[2] ?? null).toBeNull()
  })

  test.each([
    ['For the town this “is a bad time to mend it”.', 'Ada Vale'],
    ['For the clerk this “is a bad time to mend it”.', null],
    ['The sluice is known to Bo Reed as “a bad thing to mend”.', null],
    ['For the town this “is a bad time to mend it”, an inquiry heard.', null],
    ['However, “we will mend it in a month or two.”', 'Ada Vale'],
    ['Reed “does not need to look for it any more.”', 'Ada Vale'],
    ['It is not old. It is about “who keeps the town from flooding”.', 'Ada Vale'],
  ])('words within the sentence behind what is told go on: %s', async (next, name) => {
    const all = await heard(`Ada Vale, a smith, said that the lock of Orm leaks. ${next}`)
    expect(all.at(-1)?.[2] ?? null).toBe(name)
  })

  test('an adverb between the subject and its verb belongs to neither name nor words', async () => {
    expect(
      await heard('The harbour authority nevertheless calls the men “voluntary remainers”.'),
    ).toEqual([['mixed', 'the men “voluntary remainers”', 'harbour authority', null]])
  })

  test('a text warns whom it is told to, and has no name', async () => {
    expect(
      await heard(
        'A notice on the sluice gate, which bears no date, warns anglers that “nets found here will be burnt”.',
      ),
    ).toEqual([
      ['mixed', 'that “nets found here will be burnt”', null, 'A notice on the sluice gate'],
    ])
  })

  test('people whom only a clause describes keep their description', async () => {
    const told = 'the mill is near to “the end of its rope”'
    expect(await heard(`The people who carry flour and candles say ${told}.`)).toEqual([
      ['mixed', told, null, 'The people who carry flour and candles'],
    ])
  })

  test.each([
    ['the Ministry of Quays spokesman Bo Reed', 'Bo Reed'],
    ['University of Orm law professor Bo Reed', 'Bo Reed'],
    ['the Ministry of Quays', 'Ministry of Quays'],
  ])('whose spokesman it is does not say it: %s', async (who, name) => {
    expect(await heard(`“It is late,” ${who} said.`)).toEqual([
      ['direct', '“It is late,”', name, null],
    ])
  })

  test.each([
    [
      'A spokesman for the yard declined to talk about the lock.',
      'He said',
      'A spokesman for the yard',
    ],
    [
      'Economists at Orm University studied nine ports.',
      'In a paper they concluded',
      'Economists at Orm University',
    ],
    ['A review of the flood was held in May.', 'It found', 'A review of the flood'],
    ['The indictment names Quorl Ferries, a firm of carters.', 'It says', 'The indictment'],
    ['A guard at the lock, who has rowed for years, was there.', 'He said', 'A guard at the lock'],
  ])('whom the sentence before is about, without a name: %s', async (above, says, who) => {
    expect(await heard(`${above} ${says} that the rope had frayed.`)).toEqual([
      ['indirect', 'that the rope had frayed', null, who],
    ])
  })

  test('what is said has a subject of its own, and the body that says it stands above', async () => {
    const [told] = await heard(
      'The regional flood centre in Orm expects a dry spring. The lock will not fill before June, it said on Monday.',
    )
    expect(told?.[2]).toBe('regional flood centre')
  })

  test('who is on trial is no prosecutor', async () => {
    const [told] = await heard(
      'The former head of a water firm took bribes, a state prosecutor told jurors on Monday.\n\nBo L. Reed, 63, who ran the yard until May, is charged with theft.',
    )
    expect(told?.[3]).toBe('a state prosecutor')
  })

  test.each(['Two officials', 'A former ferryman', 'Everybody in the queue'])(
    '%s: nobody with a name',
    async (who) => {
      expect(
        await heard(`Mr Odo Lasker said the ferry was late. ${who} said the rope had frayed.`),
      ).toEqual([
        ['indirect', 'the ferry was late', 'Odo Lasker', null],
        ['indirect', 'the rope had frayed', null, who],
      ])
    },
  )

  test.each([
    ['The Quay Court met. The same court said it leaked.', 'Quay Court'],
    ['The Government said it leaked.', 'Government'],
  ])('a body told of again, or with a capital: %s', async (text, speaker) => {
    expect(await heard(text)).toEqual([['indirect', 'it leaked', speaker, null]])
  })

  test('counsel is no surname', async () => {
    expect(
      await heard(
        'Counsel for the mill said it leaked. Counsel for the town, Odo Lasker KC, said it had sunk.',
      ),
    ).toEqual([
      ['indirect', 'it leaked', null, 'Counsel for the mill'],
      ['indirect', 'it had sunk', 'Odo Lasker', null],
    ])
  })

  test.each([
    'No one at the mill would say who had locked it.',
    'The council declined to say whether the mill would open.',
    'Mr Lasker refused to comment on the mill.',
  ])('silence is no statement: %s', async (text) => {
    expect(await heard(text)).toEqual([])
  })
})

describe('speakers whom only more of the article tells', () => {
  test('a headline’s words are those of whoever says them below', async () => {
    const text = `“We will not drink it”: a village and its well

The well at Orm is brown. “We will not drink it,” said Ms Ida Brenner, who keeps the inn.`
    expect((await heard(text)).map(([, words, name]) => [words, name])).toEqual([
      ['“We will not drink it”', 'Ida Brenner'],
      ['“We will not drink it,”', 'Ida Brenner'],
    ])
  })

  test('a headline’s words that somebody without a name says first are nobody’s who says them later', async () => {
    const text = `Villagers “left without water”

A clerk at Orm said the well was brown. It had been so since May, the clerk said.

The clerk said villagers had been “left without water”. Ms Ida Brenner, of the inn, said her guests were “left without water or bread”.`
    expect((await heard(text)).map(([, words, name]) => [words, name])).toContainEqual([
      '“left without water”',
      null,
    ])
    expect((await heard(text)).filter(([, , name]) => name === 'Ida Brenner')).toHaveLength(1)
  })

  test('in an interview the answers are those of the one who speaks', async () => {
    const text = `The keeper of the well

Mr Otto Lind has kept the well for 30 years. “It is a quiet trade,” he says.

What did you do before that?

“I mended clocks until nobody wanted them.”

And do you miss the clocks?

“Only at noon, when they all struck at once.”`
    expect((await heard(text)).map(([, , name]) => name)).toEqual([
      'Otto Lind',
      'Otto Lind',
      'Otto Lind',
    ])
  })

  test('below questions, words without a cue and "she" are of who is asked', async () => {
    const text = `Ida Brenner and her eels

Ida Brenner has counted eels since she was nine. Her brother, Otto Brenner, rows her boat.

How did you begin?

‘Otto had a bucket. He lost it.’

‘It was lent,’ says her brother.

Have you ever stopped?

‘No. I have slowed down,’ she says.

What do you do with them?

‘I let them go. Otto counts them again.’`
    expect((await heard(text)).map(([, , name]) => name)).toEqual([
      'Ida Brenner',
      'Otto Brenner',
      'Ida Brenner',
      'Ida Brenner',
    ])
  })

  test('who answers without marks is not for whom a rope was put there; a heading has words of an answer', async () => {
    const text = `‘A cold oven never lies’

The yard is up nine steps. The rope was put there for Lotte Quorl. Ida Brenner, 51, bakes there. She was late.

How did you begin?

I was nine. A boy came in and I said, ‘Shut the door.’ He did.

Did he stay?

He did, and I was glad of it.

And now?

I tell them that a cold oven never lies.`
    expect((await heard(text)).map(([, , name]) => name)).toEqual([
      'Ida Brenner',
      'Ida Brenner',
      'Ida Brenner',
    ])
  })

  test('“she” in an answer without marks is not who answers, the only woman told of', async () => {
    const text = `Ida Brenner on bread

Ida Brenner, 51, bakes. She was late.

How did you begin?

I was nine and I was cold. My first oven was a tin.

And your aunt?

She came with a cat, and I hid it. She said, ‘In case.’

And now?

I bake. I still do.`
    expect((await heard(text)).map(([, , name]) => name)).toEqual([null])
  })

  test('in answers without marks "I" is who is asked, and "she" is not', async () => {
    const text = `Ida Brenner counts the eels

By Lena Moss

Ida Brenner has counted eels for nine years. We met by her pond.

How did you begin?

I had a bucket. I told the warden, “They are mine.”

Who taught you?

My aunt Rosa Lind. She said, “Count the tails.”

And do you?

Every night. My neighbours are kind about it.

The mayor has called it a hobby.

I sent her an eel. I wrote, “It is yours.”`
    expect((await heard(text)).map(([, , name]) => name)).toEqual([
      'Ida Brenner',
      'Rosa Lind',
      null,
      'Ida Brenner',
    ])
  })

  test('what is put without a question is answered, too, and who is asked need not be in the headline', async () => {
    const text = `A life among eels. And no regrets.

Interview by Lena Moss

ORM — For nine years Ida Brenner has counted eels. We met by her pond.

You wanted to row.

“For a week.”

How did you begin?

“Otto Lind, the warden, had a bucket. He lost it.”

Have you ever stopped?

“Once.” She poured the tea. Lind died in May.

And it rained.

“Greg Quorl came to the pond. He said, ‘Ida, are you cold?’ I said, ‘Not yet.’”

Tell me about the bucket.

“It leaks,” she said.

What do you do with them?

“I let them go.”`
    expect((await heard(text)).map(([, words, name]) => [words?.slice(0, 15), name])).toEqual([
      ['“For a week.”', 'Ida Brenner'],
      ['“Otto Lind, the', 'Ida Brenner'],
      ['“Once.”', 'Ida Brenner'],
      ['“Greg Quorl cam', 'Ida Brenner'],
      ['‘Ida, are you c', 'Greg Quorl'],
      ['‘Not yet.’', 'Ida Brenner'],
      ['“It leaks,”', 'Ida Brenner'],
      ['“I let them go.', 'Ida Brenner'],
    ])
  })

  test('a description with more words tells two bearers of an office apart', async () => {
    const text = `The council sat late

Ms Ada Vale, the transport minister, and Mr Odo Lasker, the fisheries minister, came late. The fisheries minister said the road was closed. The minister said the sea was calm.`
    expect((await heard(text)).map(([, words, name]) => [words, name])).toEqual([
      ['the road was closed', 'Odo Lasker'],
      ['the sea was calm', 'Odo Lasker'],
    ])
  })

  test('a pronoun after a description is its bearer’s, not the last speaker’s', async () => {
    const text = `The pier at Orm

“The pier is rotten,” said Ida Brenner, a marine biologist. “I have walked on it all my life,” said Otto Lind. The biologist was blunter. “Then learn to swim,” she said.`
    expect((await heard(text)).map(([, , name]) => name)).toEqual([
      'Ida Brenner',
      'Otto Lind',
      'Ida Brenner',
    ])
  })
})
