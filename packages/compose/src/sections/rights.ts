import {type Article, articleWords, type ExcerptBudget, excerptBudget} from '@onrecord/core'
import {
  type Block,
  heading,
  type Inline,
  inlines,
  paragraph,
  section,
  strong,
} from '@onrecord/document'
import type {Context} from '../context.ts'
import {withStop} from '../full-stop.ts'
import {NOTHING_PRINTED, type PrintedCount} from '../printed-words.ts'
import {withInnerMarks} from '../wording/inner-marks.ts'
import {formatNumber} from '../wording/numbers.ts'

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
        ...rightsTold(context, printed),
        ...(dossier.articles.some(({id}) => (printed.get(id)?.words ?? 0) > 0)
          ? [paragraph(wording.closing.housePolicy)]
          : []),
      ],
      {role: 'rights'},
    ),
  ]
}

/** What is true of every article is said once, and so is what is said of many alike: of many nothing is printed. */
function rightsTold(
  context: Context,
  printed: ReadonlyMap<string, PrintedCount>,
): readonly Block[] {
  const {dossier, wording} = context
  const held = dossier.articles.map((article) => holdersOf(context, article, true))
  const first =
    sameOfAll(held) ?? sameOfAll(dossier.articles.map((one) => holdersOf(context, one, false)))
  const isCommon = held.length > 1 && first !== null
  const told = new Map<string, readonly Article[]>()
  dossier.articles.forEach((article, index) => {
    const excerpts = excerptsOf(context, article, printed.get(article.id) ?? NOTHING_PRINTED)
    const words = isCommon ? excerpts : `${held[index]} ${excerpts}`
    told.set(words, [...(told.get(words) ?? []), article])
  })
  const {everyArticle, noExcerpt, otherArticles, noExcerpts} = wording.closing
  const others = isCommon && told.size > 1 ? (told.get(noExcerpt) ?? []) : []
  const isRest = others.length > 1
  if (isRest) told.delete(noExcerpt)
  return [
    ...(isCommon ? [of(everyArticle, first)] : []),
    ...[...told].map(([words, articles]) =>
      paragraph([...whichArticles(context, articles), words]),
    ),
    ...(isRest ? [of(otherArticles(others.length), noExcerpts)] : []),
  ]
}

/** What all say; `null` where they differ. */
function sameOfAll(all: readonly string[]): string | null {
  const [first] = all
  return first !== undefined && all.every((words) => words === first) ? first : null
}

/** "Every article: …" */
function of(which: string, words: string): Block {
  return paragraph([strong(`${which}:`), ` ${words}`])
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

/** Whose an article is, and what they permit; who published each stands among the sources, too. */
function holdersOf({wording}: Context, {metadata}: Article, isNamed: boolean): string {
  const {closing} = wording
  const {holder, notice, licence, usageTerms} = metadata.rights
  return [
    holder === null
      ? closing.noHolder(isNamed ? metadata.publisher : null)
      : closing.holder(holder),
    notice === null ? null : withStop(notice),
    licence === null ? null : closing.licence(licence),
    usageTerms === null ? null : withStop(usageTerms),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** How much of an article is printed, and how much may be. */
function excerptsOf(context: Context, article: Article, printed: PrintedCount): string {
  const {closing, numbers} = context.wording
  if (printed.words === 0) return closing.noExcerpt
  const total = articleWords(article)
  const excerpt = closing.excerpt({
    printed: formatNumber(printed.words, numbers),
    total: total === null ? null : formatNumber(total, numbers),
    share: total === null ? null : shareOf(printed.words, total),
    longest: formatNumber(printed.longest, numbers),
  })
  return `${excerpt} ${budgetWords(context, excerptBudget(article))}`
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
