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
  return inSpellings(formsOf(name), names.map(formsOf), isSame)
}

/**
 * Whether two names may be one person's, by {@link isSamePerson} either way or {@link isNearlyNamed}: for names that are
 * compared with many, of which each is looked at once.
 */
export function maybeOneName(): (one: string, other: string) => boolean {
  const known = new Map<string, Forms>()
  const formsFor = (name: string) => {
    const forms = known.get(name) ?? formsOf(name)
    known.set(name, forms)
    return forms
  }
  return (one, other) => {
    requireNames(one, [other], 'maybeOneName')
    const [a, b] = [formsFor(one), formsFor(other)]
    return (
      inSpellings(a, [b], isSame) || inSpellings(b, [a], isSame) || inSpellings(a, [b], isNearlyOne)
    )
  }
}

/** What of a name is compared, each made when it is asked for first. */
interface Forms {
  readonly letters: () => string
  readonly tokens: () => readonly string[]
  readonly own: () => readonly Heard[]
  /** With each part of a hyphenated word by itself. */
  readonly parts: () => readonly Heard[]
  /** With initials by themselves. */
  readonly pieces: () => readonly string[]
  readonly untitled: () => {readonly letters: string; readonly isLong: boolean}
  /** With "Mueller" for Müller; `null` where that changes nothing. */
  readonly spelled: () => Forms | null
}

interface Heard {
  readonly word: string
  readonly sound: () => string
}

function formsOf(name: string): Forms {
  return {
    letters: once(() => lettersOf(name)),
    tokens: once(() => foldedTokens(name)),
    own: once(() => ownWords(name).map(heard)),
    parts: once(() => foldedParts(name).map(heard)),
    pieces: once(() => partsOf(name)),
    untitled: once(() => {
      const plain = untitled(name)
      return {letters: lettersOf(plain), isLong: plain.includes(' ')}
    }),
    spelled: once(() => {
      const spelled = withDigraphs(name)
      return spelled === name ? null : formsOf(spelled)
    }),
  }
}

function heard(word: string): Heard {
  return {word, sound: once(() => soundKey(word))}
}

function once<Made>(make: () => Made): () => Made {
  let made: {readonly value: Made} | null = null
  return () => {
    made ??= {value: make()}
    return made.value
  }
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
  name: Forms,
  names: readonly Forms[],
  isOf: (name: Forms, names: readonly Forms[]) => boolean,
): boolean {
  if (isOf(name, names)) return true
  // most names have no such letters, and are not compared three times
  const spelled = name.spelled()
  if (spelled !== null && isOf(spelled, names)) return true
  const others = names.map((one) => one.spelled() ?? one)
  return others.some((one, n) => one !== names[n]) && isOf(name, others)
}

function isSame(name: Forms, names: readonly Forms[]): boolean {
  return (
    names.some((one) => hasLettersOf(name, one)) ||
    names.some((one) => hasMore(name.tokens(), one.tokens())) ||
    names.some((one) => hasInitialsOf(name, one)) ||
    hasWordsOf(name, names)
  )
}

/** Words of these names and no others, behind the first word of one of them. */
function hasWordsOf({own}: Forms, names: readonly Forms[]): boolean {
  const words = own()
  const all = names.map((one) => one.own())
  return (
    words.length > 1 &&
    words.every(({word}) => all.flat().some((one) => one.word === word)) &&
    all.some(([first]) => first?.word === words[0]?.word)
  )
}

/**
 * Whether a name may be one of these with a slip of the pen or in another spelling ("Darya Novakova" for Daria, "Alex
 * Novak" for Alexander), or without its first word ("Lucia Quispe", "van der Meulen"), or with no more before the surname than
 * "Al", which may be an article or a name: nobody can tell it from a sister's or a parent's.
 */
export function isNearlyNamed(name: string, names: readonly string[]): boolean {
  requireNames(name, names, 'isNearlyNamed')
  return inSpellings(formsOf(name), names.map(formsOf), isNearlyOne)
}

function isNearlyOne(name: Forms, names: readonly Forms[]): boolean {
  // of Al Vale one word is left to compare
  const fewest = name.untitled().isLong ? 1 : 2
  return names.some(
    (one) => isNear(name.own(), one.own(), fewest) || isNear(name.parts(), one.parts(), fewest),
  )
}

function isNear(words: readonly Heard[], own: readonly Heard[], fewest: number): boolean {
  if (words.length < fewest) return false
  const rest = words.filter(({word}) => own.every((one) => one.word !== word))
  // "Mohamed Hadad" for Mohammed Haddad: of a name written by ear no word may be the same
  if (rest.length === words.length)
    return rest.length > 1 && rest.every((word) => soundsLike(word, own))
  return rest.every((word) => isSlip(word, own))
}

function soundsLike({sound}: Heard, own: readonly Heard[]): boolean {
  return own.some((one) => one.sound() === sound())
}

/** Whether a word, folded, is nearly one of these and none of them. Shorter words are near to too many others, unless they sound alike. */
export function isSlipOf(word: string, own: readonly string[]): boolean {
  return !own.includes(word) && isSlip(heard(word), own.map(heard))
}

function isSlip(slip: Heard, own: readonly Heard[]): boolean {
  const {word} = slip
  if (word.length > 1 && soundsLike(slip, own)) return true
  if (word.length < FEWEST_LETTERS - 1) return false
  const words = [...new Set(own.map((one) => one.word))]
  const long = words.filter((one) => one.length >= FEWEST_LETTERS)
  return nearest(word, long) !== null || words.some((one) => isOneLetterOff(word, one))
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
  return names.some((one) => hasMore(foldedTokens(name), foldedTokens(one)))
}

function hasMore(tokens: readonly string[], own: readonly string[]): boolean {
  return own.length > 1 && own.length < tokens.length && own.every((word) => tokens.includes(word))
}

/** The same letters, though another word may come first: of a name without its title. */
function hasLettersOf(name: Forms, other: Forms): boolean {
  const {letters: one, isLong} = name.untitled()
  const two = other.letters()
  if (one.length !== two.length) return false
  return one === two || (isLong && `${one}${one}`.includes(two))
}

/** Words of the other name and first letters of words of it, with some of each; behind the first letter of the first word, of names that it has not. */
function hasInitialsOf(name: Forms, other: Forms): boolean {
  const [words, others] = [name.pieces(), other.pieces()]
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
