import {requireForm} from '../require-input.ts'

/**
 * Every text of a file of text, for audits: as it stands, with the escapes of JSON resolved, and of markup the words
 * between the tags (a name that tags cut in pieces is whole here) and the values of attributes, with their character
 * references resolved. `null` where the words are encoded, so that nothing can be said about them: RTF, mail.
 */
export function textStrings(text: string): readonly string[] | null {
  requireForm(text, 'string', 'textStrings: text')
  if (ENCODED.test(text)) return null
  return [...new Set([text, ...jsonTexts(text), ...markupTexts(text)])]
}

/** The signature of RTF, and the field of RFC 2045 that says how a part is encoded. */
const ENCODED = /^\s*\{\\rtf|^content-transfer-encoding:\s*(?:base64|quoted-printable)/im

/** Of a JSON text, or of each line that is one. */
function jsonTexts(text: string): string[] {
  const whole = parsed(text)
  const values = whole === undefined ? text.split('\n').map(parsed) : [whole]
  return values.flatMap((value) => [...stringsOf(value)])
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    if (!Array.isArray(value)) yield key
    yield* stringsOf(item)
  }
}

function markupTexts(text: string): string[] {
  if (!(/<[A-Za-z!?]/.test(text) || /&#?\w+;/.test(text))) return []
  const words = text.replace(WITHIN_WORDS, '').replace(/<[^>]*>/g, '\n\n')
  const attributes = [...text.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  )
  return [words, ...attributes]
    .map(withoutReferences)
    .flatMap((one) => [one, ...percentDecoded(one)])
    .filter((one) => one.trim() !== '')
}

/** Tags that stand within words and between them. */
const WITHIN_WORDS =
  /<\/?(?:a|abbr|b|bdi|bdo|em|font|i|mark|small|span|strong|sub|sup|tspan|u|wbr)(?:\s[^>]*)?\/?>/gi

/**
 * By number, and the names of HTML for letters with accents, which do not count, and for letters that have none; and the
 * escapes of scripts.
 */
function withoutReferences(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(ACCENTED, '$1')
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole)
}

function character(code: number): string {
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code)
}

const ACCENTED =
  /&([A-Za-z])(?:acute|breve|caron|cedil|circ|dot|grave|macr|ogon|ring|strok|tilde|uml);/g

const NAMED: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    rsquo: '’',
    hyphen: '-',
  },
  ...{szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø'},
  ...{eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ', imath: 'ı', inodot: 'ı'},
}

function percentDecoded(text: string): string[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return []
  try {
    return [decodeURIComponent(text)]
  } catch {
    return []
  }
}
