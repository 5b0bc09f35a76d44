import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createIds, localId, quotationAnchor, sha256Hex} from '../src/index.ts'

describe('localId', () => {
  test('is the kind letter and ten base32 characters, the same for ever', () => {
    expect(localId('quotation', '“We will rebuild the pier,”', 0)).toMatchInlineSnapshot(
      `"qi7bthgmw3l"`,
    )
    expect(localId('entity', 'Ana Torvald', 0)).toMatch(/^e[a-z2-7]{10}$/)
  })

  test('differs by kind, anchor and ordinal', () => {
    const ids = [
      localId('date', 'Monday', 0),
      localId('date', 'Monday', 1),
      localId('event', 'Monday', 0),
      localId('date', 'Tuesday', 0),
    ]
    expect(new Set(ids.map((id) => id.slice(1))).size).toBe(4)
  })
})

describe('createIds', () => {
  test('counts equal anchors of one kind, and starts anew for each article', () => {
    const ids = createIds()
    expect([ids('date', 'Monday'), ids('event', 'Monday'), ids('date', 'Monday')]).toEqual([
      localId('date', 'Monday', 0),
      localId('event', 'Monday', 0),
      localId('date', 'Monday', 1),
    ])
    expect(createIds()('date', 'Monday')).toBe(localId('date', 'Monday', 0))
  })
})

describe('quotationAnchor', () => {
  const text = 'She said that the pier was “unsafe”.'
  test('is the first quoted span', () => {
    const quotation = {content: [{start: 9, end: 35}], quoted: [{start: 27, end: 35}]}
    expect(quotationAnchor(text, quotation)).toBe('“unsafe”')
  })

  test('is else the first content span without a leading "that"', () => {
    const quotation = {content: [{start: 9, end: 26}], quoted: []}
    expect(quotationAnchor(text, quotation)).toBe('the pier was')
  })

  test('says what is missing', () => {
    expect(() => quotationAnchor(text, {content: [], quoted: []})).toThrow(/content span/)
  })
})

test('sha256Hex hashes the UTF-8 bytes', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256Hex('é')).toBe(sha256Hex(new Uint8Array([0xc3, 0xa9])))
})

test('sha256Hex is SHA-256 at every length: of no block, of one, across two, and past what is encoded in one go', () => {
  const lengths = [...Array(200).keys(), 10_921, 10_922, 10_923, 40_000]
  const text = (length: number): string => 'Łódź said: “no”, 3 × 4. '.repeat(2000).slice(0, length)
  const expected = (length: number): string =>
    createHash('sha256').update(text(length), 'utf8').digest('hex')
  expect(lengths.filter((length) => sha256Hex(text(length)) !== expected(length))).toEqual([])
})

test('of any words, the id is the first fifty bits of the SHA-256 of their UTF-8 bytes', () => {
  const expected = (words: string): string => {
    const hash = createHash('sha256').update(`block\x000\0${words}`).digest('hex')
    let bits = BigInt(`0x${hash.slice(0, 13)}`) >> 2n
    let id = ''
    for (let place = 0; place < 10; place++) {
      id = 'abcdefghijklmnopqrstuvwxyz234567'.charAt(Number(bits & 31n)) + id
      bits >>= 5n
    }
    return `b${id}`
  }
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 100}), (words) => {
      expect(localId('block', words, 0)).toBe(expected(words))
    }),
  )
  for (const words of [
    '“é”港😀',
    '\ud800',
    'é'.repeat(1_010),
    '港'.repeat(1_020),
    'a'.repeat(5_000),
  ])
    expect(localId('block', words, 0)).toBe(expected(words))
})
