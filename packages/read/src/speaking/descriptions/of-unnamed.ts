import type {Span} from '@onrecord/core'
import {GROUP_NOUN, is, PERSON} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {clausesOf, type Item} from '../../quoting/items.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {namedOutside} from '../named-outside.ts'
import type {Scene} from '../scene.ts'
import {sentenceAt} from '../sentence-at.ts'

/** "Two nurses saw it. “It was late,” said one of them. “It was not,” said the other": of several without a name whom the paragraph has just brought in. */
export function isOfUnnamed({draft, cast}: Pick<Scene, 'draft' | 'cast'>, mention: Span): boolean {
  if (!ONE.test(draft.text.slice(mention.start, mention.end))) return false
  const own = sentenceAt(draft, mention.start)
  const block = draft.sentences[own]?.block
  for (let at = own - 1; at > own - REACH && draft.sentences[at]?.block === block; at--) {
    const {items, sentence} = clausesOf(draft)[at] ?? NOTHING
    if (namedOutside({draft, cast}, sentence.span).length > 0) return false
    if (isSeveral(items)) return true
  }
  return false
}

const NOTHING = {items: [] as readonly Item[], sentence: {span: {start: 0, end: 0}}}
const ONE =
  /^(?:one(?:\sof\s(?:them|these|the\s(?:two|three|four|pair)))?|(?:an|the\s)other)(?:$|,)/i
const REACH = 4

/** "Two former guards (spoke)": a number, and no article. */
function isSeveral(items: readonly Item[]): boolean {
  const first = isIn(items[0], OPENS) ? 1 : 0
  if (!isIn(items[first], SEVERAL)) return false
  const subject = firstSubject(items)
  return (
    subject?.first === first &&
    items
      .slice(first, subject.last + 1)
      .some((item) => !item.capital && is(item, GROUP_NOUN | PERSON))
  )
}

const OPENS = wordList('but and yet')
const SEVERAL = wordList('two three four five several')
