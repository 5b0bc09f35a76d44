import {
  ADVERB,
  BE,
  BODY_NOUN,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME_WORD,
  WHO,
  WHOM,
} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {nameToldOf} from './addressees.ts'
import {isLastPeriod, PERIOD} from './adverbials.ts'
import {withAppositions} from './appositions.ts'
import {joinsNames, namesAll, opensSome, withList} from './coordination.ts'
import {isDescribedName} from './described-names.ts'
import type {Item} from './items.ts'
import {isOfClause} from './main-clauses.ts'
import {
  isSpeakerNoun,
  LONGEST_PHRASE,
  namesSpeaker,
  type Range,
  startsPhrase,
} from './noun-phrases.ts'
import {headOf, isFiniteVerb} from './predicates.ts'
import {closesGlued, isAnyDash, isDash, pastCommas} from './ranges.ts'
import {predicateIn} from './sentence-subjects.ts'
import {isNumber, trimmed} from './trimming.ts'
import {REPORTS_ALONE, SAYING} from './verbs.ts'

/**
 * The subject that ends right before a verb group: its whole noun phrase with appositions, without the outer comma.
 * `null` when what stands there names no possible speaker.
 */
export function subjectBefore(items: readonly Item[], at: number): Range | null {
  const phrase = phraseBefore(items, at)
  return openingName(items, at, phrase) ?? phrase
}

/** The name that opens the sentence, where nothing but what describes it stands between it and the verb. */
function openingName(items: readonly Item[], verb: number, phrase: Range | null): Range | null {
  const last = pastCommas(items, verb - 1)
  if (phrase !== null && (phrase.last < last || isPronoun(items, phrase.last))) return null
  const whole = {first: hardStart(items, last), last}
  return phrase?.first !== whole.first && isDescribedName(items, whole, phrase, verb) ? whole : null
}

/** The noun phrase that ends right before a verb group. */
function phraseBefore(items: readonly Item[], at: number): Range | null {
  const verb = beforeSaid(items, at)
  const closing = preceding(items, verb)
  if (closing === undefined) return null
  if (isPronoun(items, verb - 1)) return {first: verb - 1, last: verb - 1}
  const several = unnamedBefore(items, at, verb - 1) ?? includingBefore(items, verb - 1)
  if (several !== null) return several
  const though = asideBefore(items, verb - 1)
  if (though > 0) return subjectBefore(items, though + 1) ?? subjectBefore(items, though)
  if (isAnyDash(items, verb - 1)) return beforeDashes(items, verb - 1)
  const from = hardStart(items, verb - 1)
  // "Ms Vale, who called it “slow,” said": the comma stands within the marks.
  const end = closing.text === ',' ? verb - 2 : closesRelative(items, verb - 1) ? verb - 1 : -1
  if (end >= 0) return withComma(items, from, end)
  const phrase = lastSegment(items, from, verb - 1)
  return phrase === null ? null : withoutComma(items, from, phrase, verb)
}

/** "A broker who asked that his name be withheld for fear of the police (said)", "a woman in her 30s who wished to be called only Kim (said)": whoever opens a clause and is not to be named in full. */
function unnamedBefore(items: readonly Item[], verb: number, last: number): Range | null {
  if (!isIn(items[verb], TELLS)) return null
  let who = last - 1
  while (who > 0 && last - who <= LONGEST_PHRASE && items[who]?.lower !== 'who') who--
  if (who < 1 || last - who > LONGEST_PHRASE) return null
  const end = pastCommas(items, last)
  const first = wordsBefore(items, pastCommas(items, who - 1))
  const words = items.slice(who + 1, end + 1)
  // "(Called only by her surname), Kim".
  const comma = words.findIndex(({text}) => text === ',')
  const isOpen = comma >= 0 && !(comma === words.length - 2 && items[end]?.capital)
  return !isOpen &&
    UNNAMED.test(words.map(({lower}) => lower).join(' ')) &&
    items[first - 1]?.text !== ',' &&
    startsPhrase(items[first])
    ? {first, last: end}
    : null
}

/** "Twelve states, including Norway, Kenya and the Republic of Orm, (said)", "26 members of the board, among them Ada Vale, (said)": all of them, and not those alone who are named. */
function includingBefore(items: readonly Item[], last: number): Range | null {
  const end = pastCommas(items, last)
  let name = end
  while (name > 0 && isInNames(items[name])) name--
  const opener = items[name]?.lower === 'them' ? name - 1 : name
  if (name === end || opener < 1 || !opensSome(items, opener)) return null
  const noun = pastCommas(items, opener - 1)
  const begin = wordsBefore(items, noun)
  const first = isIn(items[begin], AND_BUT) ? begin + 1 : begin
  const whole = {first, last: noun}
  const isMany = startsPhrase(items[first]) || items[first]?.kind === 'number'
  // "Boats will leave eight ports, including Orm and Quay, Ms Vale said".
  const isPhrase = isMany && opensSegment(items, first) && predicateIn(items, whole) < 0
  return isPhrase && namesSpeaker(items, whole) ? {first, last: end} : null
}

function opensSegment(items: readonly Item[], first: number): boolean {
  return first === 0 || items[first - 1]?.text === ',' || isIn(items[first - 1], AND_BUT)
}

