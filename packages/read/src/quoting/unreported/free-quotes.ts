import {is, PREPOSITION, RELATIVE} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {mainClauseAfter} from '../contents/main-clauses.ts'
import type {Cue} from '../cues/cue.ts'
import {ownerBefore} from '../cues/noun-cues.ts'
import {type Found, isSign, isTitle} from '../found.ts'
import {QUOTE, takes} from '../frames.ts'
import {type Item, wordCount} from '../items.ts'
import {headOf, opensSubordinate} from '../predicates.ts'
import {lastBeforeStop, type Range, spanOf} from '../ranges.ts'
import {isSpeakerNoun} from '../subjects/head-ends.ts'
import {namesSpeaker, phraseFrom} from '../subjects/noun-phrases.ts'
import {firstSubject} from '../subjects/sentence-subjects.ts'
import {subjectBefore} from '../subjects/subjects.ts'
import {signature} from './signatures.ts'
import {isCarried, type Owner, SPEECH_NOUNS, writerIn} from './writers-in.ts'

/** The fewest words between quotation marks that are a quotation without a cue: fewer are scare quotes, titles, names, or whole sentences. */
const FEWEST_WORDS = 5

/** A whole sentence between marks is speech, however short; a few words are after a colon ("On the lid: “Keep off.”"), or where they arrive ("“Not me,” came the answer"). */
export function fewestWords(
  items: readonly Item[],
  at: number,
  isAlone: boolean,
  cues: readonly Cue[],
): number {
  if (isWritten(items, at, cues)) return 1
  if (askingIn(items, at) !== null) return 1
  // A paragraph that the next one goes on with has no closing mark.
  if (isAlone && items[at]?.marked?.closed === false) return 1
  if (at === 0 && items[0]?.stopped === true && isReply(items)) return 1
  // “We had a boat”.
  const last = lastBeforeStop(items)
  const isStopped = items[at]?.stopped === true || (at === last && last < items.length - 1)
  if (!isStopped) return FEWEST_WORDS
  return isAlone ? 1 : isSpeech(items, at, last) ? 2 : FEWEST_WORDS
}

function isSpeech(items: readonly Item[], at: number, last: number): boolean {
  return at === 0 ? ARRIVES.test(items[1]?.lower ?? '') : at === last && items[at - 1]?.text === ':'
}

/** "Signs that read “Slow down”", "under the slogan “Row on”", "shouts of “No!”": what is written or cried is quoted, however short. */
function isWritten(items: readonly Item[], at: number, cues: readonly Cue[]): boolean {
  const before = preceding(items, at)
  return (
    readsBefore(items, at, cues) >= 0 ||
    WRITTEN.test(before?.lower ?? '') ||
    isWithWords(items, at) ||
    (before?.lower === 'of' && CRIES.test(items[at - 2]?.lower ?? ''))
  )
}

/** "Signed off with the words “Row on”", "on it are the words “Row on”". */
function isWithWords(items: readonly Item[], at: number, lead: RegExp = BEARS): boolean {
  return (
    preceding(items, at)?.lower === 'words' &&
    preceding(items, at - 1)?.lower === 'the' &&
    lead.test(preceding(items, at - 2)?.lower ?? '')
  )
}

const BEARS = /^(?:with|are|were|bears?|bore)$/

/** "The crew broke into chants of “Row!”": whoever takes it up; those in "to cries of “No!”" are nobody. */
function isCried(items: readonly Item[], at: number): boolean {
  return (
    CRIES.test(preceding(items, at - 1)?.lower ?? '') &&
    items
      .slice(Math.max(0, at - FARTHEST_VERB), at - 2)
      .some(({lower}) => /^(?:joined|broke|burst|erupted|led|began|started|raised)$/.test(lower))
  )
}

const FARTHEST_VERB = 7

const CRIES = /^(?:shouts?|cries|cry|chants?|yells?)$/

/** Where "read" stands before quoted words, perhaps with a comma or a colon, or "runs" behind them ("“Row on,” runs the song"); -1 for nowhere. */
function readsBefore(items: readonly Item[], at: number, cues: readonly Cue[]): number {
  if (at === 0) return readsAfter(items, cues)
  // "Signs that read “Row on” and “Slow down”".
  if (items[at - 1]?.lower === 'and' && items[at - 2]?.kind === 'quote')
    return readsBefore(items, at - 2, cues)
  const verb = beforeAside(items, at)
  const isThat = items[verb - 1]?.lower === 'that' && items[verb]?.lower === 'said'
  if (!isThat && !/^(?:read(?:s|ing)?|says|goes|runs)$/.test(items[verb]?.lower ?? '')) return -1
  // "Ms Vale read “The Long Quay”": whoever reads it has not written it.
  return cues.some(({group}) => group.last === verb) ? -1 : verb
}

