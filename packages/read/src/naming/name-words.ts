import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from '../data/closed-class.ts'
import {GIVEN_NAMES} from '../data/given-names.ts'
import {SURNAME_FIRST} from '../data/surnames.ts'
import {HONORIFICS, TITLES} from '../data/titles.ts'
import {is, PERSON_NOUN} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {wordClass} from '../language/word-forms.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {
  BODY_WORD,
  HONORIFIC,
  isOf,
  isSmallWord,
  PARTICLE,
  STOPPED,
  TITLE,
  unstopped,
} from './classes.ts'

/** "al-Quorl", "d’Orle": a small particle and a capital in one word. */
export function hasParticle({kind, text, cased, capital}: Token): boolean {
  if (capital || !cased) return false
  return (
    kind === 'word' &&
    /^(?:[ae](?:[dlnrstz]|sh)|u[lr]|wa[ln]|d|l|dell|dall)[’'‑-]\p{Lu}\p{L}/u.test(text)
  )
}

/** A word of a name: not the "US" of "US$", nor the label of a caption ("Photo: Ada Quill"). */
export function isNameAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || !(isNameWord(token) || isWordName(tokens, at))) return false
  if (isOfPage(tokens, at)) return false
  // "Ada Quill, D-Quorl": a party and a state.
  if (
    token.text.startsWith('-', 1) &&
    /^[DIR]-\p{Lu}/u.test(token.text) &&
    /^[,(]$/.test(preceding(tokens, at)?.text ?? '')
  )
    return false
  const touching = next !== undefined && next.start === token.end
  return !(touching && (/^\p{Sc}$/u.test(next.text) || (next.text === ':' && isIn(token, LABELS))))
}

/** "Related article", "Courtesy Ada Quill", "Video Ad Feedback", "Follow Us", "AP Photo": words of a page that stand without a stop beside names. */
function isOfPage(tokens: readonly Token[], at: number): boolean {
  const page = PAGE_WORDS.get(tokens[at]?.text ?? '')
  if (page === undefined) return false
  const beside = page.isBehind ? preceding(tokens, at) : tokens[at + 1]
  return page.beside.test(beside?.text ?? '')
}

interface PageWord {
  /** Whether what tells stands before it. */
  readonly isBehind: boolean
  readonly beside: RegExp
}

const AD: PageWord = {isBehind: false, beside: /^(?:Ad|Feedback)$/}
const PHOTO: PageWord = {isBehind: true, beside: /^\p{Lu}{2,4}$/u}
const PAGE_WORDS: ReadonlyMap<string, PageWord> = new Map([
  ['Ad', AD],
  ['Video', AD],
  ['Feedback', {isBehind: true, beside: /^Ad$/}],
  ['Photo', PHOTO],
  ['PHOTO', PHOTO],
  ['Us', {isBehind: true, beside: /^(?:About|Contact|Follow|Join|Like)$/}],
  ['Courtesy', {isBehind: false, beside: /^(?:\p{Lu}|of$)/u}],
  ['Related', {isBehind: false, beside: /^(?:articles?|video|story|stories|gallery)$/}],
])

function isWordName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.capital !== true || (token.classes & NO_NAME) === 0) return false
  // "The Sun reported", "the Sunday Post", "Oh Ku-song".
  const isPaper =
    (token.text === 'Sun' && preceding(tokens, at)?.lower === 'the') ||
    (token.text === 'Sunday' && SUNDAYS.test(tokens[at + 1]?.text ?? ''))
  const isSurname =
    token.text === 'Oh' && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens[at + 1]?.text ?? '')
  return (
    isPaper ||
    isSurname ||
    isGivenDespite(tokens, at) ||
    isSurnameDespite(tokens, at) ||
    isCounted(tokens, at) ||
    isOrdinal(tokens, at)
  )
}

const SUNDAYS = /^(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|World|Independent|Tribune)$/

/** "First Quorl Bank", "First Lady Ada Quorl": an ordinal that opens the name of a body, or an office before a name. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at + 1]?.capital || !/^(?:First|Second|Third)$/.test(tokens[at]?.text ?? ''))
    return false
  // "Court of First Instance".
  if (tokens[at + 1]?.text === 'Instance') return true
  if (/^(?:Lady|Minister|Secretary)$/.test(tokens[at + 1]?.text ?? ''))
    return isNext(tokens, at + 2) && isNameWord(tokens[at + 2])
  let last = at + 1
  while (isNext(tokens, last + 1) && isNameWord(tokens[last + 1])) last++
  const isLonger = last > at + 1 || preceding(tokens, at)?.capital === true
  return isLonger && isNameWord(tokens[at + 1]) && isOf(tokens[last], BODY_WORD)
}

/** "The Three Quorls Trust", "of Seven Quorls": a number with a capital within a sentence, before a name. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  return (
    isNameWord(tokens[at + 1]) &&
    isNext(tokens, at + 1) &&
    NUMBERS.test(tokens[at]?.text ?? '') &&
    (before?.text === ',' || before?.kind === 'word') &&
    (!before.capital || before.text === 'The')
  )
}

const NUMBERS = /^(?:All|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)$/

/** "Professor Per Quorl", "Pham Thu Ha", "told Will Tessen": a small word, a day or a month, with a capital within a sentence, before a name. */
function isGivenDespite(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (!goesOnIn(tokens, at + 1) || !GIVEN_DESPITE.has(text)) return false
  const before = preceding(tokens, at)
  if (before === undefined || before.kind === 'mark') return opensDespite(tokens, at)
  if (before.capital)
    return isTitleWord(before) || is(before, PERSON_NOUN) || SURNAME_FIRST.has(before.lower)
  if (text === 'To') return false
  const isDated = MONTHS_AND_DAYS.test(text) && BEFORE_DATE.test(before.lower)
  // "Quorl Watch’s Jan Tessen".
  if (before.kind === 'possessive') return /^(?:Jan|Per|Will)$/.test(text)
  return before.text === ',' || (before.kind === 'word' && !isDated)
}

