import {
  AUXILIARY,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_ING,
  ENDS_IN_LY,
  is,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TIME_WORD,
  WHO,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {CLAUSE, QUOTE, STANCE, TELL, URGE} from '../frames.ts'
import type {Item} from '../items.ts'
import {beforeClause} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {isSpeakerNoun} from '../subjects/head-ends.ts'
import {phraseAfterVerb, withRelative} from '../subjects/noun-phrases.ts'
import {predicateIn} from '../subjects/sentence-subjects.ts'
import {subjectBefore} from '../subjects/subjects.ts'
import type {Bare, Cue} from './cue.ts'

/** `…,” said Mr Brown`, `…, said Mr Brown`: the subject follows, and nothing of the clause follows it. */
export function inverted(items: readonly Item[], cue: Bare): Cue | null {
  const {frames, group} = cue
  if ((frames & (CLAUSE | QUOTE | STANCE)) === 0) return null
  const previous = preceding(items, group.first)
  if (previous !== undefined && !opensInversion(items, cue, previous)) return null
  const isTagged = isTag(items, cue)
  const subject = subjectAfter(items, cue, isTagged, previous)
  if (subject === null) return null
  const after = items[subject.last + 1]
  if (previous === undefined && !opensWords(items, subject.last + 1)) return null
  // "The mill, a utility, said its tariff “…”": what follows belongs to whoever says it.
  const isGoingOn = previous?.text === ',' && goesOn(after, items[subject.last])
  const isEnded = !isGoingOn && (isTagged || endsInversion(after))
  return isEnded && (closesWithName(items, cue, subject) || !closesSubject(items, group.first))
    ? {...cue, subject, form: 'verb-subject'}
    : null
}

/** "The crew who sank it rowed because of the rain, said Quorl.": a name alone is nothing that one says. */
function closesWithName(
  items: readonly Item[],
  {lemma, group}: Bare,
  {first, last}: Range,
): boolean {
  return (
    lemma === 'say' &&
    first === group.last + 1 &&
    items.length - last <= 2 &&
    items.slice(first, last + 1).every((item) => item.capital || isSpeakerNoun(item))
  )
}

/** "Prices still rising says Quorl", "boats late say police": a headline, which has neither comma nor stop. */
function closesHeadline(items: readonly Item[], {lemma, group: {first, last}}: Bare): boolean {
  const rest = items.slice(last + 1)
  const isName = rest.every((item) => item.capital && !is(item, TIME_WORD))
  const least = isName ? 3 : 2
  return (
    lemma === 'say' &&
    first >= least &&
    rest.length > 0 &&
    rest.length <= LONGEST_HOLDER &&
    (isName || (rest.length === 1 && rest.some(isSpeakerNoun))) &&
    items.slice(0, first).every(({kind}) => kind !== 'punctuation' && kind !== 'quote')
  )
}

const LONGEST_HOLDER = 3

function subjectAfter(
  items: readonly Item[],
  cue: Bare,
  isTagged: boolean,
  previous: Item | undefined,
): Range | null {
  const whole = speakerAfter(items, cue.group.last + 1, isTagged) ?? taggedBy(items, cue, previous)
  // “It leaks,” Said told the court: somebody called Said.
  const isName = items[cue.group.last + 1]?.lower === 'told'
  return whole === null || isName || isThing(items, cue, whole) ? null : beforeQuoting(items, whole)
}

/** "Ada Vale, held in May, denies [the charge]", "her aunt, Ida Vale, revealed [her death in a letter]": what somebody tells of, and nobody who speaks. */
function isThing(items: readonly Item[], {lemma, group}: Bare, {first, last}: Range): boolean {
  if (preceding(items, group.first)?.text !== ',' || /^(?:say|add|write)$/.test(lemma)) return false
  const behind = items.findIndex((item, at) => at > first && is(item, PREPOSITION))
  return !items
    .slice(first, behind > 0 && behind <= last ? behind : last + 1)
    .some(
      (item) => item.capital || item.kind !== 'word' || is(item, PRONOUN) || isSpeakerNoun(item),
    )
}

/** "Said Ms Vale, who called it “safe”": what she is quoted in tells of her. */
function beforeQuoting(items: readonly Item[], {first, last}: Range): Range {
  const comma = items.findIndex(
    ({text}, at) => at > first && text === ',' && is(items[at + 1], WHO),
  )
  const isQuoting = comma > 0 && comma < last && items[last + 1]?.kind === 'quote'
  return {first, last: isQuoting ? comma - 1 : last}
}

/** "Said Ms Vale: “…”", "Said Ms Vale, “…”" */
function opensWords(items: readonly Item[], at: number): boolean {
  return items[at]?.text === ':' || (items[at]?.text === ',' && items[at + 1]?.kind === 'quote')
}

/** "Ms Vale, a smith, first pointed out the flaw to me": what it was said in, or to whom; "Mr Lind, 34, said he and his crew would row". */
function goesOn(after: Item | undefined, last: Item | undefined): boolean {
  const isTwo = after?.lower === 'and' && is(last, PRONOUN)
  return isTwo || after?.kind === 'quote' || after?.lower === 'to'
}

/** “It leaks,” said: whatever follows, its speaker stands first; in "Ms Vale, who calls it “late,” said it held" the words are built in. */
function isTag(items: readonly Item[], {lemma, group}: Bare): boolean {
  const previous = preceding(items, group.first)
  const isBuiltIn = preceding(items, group.first - 1)?.kind === 'word'
  const isClosed = previous?.kind === 'quote' && previous.stopped === true && !isBuiltIn
  return isClosed && /^(?:say|add|write|ask|explain)$/.test(lemma)
}

/** The phrase behind an inverted verb; "said Friday that": a day says nothing. */
function speakerAfter(items: readonly Item[], first: number, isTag: boolean): Range | null {
  const whole = DEMONSTRATIVE.test(items[first]?.lower ?? '') ? null : phraseAfterVerb(items, first)
  if (whole === null || isAdverb(items, whole)) return null
  // "Instead, says Ms Vale, the crew left": the clause goes on.
  const cut = beforeClause(items, whole)
  const verb = verbIn(items, cut)
  if (verb >= 0 && !isTag) return null
  // "Said a smith involved in the talks", "said Ms Brown, a member until she left"; not "said a woman called Ada".
  const phrase =
    verb < 0 || givesName(items, verb) ? cut : {first, last: endBefore(items, first, verb)}
  return isNobody(items, phrase) ? null : withSecond(items, withRelative(items, phrase))
}

/** A day, an owner or an article alone; "said no"; "said Friday's winning boat was". */
function isNobody(items: readonly Item[], {first, last}: Range): boolean {
  if (is(items[first], TIME_WORD) && items[last]?.kind === 'possessive') return true
  return (
    first === last &&
    (is(items[first], TIME_WORD | POSSESSIVE) ||
      /^(?:the|an?|no|yes|it)$/.test(items[first]?.lower ?? ''))
  )
}

/** "Said Ana Vale, D-Quay, and Otto Lind, R-Orm.": a second name that closes the sentence. */
function withSecond(items: readonly Item[], {first, last}: Range): Range {
  const isJoined = items[last + 1]?.text === ',' && items[last + 2]?.lower === 'and'
  const second = isJoined && items[last + 3]?.capital ? phraseAfterVerb(items, last + 3) : null
  const end = second === null ? undefined : items[second.last + 1]
  const isEnd = second !== null && (end === undefined || end.text === '.')
  return isEnd && verbIn(items, second) < 0 ? {first, last: second.last} : {first, last}
}

/** “It leaks,” said a beaming Ms Vale, said march organiser Bo Reed: all words up to the first that opens something else. */
function taggedBy(
  items: readonly Item[],
  {frames, group: {last}}: Bare,
  previous: Item | undefined,
): Range | null {
  const isOpen = (item: Item | undefined): boolean =>
    item?.kind === 'word' && (/^(?:of|for|yet|march)$/.test(item.lower) || !is(item, ENDS_TAG))
  const isSpeech = previous?.stopped === true && previous.end - previous.start > SHORT
  if (!isSpeech || (frames & (TELL | URGE)) !== 0) return null
  let end = last
  while (end - last < LONGEST_TAG && (isOpen(items[end + 1]) || items[end + 1]?.text === '-')) end++
  const head = items[end]
  const isSomebody =
    head !== undefined && (head.capital || isSpeakerNoun(head) || head.lower === 'another')
  return end > last && isSomebody ? withRelative(items, {first: last + 1, last: end}) : null
}

const ENDS_TAG = TIME_WORD | PREPOSITION | CLAUSE_OPENER | AUXILIARY | PRONOUN
const LONGEST_TAG = 12
const SHORT = 12

/** "Said a deeply moved Ms Brown": the phrase goes on behind it. */
function isAdverb(items: readonly Item[], {first, last}: Range): boolean {
  return is(items[first], DETERMINER) && is(items[last], ENDS_IN_LY)
}

/** Where the words before a verb end without what opens its clause. */
function endBefore(items: readonly Item[], first: number, verb: number): number {
  let last = verb - 1
  while (
    last > first &&
    (items[last]?.kind !== 'word' ||
      is(items[last], CLAUSE_OPENER | PREPOSITION | PRONOUN | AUXILIARY))
  )
    last--
  return last
}

/** Where a verb of its own stands; in "said a statement issued by the board" it has none. */
function verbIn(items: readonly Item[], phrase: Range): number {
  const verb = predicateIn(items, phrase)
  // "Published jointly by".
  const by = is(items[verb + 1], ENDS_IN_LY) ? verb + 2 : verb + 1
  return verb >= 0 && items[by]?.lower !== 'by' ? verb : -1
}

/** "A woman called Ada". */
function givesName(items: readonly Item[], verb: number): boolean {
  return /^(?:called|named)$/.test(items[verb]?.lower ?? '') && items[verb + 1]?.capital === true
}

/** "Mr Brown, a smith, denied the report": what stands before the comma is a subject with its appositions, and no clause. */
function closesSubject(items: readonly Item[], verb: number): boolean {
  const subject = subjectBefore(items, verb)
  return (
    subject !== null &&
    (subject.first <= 1 ||
      /^(?:and|but)$/.test(items[subject.first - 1]?.lower ?? '') ||
      isBehindOpening(items, subject.first)) &&
    subject.first < subject.last &&
    predicateIn(items, subject) < 0
  )
}

/** "On Monday, Mr Brown, a smith, said the crew rowing out was late": a name behind the phrase that opens the sentence. */
function isBehindOpening(items: readonly Item[], name: number): boolean {
  return (
    items[name]?.capital === true &&
    is(items[0], PREPOSITION | TIME_WORD) &&
    items.findIndex(({text}) => text === ',') === name - 1
  )
}

const DEMONSTRATIVE = /^(?:that|this|these|those)$|sel(?:f|ves)$/

/** After words or a comma; "a miner, asked the mayor …" tells whom he asked: verbs of telling stand after speech alone. */
function opensInversion(items: readonly Item[], cue: Bare, previous: Item): boolean {
  const {frames, group, lemma} = cue
  if (previous.kind === 'quote') return true
  if (isCompound(items, group)) return false
  if (previous.text !== ',') return closesHeadline(items, cue)
  // "The trick, writes Ms Vale, is to row": whom one writes to stands behind "to".
  const isWriter = lemma === 'write' && items[group.last + 1]?.capital === true
  const isTold = (frames & (TELL | URGE)) !== 0 && !isWriter
  return (
    !isTold || preceding(items, group.first - 1)?.kind === 'quote' || closesClause(items, group)
  )
}

/** "The smith, Ada Vale, had predicted the rise": behind "had predicted" stands what it was, and nobody who says so. */
function isCompound(items: readonly Item[], {first, last}: Range): boolean {
  return first < last && is(items[first], AUXILIARY)
}

/** "Ferries would stop, in the rain, warned Ms Brown, a smith": nothing that she could be told, and a clause before. */
function closesClause(items: readonly Item[], {first, last}: Range): boolean {
  return (
    items[last + 1]?.capital === true &&
    !items.slice(last + 1).some(({kind, lower}) => kind === 'quote' || TOLD.test(lower)) &&
    !items.slice(0, first).some(({kind, lower}) => kind === 'quote' || /^wh/.test(lower)) &&
    predicateIn(items, {first: 0, last: first - 1}) >= 0
  )
}

const TOLD =
  /^(?:that|to|not|of|about|against|on|over|how|what|why|when|where|whether|it|they|he|she)$/

/** What may follow a subject that stands after its verb. */
function endsInversion(next: Item | undefined): boolean {
  if (next === undefined || next.kind !== 'word') return next?.kind !== 'possessive'
  return is(next, TIME_WORD | PREPOSITION | CLAUSE_OPENER | ENDS_IN_ING)
}
