import {
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  PRONOUN,
  TIME_WORD,
  WHO,
  WHOM,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {CLAUSE, EVIDENCE, OBJECT, STANCE, TELL, takes, VOW} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {beforeBracket} from '../ranges.ts'
import {beforeAside} from '../subjects/asides-before.ts'
import {isNamePart, isSpeakerNoun} from '../subjects/head-ends.ts'
import {relative, relativeBefore} from '../subjects/relatives.ts'
import {
  firstSubject,
  nearestSubject,
  predicateIn,
  relativeSubject,
} from '../subjects/sentence-subjects.ts'
import {subjectBefore} from '../subjects/subjects.ts'
import {blamedFor} from './blamed.ts'
import type {Bare, Cue} from './cue.ts'

export function withSubject(items: readonly Item[], cue: Bare, before: readonly Cue[]): Cue | null {
  const gap = gapBefore(items, cue.group.first)
  const previous = items[gap - 1]
  const who = relativeBefore(items, gap)
  if (who >= 0) return relative(items, cue, who)
  const earlier = earlierSubject(items, gap, before, cue.lemma)
  const isJoined = isIn(previous, JOINS_VERBS)
  if (isJoined || (previous?.kind === 'quote' && previous.stopped && earlier !== null))
    return behindAnd(items, cue, earlier, before)
  const opener = previous?.text === ',' ? items[gap - 2] : previous
  if (opener === undefined) return null
  const found = afterSubject(items, cue, gap, before.at(-1))
  const isInRow = previous?.text === ',' && earlier !== null && opensWords(items, cue)
  return isInRow && !hasSubject(items, found) ? coordinate(cue, earlier) : found
}

const FARTHEST_WORDS = 25

/** What somebody hopes or opposes is no statement, but words quoted in it are theirs. */
export function quotesSoon(items: readonly Item[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + FARTHEST_WORDS; at++) {
    const item = items[at]
    if (item?.kind === 'quote') return true
    const isComma = item?.text === ',' && (at === verb + 1 || opensApposition(items, at))
    if (item === undefined || (item.kind === 'punctuation' && !isComma)) return false
  }
  return false
}

/** ", a “Venice of the north”": a comma, an article and quoted words. */
function opensApposition(items: readonly Item[], comma: number): boolean {
  return (
    items[comma]?.text === ',' &&
    /^(?:an?|the)$/.test(items[comma + 1]?.lower ?? '') &&
    items[comma + 2]?.kind === 'quote'
  )
}

const JOINS_VERBS = wordList('and but then or')

function behindAnd(
  items: readonly Item[],
  cue: Bare,
  earlier: Range | null,
  before: readonly Cue[],
): Cue | null {
  if (isToldAhead(items, cue, before.at(-1)) || isToldToOneself(items, cue, earlier)) return null
  const {first, last} = cue.group
  // "Ms Vale said she and Bo Reed talked and said it was late": who said the one says the other.
  const same = before.find(
    ({form, lemma, group}) =>
      form === 'subject-verb' && lemma === 'say' && items[group.last]?.lower === items[last]?.lower,
  )
  if (same !== undefined) return coordinate(cue, same.subject)
  const opening = earlier ?? subjectOfWhen(items, first) ?? firstSubject(items, first)
  // "The tone changed as Ms Vale rose and called it “late”".
  const isThing = opening === null || !holdsSpeaker(items, opening)
  const subject = (isThing ? nearestSubject(items, first) : null) ?? opening
  return coordinate(cue, subject ?? relativeSubject(items, first))
}

/** "Ms Vale was asleep when Mr Lind came in and asked": whoever comes in asks. */
function subjectOfWhen(items: readonly Item[], verb: number): Range | null {
  const subject = nearestSubject(items, verb)
  if (subject === null || items[subject.first - 1]?.lower !== 'when') return null
  const told = items.slice(subject.last, verb)
  const isComing = told.some(({lower}) => COMES.test(lower))
  return isComing && told.every(({text}) => text !== ',') && holdsSpeaker(items, subject)
    ? subject
    : null
}

const COMES = /^(?:burst|came|walked)$/

/** "Ms Vale", "she", "the board"; not "the tone". */
function holdsSpeaker(items: readonly Item[], {first, last}: Range): boolean {
  return items
    .slice(first, last + 1)
    .some(
      (item, i) =>
        (item.capital && (first + i > 0 || !is(item, DETERMINER))) ||
        is(item, PRONOUN) ||
        isSpeakerNoun(item),
    )
}

/** "She said the guards stopped her and told her": whom they stop they tell, and she does not tell herself. */
function isToldToOneself(items: readonly Item[], {group}: Bare, earlier: Range | null): boolean {
  const object = items[group.last + 1]?.lower ?? ''
  return (
    earlier !== null &&
    OBJECTS.get(items[earlier.last]?.lower ?? '') === object &&
    items.slice(earlier.last, group.first).some(({lower}) => lower === object)
  )
}

const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
])

