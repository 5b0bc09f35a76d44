import {MODALS} from '../../data/verbs.ts'
import {FINITE, is, JOINED_NOT, PERSON_PRONOUN} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {pauseBeforeHearer} from '../cues/agentless.ts'
import type {Cue, CueForm} from '../cues/cue.ts'
import {jointOf} from '../cues/cue-subjects.ts'
import {ATTITUDE, CLAUSE, EVIDENCE, OBJECT, QUOTE, TELL, takes} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite, isFiniteVerb} from '../predicates.ts'
import {closesGlued, commaBefore, isAnyDash, isPause, pastCommas} from '../ranges.ts'
import {beforeGloss} from '../unreported/glosses.ts'
import {beforeMain, opensAnswer} from './main-clauses.ts'
import type {ContentStart} from './markers.ts'
import type {Sight} from './sight.ts'

/** The last item of a reported clause: before the sentence's stop, or before the next cue of the same level. */
export function clauseEnd({items, cues, starts}: Sight, i: number, from: number): number {
  const end = beforeMain(items, cues[i], from) ?? beforeStop(items, from)
  const subject = subjectAfterParticiple(cues[i])
  if (subject > from) return pastCommas(items, subject - 1)
  // "Said that while she rowed the crew slept": "that" alone is no clause.
  const least = items[from]?.lower === 'that' ? from + 1 : from
  for (let k = i + 1; k < cues.length; k++) {
    const cue = cues[k]
    if (cue === undefined || cue.group.first <= from) continue
    const cut = cutAt({items, cues, starts}, i, cue, starts[k] ?? null)
    if (cut !== null && cut >= least && cut < end) return cut
  }
  return end
}

/** The last item before what a later cue reports beside the words of an earlier one. */
function cutAt(
  {items, cues, starts}: Sight,
  i: number,
  cue: Cue,
  start: ContentStart | null,
): number | null {
  return (
    cutAround(items, cues[i], cue) ??
    beforeSecond(items, cues[i], cue) ??
    beforeRelative(items, cue) ??
    besideOther({items, cues, starts}, i, cue, start) ??
    (start === null ? beforeHearer(items, cue) : null) ??
    cutBefore(items, cue, start)
  )
}

/** "Said it leaked but gave no details", "…, without naming the crew": where the words end before what who speaks keeps silent about. */
export function beforeSilence(items: readonly Item[], from: number, end: number): number {
  const joint = items.findIndex(
    (item, at) => at > from && at < end && isIn(item, OPENS_SILENCE) && isSilence(items, at + 1),
  )
  return joint < 0 ? end : pastPause(items, joint - 1)
}

const OPENS_SILENCE = wordList('and but without')

/** "(But) gave no details", "(and) did not elaborate", "(without) naming them"; "(, but) it is widely expected", which others do. */
function isSilence(items: readonly Item[], at: number): boolean {
  const [verb = '', next = '', second = ''] = items.slice(at, at + 3).map(({lower}) => lower)
  if (verb === 'it')
    return (
      next === 'is' &&
      items[at - 2]?.text === ',' &&
      items.slice(at + 2, at + 4).some((each) => isIn(each, HELD))
    )
  // "That naming them without saying why was late".
  if (items[at - 1]?.lower === 'without') return items[at - 2]?.text === ',' && SILENT.test(verb)
  if (/^(?:gave|offered|provided)$/.test(verb)) return /^(?:few|no)$/.test(next)
  if (!/^(?:did|would)/.test(verb)) return false
  return is(items[at], JOINED_NOT) ? SILENT.test(next) : next === 'not' && SILENT.test(second)
}

const HELD = wordList('believed expected thought understood')
const SILENT =
  /^(?:comment|disclos|elaborat|explain|giv|identify|nam|offer|provid|say|specify)(?:e|ing)?$/

function isStop(item: Item | undefined): boolean {
  return /^[.!?…;:,]$/.test(item?.text ?? '')
}

