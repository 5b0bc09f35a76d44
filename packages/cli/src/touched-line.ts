import {
  type Article,
  type Dossier,
  factsOf,
  parseRef,
  type Span,
  spanText,
  statementsOf,
  type TouchedStatement,
} from '@onrecord/core'

/** What stands on words that changed, and on which: `excerpts[5]` alone tells nobody where to look. */
export function touchedLine(dossier: Dossier, {path, ref, status}: TouchedStatement): string {
  const {article, id} = parseRef(ref)
  const cited = dossier.articles.find((one) => one.id === article)
  const own = statementsOf(dossier.analysis).find((one) => one.path === path)?.text
  const words = cited && wordsOf(cited).get(id)
  return `${path}${quoted(own)} stands on ${ref}${quoted(words)}, which is ${status}`
}

/** The words of everything that can be cited, where the text is there; of people and bodies the name. */
export function wordsOf(article: Article): ReadonlyMap<string, string> {
  const {text} = article.source
  const of = (spans: readonly Span[]) =>
    text === null ? '' : spans.map((span) => spanText(text, span)).join(' … ')
  return new Map([
    ...article.blocks.map(({id, span}) => [id, of([span])] as const),
    ...factsOf(article).map((fact) => [fact.value.id, of(fact.spans)] as const),
    ...article.entities.map(({id, name}) => [id, name] as const),
  ])
}

/** The first words of a text, in one line. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > 60 ? `${[...plain].slice(0, 60).join('')}…` : plain
}

function quoted(words = ''): string {
  return words === '' ? '' : ` (${shortened(words)})`
}
