import {type Claim, type Evidence, evidenceRefs, resolve} from '@onrecord/core'
import type {Inline} from '@onrecord/document'
import {type Context, cited} from '../context.ts'
import {sentenceCase} from '../sentence-case.ts'
import {claimSpeakers} from './claim-speakers.ts'
import {withoutSentenceCapital} from './without-sentence-capital.ts'

/**
 * A claim in a sentence that says who stands behind it, on the rung that its status allows: somebody states what is
 * attributed and alleges what is unverified or disputed; somebody who checked confirms; the other side denies. So no
 * allegation reads as a fact.
 */
export function claimSentence(context: Context, claim: Claim, place: string): readonly Inline[] {
  const {wording} = context
  const {attribution} = wording
  const content = cited(context, claim, place)
  const [first, ...rest] = content
  const lead = leadOf(context, claim)
  const words: readonly Inline[] =
    first?.type === 'text'
      ? [{...first, value: `${lead} ${continued(context, claim, first.value)}`}, ...rest]
      : [{type: 'text', value: `${lead} `}, ...content]
  const after = answerOf(context, claim)
  return after === '' ? words : [...words, {type: 'text', value: ` ${attribution.close(after)}`}]
}

/** Without the capital of a common noun, which the article of the evidence writes small: "Water was short" goes on as "water was short". */
function continued({dossier, wording}: Context, {evidence}: Claim, words: string): string {
  const lowered = wording.lowerFirst(words)
  const [ref] = evidenceRefs(evidence)
  const article = ref === undefined ? null : (resolve(dossier, ref)?.article ?? null)
  return lowered !== words || article === null
    ? lowered
    : words.replace(/^\S+/u, (word) => withoutSentenceCapital(article, word))
}

/** "A deckhand alleges that". */
function leadOf(context: Context, claim: Claim): string {
  const {attribution} = context.wording
  const {status, checks} = claim
  const who = claimSpeakers(context, claim, 'supports')
  switch (status) {
    case 'attributed':
    case 'corroborated':
      return sentenceCase(attribution.states(who))
    case 'unverified':
      return sentenceCase(attribution.alleges(who))
    case 'disputed':
      return sentenceCase(attribution.alleges(who))
    case 'refuted':
      return attribution.claimed
    case 'verified': {
      const [check] = checks
      return sentenceCase(
        check === undefined
          ? attribution.states(who)
          : attribution.confirms({name: check.by, plural: false, paper: false}),
      )
    }
  }
}

/** Who denies it, and who confirms it. */
function answerOf(context: Context, claim: Claim): string {
  const {attribution} = context.wording
  const [check] = claim.checks
  switch (claim.status) {
    case 'disputed':
    case 'refuted':
      return claim.evidence.some(isAgainst)
        ? sentenceCase(attribution.denies(claimSpeakers(context, claim, 'contradicts')))
        : ''
    case 'corroborated':
      return check === undefined ? '' : attribution.supported(check.by)
    default:
      return ''
  }
}

function isAgainst(evidence: Evidence): boolean {
  return typeof evidence !== 'string' && evidence.bearing === 'contradicts'
}
