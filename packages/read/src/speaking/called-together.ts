import type {Span} from '@onrecord/core'
import {isPersonNoun} from '../language/person-noun.ts'
import {singular} from '../language/singular.ts'

/** "Ada Vale and Bo Reed, owners of a mill": an owner, which each of them is; '' where nothing is told of both. */
export function calledTogether(text: string, {start, end}: Span): string {
  const isLast = text.startsWith(', ', end) && text.startsWith(AND, start - AND.length)
  if (!isLast && !text.startsWith(AND, end)) return ''
  // "Ida Lind, Ada Vale and Bo Reed, owners": three.
  const before = text.slice(Math.max(0, start - LONGEST), start)
  if ((isLast ? THIRD_OF_THREE : SECOND_OF_THREE).test(before)) return ''
  const [, nouns = ''] = BOTH.exec(text.slice(end, end + LONGEST)) ?? []
  const noun = singular(nouns)
  return noun !== nouns && isPersonNoun(noun) ? noun : ''
}

const AND = ' and '
const LONGEST = 100
const SECOND_OF_THREE =
  /\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}.’'-]*(?<!\b(?:At|From|In|On)\s\p{L}+),\s$/u
const THIRD_OF_THREE =
  /\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}.’'-]*(?<!\b(?:At|From|In|On)\s\p{L}+),\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}and\s$/u
const BOTH =
  /^(?:\sand(?:\s\p{Lu}[\p{L}.’'-]*){1,4})?,\s(?:\p{Ll}+\s){0,2}(\p{Ll}{3,})(?=[,.;]|\s(?:at|from|in|of|on|who|with)\s)/u
