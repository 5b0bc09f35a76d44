import type {Entity, LocalId} from '@onrecord/core'
import {GENDERED, type Gender} from '../../data/titles.ts'
import {keptBy} from '../../kept.ts'
import {grouped} from '../../language/grouped.ts'
import type {Draft} from '../../pass.ts'
import {joinedIn, membersIn, type Place, type Stated} from './kin-owners.ts'
import {CHILDREN, SIBLINGS, statedBy, whose} from './kin-stated.ts'

/** What an article states of two people: `person` is the `noun` ("husband", "predecessor") of `owner`. */
export interface Relation {
  readonly owner: LocalId
  readonly noun: string
  readonly person: LocalId
}

/** The relations of an article, and the genders that their words tell. */
export interface Kinship {
  readonly relations: readonly Relation[]
  readonly genders: ReadonlyMap<LocalId, Gender>
}

/** Finds the relations that names and the words between them state. */
export function kinshipIn(draft: Draft): Kinship {
  const {text, entities} = draft
  const places = entities
    .filter(({type}) => type === 'person')
    .flatMap((person) => person.mentions.map(({span: {start, end}}) => ({person, start, end})))
    .sort((a, b) => a.start - b.start)
  const relations: Relation[] = []
  const genders = new Map<LocalId, Gender>()
  for (const [at, stated] of statedBy(draft, places).entries()) {
    const place = places[at]
    if (stated === null || place === undefined) continue
    const owner = whose(draft, places, at, stated, genders)
    if (owner === undefined) tell(genders, place.person.id, genderBefore(text, place, stated))
    else relate({relations, genders}, owner, place.person, stated)
  }
  relations.push(...membersIn(draft, places, relations), ...joinedIn(text, places))
  relations.push(...grandchildrenIn(relations))
  for (const {person, noun} of relations) tell(genders, person, GENDERED.get(noun))
  return {relations, genders}
}

/** Keeps what is stated of two, and of whom "his" is. */
function relate(
  {relations, genders}: {relations: Relation[]; genders: Map<LocalId, Gender>},
  owner: Entity,
  person: Entity,
  stated: Stated,
): void {
  relations.push({owner: owner.id, noun: stated.noun, person: person.id})
  tell(genders, owner.id, OWNERS[stated.owner])
  tell(genders, person.id, GENDERED.get(stated.noun))
}

/** "His daughter, Ada": a woman, whosever she is. */
function genderBefore(text: string, {start}: Place, {noun}: Stated): Gender | undefined {
  return text.slice(start - noun.length - 2, start).includes(noun) ? GENDERED.get(noun) : undefined
}

/** "Her daughter, Ada … Ada’s only child, Bo": of whose daughter Ada is, a grandchild. */
function grandchildrenIn(relations: readonly Relation[]): readonly Relation[] {
  const children = relations.filter(({noun}) => CHILDREN.includes(noun))
  return children.flatMap(({owner, person}) =>
    children
      .filter((each) => each.owner === person)
      .map((each) => ({owner, noun: `grand${each.noun}`, person: each.person})),
  )
}

interface Related {
  readonly relations: readonly Relation[]
}

/** Those whom a noun means of somebody: "his wife" is she whose husband he is, too. */
export function relativesOf(told: Related, owner: LocalId, noun: string): ReadonlySet<LocalId> {
  const relatives = new Set<LocalId>()
  for (const each of relationsOf(told).get(owner) ?? [])
    if (each.owner === owner) {
      if (isSame(each.noun, noun)) relatives.add(each.person)
    } else if (isInverse(each.noun, noun)) relatives.add(each.owner)
  return relatives
}

/** Whether somebody is anybody's wife, brother, successor. */
export function isRelative(told: Related, id: LocalId, noun: string): boolean {
  const own = told.relations.length === 0 ? [] : (relationsOf(told).get(id) ?? [])
  return own.some((each) => (each.person === id ? isSame : isInverse)(each.noun, noun))
}

/** The only relation of a noun that an article states. */
export function soleRelation({relations}: Related, noun: string): Relation | null {
  const is = (each: Relation): boolean => each.noun === noun
  const first = relations.find(is)
  return first !== undefined && relations.findLast(is) === first ? first : null
}

/** Relations by the ids of both whom they join. */
const relationsOf: (told: Related) => ReadonlyMap<LocalId, readonly Relation[]> = keptBy(
  ({relations}) => relations,
  ({relations}) => grouped(relations, ({owner, person}) => [owner, person]),
)

function isInverse(one: string, other: string): boolean {
  return INVERSES.get(one)?.includes(other) === true
}

/** A daughter is told of with a daughter, a mother and a father. */
export function isKinTo(one: string, other: string): boolean {
  return INVERSES.has(other) && (isSame(one, other) || isInverse(one, other))
}

/** A daughter is no wife, nor a husband a brother. */
export function isOtherKin(one: string, other: string): boolean {
  return INVERSES.has(other) && !isSame(one, other) && !isInverse(one, other)
}

/** "His partner" may be his wife, "her sibling" her brother, "her mom" her mother. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const isAlike = INVERSES.has(one) && INVERSES.get(one) === INVERSES.get(other)
  const [a, b] = [GENDERED.get(one), GENDERED.get(other)]
  return isAlike && (a === undefined || b === undefined || a === b)
}

const PARENTS: readonly string[] = ['father', 'mother', 'parent', 'mum', 'mom', 'dad']
const grand = (nouns: readonly string[]): readonly string[] => nouns.map((noun) => `grand${noun}`)
const SPOUSES: readonly string[] = ['husband', 'wife', 'spouse', 'partner', 'widow', 'widower']
const PAIRS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [CHILDREN, PARENTS],
  [PARENTS, CHILDREN],
  [SIBLINGS, SIBLINGS],
  [SPOUSES, SPOUSES],
  [['fiancé'], ['fiancée', 'bride']],
  [['fiancée'], ['fiancé', 'groom']],
  [['cousin'], ['cousin']],
  [
    ['aunt', 'uncle'],
    ['niece', 'nephew'],
  ],
  [
    ['niece', 'nephew'],
    ['aunt', 'uncle'],
  ],
  [grand(CHILDREN), grand(PARENTS)],
  [grand(PARENTS), grand(CHILDREN)],
  [['counterpart'], ['counterpart']],
  [['predecessor'], ['successor']],
  [['successor'], ['predecessor']],
]

/** Noun → what somebody is to their own so-and-so. */
const INVERSES: ReadonlyMap<string, readonly string[]> = new Map(
  PAIRS.flatMap(([nouns, others]) => nouns.map((noun) => [noun, others] as const)),
)

const OWNERS: Readonly<Partial<Record<Stated['owner'], Gender>>> = {his: 'male', her: 'female'}

function tell(genders: Map<LocalId, Gender>, id: LocalId, gender: Gender = 'unknown'): void {
  if (gender !== 'unknown' && !genders.has(id)) genders.set(id, gender)
}
