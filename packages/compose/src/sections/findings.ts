import {type Claim, evidenceRefs} from '@onrecord/core'
import {type Block, emphasis, heading, type Inline, paragraph} from '@onrecord/document'
import {type Context, cited} from '../context.ts'
import {claimSentence} from '../evidence/claim-sentence.ts'
import {introduced} from '../evidence/introduced.ts'
import {isOpen} from '../evidence/is-open.ts'
import {partyVoice} from '../evidence/voices.ts'
import {withStop} from '../full-stop.ts'
import {sentenceCase} from '../sentence-case.ts'
import {formatDate} from '../wording/dates.ts'

/** Every claim as a paragraph that says whether it is second-hand, who stands behind it, who checked it and what is missing. */
export function findings(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const claims = dossier.analysis?.claims ?? []
  if (claims.length === 0) return []
  return [
    heading(1, wording.submissions.headings.findings),
    ...claims.map((claim, index) =>
      paragraph(finding(context, claim, `analysis.claims[${index}]`), {
        evidence: evidenceRefs(claim.evidence),
        ...(isOpen(claim) && claim.checks.length === 0
          ? {review: {status: wording.facts.claimStatuses[claim.status], missing: claim.missing}}
          : {}),
      }),
    ),
  ]
}

/** What each side says on each question, and who did not answer. */
export function positionsInProse(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const given = dossier.analysis?.positions ?? []
  const questions = [...new Set(given.map(({question}) => question))]
  const paragraphs = [
    ...questions.map((question) => answersTo(context, question)),
    ...replies(context),
  ]
  if (paragraphs.length === 0) return []
  return [heading(1, wording.submissions.headings.positions), ...paragraphs]
}

function finding(context: Context, claim: Claim, place: string): readonly (string | Inline)[] {
  const {wording} = context
  const {submissions} = wording
  // the sentence before it says already who made the first check of what holds
  const isSaid = claim.status === 'corroborated' || claim.status === 'verified'
  const checks = claim.checks.map(({by, on, method, result}, index) =>
    submissions.check(
      isSaid && index === 0 ? null : by,
      formatDate(on, wording.dates),
      unstopped(method),
      unstopped(result),
    ),
  )
  return [
    emphasis(claim.checks.length > 0 ? submissions.checked : submissions.secondHand),
    ' ',
    ...claimSentence(context, claim, place),
    ...checks.map((words) => ` ${words}`),
    claim.missing === undefined ? '' : ` ${withStop(wording.gaps.missing(claim.missing))}`,
  ]
}

function answersTo(context: Context, question: string): Block {
  const {dossier, wording} = context
  const positions = (dossier.analysis?.positions ?? []).map((position, index) => ({
    position,
    index,
  }))
  return paragraph([
    emphasis(withStop(question)),
    ...positions
      .filter(({position}) => position.question === question)
      .flatMap(({position, index}): (string | Inline)[] => {
        const voice = partyVoice(dossier, position.party)
        const isFirst =
          index === positions.findIndex((one) => one.position.party === position.party)
        const name = isFirst ? introduced(voice) : voice.name
        const statement = {text: position.statement, evidence: position.evidence}
        return [
          ` ${wording.submissions.position(sentenceCase(name), wording.facts.stances[position.stance], '')}`,
          ...cited(context, statement, `analysis.positions[${index}]`),
        ]
      }),
  ])
}

function replies(context: Context): readonly Block[] {
  const {dossier, wording, notes} = context
  const given = dossier.analysis?.replies ?? []
  if (given.length === 0) return []
  return [
    paragraph(
      given.flatMap((reply, index): (string | Inline)[] => {
        const {name} = partyVoice(dossier, reply.party)
        const words =
          reply.status === 'quoted'
            ? wording.submissions.quotedReply
            : wording.gaps.replies[reply.status]
        return [
          `${index === 0 ? '' : ' '}${wording.submissions.reply(sentenceCase(name), words)}`,
          ...notes.cite(reply.evidence),
        ]
      }),
    ),
  ]
}

function unstopped(words: string): string {
  return words.replace(/[.\s]+$/u, '')
}
