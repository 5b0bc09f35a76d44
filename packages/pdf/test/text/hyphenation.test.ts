import {describe, expect, test} from 'vitest'
import {loadHyphenation} from '../../src/text/hyphenation.ts'

async function hyphenated(language: string, word: string): Promise<string> {
  const rules = await loadHyphenation([language])
  const places = rules(language)(word)
  return [...word].map((letter, index) => (places.includes(index) ? `-${letter}` : letter)).join('')
}

describe('hyphenation', () => {
  test.each([
    ['en-GB', 'representation', 'rep-res-ent-a-tion'],
    ['en-US', 'representation', 'rep-re-sen-ta-tion'],
    ['en-AU', 'representation', 'rep-res-ent-a-tion'],
    ['en-GB', '“Representation,', '“Rep-res-ent-a-tion,'],
    ['en-GB', 'quay', 'quay'],
    ['en-GB', 'well2known', 'well2known'],
    ['fi', 'representation', 'representation'],
  ])('%s %s', async (language, word, expected) => {
    expect(await hyphenated(language, word)).toBe(expected)
  })

  test('leaves two letters at the beginning and three at the end', async () => {
    const rules = await loadHyphenation(['en-GB'])
    for (const word of ['already', 'obligation', 'timetable', 'operator', 'evening', 'icily']) {
      for (const place of rules('en-GB')(word)) {
        expect(place).toBeGreaterThanOrEqual(2)
        expect(word.length - place).toBeGreaterThanOrEqual(3)
      }
    }
  })
})
