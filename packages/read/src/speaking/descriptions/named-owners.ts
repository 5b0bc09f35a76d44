import type {Entity, Mention, Span} from '@onrecord/core'
import {STATES_IN_SHORT} from '../../data/countries.ts'
import {isOwner} from '../../language/words-in.ts'
import {stateOf} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'
import {mentionedAs} from '../cast.ts'
import {isRelative, relativesOf} from '../kin/kinship.ts'
import {profileOf, wordsOf} from '../profiles.ts'
import type {Spoken} from '../scene.ts'
import {sentenceAt} from '../sentence-at.ts'

/** The Vale of "Ada Vale’s lawyer", the Orm of "Orm’s mayor". */
export function namedOwner({draft, cast}: Spoken, mention: Span): Entity | null {
  const isOwning = ({span}: Mention): boolean =>
    span.start === mention.start && isOwner(draft.text, span.end)
  return mentionedAs(cast, mention, isOwning)[0] ?? null
}

/** "Ada Vale’s lawyer" is another, who is told to be it, and hers; "Orm’s mayor" one who is told to be mayor. */
export function isOf({draft, cast}: Spoken, person: Entity, owner: Entity, noun: string): boolean {
  if (person.id === owner.id) return false
  const {called, styled, told} = profileOf(draft, person)
  const name = wordsOf(owner.name)
  if (isRelative(cast, person.id, noun))
    return owner.type !== 'person' || relativesOf(cast, owner.id, noun).has(person.id)
  if (!called.has(noun)) return false
  if (name.some((word) => styled.has(word) || told.has(word))) return true
  // "Norland’s minister" is not the Tarnish one.
  return (
    owner.type !== 'person' &&
    !isOther(statesIn(owner.name), () => statesIn([...styled, ...told].join(' ')))
  )
}

/** "The Ohio senator" is not "Iowa senator Ada Vale", nor "Bo Reed, R-Iowa", "Bo Reed of Iowa", "Bo Reed, an Iowa Democrat"; "the Kenyan envoy" not "the ambassador of Japan, Ada Vale". */
export function isOfOtherPlace(
  {text}: Draft,
  {mentions, roles}: Entity,
  description: string,
): boolean {
  const inRoles = (): readonly string[] =>
    [...roles, ...mentions.filter(({form}) => form === 'description')].flatMap(
      ({span: {start, end}}) => statesIn(text.slice(start, end)),
    )
  const besideNames = (): readonly string[] =>
    mentions.flatMap(({form, span: {start, end}}) =>
      form === 'name'
        ? [
            ...provincesIn(text.slice(Math.max(0, start - LONGEST_OFFICE), start)),
            ...provincesIn(BEHIND.exec(text.slice(end, end + LONGEST_OFFICE))?.[1] ?? ''),
          ]
        : [],
    )
  return (
    isOther(provincesIn(description), besideNames) ||
    (OFFICIAL.test(description) && isOther(statesIn(description), inRoles))
  )
}

/** Whether places are told of somebody, none of which is among those of a description. */
function isOther(own: readonly string[], told: () => readonly string[]): boolean {
  const places = own.length > 0 ? told() : []
  return places.length > 0 && !places.some((each) => own.includes(each))
}

const OFFICIAL =
  /ambassador|consul|diplomat|envoy|leader|minister|official|premier|president|representative|spokes/i

/** The states that a few words name, or whose people. */
function statesIn(words: string): readonly string[] {
  const all = words
    .toLowerCase()
    .replace(/[’']s(?!\p{L})|,/gu, '')
    .split(' ')
  return all.flatMap((_, at) =>
    [1, 2, 3].flatMap((length) => stateOf(all.slice(at, at + length).join(' ')) ?? []),
  )
}

/** The states of a federation that a few words name, in full or in short. */
function provincesIn(words: string): readonly string[] {
  return PROVINCES.flatMap(([short, name]) =>
    words.includes(name) || (short.endsWith('.') && words.includes(short)) ? [name] : [],
  )
}

// The capital may be meant by "Washington".
const PROVINCES = [...STATES_IN_SHORT].filter(([, name]) => name !== 'Washington')
const BEHIND = /^(?:,|\s\(|\sof)([^),]{2,30})/u
const LONGEST_OFFICE = 40

/**
 * "The region’s governor" is of the region that is told of last, "Orm’s governor" of Orm: of some people those beside whose name the
 * place is told; all, where no place is told, or Orm beside nobody.
 */
export function ofPlace(
  draft: Draft,
  people: readonly Entity[],
  mention: Span,
  description: string,
  owner: Entity | null,
): readonly Entity[] {
  if (people.length === 0) return people
  const named = owner?.type === 'place' ? owner.name : undefined
  const place = named ?? (AREA.test(description) ? regionBefore(draft, mention.start) : undefined)
  if (place === undefined) return people
  const told = people.filter((each) => isBeside(draft, each, place, mention.start))
  return told.length > 0 || named === undefined ? told : people
}

const AREA = /^(?:the|its)\s(?:area|county|district|prefecture|province|region|state)[’']s\s/i
const REGION =
  /(\p{Lu}[\p{L}-]+)\s(?:[Cc]ounty|[Dd]istrict|[Oo]blast|[Pp]refecture|[Pp]rovince|[Rr]egion|[Ss]tate)\b/gu
const NEAR = 600

function regionBefore({text}: Draft, before: number): string | undefined {
  return [...text.slice(Math.max(0, before - NEAR), before).matchAll(REGION)].at(-1)?.[1]
}

/** Whether a sentence before a place that names somebody names a place as well. */
function isBeside(draft: Draft, {mentions}: Entity, place: string, before: number): boolean {
  return mentions.some(({form, span}) => {
    if (form !== 'name' || span.start >= before) return false
    const {start, end} = draft.sentences[sentenceAt(draft, span.start)]?.span ?? span
    return draft.text.slice(start, end).includes(place)
  })
}
