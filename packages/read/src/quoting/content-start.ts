import {SPEECH_NOUNS} from '../data/speech-nouns.ts'
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_LY,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  TIME_WORD,
} from '../language/grammar.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {addresseeAt, OBJECT_PRONOUN} from './addressees.ts'
import {AT_TIME, INTERVAL, isYear, PERIOD, pastAdverbial, pastAdverbials} from './adverbials.ts'
import type {Cue} from './cues.ts'
import {
  ATTITUDE,
  CLAUSE,
  EVIDENCE,
  OBJECT,
  QUOTE,
  STANCE,
  TELL,
  takes,
  URGE,
  VOW,
} from './frames.ts'
import type {Item} from './items.ts'
import {answers, mainClauseAfter} from './main-clauses.ts'
import {nounContentStart} from './noun-cues.ts'
import {type Range, startsPhrase} from './noun-phrases.ts'
import {headOf, isFiniteVerb, isSubjectThat, isThatThing} from './predicates.ts'
import {isAnyDash, opensQuote} from './ranges.ts'

/** What opens the reported words after a cue, and where. */
export interface ContentStart {
  readonly at: number
  readonly marker: 'that' | 'quote' | 'colon' | 'bare' | 'to' | 'wh' | 'object'
  readonly addressee: Range | null
}

const FARTHEST_START = 30

/** Where the reported words begin after a cue; `null` when nothing reported follows it. */
export function contentStart(items: readonly Item[], cue: Cue): ContentStart | null {
  // Behind "said Mr Brown" nothing else is said.
  if (cue.form === 'verb-subject') return null
  if (cue.form === 'noun') return nounContentStart(items, cue)
  if (cue.form === 'passive') {
    const behind = (cue.subject ?? cue.group).last + 1
    // "Told by the mayor, Otto Lind, that".
    const isClosed = items[behind]?.text === ',' && !is(items[behind + 1], PERSON_PRONOUN)
    return afterAgent(items, beforeThat(items, isClosed ? behind + 1 : behind), cue)
  }
  const after = cue.group.last + 1
  if (cue.lemma === 'reportedly') return {at: after, marker: 'to', addressee: null}
  return cue.lemma === 'put it' ? putSo(items, after, cue) : afterHearer(items, after, cue)
}

/** "(Was warned by a clerk) in May that": where the "that" stands; the place itself where none does. */
function beforeThat(items: readonly Item[], from: number): number {
  const that = pastAdverbials(items, from)
  return items[that]?.lower === 'that' ? that : from
}

/** Behind whom it was told, where the words behind the verb tell so. */
function afterHearer(items: readonly Item[], after: number, cue: Cue): ContentStart | null {
  const addressee = cue.form === 'impersonal' ? null : addresseeAt(items, after, cue)
  const from = addressee === null ? after : addressee.last + 1
  const start = marked(items, from, cue, addressee) ?? unmarked(items, from, cue)
  if (start !== null) return {...start, addressee}
  const isThing = addressee !== null && isNobody(items, addressee, cue)
  const thing = isThing ? unmarked(items, after, cue) : null
  return thing === null ? null : {...thing, addressee: null}
}

/** "The smith accused of lying said “…”": what she is accused of alone. */
function isCharge(items: readonly Item[], from: number, {lemma, form}: Cue): boolean {
  return (
    lemma === 'accuse' &&
    form === 'impersonal' &&
    items[from]?.lower === 'of' &&
    items[from + 1]?.kind !== 'quote'
  )
}

/** "Promised a new pier", "warned the lock at Orm would leak": what was taken for whom it was told is a thing, or opens a clause. */
function isNobody(items: readonly Item[], {first, last}: Range, cue: Cue): boolean {
  // "Urged a truce".
  if (cue.lemma === 'urge') return /^an?$/.test(items[first]?.lower ?? '')
  if (takes(cue, VOW) || !takes(cue, CLAUSE) || !is(items[last + 1], PREPOSITION))
    return takes(cue, VOW)
  let at = last + 1
  while (
    items[at]?.lower === 'and' ||
    (items[at]?.kind === 'word' && !is(items[at], CLAUSE_OPENER | FINITE))
  )
    at++
  return is(items[at], FINITE)
}

