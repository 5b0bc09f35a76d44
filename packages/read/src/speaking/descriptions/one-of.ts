import {type Entity, type Span, spanText} from '@onrecord/core'
import {BODY_NOUNS} from '../../data/nouns.ts'
import {GENDERED} from '../../data/titles.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {singular} from '../../language/singular.ts'
import {namedIn} from '../../naming/named.ts'
import type {Draft} from '../../pass.ts'
import {startingIn} from '../../passes/tokens/places.ts'
import {canBeCalled, isFirmNoun} from '../bodies/body-kinds.ts'
import {twoBodies} from '../bodies/two-bodies.ts'
import {nounGender} from '../gender-of-words.ts'
import {isQuoted} from '../named-outside.ts'
import {isOfGender} from '../names/bearers.ts'
import {arePeople, eitherAbove, REACH, severalBefore} from '../pairs/pair-above.ts'
import {toldOfBoth} from '../pairs/pair-told.ts'
import {namesakes} from '../pairs/pairs.ts'
import {isNameless, justNamed, oneOf, onlyTwo} from '../pairs/together.ts'
import {profileOf} from '../profiles.ts'
import type {Spoken} from '../scene.ts'
import {paragraphAt, sentenceAt} from '../sentence-at.ts'
import {toldOf} from './described.ts'

/** "One of the two potters", "one of them", "one of the firms", "one woman", "the latter": of those who are called so, or of whom was told just above. */
export function oneOfSeveral({draft, cast, spoken}: Spoken, mention: Span): readonly Entity[] {
  const words = spanText(draft.text, mention)
  const [, ordinal] = ORDINAL.exec(words) ?? []
  if (ordinal !== undefined) {
    const pair = eitherAbove(
      {draft, cast},
      mention.start,
      () => null,
      () => true,
      2,
    )
    return pair.slice(ordinal === 'former' ? 0 : 1).slice(0, 1)
  }
  const noun = singular(ONE_OF.exec(words)?.[1]?.toLowerCase() ?? '')
  if (BODY_NOUNS.has(noun) && /^one\sof\s/i.test(words))
    return twoBodies(draft, cast, noun, mention.start) ?? []
  const called = oneOf(draft, cast, mention, spoken)
  if (called.length > 0) return called
  if (ONE_NOUN.test(words) && isPersonNoun(noun))
    return eitherSuch({draft, cast, spoken}, mention, noun)
  return ONE_OF_TWO.test(words) ? eitherTold({draft, cast, spoken}, mention, noun) : []
}

/** Of two whom a sentence just above tells of together, or of whom alone the article has told. */
function eitherTold({draft, cast, spoken}: Spoken, mention: Span, noun: string): readonly Entity[] {
  const words = spanText(draft.text, mention)
  const gender = nounGender(noun)
  const fits = (pair: readonly Entity[]): boolean =>
    arePeople(pair) && pair.every((each) => isOfGender(cast, each, gender))
  const either = eitherAbove(
    {draft, cast},
    mention.start,
    (both) => {
      const pair = toldOfBoth(draft, cast, both, spoken)
      return pair !== null && (gender === 'unknown' || fits(pair)) ? pair : null
    },
    // "The Orm Union and the Quay Union wrote, and one of them asked for time".
    (pair) => OF_THEM.test(words) || fits(pair),
    /^one$|other/.test(words) ? 2 : COUNTED.test(words) ? FAR : REACH,
    OF_THEM.test(words),
  )
  if (either.length > 0) return either
  return /^the/i.test(words)
    ? (justNamed(draft, cast, mention.start) ?? [])
    : ofOnlyTwo({draft, cast, spoken}, mention, words)
}

/** "Ada Vale, the captain, met Bo Reed, her opposite number. The two quarrelled. “No,” one captain said": of two of whom one is called so. */
function eitherSuch({draft, cast, spoken}: Spoken, {start}: Span, noun: string): readonly Entity[] {
  const accepts = (pair: readonly Entity[]): boolean =>
    arePeople(pair) && pair.some((each) => profileOf(draft, each).called.has(noun))
  return eitherAbove(
    {draft, cast},
    start,
    (both) => {
      const pair = toldOfBoth(draft, cast, both, spoken)
      return pair !== null && accepts(pair) ? pair : null
    },
    accepts,
    2,
  )
}

const ONE_NOUN = /^one\s(?!of\b|(?:wo)?man$)\p{Ll}+$/iu
const ORDINAL = /^the\s(former|latter)$/i

