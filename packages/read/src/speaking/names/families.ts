import {type Entity, type LocalId, type Mention, spanText} from '@onrecord/core'
import {type Gender, HONORIFICS} from '../../data/titles.ts'
import {grouped} from '../../language/grouped.ts'
import {keysOf} from '../../naming/keys.ts'
import {surnamesOf} from '../../naming/name-parts.ts'
import type {Draft} from '../../pass.ts'
import type {Kinship, Relation} from '../kin/kinship.ts'

/** The entities once families are told, and the surname that somebody has from another, by the name of who has it. */
export interface Families {
  readonly entities: readonly Entity[]
  readonly surnames: ReadonlyMap<string, string>
}

/** Two of one surname, of whom one is told by a given name alone as the other's relation. */
interface Family {
  readonly owner: Entity
  readonly kin: Entity
  readonly surname: string
  readonly genders: {readonly owner: Gender; readonly kin: Gender}
  readonly isChild: boolean
}

/**
 * "Jo Quorl said … Her husband, Pete, … Mr Quorl said": a relation told by a given name alone has the other's surname. What names
 * took for the only Quorl is of whom the honorific fits, and nobody's yet where it fits both.
 */
export function withFamilies({text, entities}: Draft, kinship: Kinship): Families {
  const known = new Map(entities.map((entity) => [entity.id, entity] as const))
  const people = entities.filter(({type}) => type === 'person')
  const byName = grouped(people, ({name}) => [name])
  const surnames = new Map<string, string>()
  const related = new Set(kinship.relations.map(({person}) => person))
  for (const relation of kinship.relations) {
    const family = familyOf(text, known, relation, kinship)
    if (family === null) {
      addInherited(surnames, known, relation)
      continue
    }
    if (!family.kin.name.includes(' ')) surnames.set(family.kin.name, family.surname)
    const third = (byName.get(family.surname) ?? []).flatMap(({id}) =>
      related.has(id) ? [] : (known.get(id) ?? []),
    )
    for (const entity of shared(text, third, family)) known.set(entity.id, entity)
  }
  return {
    entities: [...known.values()].filter(({mentions}) => mentions.length > 0),
    surnames,
  }
}

/** "Ada Quorl … her son, Pete, and his wife, Jo": she is a Quorl, too. */
function addInherited(
  surnames: Map<string, string>,
  known: ReadonlyMap<LocalId, Entity>,
  {owner, person, noun}: Relation,
): void {
  const surname = surnames.get(known.get(owner)?.name ?? '')
  const {name = ' '} = known.get(person) ?? {}
  if (surname !== undefined && /^(?:wife|son|daughter)$/.test(noun) && !name.includes(' '))
    surnames.set(name, surname)
}

function familyOf(
  text: string,
  known: ReadonlyMap<LocalId, Entity>,
  {owner: one, person, noun}: Relation,
  {genders}: Kinship,
): Family | null {
  const [owner, kin] = [known.get(one), known.get(person)]
  if (owner === undefined || kin === undefined || OFFICES.test(noun)) return null
  const [first] = kin.mentions
  const isFull = first === undefined || spanText(text, first.span).includes(' ')
  const surname = surnameOf(kin.name.includes(' ') ? kin.name : owner.name)
  if (isFull || !owner.name.includes(' ') || !owner.name.split(' ').includes(surname)) return null
  const told = genders.get(kin.id) ?? 'unknown'
  return {
    owner,
    kin,
    surname,
    isChild: CHILDREN.test(noun),
    genders: {
      owner: genders.get(owner.id) ?? (SPOUSES.test(noun) ? OTHER[told] : 'unknown'),
      kin: told,
    },
  }
}

/** "Quorl" of Ada Quorl, and of Ada Quorl Lind. */
function surnameOf(name: string): string {
  const words = name.split(' ')
  const surnames = surnamesOf(words)
  const own = words.filter((word) => surnames.includes(keysOf([word])[0] ?? ''))
  return (words.length > 2 ? own[0] : own.at(-1)) ?? ''
}

const OFFICES = /^(?:predecessor|successor|counterpart|partner)$/
const SPOUSES = /^(?:husband|wife|widow|widower)$/
const CHILDREN = /^(?:son|daughter|child)$/
const OTHER: Readonly<Record<Gender, Gender>> = {
  female: 'male',
  male: 'female',
  unknown: 'unknown',
}

/** The two, and who was taken for a third ("Mrs Quorl"), with the mentions of the surname that are theirs. */
function shared(
  text: string,
  third: readonly Entity[],
  {owner, kin, surname, genders, isChild}: Family,
): readonly Entity[] {
  const from = kin.mentions[0]?.span.start ?? 0
  const isBare = ({span}: Mention): boolean => spanText(text, span) === surname
  const isOpen = (each: Mention): boolean => each.span.start > from && isBare(each)
  const open = [...owner.mentions.filter(isOpen), ...third.flatMap(({mentions}) => mentions)]
  if (open.length === 0) return []
  // A headline's surname tells nothing of how the article calls somebody.
  const named = owner.mentions.find(({form}) => form === 'name')?.span.start ?? from
  const before = owner.mentions
    .filter((each) => isBare(each) && named < each.span.start && each.span.start < from)
    .map(({span}) => genderBefore(text, span.start))
  const bare = open.filter(({span}) => genderBefore(text, span.start) === null)
  // Sons and daughters who are called by their given names again go on being so.
  const isByGiven = isChild && kin.mentions.filter(({form}) => form === 'name').length > 1
  if (bare.length >= HABIT || isByGiven) before.push(null)
  const kept: Mention[] = owner.mentions.filter((each) => !isOpen(each))
  const given: Mention[] = [...kin.mentions]
  for (const mention of open) {
    const gender = genderBefore(text, mention.span.start)
    const fits = (one: Gender): boolean => gender === null || one === 'unknown' || one === gender
    const moved: Mention = {...mention, form: 'surname'}
    if (!fits(genders.kin) || before.includes(gender)) kept.push(moved)
    else if (!fits(genders.owner)) given.push(moved)
  }
  return [
    {...owner, honorifics: styles(owner, genders.owner), mentions: inOrder(kept)},
    {...kin, mentions: inOrder(given)},
    ...third.map((each) => ({...each, mentions: []})),
  ]
}

// How often an article says "Quorl" of one before it is a habit.
const HABIT = 3

/** The gender that an honorific right before a surname tells; `null` where none stands there. */
export function genderBefore(text: string, start: number): Gender | null {
  const [, word = ''] = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 12), start)) ?? []
  return HONORIFICS.get(word.toLowerCase())?.gender ?? null
}

/** The honorifics that can be of somebody of a gender. */
function styles({honorifics}: Entity, gender: Gender): readonly string[] {
  return honorifics.filter((form) => {
    const told = HONORIFICS.get(form.toLowerCase())?.gender ?? 'unknown'
    return told === 'unknown' || told === gender
  })
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.toSorted((a, b) => a.span.start - b.span.start)
}
