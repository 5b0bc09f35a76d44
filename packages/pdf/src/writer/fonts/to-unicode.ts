import {utf16Hex} from '../number.ts'
import type {CodeUse} from './font-book.ts'

/** The CMap from codes to text (ISO 32000-1, 9.10.3), in blocks of at most 100 entries as the CMap rules want. */
export function toUnicodeCMap(codes: readonly CodeUse[]): string {
  const entries = codes.map(({hex, text}) => `<${hex}><${utf16Hex(text)}>`)
  const blocks: string[] = []
  for (let start = 0; start < entries.length; start += 100) {
    const block = entries.slice(start, start + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
