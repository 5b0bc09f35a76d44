import fc from 'fast-check'
import {expect, test} from 'vitest'
import {GREY_JPEG} from '../../pdf/test/support/pictures.ts'
import {barePicture, jpegAsides, wordsInBytes} from '../src/index.ts'

const bytesOf = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const GREY_PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const SECRET = 'GPS 41.40338 Rafi Mendes'

function segment(marker: number, words: string): number[] {
  return [0xff, marker, (words.length + 2) >> 8, (words.length + 2) & 255, ...bytesOf(words)]
}

function chunk(type: string, words: string): number[] {
  return [0, 0, words.length >> 8, words.length & 255, ...bytesOf(type + words), 1, 2, 3, 4]
}

const holds = (bytes: Uint8Array) => Buffer.from(bytes).includes(SECRET)

test('a JPEG keeps its picture and nothing else, wherever the rest stands', () => {
  const bare = barePicture({bytes: GREY_JPEG, mediaType: 'image/jpeg'})
  const end = GREY_JPEG.length - 2
  for (const marker of [0xe1, 0xe2, 0xed, 0xef, 0xfe]) {
    const head = [...GREY_JPEG.subarray(0, 2), ...segment(marker, SECRET)]
    const bytes = Uint8Array.from([
      ...head,
      ...GREY_JPEG.subarray(2, end),
      ...segment(marker, SECRET),
      ...GREY_JPEG.subarray(end),
      ...bytesOf(SECRET),
    ])
    expect(holds(bytes)).toBe(true)
    expect(barePicture({bytes, mediaType: 'image/jpeg'})).toEqual(bare)
  }
  expect(barePicture({bytes: bare, mediaType: 'image/jpeg'})).toEqual(bare)
  expect(bare.subarray(-40)).toEqual(GREY_JPEG.subarray(-40))
})

test('a JFIF segment loses its thumbnail, an extension goes whole', () => {
  const jfif = `JFIF\0\u0001\u0002\0\0\u0001\0\u0001\u0001\u0001${SECRET}`
  const bytes = Uint8Array.from([
    ...GREY_JPEG.subarray(0, 2),
    ...segment(0xe0, jfif),
    ...segment(0xe0, `JFXX\0${SECRET}`),
    ...GREY_JPEG.subarray(2),
  ])
  const bare = barePicture({bytes, mediaType: 'image/jpeg'})
  expect(holds(bare)).toBe(false)
  expect([...bare.subarray(2, 22)]).toEqual([
    ...[0xff, 0xe0, 0, 16, ...bytesOf('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0],
    ...GREY_JPEG.subarray(2, 4),
  ])
})

test('a PNG keeps the chunks that it is made of', () => {
  const at = 33
  for (const type of ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'iCCP', 'tIME', 'prVt']) {
    const bytes = Uint8Array.from([
      ...GREY_PNG.subarray(0, at),
      ...chunk(type, SECRET),
      ...GREY_PNG.subarray(at),
      ...bytesOf(SECRET),
    ])
    expect(barePicture({bytes, mediaType: 'image/png'})).toEqual(GREY_PNG)
  }
})

test('ends on any bytes, and refuses what is of another type', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), fc.boolean(), (tail, png) => {
      const head = png ? GREY_PNG.subarray(0, 8) : GREY_JPEG.subarray(0, 2)
      const bytes = Uint8Array.from([...head, ...tail])
      const mediaType = png ? 'image/png' : 'image/jpeg'
      expect(barePicture({bytes, mediaType}).length).toBeLessThanOrEqual(bytes.length)
    }),
  )
  expect(() => barePicture({bytes: GREY_PNG, mediaType: 'image/jpeg'})).toThrow(
    'An image is no image/jpeg.',
  )
})

test('an audit finds what a JPEG says wherever it stands, and nothing in the picture itself', () => {
  const end = GREY_JPEG.length - 2
  const [head, picture, tail] = [
    GREY_JPEG.subarray(0, 2),
    GREY_JPEG.subarray(2, end),
    GREY_JPEG.subarray(end),
  ]
  const said = (bytes: Iterable<number>) =>
    jpegAsides(Uint8Array.from(bytes)).flatMap(wordsInBytes).join(' ')
  const aside = segment(0xfe, SECRET)
  expect(said([...head, ...aside, ...picture, ...tail])).toContain(SECRET)
  // any number of FF may stand before a marker
  expect(said([...head, 0xff, 0xff, ...aside, ...picture, ...tail])).toContain(SECRET)
  expect(said([...head, ...picture, ...aside, ...tail])).toContain(SECRET)
  expect(said([...GREY_JPEG, ...bytesOf(SECRET)])).toContain(SECRET)
  expect(said([...GREY_JPEG, ...head, ...aside, ...picture, ...tail])).toContain(SECRET)
  const bare = barePicture({bytes: GREY_JPEG, mediaType: 'image/jpeg'})
  expect(said([...bare, ...bare]).replaceAll('JFIF', '')).not.toMatch(/[a-z]{4}/i)
})
