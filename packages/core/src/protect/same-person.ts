import {foldKey, tokensOf} from './name-forms.ts'

/**
 * Whether a name is one of these, however a source writes it: with other separators or its words in another order ("Kim
 * Seoyeon", "Seo-yeon Kim"), with more words ("Deckhand Tomas Brandt"), or with fewer ("Ana Quispe" for Ana Lucia
 * Quispe Mamani). Without its first word it may be a parent's, where names are patronymics.
 */
export function isSamePerson(name: string, names: readonly string[]): boolean {
  return (
    names.some((one) => hasLettersOf(name, one)) ||
    holdsMore(name, names) ||
    names.some((one) => holdsMore(one, [name]) && firstWord(one) === firstWord(name))
  )
}

/** Whether a name has all the words of one of several words, and others. */
export function holdsMore(name: string, names: readonly string[]): boolean {
  const words = tokensOf(name).map(foldKey)
  return names
    .map((one) => tokensOf(one).map(foldKey))
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

function lettersOf(name: string): string {
  return foldKey(name).replace(/[^\p{L}\p{N}]/gu, '')
}

function firstWord(name: string): string | undefined {
  return tokensOf(name).map(foldKey)[0]
}
