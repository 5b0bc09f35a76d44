import {assertNever} from './assert-never.ts'
import {parseRef} from './evidence-ref.ts'
import type {Article, Block, FactMap} from './model/article.ts'
import type {EvidenceRef, Span} from './model/common.ts'
import type {CslItem, Dossier} from './model/dossier.ts'
import {requireForm, requireSeen} from './require-input.ts'

/** What an evidence reference names: by `kind`, the fact as `value` and the article it stands in. */
export type ResolvedEvidence =
  | {readonly [Kind in keyof FactMap]: ArticleEvidence<Kind, FactMap[Kind]>}[keyof FactMap]
  | ArticleEvidence<'block', Block>
  | {
      readonly kind: 'reference'
      readonly ref: EvidenceRef
      readonly article: null
      readonly value: CslItem
    }

/** A fact or a block of an article, as a reference names it. */
export interface ArticleEvidence<Kind extends string, Value> {
  readonly kind: Kind
  readonly ref: EvidenceRef
  readonly article: Article
  readonly value: Value
}

/** What a reference names in this dossier: a fact of an article, a block, or a CSL item; `null` when nothing has the id. */
export function resolve(dossier: Dossier, ref: EvidenceRef): ResolvedEvidence | null {
  requireSeen(dossier, ['dossier'], 'resolve')
  return resolveIn(dossier, ref)
}

/** The same of a dossier that was looked at: a loop that changes it would have it looked at whole at each turn. */
export function resolveIn(dossier: Dossier, ref: EvidenceRef): ResolvedEvidence | null {
  const parsed = parseRef(ref)
  const article = dossier.articles.find((candidate) => candidate.id === parsed.article)
  const found = article === undefined ? null : resolveInArticle(article, ref, parsed.id)
  if (found !== null) return found
  const reference = dossier.references.find((item) => item.id === ref)
  return reference === undefined ? null : {kind: 'reference', ref, article: null, value: reference}
}

/** The spans a piece of evidence stands on, in order of appearance; none for a CSL item. */
export function evidenceSpans(evidence: ResolvedEvidence): readonly Span[] {
  requireForm(evidence, 'object', 'evidenceSpans: what resolve finds')
  switch (evidence.kind) {
    case 'quotation':
      return evidence.value.content
    case 'figure':
    case 'date':
    case 'event':
    case 'block':
      return [evidence.value.span]
    case 'instrument':
    case 'entity':
      return evidence.value.mentions.map((mention) => mention.span)
    case 'annotation':
      return evidence.value.spans
    case 'reference':
      return []
    default:
      return assertNever(evidence)
  }
}

function resolveInArticle(
  article: Article,
  ref: EvidenceRef,
  id: string,
): InArticleEvidence | null {
  for (const find of FINDERS) {
    const found = find(article, ref, id)
    if (found !== null) return found
  }
  return null
}

type InArticleEvidence = Exclude<ResolvedEvidence, {readonly kind: 'reference'}>
type Finder = (article: Article, ref: EvidenceRef, id: string) => InArticleEvidence | null

const FINDERS: readonly Finder[] = [
  finder('quotation', (article) => article.quotations),
  finder('figure', (article) => article.figures),
  finder('date', (article) => article.dates),
  finder('event', (article) => article.events),
  finder('instrument', (article) => article.instruments),
  finder('entity', (article) => article.entities),
  finder('block', (article) => article.blocks),
  finder('annotation', (article) => article.annotations),
]

function finder<Kind extends string, Value extends {readonly id: string}>(
  kind: Kind,
  list: (article: Article) => readonly Value[],
): (article: Article, ref: EvidenceRef, id: string) => ArticleEvidence<Kind, Value> | null {
  return (article, ref, id) => {
    const value = list(article).find((candidate) => candidate.id === id)
    return value === undefined ? null : {kind, ref, article, value}
  }
}
