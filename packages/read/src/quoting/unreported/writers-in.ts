import {AUXILIARY, BE, ENDS_IN_ED, IRREGULAR, is, RELATIVE} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Item} from '../items.ts'
import type {Range} from '../ranges.ts'
import {namesSpeaker, startsPhrase} from '../subjects/noun-phrases.ts'
import {subjectBefore} from '../subjects/subjects.ts'

/** Whose words between marks are, and by what. */
export interface Owner {
  readonly subject: Range | null
  readonly rule: string | null
  readonly cue: Range | null
}

/** Who has written what a colon leads to: whose letter it is, or who has painted it where all can read it. */
export function writerIn(items: readonly Item[], quote: number): Owner | null {
  return senderIn(items, quote) ?? senderBefore(items, quote) ?? scrawlerIn(items, quote)
}

/** "She read out a letter from her son: “…”". */
function senderIn(items: readonly Item[], quote: number): Owner | null {
  const from = items.findLastIndex(({lower}, i) => i < quote && /^(?:from|by)$/.test(lower))
  const isText =
    from > 0 && quote - from < FARTHEST_FROM && TEXTS.test(items[from - 1]?.lower ?? '')
  const subject = {first: from + 1, last: quote - 2}
  return isText && startsPhrase(items[from + 1]) && namesSpeaker(items, subject)
    ? {subject, rule: 'speech-noun', cue: null}
    : null
}

const FARTHEST_FROM = 14
const TEXTS = /^(?:text|message|letter|note|email|e-mail|tweet|postcard|telegram|reply|post)$/

/** "She read out a text message that the minister had sent to a driver: “…”". */
function senderBefore(items: readonly Item[], quote: number): Owner | null {
  const last = items.findLastIndex(({lower}, i) => i < quote && SENDS.test(lower))
  if (last < 0 || quote - last > FARTHEST_FROM) return null
  const first = is(items[last - 1], AUXILIARY) ? last - 1 : last
  const subject = subjectBefore(items, first)
  if (subject === null || !namesSpeaker(items, subject)) return null
  const relative = is(items[subject.first - 1], RELATIVE) ? subject.first - 2 : subject.first - 1
  return TEXTS.test(items[relative]?.lower ?? '')
    ? {subject, rule: 'speech-noun', cue: {first, last}}
    : null
}

const SENDS = /^(?:sent|posted|emailed|texted)$/

/** "Somebody had sprayed on the wall: “…”", "she has painted a board: “…”". */
function scrawlerIn(items: readonly Item[], quote: number): Owner | null {
  const last = items.findLastIndex(({lower}, i) => i < quote && SCRAWLS.test(lower))
  const isBefore = items
    .slice(last, quote - 1)
    .every(({kind, text}) => kind === 'word' || text === ',')
  if (last < 0 || !isBefore || is(items[last - 1], BE)) return null
  let first = last
  while (is(items[first - 1], AUXILIARY)) first--
  const subject = subjectBefore(items, first)
  if (subject === null) return null
  const cue = {first, last}
  return /^some(?:one|body)$/.test(items[subject.last]?.lower ?? '')
    ? {subject: null, rule: 'inscription', cue}
    : {subject, rule: 'colon', cue}
}

const SCRAWLS =
  /^(?:sprayed|painted|scrawled|daubed|stencilled|stenciled|chalked|carved|scribbled|scratched)$/

/** "The file was sent with a one-line note: “…”": what goes with it is of nobody who is told. */
export function isCarried(items: readonly Item[], {last}: Range, colon: number): boolean {
  return (
    is(items[last + 1], BE) &&
    is(items[last + 2], ENDS_IN_ED | IRREGULAR) &&
    SPEECH_NOUNS.test(preceding(items, colon - 1)?.lower ?? '')
  )
}

export const SPEECH_NOUNS: RegExp =
  /^(?:statement|message|letter|email|e-mail|tweet|post|note|question|answer|reply|response|warning|appeal)$/
