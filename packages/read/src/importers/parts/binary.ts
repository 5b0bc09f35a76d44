const SNIFFED_BYTES = 4096

/** Whether bytes begin like a file that is no text: a known first mark. */
export function isBinary(bytes: Uint8Array): boolean {
  return MAGIC.some((magic) => magic.every((byte, i) => bytes[i] === byte))
}

/** Whether bytes hold controls that no text has. */
export function hasControls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SNIFFED_BYTES).some((byte) => byte < 8 || (byte > 13 && byte < 27))
}

// First bytes of PDF, zip (Word, EPUB), PNG, JPEG, gzip and GIF.
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x47, 0x49, 0x46, 0x38],
]
