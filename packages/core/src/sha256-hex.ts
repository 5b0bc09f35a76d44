import {sha256} from './sha256.ts'
import {utf8} from './utf8.ts'

/** SHA-256 in lower-case hex; a string is hashed as its UTF-8 bytes. */
export function sha256Hex(input: string | Uint8Array): string {
  const words = sha256(typeof input === 'string' ? utf8.encode(input) : input)
  return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
