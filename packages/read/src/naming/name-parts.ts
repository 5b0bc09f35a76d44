import {keysOf} from './keys.ts'
import {isGivenName} from './known-names.ts'
import {isSurnameFirst} from './types/classify.ts'

/** Whether a name's words stand in another in order, the last or the first of them at its end. */
export function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const from = whole.indexOf(part[0] ?? '')
  if (from < 0) return false
  let at = from
  for (const word of part) {
    at = whole.indexOf(word, at)
    if (at < 0) return false
    at++
  }
  return at === whole.length || from === 0
}

/**
 * The words of a full name that stand for it alone, as `keysOf` gives them: its surname (first, or last, or the first of two as in
 * Spanish), and the one name of who has one.
 */
export function surnamesOf(
  words: readonly string[],
  keys: readonly string[] = keysOf(words),
): readonly string[] {
  const first = keys[0] ?? ''
  const last = keys.at(-1) ?? ''
  if (keys.length === 1) return [first]
  // "Faizal bin Quorl" is Faizal, whose father is Quorl; the press of other lands calls him Quorl.
  const son = keys.findIndex((key) => /^(?:bin|binti|binte|a\/[lp])$/.test(key))
  if (son > 0) return [...keys.slice(0, son), last]
  if (isSurnameFirst(words))
    return keys.length === 2 && !last.includes('-') ? [first, last] : [first]
  if (isSurnameSecond(words)) return [keys[1] ?? last]
  const middle = middleOf(words, keys)
  return middle === null ? [last] : [middle, last]
}

/** "Ada Lim Xin Yi", "Ada Lim Xin-yi", "Ada Lim Cheng Xin-yi": an English name before a Chinese one, with a husband’s surname or without; not "Ada Lim Quorl-Vale". */
function isSurnameSecond([given = '', surname = '', ...own]: readonly string[]): boolean {
  const last = own.at(-1)
  if (last === undefined || !isGivenName(given)) return false
  if (own.length > 1 || WRITTEN_AS_ONE.test(last))
    if (isSurnameFirst([surname, ...own])) return true
  return (
    own.length === 2 && WRITTEN_AS_ONE.test(last) && !isGivenName(surname) && isSurnameFirst(own)
  )
}

const WRITTEN_AS_ONE = /-\p{Ll}/u

/**
 * "Ana Vale Montes" and "Ana Vale de Montes" are called Vale; the second of "Ana Maria Vale" is a given name, of "Ana Q. Vale"
 * no name at all.
 */
function middleOf(words: readonly string[], keys: readonly string[]): string | null {
  let at = keys.length - 2
  while (at > 0 && words[at] === keys[at]) at--
  const middle = keys[at] ?? ''
  const isSurname = at > 0 && /^\p{Lu}\p{Ll}{2,}/u.test(words[at] ?? '') && !isGivenName(middle)
  return isSurname ? middle : null
}
