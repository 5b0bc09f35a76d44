import {IRREGULAR_PARTICIPLES, REPORTING} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {
  AUXILIARY,
  CLOSED,
  DETERMINER,
  ENDS_IN_ED,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME_WORD,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {COMMA_OR_AND} from '../../language/small-words.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import {isParticiple} from '../tokens/verb-tenses.ts'
import {isBreak, isInitialStop, LONGEST_SUBJECT, phraseBefore, phraseStart} from './phrases.ts'
import {awaiting, BE_FORM, INFINITIVE_LEADS, isBetween, isVerb, MODAL} from './verbs.ts'

/** Words that begin a clause of its own. */
export const OPENER: number = noteClass(
  words('who which that when where while whilst because although though but if whether as whose'),
)

/** Whether a clause of its own begins: not at "that" of "on that road". */
export function isOpener(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isNoted(token, OPENER)) return false
  return token?.lower !== 'that' || !is(preceding(tokens, at), PREPOSITION)
}

/** Where the subject that stands right before a verb begins; the verb itself where none does. */
export function subjectStart(tokens: readonly Token[], verb: number): number {
  let start = verb
  const isAwaited = preceding(tokens, verb)?.lower === 'to' && awaiting(tokens, verb - 1) !== null
  while (start > 0 && verb - start < LONGEST_SUBJECT && !endsSubject(tokens, start - 1)) {
    // Another verb on the way: what stands before this one is no subject of its own ("the line that hired them [stopped]").
    const isPassed = isAwaited || preceding(tokens, start - 1)?.lower === 'to'
    if (isVerb(tokens, start - 1) && !isPassed) return behindVerb(tokens, verb, start - 1)
    start--
  }
  const isCut = verb - start === LONGEST_SUBJECT && !endsSubject(tokens, start - 1)
  return isCut ? (phraseBefore(tokens, verb)?.from ?? verb) : pastLeads(tokens, start, verb)
}

function pastLeads(tokens: readonly Token[], from: number, verb: number): number {
  let start = from
  while (start < verb && LEADS.has(tokens[start]?.lower ?? '') && !isAtLeast(tokens, start)) start++
  if (start === verb) return start
  return firstOfJoined(tokens, start)
}

function isAtLeast(tokens: readonly Token[], at: number): boolean {
  return /^(?:least|most)$/.test(tokens[at + 1]?.lower ?? '')
}

/** "Took the boat [she] bought", "saw [a plan] drawn up in May": what stands right before a verb that has another before it; not the line "that hired them [stopped]". */
function behindVerb(tokens: readonly Token[], verb: number, earlier: number): number {
  const before = preceding(tokens, verb)
  if (before?.kind !== 'word' || is(before, CLOSED) || isBetween(before)) return verb
  if (earlier === verb - 1 || isNoted(tokens[verb], BE_FORM)) return verb
  if (isContent(tokens, verb, earlier)) return earlier + 1
  // Of ", which closed a pier [shut] in May" the pier was shut.
  const relative = [1, 2, 3].find((by) => is(preceding(tokens, earlier + 1 - by), RELATIVE)) ?? 0
  const isOfRelative = relative > 0 && preceding(tokens, earlier - relative)?.lower !== ','
  if (isOfRelative) return verb
  const start = isReduced(tokens, earlier) ? subjectStart(tokens, earlier) : verb
  if (start < earlier && isClauseBefore(tokens, start)) return start
  return isWithoutObject(tokens, verb) ? phraseStart(tokens, verb - 1) : verb
}

/** "They confirmed [the pier] would close": what is told without "that". */
function isContent(tokens: readonly Token[], verb: number, report: number): boolean {
  const first = tokens[report + 1]
  if (!REPORTING.has(tokens[report]?.lower ?? '')) return false
  if (isNoted(tokens[verb], MODAL)) return true
  return is(tokens[verb], AUXILIARY) && (first?.cased === true || is(first, DETERMINER))
}

/** Whether a clause begins at a token, after what parts it from another. */
function isClauseBefore(tokens: readonly Token[], start: number): boolean {
  const before = preceding(tokens, start)
  return (
    before === undefined ||
    isBreak(before) ||
    isIn(before, COMMA_OR_AND) ||
    isOpener(tokens, start - 1)
  )
}

/** "posts [linked] to Orm vanished" */
function isReduced(tokens: readonly Token[], verb: number): boolean {
  const [noun, word] = [preceding(tokens, verb), tokens[verb]?.lower ?? '']
  const isBy = tokens[verb + 1]?.lower === 'by' && isParticiple(tokens[verb])
  return (
    (isBy || is(tokens[verb], ENDS_IN_ED) || IRREGULAR_PARTICIPLES.has(word)) &&
    !REPORTING.has(word) &&
    (is(tokens[verb + 1], PREPOSITION) || isIn(tokens[verb + 1], WHEN)) &&
    noun?.kind === 'word' &&
    !is(noun, CLOSED) &&
    !isBetween(noun)
  )
}

const WHEN = wordList('earlier last late this')

