import {
  ADVERB,
  AUXILIARY,
  BE,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  GERUND,
  GROUP_NOUN,
  IRREGULAR,
  is,
  NEGATION,
  PERSON,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  TIME_WORD,
} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {INTERVAL} from './adverbials.ts'
import {isFloating} from './floating.ts'
import {CLAUSE, EVIDENCE, TELL, takes} from './frames.ts'
import type {Item} from './items.ts'
import {isSpeakerNoun, type Range} from './noun-phrases.ts'
import {isFiniteVerb} from './predicates.ts'
import {isPause, opensQuote} from './ranges.ts'
import {hearingBefore} from './relayed.ts'
import {isPeriodical} from './trimming.ts'
import {SAYING, type VerbForm} from './verbs.ts'

/** Whether the word is a verb here, and not the noun that looks like it. */
export function isVerbHere(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const previous = preceding(items, at)
  if (previous === undefined) return verb.inflection === 'ing' || verb.inflection === 'past'
  if (isDoneBy(items, at, verb)) return true
  if (
    isNounOf(items, at, verb) ||
    isNounPlace(items, at, verb) ||
    isNamePart(items, at) ||
    isBehindArticle(items, at, verb) ||
    isAttributive(items, at, verb)
  )
    return false
  if (isShown(items, at, verb) || closesQuotation(items, at)) return true
  const next = items[at + 1]
  // "member states’ records": a possessive.
  if (next?.kind === 'mark' && next.start === items[at]?.end) return false
  if (verb.inflection !== 'base') return !verb.nounLike || isVerbContext(items, at, verb)
  return isBaseHere(items, at, verb)
}

/** "She heard her shout, “…”", "they rose, with one shouting": a form behind whoever does it. */
function isDoneBy(items: readonly Item[], at: number, verb: VerbForm): boolean {
  return verb.inflection === 'ing'
    ? isOneWith(items, at - 1)
    : verb.inflection === 'base' &&
        hearingBefore(items, at - 1) >= 0 &&
        opensWordsSoon(items, at + 1, takes(verb, TELL))
}

/** "(Shout), “…”", "(tell) her deputy: “…”", "(tell) the crew that". */
function opensWordsSoon(items: readonly Item[], from: number, isTold: boolean): boolean {
  let at = from
  while (isTold && at < from + LONGEST_ADDRESSEE && items[at]?.kind === 'word') {
    if (items[at]?.lower === 'that') return true
    at++
  }
  return opensQuote(items, at)
}

const LONGEST_ADDRESSEE = 6

/** "Say" is no noun without an article; other base forms are verbs where a plural, a pronoun or an auxiliary stands before. */
function isBaseHere(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const isSay = verb.lemma === 'say' && items[at + 1]?.text !== ','
  if (
    isSay ||
    isStated(items, at, verb) ||
    isOfMany(items, at, verb) ||
    isOfTwo(items, at) ||
    isBaseContext(items, at, verb)
  )
    return true
  return !verb.nounLike && (items[at + 1]?.lower === 'that' || isPlainBaseContext(items, at))
}

/** "The guidelines clearly state that". */
function isStated(items: readonly Item[], at: number, {lemma}: VerbForm): boolean {
  const before = skipAdverbs(items, at - 1)
  const isMany = before?.kind === 'word' && !before.capital && is(before, ENDS_IN_S)
  return lemma === 'state' && isMany && items[at + 1]?.lower === 'that'
}

/** "It leaks, the Orm Post and Quorl News report.", "the Orm Post and Quorl News report that": two names. */
function isOfTwo(items: readonly Item[], at: number): boolean {
  let and = at - 1
  while (items[and]?.capital) and--
  const isJoined = and < at - 1 && items[and]?.lower === 'and' && items[and - 1]?.capital === true
  const isTag = items.slice(0, and).some(({stopped}) => stopped) && is(items[at + 1], PREPOSITION)
  return isJoined && (isTag || /^(?:\.|that|)$/.test(items[at + 1]?.lower ?? ''))
}

