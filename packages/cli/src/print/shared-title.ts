import {type Article, articleTitle, copies, dossierOf, foldedWords} from '@onrecord/core'

/**
 * What a dossier is called to begin with: of one article, and of several that have one title, what that is called; of others how many they
 * are, behind whom and what most of them tell of and two of their headlines name. One headline would stand for articles that say
 * something else.
 */
export function sharedTitle(articles: readonly Article[]): string {
  const titles = articles.map((article) => articleTitle(article))
  const [first] = titles
  if (titles.every((title) => title === first)) return first ?? 'Untitled'
  const named = sharedNames(articles)
  const count = `${COUNTS[articles.length] ?? articles.length} articles`
  if (named.length > 0) return `${named.join(', ')}: ${count}`
  return `${count.slice(0, 1).toUpperCase()}${count.slice(1)}`
}

const MOST_NAMES = 2
const COUNTS: readonly (string | undefined)[] = [
  ...[undefined, undefined, 'two', 'three', 'four'],
  ...['five', 'six', 'seven', 'eight', 'nine'],
]

/** Names that more than half of the texts have, and two of their headlines at least, there in a shorter form as well ("OQC"). */
function sharedNames(articles: readonly Article[]): readonly string[] {
  const texts = withoutCopies(articles)
  const headlines = texts.map(({metadata}) => inBlanks(metadata.headline ?? ''))
  const told = new Map<string, {count: number; readonly forms: Set<string>}>()
  for (const {entities} of texts) {
    for (const {type, name, aliases} of entities) {
      if (type === 'group' || !/^\p{Lu}/u.test(name)) continue
      const known = told.get(name) ?? {count: 0, forms: new Set<string>()}
      known.count += 1
      for (const form of [name, ...aliases]) known.forms.add(inBlanks(form))
      told.set(name, known)
    }
  }
  return [...told]
    .map(([name, {count, forms}]) => ({
      name,
      count,
      inHeadlines: headlines.filter((one) => [...forms].some((form) => one.includes(form))).length,
    }))
    .filter(({count, inHeadlines}) => count * 2 > texts.length && inHeadlines >= 2)
    .sort((a, b) => b.inHeadlines - a.inHeadlines || b.count - a.count)
    .slice(0, MOST_NAMES)
    .map(({name}) => name)
}

/** A text that several papers print says once what it is about. */
function withoutCopies(articles: readonly Article[]): readonly Article[] {
  const [first] = articles
  if (first === undefined) return []
  const again = copies({...dossierOf(first), articles}).flatMap(([, ...others]) => others)
  return articles.filter((article) => !again.includes(article))
}

function inBlanks(words: string): string {
  return ` ${foldedWords(words).join(' ')} `
}
