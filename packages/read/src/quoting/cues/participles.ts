import {
  ADVERB,
  AUXILIARY,
  BE,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_LY,
  ENDS_IN_S,
  GERUND,
  IRREGULAR,
  is,
  PERSON_NOUN,
  PREPOSITION,
  PRONOUN,
  TIME_WORD,
  WHO,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {AND_BUT} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {OBJECT_PRONOUN} from '../addressees.ts'
import {mainClauseAfter, opensAnswer} from '../contents/main-clauses.ts'
import {CLAUSE, TELL, takes} from '../frames.ts'
import type {Item} from '../items.ts'
import {headOf, isFiniteVerb, opensSubordinate} from '../predicates.ts'
import {isPause, type Range} from '../ranges.ts'
import {isSpeakerNoun} from '../subjects/head-ends.ts'
import {namesSpeaker, phraseFrom, startsPhrase} from '../subjects/noun-phrases.ts'
import {
  firstSubject,
  infinitiveSubject,
  nearestSubject,
  predicateIn,
  withoutPredicate,
} from '../subjects/sentence-subjects.ts'
import {subjectBefore} from '../subjects/subjects.ts'
import {REPORTS_ALONE} from '../verbs.ts'
import {blamedFor} from './blamed.ts'
import type {Bare, Cue} from './cue.ts'
import {isListed} from './listed-deeds.ts'
import {isWrittenTo} from './noun-places.ts'

/** "…, adding that": the speaker is the sentence's, or the phrase right before ("with an agency calling for"). */
export function participle(items: readonly Item[], cue: Bare, before: readonly Cue[]): Cue | null {
  const {first} = cue.group
  if (isListed(items, first)) return null
  const other = shown(items, first) ?? otherThanTeller(items, cue, before)
  if (other !== null) return {...cue, subject: other, form: 'participle'}
  const isBehindPhrase = closesPhrase(items[first - 1])
  if (isBehindPhrase && cue.lemma !== 'say' && isOfTextGot(items, first - 1)) return null
  const isTold =
    /^(?:say|tell)$/.test(cue.lemma) ||
    opensWords(items[cue.group.last + 1]) ||
    isWrittenTo(items, first - 1)
  const beside = isBehindPhrase ? besideSubject(items, cue, isTold) : null
  const near = cue.lemma === 'say' ? tellerOf(beside, before.at(-1)) : beside
  // "She would regret revealing it": without a clause or quoted words nobody is told of.
  if (isBehindPhrase && near === null && !isTold) return null
  return told(
    items,
    cue,
    near ?? doerOf(items, first, before) ?? farSubject(items, cue, before, isBehindPhrase),
  )
}

/** "Neither Ms Vale nor the post detailing it": nobody. */
function told(items: readonly Item[], cue: Bare, subject: Range | null): Cue | null {
  return subject === null || items[subject.first]?.lower === 'neither'
    ? null
    : {...cue, subject, form: 'participle'}
}

/** "Footage shows him shouting “…”": whom one sees or hears. */
function shown(items: readonly Item[], participle: number): Range | null {
  const one = participle - 1
  const isShown = isIn(items[one], OBJECT_PRONOUN) && SHOWN.test(items[one - 1]?.lower ?? '')
  return isShown ? {first: one, last: one} : null
}

/** Who says what another tells of: who is blamed for it, or threatens so. */
function otherThanTeller(items: readonly Item[], cue: Bare, before: readonly Cue[]): Range | null {
  return isSaid(cue) ? (blamedFor(items, cue.group.first) ?? addresserOf(items, cue, before)) : null
}

/** "Told police Ms Vale had threatened him, saying “…”": who threatens says it, and not who tells of it. */
function addresserOf(
  items: readonly Item[],
  {lemma, group}: Bare,
  before: readonly Cue[],
): Range | null {
  if (lemma !== 'say' || items[group.first - 1]?.text !== ',') return null
  let verb = items.findLastIndex(({lower}, at) => at < group.first && ADDRESSES.test(lower))
  const told = before.findLast((cue) => cue.group.last < verb)
  if (told === undefined) return null
  while (is(items[verb - 1], AUXILIARY | ADVERB)) verb--
  const subject = subjectBefore(items, verb)
  return subject !== null && subject.first > told.group.last ? subject : null
}

const ADDRESSES =
  /^(?:threatened|insulted|abused|taunted|menaced|ordered|begged|bullied|phoned|rang|rung|texted|emailed|messaged|wrote|written|shouted|yelled|screamed|swore|sworn|approached|confronted)$/

function isSaid(cue: Bare): boolean {
  return takes(cue, CLAUSE | TELL) || cue.lemma === 'call'
}

/** "A writ that says the mill breaks the law by refusing to pay", "Mr Lind, who irked her by calling it late": whoever does that by which it is done. */
function doerOf(items: readonly Item[], participle: number, before: readonly Cue[]): Range | null {
  const opener = items[participle - 1]?.lower ?? ''
  if (!DOES_BY.test(opener) || is(items[participle - 2], BE)) return null
  let verb = verbBefore(items, participle - 2)
  if (items[verb]?.text === ',') return null
  while (is(items[verb - 1], AUXILIARY | ADVERB | ENDS_IN_LY)) verb--
  if (is(items[verb - 1], WHO)) return {first: verb - 1, last: verb - 1}
  // "She said the lock had failed before adding": after what she said.
  const isLater = before.length > 0 && !/^(?:by|in)$/.test(opener)
  if (isLater || items[verb - 1]?.lower === 'and') return null
  const found = subjectBefore(items, verb)
  return found === null ? null : withinReport(items, found, before)
}

/** The finite verb before a place in its clause, or the comma that opens it; in "won in boats built by the town and by asking" not "built". */
function verbBefore(items: readonly Item[], from: number): number {
  let verb = from
  while (verb > 0 && items[verb]?.text !== ',' && !isFiniteVerb(items, verb)) verb--
  const isBuilt = verb < from && items[verb + 1]?.lower === 'by'
  return isBuilt ? verbBefore(items, verb - 1) : verb
}

/** "The mill" of "owners said the mill": the subject of what is reported; `null` where a clause of another kind stands before the verb. */
function withinReport(
  items: readonly Item[],
  subject: Range,
  before: readonly Cue[],
): Range | null {
  if (items[subject.first - 1]?.kind === 'quote') return null
  const said = before.findLast(
    ({group}) => subject.first <= group.first && group.last <= subject.last,
  )
  const inner = said === undefined ? subject : {first: said.group.last + 1, last: subject.last}
  const isPhrase = inner.first <= inner.last && predicateIn(items, inner) < 0
  return isPhrase && namesSpeaker(items, inner) ? inner : null
}

const DOES_BY = /^(?:after|before|by|in|while)$/

/** Whoever the sentence is about, where nobody who speaks stands right before. */
function farSubject(
  items: readonly Item[],
  {group, lemma}: Bare,
  before: readonly Cue[],
  isBehindPhrase: boolean,
): Range | null {
  const isFact = lemma === 'point to' && items[group.last + 1]?.kind !== 'quote'
  if (isFact && before.length === 0 && items[group.first - 1]?.text === ',') return null
  return (
    (isBehindPhrase ? null : absoluteSubject(items, group.first, before)) ??
    outerSubject(items, before) ??
    secondSubject(items, group.first) ??
    mainSubject(items, group.first) ??
    infinitiveSubject(items, group.first) ??
    (isBehindPhrase ? null : subjectAfter(items, group.last + 1))
  )
}

/** "…, with some shouting, saying it was late", "…, several of them rising and calling it late": who does what stands before, beside the sentence. */
function absoluteSubject(
  items: readonly Item[],
  verb: number,
  before: readonly Cue[],
): Range | null {
  let first = verb - 2
  while (first > 0 && verb - first < LONGEST_ABSOLUTE && !opensAbsolute(items, first)) {
    if (items[first]?.kind === 'quote') return null
    first--
  }
  if (!opensAbsolute(items, first)) return null
  if (items[first]?.lower === 'with') first++
  const doing = items.findIndex((item, at) => at > first && is(item, GERUND))
  // "…, with the mayor, Otto Lind, calling it late".
  const last = doing === verb && items[verb - 1]?.text === ',' ? verb - 2 : doing - 1
  const subject = {first, last}
  if (doing < 0 || doing > verb || last === verb - 1 || last - first >= LONGEST_SUBJECT) return null
  // "Shares fell, with banks leading, traders said, adding": who has spoken since.
  const isOther = before.some(({group, form}) => group.first > doing && form === 'subject-verb')
  return isSomebody(items, subject) && !isOther ? subject : null
}

function opensAbsolute(items: readonly Item[], at: number): boolean {
  const {lower = ''} = items[at] ?? {}
  return preceding(items, at)?.text === ',' && (lower === 'with' || SOME_OF.test(lower))
}

function isSomebody(items: readonly Item[], subject: Range): boolean {
  return SOME_OF.test(items[subject.first]?.lower ?? '') || canSpeak(items, subject)
}

const LONGEST_ABSOLUTE = 25
const LONGEST_SUBJECT = 8
const SOME_OF = /^(?:several|some|many|most|one)$/

/** "The mayor wrote to the crew saying": whom one tells says nothing. */
function tellerOf(beside: Range | null, told: Cue | undefined): Range | null {
  const isTold = beside !== null && takes(told, TELL) && told?.group.last === beside.first - 1
  return isTold ? (told.subject ?? beside) : beside
}

/** "Their hopes sank when the mill shut, citing costs": the nearest subject, where the first owns what is told of; nobody, where it "was asked to". */
function mainSubject(items: readonly Item[], before: number): Range | null {
  // "As she came, Ms Vale waved, saying".
  const main = opensSubordinate(items[0]) ? mainClauseAfter(items, 1) + 1 : 0
  const found = firstSubject(items, before, main < before ? main : 0)
  if (found === null) return null
  let verb = found.last + 1
  if (items[verb]?.kind === 'possessive') return nearestSubject(items, before) ?? found
  while (is(items[verb], AUXILIARY | ADVERB)) verb++
  const isPassive = is(items[verb - 1], BE) && is(items[verb], REPORTS_ALONE)
  return isPassive && items[before - 1]?.text === ',' ? null : found
}

/** "Ms Vale rose, and the mayor stopped her, saying": whom the last of two clauses is about; not of "Ms Vale, Mr Reed, and the mayor left, saying". */
function secondSubject(items: readonly Item[], before: number): Range | null {
  const and = items.findLastIndex(
    (item, at) => at < before && isIn(item, AND_BUT) && items[at - 1]?.text === ',',
  )
  const found = items[before - 1]?.text === ',' ? firstSubject(items, before, and + 1) : null
  if (found?.first !== and + 1 || !canSpeak(items, found)) return null
  const clauses = [{first: 0, last: and} as const, {first: found.last, last: before} as const]
  return clauses.every((clause) => predicateIn(items, clause) >= 0) ? found : null
}

/** The phrase right before a participle, where it can speak; in "she had opposed adding it" none does. */
function besideSubject(items: readonly Item[], {group}: Bare, isTold: boolean): Range | null {
  if (!isTold && isFiniteVerb(items, group.first - 1)) return null
  const one = group.first - 1
  if (items[one - 1]?.lower === 'with' && is(items[one], DETERMINER)) return {first: one, last: one}
  const found =
    issuerOf(items, subjectBefore(items, group.first)) ?? besideOpener(items, group.first)
  const subject = found === null ? null : withoutPredicate(items, afterPreposition(items, found))
  // "He received letters asking": a clause, and nobody.
  if (subject === null || !canSpeak(items, subject) || holdsInfinitive(items, subject)) return null
  const isClause = SUBJECT.test(items[subject.first]?.lower ?? '')
  return isClause && is(items[subject.last], DOCUMENT_NOUN) ? null : subject
}

/** "(It drew doubt) with some analysts suggesting", "(despite a note) from the board stating": the phrase that one of these leads to. */
function besideOpener(items: readonly Item[], participle: number): Range | null {
  let at = participle - 1
  while (participle - at <= LONGEST_SUBJECT && !isPause(items[at]) && !isIn(items[at], WITH)) at--
  const subject = {first: at + 1, last: participle - 1}
  return isIn(items[at], WITH) && opensAnswer(items[at + 1]) && predicateIn(items, subject) < 0
    ? subject
    : null
}

const WITH = wordList('with from')

/** "Urged the crew to row on saying": whom one urges says nothing. */
function holdsInfinitive(items: readonly Item[], {first, last}: Range): boolean {
  return items.some(
    ({lower}, at) =>
      lower === 'to' &&
      first < at &&
      at < last &&
      items[at + 1]?.capital === false &&
      !is(items[at + 1], DETERMINER | PRONOUN),
  )
}

const SUBJECT = /^(?:he|she|they|i|we)$/
const SHOWN = /^(?:shows?|showed|hears?|heard|sees?|saw|caught|filmed|recorded|captured)$/

function opensWords(next: Item | undefined): boolean {
  return next?.lower === 'that' || next?.kind === 'quote' || next?.text === ','
}

function closesPhrase(item: Item | undefined): boolean {
  return item?.text === '%' || (item?.kind === 'word' && !is(item, PREPOSITION | CLAUSE_OPENER))
}

/** "She left the hall saying": what stands right before the participle speaks where its head is a name or a noun for a speaker. */
export function canSpeak(items: readonly Item[], phrase: Range): boolean {
  const head = headOf(items, phrase)
  // "Kept saying": nobody called Kept.
  const isName = head?.capital === true && !is(head, IRREGULAR)
  // "With 12% saying": so many of those who were asked.
  const isShare =
    items[phrase.first]?.kind === 'number' &&
    /^(?:%|cent|percent)$/.test(items[phrase.last]?.text ?? '')
  return head !== undefined && (isName || isShare || is(head, PRONOUN) || isSpeakerNoun(head))
}

/** "She got letters asking", "he leaked copies of emails urging", "details of orders telling": whoever only gets or shows a text does not say so. */
function isOfTextGot(items: readonly Item[], text: number): boolean {
  const isRule = /^(?:orders|rules|signs|instructions|guidelines)$/.test(items[text]?.lower ?? '')
  if (!isRule && !(is(items[text], DOCUMENT_NOUN) && is(items[text], ENDS_IN_S))) return false
  let first = text
  while (first > 0 && text - first < LONGEST_TEXT && isPlain(items[first - 1])) first--
  const verb = items[first - 1]
  return GETS.test(verb?.lower ?? '') || (isRule && is(verb, PREPOSITION))
}

function isPlain(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    !GETS.test(item.lower) &&
    (item.lower === 'of' || !is(item, PREPOSITION))
  )
}

