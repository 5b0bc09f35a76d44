import type {Span} from '../model/common.ts'

/** A text in plain letters, and where each of its characters stands in the original. */
export interface FoldedText {
  readonly text: string
  /** The span of the original; accents after its last letter belong to it. */
  readonly original: (span: Span) => Span
}

export function foldedText(text: string): FoldedText {
  if (plainLetters(text) === text) return {text, original: (span) => span}
  const offsets: number[] = []
  let folded = ''
  let offset = 0
  for (const character of text) {
    const plain = plainLetters(character)
    for (let n = 0; n < plain.length; n++) offsets.push(offset)
    folded += plain
    offset += character.length
  }
  const at = (index: number) => offsets[index] ?? text.length
  return {text: folded, original: ({start, end}) => ({start: at(start), end: at(end)})}
}

/**
 * Letters as a reader takes them: without accents ("Ruiz" for "Ruíz"), ligatures and wide forms as ordinary letters, and
 * without what is not seen, such as the soft hyphens and zero-width spaces of web pages. Letters whose stroke or shape is
 * no accent are those that keyboards without them write ("Lukasz" for "Łukasz"), in capitals too ("WEISS" for "Weiß").
 * A vowel sign of Devanagari or Burmese is a letter, and stays.
 */
export function plainLetters(text: string): string {
  // of ASCII each letter is plain already, and most strings have no other
  if (/^[\n\r\t -_a-~]*$/.test(text)) return text
  return text
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(OTHERWISE, (letter) => WRITTEN[letter] ?? letter)
    .normalize('NFC')
}

const UNSEEN =
  /(?:(?=[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Latin}\p{sc=Syriac}])\p{M}|[\u093C\u0640\p{Default_Ignorable_Code_Point}])+/gu

/** Letters that no decomposition takes apart, as they are written where a keyboard or an address has none of them. Own list. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...{ʼ: "'", ʻ: "'", ʿ: "'", ʾ: "'", '`': "'"},
  ...{ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ħ: 'h', Ħ: 'H', ı: 'i'},
  ...{ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'Th', ə: 'a', Ə: 'A'},
  ...{ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه'},
}

const OTHERWISE = new RegExp(`[${Object.keys(WRITTEN).join('')}]`, 'gu')

/** An address as it is read. */
export function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug.replaceAll('+', ' '))
  } catch {
    return slug
  }
}
