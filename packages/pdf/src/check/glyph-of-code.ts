import {nameOf} from '../reader/entries.ts'
import type {PdfFile} from '../reader/file.ts'
import type {PdfFont} from '../reader/font.ts'
import type {CharacterMap, FontProgram} from '../reader/font-programs/font-program.ts'
import {isKind} from '../reader/objects.ts'
import {characterOf} from './simple-encodings.ts'

type GlyphOfCode = (code: number) => number | null

/** Which glyph of its program a code of a font shows (ISO 32000-1, 9.6.6.4 and 9.7.4.2); `null` where that is not decided here. */
export function glyphOfCode(
  file: PdfFile,
  font: PdfFont,
  program: FontProgram,
  isSymbolic: boolean,
): GlyphOfCode {
  if (font.isComposite) return ofComposite(file, font, program)
  if (nameOf(file, font.dict, 'Subtype') !== 'TrueType') return () => null
  return isSymbolic ? ofSymbolic(program) : ofEncoded(file, font, program)
}

/** Codes are CIDs where the encoding is Identity; a CID is a glyph number, or a stream or the program maps it. */
function ofComposite(file: PdfFile, font: PdfFont, program: FontProgram): GlyphOfCode {
  if (!/^Identity-[HV]$/.test(nameOf(file, font.dict, 'Encoding') ?? '')) return () => null
  const map = file.get(font.descendant, 'CIDToGIDMap')
  if (!isKind(map, 'stream')) return (code) => program.glyphOfCid(code) ?? program.glyphCount
  const bytes = file.data(map)
  return (code) => ((bytes[2 * code] ?? 0) << 8) | (bytes[2 * code + 1] ?? 0)
}

/** By the symbol map, whose characters may stand at 0xF000; else by the one of Mac Roman. */
function ofSymbolic({characterMaps}: FontProgram): GlyphOfCode {
  const symbols = mapOf(characterMaps, 3, 0)
  const roman = mapOf(characterMaps, 1, 0)
  if (symbols === undefined && roman === undefined) return () => null
  return (code) =>
    [symbols?.glyph(0xf000 + code), symbols?.glyph(code), roman?.glyph(code)].find(
      (glyph) => glyph !== undefined && glyph !== 0,
    ) ?? 0
}

/** By the character that the encoding names. A code whose character is given by name alone is not decided. */
function ofEncoded(file: PdfFile, font: PdfFont, {characterMaps}: FontProgram): GlyphOfCode {
  const unicode = mapOf(characterMaps, 3, 1)
  const encoding = file.get(font.dict, 'Encoding')
  const hasDifferences = file.get(encoding, 'Differences') !== null
  const base = isKind(encoding, 'name') ? encoding.name : nameOf(file, encoding, 'BaseEncoding')
  if (unicode === undefined || hasDifferences || base === null) return () => null
  return (code) => {
    const character = characterOf(base, code)
    return character === null ? null : unicode.glyph(character)
  }
}

function mapOf(
  maps: readonly CharacterMap[],
  platform: number,
  encoding: number,
): CharacterMap | undefined {
  return maps.find((map) => map.platform === platform && map.encoding === encoding)
}