const AND_BUT = wordList('and but')

function isInNames(item: Item | undefined): boolean {
  return item?.capital === true || item?.text === ',' || isIn(item, IN_NAMES)
}

const IN_NAMES = wordList('and the of for')

/** The first of the words that stand right before a place. */
function wordsBefore(items: readonly Item[], noun: number): number {
  let first = noun
  while (
    first > 0 &&
    noun - first < LONGEST_PHRASE &&
    /^(?:word|number)$/.test(items[first - 1]?.kind ?? '')
  )
    first--
  return first
}

const UNNAMED =
  /^(?:has |had |have )?(?:asked|requested|wished|wanted|insisted|preferred|demanded|declined|refused)[^:;.]*\b(?:anonym\w*|unnamed|named|identi\w+|(?:sur)?names?|called)\b/

/** Of "have told" in "she is said to have told" the "is". */
function beforeSaid(items: readonly Item[], verb: number): number {
  if (items[verb - 1]?.lower !== 'to' || !SAID.test(items[verb - 2]?.lower ?? '')) return verb
  const be = items.findLastIndex((item, at) => at < verb - 2 && is(item, BE))
  return be > verb - 5 ? be : verb
}

const SAID = /^(?:said|reported|believed|understood|alleged|thought|known|rumou?red)$/

/** A subject that no comma closes. */
function withoutComma(
  items: readonly Item[],
  from: number,
  phrase: Range,
  verb: number,
): Range | null {
  if (!namesSpeaker(items, phrase) && !isSaying(items, phrase, verb)) return null
  const lettered = withLetters(items, from, phrase)
  if (lettered !== null) return lettered
  // "She’d weigh offers".
  const isClause = phrase.first < phrase.last && items[phrase.first + 1]?.kind === 'possessive'
  if (isClause && is(items[phrase.first], PRONOUN)) return null
  const tells = isIn(items[verb], TELLS)
  // "Otto Lind, the mayor has argued, is late".
  const isAside = !tells && items.slice(verb, verb + 4).some(({text}) => text === ',')
  return isAside ? phrase : withName(items, from, phrase, tells)
}

const TELLS = wordList('said says told tells added wrote')

/** "Otto Lind, KC told the court": the letters behind a name. */
function withLetters(items: readonly Item[], from: number, {first, last}: Range): Range | null {
  const isAlone = first === last && items[first - 1]?.text === ','
  if (!isAlone || !/^(?:[KQ]C|MP)$/.test(items[last]?.text ?? '')) return null
  const name = withComma(items, from, first - 2) ?? lastSegment(items, from, first - 2)
  return name === null ? null : {first: name.first, last}
}

/** "Otto Lind, a smith in Orm told the court", "“It leaks,” Otto Lind, head of the mill board said": with the name that opens the clause, where its second comma is missing. */
function withName(items: readonly Item[], from: number, phrase: Range, tells: boolean): Range {
  const {first, last} = phrase
  const head = headOf(items, phrase)
  const isRole = tells && opensRole(items[first]) && head !== undefined && isSpeakerNoun(head)
  if (
    !(isRole || /^(?:an?|the)$/.test(items[first]?.lower ?? '')) ||
    items[first - 1]?.text !== ','
  )
    return phrase
  let begin = first - 1
  while (begin > from && items[begin - 1]?.capital === true) begin--
  const name = items.slice(begin, first - 1)
  const isName = name.every((item) => item.capital && !is(item, TIME_WORD | PREPOSITION))
  // "Asked about it, Otto Lind, a smith in Orm said".
  const opens =
    begin === from ||
    (tells && (items[begin - 1]?.text === ',' || items[begin - 1]?.kind === 'quote'))
  return isName && opens && name.length > 1 && name.length < 5 ? {first: begin, last} : phrase
}

function opensRole(item: Item | undefined): boolean {
  return item?.capital === false && !is(item, DETERMINER | POSSESSIVE | PRONOUN | WHO | RELATIVE)
}

function isPronoun(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return (
    item?.kind === 'word' &&
    is(item, PRONOUN) &&
    SUBJECT_PRONOUN.test(item.lower) &&
    // "The man who built it says".
    !(item.lower === 'it' && is(items[at - 2], WHO) && is(items[at - 1], ENDS_IN_ED | IRREGULAR)) &&
    // "Several on it told", "those opposed to it say", "she and he said".
    !/^(?:about|and|against|at|by|for|from|in|of|on|to|with)$/.test(
      preceding(items, at)?.lower ?? '',
    ) &&
    // "The clerk who asked for it says".
    !(
      item.lower === 'it' &&
      items.slice(Math.max(0, at - 3), at - 1).some(({lower}) => lower === 'who')
    )
  )
}

/** "Ms Vale, though, said", "charges that Ms Vale, for one, called", "the report, “Weirs”, found", "the board for the first time urged": where what stands before such an aside ends; -1 for nowhere. */
function asideBefore(items: readonly Item[], last: number): number {
  if (isFirstTime(items, last)) return last - 4
  const title = items[last]?.text === ',' ? last - 1 : last
  // "The paper, “Weirs”, tells what its authors call “mud”": they say so.
  const isOthers = items[last + 2]?.lower === 'what'
  if (items[title]?.kind === 'quote') return isOthers ? -1 : beforeTitle(items, title)
  if (title === last) return -1
  const isOne =
    /^(?:one|example|instance|hers|his|theirs)$/.test(items[last - 1]?.lower ?? '') &&
    items[last - 2]?.lower === 'for'
  const before = isOne ? last - 3 : items[last - 1]?.lower === 'though' ? last - 2 : -1
  return preceding(items, before + 1)?.text === ',' ? before : -1
}

