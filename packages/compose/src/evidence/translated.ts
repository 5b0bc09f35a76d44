import {type Inline, languageRun} from '@onrecord/document'
import type {Context} from '../context.ts'
import {isSameLanguage} from '../wording/same-language.ts'

/**
 * What an analyst has translated of a quotation into the language of the document, with who did: words that no lock holds, so
 * they never stand for the quoted ones. Nothing where there is none.
 */
export function translated({dossier, wording}: Context, ref: string): readonly (string | Inline)[] {
  const given = dossier.analysis?.translations.find(
    ({of, language}) => of === ref && isSameLanguage(language, wording.language),
  )
  if (given === undefined) return []
  const [open, close] = wording.labels.quotationMarks
  const words = languageRun(given.language, given.text.trim())
  return [` ${wording.facts.translatedBy(given.by)} ${open}`, words, `${close}.`]
}
