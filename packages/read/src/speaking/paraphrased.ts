import {contains, type Entity, type Span} from '@onrecord/core'
import {BODY_NOUN, ENDS_IN_S, is, PERSON_NOUN} from '../language/grammar.ts'
import type {Draft} from '../pass.ts'
import {clausesOf, type Item, wordCount} from '../quoting/items.ts'
import {REPORTS_ALONE} from '../quoting/verbs.ts'
import {type Cast, entitiesNear} from './cast.ts'
import {mentionsIn} from './mention-places.ts'
import type {Utterance} from './utterances.ts'

/**
 * "Ada Vale said that the lock leaks. For the town this “is a bad time to mend it”.": a few words built into the sentence right behind
 * one that tells what somebody said, where nobody else is named and nothing else reports.
 */
export function paraphrasedBy(
  draft: Draft,
  cast: Cast,
  sentence: number,
  last: Utterance | undefined,
): Utterance | null {
  const [before, here] = [clausesOf(draft)[sentence - 1], clausesOf(draft)[sentence]]
  if (before === undefined || here === undefined || last?.entity == null) return null
  const isNext = last.sentence === sentence - 1 && last.block === here.sentence.block
  if (!isNext || last.speaker.rule?.startsWith('according-to') === true) return null
  if (isTold(here.items) || !isTold(before.items)) return null
  const quote = onlyQuote(draft.text, here.items)
  return quote === null || namesOther(cast, here.sentence.span, quote, last.entity) ? null : last
}

/** The few words that alone are quoted in a sentence, which asks nothing. */
function onlyQuote(text: string, items: readonly Item[]): Item | null {
  const [quote, ...others] = items.filter(({kind}) => kind === 'quote')
  const isBuiltIn = quote?.small === true && others.length === 0 && items.at(-1)?.text !== '?'
  return isBuiltIn && wordCount(text, quote) >= FEWEST_WORDS ? quote : null
}

function namesOther(cast: Cast, near: Span, quote: Item, speaker: Entity): boolean {
  return entitiesNear(cast, near).some(
    (each) =>
      each.id !== speaker.id &&
      /^(?:person|organisation)$/.test(each.type) &&
      mentionsIn(each, near).some(({span}) => !contains(quote, span)),
  )
}

const FEWEST_WORDS = 5

/** Whether a sentence has a verb of saying, or brings in somebody else: "a student", "the council", "is defined by Quorl as". */
function isTold(items: readonly Item[]): boolean {
  return items.some(
    (item, at) =>
      is(item, REPORTS_ALONE) ||
      (!item.capital && is(item, PERSON_NOUN | BODY_NOUN) && !is(item, ENDS_IN_S)) ||
      (item.lower === 'by' && items[at + 1]?.capital === true),
  )
}