/** "Was asked by the mayor whether", "was accused by the union of": what was said stands behind the agent, where it stands at all. */
function afterAgent(items: readonly Item[], from: number, cue: Cue): ContentStart | null {
  const about = aboutAfter(items, from, cue)
  if (about > 0) return {at: about + 1, marker: 'object', addressee: null}
  const word = items[from]?.lower ?? ''
  const marker = WH.test(word) ? 'wh' : word === 'to' ? 'to' : 'that'
  const isThat = word === 'that' && !isSubjectThat(items, from)
  if (isThat || WH.test(word) || (word === 'to' && takes(cue, URGE)))
    return {at: from, marker, addressee: null}
  // "Was told by doctors she would live".
  if (takes(cue, TELL) && is(items[from], PERSON_PRONOUN))
    return {at: from, marker: 'bare', addressee: null}
  return leadsToThing(items, word, cue) ? {at: from, marker: 'object', addressee: null} : null
}

/** In "the level, as shown by the report, as “low”" the words are of whoever calls it so. */
function leadsToThing(items: readonly Item[], word: string, {group}: Cue): boolean {
  return word === 'as' ? items[group.first - 1]?.lower !== 'as' : /^(?:of|for)$/.test(word)
}

/** "Asked by the board on Monday about it": where the "about" stands; -1 for nowhere. */
function aboutAfter(items: readonly Item[], from: number, {lemma}: Cue): number {
  const at = items[from]?.lower === 'on' ? pastAdverbial(items, from) : from
  return lemma === 'ask' && items[at]?.lower === 'about' ? at : -1
}

type Start = Omit<ContentStart, 'addressee'>

/** A "that", a quotation, a colon or an infinitive, perhaps after an adverbial ("said on Monday that"). */
function marked(
  items: readonly Item[],
  from: number,
  cue: Cue,
  addressee: Range | null,
): Start | null {
  // Who smiles says what a comma or a colon sets off, and no clause.
  if (GESTURES.test(cue.lemma) && items[from + 1]?.kind !== 'quote') return null
  if (isCharge(items, from, cue)) return null
  let at = from
  while (at < Math.min(items.length, from + FARTHEST_START) && !isAmount(items, at, cue)) {
    at = pastAside(items, at)
    // "Explained to the crew why": whom it was told.
    const isNext = at === from || items[from]?.lower === 'to'
    const found = markerAt(items, at, isNext, cue, addressee)
    if (found !== undefined) return found
    const next = pastAdverbial(items, at)
    if (next === at || STARTS.test(cue.lemma))
      return saidBefore(items, from, at, cue) ?? toldWhen(items, at)
    at = next
  }
  return null
}

/** "Put it “so”", "put it more bluntly: “…”", "put it this way: “…”". */
function putSo(items: readonly Item[], from: number, cue: Cue): ContentStart | null {
  const at = items.findIndex(({kind}, i) => i >= from && kind !== 'word')
  const start = at - from < LONGEST_MANNER ? markerAt(items, at, at === from, cue, null) : null
  return start ? {...start, addressee: null} : null
}

const LONGEST_MANNER = 6
const GESTURES = /^(?:go|grin|nod|shrug|smile|wince)$/

/** "The strike would go on “for now”": what begins or goes on speaks behind a comma or a colon alone; "responding to “insults”": what it answers. */
function isUnspoken(items: readonly Item[], quote: number, cue: Cue): boolean {
  const before = items[quote - 1]
  if (before?.lower === 'to' && /^(?:reply|respond)$/.test(cue.lemma)) return true
  return isWordless(items, cue) && !/^[,:]$/.test(before?.text ?? '')
}

function isWordless(items: readonly Item[], {lemma, subject}: Cue): boolean {
  const head = subject === null ? undefined : headOf(items, subject)
  return STARTS.test(lemma) || (lemma === 'read' && head?.capital === true)
}

/** "Said before the toll was known that", "claimed without offering evidence that", "told them in a letter that came on Monday that". */
function saidBefore(items: readonly Item[], from: number, at: number, cue: Cue): Start | null {
  const isClause = isIn(items[from], AFTER_BEFORE_WHEN) || items[at]?.lower === 'that'
  if (!takesClause(cue) || !isClause) return null
  const that = items.findIndex(
    ({kind, lower}, i) => i > at && (kind !== 'word' || lower === 'that'),
  )
  return items[that]?.lower === 'that' && opensThat(items, that) ? {at: that, marker: 'that'} : null
}

