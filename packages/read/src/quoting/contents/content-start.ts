import {CLAUSE_OPENER, FINITE, is, PERSON_PRONOUN, PREPOSITION} from '../../language/grammar.ts'
import {addresseeAt} from '../addressees.ts'
import type {Cue} from '../cues/cue.ts'
import {nounContentStart} from '../cues/noun-cues.ts'
import {CLAUSE, TELL, takes, URGE, VOW} from '../frames.ts'
import type {Item} from '../items.ts'
import {isSubjectThat} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {pastAdverbial, pastAdverbials} from './adverbials.ts'
import {LONGEST_MANNER, marked} from './marked.ts'
import {type ContentStart, markerAt, WH} from './markers.ts'
import {unmarked} from './unmarked.ts'

/** Where the reported words begin after a cue; `null` when nothing reported follows it. */
export function contentStart(items: readonly Item[], cue: Cue): ContentStart | null {
  // Behind "said Mr Brown" nothing else is said.
  if (cue.form === 'verb-subject') return null
  if (cue.form === 'noun') return nounContentStart(items, cue)
  if (cue.form === 'passive') {
    const behind = (cue.subject ?? cue.group).last + 1
    // "Told by the mayor, Otto Lind, that".
    const isClosed = items[behind]?.text === ',' && !is(items[behind + 1], PERSON_PRONOUN)
    return afterAgent(items, beforeThat(items, isClosed ? behind + 1 : behind), cue)
  }
  const after = cue.group.last + 1
  if (cue.lemma === 'reportedly') return {at: after, marker: 'to', addressee: null}
  if (isWayOff(items, after)) return {at: after + 2, marker: 'quote', addressee: null}
  return cue.lemma === 'put it' ? putSo(items, after, cue) : afterHearer(items, after, cue)
}

/** "Yelled down, “Row!”": which way it was called. */
function isWayOff(items: readonly Item[], at: number): boolean {
  const [way, comma, quote] = items.slice(at, at + 3)
  return quote?.kind === 'quote' && WAYS.test(`${way?.lower}${comma?.text}`)
}

const WAYS = /^(?:back|down|out|over|up)[,:]$/

/** "(Was warned by a clerk) in May that": where the "that" stands; the place itself where none does. */
function beforeThat(items: readonly Item[], from: number): number {
  const that = pastAdverbials(items, from)
  return items[that]?.lower === 'that' ? that : from
}

/** Behind whom it was told, where the words behind the verb tell so. */
function afterHearer(items: readonly Item[], after: number, cue: Cue): ContentStart | null {
  const addressee = cue.form === 'impersonal' ? null : addresseeAt(items, after, cue)
  const from = addressee === null ? after : addressee.last + 1
  const start = marked(items, from, cue, addressee) ?? unmarked(items, from, cue)
  if (start !== null) return {...start, addressee}
  const isThing = addressee !== null && isNobody(items, addressee, cue)
  const thing = isThing ? unmarked(items, after, cue) : null
  return thing === null ? null : {...thing, addressee: null}
}

/** "Promised a new pier", "warned the lock at Orm would leak": what was taken for whom it was told is a thing, or opens a clause. */
function isNobody(items: readonly Item[], {first, last}: Range, cue: Cue): boolean {
  // "Urged a truce".
  if (cue.lemma === 'urge') return /^an?$/.test(items[first]?.lower ?? '')
  if (takes(cue, VOW) || !takes(cue, CLAUSE) || !is(items[last + 1], PREPOSITION))
    return takes(cue, VOW)
  let at = last + 1
  while (
    items[at]?.lower === 'and' ||
    (items[at]?.kind === 'word' && !is(items[at], CLAUSE_OPENER | FINITE))
  )
    at++
  return is(items[at], FINITE)
}

/** "Was asked by the mayor whether", "was accused by the union of": what was said stands behind the agent, where it stands at all. */
function afterAgent(items: readonly Item[], from: number, cue: Cue): ContentStart | null {
  const about = aboutAfter(items, from, cue)
  if (about > 0) return {at: about + 1, marker: 'object', addressee: null}
  const word = items[from]?.lower ?? ''
  const marker = WH.test(word) ? 'wh' : word === 'to' ? 'to' : 'that'
  const isThat = word === 'that' && !isSubjectThat(items, from)
  if (isThat || WH.test(word) || (word === 'to' && takes(cue, URGE)))
    return {at: from, marker, addressee: null}
  // "Was told by doctors she would live".
  if (takes(cue, TELL) && is(items[from], PERSON_PRONOUN))
    return {at: from, marker: 'bare', addressee: null}
  return leadsToThing(items, word, cue) ? {at: from, marker: 'object', addressee: null} : null
}

/** In "the level, as shown by the report, as “low”" the words are of whoever calls it so. */
function leadsToThing(items: readonly Item[], word: string, {group}: Cue): boolean {
  return word === 'as' ? items[group.first - 1]?.lower !== 'as' : /^(?:of|for)$/.test(word)
}

/** "Asked by the board on Monday about it": where the "about" stands; -1 for nowhere. */
function aboutAfter(items: readonly Item[], from: number, {lemma}: Cue): number {
  const at = items[from]?.lower === 'on' ? pastAdverbial(items, from) : from
  return lemma === 'ask' && items[at]?.lower === 'about' ? at : -1
}

/** "Put it “so”", "put it more bluntly: “…”", "put it this way: “…”". */
function putSo(items: readonly Item[], from: number, cue: Cue): ContentStart | null {
  const at = items.findIndex(({kind}, i) => i >= from && kind !== 'word')
  const start = at - from < LONGEST_MANNER ? markerAt(items, at, at === from, cue, null) : null
  return start ? {...start, addressee: null} : null
}
