import {
  ADVERB,
  AUXILIARY,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
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
import {preceding} from '../../language/preceding.ts'
import {OBJECT, URGE, VOW} from '../frames.ts'
import type {Item} from '../items.ts'
import {opensQuote} from '../ranges.ts'
import {isSpeakerNoun} from '../subjects/head-ends.ts'
import type {VerbForm} from '../verbs.ts'
import {isOfNobody} from './of-nobody.ts'

/** Whether a verb only names a thing, belongs to a passive without its auxiliary, or to the verb behind it. */
export function isNoReport(items: readonly Item[], at: number, verb: VerbForm): boolean {
  if (/^(?:include|contain|carry)$/.test(verb.lemma)) return !holdsLine(items, at)
  // "He goes, “Look!”" speaks; in "he goes to “Look”" nobody does.
  if (verb.lemma === 'go') return items[at + 1]?.text !== ',' || items[at + 2]?.small !== false
  if (/^(?:share|dish|spill)$/.test(verb.lemma)) return !sharesWords(items, at)
  if (/^(?:put|peg)$/.test(verb.lemma)) return !putsAt(items, at + 1)
  if (SORTS.test(verb.lemma)) return !sortsAs(items, at + 1)
  if (verb.lemma.startsWith('put i')) return isPutAway(items, at, verb)
  return (
    isStates(items, at) ||
    isOfNobody(items, at, verb) ||
    isNaming(items, at, verb) ||
    isReduced(items, at, verb) ||
    isAspect(items, at, verb) ||
    isTrade(items, at, verb) ||
    isIdiom(items, at, verb)
  )
}

/** "Buy the mill and put it on the market", "put it in a drawer", "put in place"; not "“It is late,” the clerk put in". */
function isPutAway(items: readonly Item[], at: number, {lemma, length}: VerbForm): boolean {
  if (lemma === 'put in')
    return (
      length > 2 ||
      items.slice(Math.max(0, at - LONGEST_NAME), at).every(({kind}) => kind !== 'quote')
    )
  return (
    /^(?:in|into|on|up|to|through)$/.test(items[at + 2]?.lower ?? '') &&
    !(is(items[at + 3], TIME_WORD) || opensQuote(items, at + 5))
  )
}

const LONGEST_NAME = 6

/** "Two repeat offenders", "press war crimes charges", "reminds them of her", "defends herself", "defended her title", "defending champion Ada Vale", "hit back after he called it “dry”", "the flood claimed two lives": nothing is said. */
function isIdiom(items: readonly Item[], at: number, {lemma}: VerbForm): boolean {
  const word = items[at]?.lower ?? ''
  const before = preceding(items, at)
  const [next = '', second = ''] = items.slice(at + 1, at + 3).map(({lower}) => lower)
  switch (lemma) {
    case 'ask':
    case 'ask for':
    case 'request':
      return isUnnamed(items, at)
    case 'hit back':
    case 'hit out':
    case 'lash out':
      return /^(?:after|when|as|amid)$/.test(second)
    case 'claim':
      // "The council claims of a dry year are wrong".
      return next === 'of' || items.slice(at + 1, at + 4).some(({lower}) => lower === 'lives')
    case 'press':
      return items.slice(at + 1, at + 4).some(({lower}) => lower === 'charges')
    case 'charge':
      return takesMoney(items, at)
    case 'defend':
      return second === 'title' || /^champions?$|sel(?:f|ves)$/.test(next)
    case 'raise':
      return !raisesDoubt(items, at + 1)
    // "Media reports that it sank are wrong"; "the Orm Press reports that".
    case 'report':
      return (
        word === 'reports' && (next === 'about' || /^(?:[Mm]edia|press)$/.test(before?.text ?? ''))
      )
    case 'remind':
      return next === 'of' || second === 'of'
    case 'repeat':
      return word === 'repeat' && (is(before, DETERMINER | PREPOSITION) || before?.lower === 'as')
    // "Norland protests: mill shut": what a headline is about.
    default:
      return word === 'protests' && next === ':'
  }
}

/** "The rates they charge for calls"; "critics charge that it leaks", “It leaks,” charges former mayor Ada Vale. */
function takesMoney(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  const isPresent = /^charges?$/.test(items[at]?.lower ?? '') && items[at - 1]?.kind === 'word'
  return isPresent && next?.kind === 'word' && !is(next, DETERMINER | PRONOUN) && !next.capital
}

/** "Asked to be identified only by her surname", "who asked that only her surname be used", "requested anonymity": who speaks is not to be named. */
function isUnnamed(items: readonly Item[], at: number): boolean {
  const next = items
    .slice(at + 1, at + 7)
    .map(({lower}) => lower)
    .join(' ')
  const isOfOwn = items.slice(Math.max(0, at - 2), at).some((item) => is(item, WHO | WHOM))
  // "The official said it leaked but requested anonymity": what is said ends there.
  const isAside = isOfOwn || items[at]?.lower !== 'requested'
  return (isAside && UNNAMED.test(next)) || (isOfOwn && OWN_NAME.test(next))
}

const UNNAMED =
  /^(?:not )?(?:to be (?:only |simply |just )?(?:identified|named|called|known|quoted)|(?:to (?:remain|stay) )?(?:anonym|unnamed))/
const OWN_NAME =
  /^(?:that |for )?(?:only )?(?:his|her|their|its) (?:full |real |last |first |given |own |family )?(?:names?|surnames?|villages?|identit(?:y|ies))\b/

/** "A (reporting) officer", "the total (confirmed) cases", "schools advocate Ada Vale". */
function isTrade(
  items: readonly Item[],
  at: number,
  {inflection, nounLike, lemma}: VerbForm,
): boolean {
  const noun = items[at + 1]
  if (lemma === 'advocate' && inflection === 'base')
    return noun?.capital === true && items[at + 2]?.capital === true
  const before = preceding(items, at)
  if (inflection === 'past')
    return /^(?:new|total)$/.test(before?.lower ?? '') && is(noun, ENDS_IN_S) && lemma !== 'say'
  const isOne = noun?.capital === false && is(noun, PERSON) && !is(noun, ENDS_IN_S)
  return inflection === 'ing' && nounLike && isOne && before?.kind === 'word'
}

/** "“So tiny,” she shared.", "she shared with a friend that"; not "the phone that they shared", "he shared a boat". */
function sharesWords(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  const isRelative = items.slice(Math.max(0, at - 4), at).some((item) => is(item, RELATIVE))
  return (
    !isRelative &&
    (next?.kind !== 'word' || is(next, PREPOSITION) || /^(?:that|how)$/.test(next.lower))
  )
}

/** "Raised concerns about the lock", "raised the question of who would pay"; not "raised the lock". */
function raisesDoubt(items: readonly Item[], from: number): boolean {
  const noun = items.findIndex(({lower}, at) => at >= from && DOUBTS.test(lower))
  return (
    noun >= 0 && noun - from < 3 && /^(?:about|over|of|that)$/.test(items[noun + 1]?.lower ?? '')
  )
}

// A guard raises the alarm, a flood fears.
const DOUBTS = /^(?:concern|doubt|objection|question)s?$/

/** "Smeared the mayor as “a menace”", "styled itself as a “city of boats”": as what somebody has a thing pass, in words of theirs; not "classified as “Otto Vale”". */
function sortsAs(items: readonly Item[], from: number): boolean {
  for (let as = from + 1; as < from + FARTHEST_AMOUNT; as++) {
    if (items[as]?.lower === 'as')
      return items.slice(as + 1, as + 3).some(({kind, small}) => kind === 'quote' && small === true)
  }
  return false
}

const SORTS = /^(?:categori[sz]e|classify|style|smear)$/

/** "Puts the number of the dead at about 300", "put the odds at “slim”": what somebody reckons. */
export function putsAt(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + FARTHEST_AMOUNT; at++) {
    const item = items[at]
    if (item === undefined || (item.kind === 'punctuation' && item.text !== ',')) return false
    if (item.lower === 'at' && (isAmount(items, at + 1) || opensQuote(items, at + 1))) return true
  }
  return false
}

