/**
 * SHA-256 (FIPS 180-4) of the first bytes of a list, as eight words that are good until the next call. An article has a hundred short
 * strings to hash, and a library takes as long to begin and to end a hash as to hash so few bytes.
 */
export function sha256(bytes: Uint8Array, length: number = bytes.length): Int32Array {
  state.set(FIRST)
  const rest = length % BLOCK
  for (let from = 0; from < length - rest; from += BLOCK) compress(bytes, from)
  // The rest, a one, and zeros up to how many bits there were.
  last.fill(0)
  for (let i = 0; i < rest; i++) last[i] = bytes[length - rest + i] ?? 0
  last[rest] = 0x80
  const size = rest < BLOCK - 8 ? BLOCK : 2 * BLOCK
  for (let i = 1, count = length * 8; count > 0; i++, count = Math.floor(count / 256))
    last[size - i] = count
  for (let from = 0; from < size; from += BLOCK) compress(last, from)
  return state
}

const BLOCK = 64
const state = new Int32Array(8)
const schedule = new Int32Array(64)
const last = new Uint8Array(2 * BLOCK)

/** Each sum of two is cut to 32 bits at once, so that an engine adds integers and no floats. */
function compress(bytes: Uint8Array, from: number): void {
  let a = at(state, 0)
  let b = at(state, 1)
  let c = at(state, 2)
  let d = at(state, 3)
  let e = at(state, 4)
  let f = at(state, 5)
  let g = at(state, 6)
  let h = at(state, 7)
  for (let i = 0; i < 64; i++) {
    const word = i < 16 ? wordAt(bytes, from + 4 * i) : expanded(i)
    schedule[i] = word
    const keyed = (((h + word) | 0) + at(KEYS, i)) | 0
    const next = (keyed + ((turned(e, 6, 11, 25) + ((e & f) ^ (~e & g))) | 0)) | 0
    const most = (turned(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + next) | 0
    d = c
    c = b
    b = a
    a = (next + most) | 0
  }
  state[0] = at(state, 0) + a
  state[1] = at(state, 1) + b
  state[2] = at(state, 2) + c
  state[3] = at(state, 3) + d
  state[4] = at(state, 4) + e
  state[5] = at(state, 5) + f
  state[6] = at(state, 6) + g
  state[7] = at(state, 7) + h
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0
}

function wordAt(bytes: Uint8Array, from: number): number {
  const high = ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0)
  const low = ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0)
  return (high << 16) | low
}

function expanded(i: number): number {
  const early = at(schedule, i - 15)
  const late = at(schedule, i - 2)
  const first = (at(schedule, i - 16) + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3))) | 0
  const second = (at(schedule, i - 7) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10))) | 0
  return (first + second) | 0
}

function turned(word: number, one: number, two: number, three: number): number {
  return turn(word, one) ^ turn(word, two) ^ turn(word, three)
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

// The first bits behind the point of the roots of the first primes.
const PRIMES = Array.from({length: 312}, (_, n) => n).filter(
  (n, _, all) => n > 1 && all.every((by) => by < 2 || by >= n || n % by > 0),
)
const FIRST = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
const KEYS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))

function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0
}