/** "(Jan) Quorl", "(Jan) van der Quorl": a name right behind, or its particles; not "(An) EU envoy". */
function goesOnIn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isNext(tokens, at)) return false
  if (isNameWord(token)) return !/^\p{Lu}{2,}$/u.test(token?.text ?? '')
  return isSmallWord(token, PARTICLE) && goesOnIn(tokens, at + 1)
}

const MONTHS_AND_DAYS = /^(?:May|June|April|August|Jan|Jun|Mar|Sun|Thu|Mon)$/
const BEFORE_DATE =
  /^(?:in|since|until|till|by|last|next|this|from|of|to|early|late|mid|and|or|between|through|during|for|before|after|on)$/

/** "Will Quorl, the keeper,", "June Quorl said": no question and no month, by what follows. */
function opensDespite(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  let next = at + 1
  while (next - at < 5 && (isNameWord(tokens[next]) || isSmallWord(tokens[next], PARTICLE))) next++
  return (text === 'Will' || MONTHS_AND_DAYS.test(text)) && DOES.test(tokens[next]?.lower ?? '')
}

// What stands after somebody of whom something is told.
const DOES = /^(?:,|and|is|was|has|had|who|says|told|\p{L}+ed|said)$/u

/** "Khin Mar Lwin", "Ada Day", "Khin Mar said": the like within a name or at its end. */
export function isNameDespite(tokens: readonly Token[], at: number): boolean {
  const {text = '', capital} = tokens[at] ?? {}
  if (capital !== true) return false
  if (SURNAMES_DESPITE.has(text) && GIVEN_NAMES.has(preceding(tokens, at)?.lower ?? '')) return true
  // Surnames that stand first.
  // "Quorl Corp. Nor did it".
  const isStopped = text === 'Nor' && preceding(tokens, at)?.text.endsWith('.') === true
  if (!GIVEN_DESPITE.has(text) || /^(?:To|He)$/.test(text) || isStopped) return false
  const next = tokens[at + 1]
  return isNameWord(next) || (SECOND.test(text) && next?.kind !== 'number')
}

const SECOND = /^(?:Mar|Sun|Thu|Mon|An|Jun|Soon|Long|Nor)$/

/** "Mrs May", "May said": a surname that is a day, a month or a small word. */
function isSurnameDespite(tokens: readonly Token[], at: number): boolean {
  const {text = '', capital} = tokens[at] ?? {}
  const [before, next] = [preceding(tokens, at), tokens[at + 1]]
  // "Ms So", "Mr An": behind an honorific every capital is a name.
  if (capital === true && before?.capital === true && HONORED.test(before.lower))
    return !/^(?:And|Or|The|[A-Z]{3,})$/.test(text)
  if (!SURNAMES_DESPITE.has(text)) return false
  const isSaying =
    next?.kind === 'word' &&
    !next.capital &&
    /^(?:said|says|told|added|asked|wrote)$/.test(next.lower)
  return isSaying || (before?.capital === true && isTitleWord(before))
}

const HONORED = /^(?:mrs?|ms|miss|mdm|dr)\.?$/

const GIVEN_DESPITE: ReadonlySet<string> = new Set(
  'Will May June April August Per An Jan Jun Thu Sun Mar Mon Even Do Soon Long Than To He Nor Near'.split(
    ' ',
  ),
)
const SURNAMES_DESPITE: ReadonlySet<string> = new Set(
  'Day May March Long Nor Oh Sun Soon'.split(' '),
)

// Words that stand before the colon of a caption or a credit.
const LABELS = wordList(
  'image images photo photos photograph picture pictures file credit source sources video graphic map illustration caption note correction update updated warning',
)

