import type {Issue} from '@onrecord/core'
import {FUNCTION_WORDS, SCRIPT_LANGUAGES} from '../data/function-words.ts'
import {AMERICAN_SPELLING, BRITISH_SPELLING} from '../data/spelling-hints.ts'
import type {Draft, Pass} from '../pass.ts'

/** Languages whose words the rules know. */
const SUPPORTED: readonly string[] = ['en']

/** Tells the language by counting function words, and says when the rules do not know it. */
export const languagePass: Pass = {name: 'language', languages: 'any', run}

function run(draft: Draft): Draft {
  const {metadata} = draft
  const language = metadata.language ?? detect(draft.text)
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
  const subtag = language?.split('-')[0] ?? 'und'
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
function detect(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const byScript = scriptLanguage(words)
  if (byScript !== null) return byScript
  const counts = LANGUAGES.map(() => 0)
  for (const word of words) {
    const having = HAVING.get(word)
    if (having !== undefined) for (const index of having) counts[index] = (counts[index] ?? 0) + 1
  }
  const most = Math.max(...counts)
  if (most === 0) return null
  const best = LANGUAGES[counts.indexOf(most)] ?? null
  return best === 'en' ? variety(words) : best
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
function scriptLanguage(words: readonly string[]): string | null {
  const others = words.filter((word) => !ASCII.test(word))
  if (others.length === 0) return null
  for (const [script, language] of SCRIPT_LANGUAGES) {
    const share = others.filter((word) => script.test(word)).length / words.length
    if (share > (language === 'ja' ? 0.15 : 0.4)) return language
  }
  return null
}

const ASCII = /^[a-z]+$/

function variety(words: readonly string[]): string {
  let balance = 0
  for (const word of words)
    balance += Number(BRITISH_SPELLING.test(word)) - Number(AMERICAN_SPELLING.test(word))
  if (balance === 0) return 'en'
  return balance > 0 ? 'en-GB' : 'en-US'
}
