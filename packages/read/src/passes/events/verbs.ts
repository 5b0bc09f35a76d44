import {DEED_NOUNS, EVENT_NOUNS} from '../../data/event-nouns.ts'
import {
  BE,
  HAVE,
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PAST,
  MODALS,
  UNCHANGING,
} from '../../data/verbs.ts'
import {ONE_TO_TEN, words} from '../../data/words.ts'
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_OPENER,
  CLOSED,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  GERUND,
  is,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME_WORD,
  WHO,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {AND_BUT_OR} from '../../language/small-words.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isReason} from '../tokens/ahead.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {isParticiple, isPastForm} from '../tokens/verb-tenses.ts'

/** A verb that can head the clause: a past form, a participle after its auxiliary, what follows a modal or "set to". */
export function isVerb(tokens: readonly Token[], index: number): boolean {
  const [token, before] = [preceding(tokens, index + 1), preceding(tokens, index)]
  if (token?.kind !== 'word' || is(token, AUXILIARY) || isNoted(token, BE_FORM)) return false
  if (token.cased && index > 0) return false
  if (isBeforeNoun(tokens, index)) return false
  if (isOwned(tokens, index) || isCurrency(token, before) || goesOn(token, tokens[index + 1]))
    return false
  if (isPastForm(token) || isReduced(token, before) || actsOn(tokens, index)) return true
  if (index === 0) return opensSentence(tokens)
  const at = auxiliaryBefore(tokens, index)
  const auxiliary = preceding(tokens, at + 1)
  if (goesWith(token, auxiliary)) return true
  if (auxiliary?.lower === 'to') return isInfinitive(tokens, at)
  return leadShared(tokens, index) >= 0
}

/** "set [to] open", "expects rates [to] rise", "due to open in May and [to] close in June". */
function isInfinitive(tokens: readonly Token[], to: number): boolean {
  return (
    leadsInfinitive(tokens, to) || awaiting(tokens, to) !== null || leadShared(tokens, to + 1) >= 0
  )
}

/** "[will] open in May and close it in June", "plans [to] open in May and to close in June": the modal or the "to" that a later verb shares; less than 0 for none. */
export function leadShared(tokens: readonly Token[], verb: number): number {
  const isSecondTo = preceding(tokens, verb)?.lower === 'to'
  const and = isSecondTo ? verb - 2 : auxiliaryBefore(tokens, verb)
  const isJoined = isIn(preceding(tokens, and + 1), AND_BUT_OR)
  if (!isJoined || !(isSecondTo || isBareVerb(tokens, verb))) return -1
  const least = Math.max(0, and - LONGEST_SHARED)
  let at = and - 2
  while (at >= least && !isLead(tokens, at, isSecondTo) && !endsShared(tokens[at])) at--
  return at >= least && isLead(tokens, at, isSecondTo) ? at : -1
}

function isLead(tokens: readonly Token[], at: number, isSecondTo: boolean): boolean {
  const token = tokens[at]
  if (token?.lower === 'to') return leadsInfinitive(tokens, at) || awaiting(tokens, at) !== null
  return !isSecondTo && isNoted(token, MODAL) && token?.cased === false
}

/** Another clause begins. */
function endsShared(token: Token | undefined): boolean {
  return token === undefined || (isSign(token) && token.lower !== ',') || is(token, CLAUSE_OPENER)
}

const LONGEST_SHARED = 24

/** "and [close] it", "and [return] to": a form without an end before its object, or a word that is a verb here. */
function isBareVerb(tokens: readonly Token[], index: number): boolean {
  const [token, after, next] = tokens.slice(index)
  if (token?.kind !== 'word' || token.cased || is(token, CLOSED | ENDS_IN_S | GERUND)) return false
  if (MOVING.has(token.lower) && is(after, PREPOSITION | TIME_WORD)) return true
  return (is(after, DETERMINER) && !is(next, TIME_WORD)) || /^(?:it|them)$/.test(after?.lower ?? '')
}

const MOVING: ReadonlySet<string> = words(
  'return fall rise remain stay last continue begin start end run reopen resume arrive leave open close peak drop move go',
)

/** "the club re-signed him", "a plane crash-landed"; not "the co-owned yard" */
export function isPrefixed(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.glued === true &&
    preceding(tokens, index)?.lower === '-' &&
    PREFIXES.test(preceding(tokens, index - 1)?.lower ?? '') &&
    !is(preceding(tokens, index - 2), DETERMINER)
  )
}

function isBeforeNoun(tokens: readonly Token[], index: number): boolean {
  const before = preceding(tokens, index)
  return (
    (isAdjective(tokens[index], before) || isLegally(tokens, index)) &&
    !isPrefixed(tokens, index) &&
    !isOfCount(tokens, index)
  )
}

