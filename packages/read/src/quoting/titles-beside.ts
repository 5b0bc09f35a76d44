import {ADVERB, AUXILIARY, DETERMINER, is, PERSON, PREPOSITION} from '../language/grammar.ts'
import type {Item} from './items.ts'
import {REPORTS_ALONE, SAYING} from './verbs.ts'
import {nameOfWork} from './works.ts'

/** "Ada Vale, author of “The Long Quay,” told the Post": what a work is called is a word like others, where the story has it as a work's name, or it stands beside a name right before the verb. */
export function withTitles(
  text: string,
  items: readonly Item[],
  works: ReadonlySet<string>,
): readonly Item[] {
  const isTitle = (_: Item, at: number): boolean =>
    isWork(text, items, at, works) || isTitleBeside(text, items, at)
  return items.some(isTitle)
    ? items.flatMap((item, at) => (isTitle(item, at) ? titleItems(text, item) : item))
    : items
}

/** Not what somebody says by it: "she shouted “Low Quay”", "“Low Quay,” he said". */
function isWork(
  text: string,
  items: readonly Item[],
  at: number,
  works: ReadonlySet<string>,
): boolean {
  const item = items[at]
  if (item?.kind !== 'quote' || works.size === 0) return false
  const name = nameOfWork(text, item)
  const isLed = /^(?:possessive|word)$/.test(items[at - 1]?.kind ?? '')
  const isSaid = item.stopped === true && !isLed && (at === 0 || isBeforeVerb(items, at + 1))
  return name !== null && works.has(name) && !isSaid && !is(items[at - 1], SAYING)
}

/** A title, and the comma or the stop that stands within its marks. */
export function titleItems(text: string, item: Item): readonly Item[] {
  const name = text.slice(item.start, item.end)
  const stop = text.charAt(item.end - 2)
  const word: Item = {...item, kind: 'word', text: name, capital: true}
  if (item.stopped !== true) return [word]
  const mark = stop === '.' ? '.' : ','
  return [word, {...item, kind: 'punctuation', text: mark, lower: mark, start: item.end - 1}]
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
