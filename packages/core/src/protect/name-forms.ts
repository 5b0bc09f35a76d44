import {escapePattern} from '../escape-pattern.ts'
import {requireForm} from '../require-input.ts'
import {isCommonWord} from './common-words.ts'
import {derivedWords} from './derived-words.ts'
import {inOneWord, slavicStem, spelled} from './in-spellings.ts'
import {initialsPattern, isInitials} from './initials-pattern.ts'
import {isModelWord} from './is-model-word.ts'
import {nameLetters, nameReadings} from './name-letters.ts'
import {type NamePart, partsWithoutSpaces} from './parts-without-spaces.ts'

/**
 * Regular expressions for the forms of a name. A form of several words is matched in any case and with any separators
 * ("TOMAS BRANDT", "tomas-brandt"); one word alone, where it is a common one, only where it does not begin with a small letter,
 * since "will" is not Will. They are for a text in plain letters.
 */
export interface NameForms {
  /** Forms of several words: they name the person wherever they stand. */
  readonly full: readonly RegExp[]
  /** Single words: a surname, a given name, a mononym; they may be somebody else's as well. */
  readonly bare: readonly BareForm[]
  /** As names are written in addresses, handles and tags: "tomasbrandt". */
  readonly together: readonly RegExp[]
  /** Single words in these, where a capital shows that one begins: "FreeTomas". */
  readonly run: readonly RegExp[]
  /** As single names are written in handles and tags, where a capital is not to be had: "#freetomas". */
  readonly tag: readonly RegExp[]
  /** Small words of the names ("van der"), which a register sets last: "Meulen, Jan van der". */
  readonly particles: ReadonlySet<string>
}

interface BareForm {
  /** The word in one case and without accents: equal for two people who share it. */
  readonly key: string
  readonly pattern: RegExp
  /** Whether small letters make no common word of it: so the dossier writes the name itself, or there is no such word. */
  readonly anyCase: boolean
}

/**
 * @param names full names and aliases
 * @param words single words seen to name the person (surname, given name)
 * @param split those of the names of which each word is a form too: so for people, not for places
 * @param stated those of them that a person has written, and no reading: no word of them is there by mistake
 */
export function nameForms(
  names: readonly string[],
  words: readonly string[],
  split: readonly string[],
  stated: readonly string[],
): NameForms {
  const surely = new Set(stated.flatMap(tokensOf).flatMap(withParts))
  const tokenised = names.map(tokensOf).filter((tokens) => tokens.length > 0)
  const several = tokenised.filter((tokens) => tokens.length > 1)
  const single = [
    ...tokenised.filter((tokens) => tokens.length === 1).flat(),
    ...words.flatMap(tokensOf),
    ...split
      .map(tokensOf)
      .filter((tokens) => tokens.length > 1)
      .flatMap(withoutTitle)
      .flatMap(withParts)
      .filter(isTelling),
    ...several.flatMap(withParticlesRunIn),
  ]
  const full = unique(several.flatMap((tokens) => variants(tokens.join(' '))))
  const two = several.flatMap(shortened).flatMap(variants)
  return {
    full: [
      ...full.flatMap(fullPatterns),
      ...unique([...several.flatMap(beginnings), ...two]).map(runTogether),
    ],
    bare: [
      ...unique(single).flatMap((token) => [
        bareForm(token, surely.has(token)),
        ...withLostSpace(token),
      ]),
      ...unique(split).flatMap(partsWithoutSpaces).map(partForm),
    ],
    together: [
      ...unique([...full, ...two]).flatMap(joinedAnywhere),
      ...unique(several.flatMap(withInitial).flatMap(variants)).map(joinedAlone),
    ],
    run: unique(single.flatMap(variants)).map(afterSmallLetter),
    tag: unique(single.flatMap(variants)).map(inTag),
    particles: new Set(several.flatMap((tokens) => tokens.slice(1, -1)).filter(startsSmall)),
  }
}

/** The words of a name, without punctuation around them; a hyphenated one is one word. */
export function tokensOf(name: string): string[] {
  return wordsIn(inOneWord(name))
}

function wordsIn(name: string): string[] {
  return name
    .split(/\s+/)
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter((token) => token !== '')
}

/** One case, no accents. */
export function foldKey(word: string): string {
  return nameLetters(word).toLowerCase()
}

/** The same in one case and without accents. */
export function foldedTokens(name: string): string[] {
  return tokensOf(name).map(foldKey)
}

