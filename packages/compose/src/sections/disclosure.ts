import type {Article, Provenance} from '@onrecord/core'
import {type Block, heading, paragraph, section} from '@onrecord/document'
import type {Context} from '../context.ts'
import {formatDate} from '../wording/dates.ts'

/** What a rule, a model or a person decided: read from the ledger that every fact and every correction carries. */
export function disclosure(context: Context): readonly Block[] {
  const {dossier, wording} = context
  if (dossier.articles.length === 0) return []
  return [
    section(
      [
        heading(2, wording.headings.disclosure),
        paragraph([read(context), analysed(context), ...corrected(context)].join(' ')),
      ],
      {role: 'smallPrint'},
    ),
  ]
}

/** "Of 71 facts that were read, a rule decided 69 and a person two. No language model took part." */
function read({dossier, wording}: Context): string {
  const counts = {rule: 0, human: 0, model: 0, import: 0} satisfies Record<
    Provenance['method'],
    number
  >
  for (const article of dossier.articles) {
    for (const {provenance} of factsOf(article)) counts[provenance.method] += 1
  }
  return wording.closing.decided(counts)
}

function analysed({dossier, wording}: Context): string {
  const {analysis} = dossier
  if (analysis === null) return wording.closing.nobodyReviewed
  const checkers = new Set(analysis.claims.flatMap(({checks}) => checks.map(({by}) => by)))
  const checks = analysis.claims.reduce((sum, claim) => sum + claim.checks.length, 0)
  return wording.closing.personWrote(
    checks,
    checkers.size === 0 ? null : wording.list([...checkers]),
  )
}

/** Who set what right, when and why; the words before are not repeated. */
function corrected({dossier, wording}: Context): readonly string[] {
  return dossier.corrections.map(({by, on, why, set, changed}) =>
    wording.closing.correctedBy({
      by,
      on: formatDate(on, wording.dates),
      why,
      what: wording.list(
        [...(changed ?? Object.keys(set))].map((path) => wording.closing.field(path)),
      ),
    }),
  )
}

function factsOf(article: Article): readonly {readonly provenance: Provenance}[] {
  const {entities, quotations, dates, figures, events, instruments} = article
  return [...entities, ...quotations, ...dates, ...figures, ...events, ...instruments]
}
