import type {Span} from '@onrecord/core'
import {isPersonNoun} from '../language/person-noun.ts'
import {singular} from '../language/singular.ts'

/** "Ada Vale and Bo Reed, owners of a mill": an owner, which each of them is; '' where nothing is told of both. */
export function calledTogether(text: string, {start, end}: Span): string {
  const isLast = text.startsWith(', ', end) && text.startsWith(AND, start - AND.length)
  if (!isLast && !text.startsWith(AND, end)) return ''
  const [, nouns = ''] = BOTH.exec(text.slice(end, end + LONGEST)) ?? []
  const noun = singular(nouns)
  return noun !== nouns && isPersonNoun(noun) ? noun : ''
}

const AND = ' and '
const LONGEST = 100
const BOTH =
  /^(?:\sand(?:\s\p{Lu}[\p{L}.’'-]*){1,4})?,\s(?:\p{Ll}+\s){0,2}(\p{Ll}{3,})(?=[,.;]|\s(?:at|from|in|of|on|who|with)\s)/u
