import {type Entity, type Span, spanText} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {GENDERED} from '../../data/titles.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import type {Draft} from '../../pass.ts'
import {type Cast, isCompatible, relatives} from '../cast.ts'
import {bearersOf} from '../descriptions/described.ts'
import {namedOutside} from '../named-outside.ts'
import {otherOf, RELATION} from '../pairs/pairs.ts'
import {antecedent} from '../pronouns/antecedents.ts'
import type {Scene} from '../scene.ts'
import {fromAbove} from '../sentence-at.ts'
import {lastUpTo, spokenIn, type Utterance} from '../utterances.ts'

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
  isBarred: Cast['isBarred'],
  before: number,
): Entity | undefined {
  const block = draft.sentences[sentence]?.block ?? 0
  const last = spokenIn(spoken, 'block', block).findLast(({entity}) => entity?.type === 'person')
  const words = last?.speaker.mention
  const called = words == null ? '' : spanText(draft.text, words).toLowerCase()
  const isAnother = /^the\s[^,]*$/.test(called) && !called.endsWith(noun)
  const entity = last?.entity ?? null
  return isAnother || (entity !== null && isBarred(entity))
    ? (otherOf(cast, entity, before) ?? undefined)
    : (entity ?? undefined)
}

/** Whose relation "his sister" is, by the pronoun: nobody behind another word. */
export function ownersOf(scene: Scene, mention: Span, noun: string): readonly Entity[] {
  const {draft, cast, sentence, spoken} = scene
  const word = /^(?:his|her)\b/i.exec(spanText(draft.text, mention))?.[0]
  if (word === undefined || !KIN.has(noun)) return []
  const pronoun = word.toLowerCase() === 'his' ? 'he' : 'she'
  // Not by what its own words tell of another’s relation.
  const before = {start: mention.start - 1, end: mention.start}
  const called = calledBefore(scene, mention, pronoun)
  return called.length > 0
    ? called
    : (antecedent(draft, cast, before, pronoun, sentence, spoken)?.entities ?? [])
}

/** "Her sister, Ada Vale, rowed. “It is late,” her sister said": who was named with the same words just above, where nobody else is named or has spoken since; "her elder sister" is not who was named as "her younger sister". */
export function namedWithSame(
  {draft, cast, sentence, spoken}: Scene,
  {start, end}: Span,
  noun: string,
): Entity | null {
  const {text} = draft
  const owner = text.slice(start, start + 4).toLowerCase()
  if (!KIN.has(noun) || !/^h(?:is|er)\s/.test(owner) || end - start > LONGEST_KIN) return null
  const {start: above} = fromAbove(draft, start)
  const words = text.slice(above, start)
  const apposed = [...words.matchAll(APPOSED)].at(-1)
  const [, whose = '', such = '', kin = ''] = apposed ?? []
  if (apposed === undefined || whose.toLowerCase() !== owner || kin !== noun) return null
  const own = text.slice(start + owner.length, end)
  if (!(own.startsWith(noun) || own.startsWith(such + noun))) return null
  const [only, other] = namedOutside({draft, cast}, {start: above + apposed.index, end: start})
  return other === undefined && only?.id !== lastUpTo(spoken, sentence - 1)?.entity?.id
    ? (only ?? null)
    : null
}

const APPOSED = /(?<!\p{L})([hH](?:is|er)\s)((?:[\p{Ll}-]+\s){0,2})([\p{Ll}-]+),?\s(?=\p{Lu})/gu
const LONGEST_KIN = 30

/** "That was the captain, his wife said": whom the sentence has just called something. */
function calledBefore(
  {draft, cast, sentence}: Scene,
  {start}: Span,
  pronoun: string,
): readonly Entity[] {
  const from = draft.sentences[sentence]?.span.start ?? start
  const [, noun = ''] = CALLED.exec(draft.text.slice(from, start)) ?? []
  return isPersonNoun(noun)
    ? bearersOf(draft, cast, `the ${noun}`, noun, start).filter((each) =>
        isCompatible(cast, each, pronoun),
      )
    : []
}

const CALLED = /\b(?:is|was|were|it|with|for|from) the ([a-z]+),? $/

/**
 * "His sister said", "her predecessor agreed": who the article states to be so of the owner; of two of one surname, the other whom the noun's
 * gender fits. Nobody where several are.
 */
export function kinOf(
  cast: Cast,
  [owner, several]: readonly Entity[],
  mention: Span,
  noun: string,
): Entity | null {
  const gender = GENDERED.get(noun)
  const fits = (each: Entity): boolean =>
    gender === undefined || isCompatible(cast, each, gender === 'male' ? 'he' : 'she')
  if (owner === undefined || several !== undefined) return null
  const stated = relatives(cast, owner, noun).filter(fits)
  // "Her predecessor", of one surname or another.
  const isStated = stated.length > 0 || !RELATION.test(noun)
  const other = isStated ? stated : [otherOf(cast, owner, mention.start)]
  const [only] = other
  return other.length > 1 || only == null || !fits(only) ? null : only
}
