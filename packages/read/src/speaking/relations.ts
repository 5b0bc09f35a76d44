import type {Entity, LocalId, Span} from '@onrecord/core'
import {KIN} from '../data/kin.ts'
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
  but: ReadonlySet<LocalId>,
): Entity | undefined {
  const block = draft.sentences[sentence]?.block
  const last = spoken.findLast((each) => each.block === block && each.entity?.type === 'person')
  const words = last?.speaker.mention
  const before = words == null ? '' : draft.text.slice(words.start, words.end).toLowerCase()
  const isAnother = /^the\s[^,]*$/.test(before) && !before.endsWith(noun)
  return isAnother || but.has(last?.entity?.id ?? '')
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