const FARTHEST_AMOUNT = 20

/** "300", "$4 million", "just under 300", "a solid 50 percent". */
function isAmount(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, from + 4)
    .some(
      ({kind, text}, i) =>
        (kind === 'number' && text.length > 1) || (i < 3 && /^[$£€]$/.test(text)),
    )
}

/** "African states", "member states", "the United States": no verb. */
function isStates(items: readonly Item[], at: number): boolean {
  const before = preceding(items, at)
  if (items[at]?.lower !== 'states' || before?.kind !== 'word') return false
  if (before.lower === 'united') return true
  // "Neighbouring Gulf states".
  const word = before.capital ? items[at - 2] : before
  return (
    (before.capital && /(?:an|ish|ese|ic|-leaning|united)$/.test(before.lower)) ||
    /^(?:member|swing|border|\p{L}+-leaning|\p{L}+ern|neighbou?ring|coastal|other|many|several)$/u.test(
      word?.lower ?? '',
    )
  )
}

/** "The letter includes the line “…”", "the note contained the words “…”". */
function holdsLine(items: readonly Item[], at: number): boolean {
  return (
    /^(?:line|words|phrase|sentence|passage|warning|message|claim)$/.test(
      items[at + 2]?.lower ?? '',
    ) && items[at + 3]?.kind === 'quote'
  )
}

