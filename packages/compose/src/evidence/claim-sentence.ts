import {type Claim, type Evidence, evidenceRefs, resolve} from '@onrecord/core'
import type {Inline} from '@onrecord/document'
import {type Context, cited, publisherOf} from '../context.ts'
import {sentenceCase} from '../sentence-case.ts'
import type {Speaking} from '../wording/wording.ts'
import {isPlural} from './is-plural.ts'
import {voiceOf, withArticle} from './voices.ts'
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
function leadOf(context: Context, {status, evidence, checks}: Claim): string {
  const {attribution} = context.wording
  const who = speakingOf(
    context,
    evidence.filter((one) => bearingOf(one) === 'supports'),
  )
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
function answerOf(context: Context, {status, evidence, checks}: Claim): string {
  const {attribution} = context.wording
  const against = evidence.filter((one) => bearingOf(one) === 'contradicts')
  switch (status) {
    case 'disputed':
    case 'refuted':
      return against.length === 0
        ? ''
        : sentenceCase(attribution.denies(speakingOf(context, against)))
    case 'corroborated': {
      const [check] = checks
      return check === undefined ? '' : attribution.supported(check.by)
    }
    default:
      return ''
  }
}

/** The speaker of the first piece of evidence that has one, else the paper in which it stands. */
function speakingOf(context: Context, evidence: readonly Evidence[]): Speaking {
  const {dossier, wording} = context
  const found = evidence.map((one) => resolve(dossier, typeof one === 'string' ? one : one.ref))
  for (const one of found) {
    if (one === null || one.article === null || !('speaker' in one.value)) continue
    const voice = voiceOf(dossier, wording, one.article, one.value.speaker)
    // A description may run on; its head names the source.
    const [name = ''] = voice === null ? [] : withArticle(voice).split(', ')
    if (voice !== null) return {name, plural: isPlural(voice), paper: false}
  }
  const article = found.find((one) => one !== null && one.article !== null)?.article
  return {name: publisherOf(context, article ?? dossier.articles[0]), plural: false, paper: true}
}

function bearingOf(evidence: Evidence): 'supports' | 'contradicts' | 'context' {
  return typeof evidence === 'string' ? 'supports' : evidence.bearing
}
