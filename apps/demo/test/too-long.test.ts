import {expect, test} from 'vitest'
import {tooLarge, tooLong} from '../src/too-long.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const long = 'It rains. '.repeat(50_001)

test('a text that no article is as long as is told by its length, pasted or as a file', () => {
  const words =
    'This text has 500,010 characters; an article has at most 500,000. Give the article alone.'
  expect(tooLong(long)).toBe(words)
  expect(tooLong(bytes(long))).toBe(words)
  expect(tooLong(long.slice(0, 500_000))).toBeNull()
  expect(tooLong(bytes('é'.repeat(500_000)))).toBeNull()
})

test.each(['%PDF-1.7\n', 'PK\u0003\u0004', '<!doctype html>', '\uFEFF\n <html>'])(
  'how much of a source that begins with %j is text, its importer finds out',
  (beginning) => {
    expect(tooLong(bytes(beginning + long))).toBeNull()
  },
)

test('UTF-16 is left to the reader, which says what to do', () => {
  expect(tooLong(new Uint8Array([0xff, 0xfe, ...bytes(long)]))).toBeNull()
})

test('a file is refused by its size before it is opened', () => {
  expect(tooLarge('ferry.txt', 20_000_000)).toBeNull()
  expect(tooLarge('ferry.txt', 20_000_001)).toBe(
    '“ferry.txt” has 21 MB; files of at most 20 MB are read. Give the article alone.',
  )
})
