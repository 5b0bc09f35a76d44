import {expect, test} from 'vitest'
import {COUNTRY_CODES} from '../src/data/country-codes.ts'

const english = new Intl.DisplayNames('en', {type: 'region'})

test('every code is in use, and for a state of that name', () => {
  const named = new Map<string, string[]>()
  for (const line of COUNTRY_CODES.trim().split('\n')) {
    const [name = '', code = ''] = line.split('|')
    named.set(code, [...(named.get(code) ?? []), ...wordsOf(name)])
  }
  const wrong = [...named].filter(([code, own]) => {
    // of a state that is no more, the code of the one that took its place ("VD": "VN")
    const isInUse = new Intl.Locale(`und-${code}`).region === code.toUpperCase()
    return !isInUse || !wordsOf(english.of(code.toUpperCase()) ?? '').some((w) => own.includes(w))
  })
  expect(wrong).toEqual([])
  expect(named.size).toBeGreaterThan(190)
})

/** The words that tell one state from others: "St. Lucia", "Congo - Kinshasa", "Palestinian Territories". */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace('palestinian', 'palestine')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !/^(?:islands|north|republic|south|united)$/.test(word))
}