/** A capitalised word that is no closed-class word, day or month. */
function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || !token.capital) return false
  const {lower, text, classes} = token
  const isCapitals = text.length > 1 && isUpper(text)
  if ((classes & NO_NAME) === 0) return isCapitals || (classes & JOINED_VERB) === 0
  if (NO_NAMES.has(lower) || (text.length > 3 && isCapitals)) return false
  if (
    isCapitals &&
    !/^(?:THE|AND|OF|IN|ON|TO|FOR|BUT|OR|NOT|ALL|ARE|WAS|YOU|HIS|HER|OUR|OUT|NOW|WE|SO|MY|BE|AT|BY|AS|IF|DID|HAS|HAD|CAN|SHE|HE|ME|UP)$/.test(
      text,
    )
  )
    return true
  return isOf(token, STOPPED) ? HONORIFICS.has(lower.replace('.', '')) : isOf(token, HONORIFIC)
}

// Capitals that name nothing: who is addressed, zones of time and codes of currencies.
const NO_NAMES: ReadonlySet<string> = new Set(
  'hey hi hello dear everybody everyone nobody somebody someone anybody anyone dad daddy papa mum mummy mom mammy grandma grandpa granny ma’am utc gmt et bst cet est edt cst cdt pst pdt usd eur gbp aud nzd cad sgd tk rs ist ok'.split(
    ' ',
  ),
)

// Closed-class words, days and months by their short forms, and other words that a sentence begins with.
const NO_NAME: number = wordClass([
  ...NO_NAMES,
  ...CLAUSE_OPENERS,
  ...ADVERBS,
  ...PREPOSITIONS,
  ...PRONOUNS,
  // The Multiple Sclerosis Society.
  ...[...DETERMINERS].filter((word) => word !== 'multiple'),
  ...TIME_WORDS,
  ...AUXILIARIES,
  ...'mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .flatMap((word) => [word, `${word}.`]),
  ...'nothing something anything everything whilst regarding elsewhere moreover furthermore likewise therefore thus hence otherwise besides indeed perhaps maybe mr yes no covid-19 no. please well oh thank thanks there here such according about only like let whatever whichever whoever whenever wherever however myself yourself itself ourselves themselves if neither either nor'.split(
    ' ',
  ),
])

// "Don’t", "Quorl-backed", "prize-winning", "the Quorl-area board": no word of a name.
const JOINED_VERB: number = wordClass(
  '',
  /[’'](?:t|re|ve|ll|d|m)$|^(?:one|two|three)-(?:half|third|quarter|fifth)s?$|^[jkp]-(?:pop|rock|dramas?|culture|beauty)$|^(?!(?:a[l-z]|el|ben|abu|non)-|fact-f)[^-]+-(?:\p{Ll}{2,}ed|\p{Ll}{4,}ing|area|born|built|cost|era|first|form|friendly|half|hating|held|hit|language|led|level|like|list|made|majority|match|one|pressure|purpose|quarter|run|shape|style|tax|time|type|watcher|wide|winner)$/u,
)

/** Whether a word has no small letter: its second one tells that of most. */
export function isUpper(text: string): boolean {
  const second = text.charCodeAt(1)
  return !(second >= 97 && second <= 122) && text === text.toUpperCase()
}

export function isTitleWord(token: Token): boolean {
  if (!isOf(token, STOPPED)) return isOf(token, HONORIFIC | TITLE)
  return HONORIFICS.has(unstopped(token)) || TITLES.has(unstopped(token))
}

/** Only a blank stands before the token. */
export function isNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = preceding(tokens, at)
  return token !== undefined && before !== undefined && token.start - before.end <= 1
}

/** Whether a name goes on at a place: another of its words, with only a blank before it. */
export function goesOnAt(tokens: readonly Token[], at: number): boolean {
  return isNameAt(tokens, at) && isNext(tokens, at)
}

/** The last of the words of names that begin at a place. */
export function endOfNames(tokens: readonly Token[], first: number): number {
  let at = first
  while (at - first < LONGEST_RUN && goesOnAt(tokens, at + 1)) at++
  return at
}

/** No name is longer. */
export const LONGEST_RUN = 12

/** "Ada Quorl(, Jr.)": which of two of one name, behind a comma. */
export function isSonBehind(tokens: readonly Pick<Token, 'text'>[], comma: number): boolean {
  return tokens[comma]?.text === ',' && /^[JS]r\.?$/.test(tokens[comma + 1]?.text ?? '')
}

/** What a firm is in law, at the end of its name. */
export const IN_LAW: RegExp = /^(?:Co|Corp|Inc|Ltd|Limited|plc|P?LLC|LLP|L\.L\.C|P\.C)\.?$/

/** "Quorl(, Inc.)": the like behind a comma, which is no name by itself. */
export function isFormInLaw(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma]?.text === ',' && IN_LAW.test(tokens[comma + 1]?.text ?? '')
}

/** The words from one token to another as they stand, with blanks between. */
export function textFrom(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]?.text ?? ''
  for (let at = first + 1; at <= last; at++) words += ` ${tokens[at]?.text}`
  return words
}

/** The like in small letters. */
export function wordsFrom(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]?.lower ?? ''
  for (let at = first + 1; at <= last; at++) words += ` ${tokens[at]?.lower}`
  return words
}