const AFTER_BEFORE_WHEN = wordList('after before when without')

/** "Told the board when asked about it: “…”". */
function toldWhen(items: readonly Item[], at: number): Start | null {
  if (!isIn(items[at], TELLS_WHEN)) return null
  const colon = beforeQuote(items, at - 1)
  return items[colon]?.text === ':' ? {at: colon + 1, marker: 'quote'} : null
}

const TELLS_WHEN = wordList('when while as after before')

// "Began with an advertisement, “…”" began no speech.
const STARTS = /^(?:begin|continue|end|finish|open|go on)$/

/** "Said, to laughter, that", "added, without blushing: “…”": the comma or colon that closes an adverbial between commas; else the place itself. */
function pastAside(items: readonly Item[], at: number): number {
  if (isAnyDash(items, at)) return pastDashes(items, at)
  if (items[at]?.text !== ',' || items[at + 1]?.lower === 'that') return at
  const end = pastAdverbial(items, at + 1)
  if (end > at + 1 && /^[,:]$/.test(items[end]?.text ?? '')) return end
  const manner = pastManner(items, at)
  if (manner > 0) return manner
  return /^(?:when|while|as|after|before|in|at|on|through|by|with|without|according|per|citing|quoting)$/.test(
    items[at + 1]?.lower ?? '',
  )
    ? beforeQuote(items, at)
    : at
}

/** "Replied, rather sharply, that", "announced, two days earlier, that": the comma before "that"; -1 for nowhere. */
function pastManner(items: readonly Item[], comma: number): number {
  let end = comma + 1
  while (end - comma <= LONGEST_MANNER && /^(?:word|number)$/.test(items[end]?.kind ?? '')) end++
  const isOpen =
    is(items[comma + 1], ADVERB | ENDS_IN_LY) ||
    isIn(items[comma + 1], NOT_RATHER) ||
    isIn(items[end - 1], EARLIER)
  return isOpen && items[end]?.text === ',' && items[end + 1]?.lower === 'that' ? end : -1
}

const EARLIER = wordList('ago before earlier later')
const NOT_RATHER = wordList('not rather quite somewhat perhaps')

/** "Alleged -- under oath -- that": the "that" behind two dashes. */
function pastDashes(items: readonly Item[], at: number): number {
  const that = items.findIndex(
    ({lower}, i) => i > at + 1 && lower === 'that' && isAnyDash(items, i - 1),
  )
  return that > at && that - at < FARTHEST_START ? that : at
}

/** "Said in May, when it leaked, “…”": the comma or colon before a quotation, or before "that", that ends what it was said at. */
function beforeQuote(items: readonly Item[], from: number): number {
  const end = items.findIndex(
    ({kind, text}, at) => at >= from + 2 && (kind === 'quote' || text === ','),
  )
  if (end < 0 || end - from > FARTHEST_START) return from
  if (items[end]?.kind === 'quote') return items[end - 1]?.text === ':' ? end - 1 : from
  const next = items[end + 1]
  return next?.kind === 'quote' || /^t(?:hat|o)$/.test(next?.lower ?? '') ? end : from
}

/** A start, `null` where no content can follow any more, `undefined` where the search goes on. */
function markerAt(
  items: readonly Item[],
  at: number,
  isFirst: boolean,
  cue: Cue,
  addressee: Range | null,
): Start | null | undefined {
  const item = items[at]
  if (item === undefined) return null
  if (item.kind === 'quote') {
    if (isUnspoken(items, at, cue)) return null
    // "Said on the programme “Quay Today” that": the quotation is a name.
    return items[at + 1]?.lower === 'that' && !takes(cue, OBJECT)
      ? {at: at + 1, marker: 'that'}
      : {at, marker: 'quote'}
  }
  if (item.text === ':') return colon(items, at, cue)
  if (item.text === ',') return afterComma(items, at, cue)
  return markerWord(items, at, item.lower, {isFirst, cue, addressee})
}

interface Before {
  readonly isFirst: boolean
  readonly cue: Cue
  readonly addressee: Range | null
}

