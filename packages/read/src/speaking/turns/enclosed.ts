import type {Quotation, Span} from '@onrecord/core'
import {DETERMINER, is} from '../../language/grammar.ts'
import type {Draft} from '../../pass.ts'
import {clausesOf, wordCount} from '../../quoting/items.ts'
import {beginsAnew} from '../paragraphs.ts'
import {firstBehind, type Utterance} from '../utterances.ts'

/**
 * "“It was late,” Ada Vale says. Her mother “had walked all the way from Orm”. Vale says that it rained.": words of which nothing tells whose
 * they are, between words of one speaker’s.
 */
export function enclosing(
  draft: Draft,
  {quoted}: Quotation,
  sentence: number,
  before: Utterance | undefined,
  spoken: readonly Utterance[],
): Utterance | null {
  const after = firstBehind(spoken, sentence)
  const block = draft.sentences[sentence]?.block ?? 0
  if (before?.entity == null || after?.entity !== before.entity) return null
  if (block - before.block > MOST_BLOCKS || after.block - block > MOST_BLOCKS) return null
  if (isOfOther(draft, sentence, quoted[0])) return null
  for (let at = before.sentence + 1; at <= after.sentence; at++)
    if (beginsAnew(draft, at)) return null
  return after.sentence - sentence < sentence - before.sentence ? after : before
}

const MOST_BLOCKS = 3

/** "One board read: “No boats.”", "the “largest mill of the coast”": words of a thing, of nobody. */
function isOfOther(draft: Draft, sentence: number, words: Span | undefined): boolean {
  const {items = []} = clausesOf(draft)[sentence] ?? {}
  const at = items.findIndex(({kind, end}) => kind === 'quote' && end > (words?.start ?? end))
  const [quote, before] = [items[at], items[at - 1]]
  if (quote === undefined || before === undefined) return false
  const isName = is(before, DETERMINER) || wordCount(draft.text, quote) < FEWEST_WORDS
  return isName || before.text === ':'
}

const FEWEST_WORDS = 5
