import {utf8} from './utf8.ts'

// SHA-256 by FIPS 180-4, for fingerprints of texts: nothing that it hashes is a secret. An article has a hundred short strings to hash, so
// what a hash needs is made once and used again.

const BLOCK = 64

/** Hashes bytes, or a string’s UTF-8 bytes: eight words of 32 bits, good until the next call. */
export function sha256(input: string | Uint8Array): Int32Array {
  return typeof input === 'string' ? ofWords(input) : ofBytes(input, input.length)
}

// `encode` makes an array for each string; an article fits in here.
const encoded = new Uint8Array(32_768)

function ofWords(words: string): Int32Array {
  if (words.length * 3 > encoded.length) return sha256(utf8.encode(words))
  return ofBytes(encoded, utf8.encodeInto(words, encoded).written)
}

const last = new Uint8Array(2 * BLOCK)
const state = new Int32Array(8)

function ofBytes(bytes: Uint8Array, length: number): Int32Array {
  state.set(START)
  const whole = length - (length % BLOCK)
  for (let at = 0; at < whole; at += BLOCK) addBlock(bytes, at)
  const rest = length - whole
  const end = rest + 9 > BLOCK ? 2 * BLOCK : BLOCK
  for (let at = 0; at < rest; at++) last[at] = bytes[whole + at] ?? 0
  last[rest] = 0x80
  last.fill(0, rest + 1, end)
  // The length in bits, of which an array has less than 2 ** 53.
  const high = Math.floor(length / 0x20_00_00_00)
  for (let at = 0; at < 4; at++) {
    last[end - 1 - at] = (length << 3) >>> (8 * at)
    last[end - 5 - at] = high >>> (8 * at)
  }
  for (let at = 0; at < end; at += BLOCK) addBlock(last, at)
  return state
}

const schedule = new Int32Array(BLOCK)

function addBlock(bytes: Uint8Array, from: number): void {
  for (let n = 0, at = from; n < 16; n++, at += 4)
    schedule[n] =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0)
  for (let n = 16; n < BLOCK; n++) {
    const a = schedule[n - 15] ?? 0
    const b = schedule[n - 2] ?? 0
    const small = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)
    const large = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10)
    schedule[n] = (schedule[n - 16] ?? 0) + small + (schedule[n - 7] ?? 0) + large
  }
  mix()
}

function mix(): void {
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  for (let n = 0; n < BLOCK; n++) {
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const chosen = (e & f) ^ (~e & g)
    const added = (h + one + chosen + (ROUNDS[n] ?? 0) + (schedule[n] ?? 0)) | 0
    const two = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const most = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + added) | 0
    d = c
    c = b
    b = a
    a = (added + two + most) | 0
  }
  add(0, a)
  add(1, b)
  add(2, c)
  add(3, d)
  add(4, e)
  add(5, f)
  add(6, g)
  add(7, h)
}

function add(at: number, word: number): void {
  state[at] = (state[at] ?? 0) + word
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

// The first 32 bits of the fractions of the first primes’ square roots and cube roots.
const PRIMES: readonly number[] = primes(64)
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
const ROUNDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))

function fraction(root: number): number {
  return ((root % 1) * 0x1_00_00_00_00) | 0
}

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  return found
}
