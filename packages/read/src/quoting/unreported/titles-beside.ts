import {spanText} from '@onrecord/core'
import {ADVERB, AUXILIARY, DETERMINER, is, PERSON, PREPOSITION} from '../../language/grammar.ts'
import type {Item} from '../items.ts'
import {REPORTS_ALONE, SAYING} from '../verbs.ts'
import {isLedTo, isNamed} from './names-between.ts'
import {nameOfWork} from './works.ts'

/** "Ada Vale, author of “The Long Quay,” told the Post": what a name between marks is called is a word like others, where the story has it as a work's name, or where the words around it tell that it is one. */
export function withTitles(
  text: string,
  items: readonly Item[],
  works: ReadonlySet<string>,
): readonly Item[] {
  const names = new Set<number>()
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'quote') continue
    const name = nameOfWork(text, item)
    const isName =
      (name !== null &&
        (names.has(beside(items, at)) ||
          isWork(name, items, at, works) ||
          isLedTo(text, items, at))) ||
      isNamed(text, items, at) ||
      isTitleBeside(text, items, at)
    if (isName) names.add(at)
  }
  return names.size > 0
    ? items.flatMap((item, at) => (names.has(at) ? titleItems(text, item) : item))
    : items
}

/** “The Weir,” “Low Quay” and “Nine Locks”: the one before. */
function beside(items: readonly Item[], at: number): number {
  return /^(?:and|or)$/.test(items[at - 1]?.lower ?? '') ? at - 2 : at - 1
}

/** Not what somebody says by it: "she shouted “Low Quay”", "“Low Quay,” he said". */
function isWork(
  name: string,
  items: readonly Item[],
  at: number,
  works: ReadonlySet<string>,
): boolean {
  if (!works.has(name)) return false
  const isLed = /^(?:possessive|word)$/.test(items[at - 1]?.kind ?? '')
  const isSaid = items[at]?.stopped === true && !isLed && (at === 0 || isBeforeVerb(items, at + 1))
  return !isSaid && !is(items[at - 1], SAYING)
}

/** A title, and the comma or the stop that stands within its marks. */
export function titleItems(text: string, item: Item): readonly Item[] {
  const name = spanText(text, item)
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
