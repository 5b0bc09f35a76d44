import {type Entity, type Span, spanText} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {SAY_SO} from '../../data/role-words.ts'
import {keptBy} from '../../kept.ts'
import {DETERMINER, is, PERSON_NOUN, PREPOSITION} from '../../language/grammar.ts'
import {isPersonNoun, isPersonPlural} from '../../language/person-noun.ts'
import {singular} from '../../language/singular.ts'
import {sentenceTokens, type Token} from '../../language/tokens.ts'
import {wordsIn} from '../../language/words-in.ts'
import type {Draft} from '../../pass.ts'
import {type Cast, inMind} from '../cast.ts'
import {nounGender} from '../gender-of-words.ts'
import {mentionsIn} from '../mention-places.ts'
import {isNamedBefore, isOfGender} from '../names/bearers.ts'
import {isCalledAs, profileOf} from '../profiles.ts'
import {blockAt, sentenceAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {toldOf, wordsMet} from './described.ts'
import {isForPeople} from './for-people.ts'

/**
 * "A baker has called the flood “a long wet Tuesday”.", and in the next paragraph a name: whom a lead tells of before it names anybody is
 * named next. Only where the article says of the one named what the lead does, or nothing else and begins its paragraph with them or their words.
 */
export function namedAfterLead(
  draft: Draft,
  cast: Cast,
  noun: string,
  mention: Span,
): Entity | null {
  const {next, end} = openingOf(draft)
  if (next === undefined || mention.start > end) return null
  const words = spanText(draft.text, mention)
  if (!SINGULAR.test(words)) return null
  const named = firstNamed(cast, next.span.end)
  const [first] = named
  if (first === undefined) return null
  if (first.start < next.span.start)
    return calledNext(draft, named, noun, next) ?? openingNext(draft, cast, noun, mention, next)
  const fits = named.filter(({person}) => isOfGender(cast, person, nounGender(noun)))
  const people = fits.map(({person}) => person)
  const [told, other] = toldOf(draft, people, words, noun)
  if (told !== undefined) return other === undefined ? told : null
  const opening = draft.text.slice(next.span.start, first.start)
  const opens = OPENS.some((one) => one.test(opening))
  const isPlain = isForPeople(noun) && isNothingElse(draft, first) && !isOnTrial(draft, noun, first)
  return opens && isPlain && !tellsOfOther(draft, noun, mention) && fits.includes(first)
    ? first.person
    : null
}

/** Whom the article calls nothing else, or "who is also". */
function isNothingElse(draft: Draft, {person}: Named): boolean {
  return isAlso(draft, person) || ![...profileOf(draft, person).called].some(isPersonNoun)
}

/** "Bo Reed, 63, who ran the yard until he resigned, is charged with theft": no prosecutor, and no judge. */
function isOnTrial({text}: Draft, noun: string, {start}: Named): boolean {
  return IN_LAW.test(noun) && ACCUSED.test(text.slice(start, start + LONGEST_CHARGE))
}

/** "A guard said a 17-year-old had run away.", "A pilot has drowned, an official said.", "the owner of a bar that one of the pilots left", "the father of a boy who drowned": either may be named next. */
function tellsOfOther(draft: Draft, noun: string, mention: Span): boolean {
  const {words, end} = openingOf(draft)
  const before = draft.text.slice(words[0]?.start ?? mention.start, mention.start)
  return (
    ANOTHER.test(draft.text.slice(mention.end, end)) ||
    /\bone\sof\b/.test(spanText(draft.text, mention)) ||
    (KIN.has(noun) && /\sof\san?\s/.test(spanText(draft.text, mention))) ||
    /^(?:family|couple)$/.test(noun) ||
    isPersonNoun(SUBJECT.exec(before)?.[1]?.toLowerCase() ?? '')
  )
}

/** "Ada Vale, who is also a pilot": besides what they have been called. */
function isAlso({text}: Draft, {mentions}: Entity): boolean {
  return mentions.some(({span: {end}}) => text.startsWith(', who is also ', end))
}

/** "The harbour pilot said Ada Vale was late.", and in the next paragraph "the pilot, Bo Reed": who alone is called so. */
function calledNext(
  draft: Draft,
  named: readonly Named[],
  noun: string,
  next: Opened,
): Entity | null {
  const called = sole(named.filter(({person}) => profileOf(draft, person).called.has(noun)))
  return called === null || called.start < next.span.start ? null : called.person
}

/** "A miller said that Ada Vale was late.", and in the next paragraph "Bo Reed said": who opens it, and is not named in the lead. */
function openingNext(
  draft: Draft,
  cast: Cast,
  noun: string,
  mention: Span,
  {span}: Opened,
): Entity | null {
  const lead = {start: openingOf(draft).words[0]?.start ?? mention.start, end: span.start}
  const isSubject =
    mention.start - lead.start < LONGEST_DATELINE && /^An?\s/i.test(draft.text.slice(mention.start))
  if (!isSubject || !isPersonNoun(noun) || tellsOfOther(draft, noun, mention)) return null
  const opens = ({form, span: {start}}: Entity['mentions'][number]): boolean =>
    form === 'name' && start >= span.start && start - span.start <= LONGEST_HONORIFIC
  return (
    inMind(cast, span.end).find(
      (each) =>
        each.type === 'person' &&
        mentionsIn(each, span).some(opens) &&
        mentionsIn(each, lead).length === 0 &&
        isOfGender(cast, each, nounGender(noun)) &&
        (toldOf(draft, [each], spanText(draft.text, mention), noun).length > 0 ||
          ![...profileOf(draft, each).called].some((word) => isPersonNoun(word))),
    ) ?? null
  )
}

const LONGEST_DATELINE = 40

/** "The harbour master said it would lift", and further down "harbour master Bo Reed": who alone in the article is called all of it. */
export function calledLater(
  draft: Draft,
  cast: Cast,
  description: string,
  noun: string,
  before: number,
): Entity | null {
  const head = description.split(',', 1)[0] ?? ''
  const words = wordsIn(head, 0, head.length).filter((word) => !is(word, DETERMINER))
  if (words.length < 2) return namedBehind(draft, cast, noun, before)
  const [only, other] = cast.entities.filter((each) => {
    if (each.type !== 'person' || each.provenance.rule === 'byline') return false
    const profile = profileOf(draft, each)
    return isCalledAs(profile, noun, head) && wordsMet(profile, words) === words.length
  })
  const isOne = only !== undefined && other === undefined
  return isOne && !isNamedBefore(only, before) ? only : null
}

/** “The nurse said no,” he recalled. Then "The nurse, Ada Vale, did not recall it", "the nurse was Ada Vale": whom these very words name. */
export function namedBehind(
  {text}: Draft,
  cast: Cast,
  noun: string,
  before: number,
): Entity | null {
  const isIt = ({type, mentions: [first]}: Entity): boolean =>
    type === 'person' &&
    first !== undefined &&
    first.span.start > before &&
    [', ', ' was '].some((joint) => {
      const words = `he ${noun}${joint}`
      return text.startsWith(words, first.span.start - words.length)
    })
  return cast.entities.find(isIt) ?? null
}

const IN_LAW =
  /^(?:attorney|coroner|court|detective|inquiry|investigator|judge|lawyer|magistrate|officer|official|prosecutor|sheriff)$/
const LONGEST_CHARGE = 200
const ACCUSED =
  /^[^\n]*\b(?:is|was|has\sbeen|were|are)\s(?:accused|arrested|charged|convicted|indicted|jailed|on\strial|sentenced)\b/

const SINGULAR = /^(?:an?|the|its|his|her|their|\p{L}+[’']s)\s/iu
const ANOTHER = /\ba\s\d{1,3}-year-old\b/
// "A young pilot from Orm who", before somebody else speaks.
const SUBJECT =
  /^(?:\p{Lu}+,?\s)?An?\s(?:[\p{L}\d-]+\s){0,2}?([\p{L}\d-]+)\s(?:who|and|from|has|had|was|is|will|\p{Ll}+ing)\b/u
const LONGEST_HONORIFIC = 10
const SHORT = new RegExp(`^.{0,${LONGEST_HONORIFIC}}$`)
// “It was late,” Ada Vale said; “it was late,” said Mrs Ada Vale.
const QUOTED = /^[“‘"'][^“”"]*[”’"']\s(?:(?:said|says|told)\s)?(?:\p{Lu}\p{Ll}{1,4}\.?\s)?$/u
// "In a letter, Ada Vale said".
const ADVERBIAL = /^(?:In|At|On|During)\s[^,.:;]{1,40},\s(?:\p{Lu}\p{Ll}{1,2}\.?\s)?$/u
const OPENS = [SHORT, ADVERBIAL, QUOTED]

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
  const {next, words, headline, isLost} = openingOf(draft)
  if (next === undefined || isLost) return null
  // "The official who was in charge of lifts", then "the lifts chief".
  const such = SAY_SO.get(noun)
  const isFirst =
    isFirstTold(words, noun) ||
    (such !== undefined && words.slice(0, LONGEST_SUBJECT).some(({lower}) => such.has(lower)))
  const inHeadline = headline.has(noun)
  if (!isFirst && !inHeadline) return null
  // "Ada Vale’s claim", "Ada Vale’s doctor says": she is only told to own something.
  const all = firstNamed(cast, before).filter(
    ({person}) => !owns(draft.text, person.mentions[0]?.span.end ?? before),
  )
  const after = all.find(({start}) => start >= next.span.start)
  const isNext = after !== undefined && after.start < next.span.end
  if (isFirst && isNext && after.person.roles.length === 0) return after.person
  const [named, other] = all
  // A headline's "former treasurer" is the only one whom the article has named so far; not beside the name, "Ada Vale is well, says doctor".
  const isBehind = blockAt(draft, before) > blockAt(draft, named?.start ?? before)
  return other === undefined &&
    named !== undefined &&
    inHeadline &&
    isBehind &&
    !isToldBeside(draft, named.person, noun, before)
    ? named.person
    : null
}

/** "The witness is the first to testify against Ada Vale": of whom a sentence tells beside who is called so. */
function isToldBeside(draft: Draft, {mentions}: Entity, noun: string, before: number): boolean {
  return mentions.some(({span: {start}}) => {
    const {span} = draft.sentences[sentenceAt(draft, start)] ?? {}
    return (
      start < before &&
      span !== undefined &&
      new Set(
        draft.text
          .slice(span.start, start)
          .toLowerCase()
          .split(/[^\p{L}]+/u),
      ).has(noun)
    )
  })
}

/** Whether a noun is the first of a lead for anybody, and not behind "against a", nor in "two brothers cheated a buyer". */
function isFirstTold(words: readonly Token[], noun: string): boolean {
  const at = words.findIndex(
    (word) =>
      word.lower === noun ||
      is(word, PERSON_NOUN) ||
      isPersonPlural(word) ||
      KIN.has(singular(word.lower)),
  )
  if (words[at]?.lower !== noun) return false
  return !is(words[is(words[at - 1], DETERMINER) ? at - 2 : -1], PREPOSITION)
}

function owns(text: string, end: number): boolean {
  return /^[’'](?:s\s|\s)/.test(text.slice(end, end + 3))
}

const LONGEST_SUBJECT = 8
const STOPPED = /[.!?…]/

/** How an article begins: the words of its lead, what comes after the lead, and the words of its headline. */
export const openingOf: (draft: Draft) => {
  readonly words: readonly Token[]
  readonly next: Opened | undefined
  /** Where the lead ends. */
  readonly end: number
  /** Whether the lead is no more than the first sentence of a text without paragraphs. */
  readonly isLost: boolean
  readonly headline: ReadonlySet<string>
} = keptBy(
  ({blocks}) => blocks,
  (draft) => {
    const {text, blocks} = draft
    // "ORM, 5 May (Coast Wire)" alone is no lead.
    const lead = blocks.findIndex(
      ({type, span}) => type === 'paragraph' && STOPPED.test(text.slice(span.end - 2, span.end)),
    )
    const headline = blocks.slice(0, 5).findIndex(({type}) => type === 'headline')
    const {start = 0, end = 0} = blocks[lead]?.span ?? {}
    const [first, second] =
      end - start > LONGEST_LEAD ? draft.sentences.filter(({block}) => block === lead) : []
    return {
      words: tokensOf(draft, lead),
      next: second ?? (lead < 0 ? undefined : blocks[lead + 1]),
      end: first?.span.end ?? end,
      isLost: first !== undefined,
      headline: new Set(tokensOf(draft, headline).map(({lower}) => lower)),
    }
  },
)

const LONGEST_LEAD = 1200

interface Opened {
  readonly span: Span
}

function tokensOf(draft: Draft, block: number): readonly Token[] {
  const tokens = sentenceTokens(draft)
  return draft.sentences.flatMap((each, i) => (each.block === block ? (tokens[i] ?? []) : []))
}

interface Named {
  readonly person: Entity
  readonly start: number
}

/** Those named in full before a place, in order, without whom a byline names. */
function firstNamed(cast: Cast, before: number): readonly Named[] {
  return inMind(cast, before)
    .filter(({type, provenance}) => type === 'person' && provenance.rule !== 'byline')
    .flatMap((person) => {
      const start = person.mentions.find(({form}) => form === 'name')?.span.start
      return start === undefined || start >= before ? [] : [{person, start}]
    })
    .toSorted((a, b) => a.start - b.start)
}
