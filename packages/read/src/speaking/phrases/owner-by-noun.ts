import {type Entity, type Span, spanText} from '@onrecord/core'
import {GIVEN_NAMES} from '../../data/given-names.ts'
import {
  BODY_NOUN,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_S,
  GROUP_NOUN,
  is,
  PERSON,
  PERSON_NOUN,
  PREPOSITION,
  TIME_WORD,
} from '../../language/grammar.ts'
import {isPersonNoun, isPersonPlural} from '../../language/person-noun.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isDemonym} from '../../naming/countries.ts'

export function byNoun(text: string, head: readonly Token[]): PhraseOwner | null {
  const last = head.findLast(({kind, lower}) => kind === 'word' || lower.endsWith('-year-old'))
  const [first] = head
  if (last === undefined || first === undefined) return null
  if (isClause(head)) return SOMEBODY
  const bare = head.slice(bareFrom(head, first, last))
  const definite = isDefinite(first, last)
  if (isSurname(first, last))
    return {kind: 'surname', word: last.text, span: {start: last.start, end: last.end}}
  const span = {start: (bare[0] ?? last).start, end: endOfBody(text, last)}
  const name = spanText(text, span)
  const type = CLAUSE.test(name) ? null : typeOf(text, first, last, name)
  if (type !== null)
    return {
      kind: 'collective',
      type,
      name,
      noun: FORCE.exec(name)?.[0] ?? last.lower,
      span,
      definite,
    }
  return {
    kind: 'description',
    noun: officeIn(head, last),
    definite: definite && !isBare(first, last),
    isPerson: !isThing(head, last),
  }
}

/** Where a phrase begins without its article, whose it is and its month. */
function bareFrom(head: readonly Token[], first: Token, last: Token): number {
  const isLed = is(first, DETERMINER) || first.lower === 'whose'
  const owner = head.findLastIndex(
    ({kind}, at) => kind === 'possessive' && OWNERS.test(head[at - 1]?.lower ?? ''),
  )
  const from = owner > 0 && is(last, BODY_NOUN) ? owner + 1 : Number(isLed && head.length > 1)
  return from + Number(isDated(head[from], last))
}

/** Somebody of whom a phrase tells nothing. */
export const SOMEBODY: PhraseOwner = {
  kind: 'description',
  noun: '',
  definite: false,
  isPerson: true,
}

/** "You can make the mayor (say)": no phrase; "we rowers", "you and others" are. */
function isClause([first, second]: readonly Token[]): boolean {
  return (
    isIn(first, NOMINATIVE) &&
    second?.kind === 'word' &&
    second.lower !== 'and' &&
    !is(second, DETERMINER | ENDS_IN_S | GROUP_NOUN | PERSON | PREPOSITION)
  )
}

const NOMINATIVE = wordList('i he she it me us we you')

/** "(An) April (government statement)": when, and not whose. */
function isDated(first: Token | undefined, last: Token): boolean {
  return first?.capital === true && is(first, TIME_WORD) && !last.capital
}

/** What a phrase that names a speaker says by itself, before anything around it is looked at. */
export type PhraseOwner =
  | {readonly kind: 'entity'; readonly entity: Entity}
  /** "Ms Vale and Mr Lasker": all of them. */
  | {readonly kind: 'several'; readonly entities: readonly Entity[]}
  | {readonly kind: 'surname'; readonly word: string; readonly span: Span}
  | {readonly kind: 'pronoun'; readonly word: string}
  /** A body or a group by its noun: "coastal media" with name, span without determiner, and whether "the" stands before. */
  | {
      readonly kind: 'collective'
      readonly type: 'group' | 'organisation'
      readonly name: string
      readonly noun: string
      readonly span: Span
      readonly definite: boolean
    }
  | {
      readonly kind: 'description'
      readonly noun: string
      readonly definite: boolean
      readonly isPerson: boolean
    }

// "The people who bring bread", "two officials": some of many, whom only the whole phrase tells.
const ANYBODY = wordList(
  'people others some many members men women friends relatives neighbours neighbors colleagues',
)
const COUNTED = wordList('two three four five six seven eight nine ten dozens hundreds several')
export const INDEFINITE: number = wordList(
  'a an any each one another some many more most fewer less all several other those these every everyone everybody anyone anybody someone somebody',
)

