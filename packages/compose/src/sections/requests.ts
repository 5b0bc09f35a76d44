import {evidenceRefs} from '@onrecord/core'
import {type Block, heading, paragraph, strong} from '@onrecord/document'
import {type Context, cited} from '../context.ts'
import {nameAndRole, partyVoice, type Voice} from '../evidence/voices.ts'
import {sentenceCase} from '../sentence-case.ts'
import {byPriority} from './recommendations.ts'
import {submitterNames, submittersOf} from './submission.ts'

/** Recommendations at the end of the text, each a paragraph of its own so that it can be named by its number. */
export function requests(context: Context): readonly Block[] {
  const {dossier, wording, profile} = context
  const names = submitterNames(context) ?? dossier.organisation ?? ''
  const plural = submittersOf(context).length > 1
  const state = dossier.submission?.state ?? null
  const {submissions} = wording
  const statement = profile.asks === 'callUpon'
  return [
    heading(1, statement ? submissions.headings.requests : submissions.headings.recommendations),
    paragraph(
      statement ? submissions.callUpon(names, plural) : submissions.recommend(names, plural, state),
    ),
    ...recommended(context),
  ]
}

/** "Ministry of Transport: Name one office …", the most urgent first; what is asked of one addressee stands together. */
export function recommended(context: Context): readonly Block[] {
  const {dossier} = context
  const given = byPriority(dossier.analysis?.recommendations ?? [])
  const addressees = [...new Set(given.map(({recommendation}) => recommendation.addressee))]
  return addressees
    .flatMap((addressee) => given.filter((one) => one.recommendation.addressee === addressee))
    .map(({recommendation, index}) =>
      paragraph(
        [
          strong(`${sentenceCase(addresseeOf(partyVoice(dossier, recommendation.addressee)))}:`),
          ' ',
          ...cited(context, recommendation, `analysis.recommendations[${index}]`),
        ],
        {evidence: evidenceRefs(recommendation.evidence)},
      ),
    )
}

/** Of a person what they are, too: a name alone tells a body elsewhere nothing. */
function addresseeOf(voice: Voice): string {
  return voice.type === 'person' ? nameAndRole(voice) : voice.name
}
