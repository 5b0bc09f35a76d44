import {type Dossier, requireForm, type Submitter} from '@onrecord/core'
import {type Block, heading, paragraph, type Review} from '@onrecord/document'
import {type Context, cited} from '../context.ts'
import {toldArticles} from '../evidence/told-articles.ts'
import {withStop} from '../full-stop.ts'
import type {ProfileId} from '../profiles/profile.ts'
import {profiles} from '../profiles/profiles.ts'
import {daysOf, MOST_REPORTS, reportsIn} from './reports.ts'

/** Who submits, about which State, for which session: at the head, as the guidelines ask of joint submissions. */
export function submissionHead(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const {state, session} = dossier.submission ?? {}
  const names = submitterNames(context)
  if (state === undefined || names === null) return []
  const words = wording.submissions.submitted(names, state, session ?? null)
  return [paragraph(words, {role: 'standfirst', ...leftOutReview(context)})]
}

/** A remark where one organisation submits alone what the dossier has of several: the others are named nowhere. */
function leftOutReview({dossier, profile, wording}: Context): {readonly review?: Review} {
  const others = leftOutSubmitters(dossier, profile.id)
  if (others.length === 0) return {}
  const missing = wording.submissions.leftOut(wording.list(others.map(({name}) => name)))
  return {review: {status: wording.gaps.reviewStatus, missing}}
}

/**
 * Who states it, in which consultative status, under which item of the agenda. Only organisations in consultative status
 * submit; of others the statement says that they share its views, as the guidelines of the secretariat have it.
 */
export function statementHead(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const {submissions} = wording
  const submitters = dossier.submission?.submitters ?? []
  const names = submittersOf(context).flatMap(({name, status}) =>
    status === undefined ? [] : [submissions.inStatus(name, status)],
  )
  const others = submitters.flatMap(({name, status}) => (status === undefined ? [name] : []))
  if (names.length === 0) return []
  const item = dossier.submission?.agendaItem ?? null
  return [
    paragraph(submissions.statement(wording.longList(names), item), {role: 'standfirst'}),
    ...(others.length === 0
      ? []
      : [paragraph(submissions.sharing(wording.list(others), others.length > 1))]),
  ]
}

/** What each organisation is, and what kind of information follows. */
export function introduction(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const {submissions} = wording
  const articles = toldArticles(dossier)
  const reports = reportsIn(context, articles)
  const told =
    reports.length > MOST_REPORTS
      ? submissions.listed(articles.length, daysOf(articles, wording))
      : wording.list(reports)
  return [
    heading(1, submissions.headings.introduction),
    ...submittersOf(context).map((submitter) => paragraph(introduced(submitter, context))),
    paragraph(submissions.basis(articles.length === 0 ? null : told)),
  ]
}

/** The bottom line as a paragraph of the text. */
export function summary(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const statement = dossier.analysis?.bottomLine ?? null
  if (statement === null) return []
  return [
    heading(1, wording.submissions.headings.summary),
    paragraph(cited(context, statement, 'analysis.bottomLine')),
  ]
}

/** Key messages as paragraphs. */
export function concerns(context: Context): readonly Block[] {
  const messages = context.dossier.analysis?.keyMessages ?? []
  if (messages.length === 0) return []
  return [
    heading(1, context.wording.submissions.headings.concerns),
    ...messages.map((message, index) =>
      paragraph(cited(context, message, `analysis.keyMessages[${index}]`)),
    ),
  ]
}

/** Whom of those who submit a document of this profile names nowhere: one organisation submits alone. */
export function leftOutSubmitters(
  dossier: Pick<Dossier, 'submission'>,
  profile: ProfileId,
): readonly Submitter[] {
  requireForm(dossier, 'object', 'leftOutSubmitters: a dossier')
  requireForm(profile, 'string', 'leftOutSubmitters: the id of a profile')
  const {submission} = dossier
  const alone = profiles[profile]?.submitters === 'first'
  return alone ? (submission?.submitters ?? []).slice(1) : []
}

/** Who submits this document: nobody where its profile is not submitted. */
export function submittersOf({
  dossier,
  profile,
}: Pick<Context, 'dossier' | 'profile'>): readonly Submitter[] {
  const submitters = dossier.submission?.submitters ?? []
  if (profile.submitters === 'none') return []
  if (profile.submitters === 'first') return submitters.slice(0, 1)
  return profile.submitters === 'byStatus'
    ? STATUSES.flatMap((one) => submitters.filter(({status}) => status === one))
    : submitters
}

const STATUSES = ['general', 'special', 'roster'] as const

/** "A, B and C"; `null` where nobody submits. */
export function submitterNames(context: Context): string | null {
  const names = submittersOf(context).map(({name}) => name)
  return names.length === 0 ? null : context.wording.list(names)
}

function introduced({name, description, contact}: Submitter, {wording}: Context): string {
  const words = description === undefined ? name : withStop(description)
  return contact === undefined
    ? withStop(words)
    : `${withStop(words)} ${wording.submissions.contact(contact)}`
}
