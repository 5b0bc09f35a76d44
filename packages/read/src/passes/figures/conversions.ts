import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import type {Found} from './time-figures.ts'

/** "up to 35 kilometres (22 miles)", "at least €40 ($43; £34)": what is told again in another unit is as near. */
export function asConverted(
  tokens: readonly Token[],
  figure: Found,
  at: number,
  {last, to}: {readonly last: Found | undefined; readonly to: number},
): Found {
  if (last === undefined || figure.qualifier !== 'exact' || at - to > LONGEST_SIGN) return figure
  const kind = kindOf(figure)
  const isAgain = kind !== '' && kind === kindOf(last) && figure.unit !== last.unit
  return isAgain && isBracketed(tokens, to) && NEAR.test(last.qualifier)
    ? {...figure, qualifier: last.qualifier}
    : figure
}

function kindOf({unit, measures}: Found): string {
  if (unit === null || NO_CONVERSION.test(unit)) return ''
  if (/^[A-Z]{3}$/.test(unit)) return 'money'
  return measures.length > 0 ? '' : 'measure'
}

/** Whether a bracket opens at a place, or goes on there with a sum in another currency. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  let open = at
  if (isIn(tokens[at], BETWEEN_MONEY))
    while (open > at - LONGEST_SUM && !isIn(tokens[open], BRACKETS)) open--
  return isIn(tokens[open], OPENS_BRACKET)
}

const NO_CONVERSION = /^(?:percent|person|hour|minute|second|day|week|month|year)$/
const OPENS_BRACKET = wordList('(')
const BRACKETS = wordList('( )')
const BETWEEN_MONEY = wordList('; , /')

/** "$43 million" */
const LONGEST_SUM = 6

/** "(US$" */
const LONGEST_SIGN = 3
const NEAR = /^(?:about|atLeast|atMost|lessThan|moreThan)$/
