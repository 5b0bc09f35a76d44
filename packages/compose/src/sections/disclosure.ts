import {type DossierCorrection, type Ledger, ledger} from '@onrecord/core'
import {type Block, heading, paragraph, section} from '@onrecord/document'
import type {Context} from '../context.ts'
import {formatDate} from '../wording/dates.ts'

/** What a rule, a model or a person decided, and who reviewed it: the ledger of the dossier as a short note. */
export function disclosure(context: Context): readonly Block[] {
  const {dossier, wording} = context
  if (dossier.articles.length === 0) return []
  const record = ledger(dossier)
  const sentences = [
    wording.closing.decided(record.facts, record.models.length > 0),
    ...proposed(context, record),
    ...analysed(context, record),
    // of a statement and the figures in it, say: the same words again tell nothing more
    ...new Set(record.corrections.map((one) => corrected(context, one))),
  ]
  return [
    section([heading(2, wording.headings.disclosure), paragraph(sentences.join(' '))], {
      role: 'smallPrint',
    }),
  ]
}

/** What became of what each model proposed. */
function proposed({wording}: Context, {models}: Ledger): readonly string[] {
  return models.map(({reviewers, ...counts}) =>
    wording.closing.proposed({
      ...counts,
      reviewers: reviewers.length === 0 ? null : wording.list(reviewers),
    }),
  )
}

function analysed({dossier, wording}: Context, record: Ledger): readonly string[] {
  const {checks, reviewers, facts} = record
  const {closing} = wording
  if (dossier.analysis !== null) {
    const by = checks.by.length === 0 ? null : wording.list(checks.by)
    return [closing.personWrote(checks.count, by)]
  }
  if (reviewers.length > 0) return [closing.partlyReviewed(wording.list(reviewers))]
  return Object.values(facts).some((count) => count > 0) ? [closing.nobodyReviewed] : []
}

/** Who set what right, when and why; the words before are not repeated. */
function corrected({wording}: Context, {by, on, why, set, changed}: DossierCorrection): string {
  const paths = [...(changed ?? Object.keys(set))].filter((path) => path !== 'accepted')
  return wording.closing.correctedBy({
    by,
    on: formatDate(on, wording.dates),
    why,
    what: wording.list([...new Set(paths.map((path) => wording.closing.field(path)))]),
  })
}
