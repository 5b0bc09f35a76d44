import {
  CLAUSE_OPENER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  FINITE,
  IRREGULAR,
  is,
  PREPOSITION,
  WHO,
} from '../../language/grammar.ts'
import {CLAUSE} from '../frames.ts'
import type {Item} from '../items.ts'
import {beforeClause, headOf, isFiniteVerb} from '../predicates.ts'
import {commaBefore, isPause, type Range} from '../ranges.ts'
import {namesSpeaker, phraseFrom, startsPhrase, withRelative} from '../subjects/noun-phrases.ts'
import {SAYING} from '../verbs.ts'
import type {Cue} from './cue.ts'

/** "According to …", "in the words of …", "in Mr Brown's words": a cue without a verb. */
export function prepositional(items: readonly Item[], at: number): Cue | null {
  if (items[at]?.lower === 'in') return opensAside(items[at - 1]) ? inWords(items, at) : null
  if (items[at]?.lower === 'per') return per(items, at)
  return items[at + 1]?.lower === 'to' ? accordingTo(items, at) : null
}

/** "It leaks, per The Harbour Post." */
function per(items: readonly Item[], at: number): Cue | null {
  const before = items[at - 1]
  const isBehind = isPause(before)
  const phrase = isBehind ? phraseFrom(items, at + 1) : null
  if (phrase === null || !namesSpeaker(items, phrase)) return null
  // "Per the agreement with the town".
  if (RULES.test(headOf(items, phrase)?.lower ?? '')) return null
  return {...ACCORDING, group: {first: at, last: at}, subject: leavesContent(items, at, phrase)}
}

const RULES = /^(?:agreement|deal|law|policy)$/

const ACCORDING = {
  form: 'according-to',
  lemma: 'according to',
  frames: CLAUSE,
  negated: false,
} as const

/** "He answered in the words of a song" is his answer: the words of another stand aside, after a comma or an opener. */
function opensAside(before: Item | undefined): boolean {
  return before === undefined || isPause(before) || is(before, CLAUSE_OPENER)
}

function accordingTo(items: readonly Item[], at: number): Cue | null {
  // "Listed according to whether they row".
  if (/^(?:whether|how|what|who|which)$/.test(items[at + 2]?.lower ?? '')) return null
  const phrase = phraseFrom(items, at + 2) ?? plainPhrase(items, at + 2)
  if (phrase === null) return null
  const whole = withMakers(items, at, withRelative(items, withSecond(items, phrase)))
  const subject = leavesContent(items, at, whole)
  const head = headOf(items, subject)?.lower ?? ''
  // "It went according to plan"; not "according to the plan".
  if (MEASURES.test(head) || (subject.first === subject.last && COURSES.test(head))) return null
  // "Built according to her designs"; not "it leaks, according to the designs".
  if (DESIGNS.test(head) && items[at - 1]?.kind === 'word') return null
  return {...ACCORDING, group: {first: at, last: at + 1}, subject}
}

/** "According to the writ and other papers, …", "…, according to a clerk and another man.": with what "and" joins, where nothing but a comma or a stop follows. */
function withSecond(items: readonly Item[], {first, last}: Range): Range {
  if (items[last + 1]?.lower !== 'and') return {first, last}
  let end = last + 2
  while (items[end]?.kind === 'word' && !is(items[end], WHO) && !isFiniteVerb(items, end)) end++
  const isClosed = /^(?:[.,]|who)?$/.test(items[end]?.text ?? '')
  return {first, last: isClosed ? end - 1 : last}
}

/** "According to a survey of 900 adults by Kelmark in May, …", "…, according to a note issued in May.", "a count kept since May by the board", "…, according to the Weir Institute, known as Inw.": who made it and when, or what it is known by. */
function withMakers(items: readonly Item[], at: number, {first, last}: Range): Range {
  if (!tellsMakers(items, at, last)) return {first, last}
  let end = last + 1
  while (IN_PHRASE.test(items[end + 1]?.kind ?? '')) end++
  // In "according to crews on the quay it leaks" what is said follows without a comma.
  const isClosed =
    items[end + 1]?.text === ',' || (at > 0 && /^\.?$/.test(items[end + 1]?.text ?? ''))
  return {first, last: isClosed ? end : last}
}

// A mark: "the Miners’ Union".
const IN_PHRASE = /^(?:word|number|possessive|mark)$/

function tellsMakers(items: readonly Item[], at: number, last: number): boolean {
  const [{lower = '', text = ''} = {}, next] = [items[last + 1], items[last + 2]]
  if (text === ',') return /^(?:known|called|based)$/.test(next?.lower ?? '')
  return (
    (at === 0 ? /^(?:by|released|published|on|from)$/ : /^by$/).test(lower) ||
    (is(items[last], ENDS_IN_ED | IRREGULAR) && is(items[last + 1], PREPOSITION))
  )
}

/** "According to their taste": a measure, and nobody. */
const MEASURES =
  /^(?:preference|taste|need|mean|wishe|want|size|age|rank|height|abilit(?:y|ie)|instinct|conscience|income|merit|step|value|whim)s?$/
const DESIGNS = /^(?:design|instruction|recipe|specification)s?$/
const COURSES = /^(?:custom|form|plan|protocol|schedule|script|tradition)$/

