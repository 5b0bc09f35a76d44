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
