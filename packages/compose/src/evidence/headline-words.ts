import type {Article, Dossier} from '@onrecord/core'

/** The telling words of an article's headline; every quotation of it asks. */
export function headlineWords(article: Article): readonly string[] {
  const before = known.get(article)
  if (before !== undefined) return before
  const words = tellingWords(article.metadata.headline ?? '')
  known.set(article, words)
  return words
}

const known = new WeakMap<Article, readonly string[]>()

/** The telling words of what a document is called. */
export function titleWords({title}: Dossier): readonly string[] {
  return tellingWords(title)
}

/** The words of a headline by which a sentence is known to say the same: some length, or names and numbers, by their first letters. */
function tellingWords(words: string): readonly string[] {
  const found = words
    .split(/[^\p{L}\p{N}$£€]+/u)
    .filter((word) => word.length > 3 || /^\p{Lu}{2,3}$|^\p{N}/u.test(word))
    .map((word) => word.toLowerCase())
    .filter((word) => !SMALL.has(word))
    .map((word) => word.slice(0, STEM))
  return [...new Set(found)]
}

/** How many of the telling words stand in these words, too. */
export function countShared(telling: readonly string[], words: string): number {
  return tellingWords(words).filter((word) => telling.includes(word)).length
}

/** "arrested" as "arrest" */
const STEM = 5
const SMALL: ReadonlySet<string> = new Set(
  'about after again against also amid been before could does during from have into just more most much over says should some such than that their them then there these they this those under until very were what when where which while will with would year years your'.split(
    ' ',
  ),
)