/** "Doctors in Orm report that", "rowers of the quay claim it": a plural for those who speak, with what tells which, before a clause. */
function isOfMany(items: readonly Item[], at: number, verb: VerbForm): boolean {
  if (!opensTold(items, at + verb.length, verb)) return false
  let last = at - 1
  while (last > 0 && at - last < FARTHEST_TEXT && isOfMember(items[last])) {
    last--
    const noun = items[last]
    if (noun === undefined) return false
    if (noun.lower === 'people' || (is(noun, ENDS_IN_S) && isSpeakerNoun(noun)))
      return tellsWhich(items[last + 1]) && !is(items[last - 1], PREPOSITION)
  }
  return false
}

/** "That", a clause, or what is "to have" been done ("claim to have seen it"). */
function opensTold(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const next = items[at]
  if (next?.lower === 'to') return items[at + 1]?.lower === 'have'
  if (next?.lower === 'that') return true
  const isClause = is(next, DETERMINER | PERSON_PRONOUN) || next?.capital === true
  return takes(verb, CLAUSE) && (isClause || next?.lower === 'there')
}

function isOfMember(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return item?.kind === 'number'
  return item.capital || item.lower === 'who' || !is(item, CLAUSE_OPENER | FINITE)
}

/** What completes a noun behind it: "of the plan", "living nearby", "quoted in it", "close to it". */
function tellsWhich(item: Item | undefined): boolean {
  return (
    (is(item, PREPOSITION | ENDS_IN_ED | GERUND) && item?.lower !== 'to') ||
    /^(?:close|familiar|there|who)$/.test(item?.lower ?? '')
  )
}

/** "A poll shows", "records seen by the Post show": no noun follows a text so. */
function isShown(items: readonly Item[], at: number, {frames, inflection}: VerbForm): boolean {
  if ((frames & EVIDENCE) === 0) return false
  let text = at - 1
  while (text > 0 && at - text < FARTHEST_TEXT && isOfText(items[text])) text--
  const isClause = opensClause(items[at + 1]) || is(items[at + 2], FINITE) || inflection === 'third'
  return is(items[text], DOCUMENT_NOUN) && (text === at - 1 || isClause)
}

function isOfText(item: Item | undefined): boolean {
  return (
    item?.kind === 'number' ||
    (item?.kind === 'word' && !is(item, DOCUMENT_NOUN | CLAUSE_OPENER | FINITE))
  )
}

const FARTHEST_TEXT = 9

/** "Remarks that were heard": a noun and its relative clause. "Showed off", "wrote up": a particle that makes another verb of it. */
function isNounOf(
  items: readonly Item[],
  at: number,
  {lemma, nounLike, length, inflection}: VerbForm,
): boolean {
  const [next, second] = [items[at + 1]?.lower ?? '', items[at + 2]?.lower ?? '']
  return (
    (nounLike && next === 'that' && is(items[at + 2], FINITE)) ||
    (nounLike && speaksNext(items, at + 1, inflection)) ||
    // "Thanks to the crew", "a challenge to it", "to be reckoned with".
    OF_OTHERS.test(`${lemma} ${next}`) ||
    // "Rust Belt states Ohio and Iowa".
    (lemma === 'state' && inflection !== 'past' && items[at + 1]?.capital === true) ||
    (length === 1 && (next === 'off' || (next === 'up' && second !== 'to')))
  )
}

const OF_OTHERS = /^(?:(?:challenge|relate|thank) to|reckon with|email that)$/

/** "Local reports (said)", "advocates (say)", "the police report also (said)". */
function speaksNext(
  items: readonly Item[],
  at: number,
  inflection: VerbForm['inflection'],
): boolean {
  if (inflection === 'base') return is(pastAdverbs(items, at), SAYING)
  return inflection === 'third' && (is(items[at], SAYING) || items[at]?.lower === 'say')
}