/** "For the first time". */
function isFirstTime(items: readonly Item[], last: number): boolean {
  const words = items[last]?.lower === 'time' ? items.slice(Math.max(0, last - 3), last) : []
  return words.map(({lower}) => lower).join(' ') === 'for the first'
}

/** "The report, “Weirs”,", "a study titled “Weirs”,": the comma or the text before its title. */
function beforeTitle(items: readonly Item[], title: number): number {
  const isTitled = /^(?:en)?titled$/.test(preceding(items, title)?.lower ?? '')
  const before = isTitled ? title - 2 : title - 1
  const noun = preceding(items, before + 1)?.text === ',' ? before - 1 : before
  return (isTitled || noun < before) && is(items[noun], DOCUMENT_NOUN) ? before : -1
}

/** A subject that a comma closes, with another that "and" joins to it. */
function withComma(items: readonly Item[], from: number, end: number): Range | null {
  // "Ms Vale, a smith, though, said", "Ms Vale, though, said".
  if (items[end]?.lower === 'though')
    return subjectBefore(items, end) ?? subjectBefore(items, end - 1)
  const beside = besideOthers(items, from, end)
  if (beside !== null) return beside
  const phrase = pastParticiple(items, withinClause(items, withAppositions(items, from, end)))
  if (phrase === null) return afterQuote(items, from, end) ?? describedTo(items, from, end)
  return namesSpeaker(items, phrase) ? (besides(items, from, phrase) ?? phrase) : null
}

/** "Ms Vale, sitting with Otto Lind, Bo Reed and Ida Brenner, said": she alone. */
function besideOthers(items: readonly Item[], first: number, end: number): Range | null {
  let last = first
  while (last - first < LONGEST_NAME && items[last + 1]?.capital) last++
  const opener = items[last + 2]
  const isBeside =
    is(opener, GERUND) || /^(?:along|together|with|flanked|joined)$/.test(opener?.lower ?? '')
  if (!items[first]?.capital || items[last + 1]?.text !== ',' || !isBeside) return null
  const others = items.slice(last + 3, end + 1)
  const isList = others.some(({text}) => text === ',') && others.some(({lower}) => lower === 'and')
  const rest = {first: last + 2, last: end}
  return isList && predicateIn(items, rest) < 0 && !others.some((each) => is(each, WHO))
    ? {first, last}
    : null
}

/** “It leaks,” Ida Brenner, said: a comma that does not belong there. */
function afterQuote(items: readonly Item[], first: number, last: number): Range | null {
  const phrase = {first, last}
  // "Harbour minister Ida Brenner, said".
  const isTold = items[last + 2]?.lower === 'told' || items[last + 3]?.capital === false
  const isAlone = first === 0 && startsPhrase(items[0]) && isTold
  const isTag = (isAlone || items[first - 1]?.kind === 'quote') && isIn(items[last + 2], TELLS)
  // "Otto Lind’s aunt, told".
  const isOwned = is(items[last], PERSON) && items[last - 1]?.kind === 'possessive'
  const isName =
    (items[last]?.capital === true || isOwned) &&
    items.slice(first, last).every(({kind}) => kind === 'word' || kind === 'possessive')
  return isTag && isName && predicateIn(items, phrase) < 0 ? phrase : null
}

/** "A smith who has built the lock, told", "a smith speaking in Orm, told": a comma behind a clause that none opens. */
function describedTo(items: readonly Item[], first: number, last: number): Range | null {
  const isRelative = items
    .slice(first, first + LONGEST_NAME + 1)
    .some(({lower}) => /^(?:who|speaking|dressed)$/.test(lower))
  return isRelative && namesSpeaker(items, {first, last}) ? {first, last} : null
}

/** "Speaking to the Post from a yard, Otto Lind, said", "responding, the mayor, Otto Lind, said". */
function pastParticiple(items: readonly Item[], phrase: Range | null): Range | null {
  const isParticiple = is(items[0], GERUND) && (is(items[1], PREPOSITION) || items[1]?.text === ',')
  if (phrase === null || phrase.first > 0 || !isParticiple) return phrase
  const comma = items.findIndex(({text}, at) => at > phrase.first && text === ',')
  return comma > 0 && comma < phrase.last ? {first: comma + 1, last: phrase.last} : phrase
}

/** "The mayor, Otto Lind, and his deputy, Ida Vale, said": two phrases with appositions that open the sentence. */
function besides(items: readonly Item[], from: number, {first, last}: Range): Range | null {
  if (preceding(items, first)?.lower !== 'and' || items[first - 2]?.text !== ',') return null
  const left = withAppositions(items, from, first - 3)
  if (left === null || left.first > 1 || predicateIn(items, left) >= 0) return null
  return namesSpeaker(items, left) && namesSpeaker(items, {first, last})
    ? {first: left.first, last}
    : null
}