/** "Continue to warn", "began asking": how the verb that follows goes on. */
function isAspect(items: readonly Item[], at: number, {lemma, length}: VerbForm): boolean {
  return GOES_ON.has(lemma) && /^to$|.ing$/.test(items[at + length]?.lower ?? '')
}

const GOES_ON: ReadonlySet<string> = new Set(['begin', 'continue', 'go on'])

/**
 * "Those deemed to have left", "crews told to wait said", "a man described as shy was jailed": the participle of a passive, where a verb that takes an
 * object has none.
 */
function isReduced(
  items: readonly Item[],
  at: number,
  {inflection, frames, lemma, length}: VerbForm,
): boolean {
  const next = items[at + length]?.lower ?? ''
  // "Two people briefed on the talks said", "told a press briefing in Orm that".
  if (lemma === 'brief')
    return inflection === 'ing'
      ? !is(preceding(items, at), AUXILIARY) && is(items[at + 1], PREPOSITION | CLAUSE_OPENER)
      : /^(?:on|about)$/.test(next)
  if (inflection !== 'past') return false
  if (next === 'to')
    return frames === OBJECT || isUrged(items, at, frames) || isHeld(items, at, lemma)
  if (frames === OBJECT && /^(?:as|for)$/.test(next)) return isBeforeVerb(items, at + length + 1)
  return isReducedBefore(items, at, lemma, next)
}

/** "Letters found on his desk", "a vote called by the mayor to close it", "officials quoted in the story say". */
function isReducedBefore(items: readonly Item[], at: number, lemma: string, next: string): boolean {
  const before = preceding(items, at)
  const isBare = !is(before, AUXILIARY) && before?.lower !== 'as'
  switch (lemma) {
    case 'find':
      return next === 'on' && !is(items[at + 2], TIME_WORD)
    case 'call':
    case 'prompt':
      return next === 'by' && isBare
    case 'cite':
    case 'quote':
      return /^(?:by|in)$/.test(next) && isBare
    case 'charge':
      return next === 'with'
    case 'agree':
      return isBare && items[at + 2]?.lower === 'by'
    default:
      return /^(?:confirm|report)$/.test(lemma) && /^(?:dead|missing)$/.test(next)
  }
}

