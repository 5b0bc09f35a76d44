import {stringOf} from '../../reader/entries.ts'
import type {PdfFile} from '../../reader/file.ts'
import {isKind, type PdfObject} from '../../reader/objects.ts'
import type {UsedFont} from '../used-fonts.ts'

/** What a descriptor lists of a subset must be in it, and all that is in it must be listed (ISO 14289-1, 7.21.4.2). */
export function cidSet({font, program}: UsedFont, file: PdfFile): string | null {
  const set = file.get(descriptorOf(font.descendant, file), 'CIDSet')
  if (program === null || !isSubset(font.name) || !isKind(set, 'stream')) return null
  const bits = file.data(set)
  for (let cid = 1; cid < Math.max(8 * bits.length, program.glyphCount); cid++) {
    const isListed = (((bits[cid >> 3] ?? 0) >> (7 - (cid & 7))) & 1) === 1
    const isThere = program.glyphOfCid(cid) !== undefined
    if (isListed === isThere) continue
    return isListed
      ? `CIDSet of ${font.name} lists CID ${cid}, which the font does not have.`
      : `CIDSet of ${font.name} does not list CID ${cid} of the font.`
  }
  return null
}

/** By number alone: the names of glyphs are not read here. */
export function charSet({font, subtype, program}: UsedFont, file: PdfFile): string | null {
  const list = stringOf(file, descriptorOf(font.dict, file), 'CharSet')
  if (program === null || subtype !== 'Type1' || !isSubset(font.name) || list === null) return null
  const listed = list.split('/').filter((name) => name !== '' && name !== '.notdef').length
  const present = program.glyphCount - 1
  if (listed === present) return null
  return `CharSet of ${font.name} lists ${listed} glyphs; the font has ${present}.`
}

function descriptorOf(font: PdfObject, file: PdfFile): PdfObject {
  return file.get(font, 'FontDescriptor')
}

function isSubset(name: string): boolean {
  return /^[A-Z]{6}\+/.test(name)
}
