import {evidenceRef} from '../evidence-ref.ts'
import type {Article} from '../model/article.ts'
import type {Issue, LocalId, Result, Span} from '../model/common.ts'
import type {Annotator, Proposal, Suggestion} from '../model/proposal.ts'
import {factsOf} from '../queries/facts-of.ts'
import {requireForm, requireInput} from '../require-input.ts'
import {sameSpans} from '../spans.ts'
import {factOf} from './fact-of.ts'
import {lockWords} from './lock-words.ts'
import {freeIdOfWords, proposalSpans} from './proposal-words.ts'
import {suggestionDefect} from './suggestion-defect.ts'

/**
 * What an annotator sees in an article, locked to its words: for the `proposals` of a dossier, where a person accepts or
 * rejects each by a correction. What cannot be locked is refused, each with an issue, and the rest stands:
 *
 * - `proposal-not-verbatim` (error): its words are not in the text as they stand; a near match is none.
 * - `proposal-ambiguous` (error): its words stand in several places, and `before` does not say which.
 * - `proposal-invalid` (error): it is no suggestion, or sets what cannot be set.
 * - `proposal-known` (info): the article has it already, or it was proposed before.
 *
 * Throws a `RangeError` for an article whose text is withheld, and whatever the annotator throws.
 */
export async function propose(
  article: Article,
  annotator: Annotator,
): Promise<Result<readonly Proposal[]>> {
  requireInput(article, ['article'], 'propose')
  requireForm(annotator?.annotate, 'function', 'propose: annotate of the annotator')
  requireForm(annotator.name, 'string', 'propose: name of the annotator')
  requireForm(annotator.version, 'string', 'propose: version of the annotator')
  const {text} = article.source
  if (text === null) {
    throw new RangeError(
      `Expected an article with its text; that of ${article.id} is withheld: put it back with attachSource(article, text)`,
    )
  }
  const agent = `${annotator.name} ${annotator.version}`
  const proposals: Proposal[] = []
  const issues: Issue[] = []
  const suggestions = await annotator.annotate(article)
  requireForm(suggestions, 'list', 'propose: what the annotator suggests')
  suggestions.forEach((suggestion, index) => {
    const made = proposalOf({article, text, suggestion, agent}, proposals)
    if (made.value !== null) proposals.push(made.value)
    issues.push(...made.issues.map((issue) => ({...issue, path: `suggestions[${index}]`})))
  })
  return {value: proposals, issues}
}

interface Suggested {
  readonly article: Article
  readonly text: string
  readonly suggestion: Suggestion
  readonly agent: string
}

function proposalOf(suggested: Suggested, earlier: readonly Proposal[]): Result<Proposal> {
  const {article, text, suggestion, agent} = suggested
  const defect = suggestionDefect(suggestion, article)
  if (defect !== null) return refused('error', 'proposal-invalid', defect)
  const {value: spans, issues} = lockWords(text, suggestion)
  if (spans === null) return {value: null, issues}
  const id = freeId(suggested, spans, earlier)
  if (id === null) return refused('info', 'proposal-known', 'It is a fact already, or a proposal')
  const fact = factOf(text, suggestion, spans, id, agent)
  return {value: {ref: evidenceRef(article.id, id), agent, ...fact}, issues: []}
}

function refused(severity: Issue['severity'], code: string, message: string): Result<Proposal> {
  return {value: null, issues: [{severity, code, message}]}
}

/** The id that a rule would give: of its words, counted among equal ones; `null` where the same stands there already. */
function freeId(
  {article, text, suggestion: {kind}}: Suggested,
  spans: readonly Span[],
  earlier: readonly Proposal[],
): LocalId | null {
  const alike = [
    ...factsOf(article).map((fact) => ({kind: fact.kind, id: fact.value.id, at: fact.spans})),
    ...earlier.map((one) => ({kind: one.kind, id: one.value.id, at: proposalSpans(one)})),
  ].filter((one) => one.kind === kind)
  if (alike.some(({at}) => sameSpans(at, spans))) return null
  return freeIdOfWords(text, kind, spans, new Set(alike.map(({id}) => id)))
}
