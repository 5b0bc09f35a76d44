import {describe, expect, test} from 'vitest'
import {readJpeg} from '../src/writer/images/jpeg.ts'
import {decodePng} from '../src/writer/images/png.ts'
import {GREY_JPEG, type PngParts, pngOf} from './support/pictures.ts'

function decoded(parts: PngParts) {
  const {width, height, colour, alpha} = decodePng(pngOf(parts))
  return {width, height, colour: [...colour], alpha: alpha === null ? null : [...alpha]}
}

describe('decodePng', () => {
  test('grey of one bit', () => {
    expect(decoded({width: 3, height: 1, colourType: 0, depth: 1, lines: [[0b101_00000]]})).toEqual(
      {
        width: 3,
        height: 1,
        colour: [255, 255, 255, 0, 0, 0, 255, 255, 255],
        alpha: null,
      },
    )
  })

  test('grey of four bits, one shade of it transparent', () => {
    const chunks = [{type: 'tRNS', data: [0, 15]}]
    expect(
      decoded({width: 2, height: 1, colourType: 0, depth: 4, lines: [[0x5f]], chunks}),
    ).toEqual({
      width: 2,
      height: 1,
      colour: [85, 85, 85, 255, 255, 255],
      alpha: [255, 0],
    })
  })

  test('colour of sixteen bits', () => {
    const line = [0x12, 0xff, 0x34, 0, 0x56, 0]
    expect(decoded({width: 1, height: 1, colourType: 2, depth: 16, lines: [line]})).toEqual({
      width: 1,
      height: 1,
      colour: [0x12, 0x34, 0x56],
      alpha: null,
    })
  })

  test('palette of two bits with opacities', () => {
    const chunks = [
      {type: 'PLTE', data: [10, 20, 30, 40, 50, 60]},
      {type: 'tRNS', data: [128]},
    ]
    expect(
      decoded({width: 3, height: 1, colourType: 3, depth: 2, lines: [[0b00_01_00_00]], chunks}),
    ).toEqual({
      width: 3,
      height: 1,
      colour: [10, 20, 30, 40, 50, 60, 10, 20, 30],
      alpha: [128, 255, 128],
    })
  })

  test('grey with alpha', () => {
    expect(decoded({width: 1, height: 1, colourType: 4, depth: 8, lines: [[7, 9]]})).toEqual({
      width: 1,
      height: 1,
      colour: [7, 7, 7],
      alpha: [9],
    })
  })

  test('every filter', () => {
    const filters = [1, 2, 3, 4]
    const lines = [
      [10, 5, 5],
      [1, 1, 1],
      [10, 10, 10],
      [1, 1, 1],
    ]
    const {colour} = decoded({width: 3, height: 4, colourType: 0, depth: 8, lines, filters})
    expect(colour.filter((_, index) => index % 3 === 0)).toEqual([
      ...[10, 15, 20],
      ...[11, 16, 21],
      ...[15, 25, 33],
      ...[16, 26, 34],
    ])
  })

  test('interlaced equals straight', () => {
    const value = (x: number, y: number): number => 16 * y + x
    const straight = Array.from({length: 5}, (_, y) =>
      Array.from({length: 5}, (_, x) => value(x, y)),
    )
    const grids = [
      [0, 0, 8, 8],
      [4, 0, 8, 8],
      [0, 4, 4, 8],
      [2, 0, 4, 4],
      [0, 2, 2, 4],
      [1, 0, 2, 2],
      [0, 1, 1, 2],
    ] as const
    const lines = grids.flatMap(([left, top, stepX, stepY]) => {
      const rows: number[][] = []
      for (let y = top; y < 5; y += stepY) {
        const row: number[] = []
        for (let x = left; x < 5; x += stepX) row.push(value(x, y))
        if (row.length > 0) rows.push(row)
      }
      return rows
    })
    const parts = {width: 5, height: 5, colourType: 0, depth: 8}
    expect(decoded({...parts, lines, interlaced: true})).toEqual(
      decoded({...parts, lines: straight}),
    )
  })

  test.each([
    ['no signature', Uint8Array.of(1, 2, 3), 'it has no signature'],
    [
      'cut off',
      pngOf({width: 1, height: 1, colourType: 0, depth: 8, lines: [[0]]}).subarray(0, 50),
      'chunk',
    ],
    [
      'too few data',
      pngOf({width: 9, height: 9, colourType: 2, depth: 8, lines: [[0]]}),
      'end too early',
    ],
    [
      'no palette',
      pngOf({width: 1, height: 1, colourType: 3, depth: 8, lines: [[0]]}),
      'no palette',
    ],
    [
      'a giant',
      pngOf({width: 99999, height: 99999, colourType: 0, depth: 1, lines: [[0]]}),
      'claims',
    ],
  ])('refuses a file with %s', (_, bytes, reason) => {
    expect(() => decodePng(bytes)).toThrow(reason)
  })
})

describe('readJpeg', () => {
  test('reads size and components', () => {
    const {width, height, components} = readJpeg(GREY_JPEG)
    expect({width, height, components}).toEqual({width: 8, height: 8, components: 1})
  })

  test('drops comments and EXIF, keeps the picture', () => {
    const words = new TextEncoder().encode('Ada Quill was here')
    const segment = (marker: number) => [0xff, marker, 0, words.length + 2, ...words]
    const [soi, rest] = [GREY_JPEG.subarray(0, 2), GREY_JPEG.subarray(2)]
    const talking = Uint8Array.from([...soi, ...segment(0xe1), ...segment(0xfe), ...rest])
    expect(readJpeg(talking).data).toEqual(readJpeg(GREY_JPEG).data)
  })

  test('refuses four colours', () => {
    const at = GREY_JPEG.findIndex((byte, index) => byte === 0xff && GREY_JPEG[index + 1] === 0xc0)
    const four = GREY_JPEG.slice()
    four[at + 9] = 4
    expect(() => readJpeg(four)).toThrow('it has 4 colour components')
  })

  test('refuses what is no JPEG', () => {
    expect(() => readJpeg(Uint8Array.of(0x89, 0x50))).toThrow('it does not begin with SOI')
  })
})
