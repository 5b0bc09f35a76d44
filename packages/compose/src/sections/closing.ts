import {
  type Article,
  articleWords,
  type ExcerptBudget,
  excerptBudget,
  ledger,
  permits,
} from '@onrecord/core'
import {
  type Block,
  heading,
  type Inline,
  inlines,
  link,
  paragraph,
  references,
  section,
  strong,
} from '@onrecord/document'
import {citationFormat} from '../citations/citation-format.ts'
import {sourceOfArticle, sourceOfReference} from '../citations/cited-source.ts'
import type {Context} from '../context.ts'
import {withStop} from '../full-stop.ts'
import {NOTHING_PRINTED, type PrintedCount} from '../printed-words.ts'
import {formatDate} from '../wording/dates.ts'
import {withInnerMarks} from '../wording/inner-marks.ts'
import {formatNumber} from '../wording/numbers.ts'
import type {Wording} from '../wording/wording.ts'

/** How this was made, and what it cannot carry. What every automatic reading says of itself is set small. */
export function method({dossier, wording}: Context): readonly Block[] {
  const {closing} = wording
  const {analysis} = dossier
  const readers = new Set(
    dossier.articles.map(({generator}) => `${generator.name} ${generator.version}`),
  )
  const {models, reviewers} = ledger(dossier)
  const how =
    analysis === null
      ? closing.methodRead(wording.list([...readers]), models.length + reviewers.length > 0)
      : (analysis.method ?? closing.methodAnalysed)
  const words = [
    closing.methodQuotations,
    closing.methodReported,
    ...(analysis === null ? [closing.methodSelection] : []),
  ]
  const replaced = dossier.replacements.length
  return [
    heading(1, wording.headings.method),
    analysis === null
      ? section([paragraph([withStop(how), ...words].join(' '))], {role: 'smallPrint'})
      : paragraph([withStop(how), ...words].join(' ')),
    paragraph(withStop(analysis?.limitations ?? closing.limitations)),
    ...(replaced === 0 ? [] : [paragraph(closing.replaced(replaced))]),
  ]
}

/** The articles, then treaties, reports and laws. */
export function sources({dossier, wording, citationStyle}: Context): readonly Block[] {
  const {full} = citationFormat(citationStyle, wording)
  const items = [
    ...dossier.articles.map((article) => ({id: article.id, source: sourceOfArticle(article)})),
    ...dossier.references.map((item) => ({id: item.id, source: sourceOfReference(item)})),
  ].map(({id, source}) => ({id, children: full(source, null)}))
  if (items.length === 0) return []
  return [
    heading(1, wording.headings.sources),
    references(items.map(({id, children}) => [id, [...children, '.']] as const)),
  ]
}

/** Whose the article is, what may be done with it, and how much of it is printed here. */
export function rights(
  context: Context,
  printed: ReadonlyMap<string, PrintedCount>,
): readonly Block[] {
  const {dossier, wording} = context
  if (dossier.articles.length === 0) return []
  return [
    section(
      [
        heading(2, wording.headings.rights),
        ...rightsTold(context, printed).map(([words, articles]) =>
          paragraph([...whichArticles(context, articles), words]),
        ),
        ...(dossier.articles.some(({id}) => (printed.get(id)?.words ?? 0) > 0)
          ? [paragraph(wording.closing.housePolicy)]
          : []),
      ],
      {role: 'rights'},
    ),
  ]
}

/** What is said of the rights, with those of which it is said: of many articles nothing is printed, and that is one paragraph. */
function rightsTold(
  context: Context,
  printed: ReadonlyMap<string, PrintedCount>,
): readonly (readonly [string, readonly Article[]])[] {
  const told = new Map<string, readonly Article[]>()
  for (const article of context.dossier.articles) {
    const words = rightsOf(context, article, printed.get(article.id) ?? NOTHING_PRINTED).join(' ')
    told.set(words, [...(told.get(words) ?? []), article])
  }
  return [...told]
}

