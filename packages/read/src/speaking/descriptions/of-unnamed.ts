import {type Entity, type Mention, type Span, spanText} from '@onrecord/core'
import {GENDERED} from '../../data/titles.ts'
import {GROUP_NOUN, is, PERSON} from '../../language/grammar.ts'
import {GIVES_NO_NAME} from '../../language/no-name.ts'
import {A_AN} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {clausesOf, type Item} from '../../quoting/items.ts'
import {headOf} from '../../quoting/predicates.ts'
import {spanOf} from '../../quoting/ranges.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {mentionedAs} from '../cast.ts'
import {nounGender} from '../gender-of-words.ts'
import {isReported, namedOutside} from '../named-outside.ts'
import type {Scene} from '../scene.ts'
import {sentenceAt} from '../sentence-at.ts'
import {spokenIn} from '../utterances.ts'

/** "Two nurses saw it. “It was late,” said one of them. “It was not,” said the other": of several without a name whom the paragraph has just brought in. */
export function isOfUnnamed(scene: Scene, mention: Span, noun: string): boolean {
  return isOneOfSeveral(scene, mention) || isOfNameless(scene, mention, noun)
}

/** "A Quorlian who asked not to be named feared Bo Lind. “It is late,” the man said": whoever came in last without a name, where nobody else has been named or heard since. */
function isOfNameless(scene: Scene, mention: Span, noun: string): boolean {
  const {draft, cast, spoken, sentence, reported} = scene
  if (!/^[Tt]he\s[\p{Ll}\s-]+$/u.test(spanText(draft.text, mention)) || !GENDERED.has(noun))
    return false
  const before = Math.min(mention.start, reported.content[0]?.start ?? mention.start)
  const isBroughtIn = ({span}: Mention, {type}: Entity): boolean =>
    type === 'person' && span.end <= before && !isReported(draft, span)
  const isOther = (at: number): boolean =>
    spokenIn(spoken, 'sentence', at).some(({speaker}) => speaker.status !== 'unattributed')
  const isNamed = (at: number): boolean =>
    mentionedAs(cast, draft.sentences[at]?.span ?? mention, isBroughtIn).length > 0
  let at = sentence
  while (at > sentence - MOST_SENTENCES && !isOther(at)) {
    if (bringsIn(scene, at, noun)) return true
    if (isNamed(at)) return false
    at--
  }
  return false
}

/** "A driver (stopped beside Bo Lind)", "the clerk (gave no name)": somebody who can be meant, and is not named beside it. */
function bringsIn({draft, cast, spoken, sentence}: Scene, at: number, noun: string): boolean {
  const {items, sentence: told} = clausesOf(draft)[at] ?? NOTHING
  const isAsking = GIVES_NO_NAME.test(spanText(draft.text, told.span))
  if (isAsking && spokenIn(spoken, 'sentence', at).length > 0) return true
  const subject = firstSubject(items)
  const head = subject && headOf(items, subject)
  if (!head || !canBe(head, noun)) return false
  const isNew = at === sentence - 1 && ANYBODY.test(noun) && isIn(items[subject.first], A_AN)
  if (!(isAsking || isNew)) return false
  const after = items[items.indexOf(head) + 1]?.lower ?? ''
  if (after === 'who') return true
  return !NAMED.test(after) && namedOutside({draft, cast}, spanOf(items, subject)).length === 0
}

function canBe(head: Item, noun: string): boolean {
  const gender = nounGender(head.lower)
  return is(head, PERSON) && (gender === 'unknown' || gender === nounGender(noun))
}

const ANYBODY = /^(?:(?:wo)?man|boy|girl)$/
const NAMED = /^(?:call|nam)ed$/
const MOST_SENTENCES = 8

function isOneOfSeveral({draft, cast}: Scene, mention: Span): boolean {
  if (!ONE.test(spanText(draft.text, mention))) return false
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
