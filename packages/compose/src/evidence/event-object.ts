import type {Event} from '@onrecord/core'
import {evenBlanks, type Located} from './located.ts'

/**
 * What the clause of an event is about, where that stands before it: "a treaty" of "a treaty that the guild signed in May"; else `null`. It is
 * plain only between an article or the like and "that".
 */
export function objectOf({article, value: {span}}: Located<Event>): string | null {
  const {text} = article.source
  if (text === null) return null
  const before = evenBlanks(text.slice(Math.max(0, span.start - FAR), span.start))
  const [, object = ''] = OBJECT.exec(before) ?? []
  return object === '' || TOLD.test(object) ? null : object
}

/** Characters. */
const FAR = 80
/** From the last word that opens a noun phrase: four words, and none that ends it. */
const OBJECT =
  /.*(?<![\p{L}’'-])((?:an?|the|this|its|his|her|their)\s(?:(?!(?:who|which|that|and|or|to|was|were|is|are|has|had|said|says)\s)[\p{L}’'-]+\s){0,3}[\p{L}’'-]+)\sthat$/u
/** What "that" tells, and when: "the news that the guild sold". */
const TOLD =
  /\b(?:accusations?|admission|allegations?|announcement|belief|claims?|conclusion|confirmation|day|evidence|extent|fact|fears?|first|grounds?|hopes?|hours?|idea|impression|indications?|moment|months?|morning|news|night|notion|possibility|proof|reports?|revelations?|rumou?rs?|signs?|statements?|suggestions?|suspicions?|time|warnings?|way|weeks?|words?|years?)$/iu
