import {getBOMEncoding, normalizeEncoding, TextDecoder} from '@exodus/bytes/encoding.js'
import type {Issue} from '@onrecord/core'

/** Bytes as text, with what is to be said about their encoding. */
export interface Decoded {
  readonly text: string
  /** WHATWG name in lower case, such as `utf-8`, `euc-kr`, `windows-1252`. */
  readonly charset: string
  readonly issues: readonly Issue[]
}

/**
 * Decodes a marked-up source: by its byte order mark or the two bytes of its first sign, else by what the HTTP header said (`declared`, a label or the whole
 * header), else by what the page says of itself, else as UTF-8 where that is valid, else as pages in its language were
 * encoded, else as windows-1252 (HTML Standard, 13.2.3.2). A declaration of UTF-8 that the bytes break is not believed, nor
 * one of another encoding by a page that is valid UTF-8. Anything but plain UTF-8 is stated as an issue.
 *
 * The decoder is not the platform's own: Node's differ from the Encoding Standard for windows-1252 and euc-kr.
 */
export function decodeMarkup(bytes: Uint8Array, declared?: string | undefined): Decoded {
  const bom = getBOMEncoding(bytes)
  if (bom !== null) return decodeAs(bom, bytes, 'byte order mark')
  const wide = wideOf(bytes)
  if (wide !== null) return decodeAs(wide, bytes, 'first bytes')
  const label = /charset\s{0,3}=\s{0,3}["']?([\w.:-]+)/i.exec(declared ?? '')?.[1] ?? declared
  const header = nameOf(label)
  if (isLegacy(header)) return decodeAs(header, bytes, 'given charset')
  const head = headOf(bytes)
  const own = nameOf(ownDeclaration(head))
  const found =
    header === null && isLegacy(own)
      ? (savedAsUtf8(bytes, own) ?? decodeAs(own, bytes, "page's own declaration"))
      : decodeUtf8(bytes, isLegacy(own) ? own : usualFor(head, bytes))
  return header === null && label ? withIssue(found, label) : found
}

/** UTF-16 without a mark, by "<" in two bytes (XML, appendix F). */
function wideOf([first, second]: Uint8Array): string | null {
  if (first === 0x3c && second === 0) return 'utf-16le'
  return first === 0 && second === 0x3c ? 'utf-16be' : null
}

function isLegacy(charset: string | null): charset is string {
  return charset !== null && charset !== 'utf-8' && !charset.startsWith('utf-16')
}

function withIssue(found: Decoded, label: string): Decoded {
  const message = `The given charset "${label}" is no encoding that is known, such as euc-kr; the page was read as ${found.charset}`
  return {...found, issues: [{severity: 'warning', code: 'charset', message}, ...found.issues]}
}

function decodeAs(charset: string, bytes: Uint8Array, from: string): Decoded {
  const text = new TextDecoder(charset).decode(bytes)
  if (charset === 'utf-8') return {text, charset, issues: []}
  const message = `The source is encoded as ${charset}, by its ${from}; the text was converted`
  return {text, charset, issues: [{severity: 'info', code: 'charset', message}, ...damage(text)]}
}

/** A page that was saved anew as UTF-8 still names the encoding that it came in: no text of another encoding reads as this much UTF-8. */
function savedAsUtf8(bytes: Uint8Array, own: string): Decoded | null {
  const {text, charset, issues} = decodeUtf8(bytes, null)
  const whole = text.match(/[^\0-\x7f]/g) ?? []
  // in Western European words hardly a letter beyond ASCII stands beside another
  const least = own === 'windows-1252' ? 1 : LEAST_OF_UTF8
  if (charset !== 'utf-8' || issues.length > 0 || whole.length < least) return null
  const message = `The page says that it is encoded as ${own}, but it is valid UTF-8; it was read as such`
  return {text, charset, issues: [{severity: 'info', code: 'charset', message}]}
}

const LEAST_OF_UTF8 = 8

/** @param usual what it is read as where it is no UTF-8, when the page tells */
function decodeUtf8(bytes: Uint8Array, usual: string | null): Decoded {
  try {
    return {
      text: new TextDecoder('utf-8', {fatal: true}).decode(bytes),
      charset: 'utf-8',
      issues: [],
    }
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    // Fewer broken characters than whole ones: UTF-8 that was cut or patched. In a text of another encoding hardly any is whole.
    const broken = text.split('\uFFFD').length - 1
    const whole = (text.match(/[^\0-\x7f\uFFFD]/g) ?? []).length
    if (whole > 2 * broken) return {text, charset: 'utf-8', issues: damage(text)}
    const assumed = usual ?? 'windows-1252'
    const message = `The source is not valid UTF-8, and nothing that holds says how it is encoded; it was read as ${assumed}. Give charset if that is wrong`
    return {
      text: new TextDecoder(assumed).decode(bytes),
      charset: assumed,
      issues: [{severity: 'warning', code: 'charset-assumed', message}],
    }
  }
}

/** What is told of characters that could not be decoded. */
export function damage(text: string): readonly Issue[] {
  const count = text.split('\uFFFD').length - 1
  if (count === 0) return []
  const message = `${count} characters of the source could not be decoded and stand as U+FFFD`
  return [{severity: 'warning', code: 'charset-damage', message}]
}

const LOOKED_AT = 4096

/** The first bytes without comments and scripts, in which a declaration is none. */
function headOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, LOOKED_AT))
  return head.replace(NO_MARKUP, '')
}

