import {parseRef} from '../evidence-ref.ts'
import type {Article} from '../model/article.ts'
import type {LocalId, Provenance} from '../model/common.ts'
import type {Dossier, DossierCorrection} from '../model/dossier.ts'
import {settleProposals} from '../propose/settle.ts'
import {requireSeen} from '../require-input.ts'
import {evidenceSpans, resolveIn} from '../resolve.ts'
import {fieldsOf} from './fields.ts'
import {mergeEntities} from './merge-entities.ts'
import {settingOf, withSpeakerWords} from './speaker-words.ts'
import {withFields} from './with-fields.ts'

/**
 * The dossier with its corrections carried out: a person's decision stands before a rule's. A corrected fact says so
 * (`provenance.method` is `human`), a rejected one is gone, two people who were one are one. Corrections stay in the
 * list for the record, with `changed` for `set`, so that carrying them out again changes nothing. Those that name
 * nothing, or set what cannot be set, are left as they are: `verifyDossier` finds them. What a model proposes is a fact
 * only where a correction accepts it.
 *
 * `protect`, `lintDossier` and composing do this first.
 */
export function correctDossier(dossier: Dossier): Dossier {
  requireSeen(dossier, ['dossier'], 'correctDossier')
  const settled = settleProposals(dossier)
  return settled.corrections.reduce(
    (corrected, correction, index) => carryOut(corrected, correction, index),
    settled,
  )
}

function carryOut(dossier: Dossier, correction: DossierCorrection, index: number): Dossier {
  const evidence = resolveIn(dossier, correction.ref)
  const fields = Object.entries(correction.set)
  if (evidence === null || evidence.article === null || fields.length === 0) return dossier
  const checks = fieldsOf(evidence.kind)
  const {article} = evidence
  const setting = settingOf(article, evidenceSpans(evidence), correction.set)
  if (fields.some(([path, value]) => checks[path]?.(value, article, setting) !== null))
    return dossier
  const {id} = parseRef(correction.ref)
  const into = correction.set.mergedInto
  const done = {...correction, set: {}, changed: Object.keys(correction.set)}
  const recorded = {
    ...dossier,
    corrections: dossier.corrections.map((one, n) => (n === index ? done : one)),
  }
  if (typeof into === 'string') return mergeEntities(recorded, article.id, {from: id, into})
  return withArticle(recorded, article.id, (one) => {
    const placed = withSpeakerWords(one, setting, correction.by)
    return correctFact(placed.article, id, {...correction, set: placed.set})
  })
}

function withArticle(dossier: Dossier, id: string, change: (article: Article) => Article): Dossier {
  const articles = dossier.articles.map((article) =>
    article.id === id ? change(article) : article,
  )
  return {...dossier, articles}
}

function correctFact(article: Article, id: LocalId, correction: DossierCorrection): Article {
  return {
    ...article,
    quotations: correctIn(article.quotations, id, correction),
    figures: correctIn(article.figures, id, correction),
    dates: correctIn(article.dates, id, correction),
    events: correctIn(article.events, id, correction),
    instruments: correctIn(article.instruments, id, correction),
    entities: correctIn(article.entities, id, correction),
    annotations: correctIn(article.annotations, id, correction),
  }
}

function correctIn<Fact extends {readonly id: LocalId}>(
  facts: readonly Fact[],
  id: LocalId,
  correction: DossierCorrection,
): readonly Fact[] {
  if (correction.set.rejected === true) return facts.filter((fact) => fact.id !== id)
  return facts.map((fact) => (fact.id === id ? corrected(fact, correction) : fact))
}

function corrected<Fact extends object>(fact: Fact, {set, by}: DossierCorrection): Fact {
  const provenance: Provenance = {method: 'human', agent: by, rule: null, confidence: 1}
  const {accepted: _, ...changes} = set
  // whoever accepts what a model proposed does not take its place
  return Object.keys(changes).length === 0
    ? fact
    : {...withFields(fact, changes, {rule: 'correction', confidence: 1}), provenance}
}
