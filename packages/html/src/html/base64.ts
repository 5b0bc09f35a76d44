/** Base64 of bytes (RFC 4648, section 4). `btoa` takes strings and is slow on them; this is the same everywhere. */
export function encodeBase64(bytes: Uint8Array): string {
  const groups: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const [a, b, c, d] = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63))
    groups.push(`${a}${b}${left > 1 ? c : '='}${left > 2 ? d : '='}`)
  }
  return groups.join('')
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
