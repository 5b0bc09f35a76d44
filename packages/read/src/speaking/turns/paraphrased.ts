import {BODY_NOUN, ENDS_IN_S, is, PERSON_NOUN} from '../../language/grammar.ts'
import type {Draft} from '../../pass.ts'
import {clausesOf, type Item, wordCount} from '../../quoting/items.ts'
import {REPORTS_ALONE} from '../../quoting/verbs.ts'
import type {Utterance} from '../utterances.ts'

/**
 * "Ada Vale said that the lock leaks. For the town this “is a bad time to mend it”.": words built into the sentence behind one that tells what
 * somebody said, where nothing else reports.
 */
export function paraphrasedBy(
  draft: Draft,
  sentence: number,
  last: Utterance | undefined,
): Utterance | null {
  const here = clausesOf(draft)[sentence]
  if (here === undefined || last?.entity == null) return null
  const [before, between] = clausesOf(draft).slice(last.sentence, sentence)
  const isNear = sentence - last.sentence <= NEAR && last.block === here.sentence.block
  if (!isNear || before === undefined || last.speaker.rule?.startsWith('according-to') === true)
    return null
  // A body's words are not told on so far.
  if (between !== undefined && (last.entity.type !== 'person' || isTold(between.items))) return null
  if (isTold(here.items) || !isTold(before.items)) return null
  const quote = onlyQuote(draft.text, here.items)
  return quote === null ? null : last
}

/** The few words that alone are quoted in a sentence, which asks nothing. */
function onlyQuote(text: string, items: readonly Item[]): Item | null {
  const [quote, ...others] = items.filter(({kind}) => kind === 'quote')
  const isBuiltIn = quote !== undefined && others.length === 0 && items.at(-1)?.text !== '?'
  return isBuiltIn && wordCount(text, quote) >= FEWEST_WORDS ? quote : null
}

const NEAR = 2
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
