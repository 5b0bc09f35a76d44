import type {Span} from '@onrecord/core'
import {isPersonNoun} from '../language/person-noun.ts'
import type {Draft} from '../pass.ts'
import {verbForm} from '../quoting/verbs.ts'

const LONGEST_OPENING = 400
const OPENS = /^(?:The|Its|His|Her|Their|An?|One|Another)\s\p{Ll}/u

/** "The conductor was less calm. “We had never met,” said Ada Vale": whom a paragraph begins with, where its first name is who speaks. */
export function nounOfParagraph({text, entities}: Draft, {start, end}: Span): string | null {
  const near = text.slice(Math.max(0, start - LONGEST_OPENING), start)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  const from = start - before.length
  if (before.length === LONGEST_OPENING || !OPENS.test(before)) return null
  if (!/[”’"]\s(?:\p{Ll}+\s)?$/u.test(before)) return null
  const quote = before.search(/[“‘"]/u)
  if (!/[.!?:]\s$/.test(before.slice(0, quote))) return null
  if (!isVerbBeside(text.slice(end, end + 20), before)) return null
  const isFirst = entities.every(
    ({type, mentions}) =>
      type !== 'person' || mentions.every(({span}) => span.start < from || span.start >= start),
  )
  return isFirst ? (before.split(' ', 6).find(isPersonNoun) ?? null) : null
}

/** "said Ada Vale", "Ada Vale said". */
function isVerbBeside(after: string, before: string): boolean {
  const verb = /(\p{Ll}+)\s$/u.exec(before)?.[1] ?? /^\s(\p{Ll}+)/u.exec(after)?.[1] ?? ''
  return verbForm(verb, '') !== null
}
