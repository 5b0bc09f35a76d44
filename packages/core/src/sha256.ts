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

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUNDS: DataView = words(
  '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174 ' +
    'e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 ' +
    '27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 ' +
    '19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2',
)
/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const INITIAL: DataView = words(
  '6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19',
)

// An article has a hundred short strings to hash: what that needs is made once.
const DIGEST: Uint8Array = new Uint8Array(32)
const STATE: DataView = new DataView(DIGEST.buffer)
const SCHEDULE: DataView = new DataView(new ArrayBuffer(256))
const LAST: Uint8Array = new Uint8Array(2 * BLOCK)
const LAST_VIEW: DataView = new DataView(LAST.buffer)

function words(hex: string): DataView {
  const list = hex.split(' ')
  const view = new DataView(new ArrayBuffer(4 * list.length))
  for (const [index, word] of list.entries()) view.setUint32(4 * index, Number.parseInt(word, 16))
  return view
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
