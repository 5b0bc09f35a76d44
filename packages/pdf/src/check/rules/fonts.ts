import {stringOf} from '../../reader/entries.ts'
import type {CheckContext} from '../context.ts'
import {type Finding, type Rule, rule} from '../rule.ts'
import type {UsedFont} from '../used-fonts.ts'
import {charSet, cidSet} from './font-sets.ts'

/** Every letter can be drawn from the file alone, and read as text. */
export const fontRules: readonly Rule[] = [
  rule('font-embedded', {ua1: '7.21.4.1', ua2: '8.4.5.5.1', matterhorn: '31-009'}, (context) =>
    eachFont(context, ({font, subtype, isEmbedded, shown}) => {
      if (isEmbedded || subtype === 'Type3' || shown.size === 0) return null
      return `The font ${font.name} is not embedded.`
    }),
  ),
  rule('glyph-present', {ua1: '7.21.4.1', ua2: '8.4.5.5.1', matterhorn: '31-011'}, (context) =>
    eachFont(context, ({font, program, glyph, shown}) => {
      if (program === null) return null
      const missing = [...shown].find((code) => (glyph(code) ?? 0) >= program.glyphCount)
      return missing === undefined
        ? null
        : `The font ${font.name} has no glyph for code ${missing}.`
    }),
  ),
  rule('character-set', {ua1: '7.21.4.2', matterhorn: '31-012'}, (context) =>
    eachFont(context, (used) => charSet(used, context.file)),
  ),
  rule('cid-set', {ua1: '7.21.4.2', matterhorn: '31-015'}, (context) =>
    eachFont(context, (used) => cidSet(used, context.file)),
  ),
  rule('font-widths', {ua1: '7.21.5', ua2: '8.4.5.6', matterhorn: '31-016'}, (context) =>
    eachFont(context, ({font, program, glyph, shown}) => {
      const wrong = [...shown].find((code) => {
        const number = glyph(code)
        const advance = number === null ? null : program?.advance(number)
        return typeof advance === 'number' && Math.abs(advance - font.width(code)) > 1
      })
      if (wrong === undefined) return null
      return `The width of code ${wrong} of ${font.name} is not that of its glyph.`
    }),
  ),
  rule('unicode-missing', {ua1: '7.21.7', ua2: '8.4.5.8', matterhorn: '10-001'}, unicodeMissing),
  rule('unicode-forbidden', {ua1: '7.21.7', ua2: '8.4.5.8', matterhorn: '31-028'}, (context) =>
    eachFont(context, ({font, codes}) => {
      const wrong = [...codes].find((code) =>
        /[\0\uFEFF\uFFFE]/.test(font.unicode?.texts.get(code) ?? ''),
      )
      return wrong === undefined ? null : `Code ${wrong} of ${font.name} is read as no character.`
    }),
  ),
  rule('no-notdef', {ua1: '7.21.8', ua2: '8.4.5.9', matterhorn: '31-030'}, (context) =>
    eachFont(context, ({font, glyph, codes}) => {
      const shows = [...codes].some((code) => isNotdef(glyph(code), code, font.isComposite))
      return shows ? `Text shows .notdef of ${font.name}.` : null
    }),
  ),
]

/** One finding a font: the first code at fault stands for all. */
export function* eachFont(
  {fonts}: CheckContext,
  fault: (font: UsedFont) => string | null,
): Generator<Finding> {
  for (const used of fonts) {
    const message = fault(used)
    if (message !== null) yield {message, page: used.page, object: used.font.dict}
  }
}

/** Where the glyph cannot be told, code 0 of a composite font is the glyph 0 as a rule. */
function isNotdef(glyph: number | null, code: number, isComposite: boolean): boolean {
  return glyph === null ? isComposite && code === 0 : glyph === 0
}

/** A map to Unicode, or another of the ways in which a code can be read (ISO 14289-1, 7.21.7). */
function unicodeMissing(context: CheckContext): Iterable<Finding> {
  return eachFont(context, (used) => {
    const {font, codes, glyph} = used
    const {unicode, isComposite, name} = font
    if (isReadWithoutMap(used, context)) return null
    if (unicode === null) return `The font ${name} does not say what its codes are read as.`
    // What shows .notdef is found by its own rule.
    const unread = [...codes].find(
      (code) => !isNotdef(glyph(code), code, isComposite) && (unicode.texts.get(code) ?? '') === '',
    )
    return unread === undefined ? null : `Code ${unread} of ${name} is read as nothing.`
  })
}

/** A simple font with a known encoding, a standard font, or one of a collection whose CIDs have known characters. */
function isReadWithoutMap({font, isSymbolic, subtype}: UsedFont, {file}: CheckContext): boolean {
  if (!font.isComposite) {
    const isStandard = subtype === 'Type1' && !isSymbolic && STANDARD_FONTS.test(font.name)
    return isStandard || file.get(font.dict, 'Encoding') !== null
  }
  const system = file.get(font.descendant, 'CIDSystemInfo')
  return font.unicode === null && ADOBE_ORDERINGS.has(stringOf(file, system, 'Ordering') ?? '')
}

const STANDARD_FONTS = /^(?:Times|Helvetica|Courier)\b/

/** Character collections whose CIDs have known characters. */
const ADOBE_ORDERINGS: ReadonlySet<string> = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1'])
