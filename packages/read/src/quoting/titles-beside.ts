import {ADVERB, AUXILIARY, DETERMINER, is, PERSON, PREPOSITION} from '../language/grammar.ts'
import type {Item} from './items.ts'
import {REPORTS_ALONE, SAYING} from './verbs.ts'

/** "Ada Vale, author of “The Long Quay,” told the Post": what a work is called beside a name, right before the verb, is a word like others. */
export function withTitles(text: string, items: readonly Item[]): readonly Item[] {
  return items.some((_, at) => isTitleBeside(text, items, at))
    ? items.flatMap((item, at) => (isTitleBeside(text, items, at) ? titleItems(text, item) : item))
    : items
}

/** A title, and the comma that stands within its marks. */
function titleItems(text: string, item: Item): readonly Item[] {
  const name = text.slice(item.start, item.end)
  return [
    {...item, kind: 'word', text: name, capital: true},
    {...item, kind: 'punctuation', text: ',', lower: ',', start: item.end - 1},
  ]
}

function isTitleBeside(text: string, items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.stopped !== true || item.end - item.start > LONGEST_TITLE) return false
  const isLed = item.small === false || is(items[at - 1], DETERMINER | PREPOSITION)
  const isSentence = /[.!?…]/.test(text.charAt(item.end - 2))
  return isLed && !isSentence && isBeforeVerb(items, at + 1) && isBesideName(items, at)
}

/** Not in "the “fair” row, suggested by the town". */
function isBeforeVerb(items: readonly Item[], at: number): boolean {
  const verb = is(items[at], ADVERB | AUXILIARY) ? at + 1 : at
  return is(items[verb], SAYING) && items[verb + 1]?.lower !== 'by'
}

function isBesideName(items: readonly Item[], title: number): boolean {
  let comma = title - 1
  while (title - comma < LONGEST_BESIDE && isPlain(items[comma])) comma--
  const head = items[comma - 1]
  const isNamed = head?.capital === true || is(head, PERSON)
  return isNamed && comma < title - 1 && items[comma]?.text === ','
}

function isPlain(item: Item | undefined): boolean {
  return item?.kind === 'word' && !is(item, REPORTS_ALONE)
}

const LONGEST_TITLE = 120
const LONGEST_BESIDE = 20
