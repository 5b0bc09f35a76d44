import {nameOf, numberOf, stringOf} from '../../reader/entries.ts'
import type {PdfFile} from '../../reader/file.ts'
import {isKind, type PdfObject} from '../../reader/objects.ts'
import {PREDEFINED_CMAPS} from '../predefined-cmaps.ts'
import {type Rule, rule} from '../rule.ts'
import type {UsedFont} from '../used-fonts.ts'
import {eachFont} from './fonts.ts'

/** Codes lead to glyphs in a way that every reader follows alike. */
export const fontEncodingRules: readonly Rule[] = [
  rule('cid-system', {ua1: '7.21.3.1', ua2: '8.4.5.3.1', matterhorn: '31-001'}, (context) =>
    eachFont(context, (used) => cidSystem(used, context.file)),
  ),
  rule('cid-to-glyph', {ua1: '7.21.3.2', ua2: '8.4.5.3.2', matterhorn: '31-004'}, (context) =>
    eachFont(context, ({font, descendantSubtype, isEmbedded}) => {
      if (descendantSubtype !== 'CIDFontType2' || !isEmbedded) return null
      const map = context.file.get(font.descendant, 'CIDToGIDMap')
      if (isKind(map, 'stream') || (isKind(map, 'name') && map.name === 'Identity')) return null
      return `The font ${font.name} does not say which glyph each CID has (CIDToGIDMap).`
    }),
  ),
  rule('cmap-embedded', {ua1: '7.21.3.3', ua2: '8.4.5.4', matterhorn: '31-006'}, (context) =>
    eachFont(context, ({font}) => {
      const name = font.isComposite ? nameOf(context.file, font.dict, 'Encoding') : null
      if (name === null || PREDEFINED_CMAPS.has(name)) return null
      return `The CMap ${name} of ${font.name} is neither a predefined one nor embedded.`
    }),
  ),
  rule('cmap-mode', {ua1: '7.21.3.3', ua2: '8.4.5.4', matterhorn: '31-007'}, (context) =>
    eachFont(context, ({font}) => {
      const {file} = context
      const cmap = embeddedCmap(font.dict, file)
      if (cmap === null) return null
      const inside = Number(/\/WMode\s+(\d+)/.exec(cmap.text)?.[1] ?? 0)
      const outside = numberOf(file, cmap.dict, 'WMode') ?? 0
      return inside === outside ? null : `The CMap of ${font.name} gives two writing modes.`
    }),
  ),
  rule('cmap-reference', {ua1: '7.21.3.3', ua2: '8.4.5.4', matterhorn: '31-008'}, (context) =>
    eachFont(context, ({font}) => {
      const cmap = embeddedCmap(font.dict, context.file)
      const inside = /\/([\w-]+)\s+usecmap\b/.exec(cmap?.text ?? '')?.[1]
      const used = inside ?? nameOf(context.file, cmap?.dict ?? null, 'UseCMap')
      if (used === null || PREDEFINED_CMAPS.has(used)) return null
      return `The CMap of ${font.name} uses ${used}, which is no predefined one.`
    }),
  ),
  rule('truetype-cmap', {ua1: '7.21.6', ua2: '8.4.5.7', matterhorn: '31-017'}, (context) =>
    eachFont(context, ({font, subtype, isSymbolic, program}) => {
      if (subtype !== 'TrueType' || isSymbolic || program === null) return null
      const plain = program.characterMaps.filter(
        ({platform, encoding}) => !(platform === 3 && encoding === 0),
      )
      return plain.length > 0 ? null : `The font ${font.name} has no cmap for Latin text.`
    }),
  ),
  rule('truetype-encoding', {ua1: '7.21.6', ua2: '8.4.5.7', matterhorn: '31-021'}, (context) =>
    eachFont(context, ({font, subtype, isSymbolic}) => {
      if (subtype !== 'TrueType' || isSymbolic) return null
      const encoding = context.file.get(font.dict, 'Encoding')
      const name = isKind(encoding, 'name')
        ? encoding.name
        : nameOf(context.file, encoding, 'BaseEncoding')
      if (name === 'MacRomanEncoding' || name === 'WinAnsiEncoding') return null
      return `The TrueType font ${font.name} has neither MacRomanEncoding nor WinAnsiEncoding.`
    }),
  ),
  rule('symbolic-encoding', {ua1: '7.21.6', ua2: '8.4.5.7', matterhorn: '31-024'}, (context) =>
    eachFont(context, ({font, subtype, isSymbolic}) => {
      if (subtype !== 'TrueType' || !isSymbolic) return null
      if (context.file.get(font.dict, 'Encoding') === null) return null
      return `The symbolic font ${font.name} has an encoding.`
    }),
  ),
  rule('symbolic-cmap', {ua1: '7.21.6', ua2: '8.4.5.7', matterhorn: '31-026'}, (context) =>
    eachFont(context, ({font, subtype, isSymbolic, program}) => {
      if (subtype !== 'TrueType' || !isSymbolic || program === null) return null
      const maps = program.characterMaps
      const hasSymbols = maps.some(({platform, encoding}) => platform === 3 && encoding === 0)
      if (maps.length === 1 || hasSymbols) return null
      return `The symbolic font ${font.name} has ${maps.length} cmaps and none for symbols.`
    }),
  ),
]

/** A font and the CMap of its codes are of one character collection. */
function cidSystem({font}: UsedFont, file: PdfFile): string | null {
  const cmap = embeddedCmap(font.dict, file)
  if (!font.isComposite || cmap === null) return null
  const own = file.get(font.descendant, 'CIDSystemInfo')
  const other = file.get(cmap.dict, 'CIDSystemInfo')
  const isOne =
    ['Registry', 'Ordering'].every((key) => {
      const text = stringOf(file, own, key)
      return text !== null && text === stringOf(file, other, key)
    }) && (numberOf(file, own, 'Supplement') ?? 0) <= (numberOf(file, other, 'Supplement') ?? 0)
  return isOne ? null : `The font ${font.name} and its CMap are of two character collections.`
}

function embeddedCmap(
  font: PdfObject,
  file: PdfFile,
): {readonly dict: PdfObject; readonly text: string} | null {
  const stream = file.get(font, 'Encoding')
  if (!isKind(stream, 'stream')) return null
  const data = file.data(stream).subarray(0, HEAD)
  return {dict: stream, text: String.fromCharCode(...data)}
}

/** The writing mode and the CMap that is used stand before the mappings. */
const HEAD = 4096