function markerWord(
  items: readonly Item[],
  at: number,
  word: string,
  {isFirst, cue, addressee}: Before,
): Start | undefined {
  if (word === 'about' && cue.lemma === 'ask') return {at: at + 1, marker: 'object'}
  if (isThat(items, at, cue, isFirst)) return {at: word === 'that' ? at : at + 1, marker: 'that'}
  const isNext = isFirst || addressee !== null
  if (opensQuestion(word, cue, isNext)) return {at, marker: 'wh'}
  // "Asked her to her face, “…”": no infinitive.
  if (word !== 'to' || isToWhom(items, at) || !takesInfinitive(cue, isNext)) return undefined
  return {at: takes(cue, URGE) ? (addressee?.first ?? at) : at, marker: 'to'}
}

/** "To her face", "to Congress", "close to being"; a headline may have "To Leave". */
function isToWhom(items: readonly Item[], to: number): boolean {
  const next = items[to + 1]
  return is(next, DETERMINER | GERUND) || (next?.capital === true && items[to]?.capital === false)
}

/** A "that" that the verb takes, or one behind a copula ("what he says is that"). */
function isThat(items: readonly Item[], at: number, cue: Cue, isFirst: boolean): boolean {
  const word = items[at]?.lower ?? ''
  // "Told her that night, “…”": a time.
  if (word === 'that')
    return takesThat(cue) && opensThat(items, at, isFirst) && !isAnswered(items, at, cue)
  return /^(?:is|was)$/.test(word) && items[at + 1]?.lower === 'that'
}

/** "Responding to criticism that it leaked", "(it holds, she) said after a report that it leaked": what others say. */
function isAnswered(items: readonly Item[], that: number, {lemma, group}: Cue): boolean {
  if (!SPEECH_NOUNS.has(items[that - 1]?.lower ?? '')) return false
  return (
    (/^re(?:ply|spond)$/.test(lemma) && items[group.last + 1]?.lower === 'to') ||
    items.slice(group.last + 1, that).some((item) => isIn(item, AMID))
  )
}

const AMID = wordList('after amid despite following')

/** "Adds to the debt that has grown", "ruled for a town that fined them", "shares that view": no clause about the debt; "confirmed that, saying", not "said that, according to a clerk,": it stands for one. */
function opensThat(items: readonly Item[], that: number, isFirst: boolean = false): boolean {
  const [before, next, second] = [items[that - 1], items[that + 1], items[that + 2]]
  if (isFirst ? isThatThing(items, that) : isSubjectThat(items, that)) return false
  if (before?.lower === 'condition' || next === undefined || next.text === '.') return false
  const isSaying = is(second, GERUND) && !is(second, PREPOSITION) && second?.lower !== 'according'
  if (next.text === ',' && isSaying) return false
  // "Told them in an interview that aired on Monday that".
  if (is(before, DOCUMENT_NOUN) && is(next, ENDS_IN_ED) && is(second, PREPOSITION | TIME_WORD))
    return false
  return !is(next, FINITE | IRREGULAR) && !(isIn(next, PERIOD) && opensQuote(items, that + 2))
}

/** Right behind the verb or whom it addresses, or later where nobody is told who asks ("was asked on Monday whether"). */
function opensQuestion(word: string, {lemma, form, frames}: Cue, isNext: boolean): boolean {
  // "It reflects how they row": what only quotes asks nothing.
  if (frames === QUOTE && !ASKS.test(lemma)) return false
  if (!isNext && form !== 'impersonal') return false
  return WH.test(word) || (/^(?:ask|wonder)$/.test(lemma) && WHICH.test(word))
}

const ASKS = /^(?:ask|[ei]nquire|ponder|query)$/
const WHICH = /^(?:which|who|whom|when)$/
const WH = /^(?:whether|if|how|what|why|where)$/

function takesThat({frames}: Cue): boolean {
  return frames !== OBJECT
}

/** "Promised on Monday to" promises as "promised to" does; others take the infinitive right behind them, or behind whom they address. */
function takesInfinitive({frames, form, lemma}: Cue, isFirst: boolean): boolean {
  return (
    (frames & (VOW | ATTITUDE)) !== 0 ||
    (isFirst && ((frames & URGE) !== 0 || form === 'impersonal')) ||
    // "Who claims to have rowed"; "a man claiming to be from the mill" tells who he is.
    (isFirst && lemma === 'claim' && form !== 'participle')
  )
}