/** "Old foes say", "a tea room inside the mill said": whatever is said, somebody says it. */
function isSaying(items: readonly Item[], {first, last}: Range, verb: number): boolean {
  const isThing = /^(?:an?|the)$/.test(items[first]?.lower ?? '')
  const none = isThing ? FINITE | PRONOUN | IRREGULAR | ENDS_IN_ED : FINITE | PREPOSITION | PRONOUN
  return (
    (isThing || is(items[last], ENDS_IN_S)) &&
    /^(?:say|said)$/.test(items[verb]?.lower ?? '') &&
    items.slice(first, last + 1).every((item) => item.kind === 'word' && !is(item, none))
  )
}

/** "It failed because Ms Vale, the mayor, said": the phrase before the first comma begins within a clause. */
function withinClause(items: readonly Item[], phrase: Range | null): Range | null {
  if (phrase === null) return null
  let end = phrase.first
  while (end < phrase.last && items[end + 1]?.text !== ',') end++
  // "It came up as Ms Vale, speaking on Monday, said".
  const isWhole = end === phrase.last
  const head = lastSegment(items, phrase.first, end)
  if (head === null || head.last < end) return phrase
  const opener = preceding(items, head.first)?.lower ?? ''
  // "Ms Vale, who works as a smith, said".
  const isWork = opener === 'as' && /^(?:work|serv|act)/.test(items[head.first - 2]?.lower ?? '')
  const isCut = !isWhole || (/^(?:as|when|while)$/.test(opener) && !isWork)
  return isCut ? {first: head.first, last: phrase.last} : phrase
}

// "It" and "they" stand for somebody as "he" does; "I" and "we" for whoever speaks around them.
const SUBJECT_PRONOUN = /^(?:he|she|they|it|i|we|you)$/

/** "Ms Brown — a fisherman — said": the subject stands before the first dash. */
function beforeDashes(items: readonly Item[], last: number): Range | null {
  // "--" is two signs.
  const closing = items[last - 1]?.text === '-' ? last - 1 : last
  let opening = closing - 1
  while (opening > 0 && closing - opening < LONGEST_PHRASE && !isAnyDash(items, opening)) opening--
  if (items[opening - 1]?.text === '-') opening--
  if (opening <= 0 || items[opening - 1]?.kind === 'quote') return null
  const segment = lastSegment(items, hardStart(items, opening - 1), opening - 1)
  const phrase = openingName(items, opening, segment) ?? segment
  if (phrase === null || !namesSpeaker(items, phrase)) return null
  const aside = {first: opening + 1, last: closing - 1}
  // "Their leader — whom we are calling Otto — said", "the singers — Ada Vale and Bo Reed — said".
  return is(items[opening + 1], WHO | WHOM) ||
    namesAll(items, phrase.last, aside) ||
    namesOne(items, phrase, aside)
    ? {first: phrase.first, last: closing - 1}
    : phrase
}

/** "One of the four — Harbour Secretary Ada Vale — said", "a visitor — Otto Lind, from Orm — said": somebody without a name, and then the name. */
function namesOne(items: readonly Item[], {first, last}: Range, aside: Range): boolean {
  let end = aside.first
  while (end <= aside.last && items[end]?.capital) end++
  const isName = end > aside.first + 1 && (end > aside.last || items[end]?.text === ',')
  return isName && !items.slice(first + 1, last + 1).some(({capital}) => capital)
}

/** The first item after whatever a subject cannot cross: a quotation, a semicolon, a dash, the sentence's beginning. */
function hardStart(items: readonly Item[], from: number): number {
  let at = from
  while (
    at >= 0 &&
    from - at < LONGEST_PHRASE &&
    !(
      isHardStop(items[at], items[at + 1]) &&
      !closesRelative(items, at) &&
      !isNickname(items, at)
    ) &&
    !isDash(items, at) &&
    !closesGlued(items, at)
  )
    at--
  return at + 1
}

/** "Otto “Rusty” Lind". */
function isNickname(items: readonly Item[], at: number): boolean {
  if (!isShortQuote(items[at])) return false
  const [before, next] = [preceding(items, at), items[at + 1]]
  return before?.kind === 'word' && before.capital && next?.kind === 'word' && next.capital
}

function isShortQuote(item: Item | undefined): boolean {
  return item?.kind === 'quote' && item.end - item.start < LONGEST_NICKNAME && item.stopped !== true
}

const LONGEST_NICKNAME = 20

/** "Ms Vale, who has called it “slow”, said", "the smith known as “Rusty,” said": the quotation ends a clause about the subject. */
function closesRelative(items: readonly Item[], quote: number): boolean {
  if (!isOpenQuote(items, quote)) return false
  if (preceding(items, quote)?.lower === 'as' && items[quote - 2]?.lower === 'known') return true
  for (let at = quote - 1; at > 0 && quote - at < LONGEST_RELATIVE; at--) {
    // "Who called it “slow” in May and “late” in June".
    if (isHardStop(items[at], undefined) && !isShortQuote(items[at])) return false
    if (items[at]?.text === ',') return opensBeside(items, at + 1)
  }
  return false
}

