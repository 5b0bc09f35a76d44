import {
  AUXILIARY,
  BODY_NOUN,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_S,
  IRREGULAR,
  is,
  PERSON,
  PERSON_NOUN,
  PREPOSITION,
  RELATIVE,
} from '../../language/grammar.ts'
import {isPersonPlural} from '../../language/person-noun.ts'
import {ARTICLES, OPENS_PERSON} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isNoted, isTelling, noteClass, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {REPORTS_ALONE, SAYING} from '../../quoting/verbs.ts'
import {BEFORE_PLACE, BODY_BEFORE, isOf, TITLE} from '../classes.ts'
import {isOfPeople} from '../countries.ts'
import {isMainClause} from '../runs/roles-behind.ts'
import {FIRMS, PRACTICES} from '../types/listed.ts'
import {FIRM_TOO} from './beside-person.ts'
import {HAVE_ARE_WERE} from './body-evidence.ts'
import type {NamePlace} from './weights.ts'

/** What the noun tells that is in apposition to a name, or that it is said to be. */
export function appositionKind(place: NamePlace): Noun {
  return appositionNoun(place) ?? copulaNoun(place)
}

type Noun = 'person' | 'organisation' | 'place' | null

/** "…, a fisherman," tells a person; "…, a trade body," an organisation. */
function appositionNoun(place: NamePlace): Noun {
  const {tokens, last, isAlone, before, isBeforeComma, next} = place
  if (!isBeforeComma) return null
  if (!isAlone && isAgedAfter(before, tokens[last + 3])) return 'person'
  if (isBeforeOther(place)) return null
  // "Odo and Ada Quorl, the founders of a firm".
  if (
    !isAlone &&
    before?.lower === 'and' &&
    next?.lower === 'the' &&
    isPersonPlural(tokens[last + 3])
  )
    return 'person'
  if (next?.lower === 'who') return whoNoun(place)
  // "Ada Vale, of Quorl Police,": where somebody is from.
  if (next?.lower === 'of') return isAlone ? null : 'person'
  // "One of them, Quorl, said the firm left".
  return is(next, PREPOSITION | REPORTS_ALONE | AUXILIARY) || next?.lower === 'according'
    ? null
    : nounFrom(tokens, last + 2)
}

/** "Quorl, who rows" is somebody, "Quorl, who have won", a team. */
function whoNoun({tokens, last, before, isAlone, isBehindThe}: NamePlace): Noun {
  if (!isIn(tokens[last + 3], HAVE_ARE_WERE)) return 'person'
  // "Bo Reed, Cy Lund, who were brothers", "the Lunds, who have moved".
  const isFamily = isAlone && isBehindThe && is(tokens[last], ENDS_IN_S)
  return isFamily || /^(?:and|,)$/.test(before?.lower ?? '') ? null : 'organisation'
}

/**
 * "In Quorl, a woman of 71 laughed", "of Quorl, Pa., the daughter of a miner": another phrase begins; "a mason from Quorl, who rows", "Ada
 * Vale of Tessen, who rows": it is somebody else’s; "the Orm City Chiefs, who won": a team.
 */
function isBeforeOther(place: NamePlace): boolean {
  const {tokens, last, isAlone, before, earlier, next} = place
  if (isOf(before, BEFORE_PLACE) || before?.lower === 'at') return true
  if ((isAlone && isSetting(place)) || isMainClause(tokens, last + 2)) return true
  if (isAlone && tokens[last]?.text.endsWith('.')) return true
  return next?.lower === 'who' && (isHome(before, earlier) || isTeam(place))
}

/** "The Orm City Chiefs(, who won)". */
function isTeam({tokens, last, isAlone, isBehindThe}: NamePlace): boolean {
  return !isAlone && isBehindThe && is(tokens[last], ENDS_IN_S)
}

/** "On a visit to Quorl, the mason said", "Writing on Quorl, the woman, 31, said": what a sentence opens with, and then its subject. */
function isSetting({tokens, first, last, next}: NamePlace): boolean {
  const [opener] = tokens
  if (!isIn(next, ARTICLES)) return false
  if (!is(opener, PREPOSITION) && opener?.lower.endsWith('ing') !== true) return false
  const isPlain = tokens.slice(0, first).every(({kind}) => kind !== 'punctuation')
  const end = tokens.findIndex(({text}, at) => at > last + 2 && text === ',')
  const isAside = end >= 0 && end <= last + LONGEST_NOUN && tokens[end + 1]?.kind !== 'number'
  return isPlain && !isAside
}

const LONGEST_NOUN = 8

/** Whether somebody is told to be from what is named. */
function isHome(before: Token | undefined, earlier: Token | undefined): boolean {
  return (
    /^(?:of|from)$/.test(before?.lower ?? '') &&
    (is(earlier, PERSON) || earlier?.capital === true || earlier?.text === ',')
  )
}

/** "The goal came from Quorl Varlo, an 18-year-old substitute". */
function isAgedAfter(before: Token | undefined, age: Token | undefined): boolean {
  return isAge(age) && /^(?:from|to|by|for|with|of)$/.test(before?.lower ?? '')
}

/** "Quorl is a kind man", "Quorl is his brother", "Quorl was the firm behind it". */
function copulaNoun({tokens, last, after, next}: NamePlace): Noun {
  const isCopula = after?.lower === 'is' || after?.lower === 'was'
  return isCopula && isIn(next, OPENS_PERSON) ? nounFrom(tokens, last + 3) : null
}

