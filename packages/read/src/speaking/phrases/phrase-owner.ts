import {contains, type Entity, type Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {
  BODY_NOUN,
  DETERMINER,
  DOCUMENT_NOUN,
  GROUP_NOUN,
  is,
  PERSON_NOUN,
} from '../../language/grammar.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Draft} from '../../pass.ts'
import {opensSome} from '../../quoting/subjects/coordination.ts'
import {type Cast, entitiesNear} from '../cast.ts'
import {nounGender} from '../gender-of-words.ts'
import {mentionsIn} from '../mention-places.ts'
import {isOfGender} from '../names/bearers.ts'
import {tokensAt} from '../sentence-at.ts'
import {ownerOfChannel} from './issuer-in.ts'
import {jointIn, withoutPossessive} from './joint-owners.ts'
import {entityAtEnd, holderBeside, ofBody, ofOffice, titledIn} from './office-holders.ts'
import {byNoun, INDEFINITE, type PhraseOwner} from './owner-by-noun.ts'
import {headTokens, opensTitle} from './phrase-heads.ts'

const SINGULAR_AND_PLURAL = wordList(
  'all both he her him his i it its many one other others she some their them they we who you',
)

/** The pronoun that a phrase is. */
export function pronounOf([only, other]: readonly Token[]): string | null {
  return only !== undefined && other === undefined && isIn(only, SINGULAR_AND_PLURAL)
    ? only.lower
    : null
}

/** Whom or what a speaker's phrase names. */
export function ownerOfPhrase(
  draft: Draft,
  cast: Cast,
  whole: Span,
  all: readonly Token[] = tokensAt(draft, whole),
): PhraseOwner {
  const {text} = draft
  const [phrase, tokens] = withoutSome(whole, all)
  const pronoun = pronounOf(tokens)
  if (pronoun !== null) return {kind: 'pronoun', word: pronoun}
  const head = withoutCapital(headTokens(tokens), tokens)
  const headSpan = withoutPossessive(text, {
    start: phrase.start,
    end: head.at(-1)?.end ?? phrase.end,
  })
  const last = head.at(-1)
  const noun = last?.lower ?? ''
  // "The wife of the jailed baker, Mr Vale,": not he.
  const isKinOf = KIN.has(noun) && text.startsWith(' of ', last?.end)
  const entities = entitiesNear(cast, whole).filter(
    (each) => !isKinOf || isOfGender(cast, each, nounGender(noun)),
  )
  const joint = jointIn(entities, text, headSpan, phrase)
  if (joint.length > 1) return {kind: 'several', entities: joint}
  const named =
    titledIn(tokens, entities, text, phrase) ??
    holderBeside(tokens, entities, text, phrase, head) ??
    ofBody(tokens, entities, text, phrase) ??
    entityAtEnd(withoutBooks(entities, text, headSpan), headSpan) ??
    ofOffice(tokens, entities, phrase) ??
    personOf(entities, text, headSpan, head)
  if (named !== null) return {kind: 'entity', entity: named}
  const isAlone = !isCalled(head) || opensTitle(tokens, head.length)
  const inApposition = isAlone
    ? null
    : (personIn(entities, text, {start: headSpan.end, end: phrase.end}, true) ??
      bodyBeside(entities, text, {start: headSpan.end, end: phrase.end}))
  if (inApposition !== null) return {kind: 'entity', entity: inApposition}
  return (
    byNoun(text, head) ?? {
      kind: 'description',
      noun,
      definite: true,
      isPerson: true,
    }
  )
}

/** "Twelve states(, including Norway and Kenya)", "26 members(, among them Ada Vale)": all speak, and not those alone who are named. */
function withoutSome(phrase: Span, tokens: readonly Token[]): readonly [Span, readonly Token[]] {
  const some = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      // "Norway and Cuba both (said)".
      (opensSome(tokens, at) || (at === tokens.length - 1 && isIn(token, ALL_BOTH_EACH))),
  )
  if (some < 0) return [phrase, tokens]
  const last = tokens[some - 1]?.text === ',' ? some - 2 : some - 1
  const end = tokens[last]?.end
  return end !== undefined
    ? [{start: phrase.start, end}, tokens.slice(0, last + 1)]
    : [phrase, tokens]
}

const ALL_BOTH_EACH = wordList('all both each')

