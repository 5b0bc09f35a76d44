import {evidenceRefs} from '../../evidence-ref.ts'
import type {Article} from '../../model/article.ts'
import type {Dossier} from '../../model/dossier.ts'
import {countWords} from '../../queries/fact-words.ts'
import {statementsOf} from '../../statements-of.ts'
import {citedEvidence, speakerOf} from '../cited.ts'
import {type LintRule, lintRule} from '../lint-rule.ts'

/** Evidence or nothing. */
export const statementWithoutEvidence: LintRule = lintRule(
  'statement-without-evidence',
  'error',
  (dossier) =>
    statementsOf(dossier.analysis)
      .filter(({text, evidence}) => text.trim() !== '' && evidenceRefs(evidence).length === 0)
      .map(({path}) => ({
        path,
        message: `${path} cites nothing; point at the evidence that it stands on`,
      })),
)

/** A statement that needs a speaker may not stand on words whose speaker the reading could not tell. */
export const speakerUnsettled: LintRule = lintRule('speaker-unsettled', 'warning', (dossier) =>
  statementsOf(dossier.analysis).flatMap(({path, evidence}) =>
    citedEvidence(dossier, evidence)
      .filter((one) => speakerOf(one)?.status === 'ambiguous')
      .map(({ref}) => ({
        path,
        message: `${path} cites ${ref}, whose speaker is not settled; decide it in "corrections", or cite something else`,
      })),
  ),
)

/** What a retraction or a correction of the source touches. */
export const sourceWithdrawn: LintRule = lintRule('source-withdrawn', 'error', (dossier) =>
  cited(dossier, 'withdrawn').map(({path, id}) => ({
    path,
    message: `${id} was withdrawn by its publisher, and the dossier cites it; cite another source, or take out what stands on it`,
  })),
)

export const sourceCorrected: LintRule = lintRule('source-corrected', 'warning', (dossier) =>
  cited(dossier, 'corrected').map(({path, id}) => ({
    path,
    message: `${id} was corrected by its publisher; make sure that the article read is the corrected one, and say so in "method"`,
  })),
)

export const sourceSuperseded: LintRule = lintRule('source-superseded', 'warning', (dossier) => {
  const ids = citedArticles(dossier)
  return dossier.articles.flatMap(({id, revision, supersededBy}, n) =>
    supersededBy === undefined || !ids.has(id)
      ? []
      : [
          {
            path: `articles[${n}].supersededBy`,
            message: `the dossier stands on revision ${revision} of ${id}, and revision ${supersededBy.revision} has been read; put it in the place of the old one and mend what it touches`,
          },
        ],
  )
})

/** The house limit on words taken from an article; it is no legal safe harbour. */
export const excerptsOverBudget: LintRule = lintRule('excerpts-over-budget', 'error', (dossier) =>
  dossier.articles.flatMap((article) => {
    const {excerptBudget} = article.metadata.rights
    const words = dossier.excerpts
      .filter(({ref}) => ref.startsWith(`${article.id}:`))
      .reduce((sum, {text}) => sum + countWords(text), 0)
    if (excerptBudget === null || words <= excerptBudget) return []
    return [
      {
        path: 'excerpts',
        message: `the excerpts of ${article.id} have ${words} words, ${words - excerptBudget} more than its budget of ${excerptBudget}; shorten or paraphrase them`,
      },
    ]
  }),
)

interface CitedArticle {
  readonly id: string
  readonly path: string
}

function cited(dossier: Dossier, status: Article['metadata']['status']): CitedArticle[] {
  const used = citedArticles(dossier)
  return dossier.articles.flatMap(({id, metadata}, n) =>
    metadata.status === status && used.has(id)
      ? [{id, path: `articles[${n}].metadata.status`}]
      : [],
  )
}

function citedArticles(dossier: Dossier): ReadonlySet<string | undefined> {
  // without an analysis a document tells what its articles say
  if (dossier.analysis === null) return new Set(dossier.articles.map(({id}) => id))
  return new Set(
    statementsOf(dossier.analysis).flatMap(({evidence}) =>
      citedEvidence(dossier, evidence).map((one) => one.article?.id),
    ),
  )
}
