import {preceding} from '../../language/preceding.ts'
import {spanOf, type Token} from '../tokens/lex.ts'
import {countedAt, isChildren} from './counted.ts'
import {countedBeside} from './counted-beside.ts'
import type {Counted} from './counted-nouns.ts'
import {countsOn} from './counted-on.ts'
import {isFigure, isSubjectAlone, mayBePeople} from './exclusions.ts'
import {measuredBy} from './measured.ts'
import type {Quantity} from './quantity.ts'
import {
  arePeople,
  type Found,
  qualifiedFrom,
  qualifierAfter,
  qualify,
  type Step,
} from './time-figures.ts'
import {isPartOfBefore, numberedWholeAt, wholeAt} from './wholes.ts'

export function amountFigure(
  tokens: readonly Token[],
  quantity: Quantity,
  isTitleCase: () => boolean,
): Step {
  const partOf = partOfWhat(tokens, quantity.to)
  const own = partOf === undefined ? countedBy(tokens, quantity, isTitleCase) : null
  if (!isFigure(tokens, quantity, own, isTitleCase)) return [null, quantity.to]
  const [qualified, to] = qualify(tokens, quantity)
  const counted = own ?? (partOf === undefined ? countedBeside(tokens, quantity) : null)
  const measured = partOf === undefined ? (counted ?? wholeOf(tokens, quantity)) : null
  const told =
    measured !== null ? [measured] : partOf === undefined ? measuredBy(tokens, quantity) : []
  const measures = told.map(({from, to}) => spanOf(tokens, from, to))
  const unit =
    quantity.unit ??
    counted?.unit ??
    (arePeople(tokens, quantity, measured !== null) ? 'person' : unitAhead(tokens, quantity))
  const alone = unit === null ? withoutNoun(tokens, quantity, to) : {isElliptic: false}
  return [{...qualified, unit, measures, partOf, ...alone}, afterModel(tokens, to, own)]
}

/** How the words around a number without a noun tell what it counts. */
function withoutNoun(
  tokens: readonly Token[],
  {from: number, value}: Quantity,
  to: number,
): Pick<Found, 'isElliptic' | 'arePeople' | 'countsOn'> {
  return {
    isElliptic: isSubjectAlone(tokens, to),
    arePeople: value === null && mayBePeople(tokens, to),
    countsOn: countsOn(tokens, {from: qualifiedFrom(tokens, number), to, value}),
  }
}

/** "Magnitude 4.6", "magnitude-4.6", "a magnitude of 4.6"; "by 65 votes to 25", "a majority of 40" */
function unitAhead(tokens: readonly Token[], {from}: Quantity): string | null {
  const link = preceding(tokens, from)?.lower ?? ''
  if (link === 'to' && tokens[from - 2]?.lower === 'votes') return 'vote'
  const before = preceding(tokens, /^(?:-|of)$/.test(link) ? from - 1 : from)
  if (before?.lower === 'magnitude') return 'magnitude'
  return link === 'of' && before?.lower === 'majority' ? 'vote' : null
}

function countedBy(
  tokens: readonly Token[],
  {from, to, unit, value, upper}: Quantity,
  isTitleCase: () => boolean,
): Counted | null {
  if (unit !== null || isChildren(tokens, from)) return null
  // "50 or more licences": what is counted stands behind the qualifier.
  const isOne = value === 1 && upper === null
  return countedAt(tokens, qualifierAfter(tokens, to)?.next ?? to, isOne, isTitleCase)
}

/** "12% of the crew", "one in five children" */
function wholeOf(tokens: readonly Token[], {to, rule}: Quantity): ReturnType<typeof wholeAt> {
  return rule === 'share' ? countedAt(tokens, to, false) : wholeAt(tokens, to)
}

function partOfWhat(tokens: readonly Token[], at: number): Found['partOf'] {
  if (isPartOfBefore(tokens, at)) return 'before'
  const whole = numberedWholeAt(tokens, at)
  return whole === null ? undefined : spanOf(tokens, whole, whole + 1)
}

/** The number of a model among the words that are counted is no figure of its own. */
function afterModel(tokens: readonly Token[], to: number, counted: Counted | null): number {
  const hasModel =
    counted !== null && tokens.slice(to, counted.to).some(({kind}) => kind === 'number')
  return hasModel ? counted.to : to
}
