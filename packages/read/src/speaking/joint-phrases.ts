import type {Entity, Span} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {byCollective} from './bodies.ts'
import {type Cast, entitiesNear} from './cast.ts'
import {ownerOfPhrase} from './phrase-owner.ts'

/** "Ada Vale and the council said", "the Quorl Union and the Harbour Board said": both, where the one is no part of the other's name. */
export function bothNamed(draft: Draft, cast: Cast, {start, end}: Span): readonly Entity[] | null {
  const words = draft.text.slice(start, end)
  const and = words.includes(' and ') ? (BOTH.exec(words)?.[1]?.length ?? 0) : 0
  if (and === 0) return null
  const parts = [
    {start, end: start + and},
    {start: start + and + ' and '.length, end},
  ]
  const near = entitiesNear(cast, {start, end})
  const isOne = near.some(({mentions}) =>
    mentions.some(({span}) => span.start < start + and && span.end > start + and),
  )
  const owners = isOne ? [] : parts.map((part) => ownerOfPhrase(draft, part, near))
  const both = owners.flatMap((owner) =>
    owner.kind === 'entity'
      ? [owner.entity]
      : owner.kind === 'collective' && owner.definite
        ? [byCollective(draft, cast, owner)]
        : [],
  )
  return both.length === 2 && both[0]?.id !== both[1]?.id ? both : null
}

const BOTH = /^([^,“‘"]+)\sand\s(?:the|its|their|his|her)\s[^,“‘"]+$/u
