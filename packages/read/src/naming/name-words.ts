import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from '../data/closed-class.ts'
import {SURNAME_FIRST} from '../data/surnames.ts'
import {HONORIFICS, TITLES} from '../data/titles.ts'
import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {wordClass} from '../language/word-forms.ts'

/** "al-Quorl", "d’Orle": a small particle and a capital in one word. */
export function hasParticle({kind, text, lower, capital}: Token): boolean {
  if (capital || text === lower) return false
  return (
    kind === 'word' && /^(?:[ae](?:[dlnrstz]|sh)|u[lr]|d|l|dell|dall)[’'‑-]\p{Lu}\p{L}/u.test(text)
  )
}

/** A word of a name: not the "US" of "US$", nor the label of a caption ("Photo: Ada Quill"). */
export function isNameAt(tokens: readonly Token[], at: number): boolean {
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
export function isNameDespite(tokens: readonly Token[], at: number): boolean {
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
  if (NO_NAMES.has(lower) || (text.length > 3 && isCapitals)) return false
  if (isCapitals && !/^(?:THE|AND|OF|IN|ON|TO|FOR|BUT|OR)$/.test(text)) return true
  return HONORIFICS.has(lower.replace('.', ''))
}

// Capitals that name nothing: zones of time and codes of currencies.
const NO_NAMES: ReadonlySet<string> = new Set(
  'hey hi hello dear utc gmt bst cet est edt cst cdt pst pdt usd eur gbp aud nzd cad sgd ok'.split(
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

export function isTitleWord(token: Token): boolean {
  const bare = token.lower.replaceAll('.', '')
  return HONORIFICS.has(bare) || TITLES.has(bare)
}

/** Only a blank stands before the token. */
export function isNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = preceding(tokens, at)
  return token !== undefined && before !== undefined && token.start - before.end <= 1
}
