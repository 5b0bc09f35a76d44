import {STATES_IN_SHORT} from '../../data/countries.ts'
import {
  BE,
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
} from '../../language/grammar.ts'
import {GIVES_NO_NAME} from '../../language/no-name.ts'
import {preceding} from '../../language/preceding.ts'
import {AND_BUT, WHO_DOES} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Item} from '../items.ts'
import {headOf} from '../predicates.ts'
import {closesGlued, isAnyDash, isDash, pastCommas, type Range} from '../ranges.ts'
import {withAppositions} from './appositions.ts'
import {besideDoing, besideOthers} from './beside-doing.ts'
import {namesAll, opensSome} from './coordination.ts'
import {isDescribedName, isDoing} from './described-names.ts'
import {isSpeakerNoun, LONGEST_PHRASE} from './head-ends.ts'
import {lastSegment} from './last-segment.ts'
import {namesSpeaker, startsPhrase} from './noun-phrases.ts'
import {closesRelative, isHardStop, isShortQuote, LONGEST_NAME} from './relative-ends.ts'
import {predicateIn} from './sentence-subjects.ts'

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
    GIVES_NO_NAME.test(words.map(({lower}) => lower).join(' ')) &&
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

const LETTERS = /^(?:[KQ]C|MP)$/
const TELLS = wordList('said says told tells added wrote')

/** "Otto Lind, KC told the court", "sources in Orm, TX told the Post": the letters behind a name; not "in London, PA said". */
function withLetters(items: readonly Item[], from: number, {first, last}: Range): Range | null {
  const isAlone = first === last && items[first - 1]?.text === ','
  const letters = items[last]?.text ?? ''
  if (!isAlone || !(LETTERS.test(letters) || STATES_IN_SHORT.has(letters))) return null
  const name = withComma(items, from, first - 2) ?? lastSegment(items, from, first - 2)
  const isOpening = is(items[name?.first ?? 0], PREPOSITION) || !items[last - 2]?.capital
  return name === null || (isOpening && !LETTERS.test(letters)) ? null : {first: name.first, last}
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
  // "Citing Bo Reed, the paper said".
  const isName = name.every(
    (item) => item.capital && !is(item, TIME_WORD | PREPOSITION) && !isDoing(item),
  )
  // "Asked about it, Otto Lind, a smith in Orm said".
  const opens =
    begin === from ||
    // "In a note by its clerk, Otto Lind, the board said".
    (tells &&
      !is(items[begin - 2], PERSON) &&
      (items[begin - 1]?.text === ',' || items[begin - 1]?.kind === 'quote'))
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
    isIn(item, WHO_DOES) &&
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
  const beside = besideOthers(items, from, end) ?? besideDoing(items, from, end)
  if (beside !== null) return beside
  const phrase = pastParticiple(items, withinClause(items, withAppositions(items, from, end)))
  if (phrase === null) return afterQuote(items, from, end) ?? describedTo(items, from, end)
  return namesSpeaker(items, phrase) ? (besides(items, from, phrase) ?? phrase) : null
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
  if (phrase !== null && isDoneTo(items, phrase.first)) {
    const comma = items.findIndex(({text}, at) => at > phrase.first && text === ',')
    return is(items[comma + 1], DETERMINER) ? {first: comma + 1, last: phrase.last} : phrase
  }
  const isParticiple = is(items[0], GERUND) && (is(items[1], PREPOSITION) || items[1]?.text === ',')
  if (phrase === null || phrase.first > 0 || !isParticiple) return phrase
  const comma = items.findIndex(({text}, at) => at > phrase.first && text === ',')
  return comma > 0 && comma < phrase.last ? {first: comma + 1, last: phrase.last} : phrase
}

/** "After meeting the mayor, (Ida Vale)": who is named there. */
function isDoneTo(items: readonly Item[], name: number): boolean {
  const opens = is(items[0], GERUND | ENDS_IN_ED) || is(items[1], GERUND)
  return opens && items[name]?.capital === true && is(items[name - 2], PERSON)
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
