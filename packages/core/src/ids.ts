import {sha256} from '@noble/hashes/sha2.js'
import type {Quotation} from './model/article.ts'
import type {LocalId} from './model/common.ts'
import {spanText} from './spans.ts'
import {utf8} from './utf8.ts'

/** What an id inside an article can name. */
export type IdKind =
  | 'block'
  | 'entity'
  | 'quotation'
  | 'date'
  | 'figure'
  | 'event'
  | 'instrument'
  | 'annotation'

const LETTERS: Readonly<Record<IdKind, string>> = {
  block: 'b',
  entity: 'e',
  quotation: 'q',
  date: 'd',
  figure: 'f',
  event: 'v',
  instrument: 'i',
  annotation: 'x',
}

const ID_LENGTH = 10
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** The id of an article that was given none: that of its text, by its SHA-256. */
export function articleId(textSha256: string): string {
  return `article-${textSha256.slice(0, 12)}`
}

/**
 * The id of a fact: its kind's letter and ten characters of lower-case base32 (RFC 4648) of a SHA-256 over
 * kind, anchor text and ordinal. No offset and no hash of the source goes in, so an id survives page furniture
 * that comes and goes.
 *
 * @param anchor of a quotation `quotationAnchor`, of an entity its name, else the words at its span
 * @param ordinal 0 for the first fact of this kind with this anchor, 1 for the second, …
 */
export function localId(kind: IdKind, anchor: string, ordinal: number): LocalId {
  return LETTERS[kind] + base32(digestOf(`${kind}\0${ordinal}\0`, anchor))
}

// An article has a hundred short strings to hash: what a hash needs is made once and used again.
const EMPTY = sha256.create()
const hash = sha256.create()
const digest = new Uint8Array(EMPTY.outputLen)
const encoded = new Uint8Array(3072)
/** The beginnings of `encoded` by their lengths. */
const beginnings: (Uint8Array | undefined)[] = Array.from({length: encoded.length + 1})

/** The SHA-256 of the UTF-8 bytes of a prefix and words, good until the next call. */
function digestOf(prefix: string, words: string): Uint8Array {
  EMPTY._cloneInto(hash)
  hash.update(bytesOf(prefix, words))
  hash.digestInto(digest)
  return digest
}

// Few words are copied sooner than the platform's encoder is asked.
const FEW = 48

function bytesOf(prefix: string, words: string): Uint8Array {
  const length = prefix.length + words.length
  if (length < FEW && copied(prefix, 0) && copied(words, prefix.length)) return beginning(length)
  const all = prefix + words
  return length * 3 > encoded.length
    ? utf8.encode(all)
    : beginning(utf8.encodeInto(all, encoded).written)
}

function beginning(length: number): Uint8Array {
  const bytes = beginnings[length] ?? encoded.subarray(0, length)
  beginnings[length] = bytes
  return bytes
}

/** Copies ASCII to a place of `encoded`; `false` where there is a letter that is none. */
function copied(words: string, from: number): boolean {
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (unit > 127) return false
    encoded[from + at] = unit
  }
  return true
}

/** Ids for one article: counts equal anchors of a kind, so ask in order of appearance. */
export function createIds(): (kind: IdKind, anchor: string) => LocalId {
  // Counted by the id of the first one: a block's words would be hashed once more to be looked up.
  const counts = new Map<LocalId, number>()
  return (kind, anchor) => {
    const first = localId(kind, anchor, 0)
    const ordinal = counts.get(first) ?? 0
    counts.set(first, ordinal + 1)
    return ordinal === 0 ? first : localId(kind, anchor, ordinal)
  }
}

/**
 * The words that identify a quotation: its first quoted span, else its first content span without a leading "that".
 * Throws when the quotation has neither.
 */
export function quotationAnchor(
  text: string,
  quotation: Pick<Quotation, 'content' | 'quoted'>,
): string {
  const [quoted] = quotation.quoted
  if (quoted !== undefined) return spanText(text, quoted)
  const [content] = quotation.content
  if (content === undefined) {
    throw new RangeError(
      'A quotation needs at least one content span, such as {content: [{start: 0, end: 12}], quoted: []}; it came without any',
    )
  }
  return spanText(text, content).replace(/^that\s+/i, '')
}

/** The first ten characters of bytes in base32: each is five bits of two neighbouring bytes. */
function base32(bytes: Uint8Array): string {
  const codes: number[] = []
  for (let bit = 0; codes.length < ID_LENGTH; bit += 5) {
    const byte = bit >> 3
    const pair = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0)
    codes.push(BASE32.charCodeAt((pair >> (11 - (bit & 7))) & 31))
  }
  return String.fromCharCode(...codes)
}
