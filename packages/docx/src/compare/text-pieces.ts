/** Letters of Chinese and Japanese, which stand for more than a sound. */
const IDEOGRAPHS = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'

/** What else is written without blanks between words. */
const UNSPACED = '(?!\\p{N})[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'

/**
 * A letter with all that is written around it: the vowel before it, letters below it, marks, and vowels behind it (The Unicode
 * Standard, 16.1 to 16.4). Nothing less can be read alone.
 */
const CLUSTER = `[\\u0E40-\\u0E44\\u0EC0-\\u0EC4]?${UNSPACED}(?:[\\u17D2\\u1039]\\p{L}|[\\p{M}\\u0E30\\u0E32\\u0E33\\u0E45\\u0E46\\u0EB0\\u0EB2\\u0EB3\\u0EC6])*`

const UNSPACED_PIECE = `${IDEOGRAPHS}|${CLUSTER}`

/** A word, a blank, a mark; letters one by one in scripts where nothing stands between words. */
export const textPieces: RegExp = new RegExp(
  `\\s+|${UNSPACED_PIECE}|(?:(?!${IDEOGRAPHS}|${UNSPACED})[\\p{L}\\p{M}\\p{N}])+|\\S`,
  'gu',
)

const unspaced = new RegExp(`^(?:${UNSPACED_PIECE})$`, 'u')

/** The words of a text, to tell how alike two texts are: a letter counts with the next as well, since any two texts share their letters. */
export function wordsOf(text: string): readonly string[] {
  const pieces = text.toLowerCase().match(textPieces) ?? []
  return pieces.flatMap((piece, at) => {
    if (unspaced.test(piece)) return [piece, `${piece}${pieces[at + 1] ?? ''}`]
    return /[\p{L}\p{M}\p{N}]/u.test(piece) ? [piece] : []
  })
}