/** After a determiner, a possessive or a hyphen stands no verb. */
function isNounPlace(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const previous = preceding(items, at)
  if (previous === undefined || isWrittenTo(items, at - 1) || isOfWhom(items, at - 1, verb))
    return false
  return (
    // “Quorl’s said”: a shop that is called so.
    (previous.kind === 'possessive' &&
      !isContraction(items, at - 1) &&
      !/^(?:say|tell)$/.test(verb.lemma) &&
      !isSaidLast(items, at, verb)) ||
    (is(previous, DETERMINER) &&
      !isInName(items, at - 1) &&
      !isFloating(items, at - 1) &&
      !isOtherBehindQuote(items, at - 1) &&
      !standsAlone(items, at - 1, verb)) ||
    is(previous, POSSESSIVE) ||
    (previous.end === items[at]?.start && /^[-/]$/.test(previous.text))
  )
}

/** "It leaks, Quorl’s added.": a form that is no noun ends no phrase. */
function isSaidLast(items: readonly Item[], at: number, {inflection, nounLike}: VerbForm): boolean {
  return (
    inflection === 'past' &&
    !nounLike &&
    items[at - 2]?.capital === true &&
    /^\.?$/.test(items[at + 1]?.text ?? '')
  )
}

/** "A friend close to her said", "a friend of his said". */
function isOfWhom(items: readonly Item[], whom: number, {lemma}: VerbForm): boolean {
  return (
    lemma === 'say' &&
    isIn(items[whom], HER_HIS) &&
    /^(?:of|to)$/.test(items[whom - 1]?.lower ?? '')
  )
}

const HER_HIS = wordList('her his')

/** "Wrote to her insisting", "texted them asking": whom it was told. */
export function isWrittenTo(items: readonly Item[], whom: number): boolean {
  if (!isIn(items[whom], OBJECT_PRONOUN)) return false
  const verb = preceding(items, preceding(items, whom)?.lower === 'to' ? whom - 1 : whom)
  return /^(?:(?:e-?mail|phon|text|messag)ed|wrote|rang)$/.test(verb?.lower ?? '')
}

/** "The group Quay Says No promised". */
function isInName(items: readonly Item[], at: number): boolean {
  return items[at]?.capital === true && preceding(items, at)?.capital === true
}

/** “It leaks,” the other answers. */
function isOtherBehindQuote(items: readonly Item[], at: number): boolean {
  const first = preceding(items, at)?.lower === 'the' ? at - 1 : at
  return /^(?:an)?other$/.test(items[at]?.lower ?? '') && preceding(items, first)?.kind === 'quote'
}

/** "One says", "many argued", "most believe", "a report that says": a determiner that stands for its noun. */
function standsAlone(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const {nounLike, inflection} = verb
  const lower = items[at]?.lower ?? ''
  // "The mug that reads “…”": before quoted words it is no noun.
  // "Many claim it": no noun is singular behind these.
  const isPlural = inflection === 'base' && /^(?:many|several|both|few)$/.test(lower)
  const isNoun =
    nounLike && !isPlural && !opensQuote(items, at + 2) && !isIn(items[at + 2], OBJECT_PRONOUN)
  // "Both denied it, each saying that".
  if (inflection === 'ing' || isNoun) return lower === 'each' && preceding(items, at)?.text === ','
  if (lower === 'that') return isSaidOfIt(items, at)
  if (/^(?:one|another)$/.test(lower)) return true
  // "The mother of three said", "one in four say".
  if (
    /^(?:two|three|four|five|six|seven|ten)$/.test(lower) &&
    /^(?:in|of)$/.test(preceding(items, at)?.lower ?? '')
  )
    return true
  return COUNTS.test(lower) && isCountedVerb(items, at, verb)
}

/** "A report that says", "a charity formed in May that says it keeps the river clean". */
export function isSaidOfIt(items: readonly Item[], that: number): boolean {
  const before = preceding(items, that)
  if (is(before, DOCUMENT_NOUN)) return true
  return (
    /^(?:said|says)$/.test(items[that + 1]?.lower ?? '') &&
    (is(items[that + 2], DETERMINER | PERSON_PRONOUN) || items[that + 2]?.lower === 'that') &&
    (before?.kind === 'word' || before?.kind === 'number')
  )
}

const COUNTS = /^(?:some|many|most|all|few|each|several|both|two|three|other)$/

