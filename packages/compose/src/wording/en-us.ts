import {enGb} from './en-gb.ts'
import type {Articles} from './english-articles.ts'
import type {Wording} from './wording.ts'

/** American English: dates, the comma inside quotation marks, the serial comma, spelling. */
export function enUs(articles: Articles): Wording {
  const british = enGb(articles)
  const {dates, facts, citations, closing} = british
  return {
    ...british,
    language: 'en-US',
    dates: {...dates, order: 'month-day', seasons: ['spring', 'summer', 'fall', 'winter']},
    list: (items) => serial(items, 'and'),
    choice: (items) => serial(items, 'or'),
    facts: {...facts, noRole: {...facts.noRole, organisation: 'organization'}},
    citations: {...citations, quotedTitle: (title) => `“${title},”`},
    closing: {...closing, licence: (license) => `License: ${license}.`},
  }
}

function serial(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? ''
  if (items.length < 3) return items.join(` ${word} `)
  return `${items.slice(0, -1).join(', ')}, ${word} ${last}`
}
