/// <reference path="./hyphen.d.ts" />
import type {LanguageTag} from '@onrecord/document'

/** Places where a word may be broken with a hyphen, as offsets into it, ascending. */
export type Hyphenate = (word: string) => readonly number[]

/** Letters that stay together at the beginning and the end of a word. */
const atStart = 2
const atEnd = 3
const shortest = 6

const neverHyphenated: Hyphenate = () => []

const byLanguage: Readonly<Record<string, () => Promise<{readonly default: unknown}>>> = {
  'en-us': () => import('hyphen/patterns/en-us.js'),
  en: () => import('hyphen/patterns/en-gb.js'),
}

const loaded = new Map<string, Promise<Hyphenate>>()

/**
 * Hyphenation in the languages that occur in a document, by Liang's patterns. English that is not American is hyphenated as British; languages
 * without patterns are not hyphenated.
 */
export async function loadHyphenation(
  languages: Iterable<LanguageTag>,
): Promise<(language: LanguageTag) => Hyphenate> {
  const rules = new Map<LanguageTag, Hyphenate>()
  for (const language of languages) {
    const key = patternKey(language)
    if (key) rules.set(language, await load(key))
  }
  return (language) => rules.get(language) ?? neverHyphenated
}

function patternKey(language: LanguageTag): string | null {
  const tag = language.toLowerCase()
  if (tag in byLanguage) return tag
  const primary = tag.split('-')[0] ?? ''
  return primary in byLanguage ? primary : null
}

function load(key: string): Promise<Hyphenate> {
  const known = loaded.get(key)
  if (known) return known
  const loading = readPatterns(key)
  loaded.set(key, loading)
  return loading
}

async function readPatterns(key: string): Promise<Hyphenate> {
  const [library, patterns] = await Promise.all([import('hyphen'), byLanguage[key]?.()])
  const hyphenate = library.default(patterns?.default, {
    async: false,
    hyphenChar: '\u00ad',
    minWordLength: shortest,
  })
  const words = new Map<string, readonly number[]>()
  return (word) => {
    const known = words.get(word)
    if (known) return known
    const places = word.length < shortest ? [] : placesOf(word, hyphenate)
    words.set(word, places)
    return places
  }
}

/** The letters are handed over in lower case: the library would lower them by the rules of the machine's language. */
function placesOf(word: string, hyphenate: (text: string) => string): readonly number[] {
  const letters = /^[^\p{L}]*(\p{L}+)[^\p{L}]*$/u.exec(word)?.[1] ?? ''
  const lower = letters.toLowerCase()
  if (letters.length < shortest || lower.length !== letters.length) return []
  const first = word.indexOf(letters)
  const places: number[] = []
  let offset = 0
  for (const syllable of hyphenate(lower).split('\u00ad').slice(0, -1)) {
    offset += syllable.length
    if (offset >= atStart && letters.length - offset >= atEnd) places.push(first + offset)
  }
  return places
}
