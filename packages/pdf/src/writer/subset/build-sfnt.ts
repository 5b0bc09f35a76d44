import {view} from './sfnt.ts'

/** Puts tables together to a TrueType file with its directory and checksums (OpenType 1.9, "Calculating checksums"). */
export function buildSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
  const start = 12 + 16 * entries.length
  const file = new Uint8Array(
    entries.reduce((length, [, table]) => length + padded(table.length), start),
  )
  const data = view(file)
  writeHead(data, entries.length)

  let offset = start
  let head = -1
  entries.forEach(([tag, table], index) => {
    file.set(table, offset)
    const entry = 12 + 16 * index
    for (let at = 0; at < 4; at++) data.setUint8(entry + at, tag.charCodeAt(at))
    data.setUint32(entry + 4, checksum(data, offset, padded(table.length)))
    data.setUint32(entry + 8, offset)
    data.setUint32(entry + 12, table.length)
    if (tag === 'head') head = offset
    offset += padded(table.length)
  })
  if (head >= 0) data.setUint32(head + 8, (0xb1b0afba - checksum(data, 0, file.length)) >>> 0)
  return file
}

function writeHead(data: DataView, count: number): void {
  const exponent = Math.floor(Math.log2(count))
  const range = 16 << exponent
  data.setUint32(0, 0x00010000)
  data.setUint16(4, count)
  data.setUint16(6, range)
  data.setUint16(8, exponent)
  data.setUint16(10, 16 * count - range)
}

function checksum(data: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + data.getUint32(at)) >>> 0
  return sum
}

function padded(length: number): number {
  return (length + 3) & ~3
}
