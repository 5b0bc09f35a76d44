import {foldKey} from './name-forms.ts'
import {NAME_WITHHELD, type Region} from './region.ts'
import type {Subject} from './subjects.ts'

/**
 * A word of a name of which some letters are hidden one by one, "Orms*n" and "O****en": at least half of it is to be read, and whoever
 * knows the story reads the rest.
 */
export function censored(text: string, subjects: readonly Subject[]): Region[] {
  if (!HIDES.test(text)) return []
  const keys = subjects.flatMap(({reason, forms, by}) =>
    reason === 'name' ? forms.bare.map(({key}) => ({key, by})) : [],
  )
  return [...text.matchAll(HIDDEN)].flatMap(({0: word, index}) => {
    const found = keys.filter(({key}) => isHiddenIn(foldKey(word), key))
    const [first] = found
    if (first === undefined) return []
    const isOne = found.every(({by}) => by === first.by)
    const region = {start: index, end: index + word.length, reason: 'name' as const}
    return [isOne ? {...region, by: first.by} : {...region, by: NAME_WITHHELD, isShared: true}]
  })
}

const HIDES = /\p{L}[*•█]/u
/** Behind a word, one star alone is the mark of a note. */
const HIDDEN =
  /(?<![\p{L}\p{M}\p{N}*•█])\p{Lu}[\p{L}\p{M}]*(?:[*•█]+\p{L}[\p{L}\p{M}*•█]*|[*•█]{2,})(?![\p{L}\p{M}\p{N}])/gu

function isHiddenIn(word: string, key: string): boolean {
  const [letters, own] = [[...word], [...key]]
  const shown = letters.filter((letter) => /\p{L}/u.test(letter))
  return (
    own.length >= FEWEST_LETTERS &&
    letters.length === own.length &&
    shown.length * 2 >= own.length &&
    letters.every((letter, n) => letter === own[n] || !/\p{L}/u.test(letter))
  )
}

const FEWEST_LETTERS = 4
