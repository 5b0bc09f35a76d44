import {requireForm} from '../require-input.ts'
import {nearest} from '../verify/nearest.ts'
import {foldedTokens, foldKey, tokensOf, withDigraphs, withoutTitle} from './name-forms.ts'
import {foldedParts, ownWords} from './name-words.ts'
import {soundKey} from './sound-key.ts'

/**
 * Whether a name is one of these, however a source writes it: with other separators or its words in another order ("Kim
 * Seoyeon", "Seo-yeon Kim"), with more words ("Deckhand Tomas Brandt"), with fewer ("Ana Quispe" for Ana Lucia
 * Quispe Mamani, "Dolly Vale" for Ada Vale-Orm whom the dossier also calls Dolly), or with initials ("T. Brandt").
 * Without its first word it may be a parent's, where names are patronymics.
 */
export function isSamePerson(name: string, names: readonly string[]): boolean {
  requireNames(name, names, 'isSamePerson')
  return inSpellings(name, names, isSame)
}

/**
 * Of two names that {@link isSamePerson} or {@link isNearlyNamed} takes for one, one of these is the same: how their words sound, and
 * which letters they have together. Who compares thousands of names compares those alone.
 */
export function nameKeys(name: string): readonly string[] {
  requireForm(name, 'string', 'nameKeys: name')
  const keys = [name, withDigraphs(name)].flatMap((one) => [
    ...[ownWords, foldedParts, foldedTokens, partsOf]
      .flatMap((wordsOf) => wordsOf(one))
      .map(soundKey),
    ...[one, untitled(one)].map((letters) => `=${[...lettersOf(letters)].sort().join('')}`),
  ])
  return [...new Set(keys)]
}

function requireNames(name: string, names: readonly string[], asked: string): void {
  requireForm(name, 'string', `${asked}: name`)
  requireForm(names, 'texts', `${asked}: names`)
}

/** With "Mueller" for Müller on either side. */
function inSpellings(
  name: string,
  names: readonly string[],
  isOf: (name: string, names: readonly string[]) => boolean,
): boolean {
  if (isOf(name, names)) return true
  const [plain, spelled] = [withDigraphs(name), names.map(withDigraphs)]
  // most names have no such letters, and are not compared three times
  if (plain !== name && isOf(plain, names)) return true
  return spelled.some((one, n) => one !== names[n]) && isOf(name, spelled)
}

function isSame(name: string, names: readonly string[]): boolean {
  return (
    names.some((one) => hasLettersOf(untitled(name), one)) ||
    holdsMore(name, names) ||
    names.some((one) => hasInitialsOf(name, one)) ||
    hasWordsOf(name, names)
  )
}

/** Words of these names and no others, behind the first word of one of them. */
function hasWordsOf(name: string, names: readonly string[]): boolean {
  const words = ownWords(name)
  const all = names.map(ownWords)
  return (
    words.length > 1 &&
    words.every((word) => all.flat().includes(word)) &&
    all.some(([first]) => first === words[0])
  )
}

/**
 * Whether a name may be one of these with a slip of the pen or in another spelling ("Darya Novakova" for Daria, "Alex
 * Novak" for Alexander), or without its first word ("Lucia Quispe", "van der Meulen"), or with no more before the surname than
 * "Al", which may be an article or a name: nobody can tell it from a sister's or a parent's.
 */
export function isNearlyNamed(name: string, names: readonly string[]): boolean {
  requireNames(name, names, 'isNearlyNamed')
  return inSpellings(name, names, isNearlyOne)
}

function isNearlyOne(name: string, names: readonly string[]): boolean {
  // of Al Vale one word is left to compare
  const fewest = untitled(name).includes(' ') ? 1 : 2
  return [ownWords, foldedParts].some((wordsOf) =>
    names.some((one) => isNear(wordsOf(name), wordsOf(one), fewest)),
  )
}

function isNear(words: readonly string[], own: readonly string[], fewest: number): boolean {
  const rest = words.filter((word) => !own.includes(word))
  if (words.length < fewest) return false
  // "Mohamed Hadad" for Mohammed Haddad: of a name written by ear no word may be the same
  if (rest.length === words.length)
    return rest.length > 1 && rest.every((word) => soundsLike(word, own))
  return rest.every((word) => isSlipOf(word, own))
}

function soundsLike(word: string, own: readonly string[]): boolean {
  return own.some((one) => soundKey(one) === soundKey(word))
}

/** Whether a word, folded, is nearly one of these and none of them. Shorter words are near to too many others, unless they sound alike. */
export function isSlipOf(word: string, own: readonly string[]): boolean {
  if (own.includes(word)) return false
  if (word.length > 1 && soundsLike(word, own)) return true
  if (word.length < FEWEST_LETTERS - 1) return false
  const long = [...new Set(own)].filter((one) => one.length >= FEWEST_LETTERS)
  return nearest(word, long) !== null || own.some((one) => isOneLetterOff(word, one))
}

/** "Omen" for Omin: of four letters two may make another name. */
function isOneLetterOff(word: string, other: string): boolean {
  const [letters, others] = [[...word], [...other]]
  return (
    letters.length === FEWEST_LETTERS - 1 &&
    others.length === letters.length &&
    letters.filter((letter, n) => letter !== others[n]).length === 1
  )
}

const FEWEST_LETTERS = 5

/** Whether a name has all the words of one of several words, and others. */
export function holdsMore(name: string, names: readonly string[]): boolean {
  const words = foldedTokens(name)
  return names
    .map((one) => foldedTokens(one))
    .some(
      (one) =>
        one.length > 1 && one.length < words.length && one.every((word) => words.includes(word)),
    )
}

/** The same letters, though another word may come first. */
function hasLettersOf(name: string, other: string): boolean {
  const [one, two] = [lettersOf(name), lettersOf(other)]
  if (one.length !== two.length) return false
  return one === two || (tokensOf(name).length > 1 && `${one}${one}`.includes(two))
}

/** Words of the other name and first letters of words of it, with some of each; behind the first letter of the first word, of names that it has not. */
function hasInitialsOf(name: string, other: string): boolean {
  const [words, others] = [partsOf(name), partsOf(other)]
  const initials = words.filter((word) => !others.includes(word))
  const [first = ''] = words
  // "R. J. Vale" of Rafi Vale
  const isFirst = first === initials[0] && others[0]?.startsWith(first) === true
  return (
    initials.length > 0 &&
    initials.length < words.length &&
    initials.every(
      (one) => one.length === 1 && (isFirst || others.some((word) => word.startsWith(one))),
    )
  )
}

function partsOf(name: string): string[] {
  return foldedTokens(name.replace(/[.\p{Pd}]/gu, ' '))
}

function lettersOf(name: string): string {
  return foldKey(name).replace(/[^\p{L}\p{N}]/gu, '')
}

/** "Doña Ana Lucia" is Ana Lucia Quispe. */
function untitled(name: string): string {
  return withoutTitle(tokensOf(name)).join(' ')
}
