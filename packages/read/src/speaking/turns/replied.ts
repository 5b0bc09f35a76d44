import type {Quotation, Speaker} from '@onrecord/core'
import type {Draft} from '../../pass.ts'
import type {Cast} from '../cast.ts'
import {namedOutside} from '../named-outside.ts'
import {resolvedTo} from '../resolved.ts'
import {spokenIn, type Utterance} from '../utterances.ts'

/**
 * “Not I,” came the reply: whom alone the words tell of with which the last speaker asked, or who alone has spoken beside her just before;
 * `null` where nobody is, or words do not only come.
 */
export function repliedBy(
  draft: Draft,
  cast: Cast,
  {content, speaker}: Quotation,
  last: Utterance | undefined,
  spoken: readonly Utterance[],
): Speaker | null {
  const from = content[0]?.end ?? 0
  if (last === undefined || !REPLIED.test(draft.text.slice(from, from + LONGEST_REPLY))) return null
  const {start = 0, end = 0} = draft.sentences[last.sentence]?.span ?? {}
  const people = new Set([
    ...namedOutside({draft, cast}, {start, end}),
    ...spokenIn(spoken, 'block', last.block - NEAR_BLOCKS, last.block).map(({entity}) => entity),
  ])
  const [only, other] = [...people].filter(
    (each) => each?.type === 'person' && each !== last.entity,
  )
  const isOne = only != null && other === undefined
  return isOne ? {...speaker, ...resolvedTo(only, 'answer', 0.7)} : null
}

const REPLIED = /^\scame\sthe\s(?:\p{Ll}+\s)?(?:answer|reply|response|retort)(?!,?\sfrom)/u
const LONGEST_REPLY = 50
const NEAR_BLOCKS = 2
