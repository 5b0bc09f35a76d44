import type {GlyphPiece} from '../../display-list.ts'
import {wellFormed} from '../objects.ts'

/** Glyphs beside each other that stand for a text together. */
export interface Cluster {
  /** Index of its first glyph. */
  readonly first: number
  /** What each glyph is read as, never empty. */
  readonly texts: readonly string[]
  /** What the cluster says where the texts of its glyphs do not: an ActualText. */
  readonly actualText: string | null
}

/**
 * A glyph with text begins a cluster; those without belong to the one before. `plain` takes the glyphs, nearly all, that
 * stand alone for one character that needs no care; `other` the clusters between them.
 */
export function eachCluster(
  {texts}: Pick<GlyphPiece, 'texts'>,
  plain: (index: number, text: string) => void,
  other: (cluster: Cluster) => void,
): void {
  for (let first = 0; first < texts.length; ) {
    const text = texts[first] ?? ''
    let end = first + 1
    // Not beyond the last: looking there makes every look slow.
    while (end < texts.length && texts[end] === '') end++
    if (end === first + 1 && isPlain(text)) plain(first, text)
    else other(cluster(first, end - first, mappable(text)))
    first = end
  }
}

/** One character of the Basic Multilingual Plane below the surrogates, and not U+0000. */
function isPlain(text: string): boolean {
  if (text.length !== 1) return false
  const code = text.charCodeAt(0)
  return code > 0 && code < 0xd800
}

function cluster(first: number, glyphs: number, text: string): Cluster {
  const characters = [...text]
  const texts = Array.from({length: glyphs}, (_, index) => characters[index] ?? INVISIBLE)
  if (characters.length < glyphs) return {first, texts, actualText: text}
  texts[glyphs - 1] = characters.slice(glyphs - 1).join('')
  return {first, texts, actualText: PRIVATE_USE.test(text) ? text : null}
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
