import {sha256} from './sha256.ts'

/** SHA-256 in lower-case hex; a string is hashed as its UTF-8 bytes. */
export function sha256Hex(input: string | Uint8Array): string {
  let hex = ''
  for (const word of sha256(input)) hex += (word >>> 0).toString(16).padStart(8, '0')
  return hex
}
