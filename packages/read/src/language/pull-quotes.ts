import type {BlockType} from '@onrecord/core'
import type {Stretch} from './stretch.ts'

/**
 * A paragraph that is a quotation and nothing else, whose words another paragraph has too, is set large beside the story: it is
 * not read a second time. A headline may have its words, and one that a colon opens stands in the story.
 */
export function withPullQuotes(
  all: readonly Stretch[],
  types: readonly BlockType[],
): readonly BlockType[] {
  const quotes = types.flatMap((type, at) => {
    const text = all[at]?.text ?? ''
    const isOpened = all[at - 1]?.text.endsWith(':') === true
    return PROSE.test(type) && QUOTATION.test(text) && !isOpened ? [{text, at}] : []
  })
  const read = quotes.length === 0 ? [] : all.filter((_, at) => PROSE.test(types[at] ?? ''))
  const prose = read.map(({text}) => plainWords(text)).join('\n')
  const twice = quotes.slice(0, MOST_COMPARED).filter(({text}) => isTwice(prose, plainWords(text)))
  const pulled = new Set(twice.map(({at}) => at))
  return types.map((type, at) => (pulled.has(at) ? 'pullQuote' : type))
}

/** A headline has the words of the story’s quotations, too. */
const PROSE = /^(?:paragraph|quote|listItem)$/

/** More quotations are compared with nothing: the time would grow with their product. */
const MOST_COMPARED = 200

/** Double marks around all of it and none within; between single ones stands a heading. */
const QUOTATION = /^\s*(?:“[^“”]+”|"[^"]+")\s*$/

/** Fewer are a heading. */
const FEWEST_WORDS = 8

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
