import type {Entity, Span} from '@onrecord/core'
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
  const stem = /^(.{3,})[eo]r$/.exec(
    parts.find((part) => part.length > 4 && AGENT.test(part)) ?? '',
  )
  if (stem !== null && doesThis(told, stem[1] ?? '')) return true
  if (told.has(`=${words.at(-1)}`)) return true
  if (parts[0] === 'lead' && parts.length > 1 && doesThis(told, 'lead')) return true
  return parts.filter((part) => told.has(part) || told.has(`${part}s`)).length > 1
}

/** Whether a word of what is said of a person is such a word. */
export function saysOf(draft: Draft, entity: Entity, word: RegExp): boolean {
  return [...traitsOf(draft, entity)].some((each) => word.test(each))
}

const AGENT = /[eo]r$/

function doesThis(told: ReadonlySet<string>, stem: string): boolean {
  const past = IRREGULAR.get(stem)
  return [`${stem}s`, `${stem}es`, `${stem}ed`, past ?? ''].some((form) => told.has(form))
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
          ? [...wordsAfter(draft.text, span), ...nounBefore(draft.text, span)]
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
  const parts = rest.split(',')
  const last = parts.findIndex((part) => {
    const word = /^\s?([\p{L}\p{M}]+)/u.exec(part)?.[1] ?? ''
    return /^(?:\p{Lu}|and$|but$)/u.test(word) || verbForm(word, '') !== null
  })
  return (
    (last < 0 ? parts : parts.slice(0, last))
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  )
}

/** "The mediator, Ms Vale", "its managing director, Ada Vale": the noun of what stands before a name, marked. */
function nounBefore(text: string, {start}: Span): readonly string[] {
  const before = text.slice(Math.max(0, start - REACH), start)
  const noun =
    /\b(?:the|its|his|her|their)\s(?:[\p{Ll}-]+\s){0,4}([\p{Ll}-]+),\s(?:\p{Lu}\p{L}{0,5}\.?\s)?$/iu.exec(
      before,
    )
  return noun?.[1] === undefined ? [] : [`=${noun[1].toLowerCase()}`]
}
