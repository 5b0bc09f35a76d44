import type {Article, Evidence, ProtectedDossier} from '@onrecord/core'
import type {Inline} from '@onrecord/document'
import type {CitationStyle} from './citations/citation-format.ts'
import type {NoteRegister} from './citations/note-register.ts'
import {analystText} from './evidence/analyst-text.ts'
import type {Differing} from './evidence/differing.ts'
import type {Selection} from './evidence/selection.ts'
import type {Tellings} from './evidence/tellings.ts'
import {withStop} from './full-stop.ts'
import type {Profile} from './profiles/profile.ts'
import type {Wording} from './wording/wording.ts'

/** What every section is composed from. */
export interface Context {
  /** What an article has word for word from another one is in it once. */
  readonly dossier: ProtectedDossier
  readonly wording: Wording
  readonly notes: NoteRegister
  readonly selection: Selection
  readonly profile: Profile
  readonly citationStyle: CitationStyle
  /** Which facts several articles tell. */
  readonly tellings: Tellings
  /** Which figures differ that they give for one thing. */
  readonly differing: readonly Differing[]
  /** Articles that print one text, the longest first. */
  readonly copies: readonly (readonly Article[])[]
  /** Whether the evidence goes with the document as data. */
  readonly attached: boolean
}

/** The paper as a document names it: "The Harbour Post", else "The article". */
export function publisherOf(context: Context, article: Article | undefined): string {
  return article?.metadata.publisher ?? context.wording.opening.theArticle
}

/** A statement of the analyst as a whole sentence, its quoted words checked, with its footnote. */
export function cited(
  {dossier, notes}: Context,
  statement: {readonly text: string; readonly evidence: readonly Evidence[]},
  place: string,
): readonly Inline[] {
  const sentence = {...statement, text: withStop(statement.text.trim())}
  return [...analystText(dossier, sentence, place), ...notes.cite(statement.evidence)]
}
