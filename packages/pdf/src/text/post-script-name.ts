const postScript = 6

/** PostScript name of a TrueType file (OpenType, `name` table, name ID 6), or `null` where it has none. */
export function postScriptName(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = nameTable(view)
  if (table === null) return null
  const strings = table + view.getUint16(table + 4)
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const record = table + 6 + index * 12
    if (view.getUint16(record + 6) !== postScript) continue
    const start = strings + view.getUint16(record + 10)
    const name = bytes.subarray(start, start + view.getUint16(record + 8))
    return asciiOf(name)
  }
  return null
}

function nameTable(view: DataView): number | null {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16
    if (view.getUint32(record) === 0x6e616d65) return view.getUint32(record + 8)
  }
  return null
}

/** PostScript names are printable ASCII in every encoding of the table, so the zeros of UTF-16 are all that goes. */
function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.filter((byte) => byte > 0x20 && byte < 0x7f))
}
