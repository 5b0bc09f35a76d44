import {type EventStatus, type Quotation, spanText} from '@onrecord/core'
import {ALLEGING, DENYING, FORESEEING, PLANNING} from '../../data/verbs.ts'
import type {Token} from '../tokens/lex.ts'
import type {Core} from './clause.ts'

/** Verbs of reporting whose speaker stands for the truth of what is reported. */
const CONFIRMING =
  /\b(?:confirm|acknowledge|admit|announce|note|reveal|recall|show|disclose|concede)/

/**
 * Whether an event happened, is meant to happen, is foreseen, is only said to have happened, or is denied: by the verb group first,
 * then by whether the day lies ahead, then by who tells it.
 */
export function statusOf(
  text: string,
  tokens: readonly Token[],
  core: Core,
  ahead: boolean,
  reported: Quotation | null,
): EventStatus {
  const group = tokens.slice(core.from, core.to).map(({lower}) => lower)
  const cue =
    reported?.cue === undefined || reported.cue === null
      ? ''
      : spanText(text, reported.cue).toLowerCase()
  if (core.kind === 'verb' && group.some((word) => FORESEEING.has(word))) return 'forecast'
  if (
    core.kind === 'verb' &&
    group.length > 1 &&
    group.some((word) => PLANNING.has(word)) &&
    !core.perfect
  )
    return 'planned'
  if (ahead) return 'planned'
  if (core.given) return 'happened'
  if (words(cue).some((word) => DENYING.has(word))) return 'denied'
  if (reported !== null && !CONFIRMING.test(cue)) return 'alleged'
  return leadsWithDoubt(tokens, core) ? 'alleged' : 'happened'
}

/** "It is believed that …", "allegedly" */
function leadsWithDoubt(tokens: readonly Token[], core: Core): boolean {
  const from = Math.max(0, core.start - 4)
  return tokens.slice(from, core.to + 1).some(({lower}) => ALLEGING.has(lower))
}

function words(cue: string): readonly string[] {
  return cue.split(/\s+/)
}
