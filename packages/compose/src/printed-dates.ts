import {escapePattern, type Replacement} from '@onrecord/core'
import type {Block, Note} from '@onrecord/document'
import {type DateWording, formatDate} from './wording/dates.ts'
import {parseEdtf} from './wording/edtf.ts'

/**
 * Blocks or notes in which dates that protection made less exact are written out: "[2031-03]" as "[March 2031]". They are ours
 * and not the source's, in quoted words as well, where brackets say so.
 */
export function withPrintedDates<T extends readonly (Block | Note)[]>(
  nodes: T,
  replacements: readonly Replacement[],
  wording: DateWording,
): T {
  const dates = replacements.filter(({by, reason}) => reason === 'date' && parseEdtf(by) !== null)
  const words = new Map(dates.map(({by}) => [by, formatDate(by, wording)]))
  if (words.size === 0) return nodes
  const pattern = new RegExp(
    `(?<![\\w/.-])(?:${[...words.keys()].map(escapePattern).join('|')})(?![\\w/-])`,
    'gu',
  )
  const printed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      return PRINTED.has(key) ? value.replace(pattern, (date) => words.get(date) ?? date) : value
    }
    if (Array.isArray(value)) return value.map((child) => printed(child, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, printed(child, name)]),
    )
  }
  // Only words change, which the type checker cannot see.
  return printed(nodes, '') as T
}

/** Fields that a reader sees; the others are ids, days and addresses. */
const PRINTED: ReadonlySet<string> = new Set(['value', 'label', 'qualifier', 'alt', 'missing'])
