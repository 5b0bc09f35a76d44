import {contains, type Entity, type Span} from '@onrecord/core'
import {HONORIFICS} from '../data/titles.ts'
import {BLANK, isAt} from '../language/characters.ts'
import {
  BODY_NOUN,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  GROUP_NOUN,
  is,
  PERSON,
  PERSON_NOUN,
  PREPOSITION,
  TIME_WORD,
} from '../language/grammar.ts'
import {isPersonNoun, isPersonPlural} from '../language/person-noun.ts'
import {singular} from '../language/singular.ts'
import type {Token} from '../language/tokens.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {isApostrophe} from '../language/words-in.ts'
import {isDemonym} from '../naming/countries.ts'
import type {Draft} from '../pass.ts'
import {opensSome} from '../quoting/coordination.ts'
import {mentionedIn, mentionsIn} from './mention-places.ts'
import {entityAtEnd, holderBeside, ofBody, ofOffice, titledIn} from './office-holders.ts'
import {tokensAt} from './sentence-at.ts'

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

const SINGULAR_AND_PLURAL = wordList(
  'he she they it i we you who him her them his their its other others one many some both all',
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
  whole: Span,
  entities: readonly Entity[],
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
      noun: last?.lower ?? '',
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

/** "Quorl’s Norway, by Ada Vale, says": no state that somebody has. */
function withoutBooks(
  entities: readonly Entity[],
  text: string,
  {start, end}: Span,
): readonly Entity[] {
  const words = text.slice(start, end)
  const isOwned = /[’']/.test(words) && OWNED.test(words)
  return isOwned ? entities.filter(({type}) => type !== 'place') : entities
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

/** "The ballad “Odo Vale”": nobody whom a work is called for. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1]
  const isNoun = noun?.kind === 'word' && !noun.capital && !is(noun, DETERMINER)
  return isNoun && /^[“"]$/.test(tokens[at]?.text ?? '')
}

/** The head of a phrase: up to the first comma, preposition or relative pronoun behind a body's letters. */
function headTokens(tokens: readonly Token[]): readonly Token[] {
  const letters = tokens.findIndex(({text}) => text === '(')
  const isOpened = isBehindLetters(tokens, letters)
  const others = othersIn(tokens)
  for (let at = isOpened ? letters + 3 : Math.max(1, others); at < tokens.length; at++) {
    if (isOfCount(tokens, at) || isInEmployer(tokens, at) || isInOwner(tokens, at)) continue
    // "Orm’s newly chosen mayor Ada Vale".
    const isWithin = tokens[at]?.kind === 'word' && tokens[at - 1]?.kind === 'possessive'
    const isEnd = endsHead(tokens[at]) && !isWithin && !isBracketed(tokens, at)
    if (isEnd || isBehind(tokens, at) || opensTitle(tokens, at)) return tokens.slice(0, at)
  }
  return tokens
}

/** "Bank of Quorl (BQ) Governor Ada Vale", "former clerk Bank of Quorl (BQ) Dr Ada Vale"; not "a clerk of the Bank of Quorl (BQ) Ada Vale". */
function isBehindLetters(tokens: readonly Token[], letters: number): boolean {
  return (
    isBracketed(tokens, letters) &&
    (tokens.slice(0, 2).some(({capital}) => capital) ||
      HONORIFICS.has((tokens[letters + 3]?.lower ?? '').replace('.', ''))) &&
    !tokens.slice(0, letters).some(({text}) => text === ',')
  )
}

/** "Quorl - which rows - (said)", "records seen": what is told of a head. */
function isBehind(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at]
  const isDashed = dash?.text === '-' && (tokens[at - 1]?.end ?? 0) < dash.start
  return isDashed || isSaidOf(tokens, at)
}

/** Where those stand who are not named in "Norway, Cuba and 12 others", "Ada Vale, Bo Reed and two other envoys"; -1 where all are. */
function othersIn(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token) => isIn(token, OTHERS))
  if (at < 0) return at
  const and = tokens.slice(0, at).findLastIndex(({lower}) => lower === 'and')
  const named = tokens.slice(0, and)
  const isList = at - and < 4 && named.some(({text}) => text === ',')
  const isNamed = named.every(({capital, text}) => capital || /^(?:,|of|the)$/.test(text))
  return and > 0 && isList && isNamed ? at : -1
}