function isGroup(first: Token, last: Token): boolean {
  return (
    is(last, GROUP_NOUN) && !isIn(last, ANYBODY) && !isIn(first, COUNTED) && first.kind !== 'number'
  )
}

// Offices that are written in capitals.
const OFFICES = /^(?:bench|m[ep]p|mp|ms[ps]|mla|ceo|cfo|pm)$/

/** A capital that is a name: not "the Chairman", "the MP", "Some". */
function isSurname(first: Token, last: Token): boolean {
  if (!last.capital || is(last, GROUP_NOUN) || isIn(last, INDEFINITE)) return false
  if (/^(?:an?|another)$/.test(first.lower) && /\p{Ll}$/u.test(last.text)) return false
  if (OFFICES.test(last.lower)) return false
  // "Company calls it late", "Figures show", "Jurors in Orm say".
  const isNoun = is(last, BODY_NOUN | DOCUMENT_NOUN) || isPersonPlural(last)
  if (first === last && isNoun && !GIVEN_NAMES.has(last.lower)) return false
  // "The Quorlian", "15 Quorlians".
  const isOfPeople = (first.lower === 'the' || last.lower.endsWith('s')) && isDemonym(last.lower)
  return !isOfPeople && (first.lower !== 'the' || !is(last, PERSON | BODY_NOUN))
}

// No guard, no command and no community alone.
const FORCE =
  /\b(?:(?:border|coast|national) guard|(?:joint|military) command|intelligence community|(?:aid|monitoring|naval|observer|peacekeeping|rescue) mission)$|(?<=\p{Lu}{2} )mission$/u

/** "The court of appeal", "a UN commission of inquiry". */
function endOfBody(text: string, noun: Token): number {
  const kind = is(noun, BODY_NOUN) ? OF_COURT.exec(text.slice(noun.end, noun.end + 20)) : null
  return noun.end + (kind?.[0].length ?? 0)
}

const OF_COURT = /^\sof\s(?:(?:final\s)?appeals?|cassation|human\srights|inquiry|justice)\b/

// "The country’s (refugee commission)": whose body it is, where the text tells of one.
const OWNERS =
  /^(?:city|country|county|island|kingdom|nation|province|region|republic|state|town|village)$/

function typeOf(
  text: string,
  first: Token,
  last: Token,
  name: string,
): 'group' | 'organisation' | null {
  if (isGroup(first, last)) return 'group'
  if (FORCE.test(name)) return 'organisation'
  return is(last, BODY_NOUN) && !isSign(text, first, last) ? 'organisation' : null
}

// "(The) town has passed rules critics (say)", "(one) lesson other countries (can learn)": more than a name.
const CLAUSE = /(?<!\band)\s(?:an?|the|this|other|ha[sd]|have|is|was)\s/

function isDefinite(first: Token, last: Token): boolean {
  return !isIn(first, INDEFINITE) && !isIn(first, COUNTED) && !isIn(last, ANYBODY)
}

/** "Video from the quay showed", "emergency services say": without an article they are nobody told of before. */
function isBare(first: Token, last: Token): boolean {
  return !is(first, DETERMINER) && (is(last, ENDS_IN_S) || !is(last, PERSON | PERSON_NOUN))
}

/** A text, a body; "the Orm slate card": of a name, and no noun for a person. */
function isThing(head: readonly Token[], last: Token): boolean {
  if (is(last, DOCUMENT_NOUN | BODY_NOUN)) return true
  return !last.capital && !isPersonNoun(last.lower) && head.slice(1).some((each) => each.capital)
}

/** The "advocate" of "the Advocate General", who is no general secretary. */
function officeIn(head: readonly Token[], last: Token): string {
  const before = head[head.indexOf(last) - 1]
  return isIn(last, BEHIND_OFFICE) && is(before, PERSON) ? (before?.lower ?? '') : last.lower
}

const BEHIND_OFFICE = wordList('general designate elect')

/** "A board over the gate says": what is written there. */
function isSign(text: string, first: Token, {lower, end}: Token): boolean {
  return lower === 'board' && /^an?$/.test(first.lower) && STANDS.test(text.slice(end, end + 12))
}

const STANDS = /^\s(?:over|above|at|by|beside|near|outside|behind|beneath)\s/
