import {correctDossier} from './correct/correct-dossier.ts'
import type {Provenance} from './model/common.ts'
import type {Dossier, DossierCorrection} from './model/dossier.ts'
import type {ModelReview} from './model/proposal.ts'
import {modelReviews} from './propose/model-reviews.ts'
import {DECLINED} from './propose/review-of.ts'
import {factsOf} from './queries/facts-of.ts'
import {requireInput} from './require-input.ts'

/** Who or what decided what stands in a dossier: rules, models, people. */
export interface Ledger {
  /** Facts that documents may stand on, by how they were decided; a model's are those that a person has accepted. */
  readonly facts: Readonly<Record<Provenance['method'], number>>
  /** What each model proposed, and what became of it. */
  readonly models: readonly ModelReview[]
  /** What people set right in the reading, beside what they made of proposals. */
  readonly corrections: readonly DossierCorrection[]
  /** Checks of claims, and by whom they were made. */
  readonly checks: {readonly count: number; readonly by: readonly string[]}
  /** Everybody who corrected, checked, accepted or rejected, in order of first appearance. */
  readonly reviewers: readonly string[]
}

/** The record of decisions that a dossier carries, counted. Annotations have no provenance and count as proposals alone. */
export function ledger(dossier: Dossier): Ledger {
  requireInput(dossier, ['dossier'], 'ledger')
  const {articles, corrections, analysis, ...settled} = correctDossier(dossier)
  const facts = {rule: 0, human: 0, model: 0, import: 0} satisfies Ledger['facts']
  for (const fact of articles.flatMap(factsOf)) {
    if (fact.kind !== 'annotation') facts[fact.value.provenance.method] += 1
  }
  const checks = (analysis?.claims ?? []).flatMap((claim) => claim.checks)
  const models = modelReviews({...settled, corrections})
  const own = corrections.filter((one) => !isReviewAlone(one))
  return {
    facts,
    models,
    corrections: own,
    checks: {count: checks.length, by: unique(checks.map(({by}) => by))},
    reviewers: unique([
      ...models.flatMap(({reviewers}) => reviewers),
      ...own.map(({by}) => by),
      ...checks.map(({by}) => by),
    ]),
  }
}

/** It accepts or rejects a proposal and sets nothing else. */
function isReviewAlone({set, changed = []}: DossierCorrection): boolean {
  const paths = [...Object.keys(set), ...changed]
  return paths.every((path) => path === 'accepted' || path === DECLINED)
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