const OTHERS = wordList('other others')

/** "Internet service provider (ISP) Quorl.net", "Quorl Bank (QB) governor Ada Vale": the name stands behind the letters. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 3]
  return (
    at >= 0 &&
    tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    (next?.capital === true || is(next, PERSON))
  )
}

/** "Records seen", "people interviewed": a participle behind the noun is no head; nor is one of "the party controlled newspaper". */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.capital === false &&
    is(tokens[at - 1], HEAD_NOUN) &&
    !is(token, HEAD_NOUN) &&
    !is(tokens[at + 1], BODY_NOUN) &&
    (is(token, ENDS_IN_ED) || PARTICIPLES.test(token.lower))
  )
}

const HEAD_NOUN = PERSON_NOUN | GROUP_NOUN | BODY_NOUN | DOCUMENT_NOUN

const PARTICIPLES = /^(?:seen|shown|written|given|taken|drawn|sent|held|made|known|kept)$/

/** "Mother of three Ada Vale". */
function isOfCount(tokens: readonly Token[], at: number): boolean {
  const [before, of, count, next] = tokens.slice(at - 1, at + 3)
  return (
    of?.lower === 'of' &&
    /^(?:mum|mom|mother|dad|father|grand\p{Ll}+)$/u.test(before?.lower ?? '') &&
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(count?.lower ?? '') &&
    next?.capital === true
  )
}

/** "The Ministry (of) Quays chief spokesman Ada Vale", "a Department (for) Quays spokeswoman": within the name of a body whose spokesman is told behind it. */
function isInEmployer(tokens: readonly Token[], at: number): boolean {
  const isBetween = tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true
  // "Relatives of Quorlian writer Ada Vale".
  if (!isBetween || !isIn(tokens[at], JOINS_NAME) || is(tokens[at - 1], GROUP_NOUN)) return false
  const calling = tokens.findIndex(
    (token, each) =>
      each > at &&
      !token.capital &&
      is(token, PERSON_NOUN) &&
      (tokens[each + 1] ?? tokens[at + 1])?.capital === true,
  )
  return (
    calling > at &&
    tokens
      .slice(at + 1, calling)
      .every(
        (token, i) =>
          token.kind === 'word' &&
          (isIn(token, JOINS_NAME)
            ? tokens[at + i + 2]?.capital === true
            : !is(token, PREPOSITION)),
      )
  )
}

/** "The Ministry (of) Quays’ chief clerk": within the name of a body that has an officer. */
function isInOwner(tokens: readonly Token[], at: number): boolean {
  if (!isIn(tokens[at], JOINS_NAME) || tokens[at - 1]?.capital !== true) return false
  const owner = tokens.findIndex(({kind}, each) => each > at && kind === 'possessive')
  const name = tokens.slice(at, Math.max(at, owner))
  return (
    name.length > 1 &&
    name.every((token) => token.capital || isIn(token, JOINS_NAME)) &&
    is(
      tokens.slice(owner).find((token) => is(token, PERSON_NOUN)),
      PERSON,
    )
  )
}

const JOINS_NAME = wordList('and for of on')

function endsHead(token: Token | undefined): boolean {
  if (token?.kind === 'punctuation') return ',(–—'.includes(token.text)
  if (token === undefined || token.capital) return false
  // "Says Vale eventually", "the mayor herself said".
  if (is(token, ENDS_IN_LY) || isIn(token, ONESELF)) return true
  return is(token, PREPOSITION) || (is(token, CLAUSE_OPENER) && token.lower !== 'and')
}

const ONESELF = wordList('himself herself itself themselves')

