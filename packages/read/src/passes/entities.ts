import {contains, type Entity, type Mention, type Metadata, type Span} from '@onrecord/core'
import {byRule} from '../agent.ts'
import {KNOWN_PLACES} from '../data/place-words.ts'
import {isSender} from '../language/byline.ts'
import {bodiesOf} from '../naming/bodies/bodies.ts'
import type {Body} from '../naming/bodies/short-forms.ts'
import {isFuller, peopleOf} from '../naming/people/people.ts'
import type {Person} from '../naming/people/register.ts'
import {type NameMention, nameMentions} from '../naming/runs/mentions.ts'
import {withTurnNames} from '../naming/runs/turn-names.ts'
import {BARE} from '../naming/types/bare-entity.ts'
import {mayBeSomebody} from '../naming/types/settle.ts'
import type {Draft, Pass} from '../pass.ts'
import {type MentionPlaces, mentionsIn, nearTo, placesOf} from '../speaking/mention-places.ts'
import {UNSURE} from '../speaking/resolved.ts'

/** Finds people, organisations and places, and tells people of one surname apart or leaves their mentions out. */
export const entitiesPass: Pass = {name: 'entities', languages: ['en'], run}

function run(draft: Draft): Draft {
  const mentions = nameMentions(draft)
  const people = peopleOf(mentions.filter(mayBeSomebody))
  const taken = new Set(people.flatMap((person) => person.mentions.map(({span}) => span.start)))
  const bodies = bodiesOf(mentions.filter(({span}) => !taken.has(span.start)))
  const found = [...authors(draft), ...people.map(personEntity), ...bodies.map(bodyEntity)].filter(
    (each) => each.mentions.length > 0,
  )
  const entities = withOrganisations(draft, numbered(withTurnNames(draft, merged(found))))
  return {...draft, entities, metadata: withAuthors(draft.metadata, entities)}
}

