import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from '../data/closed-class.ts'
import {ORGANISATION_HEADS, ORGANISATION_WORDS, OTHER_NAME_WORDS} from '../data/nouns.ts'
import {PLACE_HEADS, PLACE_OF} from '../data/place-words.ts'
import {SURNAME_FIRST} from '../data/surnames.ts'
import {HONORIFICS, NAME_PARTICLES, TITLE_PREFIXES, TITLES} from '../data/titles.ts'
import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {wordClass} from '../language/word-forms.ts'
import {isAcronym, SHORT_FORMS} from './classify.ts'
import {isCommonWord, type Words} from './common-words.ts'
import {isDemonym} from './countries.ts'
import type {KnownNames} from './known-names.ts'
import {namesIn, type Run} from './names-in.ts'

/** Which words of a text also stand with a small first letter, and which with a capital within a sentence; and what is known of names. */
export interface WordCases {
  readonly small: Words
  readonly capital: ReadonlySet<string>
  readonly known: KnownNames
}

/** The runs of capitalised words in a sentence, cut at titles. */
export function runsIn(tokens: readonly Token[], cases: WordCases): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (!beginsRun(tokens, at, cases)) {
      at++
      continue
    }
    const end = runEnd(tokens, at)
    // "Ada Vale KC", "Odo Reed OBE": what follows a name is no part of it.
    const last = end - at > 1 && AFTER_NAME.test(tokens[end]?.text ?? '') ? end - 1 : end
    runs.push(...namesIn(tokens, at, last, cases.known))
    at = end + 1
  }
  return runs
}

const AFTER_NAME = /^(?:[KQ]C|MP|[MOC]BE|PhD)$/

function beginsRun(tokens: readonly Token[], at: number, cases: WordCases): boolean {
  const token = tokens[at]
  if (token === undefined || HANDLES.test(preceding(tokens, at)?.text ?? '')) return false
  if (!token.capital) return hasParticle(token)
  if (token.text === 'The') return !opensSentence(tokens, at) && isNameAt(tokens, at + 1)
  if (!isNameAt(tokens, at)) return false
  if (!opensSentence(tokens, at)) return true
  if (isTitleWord(token) || isAcronym(token.text)) return true
  return opensAsName(tokens, at, token.lower, cases)
}

// "@Quorl", "#Quorl".
const HANDLES = /^[@#]$/

/** Whether the capitalised word that opens a sentence is a name's: it goes on with another, or is no word of the language. */
function opensAsName(
  tokens: readonly Token[],
  at: number,
  lower: string,
  {small, capital}: WordCases,
): boolean {
  const isParticle = NAME_PARTICLES.has(tokens[at + 1]?.lower ?? '')
  const next = isParticle ? at + 2 : at + 1
  const followed = isNameOrParticle(tokens, next) && isNext(tokens, next)
  if (followed) return !OPENERS.has(lower) && !(small.has(lower) && !capital.has(lower))
  if (TITLE_PREFIXES.has(lower)) return false
  return capital.has(lower) || (!isCommonWord(lower, small) && !/(?:ing|ed|ly)$/.test(lower))
}

// What stands before a name where a sentence or a headline begins: "Tell Quorl", "Meet Ada Quorl", "Poor Quorl".
const OPENERS: ReadonlySet<string> = new Set(
  'tell ask see meet follow watch read call visit join thank remember imagine consider take get give send bring find show help let keep make put poor dear young little lost dead'.split(
    ' ',
  ),
)

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  return before === undefined || before.kind === 'mark' || /^[.!?:•–—-]$/.test(before.text)
}

/** How many small particles follow, as in "Inés de la Quorl": up to two. */
function particlesAfter(tokens: readonly Token[], last: number): number {
  const isParticle = (at: number): boolean => NAME_PARTICLES.has(tokens[at]?.lower ?? '')
  if (!isParticle(last + 1)) return 0
  return isParticle(last + 2) ? 2 : 1
}

function isNameOrParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return isNameAt(tokens, at) || (token !== undefined && hasParticle(token))
}

/** "al-Quorl", "d’Orle": a small particle and a capital in one word. */
export function hasParticle({kind, text, lower, capital}: Token): boolean {
  if (capital || text === lower) return false
  return (
    kind === 'word' && /^(?:[ae](?:[dlnrstz]|sh)|u[lr]|d|l|dell|dall)[’'‑-]\p{Lu}\p{L}/u.test(text)
  )
}

/** A word of a name: not the "US" of "US$", nor the label of a caption ("Photo: Ada Quill"). */
function isNameAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || !(isNameWord(token) || isGivenDespite(tokens, at))) return false
  const touching = next !== undefined && next.start === token.end
  return !(
    touching &&
    (/^\p{Sc}$/u.test(next.text) || (next.text === ':' && LABELS.has(token.lower)))
  )
}

