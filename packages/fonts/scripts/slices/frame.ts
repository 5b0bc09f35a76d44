import {type TrueType, view} from './true-type.ts'

/** The tables of a face that do not depend on which of its glyphs are loaded, in base64. */
export type Frame = Readonly<Record<string, string>>

/** The tables of the first slice, with the boxes of all. */
export function frameOf(slices: readonly TrueType[], postScriptName: string): Frame {
  const table = (tag: string): Uint8Array => {
    const bytes = slices[0]?.tables.get(tag)
    if (!bytes) throw new Error(`The face has no table ${tag}.`)
    return bytes.slice()
  }
  const head = table('head')
  for (const at of [36, 38]) setExtreme(slices, head, 'head', at, Math.min)
  for (const at of [40, 42]) setExtreme(slices, head, 'head', at, Math.max)
  const maxp = table('maxp')
  for (const at of [6, 8]) setExtreme(slices, maxp, 'maxp', at, Math.max)
  const tables = {
    head,
    maxp,
    hhea: table('hhea'),
    'OS/2': table('OS/2'),
    post: table('post'),
    name: nameTable(postScriptName),
  }
  return Object.fromEntries(
    Object.entries(tables).map(([tag, bytes]) => [tag, Buffer.from(bytes).toString('base64')]),
  )
}

function setExtreme(
  slices: readonly TrueType[],
  target: Uint8Array,
  tag: string,
  at: number,
  choose: (...values: readonly number[]) => number,
): void {
  const values = slices.map(({tables}) => view(tables.get(tag), tag).getInt16(at))
  view(target).setInt16(at, choose(...values))
}

/** A table with the PostScript name alone: name ID 6, platform 3, encoding 1, English (OpenType 1.9, `name`). */
function nameTable(name: string): Uint8Array {
  const text = Uint8Array.from([...name].flatMap((letter) => [0, letter.charCodeAt(0)]))
  const head = [0, 1, 18, 3, 1, 0x409, 6, text.length, 0]
  return Uint8Array.from([...head.flatMap((word) => [word >> 8, word & 255]), ...text])
}
