import {type Article, ledger, permits} from '@onrecord/core'
import {
  type Block,
  heading,
  type Inline,
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
import {formatDate} from '../wording/dates.ts'
import type {Wording} from '../wording/wording.ts'
import {titleInMarks} from './title-in-marks.ts'

/** How this was made, and what it cannot carry. What every automatic reading says of itself is set small. */
export function method({dossier, wording, copies}: Context): readonly Block[] {
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
    ...(copies.length > 0 ? [paragraph(closing.toldOnce)] : []),
    ...(replaced === 0 ? [] : [paragraph(closing.replaced(replaced))]),
  ]
}

/** The articles, then treaties, reports and laws. */
export function sources(context: Context): readonly Block[] {
  const {dossier, wording, citationStyle, copies} = context
  const {full} = citationFormat(citationStyle, wording)
  const sameText = new Map(
    copies.flatMap(([longest, ...others]) =>
      others.flatMap(({id}) => (longest === undefined ? [] : [[id, longest] as const])),
    ),
  )
  const remark = (id: string): string => {
    const [longest, own] = [sameText.get(id), dossier.articles.find((one) => one.id === id)]
    if (longest === undefined || own === undefined) return ''
    const name = nameOf(context, longest)
    const isTold = name !== nameOf(context, own)
    return ` ${wording.closing.sameText(name, isTold ? null : longest.id)}`
  }
  const items = [
    ...dossier.articles.map((article) => ({id: article.id, source: sourceOfArticle(article)})),
    ...dossier.references.map((item) => ({id: item.id, source: sourceOfReference(item)})),
  ].map(({id, source}) => ({id, children: full(source, null)}))
  if (items.length === 0) return []
  return [
    heading(1, wording.headings.sources),
    references(items.map(({id, children}) => [id, [...children, `.${remark(id)}`]] as const)),
  ]
}

/** “The quay is closed” of the paper, else of the site, and of the day, where they are known: copies have one headline as a rule. */
function nameOf(context: Context, article: Article): string {
  const {published} = article.metadata
  const [, site = null] = /^https?:\/\/(?:www\.)?([^/:]+)/u.exec(article.source.url ?? '') ?? []
  const publisher = article.metadata.publisher ?? site
  const day = published === null ? null : formatDate(published.slice(0, DAY), context.wording.dates)
  return [titleInMarks(context, article), publisher, day].filter((part) => part !== null).join(', ')
}

/** Letters of a whole day, such as 2025-03-14. */
const DAY = 10

/** What a checker needs to find the text again: where it was, where it is kept, and what it hashes to. */
export function provenance({dossier, wording, attached}: Context): readonly Block[] {
  if (dossier.articles.length === 0) return []
  const {closing} = wording
  return [
    section(
      [
        heading(2, wording.headings.provenance),
        // paragraphs and no list of terms: every renderer sets them small
        ...provenanceTold(wording, dossier.articles).map((row) => paragraph(termsOf(row))),
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

/** What is the same of every article, such as what read it, is told once. */
function provenanceTold(
  wording: Wording,
  articles: readonly Article[],
): readonly (readonly Term[])[] {
  const read = articles.map((article) => readTerms(wording, article))
  const {provenance, everyOne} = wording.closing
  const isCommon = ([term, value]: Term): boolean =>
    read.length > 1 &&
    read.every((terms) => terms.some(([other, its]) => other === term && its === value))
  const common = (read[0] ?? []).filter(isCommon)
  const rows = articles.flatMap((article, index): readonly (readonly Term[])[] => {
    const name: Term = [provenance.article, provenance.revision(article.id, article.revision)]
    const own = (read[index] ?? []).filter((term) => !isCommon(term))
    const long = longTerms(wording, article)
    // an address is cut where a line ends, a hash is not
    const isBeside = own.length === 0 && (long.length === 1 || article.source.url !== null)
    const head = [name, ...own, ...(isBeside ? long.slice(0, 1) : [])]
    return [head, ...long.slice(isBeside ? 1 : 0).map((term) => [term])]
  })
  return common.length === 0 ? rows : [[[provenance.article, everyOne], ...common], ...rows]
}

function readTerms({closing, dates}: Wording, {source, generator}: Article): readonly Term[] {
  const terms = closing.provenance
  const {retrievedAt} = source
  const retrieved = retrievedAt === null ? terms.notRecorded : formatDate(retrievedAt, dates)
  return [
    [terms.retrieved, retrieved],
    [terms.reader, terms.readBy(source.kind, `${generator.name} ${generator.version}`)],
  ]
}

/** What is long, and has a line of its own beside others. */
function longTerms({closing, citations}: Wording, {source, metadata}: Article): readonly Term[] {
  const {url, archivedUrl, originalSha256} = source
  const terms = closing.provenance
  const opened = (address: string) => link(address, address, citations.linkTitle(metadata.headline))
  const oneHash = originalSha256 === source.sha256
  const long: readonly (readonly [string, string | Inline | null])[] = [
    [terms.address, url === null ? null : opened(url)],
    [terms.archived, archivedUrl === null ? null : opened(archivedUrl)],
    [terms.bytes, oneHash ? null : originalSha256],
    [oneHash ? terms.bytesAndText : terms.text, source.sha256],
  ]
  return long.flatMap(([term, value]) => (value === null ? [] : [[term, value] as const]))
}
