import {foldedWords} from '@onrecord/core'

/**
 * The words of a text as they are searched for and compared: in one case, without accents, "Łapiński" as "lapinski". Where a
 * script has no blanks between words each character is one. Hangul keeps its words, particles and all, but no word has two
 * scripts: "UNHCR는" and "2023년" are two each.
 */
export function wordsOf(text: string): string[] {
  return foldedWords(text).flatMap((word) => word.normalize('NFC').match(ONE_SCRIPT) ?? [])
}

/** Words as terms are looked for in them: each between blanks. */
export function inBlanks(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'

const ONE_SCRIPT = new RegExp(
  `[${UNSPACED}]|\\p{Script=Hangul}+|[^${UNSPACED}\\p{Script=Hangul}]+`,
  'gu',
)
