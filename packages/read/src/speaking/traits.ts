import type {Entity, Span} from '@onrecord/core'
import {PERSON_NOUNS} from '../data/nouns.ts'
import {ONE_PERSON} from '../data/person-nouns.ts'
import {SAY_SO} from '../data/role-words.ts'
import type {Draft} from '../pass.ts'
import {verbForm} from '../quoting/verbs.ts'

const traits = new WeakMap<Draft['entities'], Map<string, ReadonlySet<string>>>()

/**
 * Whether an article has said of a person what a description says: "the oven-builder" of one "who builds the ovens", "the wearer of
 * the red hat" of one who wore it, "the lead author" of one who led the work.
 */
export function isDescribed(draft: Draft, entity: Entity, words: readonly string[]): boolean {
  const told = traitsOf(draft, entity)
  const parts = words.flatMap((word) => word.split('-'))
  if (told.has(`=${words.at(-1)}`)) return true
  if (parts[0] === 'lead' && parts.length > 1 && doesThis(told, 'lead')) return true
  return parts.filter((part) => told.has(part) || told.has(`${part}s`)).length > 1
}

/** Whether somebody does what a noun says: "the oven-builder" of one "who builds the ovens", "the coach" of one who "has coached her". */
export function isDoing(draft: Draft, entity: Entity, words: readonly string[]): boolean {
  const told = traitsOf(draft, entity)
  const noun = words.at(-1) ?? ''
  if (told.has(`${noun}ed`) || told.has(`${noun}es`)) return true
  const parts = words.flatMap((word) => word.split('-'))
  const agent = parts.find((part) => part.length > 4 && AGENT.test(part)) ?? ''
  const stem = /^(.{3,})[eo]r$/.exec(agent)?.[1]
  return stem !== undefined && doesThis(told, stem)
}

/** Whether an article has called a person by a noun: "a volunteer named Wati", "the first witness was Odo Vale", "she is a nurse". */
export function isCalled(draft: Draft, entity: Entity, noun: string): boolean {
  return traitsOf(draft, entity).has(`=${noun}`)
}

/** Whether it has said of a person what another noun means: "the lawyer" of one "who represents Odo Vale". */
export function isSaidToBe(draft: Draft, entity: Entity, noun: string): boolean {
  for (const word of traitsOf(draft, entity))
    if (word !== noun && saysSo(word.replace('=', ''), noun)) return true
  return false
}

/** Whether a word says of somebody what a noun means: "represents" of a lawyer, "hydrologist" of a scientist. */
export function saysSo(word: string, noun: string): boolean {
  return SAY_SO.get(noun)?.has(word) === true || (SCIENCE.test(noun) && SCIENTIST.test(word))
}

const SCIENCE = /^(?:scientist|researcher|expert|specialist)$/
const SCIENTIST = /(?:ologist|ographer|onomer|chemist|icist)$/

/** Whether a person is said to have left an office, or to have come into it; `null` where neither is told. */
export function tenureOf(draft: Draft, entity: Entity): 'former' | 'new' | null {
  const told = traitsOf(draft, entity)
  if (LEFT.some((word) => told.has(word))) return 'former'
  return CAME.some((word) => told.has(word)) ? 'new' : null
}

const LEFT = 'former ex resigned quit retired sacked dismissed ousted replaced held served'.split(
  ' ',
)
const CAME = 'new newly incoming appointed replaces succeeds succeeded elected'.split(' ')

/** Whether a word of what is said of a person is such a word. */
export function saysOf(draft: Draft, entity: Entity, word: RegExp): boolean {
  return [...traitsOf(draft, entity)].some((each) => word.test(each))
}

const AGENT = /[eo]r$/

function doesThis(told: ReadonlySet<string>, stem: string): boolean {
  const past = IRREGULAR.get(stem)
  return [`${stem}s`, `${stem}es`, `${stem}ed`, `${stem}ing`, past ?? ''].some((form) =>
    told.has(form),
  )
}

// Of nouns in -er for what people do, the verb's stem and its past.
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    ...'lead led wear wore writ wrote build built teach taught driv drove sell sold buy bought mak made grow grew keep kept rid rode sing sang hold held find found fight fought catch caught'.matchAll(
      /(\S+) (\S+)/g,
    ),
  ].map(([, stem = '', past = '']) => [stem, past] as const),
)

/** The words of what is said right after a person's name: appositions, relative clauses, the predicate. */
function traitsOf(draft: Draft, {name, mentions}: Entity): ReadonlySet<string> {
  const known = traits.get(draft.entities) ?? new Map<string, ReadonlySet<string>>()
  traits.set(draft.entities, known)
  const found =
    known.get(name) ??
    new Set(
      mentions.flatMap(({form, span}) =>
        /^(?:name|surname|given)$/.test(form)
          ? [
              ...wordsAfter(draft.text, span),
              ...nounsBefore(draft.text, span),
              ...nounOfParagraph(draft, span),
            ]
          : [],
      ),
    )
  known.set(name, found)
  return found
}