/** "Crews ordered to wait"; "asked to wait", they may have asked for it. */
function isUrged(items: readonly Item[], at: number, frames: number): boolean {
  return (frames & (URGE | VOW)) === URGE && items[at]?.lower !== 'asked'
}

/** "An island believed to hold wells": by nobody who is told; "is widely believed to" is what everybody says. */
function isHeld(items: readonly Item[], at: number, lemma: string): boolean {
  return (
    /^(?:believe|estimate|suspect|understand)$/.test(lemma) &&
    !is(preceding(items, at), ADVERB | AUXILIARY | ENDS_IN_LY) &&
    // "Believed to her last day", "estimated to the board".
    !is(items[at + 2], DETERMINER | POSSESSIVE | PRONOUN)
  )
}

/** Whether a finite verb follows, before anything is quoted or another clause begins. */
function isBeforeVerb(items: readonly Item[], from: number): boolean {
  for (let at = from; items[at]?.kind === 'word' && !is(items[at], CLAUSE_OPENER | RELATIVE); at++)
    if (is(items[at], FINITE)) return true
  return false
}

/** "A loophole called an “inversion”": what a thing is called, and nobody's words. */
function isNaming(items: readonly Item[], at: number, {lemma, inflection}: VerbForm): boolean {
  if (inflection !== 'past' || !NAMES.has(lemma)) return false
  let first = at
  // "Whom she once called “slow”", "what she then called “a museum”".
  while (is(items[first - 1], ADVERB)) first--
  const before = preceding(items, first)
  const next = /^(?:an?|the)$/.test(items[at + 1]?.lower ?? '') ? items[at + 2] : items[at + 1]
  if (before === undefined) return false
  if (next?.kind !== 'quote') return next?.capital === true && isOfObject(items, at)
  return before.kind === 'word' && namesThing(items, first, at, next)
}

/** "A loophole called “inversion”", "a cafe in Orm called “Mirabelle”"; not "the mayor called “mad”", "a boy from Orm called “Row!”". */
function namesThing(items: readonly Item[], first: number, verb: number, quote: Item): boolean {
  const [thing, before] = [items[first - 3], items[first - 1]]
  if (before?.capital)
    return (
      quote.small !== true &&
      // “The Quay” a lie.
      !is(items[items.indexOf(quote) + 1], DETERMINER) &&
      is(items[first - 2], PREPOSITION) &&
      thing !== undefined &&
      !is(thing, PERSON) &&
      (thing.lower === 'one' || isIndefinite(items, first - 2))
    )
  return (
    before !== undefined &&
    !is(before, PRONOUN | AUXILIARY) &&
    (!isSpeakerNoun(before) || isIndefinite(items, verb))
  )
}

/** "He led an effort called the Long Rope": what a verb has for its object calls nobody anything. */
function isOfObject(items: readonly Item[], verb: number): boolean {
  const article = items.findLastIndex(({lower}, at) => at < verb && /^an?$/.test(lower))
  const phrase = items.slice(article + 1, verb)
  return (
    article > 0 &&
    phrase.length <= LONGEST_OBJECT &&
    phrase.every(({kind, capital}) => kind === 'word' && !capital) &&
    is(items[article - 1], IRREGULAR | ENDS_IN_ED | PREPOSITION)
  )
}

const LONGEST_OBJECT = 4

/** "A group called “The Old Hands”": an article of something new; "a plan the mayor called “mad”" has another nearer. */
function isIndefinite(items: readonly Item[], verb: number): boolean {
  const before = items.slice(Math.max(0, verb - 4), verb)
  const article = before.findLast((item) => is(item, DETERMINER))
  // "A plan councillors called “mad”": one plan, and several who call it so.
  const isOne = before.some(({lower}) => lower === 'of') || !is(before.at(-1), ENDS_IN_S)
  return isOne && /^an?$/.test(article?.lower ?? '')
}

const NAMES: ReadonlySet<string> = new Set(['call', 'dub', 'term', 'label', 'brand'])
