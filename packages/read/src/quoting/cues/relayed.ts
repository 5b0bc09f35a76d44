import {AUXILIARY, CLAUSE_OPENER, FINITE, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {OBJECT_PRONOUN} from '../addressees.ts'
import type {Item} from '../items.ts'
import type {Range} from '../ranges.ts'
import {isSpeakerNoun} from '../subjects/head-ends.ts'
import {subjectBefore} from '../subjects/subjects.ts'
import type {Bare, Cue} from './cue.ts'

/** "“It leaks,” Ms Vale was quoted as saying", "Ms Vale was heard saying", "was heard to say", "the paper quoted Ms Vale as saying": who is quoted or heard says it. */
export function relayedBy(items: readonly Item[], cue: Bare): Cue | null {
  const before = cue.group.first - 1
  const verb = relayBefore(items, before)
  if (!RELAYS.test(items[verb]?.lower ?? '')) return null
  // "Were quoted by the paper as saying", "was quoted in a paper as saying".
  const isBy = isIn(items[verb + 1], BY_IN_ON)
  const isActive = items[before]?.lower === 'as' && verb < before - 1 && !isBy
  let first = verb
  while (first > 0 && is(items[first - 1], AUXILIARY)) first--
  if (!isActive && first === verb) return null
  const last = items[before - 1]?.text === ',' ? before - 2 : before - 1
  const subject = isActive ? {first: verb + 1, last} : subjectBefore(items, first)
  return subject === null ? null : {...cue, subject, form: isActive ? 'participle' : 'subject-verb'}
}

const BY_IN_ON = wordList('by in on')

/** “It leaks,” the paper quoted Ms Vale as saying, “It leaks,” the paper quoted Ms Vale, she recalls Ms Vale telling her: Ms Vale says it. */
export function quotedAs(items: readonly Item[], {lemma, group}: Cue): Range | null {
  const first = group.last + 1
  const verb = lemma === 'quote' ? quotedSaying(items, first) : recalledSaying(items, first, lemma)
  const end = verb < 0 && lemma === 'quote' && items[first]?.capital ? items.length - 1 : verb
  return end > first ? {first, last: end - 1} : null
}

/** Where "as" stands in "(quoted) the chief, Ms Vale, as saying"; -1 for nowhere. */
export function quotedSaying(items: readonly Item[], first: number): number {
  for (let at = first; at < first + LONGEST_QUOTED && isPart(items[at]); at++)
    if (items[at]?.lower === 'as' && saysSo(items[at + 1])) return at
  return -1
}

/** Where the verb stands in "(recalls) Ms Vale telling her"; not in "recalled the night they met, telling her". */
function recalledSaying(items: readonly Item[], first: number, lemma: string): number {
  if (lemma !== 'recall' && lemma !== 'remember') return -1
  let at = first
  while (at < first + LONGEST_QUOTED && items[at]?.kind === 'word' && !saysSo(items[at])) at++
  return saysSo(items[at]) ? at : -1
}

function saysSo(item: Item | undefined): boolean {
  return SAYING_SO.test(item?.lower ?? '')
}

/** "A microphone caught one of them saying", "she heard Ada Vale shout", “It leaks,” she recalls him telling her: who stands behind the verb of hearing says it. */
export function heardBy(items: readonly Item[], cue: Bare): Cue | null {
  const last = cue.group.first - 1
  const verb = hearingBefore(items, last)
  return verb < 0 || verb === last
    ? null
    : {...cue, subject: {first: verb + 1, last}, form: 'participle'}
}

/** Where a verb of hearing stands before whom somebody hears; -1 for nowhere. */
export function hearingBefore(items: readonly Item[], last: number): number {
  let at = canBeHeard(items[last]) ? last : -1
  while (at >= 0 && !HEARS.test(items[at]?.lower ?? ''))
    at = at > last - LONGEST_HEARD && isOfHeard(items[at]) ? at - 1 : -1
  return is(preceding(items, at), AUXILIARY) ? -1 : at
}

function canBeHeard(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return false
  return item.capital || isIn(item, OBJECT_PRONOUN) || isSpeakerNoun(item)
}

function isOfHeard(item: Item | undefined): boolean {
  return item?.kind === 'word' && !is(item, CLAUSE_OPENER | FINITE) && item.lower !== 'to'
}

const LONGEST_HEARD = 8

const HEARS =
  /^(?:(?:hear|recall|remember|watch)(?:s|es|ed|ing)?|heard|overheard|caught|saw|made|makes)$/

/** Where "quoted as", "heard to" or "heard" stands right before a verb of saying. */
function relayBefore(items: readonly Item[], before: number): number {
  const word = items[before]?.lower
  if (word === 'as') return quotedBefore(items, before - 1)
  return word === 'to' ? before - 1 : before
}

const LONGEST_QUOTED = 20
const SAYING_SO = /^(?:saying|telling|adding|writing)$/

/** "Quoted the army chief, General Lind, as saying". */
function isPart(item: Item | undefined): boolean {
  return item?.kind === 'word' || item?.text === ','
}

/** Where "quoted" stands before "as", or before whom it quotes. */
function quotedBefore(items: readonly Item[], last: number): number {
  for (let at = last; at > last - LONGEST_QUOTED && isPart(items[at]); at--)
    if (/^(?:cit|quot)(?:ed|es|ing)$/.test(items[at]?.lower ?? '')) return at
  return RELAYS.test(items[last]?.lower ?? '') ? last : -1
}

const RELAYS = /^(?:quot(?:ed|es|ing)|cited|reported|heard|overheard|filmed|recorded|caught)$/
