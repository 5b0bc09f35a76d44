import {describe, expect, test} from 'vitest'
import {articleOf, speakerName} from './support.ts'

/** Kind, words, speaker's name and description of each quotation of a text. */
async function heard(text: string): Promise<readonly (readonly (string | null)[])[]> {
  const article = await articleOf(text)
  return article.quotations.map((quotation) => [
    quotation.kind,
    quotation.text?.[0] ?? null,
    speakerName(article, quotation),
    quotation.speaker.description,
  ])
}

describe('what is said, and whose words they are', () => {
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
    'No one at the mill would say who had locked it.',
    'The council declined to say whether the mill would open.',
    'Mr Lasker refused to comment on the mill.',
  ])('silence is no statement: %s', async (text) => {
    expect(await heard(text)).toEqual([])
  })
})