/** "Professor Per Quorl", "Pham Thu Ha", "told Will Tessen": a small word or a short day, with a capital within a sentence, before a name. */
function isGivenDespite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.capital !== true || (token.classes & NO_NAME) === 0) return false
  if (!GIVEN_DESPITE.has(token.text)) return false
  const before = preceding(tokens, at)
  return (
    before !== undefined &&
    (before.kind === 'word' || before.text === ',') &&
    (!before.capital || isTitleWord(before) || SURNAME_FIRST.has(before.lower)) &&
    isNext(tokens, at + 1) &&
    isNameWord(tokens[at + 1])
  )
}

/** "Khin Mar Lwin", "Khin Mar said": the like within a name or at its end. */
function isNameDespite(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || !GIVEN_DESPITE.has(token.text)) return false
  return isNameWord(next) || (/^(?:Mar|Sun|Thu|An)$/.test(token.text) && next?.kind === 'word')
}

const GIVEN_DESPITE: ReadonlySet<string> = new Set(
  'Will May Per An Jan Thu Sun Mar Even Do'.split(' '),
)

// Words that stand before the colon of a caption or a credit.
const LABELS: ReadonlySet<string> = new Set(
  'image images photo photos photograph picture pictures file credit source sources video graphic map illustration caption note correction update updated'.split(
    ' ',
  ),
)

/** A capitalised word that is no closed-class word, day or month. */
function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || !token.capital) return false
  const {lower, text, classes} = token
  const isCapitals = text.length > 1 && isUpper(text)
  if ((classes & NO_NAME) === 0) return isCapitals || !/[’'](?:t|re|ve|ll|d|m)$/.test(lower)
  if (NO_NAMES.has(lower) || isShouted(token)) return false
  if (isCapitals && !/^(?:THE|AND|OF|IN|ON|TO|FOR|BUT|OR)$/.test(text)) return true
  return HONORIFICS.has(lower.replace('.', ''))
}

// Capitals that name nothing: zones of time and codes of currencies.
const NO_NAMES: ReadonlySet<string> = new Set(
  'hey hi hello dear utc gmt bst cet est edt cst cdt pst pdt usd eur gbp aud nzd cad sgd ok'.split(
    ' ',
  ),
)

const SMALL_WORDS: readonly string[] = [...CLAUSE_OPENERS, ...ADVERBS, ...PREPOSITIONS, ...PRONOUNS]
const SMALL_WORD: number = wordClass(SMALL_WORDS)

// Closed-class words, days and months by their short forms, and other words that a sentence begins with.
const NO_NAME: number = wordClass([
  ...NO_NAMES,
  ...SMALL_WORDS,
  ...DETERMINERS,
  ...TIME_WORDS,
  ...AUXILIARIES,
  ...'mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .flatMap((word) => [word, `${word}.`]),
  ...'moreover furthermore likewise therefore thus hence otherwise besides indeed perhaps maybe mr yes no covid-19 please well oh thank thanks there here such according about only like let if'.split(
    ' ',
  ),
])

/** Whether a word has no small letter: its second one tells that of most. */
function isUpper(text: string): boolean {
  const second = text.charCodeAt(1)
  return !(second >= 97 && second <= 122) && text === text.toUpperCase()
}

/** "UNLESS", "NEVER": a small word in capitals. */
function isShouted({text, classes}: Token): boolean {
  return text.length > 3 && (classes & SMALL_WORD) !== 0 && isUpper(text)
}

function isTitleWord(token: Token): boolean {
  const bare = token.lower.replaceAll('.', '')
  return HONORIFICS.has(bare) || TITLES.has(bare)
}

/** Only a blank stands before the token. */
function isNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = preceding(tokens, at)
  return token !== undefined && before !== undefined && token.start - before.end <= 1
}

const LONGEST_RUN = 12

function runEnd(tokens: readonly Token[], first: number): number {
  let last = first
  while (last - first < LONGEST_RUN) {
    const step = nextName(tokens, first, last)
    if (step === 0) return last
    last += step
  }
  return last
}

/** How many tokens further the name goes on: 0 when it ends. */
function nextName(tokens: readonly Token[], first: number, last: number): number {
  const next = tokens[last + 1]
  if (next === undefined || !isNext(tokens, last + 1)) return 0
  if (isNameAt(tokens, last + 1)) return 1
  if (hasParticle(next) || isNameDespite(tokens, last + 1)) return 1
  const particles = particlesAfter(tokens, last)
  if (particles > 0 && isNameOrParticle(tokens, last + 1 + particles)) return particles + 1
  if (joinsPossessive(tokens, last)) return 2
  if (next.kind === 'mark') return nickname(tokens, last)
  if (next.text === '&' && isNameAt(tokens, last + 2)) return 2
  return connected(tokens, first, last, next)
}

