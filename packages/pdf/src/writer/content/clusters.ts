import type {PlacedGlyph} from '../../display-list.ts'
import {wellFormed} from '../objects.ts'

/** Glyphs that stand for a text together, each with the part of it that it is read as. */
export interface Cluster {
  readonly glyphs: readonly PlacedGlyph[]
  /** One for each glyph, never empty. */
  readonly texts: readonly string[]
  /** What the cluster says where the texts of its glyphs do not: an ActualText. */
  readonly actualText: string | null
}

/**
 * A glyph with text begins a cluster; those without belong to the one before. `plain` takes the glyphs, nearly all, that
 * stand alone for one character that needs no care; `other` the clusters between them.
 */
export function eachCluster(
  glyphs: readonly PlacedGlyph[],
  plain: (glyph: PlacedGlyph) => void,
  other: (cluster: Cluster) => void,
): void {
  for (let start = 0; start < glyphs.length; ) {
    const first = glyphs[start]
    let end = start + 1
    // Not beyond the last: looking there makes every look slow.
    while (end < glyphs.length && glyphs[end]?.text === '') end++
    if (first !== undefined && end === start + 1 && isPlain(first.text)) plain(first)
    else other(cluster(glyphs.slice(start, end)))
    start = end
  }
}

/** One character of the Basic Multilingual Plane below the surrogates, and not U+0000. */
function isPlain(text: string): boolean {
  if (text.length !== 1) return false
  const code = text.charCodeAt(0)
  return code > 0 && code < 0xd800
}

function cluster(glyphs: readonly PlacedGlyph[]): Cluster {
  const text = mappable(glyphs[0]?.text ?? '')
  const characters = [...text]
  if (characters.length < glyphs.length) {
    const [first = INVISIBLE, ...rest] = glyphs.map((_, index) => characters[index] ?? INVISIBLE)
    return {glyphs, texts: [first, ...rest], actualText: text}
  }
  const last = glyphs.length - 1
  const texts = glyphs.map((_, index) =>
    index === last ? characters.slice(last).join('') : (characters[index] ?? INVISIBLE),
  )
  return {glyphs, texts, actualText: PRIVATE_USE.test(text) ? text : null}
}

/** WORD JOINER: ToUnicode needs something for a glyph that adds no character, and it breaks no word. */
const INVISIBLE = '\u2060'

/** ISO 19005-3, 6.2.11.7.3: what is read as a private character needs an ActualText. */
const PRIVATE_USE = /\p{Private_Use}/u

/** ISO 19005-3, 6.2.11.7.2: ToUnicode may not hold U+0000, U+FEFF or U+FFFE. */
function mappable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is what is looked for
  return wellFormed(text).replace(/[\u0000\uFEFF\uFFFE]/gu, '\uFFFD')
}
