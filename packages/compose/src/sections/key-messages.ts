import {evidenceRefs} from '@onrecord/core'
import {
  type Block,
  heading,
  type Inline,
  list,
  listItem,
  paragraph,
  quoted,
  strong,
} from '@onrecord/document'
import {type Context, cited} from '../context.ts'
import type {Attributed} from '../evidence/chooser.ts'
import {translated} from '../evidence/translated.ts'
import {withArticle} from '../evidence/voices.ts'
import {endsSentence} from '../full-stop.ts'
import {sentenceCase} from '../sentence-case.ts'
import {lowConfidenceReview} from './review.ts'

/** What the reader should take away: the analyst's messages, else the first attributed statements of the article. */
export function keyMessages(context: Context): readonly Block[] {
  const {dossier, wording, selection} = context
  if (dossier.analysis === null) {
    // That one stands in the bottom line.
    const leads = selection.leads.filter((lead) => lead !== selection.opener)
    if (leads.length === 0) return []
    return [
      heading(1, wording.headings.reported),
      list(leads.map((lead) => attributedItem(context, lead))),
    ]
  }
  return messages(context, wording.headings.keyMessages)
}

/** The same list under the heading that a memo gives it. */
export function keyFindings(context: Context): readonly Block[] {
  return context.dossier.analysis === null
    ? keyMessages(context)
    : messages(context, context.wording.memo.findings)
}

/** What a reader who is new to the subject needs, in the analyst's words. */
export function background(context: Context): readonly Block[] {
  const statements = context.dossier.analysis?.background ?? []
  if (statements.length === 0) return []
  return [
    heading(1, context.wording.headings.background),
    ...statements.map((statement, index) =>
      paragraph(cited(context, statement, `analysis.background[${index}]`), {
        evidence: evidenceRefs(statement.evidence),
      }),
    ),
  ]
}

/** "Ada Okafor, harbour master: “…”" with its note; the article's own verb stands inside the marks where it can. */
export function attributedLine(
  context: Context,
  {voice, statement}: Attributed,
): readonly (string | Inline)[] {
  const {ref} = statement.source
  const own = statement.form === 'paraphrase'
  return [
    strong(sentenceCase(statement.led ? withArticle(voice) : voice.name)),
    voice.role === null ? '' : `, ${voice.role}`,
    statement.led ? (voice.role === null ? ' ' : ', ') : ': ',
    ...(own ? statement.children : [quoted(statement.children, [ref])]),
    endsSentence(statement.children) ? '' : '.',
    ...context.notes.cite([ref]),
    ...translated(context, ref),
  ]
}

function attributedItem(context: Context, attributed: Attributed) {
  const {ref, value} = attributed.statement.source
  return listItem(paragraph(attributedLine(context, attributed)), {
    evidence: [ref],
    ...lowConfidenceReview(context, value.speaker.confidence),
  })
}

function messages(context: Context, title: string): readonly Block[] {
  const statements = context.dossier.analysis?.keyMessages ?? []
  if (statements.length === 0)
    return [heading(1, title), paragraph(context.wording.opening.noKeyMessages)]
  return [
    heading(1, title),
    list(
      statements.map((statement, index) =>
        listItem(paragraph(cited(context, statement, `analysis.keyMessages[${index}]`)), {
          evidence: evidenceRefs(statement.evidence),
        }),
      ),
      {ordered: true},
    ),
  ]
}