/** "Who", "about whom", "whose", "speaking", "described (by her as)". */
function opensBeside(items: readonly Item[], at: number): boolean {
  const opener = items[is(items[at], PREPOSITION) ? at + 1 : at]
  if (is(opener, WHO | WHOM) || BESIDE.test(opener?.lower ?? '')) return true
  return is(items[at], GERUND | PREPOSITION) && isOpeningName(items, at - 2)
}

/** "Ms Vale(, in a note that calls it “slow”, says)": a phrase that opens the sentence. */
function isOpeningName(items: readonly Item[], last: number): boolean {
  return (
    last < LONGEST_NAME &&
    startsPhrase(items[0]) &&
    namesSpeaker(items, {first: 0, last}) &&
    predicateIn(items, {first: 0, last}) < 0
  )
}

const BESIDE = /^(?:whose|speaking|appearing|writing|described|called|dubbed|hailed)$/

/** A quotation; in "When asked about Ms Vale, who called it “slow,” Mr Lind said" another subject stands behind it. */
function isOpenQuote(items: readonly Item[], at: number): boolean {
  const isClosed = items[at]?.stopped === true && startsPhrase(items[at + 1])
  return items[at]?.kind === 'quote' && !isClosed
}

function isHardStop(item: Item | undefined, next: Item | undefined): boolean {
  if (item === undefined) return true
  // "Ada Vale in Orm (Reuters) The mayor said": words below a picture, and a sentence.
  if (item.text === ')' && next?.text === 'The') return true
  // A short quotation may stand within a name ("Growth" project); one that a comma or a new phrase follows may not.
  if (item.kind === 'quote')
    return (
      next === undefined ||
      next.text === ',' ||
      item.stopped === true ||
      next.capital ||
      item.end - item.start > 40 ||
      startsPhrase(next)
    )
  return item.kind !== 'word' && /^[;:–—―…“”"]$/.test(item.text)
}

/** The stretch after the last comma or clause opener: a subject without appositions. */
function lastSegment(items: readonly Item[], from: number, last: number): Range | null {
  let first = last
  while (first > from && !isBoundary(items, first - 1, last)) first--
  const opened = pastOpening(items, afterOuterVerb(items, first, last), last)
  const begin = isBehindThing(items, last)
    ? Math.max(opened, last - 1)
    : pastThing(items, opened, last)
  const isBare = begin === first && (first < last || preceding(items, first)?.lower === 'and')
  const list = isBare ? withList(items, from, withAdjective(items, from, first, last), last) : begin
  const phrase = opensDoing(items, list) ? begin : list
  const trim = opensDoing(items, phrase) ? null : trimmed(items, phrase, last)
  return trim === null ? null : withoutAside(items, trim)
}

/** "Sending a note to its crew", "Citing the board": what somebody does is nobody. */
function opensDoing(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]]
  if (next?.kind !== 'word' || !is(item, GERUND) || NO_DOING.test(item?.lower ?? '')) return false
  if (is(next, DETERMINER | PREPOSITION | POSSESSIVE)) return at === 0 || item?.capital === false
  return item?.capital === false && (next.capital || is(next, PRONOUN) || MANY_OUT.test(next.lower))
}

const NO_DOING = /thing$|^(?:acting|incoming|outgoing)$/
const MANY_OUT = /^(?:many|some|out|off|up|down|away|back)$/

/** "In the paper the authors say", "speaking in Orm Ms Vale says": a second phrase behind the one that a preposition opens is the subject. */
function pastOpening(items: readonly Item[], first: number, last: number): number {
  if (isAsked(items, first)) return lastOpening(items, first, last)
  // "Early on Monday the board said".
  const isEarly = /^(?:early|late)$/.test(items[first]?.lower ?? '')
  const opener = items[isEarly ? first + 1 : first]
  // "Speaking in Orm Ms Vale", not "marketing head Ida Vale".
  const isDoing = is(opener, GERUND) && is(items[first + 1], PREPOSITION | DETERMINER)
  if (!isDoing && !is(opener, PREPOSITION)) return pastTime(items, first, last)
  if (isWith(items, first, last)) return first + 1
  for (let at = first + 2; at <= last; at++) if (isSecond(items, at, last)) return at
  return first
}

const STYLES = wordList('mr mrs ms miss dr prof sir dame lord lady')

/** "(When the mill shut) in 2021 critics said", "… last year friends said": behind a time a plural without an article is the subject. */
function pastTime(items: readonly Item[], first: number, last: number): number {
  const noun = items[last]
  if (noun === undefined || noun.capital || last < first + 3) return first
  const isMany = is(noun, ENDS_IN_S) && isSpeakerNoun(noun)
  const isBehind = is(items[last - 2], PREPOSITION) && isDateNumber(items, last - 1)
  return isMany && (isBehind || isLastPeriod(items, last - 2)) ? last : first
}

/** "Asked about the board of the quay the mayor said". */
function lastOpening(items: readonly Item[], first: number, last: number): number {
  for (let at = last; at > first + 2; at--) if (isSecond(items, at, last)) return at
  return first
}

function isAsked(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.lower === 'asked' &&
    /^(?:about|by|whether|if|to|what|why|how)$/.test(items[at + 1]?.lower ?? '')
  )
}

