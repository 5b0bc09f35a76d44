import {createIds, type Quotation, quotationAnchor, type Span} from '@onrecord/core'
import {byRule} from '../agent.ts'
import {BLANK, isAt} from '../language/characters.ts'
import type {Draft, Pass} from '../pass.ts'
import {findQuotations} from '../quoting/find.ts'
import type {Found} from '../quoting/found.ts'
import {untold} from '../speaking/resolved.ts'
import {innermost, placed} from './tokens/places.ts'

/**
 * Finds direct, mixed and indirect quotations with cue and the phrase that names the speaker. Whose words they are
 * is the next pass's matter. Without a known language: words between quotation marks, nobody's yet.
 */
export const quotationsPass: Pass = {name: 'quotations', languages: 'any', run}

function run(draft: Draft): Draft {
  const knowsCues = draft.metadata.language?.split('-')[0] === 'en'
  const found = withoutNicknames(draft, findQuotations(draft, knowsCues))
  const id = createIds()
  const ids = found.map((each) => id('quotation', quotationAnchor(draft.text, each)))
  const quotations = found.map((each, i) => quotationOf(draft.text, each, ids, i))
  return {...draft, quotations}
}

/** "Odo ‘Big Fish’ Vale": words between marks within somebody's name are nobody's words. */
function withoutNicknames({text, entities}: Draft, found: readonly Found[]): readonly Found[] {
  const names = placed(entities, ({type, mentions}) =>
    type === 'person' ? mentions.flatMap(({span}) => (holdsMark(text, span) ? [span] : [])) : [],
  )
  if (names.length === 0) return found
  const isNickname = ({quoted: [first]}: Found): boolean =>
    first !== undefined && innermost(names, first) !== null
  const kept = found.filter((each) => !isNickname(each))
  const places = new Map(kept.map((each, i) => [each, i] as const))
  return kept.map((each) => {
    const outer = each.within === null ? undefined : found[each.within]
    return {...each, within: outer === undefined ? null : (places.get(outer) ?? null)}
  })
}

function holdsMark(text: string, {start, end}: Span): boolean {
  for (let at = start + 1; at < end; at++)
    if (MARKS.includes(text.charAt(at)) && isAt(text, at - 1, BLANK)) return true
  return false
}

const MARKS = '“‘"\''

function quotationOf(text: string, found: Found, ids: readonly string[], i: number): Quotation {
  const {kind, content, quoted, cue, within} = found
  return {
    id: ids[i] ?? '',
    kind,
    content,
    quoted,
    text: content.map((span) => text.slice(span.start, span.end)),
    cue,
    speaker: untold(found.mention, found.rule ?? 'no-cue'),
    addressee: null,
    said: null,
    within: within === null ? null : (ids[within] ?? null),
    provenance: byRule(found.rule ?? 'marks-alone', found.rule === null ? 0.6 : 0.9),
  }
}
