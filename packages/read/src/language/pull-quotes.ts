import type {BlockType} from '@onrecord/core'
import type {Stretch} from './stretch.ts'

/**
 * A paragraph that is a quotation and nothing else, whose words another paragraph has too, is set large beside the story: it is
 * not read a second time.
 */
export function withPullQuotes(
  all: readonly Stretch[],
  types: readonly BlockType[],
): readonly BlockType[] {
  const quotes = types.flatMap((type, at) => {
    const text = all[at]?.text ?? ''
    return PROSE.test(type) && QUOTATION.test(text) ? [{text, at}] : []
  })
  const told = quotes.length === 0 ? [] : all.filter((_, at) => PROSE.test(types[at] ?? ''))
  const prose = told.map(({text}) => plainWords(text)).join('\n')
  const twice = quotes.slice(0, MOST_COMPARED).filter(({text}) => isTwice(prose, plainWords(text)))
  const pulled = new Set(twice.map(({at}) => at))
  return types.map((type, at) => (pulled.has(at) ? 'pullQuote' : type))
}

/** A headline has the words of the story's quotations, too. */
const PROSE = /^(?:paragraph|quote)$/

/** More quotations are compared with nothing: the time would grow with their product. */
const MOST_COMPARED = 200

/** Marks around all of it and none within. */
const QUOTATION = /^\s*(?:“[^“”]+”|"[^"]+"|‘[^‘’]+(?:’\p{L}[^‘’]*)*’)\s*$/u

const FEWEST_WORDS = 5

/** Within the words of another paragraph, which are more. */
function isTwice(prose: string, words: string): boolean {
  if (words.split(' ').length < FEWEST_WORDS) return false
  return prose.includes(` ${words}`) || prose.includes(`${words} `)
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
