import type {Entity, Span} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {clausesOf} from '../quoting/items.ts'
import {spanOf} from '../quoting/ranges.ts'
import {firstSubject} from '../quoting/sentence-subjects.ts'
import type {Utterance} from './antecedents.ts'
import {type Cast, entitiesNear} from './cast.ts'
import {type Pair, pairIn} from './pairs.ts'
import {ownerOfPhrase} from './phrase-owner.ts'

/** Two people whom a phrase means by its head ("the couple", "a father and son"). */
export function pairAt(draft: Draft, cast: Cast, {start, end}: Span): Pair | null {
  const words = draft.text.slice(start, end + LONGEST_KIN)
  return pairIn(draft, cast, words, end - start)
}

// " and grandmother"
const LONGEST_KIN = 16

/** Whom "they" stands for: who spoke together just now, or the two whom the sentence before is about. */
export function severalBefore(
  draft: Draft,
  cast: Cast,
  mention: Span,
  sentence: number,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const last = spoken.findLast((each) => each.sentence <= sentence)
  if (last !== undefined && sentence - last.sentence <= 2 && last.speaker.entities.length > 1)
    return cast.entities.filter(({id}) => last.speaker.entities.includes(id))
  const {items = []} = clausesOf(draft)[sentence - 1] ?? {}
  const subject = firstSubject(items, items.length)
  if (subject !== null) {
    const phrase = spanOf(items, subject)
    const owner = ownerOfPhrase(draft.text, phrase, entitiesNear(cast, phrase))
    if (owner.kind === 'several') return owner.entities
  }
  const from = draft.sentences[sentence - 1]?.span.start ?? mention.start
  return pairIn(draft, cast, draft.text.slice(from, mention.start), 0)
}
