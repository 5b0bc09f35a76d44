import {type Entity, type Span, spanText} from '@onrecord/core'
import {grouped} from '../language/grouped.ts'
import {LONE_STYLE} from '../naming/runs/roles-before.ts'
import type {Draft, Pass} from '../pass.ts'
import {type Mentioned, mentionedIn, nearTo, placesOf} from '../speaking/mention-places.ts'

/** Completes what the text tells of people: whose lawyer or aide somebody is, and of which body who speaks is told to be. */
export const rolesPass: Pass = {name: 'roles', languages: ['en'], run}

function run(draft: Draft): Draft {
  const {text, entities, quotations} = draft
  const named = entities.filter(({type}) => type === 'person' || type === 'organisation')
  const places = placesOf(named)
  const mentions: Mentions = (zone) => mentionedIn(nearTo(named, places, zone), zone, isName)
  const said = grouped(quotations, ({speaker}) => (speaker.entity === null ? [] : [speaker.entity]))
  const withOwners = (person: Entity): Entity => {
    const roles = person.roles.flatMap((role) => {
      if (LONE_STYLE.test(spanText(text, role.span))) return []
      const owner = ownerOf(text, role.span.start, mentions)
      const isOther = owner?.entity.type === 'person' && owner.entity !== person
      return isOther ? {...role, span: {start: owner.span.start, end: role.span.end}} : role
    })
    if (roles.some(({organisation}) => organisation !== null)) return {...person, roles}
    for (const {speaker} of said.get(person.id) ?? []) {
      const beside = speaker.mention && bodyIn(text, speaker.mention, person, mentions)
      if (beside !== null) return {...person, roles: [...roles, beside].toSorted(inOrder)}
    }
    return {...person, roles}
  }
  return {
    ...draft,
    entities: entities.map((each) => (each.type === 'person' ? withOwners(each) : each)),
  }
}

type Role = Entity['roles'][number]

/** The names of people and organisations that begin in a stretch of the text. */
type Mentions = (zone: Span) => readonly Mentioned[]

function isName({form}: Entity['mentions'][number]): boolean {
  return form !== 'pronoun'
}

function inOrder(a: Role, b: Role): number {
  return a.span.start - b.span.start
}

/** "(Quorl)’s lawyer", "(Quorl)’s own aide": who is named right before what is theirs. */
function ownerOf(text: string, start: number, mentions: Mentions): Mentioned | undefined {
  const gap = OWNED.exec(text.slice(Math.max(0, start - 7), start))
  if (gap === null) return undefined
  const end = start - gap[0].length
  return mentions({start: Math.max(0, end - LONGEST_NAME), end}).find(({span}) => span.end === end)
}

const OWNED = /[’']s? (?:own )?$/

const LONGEST_NAME = 60

/** "Ada Vale (of the Reed Union)", "Ada Vale, (from the rowers’ union QRU)", "the (Reed Union)’s Dr Ada Vale": the body in a phrase that names somebody. */
function bodyIn(text: string, phrase: Span, person: Entity, mentions: Mentions): Role | null {
  // A phrase ends before a comma: "said Ada Vale(, from the Reed Union)."
  const found = mentions({start: phrase.start, end: phrase.end + LONGEST_NAME})
  const name = found.find(({entity}) => entity === person)?.span
  for (const {entity, span} of found) {
    if (name === undefined || entity.type !== 'organisation') continue
    if (span.end > phrase.end && !/^[,.;]/.test(text.slice(span.end))) continue
    const isBefore = OWNER.test(text.slice(span.end, name.start))
    const [, comma = ''] = BESIDE.exec(text.slice(name.end, span.start)) ?? []
    if (isBefore) return {span, organisation: entity.id}
    if (comma !== '')
      return {span: {start: name.end + comma.length, end: span.end}, organisation: entity.id}
  }
  return null
}

const OWNER = /^[’']s? (?:\p{Lu}\p{Ll}+\.? )?$/u

// "Of the IT firm (Quorl)", and nothing else that it is of or in.
const BESIDE =
  /^(,? )(?:of|from|at) (?:(?!(?:of|in|at|on|for|from|to|and|by|his|her|their|outside|inside|near)\s)[\p{L}’'-]+ ){0,5}$/u