function isOneWith(items: readonly Item[], at: number): boolean {
  return (
    preceding(items, at)?.lower === 'with' &&
    /^(?:one|another|some|many|several)$/.test(items[at]?.lower ?? '')
  )
}

/** "Some related papers": before a plain noun a participle stands; "some accused the mayor", "many said on Monday" report. */
function isCountedVerb(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const next = items[at + 2]
  if (verb.inflection !== 'past' || /^(?:say|tell)$/.test(verb.lemma) || opensClause(next))
    return true
  const isLast = next?.kind !== 'word' || is(next, PREPOSITION | TIME_WORD)
  return isLast && (takes(verb, CLAUSE) || preceding(items, at)?.lower === 'the')
}

const OBJECT_PRONOUN = wordList('it him her them us me')

function opensClause(next: Item | undefined): boolean {
  const isObject = isIn(next, OBJECT_PRONOUN)
  return next?.capital === true || next?.lower === 'that' || isObject || opensObject(next)
}

/** "The Brandts say", "others, however, argue": a form that is no noun is a verb after a comma or the plural of a name. */
function isPlainBaseContext(items: readonly Item[], at: number): boolean {
  const previous = skipAdverbs(items, at - 1)
  if (previous === undefined) return false
  if (/^(?:and|but)$/.test(previous.lower))
    return (
      /^(?:that|he|she|they)$/.test(items[at + 1]?.lower ?? '') ||
      opensQuote(items, at + 1) ||
      // "And ask me, “…”".
      (/^(?:me|us)$/.test(items[at + 1]?.lower ?? '') && opensQuote(items, at + 2))
    )
  return (
    previous.text === ',' ||
    previous.text === ')' ||
    COUNTED.test(previous.lower) ||
    (previous.capital && is(previous, ENDS_IN_S))
  )
}

const COUNTED = /^(?:two|three|four|both|few|most|some|others|all)$/

/** "The United States": a capital within a sentence belongs to a name, unless the line is all capitals, as headlines are. */
function isNamePart(items: readonly Item[], at: number): boolean {
  if (items[at]?.capital !== true || preceding(items, at)?.kind !== 'word') return false
  return items
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    .some(({kind, capital, text}) => kind === 'word' && !capital && text.length > 4)
}

const NEIGHBOURS = 10

/** "In pledged funds", "300 promised jobs", "more reported floods": a participle before its noun. */
function isAttributive(items: readonly Item[], at: number, {inflection, lemma}: VerbForm): boolean {
  const previous = preceding(items, at)
  const next = items[at + 1]
  return (
    inflection === 'past' &&
    previous !== undefined &&
    // "The 44-year-old said".
    ((previous.kind === 'number' &&
      !/^(?:say|tell)$/.test(lemma) &&
      next?.lower !== 'that' &&
      !previous.lower.endsWith('-old') &&
      // "A girl of 13 warned".
      !(items[at - 2]?.lower === 'of' && is(items[at - 3], PERSON))) ||
      // "Newly revealed letters".
      previous.lower === 'newly' ||
      (lemma === 'allege' && isAllegedThing(items, at)) ||
      (previous.lower === 'more' && next?.kind === 'word' && !opensClause(next)) ||
      (is(previous, PREPOSITION) && !isGroupPart(items, at - 1)) ||
      isVerbOfObject(items, at - 1))
  )
}

/** "A hotly disputed lock", "the most frequently reported cause", "enough pledged votes": an article, and adverbs between. */
function isBehindArticle(items: readonly Item[], at: number, {inflection}: VerbForm): boolean {
  if (inflection === 'third' || inflection === 'ing') return false
  let first = at - 1
  while (isAdverb(items[first]) && !is(items[first], DETERMINER)) first--
  const before = items[first]?.lower ?? ''
  if (before === 'enough') return inflection === 'past'
  if (before === 'most') return items[first - 1]?.lower === 'the'
  return first < at - 1 && /^(?:an?|the)$/.test(before)
}

/** "Names and alleged roles", "ten other alleged raiders", "Orm probes alleged raids": no clause, and nobody right before who alleges it. */
function isAllegedThing(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return (
    BEFORE_ALLEGED.test(preceding(items, at)?.lower ?? '') &&
    next?.kind === 'word' &&
    !is(next, DETERMINER | PREPOSITION | PERSON_PRONOUN | CLAUSE_OPENER)
  )
}