/** "of legally [downloaded] songs", "a newly [opened] pier" */
function isLegally(tokens: readonly Token[], index: number): boolean {
  const [lead, adverb, after] = [
    preceding(tokens, index - 1),
    preceding(tokens, index),
    tokens[index + 1],
  ]
  if (!is(adverb, ENDS_IN_LY) || !isIn(lead, OF_A_THE)) return false
  return after?.kind === 'word' && !is(after, CLOSED)
}

const OF_A_THE = wordList('of a an the')

/** "Two died in May", "many fled": the number is whose verb it is; not "two armed men" */
function isOfCount(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]
  return (
    isIn(preceding(tokens, index), COUNTS) && is(after, PREPOSITION | TIME_WORD | CLAUSE_OPENER)
  )
}

const COUNTS = wordList(`some many several few ${ONE_TO_TEN}`)

const PREFIXES = /^(?:re|co|over|under|out|mis|pre|crash|fire|court|gate|force|double|cross)$/

/** "cast-iron", "won’t" */
function goesOn({lower}: Token, after: Token | undefined): boolean {
  return after?.glued === true && (after.lower === '-' || (lower === 'won' && after.lower === "'"))
}

/** "expect rates [to rise]", "wants the toll [raised]": whether somebody foresees or wants it. */
export function awaiting(tokens: readonly Token[], from: number): 'expected' | 'wanted' | null {
  const least = Math.max(0, from - LONGEST_AWAITED)
  let at = from - 1
  while (at >= least && isBeforeAwaited(tokens[at])) at--
  const lead = preceding(tokens, at + 1)
  if (at < least || at === from - 1 || !isNoted(lead, AWAITING)) return null
  return lead?.lower.startsWith('want') ? 'wanted' : 'expected'
}

/** What may stand between: no clause of its own, and no other verb. */
function isBeforeAwaited(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isNoted(token, AWAITING) || is(token, CLAUSE_OPENER)) return false
  return token.lower !== 'and' && token.lower !== 'to'
}

const AWAITING: number = noteClass(words('want/s expect/s/ed forecast/s predict/s'))
const LONGEST_AWAITED = 7

/** "will open", "has opened", "was opened", "is opening"; "in May open" has no auxiliary. */
export function goesWith(token: Token, auxiliary: Token | undefined): boolean {
  if (isNoted(auxiliary, MODAL)) return auxiliary?.cased === false && token.kind === 'word'
  // "did open", not "did it"
  if (auxiliary?.lower === 'did') return token.kind === 'word' && !token.cased && !is(token, CLOSED)
  if (isParticiple(token)) return isNoted(auxiliary, HAVE_FORM | BE_FORM)
  return is(token, GERUND) && isNoted(auxiliary, BE_FORM)
}

/** "Norland’s troubled coast sank": a participle behind a name’s mark, where its clause has another verb; "it’s closed" and "the Mercer’s closed" have none. */
function isOwned(tokens: readonly Token[], index: number): boolean {
  const s = preceding(tokens, index)
  if (s?.lower !== 's' || !s.glued || is(preceding(tokens, index - 2), CLOSED)) return false
  return hasVerb(tokens, index - 3, -1) || hasVerb(tokens, index + 1, 1)
}

function hasVerb(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let at = from, seen = 0; seen < LONGEST_OWNING; at += step, seen++) {
    const token = preceding(tokens, at + 1)
    if (
      token === undefined ||
      /^[,;:“”"]$|^(?:and|after|before|since)$/.test(token.lower) ||
      is(token, CLAUSE_OPENER)
    )
      return false
    if (is(token, FINITE) || isPastForm(token)) return true
  }
  return false
}

const LONGEST_OWNING = 14

/** "15 million won" */
function isCurrency({lower}: Token, before: Token | undefined): boolean {
  return lower === 'won' && (before?.kind === 'number' || /illion$/.test(before?.lower ?? ''))
}

/** "footage taken", "a loan, given": a form that is no past, right behind a noun. */
function isReduced(token: Token, before: Token | undefined): boolean {
  if (!isNoted(token, ONLY_PARTICIPLE) || token.cased) return false
  if (before?.lower === 'first') return true
  return before?.lower === ',' || (before?.kind === 'word' && !is(before, CLOSED | ADVERB))
}

/** "Founded in 1998", "Born in Quayle", "Expelled by the board": a participle at the head of a sentence. */
function opensSentence(tokens: readonly Token[]): boolean {
  const [first, next] = tokens
  return is(next, PREPOSITION | TIME_WORD) && (is(first, ENDS_IN_ED) || isParticiple(first))
}

/** "hit the quay", "put off", "cut 40 posts": a form without an end of its own is a verb by its object or particle. */
function actsOn(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [preceding(tokens, index), tokens[index], tokens[index + 1]]
  if (!isUnchanging(token) || token?.cased === true) return false
  if (before?.lower === ',')
    return (
      /^(?:by|in|on|since)$/.test(after?.lower ?? '') ||
      PARTICLES.test(after?.lower ?? '') ||
      (is(after, DETERMINER) && closesRelative(tokens, index - 1))
    )
  if (before?.kind !== 'word' || before.lower === 'to' || isNoted(before, MODAL)) return false
  return (
    after?.kind === 'number' ||
    (after?.kind === 'word' &&
      (after.cased || is(after, DETERMINER) || PARTICLES.test(after.lower))) ||
    isOnlyVerb(tokens, index)
  )
}

