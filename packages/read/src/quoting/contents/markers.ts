import {SPEECH_NOUNS} from '../../data/speech-nouns.ts'
import {
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  PREPOSITION,
  TIME_WORD,
} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Cue} from '../cues/cue.ts'
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
} from '../frames.ts'
import type {Item} from '../items.ts'
import {headOf, isSubjectThat, isThatThing} from '../predicates.ts'
import {opensQuote, type Range} from '../ranges.ts'
import {PERIOD} from './adverbials.ts'
import {mainClauseAfter} from './main-clauses.ts'

/** A start, `null` where no content can follow any more, `undefined` where the search goes on. */
export function markerAt(
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

/** What opens the reported words after a cue, and where. */
export interface ContentStart {
  readonly at: number
  readonly marker: 'that' | 'quote' | 'colon' | 'bare' | 'to' | 'wh' | 'object'
  readonly addressee: Range | null
}

export type Start = Omit<ContentStart, 'addressee'>

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

// "Began with an advertisement, “…”" began no speech.
export const STARTS: RegExp = /^(?:begin|continue|end|finish|open|go on)$/

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
  // "To one day row".
  if (next?.lower === 'one' && items[to + 2]?.lower === 'day') return false
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
export function opensThat(items: readonly Item[], that: number, isFirst: boolean = false): boolean {
  const [before, next, second] = [items[that - 1], items[that + 1], items[that + 2]]
  if (isFirst ? isThatThing(items, that) : isSubjectThat(items, that)) return false
  if (before?.lower === 'condition' || next === undefined || next.text === '.') return false
  const isSaying = is(second, GERUND) && !is(second, PREPOSITION) && second?.lower !== 'according'
  if (next.text === ',' && isSaying) return false
  // "Told them in an interview that aired on Monday that", "wrote the songs that told the story".
  const behind = DETERMINER | (Number(is(before, DOCUMENT_NOUN)) * (PREPOSITION | TIME_WORD))
  if (is(next, ENDS_IN_ED) && is(second, behind)) return false
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
export const WH: RegExp = /^(?:whether|if|how|what|why|where)$/

function takesThat({frames}: Cue): boolean {
  return frames !== OBJECT
}

/** "Promised on Monday to" promises as "promised to" does; others take the infinitive right behind them, or behind whom they address. */
function takesInfinitive({frames, form, lemma}: Cue, isFirst: boolean): boolean {
  return (
    (frames & (VOW | ATTITUDE)) !== 0 ||
    (isFirst && ((frames & URGE) !== 0 || form === 'impersonal')) ||
    // "Who claims to have rowed"; "a man claiming to be from the mill" tells who he is.
    (isFirst && /^(?:claim|confess)$/.test(lemma) && form !== 'participle')
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

export function takesClause(cue: Cue): boolean {
  return takes(cue, CLAUSE | STANCE | TELL | ATTITUDE | EVIDENCE)
}
