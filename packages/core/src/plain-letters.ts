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
  ...{
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    ħ: 'h',
    Ħ: 'H',
    ı: 'i',
    ŧ: 't',
    Ŧ: 'T',
  },
  ...{ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'Th', ə: 'a', Ə: 'A'},
  ...{ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه'},
}

const OTHERWISE = new RegExp(`[${Object.keys(WRITTEN).join('')}]`, 'gu')
