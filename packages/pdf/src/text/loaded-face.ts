import type {FontFace} from './font-face.ts'
import {type HarfBuzz, type HarfBuzzFont, harfBuzz} from './harfbuzz.ts'
import {postScriptName} from './post-script-name.ts'
import type {Shaped} from './shaped.ts'

/** Figures of equal width stand under each other in tables; those of their own width read better in a line. */
type Figures = 'tabular' | 'proportional'

/** A face whose file is read: what shaping and the writer need of it. */
export interface LoadedFace {
  readonly face: FontFace
  /** Name of the face inside the file; also its key in a display list. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly unitsPerEm: number
  /** Whether there is a glyph for a code point. */
  covers(codePoint: number): boolean
  /** Shapes text of one script and direction, with kerning and ligatures. */
  shape(text: string, figures: Figures, language: string, rightToLeft?: boolean): Shaped
}

/** Words shaped so far, beyond which a face forgets them: about the vocabulary of a long book. */
const cachedWords = 60_000

const loadedFaces = new WeakMap<FontFace | Uint8Array, Promise<LoadedFace>>()

/** Reads a face once, however many documents are set in it; of a large one, a part that has the characters wanted. */
export async function loadFace(face: FontFace, codes: Iterable<number>): Promise<LoadedFace> {
  const part = await face.loadFor?.(codes)
  const key = part ?? face
  const known = loadedFaces.get(key)
  if (known) return known
  const loading = readFace(face, part)
  loadedFaces.set(key, loading)
  return loading
}

async function readFace(face: FontFace, part: Uint8Array | undefined): Promise<LoadedFace> {
  const [bytes, engine] = await Promise.all([part ?? face.load(), harfBuzz()])
  const opened = new engine.Face(new engine.Blob(bytes))
  const font = new engine.Font(opened)
  // Thousands, and asked for only where a word has a character that the first face lacks.
  let codePoints: ReadonlySet<number> | null = null
  return {
    face,
    name:
      postScriptName(bytes) ?? `${face.family}-${face.weight}-${face.style}`.replaceAll(' ', ''),
    bytes,
    unitsPerEm: opened.upem,
    covers: (codePoint) => {
      codePoints ??= new Set(opened.collectUnicodes())
      return codePoints.has(codePoint)
    },
    shape: shaper(engine, font),
  }
}

function shaper(engine: HarfBuzz, font: HarfBuzzFont): LoadedFace['shape'] {
  const proportional = [new engine.Feature('pnum', 1)]
  const caches = {
    proportional: new Map<string, Map<string, Shaped>>(),
    tabular: new Map<string, Map<string, Shaped>>(),
  }
  const buffer = new engine.Buffer()
  return (text, figures, language, rightToLeft = false) => {
    const key = rightToLeft ? `${language} rtl` : language
    const cache = caches[figures].get(key) ?? new Map<string, Shaped>()
    const known = cache.get(text)
    if (known) return known
    caches[figures].set(key, cache)
    buffer.reset()
    buffer.addText(text)
    buffer.setLanguage(language)
    if (rightToLeft) buffer.setDirection(engine.Direction.RTL)
    buffer.guessSegmentProperties()
    engine.shape(font, buffer, figures === 'proportional' ? proportional : [])
    if (cache.size > cachedWords) cache.clear()
    const shaped = readGlyphs(text, buffer.getGlyphInfosAndPositions(), rightToLeft)
    cache.set(text, shaped)
    return shaped
  }
}

interface Glyph {
  readonly codepoint: number
  readonly cluster: number
  readonly xAdvance?: number
  readonly xOffset?: number
  readonly yOffset?: number
}

function readGlyphs(text: string, shaped: readonly Glyph[], rightToLeft: boolean): Shaped {
  const glyphs = rightToLeft ? inTextOrder(shaped) : shaped
  const clusters = glyphs.map((glyph) => glyph.cluster)
  const advances = glyphs.map((glyph) => glyph.xAdvance ?? 0)
  const dx = glyphs.map((glyph) => glyph.xOffset ?? 0)
  const dy = glyphs.map((glyph) => glyph.yOffset ?? 0)
  return {
    ids: glyphs.map((glyph) => glyph.codepoint),
    advances,
    dx: shared(dx, zeros),
    dy: shared(dy, zeros),
    texts: clusterTexts(text, clusters),
    clusters: shared(clusters, ascending),
    complete: glyphs.every((glyph) => glyph.codepoint !== 0),
    width: advances.reduce((sum, advance) => sum + advance, 0),
  }
}

/** Faces keep many words, and nearly all have no offsets and a glyph for each letter: those of a length have one array. */
function shared(
  numbers: readonly number[],
  usual: readonly (readonly number[])[],
): readonly number[] {
  const same = usual[numbers.length]
  return same?.every((number, index) => number === numbers[index]) ? same : numbers
}

const longestShared = 32
const zeros = Array.from({length: longestShared}, (_, length) => new Array<number>(length).fill(0))
const ascending = zeros.map((array) => array.map((_, index) => index))

/**
 * Glyphs that stand from right to left, in the order of their text: each keeps its advance, and its offset makes up for where
 * the pen then is.
 */
function inTextOrder(visual: readonly Glyph[]): readonly Glyph[] {
  const width = visual.reduce((sum, glyph) => sum + (glyph.xAdvance ?? 0), 0)
  let before = 0
  return [...visual].reverse().map((glyph) => {
    const {xAdvance = 0, xOffset = 0} = glyph
    const place = width - before - xAdvance + xOffset
    const turned = {...glyph, xOffset: place - before}
    before += xAdvance
    return turned
  })
}

/** The text of each cluster at its first glyph. Clusters ascend. */
function clusterTexts(text: string, clusters: readonly number[]): readonly string[] {
  let next = 0
  return clusters.map((cluster, index) => {
    if (cluster === clusters[index - 1]) return ''
    while (next < clusters.length && (clusters[next] ?? 0) <= cluster) next += 1
    return text.slice(cluster, clusters[next] ?? text.length)
  })
}