function colon(items: readonly Item[], at: number, {frames}: Cue): Start | null {
  const next = items[at + 1]
  // "Went on with three charges: two of theft": what only quotes says nothing else.
  if (next === undefined || (frames === QUOTE && next.kind === 'word')) return null
  return {at: at + 1, marker: next.kind === 'quote' ? 'quote' : 'colon'}
}

function afterComma(items: readonly Item[], at: number, cue: Cue): Start | null {
  const next = items[at + 1]
  // "A day after it began, “which is late”": no speech begins small behind such a verb.
  if (next?.small === true && STARTS.test(cue.lemma)) return null
  if (next?.kind === 'quote') return {at: at + 1, marker: 'quote'}
  if (next?.lower === 'that') return {at: at + 1, marker: 'that'}
  if (next?.lower === 'to' && takes(cue, VOW)) return {at: at + 1, marker: 'to'}
  return isSaidBehind(items, at, cue) ? {at: at + 1, marker: 'bare'} : null
}

/** "Said, if it leaks, it will sink", "the report said, the crew left". */
function isSaidBehind(items: readonly Item[], comma: number, cue: Cue): boolean {
  if (/^(?:if|unless|once)$/.test(items[comma + 1]?.lower ?? ''))
    return takesClause(cue) && mainClauseAfter(items, comma + 1) > 0
  const isNext = cue.lemma === 'say' && comma === cue.group.last + 1
  return isNext && (cue.subject?.first ?? 2) < 2 && mainClauseAfter(items, comma) === comma - 1
}

/** A clause without "that" right after the cue (perhaps after a time expression), or the object of "called", "demanded". */
function unmarked(items: readonly Item[], from: number, cue: Cue): Start | null {
  const at = pastTime(items, from)
  const item = items[at]
  if (item === undefined || !opensClause(item)) return null
  // "Consumer advocates and rowers left", "the board demands and reports": a noun, or a verb without words of its own.
  if (isIn(item, AND_OR) && items.slice(at).every(({kind}) => kind !== 'quote')) return null
  if (at > from && isFiniteVerb(items, at)) return behindTime(items, from, at, cue)
  // "A video they claim is real"; "the lives it claimed are".
  if (isOfThing(item, cue) && !/^claims?$/.test(items[cue.group.last]?.lower ?? '')) return null
  return clauseOrThing(items, at, item, cue) ?? afterTime(items, at, cue)
}

const AND_OR = wordList('and or')

/** "Said last year was dry": the time is a subject; not in "a price, which she said last year would rise". "The cuts announced last week were dropped": a participle. */
function behindTime(items: readonly Item[], from: number, at: number, cue: Cue): Start | null {
  if (cue.lemma !== 'say') return null
  const isOfWords = items[(cue.subject?.first ?? 0) - 1]?.lower !== 'which'
  return {at: isOfWords || is(items[from], AUXILIARY) ? from : at, marker: 'bare'}
}

/** An infinitive behind whom it addresses, a clause without "that", or a thing. */
function clauseOrThing(items: readonly Item[], at: number, item: Item, cue: Cue): Start | null {
  if (takes(cue, URGE) && isUrged(items, at, item)) return {at, marker: 'to'}
  if (takesClause(cue) && (beginsClause(items, at) || isAmount(items, at, cue)))
    return {at, marker: 'bare'}
  return takes(cue, OBJECT | ATTITUDE) ? {at, marker: 'object'} : null
}

/** "The boats she says are late"; in "the ropes the yard proposed are late" the verb is of the ropes. */
function isOfThing(item: Item, cue: Cue): boolean {
  return is(item, FINITE) && (takes(cue, OBJECT | VOW) || cue.lemma === 'announce')
}

function pastTime(items: readonly Item[], from: number): number {
  if (limits(items, from)) return from
  let at = isLooseAdverb(items[from]) ? Math.max(from + 1, pastAdverbial(items, from)) : from
  while (isTime(items, at) || isInterval(items, at)) at = Math.max(at + 1, pastAdverbial(items, at))
  return at
}

/** "(Said) only some had", "nearly 40 boats had": an adverb that belongs to the words behind it; not "only last week", "just days ago". */
function limits(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return (
    isIn(items[at], LIMITS) &&
    (next?.kind === 'number' || next?.kind === 'word') &&
    !is(next, PREPOSITION | CLAUSE_OPENER | TIME_WORD | ADVERB) &&
    !isIn(next, INTERVAL) &&
    !isInterval(items, at + 1)
  )
}

