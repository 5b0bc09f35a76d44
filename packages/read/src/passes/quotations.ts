import {createIds, type Quotation, quotationAnchor, spanText} from '@onrecord/core'
import {byRule} from '../agent.ts'
import type {Draft, Pass} from '../pass.ts'
import {findQuotations} from '../quoting/find.ts'
import type {Found} from '../quoting/found.ts'
import {untold} from '../speaking/resolved.ts'

/**
 * Finds direct, mixed and indirect quotations with cue and the phrase that names the speaker. Whose words they are
 * is the next pass's matter. Without a known language: words between quotation marks, nobody's yet.
 */
export const quotationsPass: Pass = {name: 'quotations', languages: 'any', run}

function run(draft: Draft): Draft {
  const knowsCues = draft.metadata.language?.split('-')[0] === 'en'
  const found = findQuotations(draft, knowsCues)
  const id = createIds()
  const ids = found.map((each) => id('quotation', quotationAnchor(draft.text, each)))
  const quotations = found.map((each, i) => quotationOf(draft.text, each, ids, i))
  return {...draft, quotations}
}

function quotationOf(text: string, found: Found, ids: readonly string[], i: number): Quotation {
  const {kind, content, quoted, cue, within} = found
  return {
    id: ids[i] ?? '',
    kind,
    content,
    quoted,
    text: content.map((span) => spanText(text, span)),
    cue,
    speaker: untold(found.mention, found.rule ?? 'no-cue'),
    addressee: null,
    said: null,
    within: within === null ? null : (ids[within] ?? null),
    provenance: byRule(found.rule ?? 'marks-alone', found.rule === null ? 0.6 : 0.9),
  }
}
