import type {Entity, LocalId, Span} from '@onrecord/core'
import {KIN} from '../data/kin.ts'
import {PERSON_NOUNS} from '../data/nouns.ts'
import {GENDERED} from '../data/titles.ts'
import type {Draft} from '../pass.ts'
import {antecedent, type Utterance} from './antecedents.ts'
import {type Cast, isCompatible} from './cast.ts'
import {relatedTo} from './kinship.ts'
import {otherOf} from './pairs.ts'

/**
 * Who spoke before in the paragraph, whom a new description may mean; not whoever asked what it answers, nor whom another
 * description meant ("the director said. The leader replied"): of two of one surname it is the other.
 */
export function spokenBefore(
  draft: Draft,
  cast: Cast,
  noun: string,
  sentence: number,
  spoken: readonly Utterance[],
  but: LocalId | null,
): Entity | undefined {
  const block = draft.sentences[sentence]?.block
  const last = spoken.findLast((each) => each.block === block && each.entity?.type === 'person')
  const words = last?.speaker.mention
  const before = words == null ? '' : draft.text.slice(words.start, words.end).toLowerCase()
  const isAnother = /^the\s[^,]*$/.test(before) && !before.endsWith(noun)
  return isAnother || last?.entity?.id === but
    ? (otherOf(cast, last?.entity ?? null) ?? undefined)
    : (last?.entity ?? undefined)
}

/**
 * "His sister said", "her predecessor agreed": who the article states to be so; of two of one surname, the other whom the noun's
 * gender fits. Nobody where several are.
 */
export function kinOf(
  draft: Draft,
  cast: Cast,
  mention: Span,
  noun: string,
  sentence: number,
  spoken: readonly Utterance[],
): Entity | null {
  const word = /^(?:his|her)\b/i.exec(draft.text.slice(mention.start, mention.end))?.[0]
  if (word === undefined || !KIN.has(noun)) return null
  const pronoun = word.toLowerCase() === 'his' ? 'he' : 'she'
  const [owner, several] =
    antecedent(draft, cast, mention, pronoun, sentence, spoken)?.entities ?? []
  const gender = GENDERED.get(noun)
  const fits = (each: Entity): boolean =>
    gender === undefined || isCompatible(cast, each, gender === 'male' ? 'he' : 'she')
  if (owner === undefined || several !== undefined) return null
  const ids = relatedTo(cast.relations, noun, owner.id)
  const stated = cast.entities.filter((each) => ids.has(each.id) && fits(each))
  const other = stated.length > 0 ? stated : [otherOf(cast, owner)]
  const [only] = other
  return other.length > 1 || only == null || !fits(only) ? null : only
}

/**
 * "A nurse told an inquest …", and in the next paragraph a name: whom the lead is about is named next. Only where the lead tells of
 * nobody before, and nothing else is said of what the one named is.
 */
export function identifiedNext(
  draft: Draft,
  cast: Cast,
  noun: string,
  before: number,
): Entity | null {
  const lead = draft.blocks.findIndex(({type}) => type === 'paragraph')
  const block = draft.blocks[lead]
  const next = draft.blocks[lead + 1]
  if (block === undefined || next === undefined) return null
  const opening = draft.text.slice(block.span.start, block.span.end).slice(0, LONGEST_OPENING)
  const first = opening
    .toLowerCase()
    .split(' ')
    .find((word) => word === noun || PERSON_NOUNS.has(word))
  const inHeadline = isInHeadline(draft, noun)
  if (first !== noun && !inHeadline) return null
  const all = firstNamed(cast, before)
  const after = all.find(({start}) => start >= next.span.start)
  const isNext = after !== undefined && after.start < next.span.end
  if (first === noun && isNext && after.person.roles.length === 0) return after.person
  const [named, other] = all
  // A headline's "former treasurer" is the only one whom the article has named so far.
  return other === undefined && named !== undefined && inHeadline ? named.person : null
}

const LONGEST_OPENING = 600

/** Those named in full before a place, in order, without whom a byline names. */
function firstNamed(
  {entities}: Cast,
  before: number,
): readonly {readonly person: Entity; readonly start: number}[] {
  return entities
    .filter(({type, provenance}) => type === 'person' && provenance.rule !== 'byline')
    .flatMap((person) => {
      const start = person.mentions.find(({form}) => form === 'name')?.span.start
      return start === undefined || start >= before ? [] : [{person, start}]
    })
    .toSorted((a, b) => a.start - b.start)
}

function isInHeadline({text, blocks}: Draft, noun: string): boolean {
  return blocks.slice(0, 5).some(
    ({type, span}) =>
      type === 'headline' &&
      text
        .slice(span.start, span.end)
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(noun),
  )
}
