import type {Entity, Quotation, Span} from '@onrecord/core'
import {SAY_SO} from '../../data/role-words.ts'
import {keptBy} from '../../kept.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import type {Draft} from '../../pass.ts'
import {innermost, type Placed, placed} from '../../passes/tokens/places.ts'
import {nounGender} from '../gender-of-words.ts'
import {isOfGender} from '../names/bearers.ts'
import {firstNamedIn} from '../names/counted-first.ts'
import {type Profile, profileOf} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {blockAt} from '../sentence-at.ts'
import {isExcluded} from './described.ts'
import {isOfOtherPlace} from './named-owners.ts'

/**
 * "A Tarn spokeswoman said it was late.", and below "“It was dark,” spokeswoman Ada Vale said": whose words news tells before it says who
 * they are, it names with the same noun where it quotes them. Only who speaks first of those named anew, and nobody whose own words stand
 * without a name.
 */
export function namedSoNext(
  {draft, cast, reported, sentence}: Scene,
  mention: Span,
  description: string,
  noun: string,
): readonly Entity[] {
  if (reported.kind === 'direct' || !isPersonNoun(noun) || LOOKS_BACK.test(description)) return []
  const at = blockAt(draft, mention.start)
  // A headline tells in other words what stands anywhere below.
  if (draft.blocks[at]?.type === 'headline') return []
  const last = draft.blocks[at + REACH] ?? draft.blocks.at(-1)
  const soon = draft.sentences[sentence + SENTENCES]?.span.end ?? Infinity
  const near = {start: mention.end, end: Math.min(last?.span.end ?? mention.end, soon)}
  const next = firstNamedIn(draft, near).find((each) => speaksFirst(draft, each))
  if (next === undefined || cast.isBarred(next)) return []
  const profile = profileOf(draft, next)
  const isIt =
    isCalledSo(profile, noun) &&
    (profile.styled.has('former') || !/\b(?:former|ex)\b/.test(description)) &&
    isOfGender(cast, next, nounGender(noun)) &&
    !isExcluded(draft, next, description, noun) &&
    !isOfOtherPlace(draft, next, description)
  return isIt ? [next] : []
}

// "The judge" alone, "another", and "a judge whose name was withheld".
const LOOKS_BACK = /^the\s\S+$|^(?:another|one|the\sother|th(?:at|is))\s|\swhose\sname\b/i
const REACH = 1
// Where a text has lost its paragraphs, one holds all of it.
const SENTENCES = 3

/** "The attorney general", "her lawyer" of "Attorney General Ada Vale", "attorney Bo Reed". */
function isCalledSo({called, styled}: Profile, noun: string): boolean {
  const such = SAY_SO.get(noun)
  return (
    called.has(noun) ||
    (called.has('general') && styled.has(noun)) ||
    (such !== undefined && [...called].some((each) => such.has(each)))
  )
}

/** Whether somebody says something where an article names them first. */
function speaksFirst(draft: Draft, {mentions: [first]}: Entity): boolean {
  return first !== undefined && innermost(speakersIn(draft), first.span) !== null
}

const speakersIn: (draft: Draft) => readonly Placed<Quotation>[] = keptBy(
  ({quotations}) => quotations,
  ({quotations}) =>
    placed(quotations, ({speaker: {mention}}) => (mention === null ? [] : [mention])),
)
