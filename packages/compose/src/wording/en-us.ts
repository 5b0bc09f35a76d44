import {enGb} from './en-gb.ts'
import type {Wording} from './wording.ts'

/** American English: dates, the comma inside quotation marks, the serial comma, spelling. */
export const enUs: Wording = {
  ...enGb,
  language: 'en-US',
  dates: {...enGb.dates, order: 'month-day', seasons: ['spring', 'summer', 'fall', 'winter']},
  list: (items) => serial(items, 'and'),
  choice: (items) => serial(items, 'or'),
  facts: {...enGb.facts, noRole: {...enGb.facts.noRole, organisation: 'organization'}},
  citations: {...enGb.citations, quotedTitle: (title) => `“${title},”`},
  closing: {...enGb.closing, licence: (license) => `License: ${license}.`},
}

function serial(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? ''
  if (items.length < 3) return items.join(` ${word} `)
  return `${items.slice(0, -1).join(', ')}, ${word} ${last}`
}