/** How many tokens of "Odo ‘Big Fish’ Quorl" stand from the first mark to the surname: 0 where no name goes on. */
function nickname(tokens: readonly Token[], last: number): number {
  if (!/^[“‘"']$/.test(tokens[last + 1]?.text ?? '')) return 0
  let at = last + 2
  while (at - last <= 4 && isNameAt(tokens, at)) at++
  const isClosed = at > last + 2 && /^[”’"']$/.test(tokens[at]?.text ?? '')
  return isClosed && isNameAt(tokens, at + 1) && isNext(tokens, at + 1) ? at + 1 - last : 0
}

/** "Growers’ Association", "King’s College", "St Odo’s Hospital": a possessive inside the name of a body, which its last word tells. */
function joinsPossessive(tokens: readonly Token[], last: number): boolean {
  const [word, mark] = [tokens[last], tokens[last + 1]]
  const head = last + 2
  if (word === undefined || mark === undefined || !isNameAt(tokens, head) || !isNext(tokens, head))
    return false
  if (mark.kind === 'possessive')
    return (
      isPatron(tokens, last) &&
      tokens.slice(head, endOfNames(tokens, head) + 1).some(namesInstitution)
    )
  const isPlural = mark.start === word.end && /s$/.test(word.lower) && /^[’']$/.test(mark.text)
  return isPlural && isBodyNoun(tokens[endOfNames(tokens, head)])
}

/** Whose hospitals, colleges and courts there are: the King, the people, a saint. */
function isPatron(tokens: readonly Token[], at: number): boolean {
  return (
    PATRONS.has(tokens[at]?.lower ?? '') ||
    /^(?:st|saint)\.?$/.test(preceding(tokens, at)?.lower ?? '')
  )
}

const PATRONS: ReadonlySet<string> = new Set(
  'king queen prince people women woman men children veterans general mayor lord workers farmers trinity'.split(
    ' ',
  ),
)

function namesInstitution(word: Token): boolean {
  return isBodyNoun(word) || PLACE_HEADS.has(word.lower) || word.lower === 'chambers'
}

function isBodyNoun(token: Token | undefined): boolean {
  const noun = token?.lower ?? ''
  return ORGANISATION_WORDS.has(noun) || ORGANISATION_HEADS.has(noun)
}

function endOfNames(tokens: readonly Token[], first: number): number {
  let at = first
  while (at - first < LONGEST_RUN && isNameAt(tokens, at + 1) && isNext(tokens, at + 1)) at++
  return at
}

/** "Ministry of Health and Welfare", "Lawyers for the Coast": small words inside the name of a body or an event. */
function connected(tokens: readonly Token[], first: number, last: number, next: Token): number {
  if (!/^(?:of|for|on|and)$/.test(next.lower)) return 0
  const run = tokens.slice(first, last + 1)
  const isBody = run.some(({lower}) => ORGANISATION_WORDS.has(lower) || OTHER_NAME_WORDS.has(lower))
  if (next.lower !== 'and') {
    return isBody || opensConnected(tokens[last]?.lower ?? '', next.lower)
      ? afterConnector(tokens, last)
      : 0
  }
  const wasConnected = run.some(({lower}) => lower === 'of' || lower === 'for')
  if (!isNameAt(tokens, last + 2)) return 0
  const joins = wasConnected ? isBody && joinsParts(tokens, last) : joinsFields(tokens, first, last)
  return joins ? 2 : 0
}

/** "Friends for Change", "House of Lords", "Gulf of Quorl". */
function opensConnected(word: string, next: string): boolean {
  return next === 'for'
    ? word.endsWith('s')
    : next === 'of' && (word === 'house' || PLACE_OF.has(word))
}

function afterConnector(tokens: readonly Token[], last: number): number {
  const after = tokens[last + 2]
  if (isNameAt(tokens, last + 2)) return after !== undefined && HONORIFICS.has(after.lower) ? 0 : 2
  return after?.lower === 'the' && isNameAt(tokens, last + 3) ? 3 : 0
}

/** "of Health and Welfare": what follows the "and" is no name of its own. */
function joinsParts(tokens: readonly Token[], last: number): boolean {
  const before = tokens[last]
  const after = tokens[last + 2]
  if (before === undefined || after === undefined || !isNameAt(tokens, last + 2)) return false
  return !(
    isTitleWord(after) ||
    isBodyOfItsOwn(tokens, last + 2) ||
    isDemonym(after.lower) ||
    before.text === before.text.toUpperCase()
  )
}

/** "The Food and Drug Administration", "the Quorl and Tessen Council": what it is for, before the noun for a body. */
function joinsFields(tokens: readonly Token[], first: number, last: number): boolean {
  const isField = ({lower, text}: Token): boolean =>
    !(ORGANISATION_WORDS.has(lower) || SHORT_FORMS.has(lower) || isAcronym(text)) &&
    (first === last || isCommonWord(lower, NO_WORDS))
  return (
    preceding(tokens, first)?.lower === 'the' &&
    tokens.slice(first, last + 1).every(isField) &&
    isBodyOfItsOwn(tokens, last + 2)
  )
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** "… of Mines and Quorl State University": the run after the "and" ends in a body's head noun. */
function isBodyOfItsOwn(tokens: readonly Token[], first: number): boolean {
  const at = endOfNames(tokens, first)
  return at > first && ORGANISATION_WORDS.has(tokens[at]?.lower ?? '')
}