/** Where "read" stands behind words that open a sentence ("“Row on,” a banner on the quay read"); -1 for nowhere. */
function readsAfter(items: readonly Item[], cues: readonly Cue[]): number {
  for (let at = 1; at < FARTHEST_READ && items[at]?.kind === 'word'; at++) {
    const {lower = ''} = items[at] ?? {}
    if (is(items[at], RELATIVE) || cues.some(({group}) => group.last === at)) return -1
    if (/^reads?$/.test(lower) || (at === 1 && /^(?:goes|runs)$/.test(lower))) return at
  }
  return -1
}

const FARTHEST_READ = 9

/** The item before a quotation, or before the comma, the colon or the aside that leads to it ("that read, in red paint, “Row on”"). */
function beforeAside(items: readonly Item[], quote: number): number {
  if (!/^[,:]$/.test(items[quote - 1]?.text ?? '')) return quote - 1
  for (let at = quote - 2; quote - at < FARTHEST_READ; at--)
    if (items[at]?.text === ',' && is(items[at + 1], PREPOSITION)) return at - 1
    else if (items[at]?.kind !== 'word') break
  return quote - 2
}

const WRITTEN = /^(?:captioned|inscribed|(?:slogan|caption|motto|inscription)s?)$/

const ARRIVES = /^(?:came|comes|went|goes|ran|runs|read|reads)$/

/** Words between marks that no cue governs: long enough, and no title of a work. */
export function fromFree(
  text: string,
  items: readonly Item[],
  at: number,
  cues: readonly Cue[],
  fewest: number,
): readonly Found[] {
  const item = items[at]
  if (item === undefined) return []
  const span = {start: item.start, end: item.end}
  const owner = ownerOf(items, at, cues)
  const {subject, rule, cue} = owner
  if (!isSaid(items, item, owner) && wordCount(text, span) < fewest) return []
  if (fewest > 1 && isTitle(text, span)) return []
  // "Screens lit up with the message: “LATE!”": of nobody who is told.
  const isOnSign =
    cue === null &&
    isSign(text, span) &&
    (rule !== 'colon' || subject === null || !namesSpeaker(items, subject))
  return [
    {
      kind: 'direct',
      content: [span],
      quoted: [span],
      cue: cue === null ? null : spanOf(items, cue),
      mention: subject === null || isOnSign ? null : spanOf(items, subject),
      addressee: null,
      rule,
      closed: item.marked?.closed !== false,
      within: null,
    },
  ]
}

/** "The smith was blunter: “Iron rusts.”", "Said the smith, “Iron rusts.”": a whole sentence is theirs, however short. */
function isSaid(items: readonly Item[], item: Item, {subject, rule, cue}: Owner): boolean {
  const isTold = (rule === 'cue-of-the-sentence' && cue !== null) || TELLING.test(rule ?? '')
  return isTold && item.stopped === true && subject !== null && namesSpeaker(items, subject)
}

const TELLING = /^(?:colon|signature|speaker-noun)$/

/** Who speaks in the rest of the sentence: the subject of its cue, or before a colon the sentence's own. */
function ownerOf(items: readonly Item[], at: number, cues: readonly Cue[]): Owner {
  const written = writtenBy(items, at, cues)
  if (written !== null) return written
  const isColon = preceding(items, at)?.text === ':'
  const cue = cues.find(
    ({subject, form}) =>
      subject !== null && form !== 'relative' && !isOfLaterClause(items, at, subject),
  )
  if (isColon && cue === undefined) return announced(items, at, cues)
  if (at === 0 && (ARRIVES.test(items[1]?.lower ?? '') || isReply(items))) return arriving(items)
  const speaker = fillsSpeech(items, at) ? firstSubject(items, at) : null
  if (speaker !== null) return {subject: speaker, rule: 'speech-noun', cue: null}
  if (cue === undefined) return NOBODY
  const isCue = cue.group.last < at && opensWords(cue, isColon)
  return {subject: cue.subject, rule: 'cue-of-the-sentence', cue: isCue ? cue.group : null}
}

/** “Who rows?” Ms Brown wanted to know: who asks so behind words that open a sentence. */
function askingIn(items: readonly Item[], at: number): Owner | null {
  if (at !== 0 || items[0]?.stopped !== true) return null
  const last = items.slice(0, FARTHEST_KNOW).findIndex(({lower}) => lower === 'know')
  const first = last - 2
  const isWish = items[last - 1]?.lower === 'to' && /^want(?:s|ed)$/.test(items[first]?.lower ?? '')
  const subject = isWish ? subjectBefore(items, first) : null
  return subject === null ? null : {subject, rule: 'quotation-speaker-verb', cue: {first, last}}
}

const FARTHEST_KNOW = 14

/** "A reporter shouted a question as they left: “…”", "Said Ms Brown, “…”". */
function opensWords(cue: Cue, isColon: boolean): boolean {
  const isInverted = cue.form === 'verb-subject'
  return (isInverted && (isColon || cue.group.first === 0)) || (isColon && takes(cue, QUOTE))
}