/** "Ms Vale, who led the choir, [quit] the guild" */
function closesRelative(tokens: readonly Token[], comma: number): boolean {
  const open = tokens.findLastIndex(({lower}, at) => at < comma && lower === ',')
  return open >= 0 && is(tokens[open + 1], RELATIVE)
}

const PARTICLES = /^(?:off|out|up|down|aside|back|forward|through|short|him|them|us|it)$/

/** "The virus spread in May", "they set sail", "which hit yet another rock": no other verb stands in the clause. */
function isOnlyVerb(tokens: readonly Token[], index: number): boolean {
  const before = preceding(tokens, index)
  if (is(before, WHO)) return true
  if (is(before, CLOSED) && !is(before, PRONOUN | RELATIVE)) return false
  return !hasVerb(tokens, index - 1, -1) && !hasVerb(tokens, index + 1, 1)
}

const ONLY_PARTICIPLE: number = noteClass(
  [...IRREGULAR_PARTICIPLES].filter(
    (word) => !IRREGULAR_PAST.has(word) && !UNCHANGING.has(word) && !/^(?:come|run)$/.test(word),
  ),
)

/** A verb by its form, or an auxiliary. */
export function isFiniteForm(tokens: readonly Token[], index: number): boolean {
  return is(tokens[index], FINITE) || isVerb(tokens, index)
}

export const BE_FORM: number = noteClass(BE)
export const HAVE_FORM: number = noteClass([...HAVE, 'had'])
export const MODAL: number = noteClass(MODALS)

/** "the closed border", "mid-sized"; "the line that closed" has a verb. */
export function isAdjective(token: Token | undefined, before: Token | undefined): boolean {
  if (token?.glued === true && before?.lower === '-') return true
  if (is(before, PREPOSITION) && before?.lower !== 'to') return !isNoted(before, CONJUNCTION)
  return is(before, DETERMINER) && !isIn(before, THAT_ALL_BOTH)
}

const THAT_ALL_BOTH = wordList('that all both')

/** Prepositions that a clause may follow as well. */
const CONJUNCTION: number = noteClass(words('after before since until till as than like but'))

const UNCHANGING_FORM: number = noteClass(UNCHANGING)

/** "Put", "cut": forms that are past only by what stands around them. */
export function isUnchanging(token: Token | undefined): boolean {
  return isNoted(token, UNCHANGING_FORM)
}

/** Words that make an infinitive the clause's verb ("set to open"). */
export const INFINITIVE_LEADS: ReadonlySet<string> = words(
  'forecast projected predicted estimated set due going scheduled expect/s/ed/ing plan/s/ned/ning agreed intend/s/ing want/s hope/s/d/ing aim/s/ed/ing vow/s/ed/ing pledge/s/d promise/s/d promising pledging meant supposed undertook ' +
    'undertaken likely unlikely certain bound slated tipped poised ready about required obliged need/s propose/s offers threatens prepares preparing',
)

export function leadsInfinitive(tokens: readonly Token[], to: number): boolean {
  const lead = tokens[to - 1]
  if (isNoted(lead, BE_FORM | HAVE_FORM)) return true
  // "Crews are more likely to row": no plan.
  if (lead?.lower === 'likely' && /^(?:more|less)$/.test(preceding(tokens, to - 1)?.lower ?? ''))
    return false
  return (
    INFINITIVE_LEADS.has(lead?.lower ?? '') && !(lead?.lower === 'due' && isReason(tokens, to - 1))
  )
}

/** The token before a verb, over adverbs. */
function auxiliaryBefore(tokens: readonly Token[], index: number): number {
  let at = index - 1
  while (at > 0 && isWithinGroup(tokens, at)) at--
  return at
}

/** An adverb or a negation within a verb group. */
export function isBetween(token: Token | undefined): boolean {
  return is(token, ADVERB | NEGATION | ENDS_IN_LY) && token?.kind === 'word' && !token.cased
}

/** "has almost tripled", "had more than doubled", "will next play" */
export function isWithinGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isBetween(token)) return true
  if (!isIn(token, ALMOST_OR_MORE)) return false
  if (token?.lower === 'more') return tokens[at + 1]?.lower === 'than'
  return token?.lower !== 'than' || preceding(tokens, at)?.lower === 'more'
}

const ALMOST_OR_MORE = wordList('almost nearly more than next')

/** The next token that is no adverb. */
export function past(tokens: readonly Token[], index: number): number {
  let at = index
  while (isBetween(tokens[at])) at++
  return at
}

/** What happens, and what somebody does to somebody. */
export const EVENT_NOUN: number = noteClass([...EVENT_NOUNS, ...DEED_NOUNS])