const NO_MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<script\b[\s\S]*?(?:<\/script|$)|<style\b[\s\S]*?(?:<\/style|$)/gi

/** What `<meta charset>`, `<meta http-equiv>` or an XML declaration says. */
function ownDeclaration(head: string): string | undefined {
  const xml = /^<\?xml\s[^>]{0,100}?encoding\s{0,3}=\s{0,3}["']([\w.:-]{2,40})/i.exec(head)?.[1]
  for (const [tag] of head.matchAll(/<meta\s[^>]{0,400}/gi)) {
    const ofTag = /\scharset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})/i
    const ofType = /charset\s{0,3}=\s{0,3}([\w.:-]{2,40})/i
    const bare = tag.replace(/\scontent\s{0,3}=\s{0,3}(?:"[^"]*"|'[^']*')/i, ' ')
    const found = ofTag.exec(bare) ?? (/http-equiv/i.test(tag) ? ofType.exec(tag) : null)
    if (found !== null) return found[1]
  }
  return xml
}

/** What pages in a language were encoded as that state nothing: the first that all bytes fit (HTML Standard, 13.2.3.2, by locale). */
function usualFor(head: string, bytes: Uint8Array): string | null {
  const language = /<html\s[^>]{0,400}?\blang\s{0,3}=\s{0,3}["']?([a-z]{2})/i.exec(head)?.[1]
  const usual = USUAL[language?.toLowerCase() ?? ''] ?? []
  return usual.find((charset) => fits(charset, bytes)) ?? null
}

const USUAL: Readonly<Partial<Record<string, readonly string[]>>> = {
  ko: ['euc-kr'],
  ja: ['shift_jis', 'euc-jp'],
  zh: ['gb18030', 'big5'],
  ru: ['windows-1251'],
  uk: ['windows-1251'],
  bg: ['windows-1251'],
  el: ['iso-8859-7'],
  he: ['windows-1255'],
  ar: ['windows-1256'],
  fa: ['windows-1256'],
  th: ['windows-874'],
  tr: ['windows-1254'],
  vi: ['windows-1258'],
  cs: ['windows-1250'],
  hu: ['iso-8859-2'],
  pl: ['iso-8859-2'],
}

function fits(charset: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(charset, {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Some labels ("iso-2022-kr", "hz-gb-2312") stand for encodings that browsers refuse to read, and so does no decoder here. */
function nameOf(label: string | undefined): string | null {
  const name = label === undefined ? null : (normalizeEncoding(label) ?? null)
  return name === 'replacement' ? null : name
}
