import {contains, type Entity, type Mention, type Span, spanText} from '@onrecord/core'
import {GENDERED} from '../../data/titles.ts'
import {GROUP_NOUN, is, PERSON} from '../../language/grammar.ts'
import {GIVES_NO_NAME} from '../../language/no-name.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {clausesOf, type Item} from '../../quoting/items.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {mentionedAs} from '../cast.ts'
import {isReported, namedOutside} from '../named-outside.ts'
import type {Scene} from '../scene.ts'
import {sentenceAt} from '../sentence-at.ts'
import {spokenIn} from '../utterances.ts'

/** "Two nurses saw it. “It was late,” said one of them. “It was not,” said the other": of several without a name whom the paragraph has just brought in. */
export function isOfUnnamed(scene: Scene, mention: Span, noun: string): boolean {
  return isOneOfSeveral(scene, mention) || isOfNameless(scene, mention, noun)
}

/** "A Quorlian who asked not to be named feared Bo Lind. “It is late,” the man said": whoever has spoken last without giving a name, where nobody else has been brought in since. */
function isOfNameless(
  {draft, cast, spoken, sentence, reported}: Scene,
  mention: Span,
  noun: string,
): boolean {
  const {start} = mention
  const words = spanText(draft.text, mention)
  if (!/^[Tt]he\s[\p{Ll}\s-]+$/u.test(words) || !GENDERED.has(noun)) return false
  const near = spokenIn(spoken, 'sentence', sentence - MOST_SENTENCES, sentence)
  const last = near.findLastIndex(({speaker}) => speaker.status !== 'unattributed')
  const asking = near
    .slice(last + 1)
    .find((each) =>
      GIVES_NO_NAME.test(spanText(draft.text, draft.sentences[each.sentence]?.span ?? mention)),
    )
  if (asking === undefined) return false
  const since = {
    start: draft.sentences[asking.sentence]?.span.end ?? start,
    end: Math.min(start, reported.content[0]?.start ?? start),
  }
  const isBroughtIn = ({span}: Mention, {type}: Entity): boolean =>
    type === 'person' && contains(since, span) && !isReported(draft, span)
  return mentionedAs(cast, since, isBroughtIn).length === 0
}

const MOST_SENTENCES = 8

function isOneOfSeveral({draft, cast}: Scene, mention: Span): boolean {
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
