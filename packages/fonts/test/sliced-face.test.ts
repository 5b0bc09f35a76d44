import {readFileSync} from 'node:fs'
import * as hb from 'harfbuzzjs'
import {expect, test} from 'vitest'
import decompress from 'woff2-encoder/decompress'
import {fonts} from '../src/index.ts'

const korean = fonts.filter(({family}) => family === 'Noto Sans KR')

function codePoints(text: string): readonly number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0)
}

function coverage(bytes: Uint8Array): ReadonlySet<number> {
  return new Set(new hb.Face(new hb.Blob(bytes)).collectUnicodes())
}

test('a part of a face has what was asked for, and not all of the rest', async () => {
  const [regular] = korean
  const text = codePoints('항구 마을의 배편')
  const part = (await regular?.loadFor?.(text)) ?? new Uint8Array()
  const has = coverage(part)
  expect(text.filter((code) => !has.has(code))).toEqual([0x20, 0x20])
  expect(has.size).toBeLessThan(5000)
  expect(await regular?.loadFor?.(text.slice(2))).toBe(part)
})

test('a part grows with what is asked for, and keeps what it had', async () => {
  const [, semibold] = korean
  const small = (await semibold?.loadFor?.(codePoints('가'))) ?? new Uint8Array()
  const large = (await semibold?.loadFor?.(codePoints('뷁'))) ?? new Uint8Array()
  expect(coverage(small).has(0xbdc1)).toBe(false)
  expect(coverage(large).has(0xbdc1)).toBe(true)
  expect([...coverage(small)].filter((code) => !coverage(large).has(code))).toEqual([])
})

test('a character that no slice has is not in the file', async () => {
  const [regular] = korean
  const file = (await regular?.loadFor?.([0x1f600])) ?? new Uint8Array()
  expect(coverage(file).has(0x1f600)).toBe(false)
})

// The last syllable of modern Korean, the last character of GB 2312 level 1, of Big5's common ones, kana and a kokuji.
test.each([
  ['Noto Sans KR', 17_000, '가힣大國'],
  ['Noto Sans SC', 13_000, '座国國'],
  ['Noto Sans TC', 12_000, '籲國ㄅ'],
  ['Noto Sans JP', 16_000, 'あア国働'],
])('%s has at least %i characters', async (family, least, some) => {
  const face = fonts.find((one) => one.family === family)
  const has = coverage((await face?.load()) ?? new Uint8Array())
  expect(has.size).toBeGreaterThan(least)
  expect(codePoints(some).every((code) => has.has(code))).toBe(true)
})

test('weights differ in their outlines', async () => {
  const [regular, semibold] = korean
  const ink = async (face: (typeof fonts)[number] | undefined) => {
    const font = new hb.Font(new hb.Face(new hb.Blob((await face?.load()) ?? new Uint8Array())))
    return font.glyphToPath(font.nominalGlyph(0xac00) ?? 0)
  }
  expect(await ink(regular)).not.toBe(await ink(semibold))
})

// The way round: the published slice, unpacked, with its axis set by HarfBuzz, and no code of ours.
test.each([
  ['Noto Sans KR', 'noto-sans-kr', 400],
  ['Noto Sans KR', 'noto-sans-kr', 600],
  ['Noto Sans SC', 'noto-sans-sc', 400],
  ['Noto Sans TC', 'noto-sans-tc', 600],
  ['Noto Sans JP', 'noto-sans-jp', 400],
])('%s draws and spaces as the published slices of %s at %i', async (family, name, weight) => {
  const home = import.meta.resolve(`@fontsource-variable/${name}/package.json`)
  const slice = readFileSync(new URL(`files/${name}-60-wght-normal.woff2`, home))
  const published = new hb.Face(new hb.Blob(await decompress(slice)))
  const theirs = new hb.Font(published)
  theirs.setVariations([new hb.Variation('wght', weight)])
  const face = fonts.find((one) => one.family === family && one.weight === weight)
  const ours = new hb.Font(new hb.Face(new hb.Blob((await face?.load()) ?? new Uint8Array())))
  const codes = [...published.collectUnicodes()].filter((code) => code >= 0x2e80)
  expect(codes.length).toBeGreaterThan(40)
  const different = codes.filter((code) => {
    const [a, b] = [theirs.nominalGlyph(code) ?? 0, ours.nominalGlyph(code) ?? 0]
    return (
      theirs.glyphHAdvance(a) !== ours.glyphHAdvance(b) ||
      distance(theirs.glyphToPath(a), ours.glyphToPath(b)) > 1
    )
  })
  expect(different).toEqual([])
})

/** How far the points of two paths are apart at most, in units of the face; outlines are rounded to whole units. */
function distance(a: string, b: string): number {
  const [first, second] = [a, b].map((path) => (path.match(/-?[\d.]+/g) ?? []).map(Number))
  if (!first || !second || first.length !== second.length || first.length === 0) return Infinity
  return Math.max(...first.map((value, index) => Math.abs(value - (second[index] ?? 0))))
}
