import {dossierOf} from '../dossier-of.ts'
import {evidenceRefs, parseRef} from '../evidence-ref.ts'
import type {EvidenceRef} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import type {Proposal} from '../model/proposal.ts'
import {printableWords} from '../printable-words.ts'
import {proposalSpans} from '../propose/proposal-words.ts'
import {type Review, reviewOf} from '../propose/review-of.ts'
import {settleProposals} from '../propose/settle.ts'
import {corroboration} from './corroboration.ts'
import {positions} from './positions.ts'
import {dossierQuery, oneOf, type QueryDefinition, requireAsked} from './query-definition.ts'
import {type QueryRow, textAt} from './query-row.ts'
import {recommendations} from './recommendations.ts'
import {unverified} from './unverified.ts'

const PROPOSAL_OPTIONS = {status: 'open, accepted or rejected'}

export const dossierQueries: Readonly<Record<string, QueryDefinition>> = {
  positions: dossierQuery(
    'who stands where on which question',
    {party: 'id or words of the name of a party', about: 'words of the question'},
    (dossier, {party, about}) =>
      positions(dossier, {party, about}).map((position) => ({
        id: pathOf(dossier.analysis?.positions, 'positions', position),
        spans: [],
        text: position.statement,
        party: nameOf(dossier, position.party),
        question: position.question,
        stance: position.stance,
        evidence: evidenceRefs(position.evidence),
      })),
  ),
  recommendations: dossierQuery(
    'what is recommended to whom',
    {addressee: 'id or words of the name of a party'},
    (dossier, {addressee}) =>
      recommendations(dossier, {addressee}).map((one) => ({
        id: pathOf(dossier.analysis?.recommendations, 'recommendations', one),
        spans: [],
        text: one.text,
        addressee: nameOf(dossier, one.addressee),
        priority: one.priority,
        evidence: evidenceRefs(one.evidence),
      })),
  ),
  corroboration: dossierQuery(
    'figures and events that more than one article has, agreeing or not',
    {},
    (dossier) =>
      corroboration(dossier).map(({kind, evidence, agrees, values}) => ({
        id: evidence[0] ?? '',
        spans: [],
        text: evidence.map((ref) => printableText(dossier, ref)).join(' | '),
        fact: kind,
        evidence,
        agrees,
        values,
      })),
  ),
  proposals: {
    description: 'what models propose, and what a person made of it',
    options: PROPOSAL_OPTIONS,
    run: (input, given = {}) => {
      requireAsked(input, PROPOSAL_OPTIONS, given)
      const {status} = given
      const wanted = oneOf('status', status, ['open', 'accepted', 'rejected'])
      const dossier = settleProposals(input.type === 'dossier' ? input : dossierOf(input))
      return (dossier.proposals ?? [])
        .map((proposal) => ({proposal, review: reviewOf(dossier, proposal)}))
        .filter(({review}) => wanted === undefined || review.status === wanted)
        .map(({proposal, review}) => proposalRow(dossier, proposal, review))
    },
  },
  unverified: dossierQuery('claims that nobody has checked yet', {}, (dossier) =>
    unverified(dossier).map((claim) => ({
      id: claim.id,
      spans: [],
      text: claim.text,
      status: claim.status,
      confidence: claim.confidence,
      missing: claim.missing ?? null,
      evidence: evidenceRefs(claim.evidence),
    })),
  ),
}

function proposalRow({articles}: Dossier, proposal: Proposal, review: Review): QueryRow {
  const spans = proposalSpans(proposal)
  const article = articles.find(({id}) => id === parseRef(proposal.ref).article)
  const text = article === undefined ? null : textAt(article, spans)
  return {id: proposal.ref, spans, text, fact: proposal.kind, agent: proposal.agent, ...review}
}

/** Positions and recommendations have no id: their place in the dossier names them. */
function pathOf<T>(items: readonly T[] | undefined, list: string, item: T): string {
  return `analysis.${list}[${items?.indexOf(item) ?? 0}]`
}

function printableText(dossier: Dossier, ref: EvidenceRef): string {
  const words = printableWords(dossier, ref)
  return words.kind === 'verbatim'
    ? words.pieces.join(' […] ')
    : words.kind === 'none'
      ? ref
      : words.text
}

function nameOf(dossier: Dossier, party: string): string {
  return dossier.parties.find(({id}) => id === party)?.name ?? party
}
