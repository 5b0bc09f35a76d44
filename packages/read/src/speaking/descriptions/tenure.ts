import type {Entity} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import type {Draft} from '../../pass.ts'
import {type Cast, relatives} from '../cast.ts'
import {type Profile, profileOf} from '../profiles.ts'
import {sole} from '../sole.ts'

/** How much of a description is told of somebody. */
export interface Scored {
  readonly person: Entity
  readonly score: number
}

/** "The former minister", "the new coach": those of whom the article says so, or who came after one of them; never who is said to be the other. */
export function inOffice(
  draft: Draft,
  cast: Cast,
  scored: readonly Scored[],
  tenure: 'former' | 'new',
): readonly Entity[] {
  const other = tenure === 'new' ? 'former' : 'new'
  const able = scored.filter(
    ({person, score}) => score >= 1 && tenureOf(profileOf(draft, person)) !== other,
  )
  const best = Math.max(0, ...able.map(({score}) => score))
  const told = able.filter(({person}) => tenureOf(profileOf(draft, person)) === tenure)
  const most = Math.max(0, ...told.map(({score}) => score))
  if (told.length > 0) return told.filter(({score}) => score === most).map(({person}) => person)
  const people = (able.length > 0 ? able : scored.filter(({score}) => score > 0)).filter(
    ({score}) => score >= Math.floor(best),
  )
  const noun = tenure === 'new' ? 'successor' : 'predecessor'
  const after = people.flatMap(({person}) => relatives(cast, person, noun))
  return after.length > 0
    ? after
    : people.flatMap(({person}) =>
        tenureOf(profileOf(draft, person)) === null &&
        !(tenure === 'former' && isHolder(draft, person))
          ? [person]
          : [],
      )
}

/** "Mayor Ada Vale", "Ada Vale, the mayor", "Ada Vale is the mayor", "its mayor, Ada Vale", "Ada Vale, mayor since May": no former one; not "lost its mayor, Ada Vale". */
function isHolder(draft: Draft, person: Entity): boolean {
  const {text} = draft
  const isRole = person.roles.some(
    ({span: {start, end}}) =>
      HOLDS.test(text.slice(start, end)) ||
      ITS.test(text.slice(Math.max(0, start - LONGEST_ITS), start)),
  )
  return isRole || profileOf(draft, person).told.has('is')
}

const ITS =
  /(?<!\b(?:dismissed|dropped|fired|loses|lost|ousted|replaced|removed|sacked|suspended)\s)\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s$/
const LONGEST_ITS = 20
const HOLDS = /^(?:\p{Lu}|(?:an?|the)\s(?!ex-|former\s|then[\s-]))|\ssince\s/u

/** "The treasurer", where the one who was it has a successor: who holds the office now. */
export function holders(
  draft: Draft,
  cast: Cast,
  people: readonly Entity[],
  noun: string,
): readonly Entity[] {
  // "Her predecessor" has left it.
  if (KIN.has(noun)) return people
  const now = people.filter((each) => tenureOf(profileOf(draft, each)) !== 'former')
  if (now.length > 0) return now
  const only = sole(people)
  const after = only === null ? [] : relatives(cast, only, 'successor')
  return after.length > 0 ? after : people
}

/** Whether a person is said to have left an office, or to have come into it; `null` where neither is told. */
function tenureOf({styled, told}: Profile): 'former' | 'new' | null {
  const has = (word: string): boolean => styled.has(word) || told.has(word)
  // "Was replaced", and "replaced Bo Reed".
  if (has('replaced')) return has('was') || has('been') ? 'former' : 'new'
  // "Ada Vale beat her former deputy" is not former.
  // "The board fired director Ada Vale".
  const hasLeft =
    OUT.some((word) => styled.has(word)) ||
    LEFT.some(has) ||
    holdsDecade(told) ||
    (has('stepped') && (has('aside') || has('down')))
  return hasLeft ? 'former' : CAME.some(has) ? 'new' : null
}

/** "Who won it in the 1980s"; not "since the 1980s", nor who was born then. */
function holdsDecade(told: ReadonlySet<string>): boolean {
  return told.has('won') && !told.has('since') && [...told].some((word) => /^\d{4}s$/.test(word))
}

const OUT = 'former ex fired dismissed'.split(' ')
const LEFT = 'resigned quit retired sacked ousted served until'.split(' ')
const CAME =
  'new present current acting interim newly incoming appointed named replaces succeeds succeeded elected'.split(
    ' ',
  )
