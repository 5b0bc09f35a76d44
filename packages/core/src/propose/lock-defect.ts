import {parseRef} from '../evidence-ref.ts'
import type {Article} from '../model/article.ts'
import type {Proposal} from '../model/proposal.ts'
import {spanDefect, spanText} from '../spans.ts'
import {walkSpans} from '../walk-spans.ts'
import {idOfWords, proposalSpans} from './proposal-words.ts'

/**
 * Why a proposal is not locked to the words of its article, or `null`. Its id is made of them, so that words which moved or
 * changed no longer give it; an id that another program chose says nothing.
 *
 * @param text of the article, where the article withholds it
 */
export function lockDefect(
  article: Article,
  proposal: Proposal,
  text: string | null = article.source.text,
): string | null {
  if (parseRef(proposal.ref).id !== proposal.value.id) {
    return `its fact has another id, ${proposal.value.id}`
  }
  if (proposal.kind !== 'annotation' && proposal.value.provenance.method !== 'model') {
    return 'its provenance does not say that a model decided it'
  }
  const spans = proposalSpans(proposal)
  if (spans.length === 0) return 'it stands on no words'
  if (text === null) return null
  const all = [...walkSpans(proposal.value)].map(({span}) => span)
  if (all.some((span) => spanDefect(text, span) !== null)) return 'its spans are none of the text'
  return hasItsWords(text, proposal) ? null : 'the words at its spans are not those it was made of'
}

function hasItsWords(text: string, proposal: Proposal): boolean {
  const spans = proposalSpans(proposal)
  const words = spans.map((span) => spanText(text, span))
  if (proposal.kind === 'quotation' && proposal.value.text !== null) {
    if (proposal.value.text.join('\n') !== words.join('\n')) return false
  }
  const {id} = proposal.value
  if (!HASHED.test(id) || proposal.kind === 'entity' || proposal.kind === 'instrument') return true
  return ORDINALS.some((ordinal) => idOfWords(text, proposal.kind, spans, ordinal) === id)
}

/** Other facts may begin with the same words; more than a few never do. */
const ORDINALS: readonly number[] = Array.from({length: 16}, (_, ordinal) => ordinal)

/** A kind's letter and ten characters of base32. */
const HASHED = /^[a-z][a-z2-7]{10}$/