/** "A vote [due] to be held", "the plan [drawn] up", "[known] last year". */
function isWithoutObject(tokens: readonly Token[], verb: number): boolean {
  const [participle, after, more] = tokens.slice(verb)
  if (INFINITIVE_LEADS.has(participle?.lower ?? '')) return true
  if (!isParticiple(participle)) return false
  return (
    after === undefined ||
    after.kind === 'number' ||
    is(after, PREPOSITION | TIME_WORD) ||
    (is(after, DETERMINER) && is(more, TIME_WORD))
  )
}

function endsSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || isBreak(token) || isOpener(tokens, at)) return true
  if (isClauseBegun(tokens, at + 1)) return true
  // A dateline’s dash, or the mark that closes a quotation.
  if (/^[-']$/.test(token.lower) && opensAfter(tokens, at)) return true
  // "by the time [the sun rose]"
  if (token.lower === 'time' && preceding(tokens, at)?.lower === 'the') return true
  // "since [the mine closed]", not "the first since June"
  if (token.lower === 'since') return !isTime(tokens[at + 1])
  // "told them [the mine had closed]", not "one of them", nor "the US"
  if (!token.cased && /^(?:him|them|us)$/.test(token.lower))
    return !is(preceding(tokens, at), PREPOSITION)
  if (/^[.,]$/.test(token.lower)) return !isInName(tokens, at)
  return /^(?:and|or|after|before|until|till|once|sa(?:id|ys?))$/.test(token.lower)
}

/** A stop or a comma that parts nothing. */
function isInName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === '.' ? isInitialStop(tokens, at) : isBesideState(tokens, at)
}

/** "The Quayle(,) Nld.(,) area", whose commas set off a state behind a town; not "in Quayle, Nld., the board left". */
function isBesideState(tokens: readonly Token[], comma: number): boolean {
  const first = tokens[comma - 1]?.lower === '.' ? comma - 3 : comma
  const [town, mark, state, stop, last, noun] = tokens.slice(Math.max(0, first - 1), first + 5)
  return (
    town?.cased === true &&
    mark?.lower === ',' &&
    state?.cased === true &&
    stop !== undefined &&
    isInitialStop(tokens, first + 2) &&
    last?.lower === ',' &&
    /^(?:area|region|suburbs?|home|office|plant|school|resident|company|man|woman)$/.test(
      noun?.lower ?? '',
    )
  )
}

/** "announcing [they] are to marry", "saw [what] she made" */
function isClauseBegun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isIn(token, NOMINATIVE) || (token?.cased === true && token.lower !== 'i')) return false
  if (isIn(preceding(tokens, at), WHAT_AND_OR)) return false
  // "The plane they took crashed".
  return is(tokens[at + 1], AUXILIARY) || !(isVerb(tokens, at + 1) && isVerb(tokens, at + 2))
}

const NOMINATIVE = wordList('he she they we i what')
const WHAT_AND_OR = wordList('what and or')

export function isTime(token: Token | undefined): boolean {
  return token?.kind === 'number' || is(token, TIME_WORD) || SEASONS.test(token?.lower ?? '')
}

const SEASONS = /^(?:spring|summer|autumn|winter)$/

function opensAfter(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.glued !== true) return true
  return /^[-,.?!]$/.test(preceding(tokens, at)?.lower ?? '') && !isInitialStop(tokens, at - 1)
}

/** What may stand before a subject without being part of it. */
const LEADS: ReadonlySet<string> = words(
  'in at on from with for as so then still also by since during under amid yet according to following',
)

/** "[Norland, Quayle and] Tessaly pledged", "[the mayor and] her cousin met", "which [Norland and] Quayle signed": what is joined to the noun that a subject begins with, where it begins the clause. */
function firstOfJoined(tokens: readonly Token[], start: number): number {
  if (preceding(tokens, start)?.lower !== 'and' || is(tokens[start], PRONOUN)) return start
  const isName = tokens[start]?.cased === true
  let at = start - 1
  while (at > 0 && start - at < LONGEST_SUBJECT && isJoined(tokens, at - 1, isName)) at--
  const before = preceding(tokens, at)
  const begins =
    before === undefined || isBreak(before) || isIn(before, BEGINNING) || isOpener(tokens, at - 1)
  // "closed since [the weekend] and the yard will stay shut"
  const isSince = [at, at + 1].some((each) => is(tokens[each], TIME_WORD))
  return begins && !isSince && at < start - 1 ? at : start
}

const BEGINNING = wordList('. after before until since once')

function isJoined(tokens: readonly Token[], at: number, isName: boolean): boolean {
  const token = tokens[at]
  if (token === undefined || isBreak(token)) return false
  if (isIn(token, BEGINNING)) return isInitialStop(tokens, at)
  if (token.cased || (isName && token.lower === ',')) return true
  return (
    token.lower !== ',' &&
    !isNoted(token, OPENER) &&
    !is(token, AUXILIARY | RELATIVE | PERSON_PRONOUN) &&
    !isVerb(tokens, at)
  )
}