function isSecond(items: readonly Item[], at: number, last: number): boolean {
  const before = items[at - 1]
  const isTime = is(before, TIME_WORD) || isDateNumber(items, at - 1)
  const isFree = isTime || (before?.kind === 'word' && !is(before, PREPOSITION | DETERMINER))
  return (
    isFree &&
    before?.lower !== 'and' &&
    opensSecond(before, items[at], isTime) &&
    namesSpeaker(items, {first: at, last})
  )
}

/** "In May Ada Vale", "in Orm Ms Vale", "at the fair today officials": a name or a noun for who can speak behind a time, too. */
function opensSecond(before: Item | undefined, item: Item | undefined, isTime: boolean): boolean {
  return (
    (is(item, DETERMINER) && !ORDERS.test(before?.lower ?? '')) ||
    SOMEBODY.test(item?.lower ?? '') ||
    (item !== undefined && isTime && isSpeakerNoun(item)) ||
    (item?.capital === true && (isTime || !before?.capital || isIn(item, STYLES)))
  )
}

/** "In (2021) the mayor", "on May (3) the mayor" */
function isDateNumber(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'number') return false
  return /^(?:19|20)\d\d$/.test(item.text) || is(items[at - 1], TIME_WORD)
}

/** "With harbour officials urging": small words before who speaks. */
function isWith(items: readonly Item[], first: number, last: number): boolean {
  const noun = items[last]
  return (
    items[first]?.lower === 'with' &&
    noun !== undefined &&
    isSpeakerNoun(noun) &&
    items.slice(first + 1, last).every(isNoun)
  )
}

// "The next three years" is one phrase.
const ORDERS = /^(?:next|last|past|previous|coming|first)$/

/** "A plan the mayor called “mad”", "a move experts say", "fell in a storm Ms Vale called “mild”": the thing told of ends where who tells of it begins. */
function pastThing(items: readonly Item[], first: number, last: number): number {
  const named = nameBehindThing(items, first, last)
  if (named > first) return named
  if (!isIn(items[first], OPENS_THING)) return first
  for (let at = first + 2; at <= last; at++) {
    if (!isNoun(items[at - 1])) return first
    if (ARTICLE.test(items[at]?.lower ?? '') && namesSpeaker(items, {first: at, last})) return at
  }
  return last > first + 1 && isOne(items, first) && is(items[last], ENDS_IN_S) ? last : first
}

const OPENS_THING = wordList('a an the this')

/** "In a note announcing the wish to seek peace the mayor said". */
function isBehindThing(items: readonly Item[], noun: number): boolean {
  return (
    is(items[noun], PERSON | BODY_NOUN) &&
    is(items[noun + 1], FINITE | SAYING | ADVERB) &&
    preceding(items, noun)?.lower === 'the' &&
    isThing(items[noun - 2])
  )
}

/** Where the name begins that stands right behind a thing which a preposition leads to, "in a storm Ms Vale"; -1 where none does. */
function nameBehindThing(items: readonly Item[], first: number, last: number): number {
  let name = last
  while (name > first && last - name < LONGEST_THING && items[name]?.capital) name--
  if (name === last || is(items[last], PERSON) || !isThing(items[name])) return -1
  let article = name
  while (article > first && name - article < LONGEST_THING && isNoun(items[article - 1])) article--
  const before = items[article - 1]
  // "The mayor of the town Ms Vale" is one phrase; "said of the plan Ms Vale", "of the accounts Quorl" are not.
  const isOfThing = is(items[article - 2], REPORTS_ALONE) || is(items[name], ENDS_IN_S)
  const isLed = is(before, PREPOSITION) && (before?.lower !== 'of' || isOfThing)
  return isLed && /^(?:an?|the)$/.test(items[article]?.lower ?? '') ? name + 1 : -1
}

function isThing(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    isNoun(item) &&
    !is(item, DETERMINER) &&
    !isSpeakerNoun(item) &&
    !DESCRIBES.test(item.lower)
  )
}

// "Into a historic Grand Prix", "from a solemn Ms Vale", "with the group Quorl", "on the platform Quorl".
const DESCRIBES = /(?:^app|platform|al|ant|ary|ed|ent|ful|ic|ish|ive|less|ous|[^a]y)$/
const LONGEST_THING = 4
const ARTICLE = /^(?:the|an?|his|her|its|their)$/

/** "A move"; not "a dozen". */
function isOne(items: readonly Item[], article: number): boolean {
  return /^an?$/.test(items[article]?.lower ?? '') && !AMOUNT.test(items[article + 1]?.lower ?? '')
}

const AMOUNT = /^(?:few|dozen|couple|hundred|thousand|million|good|great|further|record|mere)$/

function isNoun(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    !item.capital &&
    !is(item, RELATIVE | PREPOSITION | CLAUSE_OPENER | IRREGULAR) &&
    !/(?:ed|ing)$/.test(item.lower)
  )
}

const SOMEBODY = /^(?:some|any|every)(?:one|body)$/

/** "Ms Vale in the past has said": behind a person's name an adverbial is none of it. */
function withoutAside(items: readonly Item[], {first, last}: Range): Range {
  const head = items[first]
  if (head === undefined || !head.capital || isSpeakerNoun(head) || is(head, DETERMINER))
    return {first, last}
  let end = first
  while (end < last && items[end + 1]?.capital === true) end++
  const isAside =
    end > 0 &&
    /^(?:in|on|at|during|after|before)$/.test(items[end + 1]?.lower ?? '') &&
    is(items[end + 2], DETERMINER)
  return isAside && end + 2 <= last ? {first, last: end} : {first, last}
}