const BEFORE_ALLEGED =
  /^(?:and|or|other|another|two|multiple|arrests|including|investigat(?:es|ing)|involving|probes|suffered|targeting)$/

/** "Did not answer repeated calls", "ignored reported threats": a verb before the participle has it in its object. */
function isVerbOfObject(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 2]]
  if (item?.kind !== 'word' || item.capital || is(item, AUXILIARY | ADVERB | ENDS_IN_LY))
    return false
  if (next?.kind !== 'word' || is(next, DETERMINER | PREPOSITION | PERSON_PRONOUN)) return false
  return ASKS_BASE.test(preceding(items, at)?.lower ?? '') || isFiniteVerb(items, at)
}

const ASKS_BASE = /^(?:to|not|did|didn’t|didn't|would|could|will|can|should|might)$/

/** `“…,” a voice in the advertisement states.`: the last word after speech, with one phrase between. */
function closesQuotation(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (next !== undefined && next.text !== '.') return false
  let from = at - 1
  while (
    from > 0 &&
    at - from < LONGEST_TAIL &&
    items[from]?.kind === 'word' &&
    !isIn(items[from], SAYS)
  )
    from--
  return items[from]?.kind === 'quote' && items[from]?.stopped === true && from < at - 1
}

const SAYS = wordList('said told wrote added')

const LONGEST_TAIL = 10

/** A base form is a verb after "to", an auxiliary, a plural or a pronoun. */
function isBaseContext(items: readonly Item[], at: number, {nounLike}: VerbForm): boolean {
  const previous = skipAdverbs(items, at - 1)
  if (previous === undefined) return false
  const {lower} = previous
  // "A police report on the fire".
  if (nounLike && lower === 'police' && items[at - 2]?.lower === 'a') return false
  return (
    is(previous, AUXILIARY | GROUP_NOUN) ||
    // "He’d tell them".
    isContraction(items, at - 1) ||
    lower === 'to' ||
    /^(?:they|we|i|you|who|people|police|staff|percent|%|surveyed|polled)$/.test(lower) ||
    (is(previous, ENDS_IN_S) &&
      (!nounLike || isSpeakerNoun(previous)) &&
      previous.kind === 'word' &&
      !previous.capital &&
      !is(previous, PREPOSITION))
  )
}

function isVerbContext(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const previous = skipAdverbs(items, at - 1)
  if (previous === undefined || previous.kind !== 'word')
    return isPause(previous) || isNumbered(items, at)
  if (is(previous, PREPOSITION)) return verb.inflection === 'ing'
  if (verb.lemma === 'rule' && verb.inflection === 'third') return isRuling(items, at, verb)
  if (items[at + 1]?.lower === 'that' && opensThat(previous, verb)) return true
  return (
    isTransitive(items, at, verb) ||
    isComment(items, at, verb) ||
    isNameBefore(previous, pastAdverbs(items, at + 1), verb) ||
    is(previous, PERSON_PRONOUN) ||
    /^(?:who|that|(?:some|any|every)(?:one|body))$/.test(previous.lower) ||
    // "The Post, which reports that"; not "which reports are right".
    (previous.lower === 'which' && isPause(preceding(items, at - 1))) ||
    is(previous, AUXILIARY) ||
    isPersonNoun(items, at - 1, previous) ||
    (isSpeakerNoun(previous) &&
      (previous !== preceding(items, at) ||
        opensObject(items[at + 1]) ||
        opensQuote(items, at + 1) ||
        isOnlyVerb(items, at, verb)))
  )
}

/** "News 9 reports." */
function isNumbered(items: readonly Item[], at: number): boolean {
  const isName = items[at - 1]?.kind === 'number' && items[at - 2]?.capital === true
  return isName && /^[.,]?$/.test(items[at + 1]?.text ?? '')
}

/** "The minister claims", "a baker reports"; "together pledges", "she’d weigh requests" have no person there. */
function isPersonNoun(items: readonly Item[], at: number, item: Item): boolean {
  const before = items[at - 1]
  const isVerb = before?.kind === 'possessive' || before?.lower === 'to' || is(before, AUXILIARY)
  return is(item, PERSON) && !isVerb
}

/** "Party rules": a judge alone rules, or whoever does it in a comment. */
function isRuling(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const isJudge = /^(?:judge|court|tribunal|watchdog|regulator)$/.test(
    preceding(items, at)?.lower ?? '',
  )
  return (isJudge && items[at + 1]?.lower === 'that') || isComment(items, at, verb)
}

/** What stands before a verb that "that" follows: a joining word, a speaker, what states anything, or a plural, which stands before no noun ("a post shared a hundred times claims"). */
function opensThat(previous: Item, {inflection, lemma}: VerbForm): boolean {
  return (
    lemma === 'state' ||
    /^(?:and|but)$/.test(previous.lower) ||
    isSpeakerNoun(previous) ||
    (inflection === 'third' && is(previous, ENDS_IN_S) && !previous.capital)
  )
}

/** "Wages to fall, report claims", "the dam broke, the union reports.": a noun and its verb alone behind a comma. */
function isComment(items: readonly Item[], at: number, {inflection}: VerbForm): boolean {
  if (inflection !== 'third' || !/^[.,]?$/.test(items[at + 1]?.text ?? '')) return false
  let first = at - 1
  while (first > 0 && at - first < 4 && items[first]?.kind === 'word') first--
  const before = items[first]
  return first < at - 1 && (before?.text === ',' || before?.kind === 'quote')
}

/** "A note in the journal calls the pier “…”": behind a noun, where a phrase and no other verb follows. */
function isTransitive(items: readonly Item[], at: number, verb: VerbForm): boolean {
  if (opensObject(items[at + 1])) return isOnlyVerb(items, at, verb)
  // "Rail chief calls crash “a mess”".
  const isBare = verb.inflection === 'third' && items[at + 2]?.kind === 'quote'
  const before = preceding(items, at)
  if (before === undefined || !isSpeakerNoun(before)) return false
  return (isBare && items[at + 1]?.kind === 'word') || callsName(items, at, verb)
}

/** "The letter calls Ms Vale a “menace”": a name, and quoted words behind it. */
function callsName(items: readonly Item[], at: number, {inflection}: VerbForm): boolean {
  if (inflection !== 'third' || items[at + 1]?.capital !== true) return false
  let next = at + 1
  while (next - at < LONGEST_CALLED && /^(?:word|possessive)$/.test(items[next]?.kind ?? '')) next++
  return items[next]?.kind === 'quote'
}

const LONGEST_CALLED = 9

/** "The council calls for calm": a sentence has a verb, and where no other follows, it is this one. */
function isOnlyVerb(items: readonly Item[], at: number, {inflection}: VerbForm): boolean {
  const opens = is(items[at + 1], PREPOSITION) || opensObject(items[at + 1])
  if (inflection !== 'third' || !opens) return false
  for (let next = at + 1; next < items.length && items[next]?.kind !== 'punctuation'; next++)
    if (isFiniteVerb(items, next)) return false
  return true
}

/** "The authority calls the men …": after a noun in a compound ("the authority claims were …") no object begins. */
function opensObject(next: Item | undefined): boolean {
  return (
    next?.kind === 'quote' ||
    (next?.kind === 'word' && (is(next, DETERMINER | PERSON_PRONOUN) || isIn(next, OBJECT_PRONOUN)))
  )
}

/** "Ms Vale reports"; in "Harbour states have", "Vale emails held" the plural is the subject of the verb behind it. */
function isNameBefore({capital}: Item, next: Item | undefined, {inflection}: VerbForm): boolean {
  const isPlural =
    inflection === 'third' &&
    (is(next, FINITE | IRREGULAR) || /^(?:put|.{2,}ed)$/.test(next?.lower ?? ''))
  return capital && !isPlural
}

function skipAdverbs(items: readonly Item[], from: number): Item | undefined {
  let at = from
  while (at >= 0 && (isAdverb(items[at]) || items[at]?.lower === 'here')) at--
  return items[at]
}

function pastAdverbs(items: readonly Item[], from: number): Item | undefined {
  let at = from
  while (isAdverb(items[at])) at++
  return items[at]
}

function isAdverb(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.kind === 'word' &&
    (is(item, ADVERB) ||
      (is(item, ENDS_IN_LY) && !item.capital && !/^(?:only|early)$/.test(item.lower)))
  )
}

