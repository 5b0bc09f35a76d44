import type {Entity, Span, Speaker} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {firstFrom} from '../passes/tokens/places.ts'
import {entityOf} from './cast.ts'
import {isQuoted} from './named-outside.ts'
import {UNSURE} from './resolved.ts'
import type {Scene} from './scene.ts'
import {blockAt, sentenceAt} from './sentence-at.ts'

/**
 * A speaker whom a pronoun or a description means, as surely as it can: less where they were mentioned last in a paragraph above, sentences
 * ago, or the words are within somebody else's.
 */
export function asSurely(scene: Scene, {start}: Span, speaker: Speaker): Speaker {
  const {draft, cast, sentence, outer} = scene
  const person = entityOf(cast, speaker.entity)
  if (speaker.status !== 'resolved' || person?.type !== 'person') return speaker
  if (WRITES.test(speaker.rule ?? '')) return speaker
  const last = lastOutside(draft, person, start)
  if (last === null) return speaker
  const isNear = sentence - sentenceAt(draft, last) < FARTHEST
  const isHere = blockAt(draft, last) === blockAt(draft, start)
  return outer === null && (isNear || isHere)
    ? speaker
    : {...speaker, confidence: Math.min(speaker.confidence, UNSURE)}
}

const FARTHEST = 2
// Who writes is "I", wherever they were named.
const WRITES = /byline$/

/** Where somebody was mentioned last before a place, outside quotation marks. */
function lastOutside(draft: Draft, {mentions}: Entity, before: number): number | null {
  for (let at = firstFrom(mentions, before) - 1; at >= 0; at--) {
    const {span} = mentions[at] ?? {}
    if (span !== undefined && !isQuoted(draft, span)) return span.start
  }
  return null
}
