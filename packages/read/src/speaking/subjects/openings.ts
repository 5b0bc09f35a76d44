import type {Span} from '@onrecord/core'
import {BLANK, CAPITAL, classOf, isAt, LETTER} from '../../language/characters.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {namedIn} from '../../naming/named.ts'
import type {Draft} from '../../pass.ts'
import {startingIn} from '../../passes/tokens/places.ts'
import {verbForm} from '../../quoting/verbs.ts'
import {sentenceAt} from '../sentence-at.ts'

const LONGEST_OPENING = 400
const OPENS = /^(?:The|Its|His|Her|Their|An?|One|Another)\s\p{Ll}/u

/** "The conductor was less calm. “We had never met,” said Ada Vale": whom a paragraph begins with, where its first name is who speaks. */
export function nounOfParagraph(draft: Draft, {start, end}: Span): string | null {
  const {text} = draft
  if (!isBehindStop(text, start) && !isBehindQuote(text, start)) return null
  const near = text.slice(Math.max(0, start - LONGEST_OPENING), start)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  const from = start - before.length
  if (before.length === LONGEST_OPENING || !OPENS.test(before)) return null
  const quote = before.search(/[“‘"]/u)
  if (quote < 0 ? !OPENING.test(before) : !isQuoteBetween(text, before, quote, start)) return null
  if (!isVerbBeside(text.slice(end, end + 20), before)) return null
  const named = startingIn(namedIn(draft), {start: from, end: start})
  const isFirst = named.every(({item: {entity}}) => entity.type !== 'person')
  return isFirst ? (before.split(' ', 6).find(isPersonNoun) ?? null) : null
}

/** "Ada Vale came. She is a retired glazier.", "she is 24.", "as a glazier, she": what the sentence behind one that names nobody else says that they are. */
export function predicateNext(draft: Draft, {start}: Span): string | null {
  const at = sentenceAt(draft, start)
  const [here, next] = [draft.sentences[at], draft.sentences[at + 1]]
  if (here === undefined || next === undefined) return null
  const {span} = next
  if (!'AHS'.includes(draft.text.charAt(span.start))) return null
  const words = draft.text.slice(span.start, Math.min(span.end, span.start + LONGEST))
  const [, called = beingIn(words), years] = PREDICATE.exec(words) ?? []
  const phrase = years === undefined ? called : `${years}-year-old`
  if (phrase === undefined) return null
  const named = startingIn(namedIn(draft), here.span).filter(
    ({item}) => item.entity.type === 'person',
  )
  return new Set(named.map(({item}) => item.entity.id)).size === 1 ? phrase : null
}

/** Not "as a judge warned, he", "as an aide of the judge left, he", "as a result, he", nor "as a child, he", which tells of a time of life. */
function beingIn(words: string): string | undefined {
  const [, phrase, noun = ''] = BEING.exec(words) ?? []
  return isPersonNoun(noun) && !LIFE.test(noun) ? phrase : undefined
}

const BEING =
  /^As\s(an?\s(?:(?!(?:an?|her|his|its|the|their)\s)[\p{L}’-]+\s){0,4}?([\p{Ll}-]+)(?:\s(?:at|for|from|in|of|with)\s(?:\p{Lu}[\p{L}.’-]*(?:\s\p{Lu}[\p{L}.’-]*){0,3}|(?:the|an?)\s\p{Ll}+))?),\ss?he\s/u
const LIFE = /^(?:boy|child|girl)$/
const LONGEST = 140
const PREDICATE =
  /^(?:He|She)\s(?:(?:is|was|became|(?:has|had)\sbeen|work(?:s|ed)\sas)\s((?:an?|the|one\sof)\s[^,;:“‘"]+)|is\s(\d\d)(?=[,.]|\sand\b))/u

// "The chairman was less sure. Ada Vale said": one sentence, and the name begins the next.
const OPENING = /^[^.!?]+[.!?]\s$/

function isQuoteBetween(text: string, before: string, quote: number, start: number): boolean {
  return isBehindQuote(text, start) && /[.!?:]\s$/.test(before.slice(0, quote))
}

function isBehindStop(text: string, start: number): boolean {
  return start > 1 && isAt(text, start - 1, BLANK) && '.!?'.includes(text.charAt(start - 2))
}

/** Whether a quotation closes right before a name, or before one small word that stands there. */
function isBehindQuote(text: string, start: number): boolean {
  if (isQuoteEnd(text, start)) return true
  let at = start - 1
  while (at > 0 && (classOf(text.charCodeAt(at - 1)) & (LETTER | CAPITAL)) === LETTER) at--
  return at < start - 1 && isAt(text, start - 1, BLANK) && isQuoteEnd(text, at)
}

function isQuoteEnd(text: string, at: number): boolean {
  return at > 1 && isAt(text, at - 1, BLANK) && '”’"'.includes(text.charAt(at - 2))
}

/** "said Ada Vale", "Ada Vale said". */
function isVerbBeside(after: string, before: string): boolean {
  const verb = /(\p{Ll}+)\s$/u.exec(before)?.[1] ?? /^\s(\p{Ll}+)/u.exec(after)?.[1] ?? ''
  return verbForm(verb) !== null
}
