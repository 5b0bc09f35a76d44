import {NAMED_THINGS} from '../../data/nouns.ts'
import {PLACE_HEADS, SURNAMES_TOO} from '../../data/place-words.ts'
import {preceding} from '../../language/preceding.ts'
import {OF_FOR_ON} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isOf, isSmallWord, OF_ORGANISATION, OF_OTHER, PARTICLE} from '../classes.ts'
import {isOfPeople} from '../countries.ts'
import {isState, type KnownNames, opensKnown} from '../known-names.ts'
import type {NameType} from '../name-type.ts'
import {BARE_BODIES, isBodyName, isNoPlace} from './body-names.ts'
import {isCommon} from './common-words.ts'
import {bare, PART, type Word} from './no-bodies.ts'

/** What the words themselves say: "Treaty of …", "… University", "Gulf of …", "City of … Police", "… River". */
export function byHeadWord(
  words: readonly Token[],
  isDefinite: boolean,
  known: KnownNames,
): NameType {
  if (words.length === 1) return byOneWord(bare(words[0]), isDefinite)
  const of = words.findIndex((word) => isIn(word, OF_FOR_ON))
  const head = bare(preceding(words, of < 0 ? words.length : of))
  if (mayBeSurname(words, head, isDefinite, known)) return null
  if (isThing(words, head)) return isBodysWork(words, head) ? 'organisation' : 'other'
  if (isPlaceByWords(words, head) || (isDefinite && isDefinitePlace(words))) return 'place'
  return ofOrBody(words, head, of)
}

/** "Cabinet Member for Housing", "Orm Commissioner of Weirs", "(Assistant Secretary) General for Weirs"; not "Directorate General for Weirs". */
function isOffice(words: readonly Token[], {lower}: Word): boolean {
  return lower === 'general'
    ? !words.some((word) => isOf(word, OF_ORGANISATION))
    : /^(?:member|chair|commissioner|head|coordinator)$/.test(lower) &&
        !words.some((word) => word.lower === 'high')
}

/** "Quorl Accord", "Quorl War II", "Bank of Quorl Act", "the Norse Open", "Quorl Democratic (officials)". */
function isThing(words: readonly Token[], head: Word): boolean {
  return (
    isOf(head, OF_OTHER) ||
    (isOf(words.at(-2), OF_OTHER) && COUNTED.test(words.at(-1)?.text ?? '')) ||
    (head.lower === 'open' && (isOfPeople(words[0]) || isState(words[0]))) ||
    (head.lower === 'road' && words.at(-3)?.text === 'Belt') ||
    NAMED_SO.test(`${words.at(-2)?.text} ${words.at(-1)?.text}`)
  )
}

// "Quorl War (II)", "Quorl War (Two)".
const COUNTED = /^(?:[IVXL]+|One|Two|Three)$/

// "Belt and Road", "the Quorl Six Nations".
const NAMED_SO =
  /(?:^(?:Four|Five|Six) Nations|^Champions League| (?:Act|Agreement|Bill|Democratic|Treaty))$/

/** "UN Weirs Programme", "Quorl Legal Defense Project", "Rural Weirs Caucus"; not "the Norland caucus", which votes. */
function isBodysWork(words: readonly Token[], {lower}: Word): boolean {
  if (lower === 'caucus')
    return words.length > 2 ? !isState(words[0]) : isCommon(words[0]) && !isState(words[0])
  if (/^(?:initiative|mechanism|project)$/.test(lower))
    return words.some((word) => ADVOCACY.test(word.lower))
  return /^program(?:me)?$/.test(lower) && /^(?:UN|U\.N\.|United)$/.test(words[0]?.text ?? '')
}

const ADVOCACY =
  /^(?:accountability|advocacy|assistance|defen[cs]e|detention|famil(?:y|ies)|immigra(?:nt|tion)|innocence|investigative|justice|law|legal|oversight|policy|refugees?|rights|sentencing|transparency)$/

/** "Ada Hill", "Odo van der Press", "Ada Jordan": a surname that is a common noun or a state's; not "the Ada Quorl Bridge". */
function mayBeSurname(
  words: readonly Token[],
  head: Word,
  isDefinite: boolean,
  known: KnownNames,
): boolean {
  if (isDefinite && words.length > 2) return false
  const isSurname = isIn(head, SURNAME_TOO)
  if (isSurname && isSmallWord(words.at(-2), PARTICLE)) return true
  return (isSurname || isState(head)) && words.length < 4 && known.isGivenName(words[0]?.text ?? '')
}

export const SURNAME_TOO: number = wordList([...SURNAMES_TOO].join(' '))