/** "Quorl’s Norway, by Ada Vale, says": no state that somebody has; "Quorl’s Instagram": nor the channel. */
function withoutBooks(
  entities: readonly Entity[],
  text: string,
  {start, end}: Span,
): readonly Entity[] {
  const words = text.slice(start, end)
  const isOwned = /[’']/.test(words) && OWNED.test(words)
  const isTold = isOwned && ownerOfChannel(words) > 0
  return isOwned
    ? entities.filter(({type, name}) => type !== 'place' && !(isTold && words.endsWith(name)))
    : entities
}

const OWNED = /\p{Ll}[’']s\s(?!Republic$)\p{Lu}\p{Ll}+$/u

/** "Counsel for the town", "Minister of Mills, Rivers and Trade, Ada Vale", where a sentence begins: no surname. */
function withoutCapital(head: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const next = tokens[1]?.lower
  const opens = next === 'for' || (next === 'of' && tokens.some(({text}) => text === ','))
  const isFor = head.length === 1 && opens && is(head[0], PERSON_NOUN)
  return isFor ? head.map((token) => ({...token, capital: false})) : head
}

/** "The miller", "the Speaker", "its Managing Director": no name, unless a capital stands there alone. */
function isCalled(head: readonly Token[]): boolean {
  return !head.at(-1)?.capital || is(head[0], DETERMINER) || isIn(head[0], INDEFINITE)
}

/** Whom a head names within; "Ada Vale MP", and not "Vale Campaign Chair", which only tells whose chair. */
function personOf(
  entities: readonly Entity[],
  text: string,
  span: Span,
  head: readonly Token[],
): Entity | null {
  if (isNamelessNoun(head)) return null
  const person = personIn(entities, text, span)
  const last = head.at(-1)
  const isOffice = last?.capital === true && isPersonNoun(last.lower)
  return isOffice && person !== null && !isInFull(text, person, span) ? null : person
}

function isInFull(text: string, person: Entity, span: Span): boolean {
  return mentionsIn(person, span).some(({span: {start, end}}) =>
    text.slice(start, end).includes(' '),
  )
}

/** The first person named in a span by more than a possessive. */
function personIn(
  entities: readonly Entity[],
  text: string,
  span: Span,
  isApposition = false,
): Entity | null {
  let found: Entity | null = null
  let at = span.end
  for (const entity of entities) {
    if (entity.type !== 'person') continue
    const mention = mentionsIn(entity, span).find(
      ({form, span: each}) =>
        form !== 'pronoun' &&
        contains(span, each) &&
        !/^[’']s/.test(text.slice(each.end, each.end + 2)) &&
        !(isApposition && BY_THE_WAY.test(text.slice(span.start, each.start))),
    )
    if (mention === undefined || mention.span.start >= at) continue
    found = entity
    at = mention.span.start
  }
  return found
}

/** "The operator, Quorl Ferries,": the body whose name alone stands between commas behind a phrase. */
function bodyBeside(entities: readonly Entity[], text: string, {start, end}: Span): Entity | null {
  const comma = text.slice(start, end).indexOf(', ')
  const from = comma < 0 ? end : start + comma + 2
  const found = entities.find(
    (each) =>
      each.type === 'organisation' &&
      mentionsIn(each, {start: from, end}).some(
        ({form, span}) =>
          /^(?:name|acronym)$/.test(form) &&
          BESIDE.test(text.slice(from, span.start)) &&
          (span.end >= end || ENDS_NAME.test(text.slice(span.end, end))),
      ),
  )
  return found ?? null
}

// "Quorl Ferries (QF)", "the Port Authority of Orm".
const ENDS_NAME = /^(?:,|\s(?:of|in)\s\p{Lu}|\s\(\p{Lu}+\),?$)/u

// "The operator, the German ferry firm Quorl Ferries".
const BESIDE = /^(?:the\s(?:[\p{L}-]+\s){0,3})?$/iu

// In "… in the Vale case", "…, who worked for Ana Vale", "…, led by its clerk, Ana Vale" the name is not whose phrase it is; in "…, who is known as Ana" it is.
const BY_THE_WAY =
  /\b(?:by\s(?:an?|the)|h(?:er|is)|its|their)\s(?:[\p{Ll}’-]+\s){0,5}(?![a-z]*name,|[a-z\d]+s,)[\p{Ll}-]+,\s(?:\p{Lu}[\p{Ll}]*\.?\s)*$|\b(?:an?|the|this)\s$|\b(?:wh(?:ich|o)|about|against|between|of|on|to|for|by|with)\s(?![^,]*\b(?:(?:known|identified|h(?:im|er)self|name|police|officials|relatives)(?: only| simply)? as|call(?:ed|ing|s)?|(?:sur)?named|goes by|(?:sur)?name,?|pseudonym|initials?)\s(?:\p{Lu}\p{Ll}*\.?\s)?$)(?!.*\s[-–—]\s)[^,]*$/u

/** "The miller", "the Oscar winner". */
function isNamelessNoun(head: readonly Token[]): boolean {
  const last = head.at(-1)
  if (last === undefined || last.capital) return false
  return head[0]?.lower === 'the' || is(last, PERSON_NOUN | GROUP_NOUN | BODY_NOUN | DOCUMENT_NOUN)
}