/** Words before a name that are no part of it; at its end they may be ("Martin King"). "Ko" is a Korean surname before it is a Burmese title. Own list. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'the mr mrs ms miss mx dr doctor prof professor sir dame lord lady king queen prince princess emperor sheikh sheikha imam mullah ayatollah ' +
    'rabbi father sister brother bishop archbishop cardinal pope pastor reverend rev captain capt major maj colonel col general gen ' +
    'lieutenant lt sergeant sgt corporal private admiral commander inspector constable officer detective president vice minister ' +
    'premier chancellor senator ambassador governor mayor chief judge justice secretary director señor señora don doña monsieur ' +
    'madame mme herr frau u daw'
  )
    .split(' ')
    .map(foldKey),
)

export function withoutTitle(tokens: readonly string[]): readonly string[] {
  const [first = '', ...rest] = tokens
  return TITLES.has(foldKey(first)) ? rest : tokens
}

/** The words of a name without styles and titles before it, as whoever types a name may put them: "Orm" of "Prof. Dr Orm"; a title alone is left ("King"). */
export function untitledName(name: string): string {
  requireForm(name, 'string', 'a name that may have a title')
  let tokens: readonly string[] = wordsIn(name)
  let rest = withoutTitle(tokens)
  while (rest.length > 0 && rest !== tokens) {
    tokens = rest
    rest = withoutTitle(tokens)
  }
  return tokens.join(' ')
}

/** Particles ("van") and initials tell nobody's name; "al-Haddad" and "d'Souza" do. */
function isTelling(token: string): boolean {
  return token.length > 1 && !isSmall(token)
}

/** "Vale" and "Orm" of Vale-Orm, as reporters shorten a double name; of Seo-yeon no part is a name. */
function withParts(token: string): readonly string[] {
  const parts = token.split(/\p{Pd}(?=\p{Lu})/u)
  return parts.some(isSmall) ? [token] : unique([token, ...parts.filter((part) => part.length > 2)])
}

/** "Vandermeulen" for van der Meulen. */
function withParticlesRunIn(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((token, n) => {
    const from = tokens.slice(0, n).findLastIndex((one) => !isSmall(one)) + 1
    const particles = tokens.slice(from, n)
    return isTelling(token) && particles.length > 0 ? [[...particles, token].join('')] : []
  })
}

/** In small letters, as no name is; scripts without them have none such. */
export function isSmall(token: string): boolean {
  return token === token.toLowerCase() && startsSmall(token)
}

/** Georgian has capitals for headlines alone, and begins no name with one. */
export function startsSmall(word: string): boolean {
  const [first = ''] = word
  return first !== first.toUpperCase() && !/\p{sc=Georgian}/u.test(first)
}

function bareForm(token: string, isSurely: boolean): BareForm {
  const [key, forms] = [foldKey(token), unique(variants(token))]
  if (isInitials(token)) return {key, pattern: initialsPattern(token), anyCase: false}
  const isUncommon = isSurely && /^\p{sc=Latin}/u.test(key) && !isCommonWord(key)
  const source = [
    ...forms.map(bounded),
    ...forms.flatMap((one) => derivedWords(spelled(one, WITHIN), isUncommon)),
    ...forms.flatMap(withAnyArticle),
    ...forms.flatMap(withLam),
    ...forms.flatMap(spacedOut),
  ].join('|')
  const pattern = new RegExp(
    MONTHS.has(key) ? `${NO_DAY_BEFORE}(?:${source})${NO_DAY_AFTER}` : source,
    'giu',
  )
  return {key, pattern, anyCase: (startsSmall(token) || isUncommon) && !isModelWord(key)}
}

/** Months that are names: replaced in "1 May 2031", one would tell which name it was. */
const MONTHS: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])
const NO_DAY_BEFORE = String.raw`(?<!\p{N}(?:st|nd|rd|th)?\s+(?:of\s+)?)`
const NO_DAY_AFTER = String.raw`(?!,?\s+\p{N})`

/** "Haddad", "El Haddad" and "Alhaddad" for al-Haddad. */
function withAnyArticle(name: string): string[] {
  const rest = new RegExp(String.raw`^${ARTICLE}[\p{Pd}'’](\p{L}{3,}.*)$`, 'iu').exec(name)?.[1]
  return rest === undefined
    ? []
    : [
        String.raw`(?<!${LETTER})(?:${ARTICLE}[\p{Pd}'’]?|${WRITTEN_APART}\s)?${spelled(rest, WITHIN)}(?!${LETTER})`,
      ]
}

/** The Arabic article, also as it is said before certain letters. */
const ARTICLE = '(?:al|ad|an|ar|as|ash|at|az|el|ul)'
/** "As Haddad said" and "at Haddad’s" have none. */
const WRITTEN_APART = '(?:al|el|ul)'

