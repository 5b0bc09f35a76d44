import {
  contains,
  type Entity,
  type LocalId,
  type Mention,
  type Quotation,
  type Span,
  type Speaker,
} from '@onrecord/core'
import type {Draft} from '../../pass.ts'
import {type Cast, entityOf, mentionedAs} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'
import {resolvedTo, UNATTRIBUTED} from '../resolved.ts'

/**
 * The same speaker, unless the words tell of them by name as of somebody else: “We wait for Vale,” he said. Who is named as the speaker
 * may well be.
 */
export function withoutNamed(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  speaker: Speaker,
): Speaker {
  const {status, rule} = speaker
  if (status === 'unattributed' || quotation.kind !== 'direct') return speaker
  const isNamed = (id: LocalId | null): boolean => isToldOf(draft, cast, quotation, id)
  if (status === 'resolved')
    return ONLY_MEANT.test(rule ?? '') && isNamed(speaker.entity) && !isSure(cast, speaker)
      ? ofNobody(quotation, speaker)
      : speaker
  // Of those of one surname the other.
  const [only, other] = rule === 'surname' ? speaker.candidates.filter((id) => !isNamed(id)) : []
  const one = other === undefined ? entityOf(cast, only ?? null) : null
  return one === null ? speaker : {...speaker, ...resolvedTo(one, `${rule}+other`, 0.7)}
}

/** “It is late,” said Hope Lane. “Hope is not lost.” */
function isSure(cast: Cast, {rule, entity, mention}: Speaker): boolean {
  const person = entityOf(cast, entity)
  const isBeside = rule === 'same-paragraph' && person !== null && mention !== null
  return isBeside && mentionsIn(person, mention).some(({form}) => form === 'name')
}

/** Without a cue nothing but what stands around told of anybody. */
function ofNobody({cue, speaker: own}: Quotation, speaker: Speaker): Speaker {
  return cue === null ? own : {...speaker, ...UNATTRIBUTED}
}

/**
 * The same cast without whom the words behind a description name: "the former president said that Vale was wrong" is not Vale; of whom
 * the article tells what the description says, only words between marks tell that.
 */
export function castBeside(
  draft: Draft,
  cast: Cast,
  {content, quoted, cue}: Pick<Quotation, 'content' | 'quoted' | 'cue'>,
  end: number,
  isTold: (person: Entity) => boolean,
): Cast {
  const named = (spans: readonly Span[]): readonly Entity[] =>
    spans.flatMap((words) =>
      mentionedAs(
        cast,
        words,
        (own, {type}) => type === 'person' && isNaming(draft.text, own, words),
      ),
    )
  const behind = content.filter(({start}) => start >= end)
  // "The chairman told Vale".
  const told = cue?.end ?? end
  const hearers = mentionedAs(
    cast,
    {start: told, end: told + LONGEST_STYLED},
    ({span}, {type}) =>
      type === 'person' && span.start > end && STYLED.test(draft.text.slice(told, span.start)),
  )
  const others = new Set([
    ...hearers,
    ...named(quoted),
    ...named(behind).filter((person) => !isTold(person)),
  ])
  return others.size === 0
    ? cast
    : {...cast, isBarred: (each) => others.has(each) || cast.isBarred(each)}
}

const STYLED = /^\s(?:\p{Lu}\S*\s)*$/u
const LONGEST_STYLED = 30

/** "The governor said that Vale was late": not Vale, whom the story has named, though it tells that she is one. */
export function isNamedBehind(
  {text}: Draft,
  person: Entity,
  {content}: Pick<Quotation, 'content'>,
  {start, end}: Span,
): boolean {
  const isKnown = (person.mentions[0]?.span.start ?? end) < start
  return isKnown && content.some((words) => words.start >= end && isNamedIn(text, person, words))
}

const ONLY_MEANT =
  /\+(?:pronoun-[a-z]+|description)$|^(?:paragraph-continues|same-paragraph|speech-before|action-beside|still-told|enclosed)$/

/** Whether words between marks name a person, and not in what somebody else is quoted as saying. */
function isToldOf({text}: Draft, cast: Cast, {quoted}: Quotation, id: LocalId | null): boolean {
  const person = entityOf(cast, id)
  if (person?.type !== 'person') return false
  return quoted.some((words) => isNamedIn(text, person, words))
}

function isNamedIn(text: string, person: Entity, words: Span): boolean {
  return mentionsIn(person, words).some((own) => isNaming(text, own, words))
}

function isNaming(text: string, {form, span}: Mention, words: Span): boolean {
  return (
    !/^(?:pronoun|description)$/.test(form) &&
    contains(words, span) &&
    !isOfOneself(text, words, span)
  )
}

/** “I am Ada Vale”, “the best Ada Vale I can be”, “they said ‘Vale, go home’”, “Vale: I rowed”, “Yours. Vale”. */
function isOfOneself(text: string, words: Span, {start, end}: Span): boolean {
  const before = text.slice(words.start + 1, start)
  const isInner = (before.match(/["“”]|\s[‘']|[’'](?=\s)/gu)?.length ?? 0) % 2 === 1
  const isSigned = /[.?!]\s$/.test(before) && words.end - end < 3
  const isSaying = /[,’'”"]\s$/.test(before) && SAYS.test(text.slice(end, end + LONGEST))
  return (
    isInner ||
    isSigned ||
    isSaying ||
    text.charAt(end) === ':' ||
    ONESELF.test(before) ||
    OF_THE_NAME.test(before)
  )
}

// “I would be the seventh Vale to run it”, “the same Ada Vale as I was”: one of the name.
const OF_THE_NAME =
  /(?<!\p{L})(?:an?|the\s(?:last|next|only|first|same|old|young|teenage|real|\p{Ll}+th))\s$/u

// Where marks were left out: “It is late, Vale said. I am cold.”
const SAYS = /^\s(?:said|says|added|continued|told)\b/
const LONGEST = 12
const ONESELF =
  /(?:\b(?:said|am|as|is|be|being|becom\p{Ll}+|called|named|best|hate|love)|[’']m)\s(?:\p{Lu}\p{L}*\s)?$/u
