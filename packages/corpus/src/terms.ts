import {wordsOf} from './words.ts'

/** One thing that is searched for: words that stand in this order, the last of them whole or as a beginning. */
export interface Term {
  readonly words: readonly string[]
  readonly isBeginning: boolean
}

/** The terms of what somebody types: `returned "third country" deport*`. */
export function termsOf(query: string): Term[] {
  return [...query.matchAll(/["“”]([^"“”]*)["“”]\*?|[^\s"“”]+/g)].flatMap(([all, phrase]) => {
    const words = wordsOf(phrase ?? all)
    return words.length === 0 ? [] : [{words, isBeginning: /\*["“”]?$/.test(all)}]
  })
}

/**
 * Whether all terms stand in words between blanks: of a text as they follow each other, of a record in any order.
 */
export function hasTerms(
  words: string,
  terms: readonly Term[],
  order: 'in order' | 'in any order',
): boolean {
  return terms.every((term) =>
    order === 'in order'
      ? words.includes(pattern(term.words, term.isBeginning))
      : term.words.every((word, at) =>
          words.includes(pattern([word], term.isBeginning && at === term.words.length - 1)),
        ),
  )
}

/** A Korean word is found within others, which it has its particles with. */
function pattern(words: readonly string[], isBeginning: boolean): string {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const before = HANGUL.test(first) ? '' : ' '
  return `${before}${words.join(' ')}${isBeginning || HANGUL.test(last) ? '' : ' '}`
}

const HANGUL = /^\p{Script=Hangul}/u
