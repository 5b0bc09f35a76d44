import {
  address,
  type Block,
  list,
  listItem,
  paragraph,
  section,
  signature,
} from '@onrecord/document'
import {type Context, cited} from '../context.ts'
import {withStop} from '../full-stop.ts'
import {formatDate} from '../wording/dates.ts'
import {recommended} from './requests.ts'

/** Sender, addressee, date, file number and salutation: what stands above the subject. A letterhead has the sender itself. */
export function letterOpening({dossier, wording}: Context): readonly Block[] {
  const {letter, prepared} = dossier
  if (letter === undefined) return []
  const {submissions} = wording
  return [
    ...(letter.sender.length === 0 ? [] : [address(letter.sender)]),
    address(letter.addressee),
    ...(prepared === null ? [] : [paragraph(formatDate(prepared, wording.dates))]),
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

/** What is asked of whom. */
export function letterAsks(context: Context): readonly Block[] {
  const asks = recommended(context)
  if (asks.length === 0) return []
  return [
    paragraph(context.wording.submissions.letterAsk),
    list(
      asks.map((ask) => listItem(ask)),
      {ordered: true},
    ),
  ]
}

/** The decision and its date, and the end of the letter with room to sign: on one page, so that no name stands alone on a sheet. */
export function letterClose({dossier, wording}: Context): readonly Block[] {
  const {letter, decision} = dossier
  if (letter === undefined) return []
  const {submissions} = wording
  const {name, role} = letter.signatory
  const enclosed = [submissions.enclosedSources, ...letter.enclosures]
  const by = decision?.by === undefined ? null : formatDate(decision.by, wording.dates)
  const asked =
    decision === undefined
      ? []
      : [
          paragraph(
            `${submissions.letterDecision(by)} ${wording.lowerFirst(withStop(decision.asked))}`,
          ),
        ]
  return [
    section(
      [
        ...asked,
        paragraph(closed(letter.closing ?? submissions.closing, letter.salutation)),
        signature(name, role === undefined ? {} : {role}),
        paragraph(submissions.enclosures(enclosed.join('; '))),
      ],
      {keepTogether: true},
    ),
  ]
}

/** With the comma that goes with a mark after the salutation: "Dear Ms Orm," and "Yours sincerely,". */
function closed(closing: string, salutation: string | undefined): string {
  const isOpen = salutation !== undefined && UNMARKED.test(salutation)
  return !isOpen && UNMARKED.test(closing) ? `${closing},` : closing
}

const UNMARKED = /[\p{L}\p{N}]$/u
