export {anchorOf} from './anchor-of.ts'
export {articleTitle} from './article-title.ts'
export {attachSource} from './attach-source.ts'
export {type Audit, auditDossier, auditNames} from './audit/audit-strings.ts'
export {textStrings} from './audit/text-strings.ts'
export {blockOf} from './block-of.ts'
export {copies, toldAgain} from './copies.ts'
export {correctDossier} from './correct/correct-dossier.ts'
export {
  type AnnotationDefinition,
  type BodySchema,
  type DeclaredBody,
  defineAnnotation,
  type ValidatedBody,
} from './define-annotation.ts'
export {type DossierOfOptions, dossierOf} from './dossier-of.ts'
export {escapePattern} from './escape-pattern.ts'
export {evidenceRef, evidenceRefs, type ParsedRef, parseRef} from './evidence-ref.ts'
export {type Excerpt, excerpt} from './excerpt.ts'
export {articleId, createIds, type IdKind, localId, quotationAnchor} from './ids.ts'
export {isEdtf} from './is-edtf.ts'
export {lacksPublicationDate} from './lacks-publication-date.ts'
export {type Ledger, ledger} from './ledger.ts'
export {type LintOptions, lintDossier, lintRules} from './lint/lint-dossier.ts'
export type {LintIssue} from './lint/lint-rule.ts'
export type {
  Annotation,
  AnnotationMap,
  Article,
  ArticleCorrection,
  Block,
  BlockType,
  Byline,
  DateMention,
  Entity,
  EntityType,
  Event,
  EventStatus,
  FactMap,
  Figure,
  Instrument,
  InstrumentType,
  Media,
  Mention,
  MentionForm,
  Metadata,
  Qualifier,
  Quotation,
  QuotationKind,
  Rights,
  Source,
  SourceKind,
  Speaker,
} from './model/article.ts'
export {SCHEMA_VERSION} from './model/article.ts'
export type {
  Edtf,
  EvidenceRef,
  Issue,
  LanguageTag,
  LocalId,
  Provenance,
  Result,
  Severity,
  Span,
} from './model/common.ts'
export type {
  Analysis,
  AnalysisOption,
  Anchor,
  Claim,
  ClaimStatus,
  CslItem,
  Dossier,
  DossierCorrection,
  Evidence,
  Generalised,
  Letter,
  Party,
  Position,
  ProtectedDossier,
  ProtectedPerson,
  Protection,
  Recommendation,
  RefText,
  Replacement,
  Reply,
  Statement,
  Submission,
  Submitter,
  Translation,
} from './model/dossier.ts'
export type {
  Annotator,
  ModelReview,
  Proposal,
  SuggestedAnnotation,
  SuggestedFact,
  SuggestedWords,
  Suggestion,
} from './model/proposal.ts'
export {foldedWords, hasWords, speakerName, speakersOf} from './names.ts'
export {type Opening, openingOf} from './opening-of.ts'
export {isInOwnWords, verbatimSpans} from './own-words.ts'
export {type Place, placeOf} from './place-of.ts'
export {type PrintableWords, paraphraseOf, printableWords} from './printable-words.ts'
export {propose} from './propose/propose.ts'
export {type Review, reviewOf} from './propose/review-of.ts'
export {withoutProposals} from './propose/settle.ts'
export {type KeyMap, keyMap} from './protect/key-map.ts'
export {untitledName} from './protect/name-forms.ts'
export {protect} from './protect/protect.ts'
export {isNearlyNamed, isSamePerson, maybeOneName, nameKeys} from './protect/same-person.ts'
export {type UndecidedPerson, undecidedPeople} from './protect/undecided.ts'
export {articleWords, type ExcerptBudget, excerptBudget} from './publish/excerpt-budget.ts'
export {
  MARKING_CAPS,
  type MarkingCap,
  MarkingError,
  markingOf,
  type Output,
  permits,
  requirePermitted,
  TLP_LABELS,
  type TlpLabel,
} from './publish/marking.ts'
export {type Publication, type PublishOptions, publish} from './publish/publish.ts'
export {articleQueries} from './queries/article-queries.ts'
export {type Corroboration, corroboration} from './queries/corroboration.ts'
export {type EntitiesOptions, entities} from './queries/entities.ts'
export {factsInBlock} from './queries/facts-in-block.ts'
export {type Fact, factsOf} from './queries/facts-of.ts'
export {type FiguresOptions, figures} from './queries/figures.ts'
export {type InstrumentsOptions, instruments} from './queries/instruments.ts'
export {type LowConfidenceOptions, lowConfidence, SURE} from './queries/low-confidence.ts'
export {planned} from './queries/planned.ts'
export {type PositionsOptions, positions} from './queries/positions.ts'
export {queries} from './queries/queries.ts'
export {
  type QueryDefinition,
  type QueryOptions,
  requireQueryOptions,
} from './queries/query-definition.ts'
export type {QueryRow} from './queries/query-row.ts'
export {type QuotationsOptions, quotations} from './queries/quotations.ts'
export {type RecommendationsOptions, recommendations} from './queries/recommendations.ts'
export {type Spokespeople, spokespeople} from './queries/spokespeople.ts'
export {type TimelineEntry, timeline} from './queries/timeline.ts'
export {unattributed} from './queries/unattributed.ts'
export {type UncoveredOptions, uncovered} from './queries/uncovered.ts'
export {unsourcedFigures} from './queries/unsourced-figures.ts'
export {unverified} from './queries/unverified.ts'
export {type Voice, type VoiceShareOptions, voiceShare} from './queries/voice-share.ts'
export {type Reanchored, reanchor, type TouchedStatement, touchedStatements} from './reanchor.ts'
export {
  type InputForm,
  type InputKind,
  requireForm,
  requireInput,
  requireOptions,
} from './require-input.ts'
export {type ArticleEvidence, evidenceSpans, type ResolvedEvidence, resolve} from './resolve.ts'
export {sentenceAround} from './sentence-around.ts'
export {sha256Hex} from './sha256-hex.ts'
export {
  compareSpans,
  contains,
  overlaps,
  type SpanDefect,
  spanDefect,
  spanText,
  trimSpan,
} from './spans.ts'
export {type LocatedStatement, statementsOf} from './statements-of.ts'
export {runsOf, sharedShare, textHash} from './text-runs.ts'
export {isVerbatim} from './verbatim.ts'
export {nearest} from './verify/nearest.ts'
export type {Verification} from './verify/verification.ts'
export {type VerifyArticleOptions, verifyArticle} from './verify/verify-article.ts'
export {type VerifyDossierOptions, verifyDossier} from './verify/verify-dossier.ts'
export {type HouseDefaults, withHouseDefaults} from './with-house-defaults.ts'
export {type WithholdOptions, withhold} from './withhold.ts'
