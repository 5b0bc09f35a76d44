import type {Span} from '@onrecord/core'
import {ADVERB, CLOSED, ENDS_IN_ED, IRREGULAR, is, PERSON_NOUN} from '../../language/grammar.ts'
import {formOfWord} from '../../language/word-forms.ts'
import {SAYING} from '../../quoting/verbs.ts'

/**
 * "The Orm County school board met. … The board": how an article calls a body without a name of its own in full, where last before a
 * place; of several that it calls so the one with which a sentence begins, else none.
 */
export function fullerName(text: string, noun: string, {start}: Span): string | null {
  if (TOO_MANY.test(noun)) return null
  const [last, ...others] = phrasesBefore(text, noun, start)
  const isOther = ({key}: Phrase): boolean => key !== last?.key
  const meant = others.some(isOther) ? [last, ...others].find((each) => each?.opens) : last
  return meant?.name ?? null
}

// "The South Orm city", "Vale rules state": more of them than a story tells in full.
const TOO_MANY = /^(?:city|country|nation|state)$/

interface Phrase {
  readonly name: string
  /** Whose it is, the same for "Vale’s campaign" and "the Vale campaign". */
  readonly key: string
  readonly opens: boolean
}

/** The phrases with a name that end in a noun, the last first. */
function phrasesBefore(text: string, noun: string, before: number): readonly Phrase[] {
  const found: Phrase[] = []
  const from = Math.max(0, before - MEMORY)
  const near = text.slice(from, before - 1)
  let at = near.lastIndexOf(` ${noun}`)
  while (at > 0) {
    const end = at + noun.length + 1
    const phrase = isLastNoun(near, end) ? phraseTo(text, from + at, from + end) : null
    if (phrase !== null) found.push(phrase)
    at = near.lastIndexOf(` ${noun}`, at - 1)
  }
  return found
}

/** Whether a noun that ends at a place is the last of its phrase, or whose somebody is: not the board of "the Orm board room". */
function isLastNoun(text: string, end: number): boolean {
  const [, joined, next] = NEXT.exec(text.slice(end, end + LONGEST_NEXT)) ?? []
  return joined === undefined && (next === undefined || is(formOfWord(next), GOES_ON))
}

const NEXT = /^(?:([\p{L}-])|\s(\p{Ll}+))/u
const LONGEST_NEXT = 20
const GOES_ON = CLOSED | ADVERB | ENDS_IN_ED | IRREGULAR | SAYING | PERSON_NOUN

const MEMORY = 2500
const LONGEST_PHRASE = 60

/** The capitals before a noun with at most two words in small letters between. */
function phraseTo(text: string, at: number, end: number): Phrase | null {
  const words = text.slice(Math.max(0, at - LONGEST_PHRASE), at).split(/[\s“"(]/)
  const small = words.length - 1 - words.findLastIndex((word) => NAME.test(word))
  if (
    small > MOST_WORDS ||
    words.slice(words.length - small).some((word) => !SMALL.test(word) || JOINS.test(word))
  )
    return null
  const owners = words.slice(0, words.length - small)
  const first = owners.findLastIndex((word) => !NAME.test(word) || JOINS.test(word)) + 1
  const name = [...owners.slice(first), ...words.slice(words.length - small)].join(' ')
  if (first >= owners.length) return null
  const start = at - name.length
  const key = name
    .split(' ')
    .slice(-2)
    .join(' ')
    .replace(/[’']s?(?=\s|$)/, '')
  return {
    name: text.slice(start, end),
    key,
    opens: /(?:^|[.”"\n]\s?)(?:The\s)?$/.test(text.slice(Math.max(0, start - 7), start)),
  }
}

const MOST_WORDS = 2
const NAME = /^\p{Lu}[\p{L}&-]+(?:[’']s?)?$/u
// No verb's object: "Vale told the board", "Quorl sold its company".
const JOINS =
  /^(?:after|an?|and|as|at|but|by|for|from|ha[ds]|have|he|hers?|his|if|in|is|its?|of|on|or|our|she|since|so|that|the|their|they|this|to|under|was|were|what|when|which|who|whose|with)$/i
const SMALL = /^[\p{Ll}-]+(?:[’']s?)?$/u
