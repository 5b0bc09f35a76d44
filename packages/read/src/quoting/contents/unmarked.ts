import {
  ADVERB,
  AUXILIARY,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_LY,
  FINITE,
  GERUND,
  is,
  PREPOSITION,
  TIME_WORD,
} from '../../language/grammar.ts'
import {AND_OR} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {OBJECT_PRONOUN} from '../addressees.ts'
import type {Cue} from '../cues/cue.ts'
import {ATTITUDE, OBJECT, takes, URGE, VOW} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite, isFiniteVerb, isThatThing, opensSubordinate} from '../predicates.ts'
import {startsPhrase} from '../subjects/noun-phrases.ts'
import {INTERVAL, pastAdverbial} from './adverbials.ts'
import {afterTime, isTime} from './after-time.ts'
import {mainClauseAfter} from './main-clauses.ts'
import {isAmount} from './marked.ts'
import {type Start, takesClause} from './markers.ts'

/** A clause without "that" right after the cue (perhaps after a time expression), or the object of "called", "demanded". */
export function unmarked(items: readonly Item[], from: number, cue: Cue): Start | null {
  const at = pastTime(items, from)
  const item = items[at]
  if (item === undefined || !opensClause(item)) return null
  // "Consumer advocates and rowers left", "the board demands and reports": a noun, or a verb without words of its own.
  if (isIn(item, AND_OR) && items.slice(at).every(({kind}) => kind !== 'quote')) return null
  if (at > from && isFiniteVerb(items, at)) return behindTime(items, from, at, cue)
  // "A video they claim is real"; "the lives it claimed are".
  if (isOfThing(item, cue) && !/^claims?$/.test(items[cue.group.last]?.lower ?? '')) return null
  return clauseOrThing(items, at, item, cue) ?? afterTime(items, at, cue)
}

/** "Said last year was dry": the time is a subject; not in "a price, which she said last year would rise". "The cuts announced last week were dropped": a participle. */
function behindTime(items: readonly Item[], from: number, at: number, cue: Cue): Start | null {
  if (cue.lemma !== 'say') return null
  const isOfWords = items[(cue.subject?.first ?? 0) - 1]?.lower !== 'which'
  return {at: isOfWords || is(items[from], AUXILIARY) ? from : at, marker: 'bare'}
}

/** An infinitive behind whom it addresses, a clause without "that", or a thing. */
function clauseOrThing(items: readonly Item[], at: number, item: Item, cue: Cue): Start | null {
  if (takes(cue, URGE) && isUrged(items, at, item)) return {at, marker: 'to'}
  if (takesClause(cue) && (beginsClause(items, at) || isAmount(items, at, cue)))
    return {at, marker: 'bare'}
  return takes(cue, OBJECT | ATTITUDE) ? {at, marker: 'object'} : null
}

/** "The boats she says are late"; in "the ropes the yard proposed are late" the verb is of the ropes. */
function isOfThing(item: Item, cue: Cue): boolean {
  return is(item, FINITE) && (takes(cue, OBJECT | VOW) || cue.lemma === 'announce')
}

function pastTime(items: readonly Item[], from: number): number {
  if (limits(items, from)) return from
  // Not "said today’s boat was late".
  const isLoose = isLooseAdverb(items[from]) && items[from + 1]?.kind !== 'possessive'
  let at = isLoose ? Math.max(from + 1, pastAdverbial(items, from)) : from
  while (isTime(items, at) || isInterval(items, at)) at = Math.max(at + 1, pastAdverbial(items, at))
  return at
}

/** "(Said) only some had", "nearly 40 boats had": an adverb that belongs to the words behind it; not "only last week", "just days ago". */
function limits(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return (
    isIn(items[at], LIMITS) &&
    (next?.kind === 'number' || next?.kind === 'word') &&
    !is(next, PREPOSITION | CLAUSE_OPENER | TIME_WORD | ADVERB) &&
    !isIn(next, INTERVAL) &&
    !isInterval(items, at + 1)
  )
}

const LIMITS = wordList('almost approximately even just nearly only roughly')

/** "A month later", "two years ago". */
function isInterval(items: readonly Item[], at: number): boolean {
  const isCount = isIn(items[at], SOME)
  const end = pastAdverbial(items, at)
  // "Said a year later, she left": a comma keeps it in the clause.
  return (isCount || items[at]?.kind === 'number') && end > at && items[end]?.text !== ','
}

const SOME = wordList('a an few several')

function opensClause({kind, text}: Item): boolean {
  return kind === 'word' || kind === 'number' || /^[$£€¥(]$/.test(text)
}

/** "urged the council to": somebody, and an infinitive. */
function isUrged(items: readonly Item[], at: number, item: Item): boolean {
  return (startsPhrase(item) || isIn(item, OBJECT_PRONOUN)) && infinitiveAfter(items, at)
}

function isLooseAdverb(item: Item | undefined): boolean {
  return item !== undefined && is(item, ADVERB | ENDS_IN_LY)
}

function beginsClause(items: readonly Item[], at: number): boolean {
  const {lower = '', text} = items[at] ?? {}
  // "Said until it holds, no boat may land".
  if (opensSubordinate(items[at]) || /^(?:despite|without)$/.test(lower))
    return mainClauseAfter(items, at + 1) > 0 && !is(items[at + 1], GERUND)
  // "Said US crews were working".
  if (text === 'US') return true
  if (isBare(items, at)) return false
  // "Argue less about it".
  if (/^(?:less|more)$/.test(lower) && is(items[at + 1], PREPOSITION)) return false
  return (
    !(
      is(items[at], PREPOSITION) ||
      isTime(items, at) ||
      /^(?:so|to|as|and|or|but|than|when|while|because|him|them|me|us|himself|herself|themselves|it\.)$/.test(
        lower,
      )
    ) || lower === 'there'
  )
}

/** "Confirmed that.", which stands for what was asked; "said this to the crew on Monday", not "said this in turn cost fares". */
function isBare(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at]?.lower, items[at + 1]]
  if (item === 'that') return next?.kind === 'punctuation' || isThatThing(items, at)
  return (
    item === 'this' &&
    is(next, PREPOSITION | CLAUSE_OPENER) &&
    !/^(?:case|fact|least|turn)$/.test(items[at + 2]?.lower ?? '') &&
    !holdsFinite(items, {first: at + 2, last: items.length - 1})
  )
}

function infinitiveAfter(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, from + 10)
    .some((item, i) => i > 0 && item.lower === 'to' && !is(items[from + i + 1], DETERMINER))
}