function nounFrom(tokens: readonly Token[], first: number): Noun {
  const opener = tokens[first]?.lower ?? ''
  // "Ada Quorl, whose side led twice".
  if (opener === 'whose' || opener.endsWith('-based')) return null
  if (isOneOfPeople(tokens, first)) return 'person'
  // "A 44-year-old dyer": whoever no list has.
  const aged = opener === 'a' && isAge(tokens[first + 1]) ? 'person' : null
  return headFrom(tokens, first, opener) ?? aged ?? (isSomeoneWho(tokens, first) ? 'person' : null)
}

/** "A seller of squid who": no firm. */
function isSomeoneWho(tokens: readonly Token[], first: number): boolean {
  const words = tokens.slice(first, first + LONGEST_NOUN)
  const end = words.findIndex(({kind, lower}) => kind === 'punctuation' || lower === 'who')
  return (
    words[end]?.lower === 'who' && words.slice(0, end).some((word) => isTelling(word, FIRM_TOO))
  )
}

/** "A Dane who", "the Dane from", "a Dane,"; not "a Danish, Finnish and Norse dish", "a Danish, listed firm". */
function isOneOfPeople(tokens: readonly Token[], first: number): boolean {
  const [the, dane, behind, next, past] = tokens.slice(first, first + 5)
  return (
    isIn(the, ARTICLES) &&
    isOfPeople(dane) &&
    (/^(?:who|from)$/.test(behind?.lower ?? '') ||
      (behind?.text === ',' && opensClause(next, past)))
  )
}

/** "Who", "said", "moved to"; not the "listed" of a listed firm. */
function opensClause(word: Token | undefined, next: Token | undefined): boolean {
  return (
    is(word, AUXILIARY | RELATIVE | IRREGULAR | REPORTS_ALONE | SAYING) ||
    (is(word, ENDS_IN_ED) && is(next, PREPOSITION | DETERMINER))
  )
}

function headFrom(tokens: readonly Token[], first: number, opener: string): Noun {
  const hasArticle = /^(?:the|an?|their|his|her)$/.test(opener)
  for (let at = first; at < first + 8; at++) {
    const token = tokens[at]
    if (token === undefined || isPastNoun(token)) return null
    const isHead = /^an?$/.test(opener) && isParticipleAt(tokens, at + 1)
    const isOther = isOfNext(tokens, first, at)
    const kind = isOther ? null : kindOfNoun(token, tokens[at + 1], hasArticle, isHead)
    // "A mediator appointed by the state": whoever no list has, and no state.
    if (kind !== null || isHead) return kind
  }
  return null
}

/** "(A town) built on": what follows a noun and tells more of it. */
function isParticipleAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return is(tokens[at], ENDS_IN_ED) && (is(next, PREPOSITION) || next?.lower === 'as')
}

function kindOfNoun(
  token: Token,
  next: Token | undefined,
  hasArticle: boolean,
  isHead: boolean,
): Noun {
  // "Director of …"; in "President Quorl" another name begins.
  const isOffice = isOf(token, TITLE) && next?.kind === 'word' && !next.capital
  if (token.capital) return isOffice ? 'person' : null
  if (isPersonHere(token, next)) return 'person'
  return isHead || endsPhrase(next) ? kindOfHead(token, hasArticle) : null
}

/** "Ada Quorl, singer (Bo Tessen)": somebody else; not "Ada Quorl, the singer", "Quorl, Norland’s adviser". */
function isOfNext(tokens: readonly Token[], first: number, at: number): boolean {
  const [opener, next] = [tokens[first], tokens[at + 1]]
  return (
    next?.kind === 'word' &&
    next.capital &&
    tokens[first + 1]?.kind !== 'possessive' &&
    tokens[at]?.capital === false &&
    is(tokens[at], PERSON_NOUN) &&
    !isIn(opener, OPENS_PERSON)
  )
}

/** What the noun at the head of a phrase tells. */
function kindOfHead(token: Token, hasArticle: boolean): Noun {
  if (hasArticle && isTelling(token, SETTLED)) return 'place'
  // "Quorl Tessen, solicitors for Ada Vale,".
  const isFirms = isIn(token, FIRMS) || isIn(token, PRACTICES)
  if (is(token, BODY_NOUN) || isOf(token, BODY_BEFORE) || isFirms) return 'organisation'
  // "A 19-year-old from Quorl", "a florist".
  if (isAge(token)) return 'person'
  return hasArticle && is(token, PERSON) && !isTelling(token, FIRM_TOO) ? 'person' : null
}

// What a place is told to be: "Quorl, a town of 300".
const SETTLED: number = tellingClass(
  'town city village suburb hamlet district neighborhood neighbourhood island port county province region resort settlement stronghold commune municipality township borough enclave',
)

function isAge(token: Token | undefined): boolean {
  return token?.lower.endsWith('-year-old') === true
}

/** A noun for a person, and one for firms as well before "who". */
function isPersonHere(token: Token, next: Token | undefined): boolean {
  // "A volunteer group".
  if (is(next, BODY_NOUN) && next?.capital === false) return false
  return is(token, PERSON_NOUN) || (next?.lower === 'who' && is(token, PERSON))
}

/** Whether what follows a noun leaves it the head of its phrase. */
function endsPhrase(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return next?.kind !== 'possessive'
  return is(next, PREPOSITION) || isIn(next, AFTER_NOUN)
}

const AFTER_NOUN = wordList(
  'who whose and that which based founded owned run led set backed formed known registered',
)

function isPastNoun(token: Token): boolean {
  // “We row to Quorl,” the mayor said: not of who says so.
  return token.kind === 'punctuation' || token.kind === 'mark' || isNoted(token, PAST_NOUN)
}

const PAST_NOUN: number = noteClass(['and', 'who', 'which', 'that', 'in', 'on'])
