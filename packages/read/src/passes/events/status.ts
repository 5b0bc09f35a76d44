import {type EventStatus, type Quotation, type Span, spanText} from '@onrecord/core'
import {ALLEGING, DENYING, FORESEEING, PLANNING, REPORTING} from '../../data/verbs.ts'
import {DOCUMENT_NOUN, is} from '../../language/grammar.ts'
import {isNoted} from '../../language/word-forms.ts'
import type {Token} from '../tokens/lex.ts'
import type {Core} from './clause.ts'
import {OPENER} from './phrases.ts'

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
  const cue = spanTextOf(text, reported?.cue ?? null)
  const told = toldBy(tokens, core, reported)
  if (told !== null) return FORETELLING.test(cue) ? 'forecast' : told
  if (ahead) return 'planned'
  if (core.given || isOnRecord(tokens, core)) return 'happened'
  if (words(cue).some((word) => DENYING.has(word))) return 'denied'
  if (reported !== null && !CONFIRMING.test(cue)) return 'alleged'
  return leadsWithDoubt(tokens, core) ? 'alleged' : 'happened'
}

function spanTextOf(text: string, span: Span | null): string {
  return span === null ? '' : spanText(text, span).toLowerCase()
}

/** "a lawsuit filed", "the biggest strike since the mine was opened": no claim of whoever is quoted. */
function isOnRecord(
  tokens: readonly Token[],
  {passive, from, to, start, subjectEnd}: Core,
): boolean {
  const isReduced = passive ? from === to - 1 : tokens[to]?.lower === 'by'
  if (isReduced && is(tokens[subjectEnd - 1], DOCUMENT_NOUN)) return true
  const before = tokens.slice(Math.max(0, start - LONGEST_SUPERLATIVE), start)
  return (
    before.some(({lower}) => lower === 'since') &&
    before.some(({lower}) => /^(?:first|most|least|worst|.{3,}[^r]est)$/.test(lower))
  )
}

const LONGEST_SUPERLATIVE = 14

/** "wants [it] signed", "want [the tax] raised" */
function isWanted(tokens: readonly Token[], {from}: Core): boolean {
  const lead = tokens.slice(Math.max(0, from - LONGEST_WANTED), from)
  const at = lead.findLastIndex(({lower}) => /^wants?$/.test(lower))
  const between = lead.slice(at + 1)
  return (
    at >= 0 &&
    between.length > 0 &&
    between.every(
      (token) => token.kind === 'word' && token.lower !== 'and' && !isNoted(token, OPENER),
    )
  )
}

const LONGEST_WANTED = 6

/** In what somebody is said to say, "would" is his "will"; not in his own words. */
function isBackshifted(
  tokens: readonly Token[],
  {from}: Core,
  reported: Quotation | null,
): boolean {
  if (reported !== null) return reported.kind !== 'direct'
  return tokens.slice(0, from).some(({lower}) => REPORTING.has(lower))
}

/** What the verb group tells. */
function toldBy(
  tokens: readonly Token[],
  core: Core,
  reported: Quotation | null,
): 'forecast' | 'planned' | null {
  if (isWanted(tokens, core)) return 'planned'
  if (core.kind === 'noun') return null
  const group = tokens.slice(core.from, core.to).map(({lower}) => lower)
  const isWill = isBackshifted(tokens, core, reported)
  if (group.some((word) => FORESEEING.has(word) && !(isWill && word === 'would'))) return 'forecast'
  const isPlanned = group.length > 1 && group.some((word) => PLANNING.has(word) || word === 'would')
  if (!isPlanned || core.perfect) return null
  return group.includes('would') && CHANGING.test(group.at(-1) ?? '') ? 'forecast' : 'planned'
}

/** Verbs for what nobody can announce. */
const CHANGING = /^(?:be|add|rise|fall|grow|shrink|reach|exceed|pass|double|drop|hit|cost|last)$/

const FORETELLING = /\b(?:warn|predict|forecast|expect|fear|estimat|project)/

/** "It is believed that …", "allegedly" */
function leadsWithDoubt(tokens: readonly Token[], core: Core): boolean {
  const from = Math.max(0, core.start - 4)
  return tokens.slice(from, core.to + 1).some(({lower}) => ALLEGING.has(lower))
}

function words(cue: string): readonly string[] {
  return cue.split(/\s+/)
}