/** "Said the firm had lost it and would ask a court": what is still to come is within the words, and nobody's beside them. */
function isToldAhead(items: readonly Item[], cue: Bare, earlier: Cue | undefined): boolean {
  return earlier !== undefined && isAhead(items, cue) && !isAhead(items, earlier)
}

function isAhead(items: readonly Item[], {group}: Bare): boolean {
  return AHEAD.test(items[group.first]?.lower ?? '')
}

const AHEAD = /^(?:would|could|might|should)$/

/** Who spoke before in the sentence: behind a comma, which closes "who called it safe", the main clause's subject. */
function earlierSubject(
  items: readonly Item[],
  gap: number,
  before: readonly Cue[],
  of: string,
): Range | null {
  const isClosed =
    preceding(items, gap - 1)?.text === ',' || preceding(items, gap)?.stopped === true
  const cues = before.filter(
    ({subject, form, group}) =>
      subject !== null &&
      // "According to the clerk, he was searched and told": of him.
      form !== 'noun' &&
      form !== 'according-to' &&
      !isOfObject(items, {subject, form, group}) &&
      !(isClosed && (form === 'relative' || isBeside(items, subject, group))),
  )
  // "She accused him of saying it leaked and said", "she said he should warn them and called it": she did.
  const isOwn = (cue: Cue): boolean =>
    blamedFor(items, cue.group.first) === null && !isAhead(items, cue)
  const cue = cues.findLast(isOwn) ?? cues.at(-1)
  // "The board says it’s sure it holds and says": whoever said so before.
  const isIt = cue?.subject != null && is(items[cue.subject.first], PERSON_PRONOUN)
  const same = isIt ? before.find(({lemma, form}) => lemma === of && form === 'subject-verb') : null
  // "Ms Vale said the board had denied it but added": she did.
  const said =
    of === 'add'
      ? cues.findLast(({lemma, form}) => SAYS.test(lemma) && form === 'subject-verb')
      : undefined
  return (same ?? said ?? cue)?.subject ?? null
}

const SAYS = /^(?:say|tell|write)$/

/** "She read out a statement condemning the raid and said": what the text does is told of it alone. */
function isOfObject(
  items: readonly Item[],
  {form, subject, group}: Omit<Cue, keyof Bare> & {group: Range},
): boolean {
  return (
    form === 'participle' &&
    subject !== null &&
    subject.last === group.first - 1 &&
    is(items[subject.last], DOCUMENT_NOUN) &&
    holdsFinite(items, {first: 0, last: subject.first - 1})
  )
}

/** "Mr Lind, whom she called “slow”", "whose crew called him “slow”", "described by her as “slow”": what is told of somebody beside what they say. */
function isBeside(items: readonly Item[], subject: Range, group: Range): boolean {
  const at = Math.min(subject.first, group.first)
  const before = items[at - 1]
  if (items[at]?.lower === 'whose' || is(before, WHO | WHOM)) return true
  return before?.text === ',' && is(items[at], ENDS_IN_ED)
}

function coordinate(cue: Bare, subject: Range | null): Cue | null {
  return subject === null ? null : {...cue, subject, form: 'coordinate'}
}