const GETS =
  /^(?:got|found|saw|seen|kept|leak(?:ed|ing)|receiv(?:e[ds]?|ing)|read(?:s|ing)?|review(?:ed|ing|s)|obtain(?:ed|ing)|cit(?:e[ds]|ing)|ignor(?:e[ds]|ing)|deleted?|show(?:ed|n|s))$/

/** "The union issued a statement saying": who issues the text says so. */
function issuerOf(items: readonly Item[], text: Range | null): Range | null {
  if (text === null || !isText(items, text)) return text
  if (!ISSUES.test(items[text.first - 1]?.lower ?? '')) return text
  let verb = text.first - 1
  while (is(items[verb - 1], AUXILIARY)) verb--
  return subjectBefore(items, verb) ?? text
}

/** "A letter", "a letter on Monday to the clerk of Orm", "a note on their page"; not "a video of the clerk". */
function isText(items: readonly Item[], {first, last}: Range): boolean {
  let end = last
  while (isDay(items[end])) end--
  if (is(items[end], DOCUMENT_NOUN)) return true
  const noun = items.findIndex((item, at) => at >= first && is(item, DOCUMENT_NOUN))
  if (noun < 0 || noun > Math.min(last, first + LONGEST_TEXT)) return false
  let next = noun + 1
  while (isDay(items[next])) next++
  return /^(?:about|for|in|on|to|via|with)$/.test(items[next]?.lower ?? '')
}

