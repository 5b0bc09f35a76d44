import type {DateMention} from '@onrecord/core'
import {QUALIFIERS} from '../../data/measures.ts'
import {DENOMINATORS, SCALES} from '../../data/number-words.ts'
import {preceding} from '../../language/preceding.ts'
import {A_AN} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {mostlyCapitals} from '../tokens/capitals.ts'
import type {Token} from '../tokens/lex.ts'
import {canBeginNumber, numberAt} from '../tokens/number.ts'
import {firstFrom} from '../tokens/places.ts'
import {agedIn, isAge} from './ages.ts'
import {amountFigure} from './amount-figures.ts'
import {asConverted} from './conversions.ts'
import {type Quantity, quantityAt} from './quantity.ts'
import {type Found, qualify, type Step, timeFigure} from './time-figures.ts'
import {openingWhole, opensWithThese} from './wholes.ts'

/** The figures of one sentence. `dates` are those of the sentence: their numbers are taken, except of durations. */
export function figuresIn(
  tokens: readonly Token[],
  dates: readonly DateMention[],
): readonly Found[] {
  let at = nextNumber(tokens, 0)
  if (at === tokens.length) return []
  let known: boolean | undefined
  const isTitleCase = (): boolean => {
    known ??= mostlyCapitals(tokens)
    return known
  }
  const found: Found[] = []
  let end = 0
  while (at < tokens.length) {
    const [figure, next] = figureAt(tokens, at, dates, isTitleCase)
    if (figure !== null) found.push(asConverted(tokens, figure, at, {last: found.at(-1), to: end}))
    if (figure !== null) end = next
    at = nextNumber(tokens, next)
  }
  return ofOpeningWhole(tokens, found)
}

/** "Of the 46 who came, 17 stayed": the first number without a noun of its own is a part of what the sentence opens with. */
function ofOpeningWhole(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const [whole, part] = found
  // "Of these, 61 were ill": of those counted before.
  if (whole !== undefined && opensWithThese(tokens))
    return [{...whole, partOf: whole.partOf ?? 'before'}, ...found.slice(1)]
  const at = openingWhole(tokens)
  if (at === null || whole === undefined || part === undefined) return found
  const isPart =
    whole.span.start <= (tokens[at]?.start ?? 0) &&
    part.partOf === undefined &&
    part.measures.length === 0 &&
    (part.unit === null || part.unit === 'percent' || part.unit === 'person')
  return isPart ? [whole, {...part, partOf: whole.span}, ...found.slice(2)] : found
}

/** Where the next token stands that a number can begin at; the end where none does. */
function nextNumber(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !canBeginNumber(token)) continue
    if (!isIn(token, A_AN) || isIn(tokens[at + 1], AFTER_A)) return at
  }
  return tokens.length
}

/** "a million", "a third", "a half-point", "a year and a half": behind other words an article is no number. */
const AFTER_A = wordList(
  ['- year hour month week day', ...SCALES.keys(), ...DENOMINATORS.keys()].join(' '),
)

function figureAt(
  tokens: readonly Token[],
  at: number,
  dates: readonly DateMention[],
  isTitleCase: () => boolean,
): Step {
  const token = tokens[at]
  if (token === undefined) return [null, at + 1]
  const date = preceding(dates, firstFrom(dates, token.start + 1))
  if (date !== undefined && token.start < date.span.end) return timeFigure(tokens, at, date)
  const quantity = quantityAt(tokens, at, numberAt(tokens, at))
  if (quantity === null) return [null, at + 1]
  return isAge(tokens, quantity)
    ? ageFigure(tokens, quantity)
    : amountFigure(tokens, quantity, isTitleCase)
}

function ageFigure(tokens: readonly Token[], quantity: Quantity): Step {
  const [qualified, to] = qualify(tokens, quantity)
  const limit = limitOfAge(tokens, quantity.from)
  const unit = agedIn(tokens, quantity.to) ?? 'year'
  return [{...qualified, ...limit, unit, measures: [], rule: 'age', isElliptic: false}, to]
}

/** "under age (6)", "over the age of (60)" */
function limitOfAge(tokens: readonly Token[], from: number): Partial<Pick<Found, 'qualifier'>> {
  const isOf = preceding(tokens, from)?.lower === 'of'
  const age = isOf ? from - 2 : from - 1
  const limit = preceding(tokens, preceding(tokens, age)?.lower === 'the' ? age - 1 : age)
  const qualifier = tokens[age]?.lower === 'age' ? QUALIFIERS.get(limit?.lower ?? '') : undefined
  return qualifier === undefined ? {} : {qualifier}
}
