import {
  contains,
  type Entity,
  type LocalId,
  type Quotation,
  type Span,
  type Speaker,
  spanText,
} from '@onrecord/core'
import {meanings} from '../../data/words.ts'
import {keptBy} from '../../kept.ts'
import type {Draft} from '../../pass.ts'
import {type Cast, entityOf, isCompatible, mentionedAs, relatives} from '../cast.ts'
import {bearersOf} from '../descriptions/described.ts'
import {namedBehind} from '../descriptions/identified.ts'
import {nounGender, pronounGender} from '../gender-of-words.ts'
import {mayBeKin} from '../kin/kin-named.ts'
import {isKinTo} from '../kin/kinship.ts'
import {STATES, standing} from '../looked-for.ts'
import {isQuoted, namedOutside} from '../named-outside.ts'
import {isOfGender} from '../names/bearers.ts'
import {otherOf} from '../pairs/pairs.ts'
import {lastWord, profileOf} from '../profiles.ts'
import {resolvedTo, UNATTRIBUTED} from '../resolved.ts'
import {paragraphAt, sentenceAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {answerOf, introduced} from './interview.ts'
import {othersIn, wordsBefore} from './told-of.ts'

/**
 * Within somebody's words, "I told them …" is of whose words these are; "he told them …" is not: who that is, only somebody else
 * can be.
 */
export function ofThemselves(
  draft: Draft,
  cast: Cast,
  told: readonly Speaker[],
): readonly Speaker[] {
  const at = new Map(draft.quotations.map(({id}, i) => [id, i] as const))
  return told.map((own, i) => {
    const quotation = draft.quotations[i]
    const outerAt = at.get(quotation?.within ?? '')
    if (outerAt === undefined)
      return quotation === undefined ? own : inAnswer(draft, cast, quotation, own)
    const outer = told[outerAt]
    if (own.mention === null || outer?.status !== 'resolved') return own
    const word = spanText(draft.text, own.mention)
    const around = wordsAround(quotation, draft.quotations[outerAt])
    const meant = meantWithin(draft, cast, own, outer, word, around !== null)
    return around === null
      ? meant
      : toldWithin(
          draft,
          cast,
          meant,
          outer.entity,
          around.start,
          wordsBefore(draft, around.start).slice(-1),
        )
  })
}

function meantWithin(
  draft: Draft,
  cast: Cast,
  own: Speaker,
  {status, entity}: Speaker,
  word: string,
  isBetween: boolean,
): Speaker {
  if (/^I\b/.test(word))
    return {
      ...own,
      status,
      entity,
      description: null,
      rule: `${own.rule}+outer-speaker`,
      confidence: 0.8,
    }
  const kin = kinOf(draft, cast, entity, word, own.mention)
  if (kin !== null) return {...own, ...resolvedTo(kin, `${own.rule}+kin`, 0.75), description: null}
  const isOwn = own.entity !== null && own.entity === entity
  return isOwn && isBetween && /^(?:he|she|it|they)$/i.test(word) ? {...own, ...UNATTRIBUTED} : own
}

/** "My aunt rang. She said “Late”" in somebody's answer without marks. */
function inAnswer(draft: Draft, cast: Cast, quotation: Quotation, own: Speaker): Speaker {
  const {mention, status} = own
  if (mention === null || status !== 'unattributed') return own
  const answer = answerOf(draft, quotation)
  if (answer === null || answer.isQuoted) return own
  const {start} = paragraphAt(draft, mention.start)
  return toldWithin(draft, cast, own, answer.interviewee.id, start, [])
}

/** “My aunt rang. She said ‘Late’”, “Ada came. She said ‘Late’”, “He had written ‘Late’,” the clerk said: whom "he" and "she" between marks mean: who is told of there, else whom the article is about. */
function toldWithin(
  draft: Draft,
  cast: Cast,
  own: Speaker,
  teller: LocalId | null,
  start: number,
  before: readonly Span[],
): Speaker {
  const {description, mention, status} = own
  if (mention === null || status !== 'unattributed' || description !== null) return own
  const word = spanText(draft.text, mention).toLowerCase()
  if (pronounGender(word) === 'unknown') return own
  const words = [...before, {start, end: mention.start}]
  const [other, more] = new Set(words.flatMap((span) => othersIn(draft, span, mention)))
  const [named, second] = new Set(
    words.flatMap((near) =>
      mentionedAs(
        cast,
        near,
        ({form, span}, {id, type}) =>
          type === 'person' && id !== teller && form !== 'pronoun' && contains(near, span),
      ),
    ),
  )
  if (other === undefined) {
    const one =
      named ?? leadOf(draft, cast, start, mention) ?? kinBeside(draft, cast, start, teller)
    return one === null ||
      one.id === teller ||
      second !== undefined ||
      !isCompatible(cast, one, word)
      ? own
      : {...own, ...resolvedTo(one, `${own.rule}+pronoun-told`, 0.7)}
  }
  if (more !== undefined || named !== undefined || /one$/.test(other)) return own
  const kin = kinOf(draft, cast, teller, other, mention)
  return kin === null
    ? bearerOf(draft, cast, {...own, description: other}, teller, word)
    : {...own, ...resolvedTo(kin, `${own.rule}+kin`, 0.75)}
}

/** “I rang the vet. She said ‘Late’”: whom alone the article calls a vet, or goes on to name so. */
function bearerOf(
  draft: Draft,
  cast: Cast,
  own: Speaker,
  teller: LocalId | null,
  word: string,
): Speaker {
  const {description, mention, rule} = own
  if (description === null || mention === null || !/^the\s/i.test(description)) return own
  const noun = lastWord(description)
  const [only, other] = bearersOf(draft, cast, description, noun, mention.start).filter(
    (each) => isCompatible(cast, each, word) && profileOf(draft, each).called.has(noun),
  )
  const one = only ?? namedBehind(draft, cast, noun, mention.start)
  return one === null || other !== undefined || one.id === teller
    ? own
    : {...own, ...resolvedTo(one, `${rule}+pronoun-told`, 0.7)}
}

/** “He rang at four,” said Ada Vale, Bo’s sister. “He said ‘Late’”: whom alone, besides who tells it, the paragraph has named outside marks, and the article states to be kin. */
function kinBeside(draft: Draft, cast: Cast, start: number, teller: LocalId | null): Entity | null {
  if (cast.relations.length === 0) return null
  const near = {start: paragraphAt(draft, start).start, end: start}
  const only = sole(namedOutside({draft, cast}, near).filter(({id}) => id !== teller))
  const isKin = cast.relations.some(
    ({owner, person}) =>
      (owner === teller && person === only?.id) || (owner === only?.id && person === teller),
  )
  return only !== null && isKin ? only : null
}

/** Whom the article is about, where they are told to be of the pronoun's gender, and its paragraph and the sentence above tell of nobody else without a name. */
function leadOf(draft: Draft, cast: Cast, start: number, mention: Span): Entity | null {
  const above = draft.sentences[sentenceAt(draft, start) - 1]?.span.start ?? start
  const near = {start: Math.min(above, paragraphAt(draft, start).start), end: start}
  const lead = introduced(draft, start)
  const gender = pronounGender(spanText(draft.text, mention).toLowerCase())
  return lead !== null &&
    cast.genders.get(lead.name) === gender &&
    othersIn(draft, near, mention).length === 0
    ? lead
    : null
}

/** “My aunt said”, “Papa told me”: who the article states to be that of whose words these are; else the other of their surname, where it tells of such kin. */
function kinOf(
  draft: Draft,
  cast: Cast,
  owner: LocalId | null,
  word: string,
  mention: Span | null,
): Entity | null {
  const [, mine = ''] = /^my\s(?:\p{Ll}+\s)?([\p{Ll}-]+)$/iu.exec(word) ?? []
  const noun = CALLED.get(word.toLowerCase()) ?? mine
  const of = entityOf(cast, owner)
  if (of === null || noun === '') return null
  const gender = nounGender(noun)
  const stated = relatives(cast, of, noun)
  const other = stated.length > 0 ? null : otherOf(cast, of, mention?.start ?? 0)
  const isKin = other !== null && mayBeKin(draft, cast, of, other, noun) && tellsOfKin(draft, noun)
  return sole((isKin ? [other] : stated).filter((each) => isOfGender(cast, each, gender)))
}

/** Whether an article tells in its own words of a father or a son, where somebody says “my father”. */
function tellsOfKin(draft: Draft, noun: string): boolean {
  return [...kinTold(draft)].some((each) => isKinTo(each, noun))
}

/** "Father", "niece": the nouns of kin that an article tells in its own words. */
const kinTold: (draft: Draft) => ReadonlySet<string> = keptBy(
  ({quotations}) => quotations,
  (draft) =>
    new Set(
      standing(draft, STATES)
        .filter((token) => !isMine(draft.text, token.start) && !isQuoted(draft, token))
        .map(({lower}) => lower),
    ),
)

/** "My father" in an answer without marks. */
function isMine(text: string, start: number): boolean {
  return /[Mm]y\s$/.test(text.slice(Math.max(0, start - 'my '.length), start))
}

const CALLED: ReadonlyMap<string, string> = meanings({
  father: 'dad daddy papa pa',
  mother: 'mum mummy mom mommy mama ma',
  grandfather: 'grandpa grandad',
  grandmother: 'grandma granny nan nana',
})

/** Whether a quotation stands between another's marks. */
export function isBetweenMarks(
  inner: Quotation | undefined,
  outer: Quotation | undefined,
): boolean {
  return wordsAround(inner, outer) !== null
}

/** The words of another between whose marks a quotation stands. */
export function wordsAround(
  inner: Quotation | undefined,
  outer: Quotation | undefined,
): Span | null {
  const at = inner?.content[0]
  return at === undefined ? null : (outer?.quoted.find((span) => contains(span, at)) ?? null)
}