const JOINED = /^(?:,?\s(?:and\s)?(?:the\s)?|\sand\s[\p{L}’'. ]*)(?:\p{Lu}\p{L}*\.?\s){0,2}$/u

/** Who is named in a head, or in a list ("Norway, Sweden and Denmark") that the head is only the first of. */
function jointIn(
  entities: readonly Entity[],
  text: string,
  head: Span,
  phrase: Span,
): readonly Entity[] {
  const words = text.slice(phrase.start, phrase.end)
  if (!words.includes('and')) return []
  const joint = severalIn(entities, text, head)
  if (joint.length > 1) return joint
  const whole = withoutPossessive(text, phrase)
  const tail = TAIL_OF_LIST.exec(words)
  const list = tail === null ? whole : {...phrase, end: phrase.start + tail.index}
  const listed = LISTS.test(words) ? severalIn(entities, text, list) : joint
  return listed.length > 1 ? listed : bothTagged(entities, text, whole)
}

// "Ada Vale and Secretary of State Bo Reed", and what a comma or a bracket parts.
const LISTS = /[,(–—]|\sand\s\p{Lu}\p{L}+\sof\s\p{Lu}/u

// "The singers (Ada Vale and Bo Reed)", "two singers, Ada Vale and Bo Reed, who row".
const TAIL_OF_LIST = /\)$|,\s(?:who|whose|both|all)\s[^,]*$/

/** "Ada Vale, D-Ohio, and Bo Reed, R-Iowa", "Ada Vale, the mayor, and Bo Reed, a smith", "Ada Vale (Lab) and Bo Reed (Con)", "the mayor, Ada Vale, and the clerk, Bo Reed": both. */
function bothTagged(entities: readonly Entity[], text: string, phrase: Span): readonly Entity[] {
  if (!text.slice(phrase.start, phrase.end).includes(' and ')) return []
  const [one, two, more] = mentionedIn(
    entities.filter(({type}) => type === 'person'),
    phrase,
    ({form, span}) => form === 'name' && contains(phrase, span),
  )
  if (one === undefined || two === undefined || more !== undefined) return []
  const between = text.slice(one.span.end, two.span.start)
  const lead = text.slice(phrase.start, one.span.start)
  const isTagged =
    (areSuch(lead)
      ? JOINED.test(between) || BETWEEN.test(between)
      : LEAD.test(lead) && (BETWEEN.test(between) || AND_THEIRS.test(between))) &&
    BEHIND.test(text.slice(two.span.end, phrase.end))
  return isTagged && one.entity !== two.entity ? [one.entity, two.entity] : []
}

const BETWEEN =
  /^(?:,\s(?!who\s)[^,]{1,60},|\s\([^)]{1,30}\)|\s(?:for|of)\s[^,]{1,30})\sand\s(?!(?:his|her|its|the)\s)[^,]{0,30}$/
// "Miller Ada Vale", "the miller, Ada Vale".
const LEAD = /^(?:[^,]{1,60},\s(?:\p{Lu}[\p{L}.]*\s){0,3}|[^,]{0,40})$/u
// "Ada Vale and her lawyer, Bo Reed", "Ada Vale, the miller, and the smith, Bo Reed".
const AND_THEIRS =
  /^(?:\sand\s(?:his|her|their)|(?:,\s(?!who\s)[^,]{1,60})?,\sand)\s[^,“‘"]{1,60},\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u
const BEHIND = /^(?:,\s[^,]{1,80}|\s\([^)]{1,30}\)|\s(?:for|of)\s[^,]{1,40})?$/

/** "The presidents of its two unions, ", "two Democrats, Representatives ": what those are whom it brings in. */
function areSuch(lead: string): boolean {
  const [, noun = ''] = SUCH.exec(lead) ?? []
  return isPersonNoun(singular(noun.toLowerCase())) && !isPersonNoun(noun)
}

const SUCH =
  /^(?:both|her|his|its|their|the|three|two)\s(?:[\p{L}-]+\s){0,2}?(?:co-)?([\p{L}]+s)(?:\s(?:at|for|from|in|of)\s[^,]{1,40})?,\s(?:\p{Lu}[\p{L}.]*\s){0,2}$/iu

/** Who is named in a head that "and" joins; nobody where anything else stands between them. */
function severalIn(entities: readonly Entity[], text: string, head: Span): readonly Entity[] {
  if (!/\sand\s/.test(text.slice(head.start, head.end))) return []
  // "The Orm Post and Norway’s Quorl": no owner before the last of them.
  const all = mentionedIn(
    entities,
    head,
    ({form, span}) => form !== 'pronoun' && contains(head, span),
  )
  const named = all.filter(
    ({span}, i) =>
      i === all.length - 1 ||
      !(
        /^[’']s/.test(text.slice(span.end, span.end + 2)) ||
        isOfOffice(text, all, i) ||
        // "Orm Police and Quay Commissioner Ada Vale".
        (isOfOffice(text, all, i + 1) &&
          all[i]?.entity.type !== 'person' &&
          !OF_STATE.test(text.slice(span.end, all[i + 1]?.span.end)))
      ),
  )
  const isJoined = named.every(({span}, i) =>
    i === 0
      ? isOpen(text.slice(head.start, span.start))
      : JOINED.test(text.slice(named[i - 1]?.span.end, span.start)),
  )
  return isJoined && named.at(-1)?.span.end === head.end
    ? [...new Set(named.map(({entity}) => entity))]
    : []
}

/** "The Orm Police Commissioner Ada Vale" is she alone. */
function isOfOffice(
  text: string,
  all: readonly {readonly entity: Entity; readonly span: Span}[],
  at: number,
): boolean {
  const [one, next] = [all[at], all[at + 1]]
  return (
    one !== undefined &&
    next?.entity.type === 'person' &&
    one.entity.type !== 'person' &&
    OF_OFFICE.test(text.slice(one.span.end, next.span.start))
  )
}

const OF_OFFICE = /^\s(?:(?!and\s)\p{L}+\s){0,4}$/u
// "Norway and US President Ada Vale": either.
const OF_STATE = /^(?!\sand\s)|\s(?:\p{Lu}\.?){2,4}$/u

/** Nothing that those whom a phrase names are only of: not "a friend of Ada Vale and Bo Reed". */
function isOpen(lead: string): boolean {
  return !/\b(?:about|across|by|for|from|of|to|wh(?:ich|o|ose)|with)\s/.test(lead) || areSuch(lead)
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

// In "… in the Vale case", "…, who worked for Ana Vale" the name is not whose phrase it is; in "…, who is known as Ana" it is.
const BY_THE_WAY =
  /\b(?:an?|the|this)\s$|\b(?:who|about|against|between|of|on|to|for|by|with)\s(?![^,]*\b(?:(?:known|identified|name|police|officials|relatives)(?: only)? as|call(?:ed|ing|s)?|(?:sur)?named|goes by|(?:sur)?name,?|pseudonym|initials?)\s(?:\p{Lu}\p{Ll}*\.?\s)?$)(?!.*\s[-–—]\s)[^,]*$/u

/** "The commission’s report", "a letter from the Harbour Board": the phrase for whose text it is, who speaks in it. */
export function issuerIn(text: string, {start, end}: Span, tokens: readonly Token[]): Span | null {
  const last = tokens.findLast((token) => is(token, DOCUMENT_NOUN))
  if (last === undefined) return null
  for (const token of tokens) {
    // "His report, published in May,", "his posts on the quay".
    const isHead =
      is(token, DOCUMENT_NOUN) &&
      ENDS_TEXT.test(text.slice(token.end, Math.min(end, token.end + LONGEST_END)))
    const owner = isHead ? OWNER.exec(text.slice(start, token.end)) : null
    if (owner !== null)
      return {
        start: start + (ON_SITE.exec(owner[0])?.[0].length ?? 0),
        end: start + owner[0].length,
      }
  }
  return issuerBehind(tokens, end) ?? (last.end === end ? senderAfter(text, end) : null)
}

/** "A letter came from the board, saying", "according to a statement last week from the board". */
function senderAfter(text: string, end: number): Span | null {
  const [found, opening = '', sender = ''] = SENT.exec(text.slice(end, end + LONGEST_SENDER)) ?? []
  return found === undefined
    ? null
    : {start: end + opening.length, end: end + opening.length + sender.length}
}

const SENT =
  /^(\s(?:(?:came|arrived|followed)\s(?:back\s)?|(?:earlier\sthis|last)\s\p{L}+\s)from\s)([^,.;:]+)(?:,|\.(?=\s|$))/u
const LONGEST_SENDER = 100

const ENDS_TEXT = /^(?:$|,|\s(?:about|for|from|in|last|of|on|to|this)\s)/
const LONGEST_END = 8

// "A statement on (the council’s website)".
const ON_SITE = /^(?:\p{L}+\s){1,2}(?:message|notice|post|statement)\son\s/u
const OWNER =
  /^[^,]*\b(?:army|government|military|ministry|police)(?=\s(?:report|statement)$)|^[^,]+(?=[’']s?\s(?:[\p{L}-]+\s){0,3}[\p{L}-]+$)|^(?:its|their|his|her)(?=\s(?:\p{Ll}+\s){0,2}\p{L}+$)/iu

/** "A letter by Ada Vale", "a report published last week by the union". */
function issuerBehind(tokens: readonly Token[], end: number): Span | null {
  for (let at = 1; at < tokens.length; at++) {
    // "A witness who testified by video from Orm" is no text.
    if (tokens[at]?.lower === 'who') return null
    if (!isIn(tokens[at], BY_OR_FROM)) continue
    const noun = textBefore(tokens, at)
    const issuer = tokens[at + 1]
    // "Video from inside the mill": from a place.
    if (is(tokens[noun], DOCUMENT_NOUN) && issuer?.kind === 'word' && !is(issuer, PREPOSITION))
      return {start: issuer.start, end}
  }
  return null
}

const BY_OR_FROM = wordList('by from')

/** Where the noun stands that "by" tells of, behind the verb and a time; -1 for nowhere: "emails released by the board" are of others. */
function textBefore(tokens: readonly Token[], by: number): number {
  let at = by - 1
  while (
    is(tokens[at], TIME_WORD) ||
    isIn(tokens[at], ON_LAST) ||
    (tokens[at]?.kind === 'number' && tokens[at - 1]?.lower === 'in')
  )
    at--
  const verb = tokens[at]?.lower ?? ''
  if (!ISSUED.test(verb)) return at
  const isOfOthers =
    /^(?:provid|releas)ed$/.test(verb) && OF_OTHERS.test(tokens[at - 1]?.lower ?? '')
  return isOfOthers ? -1 : at - 1
}

const OF_OTHERS = /^(?:document|e-?mail|file|letter|message|record|text|transcript)s?$/
const ON_LAST = wordList('earlier in last on this week month year')
const ISSUED =
  /^(?:issued|published|sent|signed|written|filed|lodged|brought|led|collected|compiled|drafted|gathered|posted|prepared|produced|provided|released)$/

/** "The miller", "the Oscar winner". */
function isNamelessNoun(head: readonly Token[]): boolean {
  const last = head.at(-1)
  if (last === undefined || last.capital) return false
  return head[0]?.lower === 'the' || is(last, PERSON_NOUN | GROUP_NOUN | BODY_NOUN | DOCUMENT_NOUN)
}

// "The people who bring bread", "two officials": some of many, whom only the whole phrase tells.
const ANYBODY = wordList(
  'people others some many members men women friends relatives neighbours neighbors colleagues',
)
const COUNTED = wordList('two three four five six seven eight nine ten dozens hundreds several')

const INDEFINITE = wordList(
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
  if (OFFICES.test(last.lower)) return false
  // "Company calls it late", "Figures show", "Jurors in Orm say".
  if (first === last && (is(last, BODY_NOUN | DOCUMENT_NOUN) || isPersonPlural(last))) return false
  // "The Quorlian", "15 Quorlians".
  const isOfPeople = (first.lower === 'the' || last.lower.endsWith('s')) && isDemonym(last.lower)
  return !isOfPeople && (first.lower !== 'the' || !is(last, PERSON | BODY_NOUN))
}

function byNoun(text: string, head: readonly Token[]): PhraseOwner | null {
  const last = head.findLast(({kind, lower}) => kind === 'word' || lower.endsWith('-year-old'))
  const [first] = head
  if (last === undefined || first === undefined) return null
  const isLed = is(first, DETERMINER) || first.lower === 'whose'
  const owner = head.findLastIndex(
    ({kind}, at) => kind === 'possessive' && OWNERS.test(head[at - 1]?.lower ?? ''),
  )
  const from = owner > 0 && is(last, BODY_NOUN) ? owner + 1 : Number(isLed && head.length > 1)
  const bare = head.slice(from)
  const definite = isDefinite(first, last)
  if (isSurname(first, last))
    return {kind: 'surname', word: last.text, span: {start: last.start, end: last.end}}
  const span = {start: (bare[0] ?? last).start, end: endOfBody(text, last)}
  const name = text.slice(span.start, span.end)
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

/** "The mayor's claim": whom the phrase names without its 's. */
export function withoutPossessive(text: string, {start, end}: Span): Span {
  const last = text.charAt(end - 1) === 's' ? end - 2 : end - 1
  const isOwner =
    last > start && isApostrophe(text.charCodeAt(last)) && !isAt(text, last - 1, BLANK)
  return {start, end: isOwner ? last : end}
}
