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
 * Decodes a marked-up source: by its byte order mark, else by what the HTTP header said (`declared`), else by what
 * the page says of itself, else as UTF-8 where that is valid, else as windows-1252 (HTML Standard, 13.2.3.2).
 * A declaration of UTF-8 that the bytes break is not believed, nor one of another encoding by a page that is valid UTF-8. Anything but plain UTF-8 is stated as an issue.
 *
 * The decoder is not the platform's own: Node's differ from the Encoding Standard for windows-1252 and euc-kr.
 */
export function decodeMarkup(bytes: Uint8Array, declared?: string | undefined): Decoded {
  const bom = getBOMEncoding(bytes)
  if (bom !== null) return decodeAs(bom, bytes, 'byte order mark')
  const header = nameOf(declared)
  if (header !== null && header !== 'utf-8') return decodeAs(header, bytes, 'given charset')
  const own = header ?? nameOf(ownDeclaration(bytes))
  if (own !== null && own !== 'utf-8' && !own.startsWith('utf-16')) {
    return savedAsUtf8(bytes, own) ?? decodeAs(own, bytes, "page's own declaration")
  }
  return decodeUtf8(bytes)
}

function decodeAs(charset: string, bytes: Uint8Array, from: string): Decoded {
  const text = new TextDecoder(charset).decode(bytes)
  if (charset === 'utf-8') return {text, charset, issues: []}
  const message = `The source is encoded as ${charset}, by its ${from}; the text was converted`
  return {text, charset, issues: [{severity: 'info', code: 'charset', message}, ...damage(text)]}
}

/** A page that was saved anew as UTF-8 still names the encoding that it came in: no text of another encoding reads as this much UTF-8. */
function savedAsUtf8(bytes: Uint8Array, own: string): Decoded | null {
  const {text, charset, issues} = decodeUtf8(bytes)
  const whole = text.match(/[^\0-\x7f]/g) ?? []
  if (charset !== 'utf-8' || issues.length > 0 || whole.length < LEAST_OF_UTF8) return null
  const message = `The page says that it is encoded as ${own}, but it is valid UTF-8; it was read as such`
  return {text, charset, issues: [{severity: 'info', code: 'charset', message}]}
}

const LEAST_OF_UTF8 = 8

function decodeUtf8(bytes: Uint8Array): Decoded {
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
    const message =
      'The source is not valid UTF-8 and names no other encoding; it was read as windows-1252. Give charset if that is wrong'
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      charset: 'windows-1252',
      issues: [{severity: 'warning', code: 'charset-assumed', message}],
    }
  }
}

function damage(text: string): readonly Issue[] {
  const count = text.split('\uFFFD').length - 1
  if (count === 0) return []
  const message = `${count} characters of the source could not be decoded and stand as U+FFFD`
  return [{severity: 'warning', code: 'charset-damage', message}]
}

const LOOKED_AT = 4096

/** What `<meta charset>` or an XML declaration says in the first bytes. */
function ownDeclaration(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, LOOKED_AT))
  return (
    /<meta\s[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml\s[^>]{0,100}?encoding\s{0,3}=\s{0,3}["']([\w.:-]{2,40})/i.exec(head)?.[1]
  )
}

function nameOf(label: string | undefined): string | null {
  return label === undefined ? null : (normalizeEncoding(label) ?? null)
}
