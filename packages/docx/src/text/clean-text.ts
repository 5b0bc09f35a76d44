/**
 * Text as XML 1.0 can carry it: control characters that it forbids are dropped, lone surrogates and the
 * non-characters U+FFFE and U+FFFF become U+FFFD, and tabs and line ends become spaces, since in Word they are
 * elements and not characters (XML 1.0, production 2 "Char").
 */
export function cleanText(value: string): string {
  if (!suspicious.test(value)) return value
  return value
    .replace(unpaired, '\uFFFD')
    .replace(/\r\n|[\t\n\r\u0085\u2028\u2029]/g, ' ')
    .replace(forbidden, '')
}

/** Text ready to stand in an element or between double quotes. */
export function escapeXml(value: string): string {
  return cleanText(value).replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** Text of an element that a parser has read: nothing of it changes, a carriage return that was written as its number included. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

const unpaired =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: as above; most texts pass this test untouched.
const suspicious = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/
