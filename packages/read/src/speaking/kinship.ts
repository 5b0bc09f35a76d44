import type {Entity, LocalId} from '@onrecord/core'
import {KIN} from '../data/kin.ts'
import {GENDERED, type Gender} from '../data/titles.ts'

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

const KIN_NOUNS = [...KIN].toSorted((a, b) => b.length - a.length).join('|')

const TITLE = '(?:\\p{Lu}\\p{L}{0,12}\\.?\\s)?'
const SOME_WORDS = '(?:[\\p{Ll}-]+\\s){0,3}'
/** "her husband, Odo", "his elder brother Odo". */
const OF_PRONOUN = new RegExp(`\\b(his|her)\\s${SOME_WORDS}(${KIN_NOUNS}),?\\s${TITLE}$`, 'iu')
/** "Ana Vale’s husband, Odo". */
const OF_NAME = new RegExp(`^[’']s\\s${SOME_WORDS}(${KIN_NOUNS}),?\\s${TITLE}$`, 'u')
/** "Odo Vale, Ana’s husband": up to the name. */
const FROM_NAME = /^,\s(?:\d{1,3},\s)?$/u
const OWNED = new RegExp(`^[’']s\\s${SOME_WORDS}(${KIN_NOUNS})\\b`, 'u')
/** "Odo Vale, her husband", "Odo Vale is her husband". */
const THEIR_OWN = new RegExp(
  `^(?:,\\s(?:\\d{1,3},\\s)?|\\s(?:is|was)\\s)(his|her)\\s${SOME_WORDS}(${KIN_NOUNS})\\b`,
  'u',
)
/** "Odo Vale, the husband of Ana Vale": up to the name. */
const KIN_OF = new RegExp(
  `^(?:,\\s(?:\\d{1,3},\\s)?|\\s(?:is|was)\\s)(?:the\\s|a\\s)?${SOME_WORDS}(${KIN_NOUNS})\\s(?:of|to)\\s${TITLE}$`,
  'u',
)
/** "Ana Vale was replaced by Odo Reed": up to the name. */
const GAVE_WAY =
  /^[^.!?\n]{0,40}\b(?:replaced|succeeded|followed)\sby\s(?:\p{Lu}\p{L}{0,12}\.?\s)?$/u