function isDay(item: Item | undefined): boolean {
  return is(item, TIME_WORD) || item?.lower === 'on'
}

const LONGEST_TEXT = 4

const ISSUES =
  /^(?:issued|issues|released|releases|sent|sends|published|publishes|posted|posts|wrote|writes|filed|files|made|gave|signed|delivered|circulated|revised|amended|updated)$/

/** "While denouncing the plan, Ms Brown …", "calling it “late,” Ms Brown …": the subject stands after the comma that closes the clause. */
function subjectAfter(items: readonly Item[], from: number): Range | null {
  const comma = items.findIndex(
    (item, at) => at > from && isPause(item) && startsPhrase(items[at + 1]),
  )
  if (comma < 0) return null
  const phrase = phraseFrom(items, comma + 1)
  if (phrase === null) return null
  const subject = withoutPredicate(items, phrase)
  return namesSpeaker(items, subject) ? subject : null
}

/** In "Ms Brown said the council denied it, calling …" Ms Brown calls: a cue that another one reports is passed over. */
export function outerSubject(items: readonly Item[], before: readonly Cue[]): Range | null {
  // "Norland sent what critics call a sign, announcing that".
  const cues = before.filter(
    ({subject, lemma}) =>
      subject !== null &&
      lemma !== 'act' &&
      (items[subject.first - 1]?.lower !== 'what' || isIn(items[subject.first], HE_SHE)),
  )
  let at = cues.length - 1
  while (at > 0 && isReportedBy(items, cues[at - 1], cues[at])) at--
  return cues[at]?.subject ?? null
}

