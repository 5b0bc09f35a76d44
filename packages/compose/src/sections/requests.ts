import {evidenceRefs} from '@onrecord/core'
import {type Block, heading, paragraph, strong} from '@onrecord/document'
import {type Context, cited} from '../context.ts'
import {partyVoice} from '../evidence/voices.ts'
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

/** "Ministry of Transport: Name one office …", the most urgent first. */
export function recommended(context: Context): readonly Block[] {
  const {dossier} = context
  return byPriority(dossier.analysis?.recommendations ?? []).map(({recommendation, index}) =>
    paragraph(
      [
        strong(`${sentenceCase(partyVoice(dossier, recommendation.addressee).name)}:`),
        ' ',
        ...cited(context, recommendation, `analysis.recommendations[${index}]`),
      ],
      {evidence: evidenceRefs(recommendation.evidence)},
    ),
  )
}
