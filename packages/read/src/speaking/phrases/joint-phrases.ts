import {type Entity, type Span, spanText} from '@onrecord/core'
import {singular} from '../../language/singular.ts'
import type {Draft} from '../../pass.ts'
import {byCollective} from '../bodies/by-body.ts'
import {type Cast, entitiesNear} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'
import {isNameless} from '../pairs/together.ts'
import type {PhraseOwner} from './owner-by-noun.ts'
import {ownerOfPhrase} from './phrase-owner.ts'

/** Whom a part means that names nobody in full: "he", "Reed", "his wife". */
type Means = (part: Span) => Entity | null

/** "Ada Vale and the council said", "he and Reed said", "Quorl and other unions said": both, where the one is no part of the other's name. */
export function bothNamed(
  draft: Draft,
  cast: Cast,
  {start, end}: Span,
  means: Means,
): readonly Entity[] | null {
  const words = draft.text.slice(start, end)
  const and = words.includes(' and ') ? (BOTH.exec(words)?.[1]?.length ?? 0) : 0
  if (and === 0) return null
  const left = {start, end: start + and}
  const right = {start: left.end + ' and '.length, end}
  const isOne = entitiesNear(cast, {start, end}).some(({mentions}) =>
    mentions.some(({span}) => span.start < left.end && span.end > left.end),
  )
  if (isOne) return null
  const one = {part: left, owner: ownerOfPhrase(draft, cast, left)}
  const two = {part: right, owner: ownerOfPhrase(draft, cast, right)}
  if (!areTwo(draft, one, two)) return null
  const both = [one, two].flatMap(({part, owner}) => {
    if (owner.kind === 'entity') return [owner.entity]
    return owner.kind === 'collective' ? [byCollective(draft, cast, owner)] : (means(part) ?? [])
  })
  return both.length === 2 && both[0]?.id !== both[1]?.id ? both : null
}

const BOTH = /^([^,“‘"]+)\sand\s[^,“‘"]+$/u

interface Part {
  readonly part: Span
  readonly owner: PhraseOwner
}

/** Whether "and" joins two who speak, and no two words of one: not "US and Quorlian officials", "guards from Orm and Quay", "Orm Search and Rescue Chief Ada Vale". */
function areTwo({text}: Draft, one: Part, two: Part): boolean {
  const {owner} = one
  if (owner.kind === 'pronoun') return true
  const isLed = LED.test(spanText(text, two.part))
  const isOfAnother = BELONGS.test(text.slice(one.part.start, leadEnd(one)))
  if (isLed && (owner.kind === 'entity' || !isOfAnother)) return true
  if (owner.kind === 'description' || isOfAnother) return false
  if (owner.kind !== 'entity') return namesAlone(two)
  const isPerson = owner.entity.type === 'person'
  if (owner.entity.type === 'place' || !ends(one)) return false
  if (two.owner.kind === 'collective') return isPerson || !isNameless(singular(two.owner.noun))
  return isPerson ? /^(?:entity|surname)$/.test(two.owner.kind) : namesAlone(two)
}

const LED = /^(?:the|its|their|his|her)\s/
const BELONGS = /\s(?:at|by|for|from|in|of|with)\s|[’']s\s$/

/** Where the name begins that a part ends with, or where it ends. */
function leadEnd({part, owner}: Part): number {
  return owner.kind === 'entity'
    ? (mentionsIn(owner.entity, part)[0]?.span.start ?? part.end)
    : part.end
}

function ends({part, owner}: Part): boolean {
  return (
    owner.kind === 'entity' && mentionsIn(owner.entity, part).some(({span}) => span.end >= part.end)
  )
}

/** A surname, a body, or somebody who is called nothing but a name. */
function namesAlone({part, owner}: Part): boolean {
  return owner.kind === 'entity' && owner.entity.type === 'person'
    ? mentionsIn(owner.entity, part).some(({span}) => span.start === part.start)
    : ends({part, owner})
}
