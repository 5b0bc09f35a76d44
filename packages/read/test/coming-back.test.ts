import {describe, expect, test} from 'vitest'
import {fromText} from '../src/text.ts'

/** Who speaks last in a text; `null` for nobody known. */
function lastSpeaker(text: string): string | null {
  const {value} = fromText(text)
  const entity = value?.quotations.at(-1)?.speaker.entity ?? null
  return value?.entities.find(({id}) => id === entity)?.name ?? null
}

describe('A pronoun behind a description that fits nobody told', () => {
  test('means whom alone the sentences above name', () => {
    expect(
      lastSpeaker(
        'Ada Vale left the yard in May. The 29-year-old walked to the quay. “It is late,” she said.',
      ),
    ).toBe('Ada Vale')
    expect(
      lastSpeaker(
        'Ada Vale won the vote in Orm.\n\nThe MP for Quorl said it was late. Speaking to rowers she said it rained.',
      ),
    ).toBe('Ada Vale')
  })

  test('means nobody where two are named', () => {
    expect(
      lastSpeaker(
        'Ada Vale met Ida Lind in Orm. The MP for Quorl said it was late. Speaking to rowers she said it rained.',
      ),
    ).toBeNull()
  })
})

test('“Now Vale”: an adverb opens a sentence, and its subject is named behind it', () => {
  expect(
    lastSpeaker(
      'Ron Vale won the race. Now Vale, whose sister Libby and brother James row too, wants to leave. “It is late,” he said.',
    ),
  ).toBe('Ron Vale')
})