/** In Arabic "for" and the article are one: "للحداد" for الحداد. */
function withLam(name: string): string[] {
  return name.startsWith('ال')
    ? [`(?<!${LETTER})[وف]?لل${spelled(name.slice(2), WITHIN)}(?!${LETTER})`]
    : []
}

/** "V A L E", as a heading is spaced out, "V.A.L.E" and "v-a-l-e"; "I.D.A." may be a body. */
function spacedOut(name: string): string[] {
  const letters = [...name]
  if (letters.length < 3 || !letters.every((letter) => /\p{L}/u.test(letter))) return []
  const marks = letters.length > 3 ? String.raw`|[.·•*_\p{Pd}][^\S\n]?` : ''
  return [`(?<!${LETTER})${letters.join(String.raw`(?:[^\S\n]{1,2}${marks})`)}(?!${LETTER})`]
}

/** "SaidOrmsen" and "TheOrmsen case", "Ormsensaid": a copy of a page has lost the blank. "McOrmsen" is another name. */
function withLostSpace(token: string): BareForm[] {
  if ([...token].length < FEWEST_RUN_IN || startsSmall(token)) return []
  const sources = variants(token).map((one) => {
    const word = spelled(one, WITHIN)
    return `(?<=(?<![A-Za-z])(?:${BEFORE_LOST}))${word}(?![a-z])|(?<!${LETTER})${word}${IS_LOST}`
  })
  return [{key: foldKey(token), pattern: new RegExp(sources.join('|'), 'gu'), anyCase: true}]
}

const FEWEST_RUN_IN = 4
// plain letters: every class of all scripts takes time to be made ready
const BEFORE_LOST =
  '[a-z]{2,15}|The|That|This|But|And|For|With|From|When|While|After|Before|As|At|By|In|Of|On|To|Mrs?|Ms|Dr'

function fullPatterns(name: string): RegExp[] {
  return [new RegExp(bounded(name), 'giu'), runTogether(name)]
}

/** In small letters, too, where that is long enough to be no other word: "tomasbrandt". */
function runTogether(name: string): RegExp {
  const joined = name.replace(/\s+/g, '')
  return new RegExp(bounded(joined), joined.length < LONG_ENOUGH ? 'gu' : 'giu')
}

/** "Ana Lucia" and "Ana Lucia Quispe" of Ana Lucia Quispe Mamani: run together nobody else's name begins so. */
function beginnings(tokens: readonly string[]): string[] {
  return tokens
    .slice(2)
    .map((_, n) => tokens.slice(0, n + 2))
    .filter((some) => isTelling(some.at(-1) ?? ''))
    .flatMap((some) => variants(some.join(' ')))
}

function partForm({part, behind}: NamePart): BareForm {
  const source = variants(part).map((one) => `${bounded(one)}${behind}`)
  return {key: foldKey(part), pattern: new RegExp(source.join('|'), 'gu'), anyCase: true}
}

/** A short name is in too many words ("Le An" in McLean) to be looked for within one without its capitals. */
function joinedAnywhere(name: string): RegExp[] {
  const letters = name.replace(/\s+/g, '')
  return letters.length < LONG_ENOUGH - 1 && !UNSPACED.test(letters)
    ? [joinedAlone(name), new RegExp(String.raw`${joined(name)}(?!\p{Ll})`, 'gu')]
    : [new RegExp(joined(name), 'giu')]
}

