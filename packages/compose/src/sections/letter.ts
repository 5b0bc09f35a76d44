import {address, type Block, list, listItem, paragraph, signature} from '@onrecord/document'
import {type Context, cited} from '../context.ts'
import {withStop} from '../full-stop.ts'
import {formatDate} from '../wording/dates.ts'
import {recommended} from './requests.ts'

/** Sender, addressee, date, file number and salutation: what stands above the subject. */
export function letterOpening({dossier, wording}: Context): readonly Block[] {
  const {letter, prepared} = dossier
  if (letter === undefined) return []
  const {submissions} = wording
  return [
    address(letter.sender),
    address(letter.addressee),
    ...(prepared === null
      ? []
      : [paragraph(submissions.date(formatDate(prepared, wording.dates)))]),
    ...(letter.reference === undefined ? [] : [paragraph(submissions.reference(letter.reference))]),
    paragraph(letter.salutation ?? submissions.salutation),
  ]
}

/** The matter in prose: bottom line, background, messages. */
export function letterBody(context: Context): readonly Block[] {
  const {analysis} = context.dossier
  if (analysis === null) return []
  return [
    ...(analysis.bottomLine === null
      ? []
      : [paragraph(cited(context, analysis.bottomLine, 'analysis.bottomLine'))]),
    ...analysis.background.map((one, index) =>
      paragraph(cited(context, one, `analysis.background[${index}]`)),
    ),
    ...analysis.keyMessages.map((one, index) =>
      paragraph(cited(context, one, `analysis.keyMessages[${index}]`)),
    ),
  ]
}

/** What is asked of whom, then the decision and its date. */
export function letterAsks(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const {submissions, dates} = wording
  const asks = recommended(context)
  const {decision} = dossier
  const by = decision?.by === undefined ? null : formatDate(decision.by, dates)
  return [
    ...(asks.length === 0
      ? []
      : [
          paragraph(submissions.letterAsk),
          list(
            asks.map((ask) => listItem(ask)),
            {ordered: true},
          ),
        ]),
    ...(decision === undefined
      ? []
      : [
          paragraph(
            `${submissions.letterDecision(by)} ${wording.lowerFirst(withStop(decision.asked))}`,
          ),
        ]),
  ]
}

/** The end of the letter, with room to sign. */
export function letterClose({dossier, wording}: Context): readonly Block[] {
  const {letter} = dossier
  if (letter === undefined) return []
  const {submissions} = wording
  const {name, role} = letter.signatory
  const enclosed = [submissions.enclosedSources, ...letter.enclosures]
  return [
    paragraph(letter.closing ?? submissions.closing),
    signature(name, role === undefined ? {} : {role}),
    paragraph(submissions.enclosures(enclosed.join('; '))),
  ]
}