/** The verb with the auxiliaries and adverbs before it. */
export function verbGroup(items: readonly Item[], at: number, verb: VerbForm): Range {
  let first = beginOfGroup(items, at)
  const have = verb.inflection === 'past' ? haveBeforePeriod(items, first) : -1
  if (have > 0) first = beginOfGroup(items, have)
  // "and then said", "who also said": an adverb alone opens no group.
  while (first < at && (items[first]?.lower === 'having' || isLooseAdverb(items, first, at)))
    first++
  return {first, last: at + verb.length - 1}
}

function beginOfGroup(items: readonly Item[], at: number): number {
  let first = at
  while (first > 0 && isGroupPart(items, first - 1)) first--
  return first
}

/** "Has over the past few months (warned)", "have for years (said)": where the auxiliary stands; -1 where none does. */
function haveBeforePeriod(items: readonly Item[], verb: number): number {
  if (!isIn(items[verb - 1], INTERVAL)) return -1
  let at = verb - 2
  while (at > 0 && verb - at < LONGEST_PERIOD && isInPeriod(items[at])) at--
  return is(items[at], PREPOSITION) && isIn(items[at - 1], HAVE) ? at - 1 : -1
}

function isInPeriod(item: Item | undefined): boolean {
  return (
    (item?.kind === 'word' && !item.capital && !is(item, PREPOSITION)) || item?.kind === 'number'
  )
}

