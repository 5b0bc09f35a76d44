import type {Span, Speaker} from '@onrecord/core'
import {entityOf} from './cast.ts'
import {isQuoted} from './named-outside.ts'
import {UNSURE} from './resolved.ts'
import type {Scene} from './scene.ts'
import {sentenceAt} from './sentence-at.ts'

/**
 * A speaker whom a pronoun or a description means, as surely as it can: less where they were mentioned last sentences ago, or the words are
 * within somebody else's.
 */
export function asSurely(scene: Scene, {start}: Span, speaker: Speaker): Speaker {
  const {draft, cast, sentence, outer} = scene
  const person = entityOf(cast, speaker.entity)
  if (person?.type !== 'person' || WRITES.test(speaker.rule ?? '')) return speaker
  const last = person.mentions.findLast(({span}) => span.start < start && !isQuoted(draft, span))
  const isNear =
    outer === null && sentence - sentenceAt(draft, last?.span.start ?? start) < FARTHEST
  return isNear || last === undefined
    ? speaker
    : {...speaker, confidence: Math.min(speaker.confidence, UNSURE)}
}

const FARTHEST = 2
// Who writes is "I", wherever they were named.
const WRITES = /byline$/
