import type {LanguageTag} from '@onrecord/document'
import type {FontFace} from './font-face.ts'
import {type HanShapes, hanShapes, hasWidePunctuation} from './han.ts'
import {loadFace} from './loaded-face.ts'
import {scriptOf} from './scripts.ts'
import type {Survey} from './survey.ts'

/**
 * The faces that a document needs, each with the characters that are wanted of it. Families beyond the theme's are asked one after the
 * other, in the order of `fonts` but for the shapes of Chinese characters, and only for what those before them do not have.
 */
export async function neededFaces(
  fonts: readonly FontFace[],
  themed: readonly string[],
  {characters}: Survey,
  likely: HanShapes,
): Promise<ReadonlyMap<FontFace, ReadonlySet<number>>> {
  const needed = new Map<FontFace, Set<number>>()
  const all = new Set([...characters.values()].flatMap((codes) => [...codes]))
  const base = fonts.filter((face) => themed.includes(face.family))
  for (const face of base) needed.set(face, all)
  const has = await coverage(base, all)
  for (const [language, codes] of characters) {
    const wide = hasWidePunctuation(language)
    const missing = [...codes].filter((code) => (wide && code >= firstWide) || !has(code))
    await findFaces(missing, familiesFor(language, fonts, themed, likely), needed)
  }
  return needed
}

async function findFaces(
  codes: readonly number[],
  families: readonly (readonly FontFace[])[],
  needed: Map<FontFace, Set<number>>,
): Promise<void> {
  let missing = codes
  for (const faces of families) {
    const wanted = missing.filter((code) => isClaimed(code, faces))
    if (wanted.length === 0) continue
    const found = new Set(wanted.filter(await coverage(faces, wanted)))
    if (found.size > 0) for (const face of faces) addAll(needed, face, found)
    missing = missing.filter((code) => !found.has(code))
  }
}

/** Where punctuation begins that Chinese and Japanese set wide. */
const firstWide = 0x2000

async function coverage(
  faces: readonly FontFace[],
  codes: Iterable<number>,
): Promise<(code: number) => boolean> {
  const loaded = await Promise.all(faces.map((face) => loadFace(face, codes)))
  return (code) => loaded.some((face) => face.covers(code))
}

/** The families beside the theme's: those with the right shapes of Chinese characters first. */
function familiesFor(
  language: LanguageTag,
  fonts: readonly FontFace[],
  themed: readonly string[],
  likely: HanShapes,
): readonly (readonly FontFace[])[] {
  const shapes = hanShapes(language) ?? likely
  const families = new Map<string, FontFace[]>()
  for (const face of fonts) {
    if (themed.includes(face.family)) continue
    const family = families.get(face.family) ?? []
    families.set(face.family, family)
    family.push(face)
  }
  const strange = (faces: readonly FontFace[]): number =>
    faces.some(({scripts}) => scripts.includes(shapes)) ? 0 : 1
  return [...families.values()].sort((a, b) => strange(a) - strange(b))
}

/** Signs that belong to no script may be in any face. */
function isClaimed(code: number, faces: readonly FontFace[]): boolean {
  const script = isEastAsianSign(code) ? 'Hani' : scriptOf(code)
  return script === 'Zyyy' || faces.some(({scripts}) => scripts.includes(script))
}

/** CJK symbols and punctuation; half-width and full-width forms (Unicode 16, Blocks.txt). */
function isEastAsianSign(code: number): boolean {
  return (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef)
}

function addAll(needed: Map<FontFace, Set<number>>, face: FontFace, codes: Iterable<number>): void {
  const wanted = needed.get(face) ?? new Set()
  for (const code of codes) wanted.add(code)
  needed.set(face, wanted)
}