const HE_SHE = wordList('he she')

function isReportedBy(
  items: readonly Item[],
  outer: Cue | undefined,
  inner: Cue | undefined,
): boolean {
  const from = (outer?.group.last ?? 0) + 1
  const to = inner?.subject?.first ?? 0
  if (from > to || inner?.form === 'coordinate') return false
  return items.slice(from, to).every(({kind, text}) => kind !== 'quote' && text !== ',')
}

/** "criticism from a union calling …": the phrase after the last preposition is what calls. */
function afterPreposition(items: readonly Item[], {first, last}: Range): Range {
  for (let at = last - 1; at > first; at--) {
    const before = items[at - 1]
    // "The campaign of the senator from Quay saying": the place belongs to the person.
    const isOrigin = items[at]?.lower === 'from' && before !== undefined && is(before, PERSON_NOUN)
    // "A clip of Ms Vale saying".
    const isShown = items[at]?.lower === 'of' && RECORDING.test(before?.lower ?? '')
    if (isShown) return {first: at + 1, last}
    if (!isOrigin && /^(?:with|from|by|about)$/.test(items[at]?.lower ?? ''))
      return {first: at + 1, last}
  }
  return {first, last}
}

const RECORDING = /^(?:audio|clip|film|footage|image|picture|recording|tape|video)s?$/