const LIMITS = wordList('almost even just nearly only')

/** "A month later", "two years ago". */
function isInterval(items: readonly Item[], at: number): boolean {
  const isCount = isIn(items[at], SOME)
  const end = pastAdverbial(items, at)
  // "Said a year later, she left": a comma keeps it in the clause.
  return (isCount || items[at]?.kind === 'number') && end > at && items[end]?.text !== ','
}

const SOME = wordList('a an few several')

/** "This" is a time before a noun for one alone. */
function isTime(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? ''
  if (word === 'this') return isIn(items[at + 1], PERIOD) && items[at + 2]?.kind !== 'possessive'
  if (/^(?:late|early)$/.test(word)) return is(items[at + 1], TIME_WORD | PREPOSITION)
  return is(items[at], TIME_WORD) && pastAdverbial(items, at) > at
}

function opensClause({kind, text}: Item): boolean {
  return kind === 'word' || kind === 'number' || /^[$£€¥(]$/.test(text)
}

/** "urged the council to": somebody, and an infinitive. */
function isUrged(items: readonly Item[], at: number, item: Item): boolean {
  return (startsPhrase(item) || OBJECT_PRONOUN.test(item.lower)) && infinitiveAfter(items, at)
}

function isLooseAdverb(item: Item | undefined): boolean {
  return item !== undefined && is(item, ADVERB | ENDS_IN_LY)
}

/** "Said in an interview he would go", "said in a statement police had left": a clause behind the adverbial. */
function afterTime(items: readonly Item[], from: number, cue: Cue): Start | null {
  if (!takesClause(cue) || !is(items[from], PREPOSITION) || isInsistedOn(items, from, cue))
    return null
  const occasion = pastOccasion(items, from)
  const end = occasion > 0 ? occasion : pastAdverbials(items, from)
  // "Said nothing to ease his mind" goes on with what it was for.
  if (
    items
      .slice(from, end)
      .some(({lower}, i) => lower === 'to' && !startsPhrase(items[from + i + 1]))
  )
    return null
  // "Claimed in the end, a clerk had left": a comma closes the adverbial.
  const at = items[end]?.text === ',' && mainClauseAfter(items, end) === end - 1 ? end + 1 : end
  if (at === from || (at > end && isSince(items, at))) return null
  const opens =
    occasion > 0
      ? opensBehindOccasion(items, at)
      : opensBehindTime(items, at, isTimed(items, from, at))
  return opens ? {at, marker: 'bare'} : null
}

/** "On Friday", "early in May", "in 2019". */
function isTimed(items: readonly Item[], from: number, at: number): boolean {
  return is(items[from + 1], TIME_WORD) || is(items[at - 1], TIME_WORD) || isYear(items, at - 1)
}

/** "(Said on Friday,) a day after it sank", "… just hours before the race". */
export function isSince(items: readonly Item[], at: number): boolean {
  const noun = items.findIndex((item, i) => i >= at && isIn(item, INTERVAL))
  return noun >= 0 && noun < at + 5 && /^(?:after|before)$/.test(items[noun + 1]?.lower ?? '')
}

/** "Insisted on ending the race". */
function isInsistedOn(items: readonly Item[], on: number, {lemma}: Cue): boolean {
  return lemma === 'insist' && items[on]?.lower === 'on' && is(items[on + 1], GERUND)
}

function opensBehindTime(items: readonly Item[], at: number, isTime: boolean): boolean {
  const item = items[at]
  if (item === undefined || item.lower === 'that') return false
  if (is(item, PERSON_PRONOUN | DETERMINER)) return true
  if (item.capital) return isTime || AT_TIME.test(items[at - 1]?.lower ?? '')
  return isTime && opensWithSubject(items, at)
}

/** Not in "writes in a post she put up:". */
function opensBehindOccasion(items: readonly Item[], at: number): boolean {
  const isPronoun = is(items[at], PERSON_PRONOUN)
  return items.at(-1)?.text !== ':' && (isPronoun || opensWithSubject(items, at))
}

/** "(Said in a statement) police had left", "40 boats had sunk". */
function opensWithSubject(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return (
    item !== undefined &&
    item.kind !== 'punctuation' &&
    !is(item, PREPOSITION | CLAUSE_OPENER | FINITE | TIME_WORD) &&
    !/^(?:early|late)$/.test(item.lower) &&
    items[at + 1]?.lower !== 'that' &&
    answers(items, at)
  )
}

/** "In a statement", "by phone", "in a post on Facebook on Monday": where it ends that tells in what, or when, something was said; -1 for nowhere. */
function pastOccasion(items: readonly Item[], from: number): number {
  let at = from + 1
  while (at - from < LONGEST_OCCASION && !isOccasion(items[at])) {
    if (items[at]?.kind !== 'word' || is(items[at], PREPOSITION | CLAUSE_OPENER)) return -1
    at++
  }
  if (!isOccasion(items[at])) return -1
  while (isOccasion(items[at])) at++
  return pastCompletion(items, at)
}

/** What may follow an occasion: a time, whom a letter was to, the network of a post; -1 for what goes on otherwise. */
function pastCompletion(items: readonly Item[], at: number): number {
  const [next, second] = [items[at + 1], items[at + 2]]
  if (is(items[at], TIME_WORD)) return pastAdverbial(items, at)
  if (!is(items[at], PREPOSITION)) return at
  if (is(next, TIME_WORD)) return pastAdverbial(items, at)
  if (isNetwork(next)) return at + 2
  return is(next, DETERMINER) && second?.capital === false ? at + 3 : -1
}

/** Where things are posted. */
function isNetwork(item: Item | undefined): boolean {
  return NETWORK.test(item?.lower ?? '')
}

function isOccasion(item: Item | undefined): boolean {
  return OCCASION.test(item?.lower ?? '')
}

const LONGEST_OCCASION = 6
const NETWORK = /^(?:facebook|instagram|telegram|tiktok|twitter|x|youtube)$/
const OCCASION =
  /^(?:account|briefing|broadcast|call|conference|court|debate|email|e-mail|event|facebook|filing|hearing|interview|lawyer|letter|meeting|message|papers|parliament|phone|post|press|radio|rally|release|remarks|report|speech|spokes(?:wo)?man|spokesperson|statement|television|testimony|text|trial|tweet|twitter|video|vote)$/

function takesClause(cue: Cue): boolean {
  return takes(cue, CLAUSE | STANCE | TELL | ATTITUDE | EVIDENCE)
}

function beginsClause(items: readonly Item[], at: number): boolean {
  const {lower = '', text} = items[at] ?? {}
  // "Said until it holds, no boat may land".
  if (OPENS_BEFORE_MAIN.test(lower))
    return mainClauseAfter(items, at + 1) > 0 && !is(items[at + 1], GERUND)
  // "Said US crews were working".
  if (text === 'US') return true
  // "Confirmed that." stands for what was asked.
  if (lower === 'that' && (items[at + 1]?.kind === 'punctuation' || isThatThing(items, at)))
    return false
  // "Argue less about it".
  if (/^(?:less|more)$/.test(lower) && is(items[at + 1], PREPOSITION)) return false
  return (
    !(
      is(items[at], PREPOSITION) ||
      isTime(items, at) ||
      /^(?:so|to|as|and|or|but|than|when|while|because|him|them|me|us|himself|herself|themselves|it\.)$/.test(
        lower,
      )
    ) || lower === 'there'
  )
}

const OPENS_BEFORE_MAIN =
  /^(?:after|although|as|because|before|despite|since|unless|until|when|while|without)$/

/** "About half of it was gone", "at least six boats": an amount, where the first word is no preposition. */
function isAmount(items: readonly Item[], at: number, {lemma}: Cue): boolean {
  const [word, next] = [items[at]?.lower ?? '', items[at + 1]]
  if (word === 'at') return /^(?:least|most)$/.test(next?.lower ?? '')
  const isNumber = next?.kind === 'number' || isIn(next, UP_TO_TEN)
  return lemma === 'say' && /^(?:about|around|over|under)$/.test(word) && isNumber
}

export const UP_TO_TEN: number = wordList(
  'half a an one two three four five six seven eight nine ten',
)

function infinitiveAfter(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, from + 10)
    .some((item, i) => i > 0 && item.lower === 'to' && !is(items[from + i + 1], DETERMINER))
}
