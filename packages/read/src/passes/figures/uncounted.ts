import {UNCOUNTED} from '../../data/measures.ts'
import {PEOPLE} from '../../data/person-nouns.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../tokens/lex.ts'
import {isHarmed} from './casualties.ts'
import {type Counted, unitOfOne} from './counted-nouns.ts'
import type {Quantity} from './quantity.ts'

/** "two sides", "the two", "one of", "both" */
export function isUncounted(
  tokens: readonly Token[],
  {from, to, value, digits, upper}: Quantity,
  counted: Counted | null,
): boolean {
  const noun = counted === null ? '' : (tokens[counted.to - 1]?.lower ?? '')
  const isOf = tokens[to]?.lower === 'of'
  if (!isOf && isManner(noun, value, tokens[counted?.to ?? 0])) return true
  // "one to three boats"
  if (digits || value === null || value > 2 || upper !== null) return false
  const before = preceding(tokens, from)?.lower ?? ''
  if (value === 1) return isNoCount(tokens, {from, to}, counted)
  const isPair =
    value === 2 &&
    /^(?:the|these|those|other|last|first|past|next|its|their|our|any)$/.test(before) &&
    !PEOPLE.has(noun)
  return value === 0 || isPair
}

/** "the one boat", "one of", "one official said"; "one dead, four hurt" counts. */
function isNoCount(
  tokens: readonly Token[],
  {from, to}: Pick<Quantity, 'from' | 'to'>,
  counted: Counted | null,
): boolean {
  const after = tokens[to]?.lower ?? ''
  if (/^(?:no|number|the|this|that|every|any|each|of)$/.test(preceding(tokens, from)?.lower ?? ''))
    return true
  if (HARMED_ALONE.test(after) && (counted?.to ?? to + 1) === to + 1) return false
  if (counted?.unit === 'medal') return false
  const isCounted = unitOfOne(tokens[(counted?.to ?? 0) - 1]?.lower ?? '') !== null
  // "a one-man show"
  return !isCounted || /^(?:of|-)$/.test(after) || isSomebody(tokens, from, counted)
}

const HARMED_ALONE = /^(?:dead|hurt|injured|killed|missing|wounded)$/

/** "One official said", "said one man", "but one diver left": somebody, where a clause begins or one speaks, and is not hurt. */
function isSomebody(tokens: readonly Token[], from: number, counted: Counted | null): boolean {
  const before = preceding(tokens, from)
  const lead = `${preceding(tokens, from - 1)?.lower} ${before?.lower}`
  // "according to one local"
  if (lead === 'according to') return true
  const opens = before === undefined || SOMEBODY_AFTER.test(before.lower)
  if (counted === null || !opens || isHarmed(tokens, counted.to)) return false
  return !/^(?:casualty|death|fatality|injury)$/.test(tokens[counted.to - 1]?.lower ?? '')
}

const SOMEBODY_AFTER =
  /^(?:[.:;“"‘'(]|although|as|because|but|if|said|says|shouted|joked|added|asked|posted|quipped|replied|complained|since|though|when|where|while|why|wrote)$/

/** "Two sides" and "three ways" are manners of speaking, "seven parties" are counted. */
const MOST_UNCOUNTED = 3

function isManner(noun: string, value: number | null, after: Token | undefined): boolean {
  if (noun === 'times') return isRatio(after)
  return UNCOUNTED.has(noun) && value !== null && value <= MOST_UNCOUNTED
}

/** "three times as many", "five times the size", "twice, three times a week" */
function isRatio(after: Token | undefined): boolean {
  return /^(?:as|the|what|that|than|more|less|an?|its|their|his|our|over|per|each|every|daily|.{3,}er)$/.test(
    after?.lower ?? '',
  )
}