/** "Said that it leaked; and that it sank", "said he took a watch; a ring; and a boat" go on. */
function endsAtSemicolon(items: readonly Item[], from: number, at: number): boolean {
  if (items[at]?.text !== ';' || isInBracket(items, from, at) || isListed(items, at)) return false
  const that = items[at + 1]?.lower === 'and' ? at + 2 : at + 1
  return (
    items[that]?.lower !== 'that' ||
    is(items[that + 1], FINITE) ||
    items[that + 1]?.kind === 'possessive'
  )
}

/** Whether no verb follows a semicolon, in a row of things whose last one "and" joins. */
function isListed(items: readonly Item[], semicolon: number): boolean {
  const last = items.findLastIndex(({text}) => text === ';')
  return (
    /^(?:and|or)$/.test(items[last + 1]?.lower ?? '') &&
    !holdsFinite(items, {first: semicolon + 1, last: items.length - 1})
  )
}

/** "$88 (£66; €77)". */
function isInBracket(items: readonly Item[], from: number, at: number): boolean {
  const before = items.slice(from, at)
  return (
    before.findLastIndex(({text}) => text === '(') > before.findLastIndex(({text}) => text === ')')
  )
}

/** "(She said it leaked.)": the bracket stood open before the words. */
function closesBracket(items: readonly Item[], from: number, at: number): boolean {
  return items[at]?.text === ')' && items.slice(from, at).every(({text}) => text !== '(')
}

/** A colon or a semicolon; not that in "$88 (£66; €77)". */
function opensClause(items: readonly Item[], at: number): boolean {
  const {text} = items[at] ?? {}
  return text === ':' || (text === ';' && !isInBracket(items, 0, at))
}

/** Before the sentence's stop, a semicolon, a gloss behind a last dash or a comment in a relative clause that closes it. */
function beforeStop(items: readonly Item[], from: number): number {
  let last = from + 1
  while (last < items.length && !endsAtSemicolon(items, from, last)) last++
  let end = beforeGloss(items, from, Math.min(last, items.length) - 1)
  while (end > from && (isStop(items[end]) || closesBracket(items, from, end))) end--
  return end
}

/** "Ms Vale, calling it a wreck, said", "those who ask for a berth say": what stands within another cue's subject ends with it. */
function cutAround(items: readonly Item[], inner: Cue | undefined, cue: Cue): number | null {
  if (inner === undefined || cue.form !== 'subject-verb' || cue.subject === null) return null
  const {first, last} = cue.subject
  // "A note saying the talks will begin in May": no words stand beside the second verb.
  const isAhead = MODALS.has(items[cue.group.first]?.lower ?? '') && !takes(cue, CLAUSE | TELL)
  if (isAhead && inner.form === 'participle' && items[cue.group.last + 1]?.kind !== 'quote')
    return null
  if (first < inner.group.first && inner.group.last < last) return pastCommas(items, last)
  const edge = cue.group.first - 1
  const isClosed = isPause(items[edge])
  const isInside = inner.form === 'participle' || inner.subject === null
  const isAround = isInside && last < inner.group.first
  return isAround && isClosed ? pastCommas(items, edge) : null
}

/** "Saying that it leaks and warning that", "calling it late and vowing to": before the "and" that joins two participles. */
function beforeSecond(
  items: readonly Item[],
  first: Cue | undefined,
  {form, group}: Cue,
): number | null {
  const before = group.first - 1
  const isSecond =
    form === 'participle' &&
    first?.form === 'participle' &&
    /^(?:and|but)$/.test(items[before]?.lower ?? '')
  return isSecond ? pastPause(items, before - 1) : null
}

