import type {Entity, LocalId} from '@onrecord/core'
import {type Gender, HONORIFICS, STYLES_OF_WOMEN} from '../../data/titles.ts'
import {wordsIn} from '../../language/words-in.ts'
import {keysOf, withoutSons} from '../../naming/keys.ts'
import {MOST_BEARERS} from '../../naming/people/register.ts'
import {genderOf} from '../../naming/people/resolve-person.ts'
import {firstFrom} from '../../passes/tokens/places.ts'
import {type Cast, inMind, NOBODY} from '../cast.ts'
import {isRelative} from '../kin/kinship.ts'
import {hasSpoken, type Utterance} from '../utterances.ts'

/** The people of a surname who were named before a place; all of them where none was, and without those whom the honorific excludes. Nobody where there are more than a reader keeps apart. */
export function bearersOfSurname(
  cast: Cast,
  surname: string,
  phrase: string,
  before: number,
): readonly Entity[] {
  const bearers = allOfSurname(cast, surname, phrase, before)
  return bearers.length > MOST_BEARERS ? [] : bearers
}

function allOfSurname(
  cast: Cast,
  surname: string,
  phrase: string,
  before: number,
): readonly Entity[] {
  const words = wordsIn(phrase, 0, phrase.length)
  const honorific = words.findLast(({lower}) => HONORIFICS.has(lower))?.lower ?? ''
  const gender = HONORIFICS.get(honorific)?.gender ?? 'unknown'
  const [key = ''] = keysOf([surname])
  const people = inMind(cast, before).filter(({type}) => type === 'person')
  const own = withoutSons(
    people.filter(({name}) => cast.surnames.get(name)?.includes(key)),
    ({name}) => name.split(' '),
    phrase.split(' '),
  )
  // A name that is nobody's surname, of several who are called so.
  const all =
    own.length > 0 ? own : people.filter(({name}) => keysOf(name.split(' ')).includes(key))
  const known = all.filter((each) => isNamedBefore(each, before))
  // Where the only one cannot be meant, nobody is who is named only afterwards.
  const named = known.length > 0 || cast.isBarred !== NOBODY ? known : all
  // "Dr Vale" is one of those who are called so, where some are.
  const {form} = HONORIFICS.get(honorific) ?? {}
  const styled = named.filter(({honorifics}) => form !== undefined && honorifics.includes(form))
  const near = styled.length > 0 && gender === 'unknown' ? styled : named
  if (gender === 'unknown') return near
  const possible = ofStyle(
    cast,
    near.filter((each) => isOfGender(cast, each, gender)),
    form,
  )
  const fitting = withoutRank(possible)
  const latest = fitting.toSorted((a, b) => lastNamed(b, before) - lastNamed(a, before))[0]
  // A woman known as one and named in full last: where news tells a gender at all, it tells it of women first.
  if (gender === 'female' && latest !== undefined && isSurelyOnly(cast, fitting, latest, gender))
    return [latest]
  return fitting.length > 0 ? fitting : near
}

/** "Blake" of "the Blakes", "Marsh" of "both Marshes": the surname of several that a plural is of. */
export function surnameInPlural({sharedSurnames}: Cast, plural: string): string {
  const isShared = (surname: string): boolean =>
    keysOf([surname]).some((key) => sharedSurnames.has(key))
  return [plural.replace(/s$/, ''), plural.replace(/es$/, '')].find(isShared) ?? ''
}

/** "Her husband, Pete, smiled. Quorl said": a relation told by a given name alone who has not spoken goes on being called by it. */
export function heard(
  bearers: readonly Entity[],
  surname: string,
  spoken: readonly Utterance[],
): readonly Entity[] {
  const left = bearers.filter(
    (each) => each.name.includes(' ') || each.name === surname || hasSpoken(each, spoken),
  )
  return left.length > 0 ? left : bearers
}

/** "Mdm Quorl" is whoever has been called so, "Mrs Quorl" a wife or a widow as well, and no daughter, and "Ms Quorl" who has not been "Mdm". */
function ofStyle(cast: Cast, people: readonly Entity[], form = ''): readonly Entity[] {
  if (!STYLES_OF_WOMEN.has(form)) return people
  const isStyled = ({id, honorifics}: Entity): boolean =>
    honorifics.includes(form) || (form === 'Mrs' && isAny(cast, id, ['wife', 'widow']))
  const styled = form === 'Ms' ? [] : people.filter(isStyled)
  const isOther = ({id, honorifics}: Entity): boolean =>
    honorifics.some((style) => STYLES_OF_WOMEN.has(style)) ||
    (form === 'Mrs' && isAny(cast, id, ['daughter', 'granddaughter']))
  const others = people.filter((each) => isStyled(each) || !isOther(each))
  return styled.length > 0 ? styled : others.length > 0 ? others : people
}

function isAny(cast: Cast, id: LocalId, nouns: readonly string[]): boolean {
  return nouns.some((noun) => isRelative(cast, id, noun))
}

/** "Mr Quorl", where "Dr Quorl" is another, or nine years old: whoever has a style of their own goes by it, and a child by none. */
function withoutRank(people: readonly Entity[]): readonly Entity[] {
  const left = people.filter(
    ({honorifics, age}) =>
      (age?.value ?? ADULT) >= ADULT && honorifics.every((form) => genderOf([form]) !== 'unknown'),
  )
  return left.length > 0 ? left : people
}

const ADULT = 16

function isSurelyOnly(
  cast: Cast,
  fitting: readonly Entity[],
  latest: Entity,
  gender: 'female' | 'male',
): boolean {
  const sure = fitting.filter(({name}) => cast.genders.get(name) === gender)
  return sure.length === 1 && sure[0] === latest
}

/** Where a person was last named in full before a place. */
function lastNamed({mentions}: Entity, before: number): number {
  return (
    mentions.slice(0, firstFrom(mentions, before)).findLast(({form}) => form === 'name')?.span
      .start ?? -1
  )
}

/** The people in mind who have been named before a place and can be of a gender. */
export function peopleBefore(
  cast: Cast,
  before: number,
  gender: Gender = 'unknown',
): readonly Entity[] {
  return inMind(cast, before).filter(
    (each) => isNamedBefore(each, before) && isOfGender(cast, each, gender),
  )
}

/** Whether an article has named a person before a place; who only signed it is not in it. */
export function isNamedBefore({type, mentions, provenance}: Entity, before: number): boolean {
  return (
    type === 'person' && provenance.rule !== 'byline' && (mentions[0]?.span.start ?? 0) < before
  )
}

export function isOfGender(cast: Cast, {name}: Entity, gender: Gender): boolean {
  const known = cast.genders.get(name) ?? 'unknown'
  return gender === 'unknown' || known === 'unknown' || known === gender
}
