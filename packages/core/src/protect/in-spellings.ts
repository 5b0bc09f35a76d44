import {escapePattern} from '../escape-pattern.ts'

/**
 * A name with its "servant of" in one word, as Arabic names have it in many spellings: "Abd al-Rahman", "Abdel Rahman" and "Abdurrahman"
 * are one name, written "Abdulrahman" here.
 */
export function inOneWord(name: string): string {
  return name.replace(SERVANT, 'Abdul')
}

const JOINT = String.raw`[\s\p{Pd}'’]?`
const SERVANT_OF = `Abd${JOINT}[aeu](?:sh|[ldnrstz])${JOINT}`
const SERVANT = new RegExp(String.raw`(?<!\p{L})${SERVANT_OF}(?=\p{L}{3})`, 'giu')

/**
 * Part of a pattern for one word of a name in its spellings: each two letters with what a source may have between them, and no apostrophe
 * or a blank where the name has one ("O Dwyer"); "Mac Orm" for McOrm.
 */
export function spelled(word: string, within: string): string {
  const [, rest] = /^Abdul(\p{L}{3,}.*)$/iu.exec(word) ?? []
  if (rest !== undefined) return `${SERVANT_OF}${spelled(rest, within)}`
  const [, clan] = /^Ma?c(\p{Lu}.*)$/u.exec(word) ?? []
  if (clan !== undefined) return String.raw`Ma?c[^\S\n]?${spelled(clan, within)}`
  return escapePattern(word)
    .replace(/['’]/g, String.raw`(?:['’‘]|[^\S\n])?`)
    .replace(/(?<=\p{L}\p{M}*)(?=\p{L})/gu, within)
}

/** What the cases of a Slavic name in Cyrillic letters have together: "новаков" of Новакова and Новаковой; of another word the word. */
export function slavicStem(word: string): string {
  return /^\p{sc=Cyrillic}{3}/u.test(word)
    ? word.replace(/(?<=\p{L}{3})(?:[аяиоеыьу]|[ыио]и|ая|яя)$/u, '')
    : word
}