/** "Praised the crew and the union said", "Ms Vale said it leaked and the union said it held": a thing, or what is to be done, or what is said the same way, and a clause of its own. */
function besideOther(
  {items, cues, starts}: Sight,
  i: number,
  cue: Cue,
  start: ContentStart | null,
): number | null {
  const and = edgeOf(items, cue) - 1
  // "Dismissed the claim by pointing out that".
  const isMeans = cue.form === 'participle' && items[and]?.lower === 'by'
  if (isMeans && starts[i]?.marker === 'object') return pastPause(items, and - 1)
  if (cue.form !== 'subject-verb' || !/^(?:and|but)$/.test(items[and]?.lower ?? '')) return null
  const first = cues[i]
  const isThing = /^(?:object|to)$/.test(starts[i]?.marker ?? '')
  const isSaid = first?.lemma === cue.lemma || tellsBeside(items[and], cue)
  const isSame = isSaid && first?.form === cue.form && start !== null
  return isThing || (isSame && !is(items[and + 1], PERSON_PRONOUN))
    ? pastPause(items, and - 1)
    : null
}

/** "(And) the union said", "(but) the union denied". */
function tellsBeside(and: Item | undefined, cue: Cue): boolean {
  return /^(?:say|tell)$/.test(cue.lemma) || (and?.lower === 'but' && takes(cue, CLAUSE))
}

/** Back over commas, or a dash. */
function pastPause(items: readonly Item[], at: number): number {
  return isAnyDash(items, at) ? at - 1 : pastCommas(items, at)
}

/** The last item before a cue that goes on in parallel ("…, adding that", "… and said", "…, an agency reported"). */
function cutBefore(items: readonly Item[], cue: Cue, start: ContentStart | null): number | null {
  if (cue.form === 'coordinate') return beforeCoordinate(items, cue)
  const beside = beforeWith(items, cue)
  if (beside !== null || cue.form === 'infinitive') return beside
  const edge = beforeLed(items, cue, start)
  const before = items[edge - 1]
  if (before === undefined) return null
  if (AFTER_COMMA.has(cue.form) || (start === null && closes(cue, before))) {
    const end = beforePause(items, edge - 1)
    if (end !== null) return end
  }
  return cue.form === 'subject-verb' && isParallel(items, edge) ? pastPause(items, edge - 2) : null
}

/** Where a cue begins, with "each" or "while" before it ("both denied it, each saying", "admitted it, while insisting"). */
function beforeLed(items: readonly Item[], cue: Cue, start: ContentStart | null): number {
  const edge = edgeOf(items, cue)
  const isThing = cue.lemma === 'add' && start?.marker !== 'that'
  const isLed = cue.form === 'participle' && !isThing && isIn(items[edge - 1], EACH_WHILE)
  return isLed ? edge - 1 : edge
}

/** "Told her to row, the court heard". */
function beforeHearer(items: readonly Item[], {form, group}: Cue): number | null {
  const pause = form === 'impersonal' ? pauseBeforeHearer(items, group) : -1
  return pause < 0 ? null : pastCommas(items, pause)
}

/** "Said it was sound, to which Mr Lind replied", "said it left, which he called “odd”": before a comment in a relative clause. */
function beforeRelative(items: readonly Item[], cue: Cue): number | null {
  const opener = edgeOf(items, cue) - 1
  const isReply = items[opener]?.lower === 'which' && items[opener - 1]?.lower === 'to'
  const comma = isReply ? opener - 2 : opener - 1
  const isComment = isReply || isOwnComment(items, cue)
  return cue.form === 'subject-verb' && isComment && isPause(items[comma])
    ? pastCommas(items, comma)
    : null
}

/** "Which he described as “odd”": how who speaks calls it. */
export function isOwnComment(items: readonly Item[], {subject, frames, group}: Cue): boolean {
  return (
    subject !== null &&
    takes({frames}, OBJECT) &&
    items.slice(group.last + 1, group.last + 4).some(({kind}) => kind === 'quote') &&
    is(items[subject.first], PERSON_PRONOUN) &&
    /^(?:which|whom)$/.test(items[subject.first - 1]?.lower ?? '') &&
    isPause(items[subject.first - 2])
  )
}