/** Whether what was taken for a subject is one, and no clause. */
function hasSubject(items: readonly Item[], cue: Cue | null): boolean {
  return cue?.subject != null && predicateIn(items, cue.subject) < 0
}

/** "She thanked the crew, warned that …": a verb in a row has its words right behind it. */
function opensWords(items: readonly Item[], {group, frames}: Bare): boolean {
  const next = items[group.last + 1]
  return (
    next?.lower === 'that' ||
    next?.kind === 'quote' ||
    ((frames & VOW) !== 0 && next?.lower === 'to') ||
    ((frames & OBJECT) !== 0 && quotesSoon(items, group.last))
  )
}

/** "Mr Brown last week said", "Ms Green (who has two boats) said": where the subject ends. */
function beforeAdverbial(items: readonly Item[], verb: number): number {
  if (preceding(items, verb)?.text === ')') return beforeBracket(items, verb - 1) + 1
  const [second, first] = [preceding(items, verb), preceding(items, verb - 1)]
  if (second === undefined || first === undefined) return verb
  const isTime =
    is(second, TIME_WORD) ||
    // "The board in 2003 said".
    (second.kind === 'number' && second.text.length === 4 && first.lower === 'in') ||
    isIn(second, TIME_NOUNS)
  if (!isTime || isNamePart(items, verb - 1) || isTextOfTime(items, verb)) return verb
  if (/^(?:on|in|last|this|earlier|late)$/.test(first.lower))
    return isTextOf(items, verb - 2) ? verb : verb - 2
  // "A letter released Friday says": the day belongs to the participle.
  return second.capital && !first.lower.endsWith('ed') ? verb - 1 : verb
}

const TIME_NOUNS = wordList('week month year night')

/** "And in a rare message described it": before the text it was said in. */
function beforeText(items: readonly Item[], verb: number): number {
  if (!is(items[verb - 1], DOCUMENT_NOUN)) return verb
  const at = items.findLastIndex(
    (item, i) => i < verb && (item.lower === 'in' || item.kind !== 'word'),
  )
  const isIn = verb - at <= LONGEST_IN && items[at]?.lower === 'in'
  return isIn && /^(?:and|but)$/.test(items[at - 1]?.lower ?? '') ? at : verb
}

const LONGEST_IN = 6

/** "And in turn accuses", "but at the same time denied", "and earlier (this week) said": before an aside that "and" or "but" stands before. */
function behindJoint(items: readonly Item[], verb: number): number {
  const joint = items.findLastIndex((item, at) => at < verb && isIn(item, JOINS_VERBS))
  // "Rose and, in tears, said".
  const isBetween = items[joint + 1]?.text === ',' && preceding(items, verb)?.text === ','
  if (isBetween && verb - joint < FARTHEST_TEXT) return joint + 1
  const words = items.slice(joint + 1, verb).map(({lower}) => lower)
  return verb - joint <= LONGEST_IN && ASIDES.test(words.join(' ')) ? joint + 1 : verb
}

const ASIDES =
  /^(?:earlier|later|in (?:part|return|the past|turn)|at the same time|for (?:his|her|its|their) part|for the first time)$/

/** Where "and" or "but" joins a verb to the one before it: right before it, or before an adverbial. */
export function jointOf(items: readonly Item[], verb: number): number {
  const joint = gapBefore(items, verb) - 1
  return isIn(items[joint], JOINS_VERBS) ? joint : verb - 1
}

/** Behind what a verb's adverbials stand behind. */
function gapBefore(items: readonly Item[], verb: number): number {
  return behindJoint(items, beforeText(items, beforeAdverbial(items, beforeAside(items, verb))))
}

/** "A survey of ports in March found": the time is the text's. "A report on Friday said" tells when it was said. */
function isTextOfTime(items: readonly Item[], verb: number): boolean {
  if (!/^(?:in|last|this)$/.test(preceding(items, verb - 1)?.lower ?? '')) return false
  return items
    .slice(Math.max(0, verb - FARTHEST_TEXT), verb - 2)
    .some((item) => is(item, DOCUMENT_NOUN))
}