const REACH = 160

/** Up to the verb of saying, another name, or the sentence's end. */
function wordsAfter(text: string, {end}: Span): readonly string[] {
  const rest = /^[^.!?;:“”"‘(\n]*/u.exec(text.slice(end, end + REACH))?.[0] ?? ''
  if (/^[’']s/.test(rest)) return []
  // "Ada Vale, for the hospital": who speaks for somebody in court.
  if (/^,\s(?:appearing\s|acting\s)?for\sthe\s/.test(rest)) return ['=counsel']
  const parts = rest.split(',')
  const last = parts.findIndex((part) => {
    const word = /^\s?([\p{L}\p{M}]+)/u.exec(part)?.[1] ?? ''
    return /^(?:\p{Lu}|and$|but$)/u.test(word) || verbForm(word, '') !== null
  })
  const kept = last < 0 ? parts : parts.slice(0, last)
  const words =
    kept
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return [...words, ...nounsOf(words)]
}

/** The nouns that stand before a name as what it is, marked: "the mediator, Ms Vale", "a volunteer named Wati", "the first witness was Odo Vale". */
function nounsBefore(text: string, {start}: Span): readonly string[] {
  const before = text.slice(Math.max(0, start - REACH), start)
  const words = before
    .slice(before.lastIndexOf('\n') + 1)
    .split(' ')
    .filter((word) => word !== '')
  let last = words.length - 1
  if (/^\p{Lu}\p{L}*\.?$/u.test(words[last] ?? '')) last--
  const link = words[last] ?? ''
  const noun = link.endsWith(',')
    ? headBefore(words, last, DEFINITE)
    : /^(?:named|called|is|was)$/.test(link)
      ? headBefore(words, last - 1, ANY)
      : null
  return noun === null ? [] : [`=${noun}`]
}

/** "The conductor was less calm. “We had never met,” said Ada Vale": whom a paragraph begins with, where its first name is who speaks. */
function nounOfParagraph({text, entities}: Draft, {start, end}: Span): readonly string[] {
  const near = text.slice(Math.max(0, start - LONGEST_OPENING), start)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  const from = start - before.length
  if (before.length === LONGEST_OPENING || !OPENS.test(before)) return []
  const isAfterQuote = /[”’"]\s(?:\p{Ll}+\s)?$/u.test(before)
  const quote = before.search(/[“‘"]/u)
  const isSaid = isVerbBeside(text.slice(end, end + 20), before)
  if (!isAfterQuote || !isSaid || !/[.!?:]\s$/.test(before.slice(0, quote))) return []
  const isFirst = entities.every(
    ({type, mentions}) =>
      type !== 'person' || mentions.every(({span}) => span.start < from || span.start >= start),
  )
  const noun = before
    .split(' ', 6)
    .find(
      (word) => PERSON_NOUNS.has(word) || ONE_PERSON.has(word) || /(?:[ct]or|ist|ian)$/.test(word),
    )
  return isFirst && noun !== undefined ? [`=${noun}`] : []
}

/** "said Ada Vale", "Ada Vale said". */
function isVerbBeside(after: string, before: string): boolean {
  const verb = /(\p{Ll}+)\s$/u.exec(before)?.[1] ?? /^\s(\p{Ll}+)/u.exec(after)?.[1] ?? ''
  return verbForm(verb, '') !== null
}

const LONGEST_OPENING = 400
const OPENS = /^(?:The|Its|His|Her|Their|An?|One|Another)\s\p{Ll}/u

const DEFINITE = /^(?:the|its|his|her|their|.+[’']s?)$/i
const ANY = /^(?:an?|the|another|one)$/i
const LONGEST_OFFICE = 12

/** The noun of the phrase that ends at a word: the last one, or that before the first "of" in it. */
function headBefore(words: readonly string[], last: number, opener: RegExp): string | null {
  for (let at = last - 1; at >= Math.max(0, last - LONGEST_OFFICE); at--) {
    const word = words[at] ?? ''
    if (/[^\p{L}’'-]/u.test(word)) return null
    if (!opener.test(word)) continue
    const of = words.slice(at + 1, last).findIndex((each) => /^(?:of|for|at|in)$/.test(each))
    const noun = words[of < 0 ? last : at + of] ?? ''
    return noun.replace(/,$/, '').toLowerCase()
  }
  return null
}

const LINKS = /^(?:is|was|became|as|remains|been)$/
const CLOSES = /^(?:of|for|at|in|who|and|but|to|with|from|on|since|until|last|this|when|after)$/

/** "Ada Vale is a nurse", "resigned as fisheries minister", "who was the first head of …": the noun that closes the phrase. */
function nounsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (!LINKS.test(word)) return []
    const rest = words.slice(at + 1, at + 6)
    const end = rest.findIndex((each) => CLOSES.test(each))
    const noun = rest[(end < 0 ? rest.length : end) - 1] ?? ''
    return PERSON_NOUNS.has(noun) || ONE_PERSON.has(noun) ? [`=${noun}`] : []
  })
}