/** "In Mr Brown's words, …", "in her words", "in the words of Mr Brown". */
function inWords(items: readonly Item[], at: number): Cue | null {
  const cue = {lemma: 'in words', frames: CLAUSE, negated: false, form: 'according-to'} as const
  const group = {first: at, last: at}
  if (isWordsOf(items, at + 1)) {
    const subject = phraseFrom(items, at + 4)
    if (subject === null) return null
    return {...cue, group: {first: at, last: at + 3}, subject: leavesContent(items, at, subject)}
  }
  if (isOwnWords(items, at + 1)) return {...cue, group, subject: {first: at + 1, last: at + 1}}
  const last = startsPhrase(items[at + 1]) ? ownerOfWords(items, at + 1) : -1
  return last < 0 ? null : {...cue, group, subject: {first: at + 1, last}}
}

function isWordsOf(items: readonly Item[], at: number): boolean {
  return ['the', 'words', 'of'].every((word, i) => items[at + i]?.lower === word)
}

/** "Her words, “…”", "their own words “…”". */
function isOwnWords(items: readonly Item[], at: number): boolean {
  const noun = items[at + 1]?.lower === 'own' ? at + 2 : at + 1
  return (
    /^(?:his|her|their|its)$/.test(items[at]?.lower ?? '') &&
    OWNED.test(items[noun]?.lower ?? '') &&
    (items[noun + 1]?.text === ',' || items[noun + 1]?.kind === 'quote')
  )
}

/** The last item of whose words they are, before its possessive; -1 where they are nobody's. */
function ownerOfWords(items: readonly Item[], first: number): number {
  for (let end = first + 1; end < first + LONGEST_OWNER; end++) {
    const item = items[end]
    const owns = item?.kind === 'possessive' || item?.kind === 'mark'
    if (owns && OWNED.test(items[end + 1]?.lower ?? '')) return end - 1
    if (item?.kind !== 'word') return -1
  }
  return -1
}

const LONGEST_OWNER = 6

const OWNED =
  /^(?:words|view|opinion|telling|estimation|judge?ment|assessment|account|reckoning|estimate|phrase|phrasing)$/

/** "According to early results of the count": a phrase of small words, up to a comma or the sentence's end. */
function plainPhrase(items: readonly Item[], first: number): Range | null {
  let last = first - 1
  while (IN_PHRASE.test(items[last + 1]?.kind ?? '')) last++
  return last < first ? null : {first, last}
}

/** "According to Mr Brown, an engineer, the bridge …": where the phrase would swallow the content, it ends at a comma before. */
function leavesContent(items: readonly Item[], at: number, {first, last}: Range): Range {
  const comma = commaWithin(items, first, last)
  if (comma > 0) return {first, last: comma - 1}
  const cut = beforeClause(items, {first, last})
  if (cut.last < last) return cut
  const opens = isOpening(items, at)
  const isSubject = items[last + 1]?.kind === 'quote' || isFiniteVerb(items, last + 1)
  if (!isSubject && (!opens || items.length - last > 2))
    return beforeName(items, opens, {first, last})
  let end = last
  while (end > first && items[end]?.text !== ',') end--
  return end > first ? beforeName(items, opens, {first, last: end - 1}) : {first, last}
}

/** "According to", "but according to", "however, according to". */
function isOpening(items: readonly Item[], at: number): boolean {
  const isLed = at === 1 || (at === 2 && items[1]?.text === ',')
  return at === 0 || (isLed && items[0]?.kind === 'word')
}

/** "According to the writ, Mr Lind, 45, was jailed": the name that a verb follows is told of. */
function beforeName(items: readonly Item[], opens: boolean, {first, last}: Range): Range {
  const verb = is(items[last + 2], ENDS_IN_LY) ? last + 3 : last + 2
  const isSubject = opens && items[last + 1]?.text === ',' && isFiniteVerb(items, verb)
  const name = isSubject ? commaBefore(items, first, (at) => items[at]?.capital === true) : -1
  return {first, last: name > 0 && name < last ? name - 1 : last}
}

/** "According to the board, which said", "(the dam,) according to the board, is late", or a list of names that a verb follows: where the comma before it stands; -1 for nowhere. */
function commaWithin(items: readonly Item[], first: number, last: number): number {
  const comma = commaBefore(items, first, () => true)
  if (comma > 0 && comma < last && is(items[comma + 1], FINITE)) return comma
  const end = beforeSaying(items, {first, last}).last
  return end < last ? end + 1 : listBefore(items, first, last)
}

/** "(Told by) the board, which said it leaks": without what somebody says besides. */
export function beforeSaying(items: readonly Item[], {first, last}: Range): Range {
  const which = commaBefore(items, first, (at) => is(items[at], WHO) && is(items[at + 1], SAYING))
  return {first, last: which > 0 && which < last ? which - 1 : last}
}

/** "According to the board, Ada Vale, Bo Reed and Ida Lind were late": where the comma stands before names that a verb follows; -1 for nowhere. */
function listBefore(items: readonly Item[], first: number, last: number): number {
  const comma = items.findIndex(({text}, at) => at > first && at <= last && text === ',')
  let verb = comma + 1
  while (items[verb]?.capital || /^(?:,|and)$/.test(items[verb]?.lower ?? '')) verb++
  const isList = items.slice(comma, verb).some(({lower}) => lower === 'and')
  return comma > 0 && isList && isFiniteVerb(items, verb) ? comma : -1
}
