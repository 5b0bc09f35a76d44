import type {Quotation, Speaker} from '@onrecord/core'
import type {Draft} from '../../pass.ts'
import {clausesOf} from '../../quoting/items.ts'
import type {Cast} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'
import {namedOutside} from '../named-outside.ts'
import {resolvedTo} from '../resolved.ts'
import {sole} from '../sole.ts'
import {spokenIn, type Utterance} from '../utterances.ts'

/**
 * “Not I,” came the reply: whom alone the words tell of with which the last speaker asked, or who alone has spoken just before her, in the
 * sentence above; `null` where nobody is, or somebody unnamed may have been asked.
 */
export function repliedBy(
  draft: Draft,
  cast: Cast,
  {speaker}: Quotation,
  last: Utterance | undefined,
  spoken: readonly Utterance[],
): Speaker | null {
  if (speaker.rule !== 'reply' || last === undefined || asksUnnamed(draft, last)) return null
  const {start = 0, end = 0} = draft.sentences[last.sentence]?.span ?? {}
  const people = new Set([
    ...namedOutside({draft, cast}, {start, end}),
    ...spokenIn(spoken, 'block', last.block - NEAR_BLOCKS, last.block).map(({entity}) => entity),
  ])
  const only = sole([...people].filter((each) => each?.type === 'person' && each !== last.entity))
  if (only === null) return null
  // “It leaks,” Ada Vale said. A boy came in. “Who did it?”
  const isBeside =
    mentionsIn(only, {start, end}).length > 0 ||
    spokenIn(spoken, 'sentence', last.sentence - 1).some(({entity}) => entity === only)
  return isBeside ? {...speaker, ...resolvedTo(only, 'answer', 0.7)} : null
}

/** “Who did it?” Bo Reed asked the crowd, asked his son: more words stand beside the speaker than the verb. */
function asksUnnamed(draft: Draft, {sentence, speaker: {mention}}: Utterance): boolean {
  const {start: from = 0, end: to = 0} = mention ?? {}
  const words = (clausesOf(draft)[sentence]?.items ?? []).filter(
    ({kind, capital, start, end}) => kind === 'word' && !capital && (end <= from || start >= to),
  )
  return words.length > 1
}

const NEAR_BLOCKS = 2
