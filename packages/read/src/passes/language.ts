import type {Issue} from '@onrecord/core'
import {FUNCTION_WORDS, SCRIPT_LANGUAGES} from '../data/function-words.ts'
import {AMERICAN_SPELLING, BRITISH_SPELLING} from '../data/spelling-hints.ts'
import {wordClass} from '../language/word-forms.ts'
import type {Draft, Pass} from '../pass.ts'
import {lexedBlocks, type Token} from './tokens/lex.ts'

/** Languages whose words the rules know. */
const SUPPORTED: readonly string[] = ['en']

/** Tells the language by counting function words, and says when the rules do not know it. */
export const languagePass: Pass = {name: 'language', languages: 'any', run}

function run(draft: Draft): Draft {
  const {metadata} = draft
  const language = metadata.language ?? detect(draft)
  const origin =
    metadata.language === null
      ? {...metadata.origin, language: 'inferred' as const}
      : metadata.origin
  const issue = unsupported(language)
  return {
    ...draft,
    metadata: {...metadata, language, origin},
    issues: issue === null ? draft.issues : [...draft.issues, issue],
  }
}

function unsupported(language: string | null): Issue | null {
  const subtag = language?.split('-')[0]?.toLowerCase() ?? 'und'
  if (SUPPORTED.includes(subtag)) return null
  const what =
    language === null
      ? 'The language of the text could not be told'
      : `The rules do not know the language of the text (${language})`
  const message = `${what}; only what needs no language was read: blocks and words between quotation marks. Known: ${SUPPORTED.join(', ')}`
  return {severity: 'warning', code: 'language-unsupported', message}
}

// Enough for any verdict, and reading stays linear on very long texts.
const SAMPLE = 20_000

/** A BCP 47 tag, or `null` when nothing tells. */
function detect(draft: Draft): string | null {
  const {count, english, balance, shared, foreign} = wordsOf(draft)
  const byScript = scriptLanguage(foreign, count)
  if (byScript !== null) return byScript
  const counts = LANGUAGES.map((language) => (language === 'en' ? english : 0))
  for (const word of shared)
    for (const index of HAVING.get(word) ?? []) counts[index] = (counts[index] ?? 0) + 1
  const most = Math.max(...counts)
  if (most === 0) return null
  const best = LANGUAGES[counts.indexOf(most)] ?? null
  return best === 'en' ? variety(balance) : best
}

interface Words {
  count: number
  /** How many of them are function words of English alone. */
  english: number
  /** How many more are spelt the British way than the American. */
  balance: number
  /** The function words that other languages have. */
  readonly shared: string[]
  /** Those of no Latin letters. */
  readonly foreign: string[]
}

function wordsOf(draft: Draft): Words {
  const words: Words = {count: 0, english: 0, balance: 0, shared: [], foreign: []}
  for (const tokens of lexedBlocks(draft)) {
    if ((tokens[0]?.start ?? 0) >= SAMPLE) break
    for (const token of tokens)
      if (token.kind === 'word' && token.start < SAMPLE) addWord(words, token)
  }
  return words
}

function addWord(words: Words, {classes, lower}: Token): void {
  words.count++
  if ((classes & ENGLISH) !== 0) words.english++
  else if ((classes & SHARED) !== 0) words.shared.push(lower)
  else if (lower.charCodeAt(0) > LAST_LATIN) words.foreign.push(lower)
  if ((classes & BRITISH) !== 0) words.balance++
  if ((classes & AMERICAN) !== 0) words.balance--
}

const LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS)

/** Function word → the languages that have it, as indices. */
const HAVING: ReadonlyMap<string, readonly number[]> = languagesOf()

function languagesOf(): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>()
  for (const [index, list] of Object.values(FUNCTION_WORDS).entries()) {
    for (const word of list) all.set(word, [...(all.get(word) ?? []), index])
  }
  return all
}

/** The language of the script that most words stand in, where it is not Latin. */
function scriptLanguage(foreign: readonly string[], count: number): string | null {
  for (const [script, language] of foreign.length === 0 ? [] : SCRIPT_LANGUAGES) {
    const share = foreign.filter((word) => script.test(word)).length / count
    if (share > (language === 'ja' ? 0.15 : 0.4)) return language
  }
  return null
}

// The scripts of the table stand behind Latin.
const LAST_LATIN = 0x2_4f

function variety(balance: number): string {
  if (balance === 0) return 'en'
  return balance > 0 ? 'en-GB' : 'en-US'
}

const BRITISH: number = wordClass('', BRITISH_SPELLING)
const AMERICAN: number = wordClass('', AMERICAN_SPELLING)
/** Function words of English alone, and those that are looked up. */
const ENGLISH: number = wordClass(functionWords(true))
const SHARED: number = wordClass(functionWords(false))

function functionWords(ofEnglishAlone: boolean): readonly string[] {
  const english = LANGUAGES.indexOf('en')
  return [...HAVING].flatMap(([word, [first, ...more]]) =>
    (first === english && more.length === 0) === ofEnglishAlone ? [word] : [],
  )
}
