import {contains, type Entity, type Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {DETERMINER, is, PERSON} from '../../language/grammar.ts'
import {clausesOf, type Item} from '../../quoting/items.ts'
import {isCompatible, mentionedAs} from '../cast.ts'
import {bearersOf} from '../descriptions/described.ts'
import {identifiedNext} from '../descriptions/identified.ts'
import {kinNamed} from '../kin/kin-named.ts'
import {isCalledIn} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {sole} from '../sole.ts'
import {lastUpTo} from '../utterances.ts'
import {isAnswering} from './answer-verbs.ts'
import {askingVerb} from './asking-before.ts'

/**
 * "Ada Vale asked how the pilot had got out. “Badly,” he answered", "The mayor accused his treasurer of sloth. Work, she replied, was
 * scarce": of whom the sentence before says something, behind who says it.
 */
export function answererOf(scene: Scene, mention: Span, word: string): Entity | null {
  const {draft, cast, sentence} = scene
  const before = clausesOf(draft)[sentence - 1]
  const items = before?.items ?? []
  const isAnswer = isAnswering(draft.text, mention.end)
  if (!(isAnswer || isAskedByWriter(items))) return null
  // What was asked is answered in the next paragraph, too.
  const puts = before?.sentence.block === draft.sentences[sentence]?.block ? PUTS : ASKED
  const verb = items.findIndex(({lower}) => puts.test(lower))
  const isOfPerson = (at: number): boolean =>
    is(items[at], PERSON) || isCalledIn(draft, items[at]?.lower ?? '')
  const end = isAnswer ? items.length : verb + LONGEST_ASKED
  for (let at = verb + 1; verb > 0 && at < end; at++) {
    if (!isOfPerson(at)) continue
    const only = sole(meantAt(scene, items, at))
    if (only !== null && isCompatible(cast, only, word)) return only
  }
  return null
}

/** "“How is the knee, Mr Reed?” she asked. “Better,” he said": who is called by name in the question just before. */
export function calledUpon({draft, cast, sentence, spoken}: Scene, word: string): Entity | null {
  const end = draft.sentences[sentence]?.span.start ?? 0
  const start = Math.max(0, end - LONGEST_QUESTION)
  const called = CALLED.exec(draft.text.slice(start, end))
  if (called === null) return null
  const [found, name = ''] = called
  const at = start + called.index + found.indexOf(name)
  const near = {start: at, end: at + name.length}
  const asker = lastUpTo(spoken, sentence - 1)?.entity
  const [one = null] = mentionedAs(
    cast,
    near,
    ({span}, each) =>
      each.id !== asker?.id && isCompatible(cast, each, word) && contains(span, near),
  )
  return one
}

/** "“Were you late?” Ada Vale asked. “No,” Bo Reed replied. “Why not?” Vale asked": who alone has asked just before, where another has answered. */
export function askerBefore({draft, spoken, reported}: Scene, {end}: Span): Entity | null {
  const isAsking = (from: number): boolean => ASKS.test(draft.text.slice(from, from + 12))
  const isTag = (reported.content[0]?.start ?? end) < end
  if (!isTag || !isAsking(end)) return null
  const near = spoken.slice(-NEAREST_TURNS)
  const asked = near.filter(
    ({speaker: {mention}}) =>
      mention !== null &&
      (isAsking(mention.end) || draft.text.startsWith(' asked ', mention.start - 7)),
  )
  const [only, other] = new Set(asked.map(({entity}) => entity))
  const isAnswered = near.at(-1)?.entity !== only
  return other === undefined && isAnswered ? (only ?? null) : null
}

/** Turns of talk in which a question is still in mind. */
export const NEAREST_TURNS = 3
const ASKS = /^,?\sasked\b(?!\s(?:for|to)\b)/
const LONGEST_QUESTION = 120
const CALLED =
  /,\s(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.?\s)?(\p{Lu}\p{L}+)\?[”’"']\s[^.!?“”‘"]{1,60}\.\s+$/u

/** "I asked the pilot why. “It was late,” he said": who writes does not answer. */
function isAskedByWriter(items: readonly Item[]): boolean {
  const isWriter = /^(?:i|we)$/.test(items[0]?.lower ?? '') && askingVerb(items) === 1
  return isWriter && is(items[2], DETERMINER)
}

// "Asked the young pilot".
const LONGEST_ASKED = 4

const ASKED = /^asked$/
const PUTS = /^(?:asked|suggested|accused|told|claimed|argued|urged|warned|reminded|said)$/

function meantAt({draft, cast}: Scene, items: readonly Item[], at: number): readonly Entity[] {
  const noun = items[at]
  const first = items.slice(Math.max(0, at - 3), at).findLast((each) => is(each, DETERMINER))
  if (noun === undefined || first === undefined) return []
  if (KIN.has(noun.lower)) return kinNamed(draft, cast, noun.lower, first.start)
  const description = draft.text.slice(first.start, noun.end)
  const told = bearersOf(draft, cast, description, noun.lower, first.start)
  const lead = told.length > 0 ? null : identifiedNext(draft, cast, noun.lower, first.start)
  return lead === null ? told : [lead]
}
