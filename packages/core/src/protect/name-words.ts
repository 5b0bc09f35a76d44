import {slavicStem} from './in-spellings.ts'
import {foldedTokens, foldKey, isSmall, tokensOf, withoutTitle} from './name-forms.ts'

/**
 * The words of a name by which it is compared with another, folded: without a title before it and without an Arabic article
 * ("al-Haddad", "El Haddad"), each of a double surname by itself ("Vale-Orm"), "Jr" as Junior. "Seo-yeon" is one word.
 */
export function ownWords(name: string): string[] {
  return withoutTitle(tokensOf(name))
    .flatMap((token) => token.split(/\p{Pd}(?=\p{Lu})/u))
    .map(foldKey)
    .map((word) => SHORTENED[word] ?? word)
    .filter((word) => !ARTICLE.test(word))
}

/** The same with each part of a hyphenated word by itself: "Mei Ling" of Mei-ling. */
export function foldedParts(name: string): string[] {
  return ownWords(name.replace(/\p{Pd}/gu, ' '))
}

/** The one word that a name is without what stands before it, folded, "brandt" of "Mr Brandt" and "van der Brandt"; `null` of several. */
export function onlyWord(name: string): string | null {
  const [only, ...more] = withoutTitle(tokensOf(name)).filter((token) => !isSmall(token))
  return only === undefined || more.length > 0 ? null : foldKey(only).replace(WITH_ARTICLE, '')
}

/** The same where "Al" and "El" are known to be no first names: "haddad" of "Al Haddad". */
export function onlyWordWithArticle(name: string): string | null {
  return onlyWord(withoutTitle(tokensOf(name)).join(' ').replace(APART, ''))
}

/** Whether a name has the Arabic article: "Ahmad al-Haddad", "Ahmad El Haddad", and not "Al Vale". */
export function hasArticle(name: string): boolean {
  const words = foldedTokens(name)
  return words.some((word, n) => WITH_ARTICLE.test(word) || (n > 0 && ARTICLE.test(word)))
}

/** Whether a word of a protected name is in another: "al-haddad" in Samir El Haddad. */
export function holdsWord(name: string, word: string): boolean {
  const parts = foldedParts(name).map(slavicStem)
  const wanted = foldedParts(word).map(slavicStem)
  // of Al Vale one word is no more than an article
  if (wanted.length === 0) return foldedTokens(name).includes(word)
  return wanted.every((part) => parts.includes(part))
}

const SHORTENED: Readonly<Record<string, string>> = {jr: 'junior', sr: 'senior'}

export const ARTICLE: RegExp = /^(?:al|el)$/i
export const WITH_ARTICLE: RegExp = /^(?:al|el)\p{Pd}/iu
const APART = /^(?:al|el)\s(?=\S)/iu
