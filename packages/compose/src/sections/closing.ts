import type {Article} from '@onrecord/core'
import {type Block, heading, paragraph, references, section} from '@onrecord/document'
import {fullCitation} from '../citations/newspaper.ts'
import {referenceCitation} from '../citations/reference.ts'
import type {Context} from '../context.ts'
import {type ExcerptBudget, excerptBudget} from '../evidence/budget.ts'
import {articleWords} from '../evidence/located.ts'
import {withStop} from '../full-stop.ts'
import {formatDate} from '../wording/dates.ts'
import {formatNumber} from '../wording/numbers.ts'

/** How this was made, and what it cannot carry. */
export function method({dossier, wording}: Context): readonly Block[] {
  const {closing} = wording
  const {analysis} = dossier
  const readers = new Set(
    dossier.articles.map(({generator}) => `${generator.name} ${generator.version}`),
  )
  const how =
    analysis === null
      ? closing.methodRead(wording.list([...readers]))
      : (analysis.method ?? closing.methodAnalysed(dossier.articles.length))
  const words = [
    closing.methodQuotations,
    closing.methodReported,
    ...(analysis === null ? [closing.methodSelection] : []),
  ]
  const replaced = dossier.replacements.length
  return [
    heading(1, wording.headings.method),
    paragraph([withStop(how), ...words].join(' ')),
    paragraph(withStop(analysis?.limitations ?? closing.limitations)),
    ...(replaced === 0 ? [] : [paragraph(closing.replaced(replaced))]),
  ]
}

/** The articles, then treaties, reports and laws. */
export function sources({dossier, wording}: Context): readonly Block[] {
  const items = [
    ...dossier.articles.map((article) => ({
      id: article.id,
      children: fullCitation(article, wording, null),
    })),
    ...dossier.references.map((item) => ({
      id: item.id,
      children: referenceCitation(item, wording),
    })),
  ]
  if (items.length === 0) return []
  return [
    heading(1, wording.headings.sources),
    references(items.map(({id, children}) => [id, [...children, '.']] as const)),
  ]
}

/** Whose the article is, what may be done with it, and how much of it is printed here. */
export function rights(context: Context, printed: ReadonlyMap<string, number>): readonly Block[] {
  const {dossier, wording} = context
  if (dossier.articles.length === 0) return []
  return [
    section(
      [
        heading(2, wording.headings.rights),
        ...dossier.articles.map((article) =>
          paragraph(rightsOf(context, article, printed.get(article.id) ?? 0).join(' ')),
        ),
      ],
      {role: 'rights'},
    ),
  ]
}

/** What a checker needs to find the text again. */
export function provenance({dossier, wording}: Context): readonly Block[] {
  if (dossier.articles.length === 0) return []
  const lines = dossier.articles.map(({id, source, generator}) =>
    wording.closing.provenance({
      id,
      sha256: source.sha256,
      kind: source.kind,
      retrieved: source.retrievedAt === null ? null : formatDate(source.retrievedAt, wording.dates),
      generator: `${generator.name} ${generator.version}`,
    }),
  )
  return [
    section(
      [
        heading(2, wording.headings.provenance),
        ...lines.map((line) => paragraph(line)),
        paragraph(wording.closing.attached),
      ],
      {role: 'provenance'},
    ),
  ]
}

function rightsOf(context: Context, article: Article, printed: number): readonly string[] {
  const {closing, numbers} = context.wording
  const {holder, notice, licence, usageTerms} = article.metadata.rights
  const total = articleWords(article)
  return [
    holder === null ? closing.noHolder(article.metadata.publisher) : closing.holder(holder),
    notice === null ? null : withStop(notice),
    licence === null ? null : closing.licence(licence),
    usageTerms === null ? null : withStop(usageTerms),
    ...(printed === 0
      ? [closing.noExcerpt]
      : [
          closing.excerpt(
            formatNumber(printed, numbers),
            total === null ? null : formatNumber(total, numbers),
          ),
          budgetWords(context, excerptBudget(article)),
        ]),
  ].filter((part) => part !== null)
}

function budgetWords({wording}: Context, budget: ExcerptBudget): string {
  const words = formatNumber(budget.words, wording.numbers)
  return budget.stated ? wording.closing.statedBudget(words) : wording.closing.defaultBudget(words)
}
