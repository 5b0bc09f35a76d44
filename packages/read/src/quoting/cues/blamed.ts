import {ADVERB, AUXILIARY, BE, is} from '../../language/grammar.ts'
import {isIn} from '../../language/word-lists.ts'
import {OBJECT_PRONOUN} from '../addressees.ts'
import type {Item} from '../items.ts'
import type {Range} from '../ranges.ts'
import {namesSpeaker, phraseAfterVerb} from '../subjects/noun-phrases.ts'
import {subjectBefore} from '../subjects/subjects.ts'

/**
 * "Ms Vale accused Mr Lind of saying", "Mr Lind was mocked by Ms Vale for saying": who said what somebody is blamed, praised or
 * punished for, and not who blames him.
 */
export function blamedFor(items: readonly Item[], saying: number): Range | null {
  if (!/^(?:of|for)$/.test(items[saying - 1]?.lower ?? '')) return null
  let verb = saying - 2
  while (
    verb > 0 &&
    saying - verb < FARTHEST &&
    items[verb]?.kind !== 'quote' &&
    !blames(items, verb)
  )
    verb--
  if (!blames(items, verb)) return null
  const passive = passiveFrom(items, verb)
  if (passive >= 0) return subjectBefore(items, passive)
  // "Accused him of saying".
  if (verb === saying - 3 && isIn(items[verb + 1], OBJECT_PRONOUN))
    return {first: verb + 1, last: verb + 1}
  const phrase = phraseAfterVerb(items, verb + 1)
  if (phrase === null) return null
  const blamed = {first: phrase.first, last: Math.min(phrase.last, saying - 2)}
  return namesSpeaker(items, blamed) ? blamed : null
}

function blames(items: readonly Item[], at: number): boolean {
  return BLAMES.test(items[at]?.lower ?? '')
}

/** Where "was" or "has been" begins before a participle; -1 for nowhere. */
function passiveFrom(items: readonly Item[], participle: number): number {
  let at = participle - 1
  while (is(items[at], ADVERB)) at--
  if (!is(items[at], BE)) return -1
  while (is(items[at - 1], AUXILIARY | ADVERB)) at--
  return at
}

const FARTHEST = 14

const BLAMES =
  /^(?:accus|admonish|applaud|arrest|attack|bann?|blam|blast|castigat|charg|chastis|chid|commend|condemn|convict|critici[sz]|denounc|fault|fin|fir|hail|jail|lambast|mock|prais|rebuk|reprimand|ridicul|sack|scold|slam|slamm|su|suspect|suspend|thank)(?:e?s|ed|e|ing)?$/
