/** A text as a number of 32 bits (FNV-1a): whether it is the same as before, far faster than SHA-256 tells. */
export function textHash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  // FNV's low bits are weak, and a sketch asks those
  return (value ^ (value >>> 15)) >>> 0
}
