import type {SourceKind} from '@onrecord/core'

// Every platform we run on has it; the language's own type library does not declare it.
declare const TextDecoder: new (label: string) => {decode(bytes: Uint8Array): string}

const LOOKED_AT = 65_536

/** Shorter than any real file of its kind: a mark alone makes none. */
const SHORTEST_BINARY = 100

/** What kind of source bytes or a string are, by how they begin; text where nothing tells. */
export function sniffKind(input: Uint8Array | string): SourceKind {
  if (typeof input !== 'string' && input.length >= SHORTEST_BINARY) {
    const head = String.fromCharCode(...input.subarray(0, 1_024))
    if (head.includes('%PDF-') && PDF.test(head)) return 'pdf'
    if (head.startsWith('PK\x03\x04')) return 'docx'
  }
  const words = beginningOf(input)
  if (HTML.test(words)) return 'html'
  if (MARKDOWN.test(words)) return 'markdown'
  return /^[[{]\s{0,200}["{]/.test(words) ? jsonKind(words) : 'text'
}

// At the beginning, or behind what a server or a mailer put there, with an object below it. Source: ISO 32000-1, annex H, note 13.
const PDF = /^\W*%PDF-|\d obj/

// After comments and an XML declaration, an element that pages and their parts begin with.
const HTML =
  /^(?:<\?xml[^>]{0,200}>\s{0,50}|<!--[^>]{0,2000}-->\s{0,50}){0,5}<(?:!doctype\s{1,5}html|html|head|body|main|article|section|div|p|h[1-6]|meta|title|script|table|header|[ou]l|dl|blockquote|figure|aside|span|strong|em|b|a|img|br|pre)\b/i

/** Whether a text that begins so may be a mail, of a format that no importer reads, or the name of a file: most texts are not asked further. */
export function mayBeOther(words: string): boolean {
  const beginning = words.slice(0, 2_000)
  return OTHER.test(beginning) || ONE_WORD.test(beginning)
}

const OTHER = /^(?:[[{<>/~-]|\w:)|@|e-?mail|^\W?[\p{L} -]{2,20}[:：].*\n\W?[\p{L} -]{2,20}[:：]/imu

const ONE_WORD = /^\S+\s*$/

// Front matter, or a title with its mark and nothing beside it.
const MARKDOWN =
  /^(?:---[ \t]*\r?\n[\w-]{1,40}:|\+\+\+[ \t]*\r?\n[\w-]{1,40}[ \t]*=|# \S[^\n]{5,300}\r?\n[ \t]*\r?\n)/

function jsonKind(words: string): SourceKind {
  if (/"@(?:context|graph|type)"\s{0,20}:/.test(words)) return 'json-ld'
  const isNinjs =
    /"uri"\s{0,20}:/.test(words) &&
    /"(?:headlines?|bodies|body_text|body_xhtml)"\s{0,20}:/.test(words)
  return isNinjs ? 'ninjs' : 'text'
}

/** The first words of a source, without what stands before them. */
export function beginningOf(input: Uint8Array | string): string {
  const text = typeof input === 'string' ? input.slice(0, LOOKED_AT) : decoded(input)
  return text.replace(/^\uFEFF/, '').trimStart()
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const charset = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(charset).decode(bytes.subarray(0, LOOKED_AT))
}