/** "The gaunt, 70-year-old skipper said": the comma stands between two adjectives. */
function withAdjective(items: readonly Item[], from: number, first: number, last: number): number {
  const bare = items[first]
  // "He fell into the lake, mayor Otto Lind said", "into the open, giant firm Quorl said".
  const isName = items[last]?.capital === true
  const isBare = bare?.capital === false && !is(bare, DETERMINER | GERUND) && !isName
  const article = first - 3
  if (!isBare || article < from || items[first - 1]?.text !== ',') return first
  if (/^(?:whose|\d+)$/.test(bare.lower)) return first
  const noun = items[first - 2]
  // "The child, senior officials said", "he fell into the lake, local media said".
  const isOpen = article > from && items[article - 1]?.kind === 'word'
  if (
    noun === undefined ||
    isSpeakerNoun(noun) ||
    (isOpen && !is(items[article - 1], CLAUSE_OPENER))
  )
    return first
  return /^(?:the|a|an|his|her|their)$/.test(items[article]?.lower ?? '') ? article : first
}

/** "The council said the mill owner had …": the subject begins after the verb that reports it, unless that verb is its relative clause's. */
function afterOuterVerb(items: readonly Item[], first: number, last: number): number {
  let isRelative = false
  let from = first
  for (let at = first; at < last; at++) {
    if (is(items[at], RELATIVE | WHOM) || items[at]?.lower === 'where') isRelative = true
    const next = isRelative ? -1 : behindOuterVerb(items, at, {first, last})
    if (next > 0) from = next
  }
  return from
}

/** Where a subject can begin behind a verb that reports it, in "told police Ms Vale had" behind whom it was told; -1 for nowhere. */
function behindOuterVerb(items: readonly Item[], verb: number, {first, last}: Range): number {
  const next = items[verb + 1]
  // "Claims its sources say", "saying his crew told".
  const isOuter = verb === first && is(items[verb], REPORTS_ALONE) && is(next, POSSESSIVE)
  // "Waited for Ms Vale to say".
  const isToSay = items[verb]?.lower === 'say' && items[verb - 1]?.lower === 'to'
  if (!(isOuter || isToSay || isFiniteVerb(items, verb) || isSaidByMany(items, verb))) return -1
  const isTold = TELLS_WHOM.test(items[verb]?.lower ?? '')
  const from = Math.max(verb + 1, isTold ? nameToldOf(items, verb + 1, last) : 0)
  // "A study published this year found".
  const isTime = next?.lower === 'this' && isIn(items[verb + 2], PERIOD)
  const opens = (startsPhrase(next) && !isTime) || next?.kind === 'number' || from > verb + 1
  return opens && namesSpeaker(items, {first: verb + 1, last}) ? from : -1
}

const TELLS_WHOM = /^(?:told|tells|reminded|reminds|assured|assures|warned|warns|informed)$/

/** "Files show Ms Vale warned", "critics say the mayor called it". */
function isSaidByMany(items: readonly Item[], verb: number): boolean {
  const before = preceding(items, verb)
  const isMany = before !== undefined && is(before, ENDS_IN_S) && isSpeakerNoun(before)
  const isBase = is(items[verb], REPORTS_ALONE) && !is(items[verb], ENDS_IN_S | ENDS_IN_ED | GERUND)
  return isMany && isBase && !/^(?:this|these|it)$/.test(items[verb + 1]?.lower ?? '')
}

function isBoundary(items: readonly Item[], at: number, last: number): boolean {
  const item = items[at]
  if (item === undefined || item.text === ',') return true
  if (item.lower === 'and') return isAndBoundary(items, at, last)
  if (item.lower === 'or' && joinsNames(items, at, last)) return false
  if (opensPhrase(items, at, last) || isOfThat(items, at) || isMoreThan(items, at)) return false
  if (opensRelative(items, at)) return hasOwnSubject(items, at, last)
  // "Two hours after the papers declared": what follows is the clause's subject, where it can speak.
  if (is(item, PREPOSITION) && /^(?:after|before|since|until)$/.test(item.lower))
    return namesSpeaker(items, {first: at + 1, last})
  return (
    item.kind === 'word' &&
    is(item, CLAUSE_OPENER) &&
    !(item.capital && at > 0) &&
    !isInRelative(items, at, last)
  )
}

/** "A man who lost his boat when it sank said": a clause with a verb of its own, in what is told of the subject. */
function isInRelative(items: readonly Item[], at: number, last: number): boolean {
  if (!CIRCUMSTANCE.test(items[at]?.lower ?? '') || predicateIn(items, {first: at, last}) < 0)
    return false
  let who = at - 1
  while (who > 0 && at - who < LONGEST_RELATIVE && items[who]?.kind === 'word') {
    if (/^whos?e?$/.test(items[who]?.lower ?? '')) return opensRelative(items, who)
    who--
  }
  return false
}

const CIRCUMSTANCE = /^(?:as|because|when|where|while)$/

