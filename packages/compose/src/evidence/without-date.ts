import type {Event} from '@onrecord/core'
import {countWords, dateOf, type Located, wordsAt} from './located.ts'

/** A label without the date that stands beside it: "the sale of 1991" of 1991, "shut the quay, Aug. 19, 2004". */
export function withoutDate(event: Located<Event>, label: string): string {
  const date = dateOf(event)
  const words = date === null ? null : wordsAt(event.article, date.span)
  if (words === null || words === '' || !isOfRow(date?.edtf, event.value.edtf)) return label
  if (!label.endsWith(` ${words}`)) return label
  const before = label.slice(0, -words.length - 1)
  const rest = before.replace(LEADING, '')
  return rest === before || countWords(rest) < FEWEST || WANTING.test(rest) ? label : rest
}

/** The day that the row has, or that it begins with: "since 1924". */
function isOfRow(date: string | null | undefined, row: string | null): boolean {
  return row !== null && (date === row || row === `${date}/..`)
}

/** "Recession" alone says too little. */
const FEWEST = 2

const LEADING = /(?:,|,?\s(?:in|on|of|by|at|during|since|until))$/u
/** "The most recent in", "from 1990 to", "the early", "it was": what needs the date. */
const WANTING =
  /(?:^|\s)(?:the|an?|its|their|his|her|early|late|mid|end|start|beginning|middle|of|in|on|at|by|for|from|to|with|and|or|than|between|until|before|after|around|about|is|are|was|were|be|been|being|takes?|took|lasts?|lasted|runs?|ran)$/u
