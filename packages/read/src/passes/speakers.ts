import {
  createIds,
  type Entity,
  type LocalId,
  type Quotation,
  type Speaker,
  spanText,
} from '@onrecord/core'
import {keysOf} from '../naming/keys.ts'
import type {Draft, Pass} from '../pass.ts'
import {type Cast, castOf, entityOf} from '../speaking/cast.ts'
import {addresseeOf, saidOn} from '../speaking/circumstances.ts'
import {lastWord} from '../speaking/profiles.ts'
import {UNSURE} from '../speaking/resolved.ts'
import {tellSpeakers} from '../speaking/teller.ts'

/** Tells whose words each quotation is, sieve by sieve, or says that the article does not tell. */
export const speakersPass: Pass = {name: 'speakers', languages: ['en'], run}

function run(draft: Draft): Draft {
  const cast = castOf(draft)
  const speakers = tellSpeakers(draft, cast)
  const {entities, moved} = renumbered(draft, cast)
  const quotations = draft.quotations.flatMap((quotation, i) =>
    isWordFor(quotation)
      ? []
      : withSpeaker(
          draft,
          cast,
          quotation,
          asKnown(draft, cast, speakers[i] ?? quotation.speaker),
          moved,
        ),
  )
  const bylines = draft.metadata.bylines.map((byline) => ({
    ...byline,
    entity: moved(byline.entity),
  }))
  return {...draft, entities, quotations, metadata: {...draft.metadata, bylines}}
}

/** "Denied it", "who said that": what a word stands for was told before; who denies it may still be told to speak behind it. */
function isWordFor({kind, text}: Quotation): boolean {
  return kind === 'indirect' && WORDS_FOR.test(text?.join() ?? '')
}

const WORDS_FOR = /^(?:h(?:er|im)|it|one|that|th(?:em|is|[eo]se))$/

/**
 * "Ada and Odo Vale", then "Mr Vale": where only the order of two names tells who it is, nobody is known surely but by the full name; "the company"
 * that no name stands for is mostly one that the article names.
 */
function asKnown({text}: Draft, cast: Cast, speaker: Speaker): Speaker {
  const {name = '', provenance} = entityOf(cast, speaker.entity) ?? {}
  const {start, end} = speaker.mention ?? {start: 0, end: 0}
  const isOpen =
    provenance?.rule === 'name-by-order'
      ? !text.slice(start, end).includes(name)
      : provenance?.rule === 'collective-noun' && ONE_OF_MANY.test(name)
  return isOpen ? {...speaker, confidence: Math.min(speaker.confidence, UNSURE)} : speaker
}

const ONE_OF_MANY = /(?:company|group|party|union)$/i

/** "Ada Quorl’s nephew, Odo, rows. … Mr Quorl said": he whom the article calls by either name is Odo Quorl. */
function withSurname(text: string, {surnames}: Cast, entity: Entity): Entity {
  const {name, aliases, mentions} = entity
  const own = name.includes(' ') ? undefined : surnames.get(name)
  if (own === undefined) return entity
  for (const {form, span} of mentions) {
    const word = form === 'surname' ? lastWord(spanText(text, span)) : name
    if (word !== name && own.includes(keysOf([word])[0] ?? ''))
      return {...entity, name: `${name} ${word}`, aliases: [...aliases, name]}
  }
  return entity
}

/** An entity’s id by the one that it had before all were known. */
type Moved = (old: LocalId | null) => LocalId | null

function withSpeaker(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  speaker: Speaker,
  moved: Moved,
): Quotation {
  const each = (olds: readonly LocalId[]): readonly LocalId[] =>
    olds.flatMap((old) => moved(old) ?? [])
  return {
    ...quotation,
    speaker: {
      ...speaker,
      entity: moved(speaker.entity),
      entities: each(speaker.entities),
      candidates: each(speaker.candidates),
    },
    addressee: moved(addresseeOf(draft.text, cast, quotation)),
    said: saidOn(draft, quotation),
    provenance: {
      ...quotation.provenance,
      confidence:
        speaker.status === 'resolved' ? speaker.confidence : quotation.provenance.confidence,
    },
  }
}

/** Entities in order of appearance with ids that their names and order give. */
function renumbered(
  {text}: Draft,
  cast: Cast,
): {readonly entities: readonly Entity[]; readonly moved: Moved} {
  const id = createIds()
  const sorted = cast.entities
    .map((each) => withSurname(text, cast, each))
    .toSorted((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
  const ids = new Map(sorted.map((each) => [each.id, id('entity', each.name)] as const))
  const moved: Moved = (old) => ids.get(old ?? '') ?? null
  const entities = sorted.map((entity) => ({
    ...entity,
    id: ids.get(entity.id) ?? entity.id,
    roles: entity.roles.map((role) => ({...role, organisation: moved(role.organisation)})),
    mentions: entity.mentions.map(({form, span: {start, end}}) => {
      // "[the] harbour master": rules ask for all of a phrase, a mention leaves its article out.
      const article = form === 'description' ? /^the\s+/i.exec(text.slice(start, end)) : null
      return {form, span: {start: start + (article?.[0].length ?? 0), end}}
    }),
  }))
  return {entities, moved}
}
