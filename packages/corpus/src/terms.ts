import {wordsOf} from './words.ts'

/** One thing that is searched for: words that stand in this order, the last of them whole or as a beginning. */
interface Term {
  readonly words: readonly string[]
  readonly isBeginning: boolean
}

/** Terms that all have to stand in a text. */
export type Terms = readonly Term[]

/** What somebody types, by what stands between bars: of `returned "third country" | deport*` either is enough. */
export function termsOf(query: string): Terms[] {
  return query
    .split('|')
    .map(termsBetweenBars)
    .filter((terms) => terms.length > 0)
}

function termsBetweenBars(query: string): Term[] {
  return [...query.matchAll(/["“”]([^"“”]*)["“”]\*?|[^\s"“”]+/g)].flatMap(([all, phrase]) => {
    const words = wordsOf(phrase ?? all)
    return words.length === 0 ? [] : [{words, isBeginning: /\*["“”]?$/.test(all)}]
  })
}

type Order = 'in order' | 'in any order'

/**
 * Whether one of these, or there is nothing to have, stands in words between blanks: of a text as they follow each other, of a
 * record in any order.
 */
export function hasTerms(words: string, either: readonly Terms[], order: Order): boolean {
  return either.length === 0 || either.some((terms) => hasAll(words, terms, order))
}

export function hasAll(words: string, terms: Terms, order: Order): boolean {
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