/** Of several articles, which: "“The quay is closed”:", "“The quay is closed” and “No boats”, each:". */
function whichArticles(
  {dossier, wording}: Context,
  articles: readonly Article[],
): readonly Inline[] {
  if (dossier.articles.length === 1) return []
  const [open, close] = wording.labels.quotationMarks
  const inner = wording.labels.innerQuotationMarks
  const names = articles.map(({id, metadata: {headline}}) =>
    headline === null ? id : `${open}${withInnerMarks(headline, inner)}${close}`,
  )
  const [name = '', second] = names
  return inlines([
    strong(`${second === undefined ? name : wording.closing.each(wording.list(names))}:`),
    ' ',
  ])
}

/** What a checker needs to find the text again: where it was, where it is kept, and what it hashes to. */
export function provenance({dossier, wording, attached}: Context): readonly Block[] {
  if (dossier.articles.length === 0) return []
  const {closing} = wording
  return [
    section(
      [
        heading(2, wording.headings.provenance),
        // paragraphs and no list of terms: every renderer sets them small
        ...dossier.articles.flatMap((article) =>
          provenanceRows(wording, article).map((row) => paragraph(termsOf(row))),
        ),
        paragraph(
          attached
            ? closing.attached
            : permits(dossier.marking, 'attachment')
              ? closing.cannotAttach
              : closing.notAttached(dossier.marking ?? ''),
        ),
      ],
      // of one article they are a few lines, which look lost when they are parted
      {role: 'provenance', ...(dossier.articles.length === 1 && {keepTogether: true})},
    ),
  ]
}

type Term = readonly [term: string, value: string | Inline]

/** "Article: quay · Retrieved: 6 May 2024" */
function termsOf(row: readonly Term[]): readonly (string | Inline)[] {
  return row.flatMap(([term, value], index) => [
    index === 0 ? '' : ' · ',
    strong(`${term}:`),
    ' ',
    value,
  ])
}

/** A line each for what is long; the rest stands in one. */
function provenanceRows(
  {closing, dates, citations}: Wording,
  {id, revision, source, generator, metadata}: Article,
): readonly (readonly Term[])[] {
  const {url, archivedUrl, retrievedAt, originalSha256} = source
  const terms = closing.provenance
  const opened = (address: string) => link(address, address, citations.linkTitle(metadata.headline))
  const oneHash = originalSha256 === source.sha256
  const retrieved = retrievedAt === null ? terms.notRecorded : formatDate(retrievedAt, dates)
  const long: readonly (readonly [string, string | Inline | null])[] = [
    [terms.address, url === null ? null : opened(url)],
    [terms.archived, archivedUrl === null ? null : opened(archivedUrl)],
    [terms.bytes, oneHash ? null : originalSha256],
    [oneHash ? terms.bytesAndText : terms.text, source.sha256],
  ]
  return [
    [
      [terms.article, terms.revision(id, revision)],
      [terms.retrieved, retrieved],
      [terms.reader, terms.readBy(source.kind, `${generator.name} ${generator.version}`)],
    ],
    ...long.flatMap(([term, value]) => (value === null ? [] : [[[term, value]] as const])),
  ]
}

function rightsOf(context: Context, article: Article, printed: PrintedCount): readonly string[] {
  const {closing, numbers} = context.wording
  const {holder, notice, licence, usageTerms} = article.metadata.rights
  const total = articleWords(article)
  return [
    holder === null ? closing.noHolder(article.metadata.publisher) : closing.holder(holder),
    notice === null ? null : withStop(notice),
    licence === null ? null : closing.licence(licence),
    usageTerms === null ? null : withStop(usageTerms),
    ...(printed.words === 0
      ? [closing.noExcerpt]
      : [
          closing.excerpt({
            printed: formatNumber(printed.words, numbers),
            total: total === null ? null : formatNumber(total, numbers),
            share: total === null ? null : shareOf(printed.words, total),
            longest: formatNumber(printed.longest, numbers),
          }),
          budgetWords(context, excerptBudget(article)),
        ]),
  ].filter((part) => part !== null)
}

/** Whole per cent; a little is not nothing. */
function shareOf(printed: number, total: number): string {
  const share = Math.round((100 * printed) / total)
  return share === 0 ? 'under 1%' : `${share}%`
}

function budgetWords({wording}: Context, budget: ExcerptBudget): string {
  const words = formatNumber(budget.words, wording.numbers)
  return budget.stated ? wording.closing.statedBudget(words) : wording.closing.defaultBudget(words)
}
