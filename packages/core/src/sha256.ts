/**
 * SHA-256 (FIPS 180-4, clauses 4.1.2, 5.3.3 and 6.2.2) of the bytes: 32 bytes, good until the next call.
 * Our own, since a page that reads articles needs nothing else of a library of hashes (docs/decisions/0096).
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  for (let at = 0; at < 32; at += 4) STATE.setInt32(at, INITIAL.getInt32(at))
  const whole = bytes.length - (bytes.length % BLOCK)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < whole; at += BLOCK) compress(view, at)
  const rest = bytes.length - whole
  // The rest, a bit that is set, zeros, and the length in bits at the end of a block.
  const end = rest + 9 > BLOCK ? 2 * BLOCK : BLOCK
  LAST.fill(0)
  LAST.set(bytes.subarray(whole))
  LAST[rest] = 0x80
  LAST_VIEW.setUint32(end - 8, Math.floor(bytes.length / 2 ** 29))
  LAST_VIEW.setUint32(end - 4, bytes.length << 3)
  for (let at = 0; at < end; at += BLOCK) compress(LAST_VIEW, at)
  return DIGEST
}

const BLOCK = 64

const ROUNDS: DataView = fractions(64, Math.cbrt)
const INITIAL: DataView = fractions(8, Math.sqrt)

// An article has a hundred short strings to hash: what that needs is made once.
const DIGEST: Uint8Array = new Uint8Array(32)
const STATE: DataView = new DataView(DIGEST.buffer)
const SCHEDULE: DataView = new DataView(new ArrayBuffer(256))
const LAST: Uint8Array = new Uint8Array(2 * BLOCK)
const LAST_VIEW: DataView = new DataView(LAST.buffer)

/** The first 32 bits of the fractional parts of a root of the first primes: a number has 17 more than are asked for. */
function fractions(count: number, root: (prime: number) => number): DataView {
  const view = new DataView(new ArrayBuffer(4 * count))
  for (let n = 2, found = 0; found < count; n++) {
    if (!isPrime(n)) continue
    view.setUint32(4 * found, (root(n) % 1) * 2 ** 32)
    found++
  }
  return view
}

function isPrime(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false
  return true
}

function compress(block: DataView, from: number): void {
  const w = SCHEDULE
  for (let at = 0; at < 64; at += 4) w.setInt32(at, block.getInt32(from + at))
  for (let at = 64; at < 256; at += 4) {
    const early = w.getInt32(at - 60)
    const late = w.getInt32(at - 8)
    const sigma0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)
    const sigma1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10)
    w.setInt32(at, sigma1 + w.getInt32(at - 28) + sigma0 + w.getInt32(at - 64))
  }
  let a = STATE.getInt32(0)
  let b = STATE.getInt32(4)
  let c = STATE.getInt32(8)
  let d = STATE.getInt32(12)
  let e = STATE.getInt32(16)
  let f = STATE.getInt32(20)
  let g = STATE.getInt32(24)
  let h = STATE.getInt32(28)
  for (let at = 0; at < 256; at += 4) {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + ROUNDS.getInt32(at) + w.getInt32(at)) | 0
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  add(0, a)
  add(4, b)
  add(8, c)
  add(12, d)
  add(16, e)
  add(20, f)
  add(24, g)
  add(28, h)
}

function add(at: number, value: number): void {
  STATE.setInt32(at, STATE.getInt32(at) + value)
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}
