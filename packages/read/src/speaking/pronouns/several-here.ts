import type {Entity, Span} from '@onrecord/core'
import {FINITE, is} from '../../language/grammar.ts'
import {clausesOf} from '../../quoting/items.ts'
import {spanOf} from '../../quoting/ranges.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {byCollective} from '../bodies/by-body.ts'
import {ownerOfPhrase} from '../phrases/phrase-owner.ts'
import type {Scene} from '../scene.ts'
import {spokenIn} from '../utterances.ts'

/** "The leaders voiced doubt over what they called “mud”", "officials fined firms that they say are late": the group that the sentence is about has its own names for things. */
export function severalHere(scene: Scene, mention: Span): Entity | null {
  const {draft, cast, sentence, spoken} = scene
  const clause = clausesOf(draft)[sentence]
  if (clause === undefined || !isNamingThing(scene, mention)) return null
  const told = spokenIn(spoken, 'sentence', sentence).findLast(
    ({speaker}) => (speaker.mention?.start ?? mention.end) < mention.start,
  )
  if (told?.entity?.type === 'group') return told.entity
  const before = clause.items.findIndex(({start}) => start >= mention.start)
  const subject = firstSubject(clause.items, before)
  if (told !== undefined || subject?.first !== 0) return null
  // "Crews fled clerks who burned what they called “mud”": perhaps the clerks.
  if (clause.items.slice(0, before).some(({lower}) => lower === 'who')) return null
  const phrase = spanOf(clause.items, subject)
  const owner = ownerOfPhrase(draft, cast, phrase)
  return owner.kind === 'collective' && owner.type === 'group'
    ? byCollective(draft, cast, owner)
    : null
}

const WHAT = /\swhat\s$/

/** "What they (call)", "firms (that) they say are late": a clause whose own subject is the thing. */
function isNamingThing({draft, sentence, reported}: Scene, {start, end}: Span): boolean {
  if (WHAT.test(draft.text.slice(Math.max(0, start - 6), start))) return true
  const first = reported.content[0]?.start ?? 0
  const items = clausesOf(draft)[sentence]?.items ?? []
  return (
    first > end &&
    is(
      items.find((item) => item.start === first),
      FINITE,
    )
  )
}