function isAndBoundary(items: readonly Item[], at: number, last: number): boolean {
  const isRelative = is(items[at + 1], WHO)
  // "Texts between Ms Vale and Mr Lind".
  if (items.slice(Math.max(0, at - LONGEST_NAME), at).some(({lower}) => lower === 'between'))
    return false
  return !(
    isRelative ||
    joinsNames(items, at, last) ||
    joinsInRelative(items, at, last) ||
    joinsBehindHead(items, at)
  )
}

/** "People close to Ms Vale and Mr Lind (say)", "a man who met with Orm and Quay (told)": names behind a preposition, and before it a noun for who speaks that no verb has followed yet. */
function joinsBehindHead(items: readonly Item[], and: number): boolean {
  if (!items[and + 1]?.capital || is(items[and + 1], TIME_WORD)) return false
  let before = and - 1
  while (items[before]?.capital || items[before]?.lower === 'both') before--
  if (before === and - 1 || !is(items[before], PREPOSITION)) return false
  let first = before
  while (first > 0 && and - first < LONGEST_PHRASE && isInClause(items[first - 1])) first--
  const phrase = {first, last: before - 1}
  const last = headOf(items, phrase)
  const head = last?.lower === 'close' ? items[before - 2] : last
  return (
    head !== undefined &&
    startsPhrase(items[first]) &&
    isSpeakerNoun(head) &&
    predicateIn(items, phrase) < 0
  )
}

function isInClause(item: Item | undefined): boolean {
  return isOfClause(item) && (is(item, WHO) || !is(item, CLAUSE_OPENER))
}

const LONGEST_NAME = 6

/** "More than half of the rowers said", "a poll of more than 900 rowers found". */
function isMoreThan(items: readonly Item[], than: number): boolean {
  return (
    items[than]?.lower === 'than' &&
    /^(?:fewer|less|more)$/.test(preceding(items, than)?.lower ?? '') &&
    isNumber(items[than + 1])
  )
}

/** "The author of that report said". */
function isOfThat(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'that' && /^(?:of|from|at|for|with)$/.test(items[at - 1]?.lower ?? '')
}

/** Openers of clauses that belong to a phrase: "politicians and even engineers", "whose lawyers argued", "That person said". */
function opensPhrase(items: readonly Item[], at: number, last: number): boolean {
  const {lower = ''} = items[at] ?? {}
  if (lower === 'even') return items[at - 1]?.lower === 'and'
  const noun = items[last]
  const isBefore = lower === 'whose' || (lower === 'that' && at === 0)
  return isBefore && at + 1 === last && noun !== undefined && isSpeakerNoun(noun)
}

/** "A town that the mayor called", "the day that Ms Vale said", "a man who police say": the clause's own subject, where no verb follows it. */
function hasOwnSubject(items: readonly Item[], that: number, last: number): boolean {
  if (!/^(?:that|which|who)$/.test(items[that]?.lower ?? '')) return false
  // "Told the court that rough weather pointed to": whom it was told is no subject.
  if (items.slice(Math.max(0, that - 4), that).some(({lower}) => TELLS_WHOM.test(lower)))
    return true
  if (isPlainStart(items, that)) return areMany(items, that + 1, last)
  for (let at = that + 2; at <= last; at++) if (isFiniteVerb(items, at)) return false
  return namesSpeaker(items, {first: that + 1, last})
}

/** "Who chairs the board" begins with a verb, "who the board says" does not. */
function isPlainStart(items: readonly Item[], that: number): boolean {
  const next = items[that + 1]
  const isWho = items[that]?.lower === 'who' && next?.capital !== true
  return !startsPhrase(next) || (isWho && !ARTICLE.test(next?.lower ?? ''))
}

/** "Farm groups": plain nouns before a plural one for those who speak. */
function areMany(items: readonly Item[], first: number, last: number): boolean {
  if (first === last && items[last]?.lower === 'police') return true
  for (let at = first; at < last; at++)
    if (!isNoun(items[at]) || is(items[at], ENDS_IN_S)) return false
  const noun = items[last]
  return noun !== undefined && isSpeakerNoun(noun) && is(noun, ENDS_IN_S)
}

/** "The captain of a ferry that sank said": a relative clause belongs to the phrase it follows. */
function opensRelative(items: readonly Item[], at: number): boolean {
  const before = preceding(items, at)
  if (before === undefined || before.kind !== 'word' || !is(items[at], RELATIVE)) return false
  if (before.lower === 'and') return is(items[at], WHO)
  return (
    !is(before, REPORTS_ALONE) &&
    !is(before, TIME_WORD | PREPOSITION) &&
    before.lower !== 'to' &&
    !is(before, CLAUSE_OPENER) &&
    !/(?:ed|ing|ly)$/.test(before.lower) &&
    !is(before, FINITE | IRREGULAR)
  )
}

/** "The people who bring bread and batteries say": the "and" stands in a clause about the people, and what follows it does not speak. */
function joinsInRelative(items: readonly Item[], and: number, last: number): boolean {
  if (namesSpeaker(items, {first: and + 1, last})) return false
  let at = and - 1
  while (at > 0 && and - at < LONGEST_RELATIVE && items[at]?.kind === 'word') {
    const before = preceding(items, at)
    const isPerson = items[at]?.lower === 'who' || (before !== undefined && isSpeakerNoun(before))
    if (isPerson && opensRelative(items, at)) return true
    at--
  }
  return false
}

const LONGEST_RELATIVE = 12
