import type {Entity, Mention, Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {PORTFOLIOS} from '../../data/portfolios.ts'
import {
  BODY_NOUN,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_S,
  GROUP_NOUN,
  is,
  PERSON,
  PREPOSITION,
} from '../../language/grammar.ts'
import {isPersonNoun, isPersonPlural} from '../../language/person-noun.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {HONORIFIC, isOf, TITLE} from '../../naming/classes.ts'
import {mentionsIn} from '../mention-places.ts'

/** The entity whose name closes the head ("the Health Ministry", "council leader Ana Vale"). */
export function entityAtEnd(entities: readonly Entity[], head: Span): Entity | null {
  for (const entity of entities) {
    const closes = mentionsIn(entity, head).some(
      ({span, form}) => span.end >= head.end && form !== 'pronoun',
    )
    if (closes) return entity
  }
  return null
}

/** "Council of Europe Commissioner for Ports Ada Vale", "former Secretary for Home, Foreign and Trade Affairs Ada Vale": whose title opens the phrase, wherever in the title the phrase ends. */
export function titledIn(
  tokens: readonly Token[],
  entities: readonly Entity[],
  text: string,
  phrase: Span,
): Entity | null {
  if (speaksForOther(tokens)) return null
  const isTitled = ({type, roles, mentions}: Entity): boolean =>
    type === 'person' &&
    roles.some(
      ({span: {start, end}}) =>
        start >= phrase.start &&
        start < phrase.end &&
        end !== phrase.end &&
        LEAD.test(text.slice(phrase.start, start)) &&
        mentions.some(
          ({form, span}) => form === 'name' && span.start === end + 1 && closes(text, span, phrase),
        ),
    )
  return entities.find(isTitled) ?? null
}

const LEAD = /^(?:(?:[Tt]he|[Ii]ts)\s)?(?:(?:former|then|Under|\p{Lu}[\p{L}.]*)\s){0,4}$/u

function closes(text: string, {end}: Span, phrase: Span): boolean {
  return end >= phrase.end || /^(?:,|\s\(|\s(?:in|at|on)\s)/.test(text.slice(end, end + 4))
}

/**
 * "Leader of the House Ada Vale", "the chief of staff Ada Vale", "Days of Rain drummer Ada Vale": who closes a phrase that begins with an
 * office or with a name that small words hold together.
 */
export function ofOffice(
  tokens: readonly Token[],
  entities: readonly Entity[],
  phrase: Span,
): Entity | null {
  const head = {start: phrase.start, end: withoutLetters(tokens)?.end ?? phrase.end}
  const person = entityAtEnd(entities, head)
  // "Emails between Ada Vale and Otto Lind".
  if (person === null || is(tokens[0], DOCUMENT_NOUN)) return null
  const name = mentionsIn(person, head).find(({span}) => span.end === head.end)
  const at = tokens.findIndex(({start}) => start === name?.span.start)
  return at > 1 && at < LONGEST_OFFICE && isOver(tokens, at, person) ? person : null
}

const LONGEST_OFFICE = 12

/** "Orm Institute for Tides climatologist Ada Vale", "the Board of Quays’ QCP Director Ada Vale": whose name closes a phrase that begins with a body’s, behind what they are there. */
export function ofBody(
  tokens: readonly Token[],
  entities: readonly Entity[],
  text: string,
  phrase: Span,
): Entity | null {
  const last = entityAtEnd(entities, phrase)
  if (last?.type !== 'person') return null
  const name = mentionsIn(last, phrase).find(({span}) => span.end === phrase.end)?.span.start
  const noun = tokens[tokens.findIndex(({start}) => start === name) - 1]
  if (noun === undefined || !is(noun, PERSON)) return null
  const first = tokens[is(tokens[0], DETERMINER) ? 1 : 0]?.start
  const isOpened = entities.some(
    (each) =>
      each.type === 'organisation' &&
      mentionsIn(each, phrase).some(
        ({span}) => span.start === first && STAFF.test(text.slice(span.end, noun.start)),
      ),
  )
  return isOpened ? last : null
}

const STAFF = /^(?:[’']s?)?\s(?:(?!(?:and|at|for|from|in|of|or|to|with)\s)[\p{L}-]+\s){0,3}$/u

/** The last token of "Minister for Ports Ada Vale, who came,", of "Ada Vale QC" and of "Ada Vale (left)": that of the name. */
function withoutLetters(tokens: readonly Token[]): Token | undefined {
  const comma = tokens.findIndex(({text}) => text === ',')
  if (comma > 0) return tokens[comma - 1]
  const last = tokens.at(-1)?.text ?? ''
  if (last === ')') return tokens[tokens.findIndex(({text}) => text === '(') - 1]
  return /^(?:[KQ]C|MP)$/.test(last) ? tokens.at(-2) : tokens.at(-1)
}

/** Whether what stands before a name can be the office of whoever bears it. */
function isOver(tokens: readonly Token[], at: number, person: Entity): boolean {
  const [first, before] = [tokens[0], wordBefore(tokens, at, person)]
  if (before?.kind !== 'word' || isAnybody(first)) return false
  if (speaksForOther(tokens, at)) return false
  const isCommon = person.type === 'person' && isNoun(before)
  if (isCommon && is(before, PERSON)) return isOfBand(tokens, at)
  const isOffice = isCommon && !AGES.test(before.lower)
  if (is(first, DETERMINER)) return isHeld(headNoun(tokens), before, isOffice)
  const isOpened = first?.capital === true || isPersonNoun(first?.lower ?? '')
  return isOpened && (before.capital || isOffice)
}

/** "One clerk of the guild", "sources close to Ada Vale and Bo Reed": many hold no office. */
function isAnybody(first: Token | undefined): boolean {
  const isMany = is(first, GROUP_NOUN) && is(first, ENDS_IN_S)
  return isMany || /^(?:one|people)$/.test(first?.lower ?? '')
}

/** The word before a name, and before a body's letters there: "co-chair of the Harbour Party (HP) Ada Vale". */
function wordBefore(tokens: readonly Token[], at: number, {type}: Entity): Token | undefined {
  const hasLetters = type === 'person' && tokens[at - 1]?.text === ')'
  return tokens[hasLetters ? at - 4 : at - 1]
}

function isNoun(token: Token): boolean {
  return !token.capital && !is(token, PREPOSITION | DETERMINER)
}

/** The noun that a phrase's first preposition follows. */
function headNoun(tokens: readonly Token[]): Token | undefined {
  return preceding(
    tokens,
    tokens.findIndex((token) => is(token, PREPOSITION)),
  )
}

/** "Days of Rain drummer Ada Vale"; not "manager of singer Ada Vale". */
function isOfBand(tokens: readonly Token[], name: number): boolean {
  const noun = headNoun(tokens)
  return noun?.capital === true && !is(noun, PERSON) && tokens.indexOf(noun) < name - 1
}

/** "His chief of staff Ada Vale", "the Minister for Ports Ada Vale"; not "a clerk of Mayor Ada Vale". */
function isHeld(noun: Token | undefined, before: Token, isOffice: boolean): boolean {
  if (noun === undefined || !is(noun, PERSON) || KIN.has(noun.lower)) return false
  // "The chairman of the Quorl Commission Ada Vale", "the mayor of Orm Ada Vale"; not "the driver of President Ada Vale".
  const isOver = !(is(noun, ENDS_IN_S) || isOf(before, TITLE | HONORIFIC))
  return isOffice || (before.capital && (noun.capital || isOver))
}

const AGES = /^(?:late|little|old|young)$/

/** "A spokesman for Prime Minister Ada Vale", "Aides to Mayor Ada Vale", "relatives of the Orm smith Ada Vale", "doctors who treated Ada Vale": the office is hers, and the phrase is not. */
function speaksForOther(tokens: readonly Token[], at = 0): boolean {
  const noun = headNoun(tokens)
  // "Green spokeswoman for transport Ada Vale".
  if (!is(tokens[0], DETERMINER) && PORTFOLIOS.has(tokens[at - 1]?.lower ?? '')) return false
  // "The spokesman of the foreign ministry Ada Vale", "the lawyer for the miners Ada Vale".
  if (isOfMany(tokens[at - 1])) return false
  // "U.S. Attorney for Orm Ada Vale".
  const isCommon = noun === tokens[0] || noun?.capital === false
  return isCommon && (is(noun, GROUP_NOUN) || FOR_OTHER.test(noun?.lower ?? ''))
}

/** A body or several people, told by a word of the language: nobody who bears the name behind it. */
function isOfMany(token: Token | undefined): boolean {
  return token?.capital === false && (is(token, BODY_NOUN) || isPersonPlural(token))
}

const FOR_OTHER =
  /^(?:spokes\p{L}+|(?:aide|lawyer|attorney|advis[eo]r|friend|source|supporter|critic|representative|alternate|opponent)s?|all(?:y|ies))$/u

/** "President of the Harbour Board, Ada Vale,", "the Lord Warden, Ada Vale,": whose name alone stands between commas behind an office, or behind what looks like a body's. */
export function holderBeside(
  tokens: readonly Token[],
  entities: readonly Entity[],
  text: string,
  phrase: Span,
  head: readonly Token[],
): Entity | null {
  const noun = head.at(-1)
  const comma = tokens.find((each) => each.text === ',')
  if (comma === undefined) return null
  const isOffice =
    is(noun, PERSON) || (is(head[0], DETERMINER) && noun?.capital && noun.end === comma.start)
  return isOffice ? namedAlone(entities, text, {start: comma.end + 1, end: phrase.end}) : null
}

/** The person whose full name begins a stretch, where it or a comma closes it. */
function namedAlone(entities: readonly Entity[], text: string, near: Span): Entity | null {
  const isAlone = ({form, span}: Mention): boolean =>
    form === 'name' &&
    STYLES.test(text.slice(near.start, span.start)) &&
    (span.end >= near.end || CLOSED_BY.test(text.slice(span.end, span.end + 5)))
  return (
    entities.find(
      (each) =>
        each.type === 'person' && each.name.includes(' ') && mentionsIn(each, near).some(isAlone),
    ) ?? null
  )
}

// "Ada Vale MSP,".
const CLOSED_BY = /^(?:,|\s(?:MS?P|MEP|[KQ]C))/
// "Cllr Ada Vale".
const STYLES = /^(?:\p{Lu}\p{L}*\.?\s){0,2}$/u
