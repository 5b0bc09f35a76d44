import {type Entity, spanText} from '@onrecord/core'
import {kept} from '../../kept.ts'
import type {Draft} from '../../pass.ts'
import {mentionedIn} from '../mention-places.ts'

/** "Statement by the Orm Council on its weir": who says "we" and "I" in it; `null` where an article is no statement, or of several. */
export const issuerOf: (draft: Draft) => Entity | null = kept(({text, blocks, entities}) => {
  const head = blocks.find(({type}) => type === 'headline')?.span
  if (head === undefined) return null
  const [opening] = ISSUED.exec(spanText(text, head)) ?? []
  if (opening === undefined) return null
  const zone = {start: head.start + opening.length, end: head.end}
  const [first, second] = mentionedIn(entities, zone, () => true)
  const isOne = first?.span.start === zone.start
  const isJoint =
    second !== undefined && /^ (?:and|&) /.test(text.slice(first?.span.end, second.span.start))
  return isOne && !isJoint ? first.entity : null
})

const ISSUED = /^(?:\p{L}+\s){0,3}?statement\s(?:by|from|of)\s(?:the\s)?/iu