/** The ids are for the time being: the speakers' pass gives those that last, once all are known. */
function numbered(found: readonly Entity[]): readonly Entity[] {
  return found
    .toSorted((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
    .map((entity, at) => ({...entity, id: `e${at}`}))
}

/**
 * The body that a role names ("chairman of the Reed Council") is the role's, and so is the one right before it, which the role
 * takes in: "Reed Council chairman", "the Reed Council’s chairman". The place before it is taken in too, but for a dateline's.
 */
function withOrganisations(
  {text, metadata: {dateline}}: Draft,
  entities: readonly Entity[],
): readonly Entity[] {
  const bodies = entities.filter(({type}) => type === 'organisation' || type === 'place')
  const places = placesOf(bodies)
  const roleIn = ({span}: Role): Role => {
    const isFirst = dateline?.span.end === span.start - 1
    const whole = isFirst ? span : withBodyBefore(text, span, bodies, places)
    const body = nearTo(bodies, places, whole).find(
      (each) =>
        each.type === 'organisation' &&
        mentionsIn(each, whole).some((mention) => contains(whole, mention.span)),
    )
    return {span: whole, organisation: body?.id ?? null}
  }
  return entities.map((entity) =>
    entity.roles.length === 0 ? entity : {...entity, roles: entity.roles.map(roleIn)},
  )
}

type Role = Entity['roles'][number]

// "United Nations High Commissioner for Refugees"
const LONGEST_BODY = 80

function withBodyBefore(
  text: string,
  role: Span,
  bodies: readonly Entity[],
  places: MentionPlaces,
): Span {
  const zone = {start: Math.max(0, role.start - LONGEST_BODY), end: role.start}
  const before = nearTo(bodies, places, zone)
    .flatMap((body) => mentionsIn(body, zone))
    // "(US) Treasury Secretary", where the US Treasury is named.
    .find(
      ({span}) =>
        span.start < role.start &&
        (span.end > role.start || /^(?:[’']s?)? $/.test(text.slice(span.end, role.start))),
    )
  if (before === undefined) return role
  const {start} = before.span
  // "(Former) Reed Council chairman": who is none any more.
  const tense = FORMER.exec(text.slice(Math.max(0, start - 10), start))
  const whole = {start: start - (tense?.[0].length ?? 0), end: role.end}
  // "(Norland’s) Weir Ministry spokeswoman".
  const isOwned = /[’']s $/.test(text.slice(Math.max(0, whole.start - 3), whole.start))
  return isOwned ? withBodyBefore(text, whole, bodies, places) : whole
}

const FORMER = /\b(?:former|acting|outgoing) $/i

function personEntity(person: Person): Entity {
  const name = person.mentions
    .reduce<readonly string[]>(
      (best, mention) => (isFuller(mention, best) && !mention.isRealName ? mention.words : best),
      person.words,
    )
    .join(' ')
  const aliases = new Set(
    person.mentions
      .map((mention) => mention.name)
      .filter((alias) => alias !== name && alias.includes(' ')),
  )
  return {
    ...BARE,
    type: 'person',
    name,
    aliases: [...aliases],
    honorifics: [...person.honorifics],
    roles: person.mentions.flatMap(({roles}) => roles.map((span) => ({span, organisation: null}))),
    age: person.mentions.find(({age}) => age !== null)?.age ?? null,
    mentions: person.mentions.map((mention) => ({
      span: mention.span,
      form: formOf(mention, person, name),
    })),
    provenance: provenanceOf(person),
  }
}

function provenanceOf({isByOrder, honorifics}: Person): Entity['provenance'] {
  if (isByOrder) return byRule('name-by-order', UNSURE)
  return honorifics.size > 0 ? byRule('name-with-honorific', 0.95) : byRule('name', 0.8)
}

function formOf(
  {words, keys, span}: NameMention,
  {surnames}: Person,
  name: string,
): Mention['form'] {
  // "Lotte" of "Lotte and Ada Quorl", whose name is Lotte Quorl.
  if (words.length > 1 && span.end - span.start === words[0]?.length) return 'given'
  if (words.length === 1 && name.includes(' '))
    return surnames.includes(keys[0] ?? '') ? 'surname' : 'given'
  return words.length < name.split(' ').length && !name.startsWith(words[0] ?? '')
    ? 'given'
    : 'name'
}

function bodyEntity(body: Body): Entity {
  return {
    ...BARE,
    type: arePartisans(body.name) ? 'group' : body.type,
    name: body.name,
    aliases: [...body.aliases],
    mentions: body.mentions,
    provenance: byRule(body.type === 'place' ? 'place-name' : 'organisation-name', 0.8),
  }
}

/** "House Republicans", "Ohio Democrats": people of a party; "the Social Democrats" are one. */
function arePartisans(name: string): boolean {
  const where = name.replace(/ (?:Democrats|Republicans)$/, '')
  return where !== name && (OF_CHAMBER.test(where) || KNOWN_PLACES.has(where.toLowerCase()))
}

const OF_CHAMBER = /(?:Assembly|Committee|Congressional|House|Senate)$/

function authors({metadata}: Draft): readonly Entity[] {
  return metadata.bylines.flatMap(({name, span}) =>
    span === null
      ? []
      : [
          {
            ...BARE,
            type: isSender(name) ? ('organisation' as const) : ('person' as const),
            name,
            aliases: [],
            mentions: [{span, form: 'name' as const}],
            provenance: byRule('byline', 0.95),
          },
        ],
  )
}

/** An author who is also named in the text is one person: one whom only a line above the byline names ("Ada Vale hears how") tells the story and is not in it. */
function merged(found: readonly Entity[]): readonly Entity[] {
  const byName = new Map<string, Entity>()
  for (const entity of found) {
    // "Mr Quorl" and "Mrs Quorl", of whom nothing else is told, are two.
    const style = entity.name.includes(' ') ? '' : entity.honorifics.join()
    const key = `${entity.type} ${style} ${entity.name}`
    const known = byName.get(key)
    const byline = known?.mentions[0]?.span.start ?? 0
    const isAbove = entity.mentions.every(({span}) => span.start < byline)
    byName.set(key, {
      ...entity,
      provenance: ((isAbove && known) || entity).provenance,
      mentions: [...(known?.mentions ?? []), ...entity.mentions],
    })
  }
  return [...byName.values()]
}

function withAuthors(metadata: Metadata, entities: readonly Entity[]): Metadata {
  const people = entities.filter(({type}) => type === 'person' || type === 'organisation')
  const ids = new Map(people.toReversed().map(({name, id}) => [name, id]))
  const bylines = metadata.bylines.map((byline) => ({
    ...byline,
    entity: ids.get(byline.name) ?? null,
  }))
  return {...metadata, bylines}
}
