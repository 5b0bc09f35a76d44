import {md5} from '@noble/hashes/legacy.js'
import {strToU8} from 'fflate'
import {asciiString, type Dictionary, type ObjectStore} from '../objects.ts'
import {subsetFont} from '../subset/subset-font.ts'
import {descriptorOf} from './descriptor.ts'
import {type FontInUse, toThousandths} from './font-book.ts'
import {toUnicodeCMap} from './to-unicode.ts'

/** Writes a font as a composite font with two-byte codes that are the glyph numbers of the embedded subset. */
export function embedFont(store: ObjectStore, font: FontInUse): void {
  const program = subsetFont(
    font.trueType,
    font.codes.map(({glyph}) => glyph),
  )
  const name = `${subsetTag(program)}+${font.postScriptName}`
  const file = store.addStream(program, {Length1: program.length})
  const descriptor = store.add({
    ...descriptorOf(font.trueType),
    Type: 'FontDescriptor',
    FontName: name,
    FontFile2: file,
  })
  store.assign(font.ref, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [store.add({...cidFont(font), BaseFont: name, FontDescriptor: descriptor})],
    ToUnicode: store.addStream(strToU8(toUnicodeCMap(font.codes))),
  })
}

function cidFont(font: FontInUse): Dictionary {
  const notdef = toThousandths(font.trueType.advance(0), font.trueType)
  return {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    CIDSystemInfo: {
      Registry: asciiString('Adobe'),
      Ordering: asciiString('Identity'),
      Supplement: 0,
    },
    DW: notdef,
    W: [0, [notdef, ...font.codes.map(({width}) => width)]],
    CIDToGIDMap: 'Identity',
  }
}

/** Six capitals that tell subsets of one face apart (ISO 32000-1, 9.6.4), from the subset itself. */
function subsetTag(program: Uint8Array): string {
  return String.fromCharCode(
    ...md5(program)
      .subarray(0, 6)
      .map((byte) => 65 + (byte % 26)),
  )
}
