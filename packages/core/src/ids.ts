import type {Quotation} from './model/article.ts'
import type {LocalId} from './model/common.ts'
import {sha256} from './sha256.ts'
import {spanText} from './spans.ts'

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

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * The id of a fact: its kind's letter and ten characters of lower-case base32 (RFC 4648) of a SHA-256 over
 * kind, anchor text and ordinal. No offset and no hash of the source goes in, so an id survives page furniture
 * that comes and goes.
 *
 * @param anchor of a quotation `quotationAnchor`, of an entity its name, else the words at its span
 * @param ordinal 0 for the first fact of this kind with this anchor, 1 for the second, …
 */
export function localId(kind: IdKind, anchor: string, ordinal: number): LocalId {
  return LETTERS[kind] + base32(sha256(`${kind}\0${ordinal}\0${anchor}`))
}

/** Ids for one article: counts equal anchors of a kind, so ask in order of appearance. */
export function createIds(): (kind: IdKind, anchor: string) => LocalId {
  const seen = new Map<IdKind, Map<string, number>>()
  return (kind, anchor) => {
    const counts = seen.get(kind) ?? new Map<string, number>()
    const ordinal = counts.get(anchor) ?? 0
    counts.set(anchor, ordinal + 1)
    if (ordinal === 0) seen.set(kind, counts)
    return localId(kind, anchor, ordinal)
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

/** The first ten characters of a hash in base32: its first 50 bits, five at a time. */
function base32(words: Int32Array): string {
  const first = words[0] ?? 0
  const second = words[1] ?? 0
  return (
    three(first >>> 17) +
    three(first >>> 2) +
    three((first << 13) | (second >>> 19)) +
    BASE32.charAt((second >>> 14) & 31)
  )
}

function three(bits: number): string {
  return String.fromCharCode(
    BASE32.charCodeAt((bits >>> 10) & 31),
    BASE32.charCodeAt((bits >>> 5) & 31),
    BASE32.charCodeAt(bits & 31),
  )
}
