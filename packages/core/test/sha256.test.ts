import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sha256Hex} from '../src/index.ts'

const expected = (input: string | Uint8Array) => createHash('sha256').update(input).digest('hex')

describe('SHA-256', () => {
  test('of the examples of FIPS 180-4', () => {
    expect(sha256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  test('of every length around the ends of blocks is what Node says', () => {
    for (let length = 0; length <= 260; length++) {
      const bytes = Uint8Array.from({length}, (_, index) => (index * 151 + length) % 256)
      expect(sha256Hex(bytes)).toBe(expected(bytes))
    }
  })

  test('of any bytes and any string is what Node says', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 1_000}), (bytes) => {
        expect(sha256Hex(bytes)).toBe(expected(bytes))
      }),
    )
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        expect(sha256Hex(text)).toBe(expected(text))
      }),
    )
  })

  test('of a part of a buffer takes the part only, and of many bytes counts them all', () => {
    const many = new Uint8Array(3_000_001).fill(97)
    expect(sha256Hex(many)).toBe(expected(many))
    expect(sha256Hex(many.subarray(5, 105))).toBe(expected('a'.repeat(100)))
  })
})