/** Before a comma or behind a quotation; in "said that, in her view, it leaked" nothing stands before it. */
function beforePause(items: readonly Item[], at: number): number | null {
  if (items[at]?.text !== ',' && items[at]?.kind !== 'quote') return null
  const end = pastCommas(items, at)
  return items[end]?.lower === 'that' ? null : end
}

/** "…, an agency reported"; "if it rains, the lock will open", "there was “no sign” the lock would open" have no speaker. */
function closes({form, frames}: Cue, before: Item): boolean {
  return form === 'subject-verb' && (frames !== QUOTE || before.stopped === true)
}

/** ", but the union said", "while the union said": a clause beside the one before. */
function isParallel(items: readonly Item[], edge: number): boolean {
  const opener = items[edge - 1]?.lower ?? ''
  return (
    (opener === 'while' && opensAnswer(items[edge])) ||
    (PARALLEL.test(opener) && isPause(items[edge - 2]))
  )
}

/** Before "and said"; "told the crew that she rowed and felt “free”" tells what she felt, too. */
function beforeCoordinate(items: readonly Item[], {frames, group}: Cue): number | null {
  if ((frames & ATTITUDE) !== 0) return null
  // "Calling it “slow,” pledged to": nothing joins them.
  const isQuoted = items[group.first - 1]?.kind === 'quote'
  return pastPause(items, isQuoted ? group.first - 1 : jointOf(items, group.first) - 1)
}

/** Where a cue begins, with its subject; "(stood “the test,”) the two calling it a mess" has its own. */
function edgeOf(items: readonly Item[], {form, subject, group}: Cue): number {
  if (subject === null) return group.first
  const isOwn =
    form === 'participle' && subject.last === group.first - 1 && isPause(items[subject.first - 1])
  return form === 'subject-verb' || isOwn ? subject.first : group.first
}

/** "Denied it, with Ms Vale taking to the radio to", "denied it, with party leader Ana Vale calling it": where a phrase with a subject of its own begins. */
function beforeWith(items: readonly Item[], cue: Cue): number | null {
  const {form, subject} = cue
  if (form !== 'infinitive' && form !== 'participle') return null
  let opener = (subject?.first ?? 0) - 1
  while (!/^(?:,|with)$/.test(items[opener]?.lower ?? ',')) opener--
  return (form === 'infinitive' || (items[opener - 1]?.text === ',' && !takes(cue, EVIDENCE))) &&
    items[opener]?.lower === 'with' &&
    // "That the town, with the board saying nothing, was lost".
    commaBefore(items, cue.group.last, (at) => isFiniteVerb(items, at)) <= 0
    ? pastCommas(items, opener - 1)
    : null
}

const EACH_WHILE = wordList('each while')
const AFTER_COMMA: ReadonlySet<CueForm> = new Set(['participle', 'according-to', 'verb-subject'])

export const PARALLEL: RegExp = /^(?:and|but|while|though|although)$/

/** "While denouncing the plan, Ms Brown sold …": where the subject stands, or 0 where it stood before. */
function subjectAfterParticiple(cue: Cue | undefined): number {
  return cue?.form === 'participle' ? (cue.subject?.first ?? 0) : 0
}

/** "July 3 (QNA) -- The pier fell, she said": what stands before the dash tells where it was written. */
function closesDateline(items: readonly Item[], at: number): boolean {
  if (at >= LONGEST_DATELINE) return false
  return (
    closesGlued(items, at) ||
    (/^[-–—]$/.test(items[at]?.text ?? '') &&
      items.slice(Math.max(0, at - 2), at).some(({text}) => text === ')'))
  )
}

const LONGEST_DATELINE = 12

/** Where the clause that ends at an item begins. */
export function clauseStart(items: readonly Item[], last: number): number {
  let first = last
  while (first > 0 && !opensClause(items, first - 1) && !closesDateline(items, first - 1)) first--
  while (first < last && /^(?:but|and|so|yet)$/.test(items[first]?.lower ?? '')) first++
  return first
}
