import {type Article, articleTitle, foldedWords} from '@onrecord/core'

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

function sharedNames(articles: readonly Article[]): readonly string[] {
  const headlines = articles.map(
    ({metadata}) => ` ${foldedWords(metadata.headline ?? '').join(' ')} `,
  )
  const told = new Map<string, number>()
  for (const {entities} of articles) {
    const names = entities.filter(({type, name}) => type !== 'group' && /^\p{Lu}/u.test(name))
    for (const name of new Set(names.map((one) => one.name)))
      told.set(name, (told.get(name) ?? 0) + 1)
  }
  return [...told]
    .map(([name, count]) => {
      const words = ` ${foldedWords(name).join(' ')} `
      return {name, count, inHeadlines: headlines.filter((one) => one.includes(words)).length}
    })
    .filter(({count, inHeadlines}) => count * 2 > articles.length && inHeadlines >= 2)
    .sort((a, b) => b.inHeadlines - a.inHeadlines || b.count - a.count)
    .slice(0, MOST_NAMES)
    .map(({name}) => name)
}
