import type {Entity, Span} from '@onrecord/core'
import {KIN} from '../data/kin.ts'
import {DETERMINER, is, PERSON} from '../language/grammar.ts'
import {clausesOf, type Item} from '../quoting/items.ts'
import {isCompatible} from './cast.ts'
import {bearersOf} from './described.ts'
import {identifiedNext} from './identified.ts'
import {kinNamed} from './kin-named.ts'
import {isCalledIn} from './profiles.ts'
import type {Scene} from './scene.ts'

/**
 * "Ada Vale asked how the pilot had got out. “Badly,” he answered", "The mayor accused his treasurer of sloth. Work, she replied, was
 * scarce": of whom the sentence before says something, behind who says it.
 */
export function answererOf(scene: Scene, mention: Span, word: string): Entity | null {
  const {draft, cast, sentence} = scene
  const before = clausesOf(draft)[sentence - 1]
  if (before === undefined || !isAnswering(draft.text, mention.end)) return null
  const {items} = before
  // What was asked is answered in the next paragraph, too.
  const puts = before.sentence.block === draft.sentences[sentence]?.block ? PUTS : ASKED
  const verb = items.findIndex(({lower}) => puts.test(lower))
  const isOfPerson = (at: number): boolean =>
    is(items[at], PERSON) || isCalledIn(draft, items[at]?.lower ?? '')
  for (let at = verb + 1; verb > 0 && at < items.length; at++) {
    if (!isOfPerson(at)) continue
    const [only, other] = meantAt(scene, items, at)
    if (only !== undefined && other === undefined && isCompatible(cast, only, word)) return only
  }
  return null
}

/** "… answered", right behind whoever does. */
export function isAnswering(text: string, end: number): boolean {
  return ANSWERS.test(text.slice(end, end + 12))
}

const ANSWERS = /^\s(?:answer|repl|respond|retort)\p{Ll}+\b/u
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