const HAVE = wordList('has have had')
const LONGEST_PERIOD = 7

/** "He's argued": after a pronoun 's is an auxiliary. */
function isContraction(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.kind === 'possessive' &&
    /^(?:he|she|it|they|we|i|you|who|that)$/.test(preceding(items, at)?.lower ?? '')
  )
}

function isGroupPart(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (isContraction(items, at)) return true
  // "Mrs May said": within a sentence it is a name.
  if (item === undefined || item.kind !== 'word' || (at > 0 && item.text === 'May')) return false
  if (is(item, AUXILIARY | NEGATION)) return true
  if (GOES_ON.test(item.lower)) return items.slice(at + 1, at + 3).some(({lower}) => lower === 'to')
  return (isAdverb(item) && !isPeriodical(items, at)) || isGroupJoin(items, at, item.lower)
}

/** "Went on to say", "has since said". */
function isGroupJoin(items: readonly Item[], at: number, word: string): boolean {
  const before = preceding(items, at)?.lower ?? ''
  if (word === 'since') return /^(?:has|have|had)$/.test(before)
  // "Has so far said".
  if (word === 'far') return /^(?:so|thus)$/.test(before)
  if (/^(?:so|thus)$/.test(word)) return items[at + 1]?.lower === 'far'
  if (word === 'on') return GOES_ON.test(before) && items[at + 1]?.lower === 'to'
  return word === 'to' && GOES_ON.test(before === 'on' ? (items[at - 2]?.lower ?? '') : before)
}

const GOES_ON =
  /^(?:went|goes|go|going|gone|continue[ds]?|used|liked|likes|loved|loves|appear(?:s|ed)?|seem(?:s|ed)?)$/

function isLooseAdverb(items: readonly Item[], first: number, verb: number): boolean {
  const item = items[first]
  return is(item, TIME_WORD) && !/^(?:later|may)$/.test(item?.lower ?? '') && first < verb
}

export function isNegated(items: readonly Item[], {first, last}: Range): boolean {
  for (let at = first; at <= last; at++) if (is(items[at], NEGATION)) return true
  return false
}

export function isPassive(items: readonly Item[], {first}: Range, verb: number): boolean {
  for (let at = first; at < verb; at++) if (is(items[at], BE)) return true
  return false
}