/** Handles have no apostrophes and hyphens: "danodwyer" is Dan O'Dwyer. */
function joined(name: string): string {
  const parts = name.split(/[\s\p{Pd}'’]+/u).filter((part) => part !== '')
  return parts.map(escapePattern).join(String.raw`['’\p{Pd}_.]*`)
}

/** Two words of a name, as handles take them: "anaquispe", "brandttomas". Short ones are in too many other words. */
function shortened(tokens: readonly string[]): string[] {
  const [first = '', ...rest] = tokens.filter(isTelling)
  return rest
    .filter((word) => first.length + word.length >= LONG_ENOUGH)
    .flatMap((word) => [`${first} ${word}`, `${word} ${first}`])
}

const LONG_ENOUGH = 7

/** "RTessen" of Rafael Tessen. */
function withInitial(tokens: readonly string[]): string[] {
  const [first = '', ...rest] = tokens.filter(isTelling)
  return rest.filter((word) => word.length >= LONG_ENOUGH - 2).map((word) => `${first[0]} ${word}`)
}

function joinedAlone(name: string): RegExp {
  return new RegExp(`(?<!${LETTER})${joined(name)}(?!${LETTER})`, 'giu')
}

/** The word where a capital alone shows that it begins. */
function afterSmallLetter(word: string): RegExp {
  return new RegExp(String.raw`(?<=\p{Ll})${joined(word)}(?!\p{Ll})`, 'gu')
}

/** A short word ("Kim") is in too many others to be looked for in the middle of a tag. */
function inTag(word: string): RegExp {
  const source = joined(word)
  return new RegExp([...word].length > 3 ? source : `^[#@]${source}|${source}$`, 'iu')
}

/** As in plain letters, composed and decomposed, since Hangul has no accents and yet two forms; and with digraphs. */
function variants(name: string): string[] {
  const plain = nameReadings(name)
  return unique([
    ...plain,
    ...plain.map((one) => one.normalize('NFD')),
    ...nameReadings(withDigraphs(name)),
  ])
}

/** "Mueller" for Müller. */
export function withDigraphs(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[äöüøå]/giu, (letter) => DIGRAPHS[letter.toLowerCase()] ?? letter)
}

const DIGRAPHS: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa'}

// A name may run over a line end, but not into the next paragraph.
const SEPARATOR = String.raw`(?:[^\S\n]|[\p{Pd}_.,·+]|\n(?!\s*\n))`
// What goes on a word. A number after a name is a reference mark or part of a handle, unless the name ends in one ("Block 7").
const LETTER = String.raw`[\p{L}\p{M}]`
/** Behind a name whose blank is lost. */
const IS_LOST =
  '(?=(?:said|says|told|tells|was|were|who|has|had|added|asked|denied|wrote|left|will)(?![a-z]))'
const LETTER_OR_DIGIT = String.raw`[\p{L}\p{N}\p{M}]`
/** Scripts that write no space between a name and what follows. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u

function bounded(name: string): string {
  const within = /\s/.test(name) || UNSPACED.test(name) ? WITHIN_SEVERAL : WITHIN
  const source = name
    .split(/(\s+|\p{Pd})/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (/^\s+$/.test(part)) return `${SEPARATOR}+`
      return /^\p{Pd}$/u.test(part) ? `${SEPARATOR}*` : inCases(part, within)
    })
    .join('')
  const characters = [...name]
  const [first = '', last = ''] = [characters[0], characters.at(-1)]
  const before = UNSPACED.test(first) ? '' : beginning(first)
  const alone = `(?!${continuing(last)})`
  const ending = /\s/.test(name) ? `(?:${alone}|${IS_LOST})` : alone
  const after = UNSPACED.test(last) ? '' : ending
  // "Ada Vales Haus": of one word "Woods" is another name
  const genitive = /\s/.test(name) && /\p{sc=Latin}/u.test(last) ? '(?:e?s)?' : ''
  return `${before}${source}${genitive}${after}`
}

/** Arabic and Hebrew write small words and the name as one: "وأحمد" is "and Ahmad". */
function beginning(first: string): string {
  const [script] = PROCLITICS.filter(([letters]) => letters.test(first))
  const alone = `(?<!${continuing(first)})`
  return script === undefined ? alone : `(?<=${alone}${script[1]})`
}

const PROCLITICS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Arabic}/u, '[وف]?[بلك]?'],
  [/\p{sc=Hebrew}/u, 'ו?[שכ]?[בלמה]?'],
]

function continuing(character: string): string {
  return /\p{N}/u.test(character) ? LETTER_OR_DIGIT : LETTER
}

/** A Slavic name in any case: "Дарье Новаковой", and not "Иванов" of Иван. In plain letters, so that й is и. */
function inCases(word: string, within: string): string {
  if (!/^\p{sc=Cyrillic}{3}/u.test(word)) return spelled(word, within)
  return `${spelled(slavicStem(word), within)}${CASES}`
}

const CASES = '(?:[аяуюеиыьо]|[оеыи]и|[оеьи]ю|[оеыи]м|[ыиая]х|[ая]м|[ая]ми|[ое]го|[ое]му|ая|яя|ое)?'

// "Seo-yeon" for Seoyeon, and the hyphen at the end of a printed line, which pages make a blank of.
const HYPHEN = String.raw`\p{Pd}[^\S\n]{0,8}(?:\n[^\S\n]{0,8})?`
// "Rabi'a" for Rabia, but not "We'll" for Well.
const APOSTROPHE = "['’](?=[aeiou])"
const WITHIN = `(?:${HYPHEN}|${APOSTROPHE})?`
/** "Kim Seo yeon": in a word alone a blank would make another one of it. */
const WITHIN_SEVERAL = String.raw`(?:${HYPHEN}|${APOSTROPHE}|[^\S\n])?`

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
