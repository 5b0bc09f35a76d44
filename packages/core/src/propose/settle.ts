import {evidenceRef, parseRef} from '../evidence-ref.ts'
import {inserted} from '../inserted.ts'
import type {Article, Quotation, Speaker} from '../model/article.ts'
import type {LocalId, Span} from '../model/common.ts'
import type {Dossier, DossierCorrection} from '../model/dossier.ts'
import type {Proposal} from '../model/proposal.ts'
import {withoutReferences} from '../protect/omit-facts.ts'
import {factsOf} from '../queries/facts-of.ts'
import {requireSeen} from '../require-input.ts'
import {spanText} from '../spans.ts'
import {lockDefect} from './lock-defect.ts'
import {DECLINED, decisionOf, reviewOf} from './review-of.ts'

/**
 * The dossier with what models propose in its place: what a person has accepted stands among the facts of its article, all
 * else in `proposals` alone, what an article holds as a model's among it. So nothing that looks at facts has to ask.
 */
export function settleProposals(dossier: Dossier): Dossier {
  const given = dossier.proposals ?? []
  const inArticles = dossier.articles
    .flatMap(modelFacts)
    // a dossier that says what became of its proposals has counted those that are facts now
    .filter((one) => dossier.modelReviews === undefined || !isAccepted(dossier, one))
  if (given.length === 0 && inArticles.length === 0) return dossier
  const known = new Set(given.map(({ref}) => ref))
  const proposals = [...given, ...inArticles.filter(({ref}) => !known.has(ref))]
  const accepted = proposals.filter((one) => isAccepted(dossier, one))
  const others = proposals.filter((one) => !accepted.includes(one))
  const open = new Set(others.map(({ref}) => ref))
  const refs = new Set(proposals.map(({ref}) => ref))
  return {
    ...dossier,
    articles: dossier.articles.map((article) =>
      accepted
        .filter(({ref}) => parseRef(ref).article === article.id)
        .reduce(withProposal, withoutFacts(article, openIn(article, open))),
    ),
    proposals,
    corrections: dossier.corrections.map((one) => (refs.has(one.ref) ? recorded(one) : one)),
  }
}

/** The article without what models propose and nobody can have accepted. */
export function withoutProposals(article: Article): Article {
  requireSeen(article, ['article'], 'withoutProposals')
  return withoutFacts(article, new Set(modelFacts(article).map(({value}) => value.id)))
}

function isAccepted(dossier: Dossier, proposal: Proposal): boolean {
  return reviewOf(dossier, proposal).status === 'accepted'
}

/** Facts of an article that a model decided. */
function modelFacts(article: Article): Proposal[] {
  return factsOf(article).flatMap((fact) => {
    if (fact.kind === 'annotation' || fact.value.provenance.method !== 'model') return []
    const {spans: _, ...proposed} = fact
    const ref = evidenceRef(article.id, fact.value.id)
    return [{ref, agent: fact.value.provenance.agent, ...proposed}]
  })
}

function openIn(article: Article, open: ReadonlySet<string>): ReadonlySet<LocalId> {
  return new Set(modelFacts(article).flatMap(({ref, value}) => (open.has(ref) ? [value.id] : [])))
}

/** Rejecting what is no fact is done at once; whatever else one sets in it stays undone, and breaks the evidence lock. */
function recorded(correction: DossierCorrection): DossierCorrection {
  const {rejected: _, accepted: __, ...others} = correction.set
  if (decisionOf(correction) !== 'rejected' || Object.keys(others).length > 0) return correction
  return {...correction, set: {}, changed: [DECLINED]}
}

/** Fails closed: words that are not where the proposal has them give no fact. */
function withProposal(article: Article, proposal: Proposal): Article {
  const isThere = factsOf(article).some(({value}) => value.id === proposal.value.id)
  if (isThere || lockDefect(article, proposal) !== null) return article
  const at = ({span}: {readonly span: Span}) => [span]
  const mentioned = ({mentions}: {readonly mentions: readonly {readonly span: Span}[]}) =>
    mentions.map(({span}) => span)
  switch (proposal.kind) {
    case 'quotation': {
      const value = worded(article, proposal.value)
      return {...article, quotations: inserted(article.quotations, value, (one) => one.content)}
    }
    case 'figure':
      return {...article, figures: inserted(article.figures, proposal.value, at)}
    case 'date':
      return {...article, dates: inserted(article.dates, proposal.value, at)}
    case 'event':
      return {...article, events: inserted(article.events, proposal.value, at)}
    case 'instrument':
      return {...article, instruments: inserted(article.instruments, proposal.value, mentioned)}
    case 'entity':
      return {...article, entities: inserted(article.entities, proposal.value, mentioned)}
    case 'annotation':
      return {
        ...article,
        annotations: inserted(article.annotations, proposal.value, (one) => one.spans),
      }
  }
}

/** A text that was put back after the proposal was made. */
function worded({source: {text}}: Article, quotation: Quotation): Quotation {
  if (text === null) return quotation
  return {...quotation, text: quotation.content.map((span) => spanText(text, span))}
}

/** Whoever was said to speak, and is nobody, leaves words without a speaker. */
function withoutFacts(article: Article, gone: ReadonlySet<LocalId>): Article {
  if (gone.size === 0) return article
  const kept = <Fact extends {readonly id: LocalId}>(facts: readonly Fact[]) =>
    facts.filter(({id}) => !gone.has(id))
  const voice = (speaker: Speaker): Speaker => {
    const entity = speaker.entity !== null && gone.has(speaker.entity) ? null : speaker.entity
    const entities = speaker.entities.filter((id) => !gone.has(id))
    const isLost = speaker.status === 'resolved' && entity === null && entities.length === 0
    const wasSomebody = speaker.entity !== null || speaker.entities.length > 0
    return {...speaker, entity, entities, ...(isLost && wasSomebody ? NOBODY : {})}
  }
  const voiced = <Fact extends {readonly speaker: Speaker | null}>(fact: Fact): Fact => ({
    ...fact,
    speaker: fact.speaker === null ? null : voice(fact.speaker),
  })
  return withoutReferences(
    {
      ...article,
      entities: kept(article.entities),
      quotations: kept(article.quotations).map(voiced),
      figures: kept(article.figures).map(voiced),
      dates: kept(article.dates),
      events: kept(article.events).map(voiced),
      instruments: kept(article.instruments),
    },
    gone,
  )
}

const NOBODY: Pick<Speaker, 'status' | 'confidence'> = {status: 'unattributed', confidence: 0}