/**
 * "One of them left. “It is late,” one of them said": of whom alone the article has told, or the two of one surname, where a pronoun behind
 * cannot tell them apart; not below "the mayor and the man she beat".
 */
function ofOnlyTwo({draft, cast}: Spoken, mention: Span, words: string): readonly Entity[] {
  if (!OF_TWO.test(words) || isQuoted(draft, mention)) return []
  const {start} = mention
  const only = onlyTwo(cast, start)
  const isOfOthers = draft.text.slice(paragraphAt(draft, start).start, start).includes(' and the ')
  const [one, two] = (only === null && !isOfOthers ? namesakes(cast, start) : null) ?? []
  const isEither =
    one !== undefined &&
    two !== undefined &&
    !isWithThird(draft, [one, two], start) &&
    isOfGender(cast, one, cast.genders.get(two.name) ?? 'unknown')
  return only ?? (isEither ? [one, two] : [])
}

/** "Ada Vale, Odo Vale and Bo Reed came": whether the words above join another to two. */
function isWithThird(draft: Draft, pair: readonly Entity[], end: number): boolean {
  const named = startingIn(namedIn(draft), {start: paragraphAt(draft, end).start, end})
  const isOne = (at: number): boolean => pair.some(({id}) => id === named[at]?.item.entity.id)
  return named.some(
    ({span}, at) =>
      isOne(at) !== isOne(at + 1) &&
      JOINS.test(draft.text.slice(span.end, named[at + 1]?.span.start ?? span.end)),
  )
}

const JOINS = /^,?\s(?:and\s)?$/
const OF_TWO = /^one\sof\s(?:them|the\s(?:two|pair))$/i

/** "Vale and Lind met. “It is late,” the women said", "the unions said", "the two countries said": both of whom was told just above. */
export function bothMeant({draft, cast, spoken}: Spoken, mention: Span): readonly Entity[] | null {
  const [, counted, plural = ''] = THE_SEVERAL.exec(spanText(draft.text, mention)) ?? []
  const noun = singular(plural)
  if (plural === '' || noun === plural) return null
  if (STATES.test(noun)) {
    const several = severalBefore(draft, cast, sentenceAt(draft, mention.start), spoken)
    return several?.every(({type}) => type === 'place') === true ? several : null
  }
  const isBody = BODY_NOUNS.has(noun) || isFirmNoun(noun) || BODIES.test(noun)
  if (isBody && counted !== undefined) return twoBodies(draft, cast, noun, mention.start)
  const gender = GENDERED.get(noun)
  const isSuch = (each: Entity): boolean => {
    if (isBody) return each.type === 'organisation' && canBeCalled(draft, each, noun) !== null
    if (gender !== undefined) return each.type === 'person' && isOfGender(cast, each, gender)
    const {called, told} = profileOf(draft, each)
    return (
      each.type === 'person' &&
      // "Ada Vale and Bo Reed own an inn": the owners; not "met the owners".
      ([noun, plural].some((word) => called.has(word)) ||
        (!isNameless(noun) &&
          ([noun, noun.replace(/[eo]r$/, '')].some((word) => told.has(word)) ||
            toldOf(draft, [each], `the ${noun}`, noun).length > 0)))
    )
  }
  const fits = (pair: readonly Entity[]): boolean => pair.every(isSuch)
  const pair = eitherAbove(
    {draft, cast},
    mention.start,
    (both) => toldOfBoth(draft, cast, both, spoken)?.filter(isSuch) ?? null,
    fits,
    2,
  )
  return pair.length === 2 ? pair : null
}

const THE_SEVERAL = /^(?:the|(the\stwo|both))\s(\p{Ll}+)$/iu
const STATES = /^(?:ally|country|government|nation|neighbou?r|power|state)$/
const BODIES = /^(?:institution|outlet|publication)$/
const ONE_OF = /^one\s(?:of\sthe\s(?:two\s)?)?(\p{Ll}+)(?![\p{L}’'])/iu
const ONE_OF_TWO =
  /^(?:the\sone\s(?:who|holding|with)\b|one(?:$|\s(?:wo)?man$|\sof\s(?:them|these|the\s(?:two|pair|couple|duo|(?:wo)?men))\b))/i

const OF_THEM = /\sthem$/
const COUNTED = /\sthe\stwo\b/
// Sentences up to those who are counted.
const FAR = 8