/** "They met for “a talk”, although Ms Vale said": what stands before another clause is not hers. */
function isOfLaterClause(items: readonly Item[], at: number, {first}: Range): boolean {
  return at < first && opensSubordinate(items[first - 1])
}

function writtenBy(items: readonly Item[], at: number, cues: readonly Cue[]): Owner | null {
  const asking = askingIn(items, at)
  if (asking !== null) return asking
  const read = readsBefore(items, at, cues)
  if (read >= 0) return {subject: null, rule: 'inscription', cue: {first: read, last: read}}
  // "Ms Vale said in an essay headlined “Row on”".
  if (HEADLINED.test(preceding(items, at)?.lower ?? '')) return NOBODY
  const name = cues.length === 0 ? signature(items, at) : null
  if (name !== null) return {subject: name, rule: 'signature', cue: null}
  return preceding(items, at)?.text === ':' ? writerIn(items, at) : null
}

const HEADLINED = /^headlined?$/
const NOBODY: Owner = {subject: null, rule: null, cue: null}

/** "“Row!” came cries from the crowd", "“Not me,” came a voice from the kitchen", "“It is,” came the answer, from Ms Brown". */
function arriving(items: readonly Item[]): Owner {
  const from = items.findIndex(({lower}) => lower === 'from')
  const phrase = from > 0 && from < FARTHEST_VERB ? phraseFrom(items, from + 1) : null
  const head = phrase === null ? undefined : headOf(items, phrase)
  const said = items[items[from - 1]?.text === ',' ? from - 2 : from - 1]
  const isHers = REPLY.test(said?.lower ?? '') || (head !== undefined && isSpeakerNoun(head))
  const rule = isReply(items) ? 'reply' : 'speech-noun'
  return {subject: isHers ? phrase : null, rule, cue: {first: 1, last: 1}}
}

const REPLY = /^(?:answer|reply|response|retort)$/

/** "“Sleep,” came the reply", "“No,” was the curt answer": speech, however short. */
function isReply(items: readonly Item[]): boolean {
  if (!/^(?:came|comes|is|was)$/.test(items[1]?.lower ?? '') || items[2]?.lower !== 'the')
    return false
  return REPLY.test(items[3]?.lower ?? '') || REPLY.test(items[4]?.lower ?? '')
}

/** "Ms Brown issued a statement, “…”", "signed off with the words “…”", "broke into cries of “…”": a noun tells that it is the subject's. */
function fillsSpeech(items: readonly Item[], at: number): boolean {
  const isSetOff = /^[,:]$/.test(preceding(items, at)?.text ?? '')
  return (
    (isSetOff && SPEECH_NOUNS.test(preceding(items, at - 1)?.lower ?? '')) ||
    isCried(items, at) ||
    (isWithWords(items, at, /^with$/) && /^(?:off|up|out|.+ed)$/.test(items[at - 4]?.lower ?? ''))
  )
}

/** Before a colon: the sentence's subject, or in "asked whether it leaked, she shrugged: “…”" the answer's. */
function announced(items: readonly Item[], colon: number, [asked]: readonly Cue[]): Owner {
  const topic = topicOf(items, colon) ?? nextOf(items, colon)
  if (topic !== null) return {subject: topic, rule: 'colon', cue: null}
  const main = asked === undefined ? -1 : mainClauseAfter(items, asked.group.last)
  const subject = firstSubject(items, colon, main < 0 ? 0 : main + 1)
  return subject === null || isCarried(items, subject, colon)
    ? NOBODY
    : (replying(items, subject) ?? {subject, rule: 'colon', cue: null})
}

/** "Ms Vale’s reply took an hour: “…”": hers. */
function replying(items: readonly Item[], {last}: Range): Owner | null {
  const owner = REPLY.test(items[last]?.lower ?? '') ? ownerBefore(items, last) : null
  return owner && {subject: owner, rule: 'speaker-noun', cue: {first: last, last}}
}

/** "The first to speak was Ms Vale: “…”", "next came Mr Lind: “…”": whose turn it is. */
function nextOf(items: readonly Item[], quote: number): Range | null {
  const first = items[0]?.lower === 'the' ? 1 : 0
  const verb = items.findIndex(({lower}) => /^(?:was|came|is|comes)$/.test(lower))
  const isTurn = /^(?:first|next|last|then|second)$/.test(items[first]?.lower ?? '')
  const phrase = isTurn && verb > 0 && verb < LONGEST_TURN ? phraseFrom(items, verb + 1) : null
  return phrase !== null && phrase.last === quote - 2 && namesSpeaker(items, phrase) ? phrase : null
}

const LONGEST_TURN = 5

/** "For Ms Vale, the choir became a mirror: “…”": who sees it so. */
function topicOf(items: readonly Item[], colon: number): Range | null {
  const comma = items.findIndex(({text}) => text === ',')
  const isName = items.slice(1, comma).every(({capital, text}) => capital || text === '.')
  return items[0]?.lower === 'for' && comma > 1 && comma < colon && isName
    ? {first: 1, last: comma - 1}
    : null
}