/** "City of Quorl Police", "Republic of Quorl Air Force". */
function isBodyOfPlace(words: readonly Token[]): boolean {
  if (!isOf(bare(words.at(-1)), OF_ORGANISATION)) return false
  const of = words.findIndex((word) => isIn(word, OF_FOR_ON))
  return of > 0 && words.length - of > 2
}

/** "San Quorl", "Quorl River", "Gulf of Quorl", "Quorl Convention Centre". */
function isPlaceByWords(words: readonly Token[], head: Word): boolean {
  if (isBodyOfPlace(words)) return false
  const from = isIn(bare(words[0]), PART) ? 1 : 0
  const opensPlace =
    words.length - from > 1 &&
    isIn(bare(words[from]), PLACE_OPENERS) &&
    words.slice(from + 1, -1).every((word) => isOf(word, PARTICLE))
  if (opensPlace && !isCommon(head) && !isAcronym(words.at(-1)?.text ?? '')) return true
  // "BBC South".
  if (isIn(head, PART) && isAcronym(words[0]?.text ?? '')) return false
  if (isIn(head, PLACE_HEAD)) return !isNoPlace(words, head)
  return /^cent(?:re|er)$/.test(head.lower) && isIn(bare(words.at(-2)), VENUES)
}

/** "Board of Weirs", "Member for Weirs", "Quorl Bank"; not "The Quorl", which may be a paper, a band or a film. */
function ofOrBody(words: readonly Token[], head: Word, of: number): NameType {
  if (of > 0) return isOffice(words, head) ? 'other' : 'organisation'
  return isBodyName(words, head) || (words[0]?.text === 'The' && isAcronym(words[1]?.text ?? ''))
    ? 'organisation'
    : null
}

/** "The River Quorl", "the Quay State": a part of a state, or what it is called; not "the Norse State". */
function isDefinitePlace(words: readonly Token[]): boolean {
  const [opener] = words
  if (words.length === 2 && opener?.text === 'River') return true
  return (
    words.at(-1)?.text === 'State' &&
    words.every(({capital}) => capital) &&
    !(isOfPeople(opener) || isState(opener) || opensKnown(opener)) &&
    !/^(?:Ball|Deep|Islamic|Penn|The)$/.test(opener?.text ?? '')
  )
}

// What a centre is that one goes to.
const VENUES = wordList(
  'convention conference exhibition space shopping sports leisure town city visitor garden detention',
)
const PLACE_HEAD = wordList([...PLACE_HEADS].join(' '))

// First words of places' names of two words ("San Quorl", "Port Tessen", "Beit Quorl"), or with particles between ("Gare du Quorl").
const PLACE_OPENERS = wordList(
  'co san santa los las port fort mount mt new saint st rio puerto villa ciudad nizhny el lake calle rua rue via avenida piazza jalan camp loch lough hmp ' +
    'beit deir kfar kafr kiryat kibbutz majdal givat ramat maale bint sharm stade gare château chateau place kryvyi chasiv',
)

/** "The Senate", "the West". */
function byOneWord(word: Word, isDefinite: boolean): NameType {
  if (isIn(word, BARE_BODIES)) return 'organisation'
  // "The trust’s Senior Ecologist", "a Leninist state", "God knows".
  if (NAMED_THINGS.has(word.lower) || NAMELESS.test(word.lower)) return 'other'
  if (word.lower === 'earth') return 'place'
  if (!isDefinite) return null
  if (
    isOf(word, OF_ORGANISATION) ||
    isIn(word, SHORT_FORMS) ||
    /^(?:government|house)$/.test(word.lower)
  )
    return 'organisation'
  if (/^(?:duke|duchess|earl|countess)$/.test(word.lower)) return 'person'
  // "The Bill", "the Treaty".
  if (isOf(word, OF_OTHER)) return 'other'
  return /^(?:(?:north|south)(?:east|west)?|(?:mid)?west|east|channel|capitol)$/.test(word.lower)
    ? 'place'
    : null
}

// A teaching or a hatred, and what follows it, as an adjective, and a calling; no surname such as "Lindqvist".
const NAMELESS =
  /(?:\p{L}(?:al|an|ar|en|in|ky|ao|am)ist|\p{L}{4}(?:ism|phobi[ac])|ologist|dinator|rapporteur)$/u

// Heads of bodies' names that stand alone with "the".

export const SHORT_FORMS: number = wordList(
  'observatory mission inquiry clinic mirror mail independent greens conservatives pentagon kremlin commons lords fed opposition diet duma knesset bundestag bundesrat dáil seanad oireachtas storting riksdag folketing sejm rada majlis cortes',
)

/** Two to six capitals, as of a body. */
export function isAcronym(name: string): boolean {
  const second = name.charCodeAt(1)
  return !(second >= 97 && second <= 122) && /^(?:\p{Lu}[.&]?){2,6}s?$/u.test(name)
}