/** "Research published in March", "a report due out on Monday", "a note released by the board on Monday": what a text's time completes. */
function isTextOf(items: readonly Item[], at: number): boolean {
  let last = at - 1
  while (at - last < FARTHEST_TEXT && items[last]?.kind === 'word' && items[last]?.lower !== 'by')
    last--
  const verb = items[last]?.lower === 'by' ? last - 1 : at - 1
  return /^(?:out|published|released|issued|due|dated|conducted|completed|taken)$/.test(
    items[verb]?.lower ?? '',
  )
}

const FARTHEST_TEXT = 8

function afterSubject(
  items: readonly Item[],
  cue: Bare,
  end: number,
  last: Cue | undefined,
): Cue | null {
  const bare = subjectBefore(items, end)
  // "Ms Green (who has two boats) said": the bracket belongs to the name.
  const isBracket = items[end]?.text === '(' && bare?.last === end - 1
  const whole = isBracket && bare !== null ? {first: bare.first, last: cue.group.first - 1} : bare
  // "Ms Vale, who wrote a book, “The Long Quay”, denied it": what a thing is called says nothing.
  const isTitle = items[whole?.first ?? -1]?.kind === 'quote'
  const subject = isTitle ? firstSubject(items, cue.group.first) : withBracket(items, whole)
  if (subject === null || isSeen(items, subject, cue)) return null
  if (last !== undefined && (opensWith(last, subject) || isObjectOf(last, subject))) return null
  const isNeither = isNobody(items[subject.first]) || isNobody(preceding(items, subject.first))
  const negated = cue.negated || isNeither
  return {...cue, negated, subject, form: 'subject-verb'}
}

/** "The council said storms could go on": who said it ends before their verb; "a video that they claim shows": the second verb is in what they claim. */
function opensWith({form, subject, group, frames}: Cue, {first, last}: Range): boolean {
  if (form !== 'subject-verb' || subject === null) return false
  if (takes({frames}, CLAUSE) && group.last === last) return true
  return subject.first <= first && first <= group.first && group.last <= last
}

/** "Called the Orm attacks a crime, and warned": what follows a verb that takes no clause does nothing. */
function isObjectOf({subject, frames, group}: Cue, {first}: Range): boolean {
  const isActive = subject !== null && first === group.last + 1
  return isActive && (frames & (CLAUSE | TELL | STANCE | EVIDENCE)) === 0
}

/** "Tarn Book (or Tarbo), a site, found": with the name before the bracket that a phrase was thought to begin in; "(we must) oppose": nobody. */
function withBracket(items: readonly Item[], subject: Range | null): Range | null {
  if (subject === null) return null
  const words = items.slice(subject.first, subject.last + 1)
  const closing = words.findIndex(({text}) => text === ')')
  if (closing < 0 || words.slice(0, closing).some(({text}) => text === '(')) return subject
  const opening = items.findLastIndex(({text}, at) => at < subject.first && text === '(')
  const name = opening > 0 ? subjectBefore(items, opening) : null
  if (name !== null) return {first: name.first, last: subject.last}
  // "(3) Ms Vale said".
  const first = subject.first + closing + 1
  return first <= subject.last ? {first, last: subject.last} : null
}

/** "(The cuts saw) some plans slammed for their cost": what is done to them, and nothing that they say. */
function isSeen(items: readonly Item[], {first, last}: Range, {frames, group}: Bare): boolean {
  return (
    frames === OBJECT &&
    is(items[group.last + 1], PREPOSITION) &&
    items.slice(first - 1, last).some(({lower}) => SEES.test(lower))
  )
}

const SEES = /^(?:see|sees|saw|seen)$/

/** "No one would say", "neither party commented", "neither Ms Vale nor Mr Lind would". */
function isNobody(item: Item | undefined): boolean {
  return item?.lower.startsWith('n') === true && /^(?:no|nobody|none|neither|nor)$/.test(item.lower)
}
