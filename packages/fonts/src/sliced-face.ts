import {unzlibSync} from 'fflate'
import {assembleFace, type FrameTables, type Glyph} from './assemble-face.ts'
import {fromBase64} from './base64.ts'
import type {FontFace} from './faces.ts'

/** A generated module: what the slices of a family share, which characters each has, and where they are. */
interface FamilyModule {
  readonly frames: Readonly<Record<400 | 600, Readonly<Record<keyof FrameTables, string>>>>
  /** Of each slice, hexadecimal code points and ranges of them, parted by blanks. */
  readonly characters: readonly string[]
  readonly slices: readonly (() => Promise<SliceModule>)[]
}

interface SliceModule {
  readonly weight400: string
  readonly weight600: string
}

/** A face of thousands of glyphs, of which only the slices are loaded that a text needs. */
export function slicedFace(
  about: Pick<FontFace, 'family' | 'weight' | 'style' | 'scripts'>,
  module: () => Promise<FamilyModule>,
): FontFace {
  const chosen = new Set<number>()
  const read = new Map<number, Promise<readonly Glyph[]>>()
  let sliceOf: ReadonlyMap<number, number> | null = null
  let file: {readonly slices: number; readonly bytes: Promise<Uint8Array>} | null = null

  /** The file of all slices that were ever chosen: one file, that grows, serves every document. */
  function assembled(family: FamilyModule): Promise<Uint8Array> {
    if (file?.slices !== chosen.size)
      file = {slices: chosen.size, bytes: assemble(family, [...chosen].sort(ascending))}
    return file.bytes
  }

  async function assemble(family: FamilyModule, numbers: readonly number[]): Promise<Uint8Array> {
    const parts = await Promise.all(numbers.map((number) => glyphsOf(family, number)))
    return assembleFace(frameTables(family, about.weight), parts.flat())
  }

  function glyphsOf(family: FamilyModule, number: number): Promise<readonly Glyph[]> {
    const known = read.get(number) ?? loadSlice(family, number, about.weight)
    read.set(number, known)
    return known
  }

  return {
    ...about,
    load: async () => {
      const family = await module()
      for (const number of family.slices.keys()) chosen.add(number)
      return assembled(family)
    },
    loadFor: async (codePoints) => {
      const family = await module()
      sliceOf ??= slicesByCharacter(family)
      for (const code of codePoints) {
        const number = sliceOf.get(code)
        if (number !== undefined) chosen.add(number)
      }
      // Without any, the file still says that it has no glyph for what was asked.
      if (chosen.size === 0) chosen.add(0)
      return assembled(family)
    },
  }
}

function frameTables(family: FamilyModule, weight: FontFace['weight']): FrameTables {
  const {head, hhea, maxp, name, post, 'OS/2': os2} = family.frames[weight]
  return {
    head: fromBase64(head),
    hhea: fromBase64(hhea),
    maxp: fromBase64(maxp),
    name: fromBase64(name),
    post: fromBase64(post),
    'OS/2': fromBase64(os2),
  }
}

function slicesByCharacter(family: FamilyModule): ReadonlyMap<number, number> {
  const slices = new Map<number, number>()
  for (const [number, ranges] of family.characters.entries()) {
    for (const range of ranges.split(' ')) {
      const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16))
      for (let code = from; code <= to; code += 1) slices.set(code, number)
    }
  }
  return slices
}

async function loadSlice(
  family: FamilyModule,
  number: number,
  weight: FontFace['weight'],
): Promise<readonly Glyph[]> {
  const module = await family.slices[number]?.()
  if (!module)
    throw new RangeError(`Expected a slice below ${family.slices.length}, got ${number}.`)
  return readSlice(unzlibSync(fromBase64(module[`weight${weight}`])))
}

/** Reads what `packSlice` in `scripts/slices/pack-slice.ts` has written. */
function readSlice(bytes: Uint8Array): readonly Glyph[] {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const glyphCount = data.getUint16(0)
  const characterCount = data.getUint16(2)
  const codes = Array.from({length: glyphCount}, (): number[] => [])
  for (let index = 0; index < characterCount; index += 1) {
    const at = 4 + 6 * index
    codes[data.getUint16(at + 4)]?.push(data.getUint32(at))
  }
  const metrics = 4 + 6 * characterCount
  let outline = metrics + 6 * glyphCount
  return codes.map((codePoints, index) => {
    const at = metrics + 6 * index
    const start = outline
    outline += data.getUint16(at + 4)
    return {
      codePoints,
      advance: data.getUint16(at),
      leftSideBearing: data.getInt16(at + 2),
      outline: bytes.subarray(start, outline),
    }
  })
}

function ascending(a: number, b: number): number {
  return a - b
}