/** "She was replaced by Odo Reed". */
const THEY_GAVE_WAY =
  /(?:^|[.!?]["”’]?\s)(?:He|She)\s[^.!?\n]{0,40}\b(?:replaced|succeeded|followed)\sby\s(?:\p{Lu}\p{L}{0,12}\.?\s)?$/u
const TOOK_OVER =
  /^[^.!?\n]{0,30}\b(?:replaced|replaces|succeeded|succeeds|took\sover\sfrom|takes\sover\sfrom)\s(?:\p{Lu}\p{L}{0,12}\.?\s)?$/u

interface Place {
  readonly person: Entity
  readonly start: number
  readonly end: number
}

const NEAR = 90

/** Finds the relations that names and the words between them state. */
export function kinshipIn(text: string, entities: readonly Entity[]): Kinship {
  const places = entities
    .filter(({type}) => type === 'person')
    .flatMap((person) => person.mentions.map(({span}) => ({person, ...span})))
    .sort((a, b) => a.start - b.start)
  const relations: Relation[] = []
  const genders = new Map<LocalId, Gender>()
  const relate = (owner: Entity | undefined, noun = '', person?: Entity): void => {
    if (owner === undefined || person === undefined || owner.id === person.id) return
    const lower = noun.toLowerCase()
    relations.push({owner: owner.id, noun: lower, person: person.id})
    tell(genders, person.id, GENDERED.get(lower.replace(/^step|-in-law$/g, '')) ?? 'unknown')
  }
  for (const [i, here] of places.entries()) {
    const before = places[i - 1]
    const after = places[i + 1]
    const words = text.slice(Math.max(before?.end ?? 0, here.start - NEAR), here.start)
    const line = words.slice(words.lastIndexOf('\n') + 1)
    const own = OF_PRONOUN.exec(line)
    const rest = text.slice(here.end, Math.min(after?.start ?? text.length, here.end + NEAR))
    const theirs = THEIR_OWN.exec(rest)
    if (own !== null) {
      const owner = ownerBefore(text, places, i)
      relate(owner, own[2], here.person)
      if (owner !== undefined) tell(genders, owner.id, ownGender(own[1]))
    } else if (theirs !== null) {
      const owner = ownerBefore(text, places, i)
      relate(owner, theirs[2], here.person)
      if (owner !== undefined) tell(genders, owner.id, ownGender(theirs[1]))
    }
    if (THEY_GAVE_WAY.test(line)) relate(ownerBefore(text, places, i), 'successor', here.person)
    if (before !== undefined && before.end > here.start - NEAR) {
      relate(before.person, OF_NAME.exec(words)?.[1], here.person)
      if (GAVE_WAY.test(words)) relate(before.person, 'successor', here.person)
      else if (TOOK_OVER.test(words)) relate(before.person, 'predecessor', here.person)
    }
    if (after === undefined || after.start > here.end + NEAR) continue
    relate(after.person, KIN_OF.exec(rest)?.[1], here.person)
    if (FROM_NAME.test(rest)) {
      const tail = text.slice(after.end, after.end + NEAR)
      relate(after.person, OWNED.exec(tail)?.[1], here.person)
    }
  }
  return {relations: relations.filter(({noun}) => noun !== ''), genders}
}

/** The others whom a noun can mean of somebody: "his wife" is she whose husband he is, too. */
export function relatedTo(
  relations: readonly Relation[],
  owner: LocalId,
  noun: string,
): readonly LocalId[] {
  const direct = relations.filter(
    (each) => each.owner === owner && (each.noun === noun || sameKin(each.noun, noun)),
  )
  const inverse = relations.filter(
    (each) => each.person === owner && INVERSES.get(each.noun)?.includes(noun) === true,
  )
  return [...new Set([...direct.map(({person}) => person), ...inverse.map((each) => each.owner)])]
}

/** "His partner" may be his wife, "her sibling" her brother. */
function sameKin(one: string, other: string): boolean {
  const [a, b] = [GENDERED.get(one) ?? 'unknown', GENDERED.get(other) ?? 'unknown']
  return (
    INVERSES.has(one) &&
    INVERSES.get(one) === INVERSES.get(other) &&
    (a === 'unknown' || b === 'unknown')
  )
}

const CHILDREN = ['son', 'daughter', 'child']
const PARENTS = ['father', 'mother', 'parent']
const SIBLINGS = ['brother', 'sister', 'sibling', 'twin']
const SPOUSE = ['husband', 'wife', 'spouse', 'partner']
const INVERSES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...CHILDREN.map((noun) => [noun, PARENTS] as const),
  ...PARENTS.map((noun) => [noun, CHILDREN] as const),
  ...SIBLINGS.map((noun) => [noun, SIBLINGS] as const),
  ...SPOUSE.map((noun) => [noun, SPOUSE] as const),
  ...['uncle', 'aunt'].map((noun) => [noun, ['nephew', 'niece']] as const),
  ...['nephew', 'niece'].map((noun) => [noun, ['uncle', 'aunt']] as const),
  ...['grandfather', 'grandmother'].map((noun) => [noun, ['grandson', 'granddaughter']] as const),
  ...['grandson', 'granddaughter'].map((noun) => [noun, ['grandfather', 'grandmother']] as const),
  ['cousin', ['cousin']],
  ['predecessor', ['successor']],
  ['successor', ['predecessor']],
])

function tell(genders: Map<LocalId, Gender>, id: LocalId, gender: Gender): void {
  if (gender !== 'unknown' && !genders.has(id)) genders.set(id, gender)
}

function ownGender(pronoun = ''): Gender {
  return pronoun.toLowerCase() === 'his' ? 'male' : 'female'
}

/** Whose relation "her husband" is: whom the sentence names first, else whom the one before does; nobody across a paragraph. */
function ownerBefore(text: string, places: readonly Place[], at: number): Entity | undefined {
  const here = places[at]
  let found: Place | undefined
  for (let i = at - 1; i >= 0 && here !== undefined; i--) {
    const place = places[i]
    if (place === undefined) break
    const between = text.slice(place.end, found?.start ?? here.start)
    if (here.start - place.start > FARTHEST || (/[“‘"«]/u.test(between) && found !== undefined))
      break
    // A sentence's first name is its subject; what stands in an earlier sentence gives way to it.
    if (found !== undefined && /[.!?]["”’]?\s|\n/u.test(between)) break
    if (place.person.id !== here.person.id) found = place
  }
  return found?.person
}

const FARTHEST = 400
