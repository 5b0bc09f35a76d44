import {contains} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import type {Found} from './find.ts'
import type {Clause, Item} from './items.ts'
import {isSpeakerNoun} from './noun-phrases.ts'
import {spanOf} from './ranges.ts'

const LONGEST_NAME = 5

/** "Mayor Vale: The bridge is safe": in a headline a colon stands for "says" behind somebody's name or "police", "report", "poll". */
export function headlineColon(draft: Draft, {items, sentence}: Clause): Found | null {
  if (draft.blocks[sentence.block]?.type !== 'headline') return null
  const colon = items.findIndex(({text}) => text === ':')
  if (colon < 1 || colon > LONGEST_NAME || colon > items.length - 3) return null
  if (!items.slice(0, colon).every(isNamePart) || !namesSomebody(draft, items, colon - 1))
    return null
  // "Ana Vale: An interview", "Poll: How it was done": what the story is, and no statement.
  if (/^(?:an?|how|why|what|who|where|inside|meet)$/.test(items[colon + 1]?.lower ?? ''))
    return null
  let last = items.length - 1
  while (last > colon && /^[.;]$/.test(items[last]?.text ?? '')) last--
  const words = items.slice(colon + 1, last + 1)
  const quoted = words.filter(({kind}) => kind === 'quote')
  if (quoted.length === words.length) return null
  return {
    kind: quoted.length > 0 ? 'mixed' : 'indirect',
    content: [spanOf(items, {first: colon + 1, last})],
    quoted: quoted.map(({start, end}) => ({start, end})),
    cue: null,
    mention: spanOf(items, {first: 0, last: colon - 1}),
    addressee: null,
    rule: 'headline-colon',
    closed: true,
    within: null,
  }
}

function isNamePart({kind}: Item): boolean {
  return kind === 'word'
}

/** A noun for a speaker, or the end of a person's or a body's name that the article has elsewhere too. */
function namesSomebody({entities}: Draft, items: readonly Item[], last: number): boolean {
  const item = items[last]
  if (item === undefined) return false
  const whole = spanOf(items, {first: 0, last})
  return (
    isSpeakerNoun(item) ||
    entities.some(
      ({type, mentions}) =>
        /^(?:person|organisation)$/.test(type) &&
        mentions.length > 1 &&
        mentions.some(({span}) => span.end === item.end && contains(whole, span)),
    )
  )
}
