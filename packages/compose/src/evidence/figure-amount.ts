import type {Article, Figure} from '@onrecord/core'
import {formatNumber} from '../wording/numbers.ts'
import type {Wording} from '../wording/wording.ts'
import {wordsAt} from './located.ts'

/** How much a figure is, as it is printed. */
export interface Amount {
  /** The numeral with its unit. */
  readonly value: string
  /** "about"; empty for an exact one. */
  readonly qualifier: string
}

/** The number of a figure in words; `null` for a vague amount. */
export function figureAmount(
  article: Article,
  figure: Figure,
  {facts, numbers}: Wording,
): Amount | null {
  if (figure.value === null) return null
  const told = [figure.value, ...(figure.upper === null ? [] : [figure.upper])]
  return {
    value: amountInWords(article, figure) ?? facts.amount(rangeWords(told, numbers), figure.unit),
    qualifier: facts.qualifiers[figure.qualifier],
  }
}

/** "about 8,000" */
export function amountWords(article: Article, figure: Figure, wording: Wording): string | null {
  const amount = figureAmount(article, figure, wording)
  return amount && [amount.qualifier, amount.value].filter((part) => part !== '').join(' ')
}

/** "Two-thirds", "one in six" as the article says it, where per cent would only be near it, and "a dozen", which counts no twelve. */
export function amountInWords(article: Article, {unit, value, upper, span}: Figure): string | null {
  if (value === null) return null
  const isShare = unit === 'percent'
  if (isShare ? Number.isInteger(value) : upper !== null || !DOZENS.has(value)) return null
  return (isShare ? FRACTION : DOZEN).exec(wordsAt(article, span) ?? '')?.[0].toLowerCase() ?? null
}

const DOZENS: ReadonlySet<number> = new Set([6, 12, 24, 36])
const DOZEN = /\b(?:a|half\sa|two|three)\s(?:half-)?dozen\b/iu

const FRACTION =
  /\b(?:an?|one|two|three|four|five|six|seven|eight)[-\s](?:thirds?|sixths?|sevenths?|eighths?|ninths?)\b|\b(?:one|two|three|four|five|\d+)\s(?:in|out\sof)\s(?:every\s)?(?:\p{L}+|\d+)\b/iu

function rangeWords(numbers: readonly number[], style: Wording['numbers']): string {
  const words = numbers.map((number) => formatNumber(number, style))
  const scale = words.at(-1)?.match(/ \p{L}+$/u)?.[0]
  const same = scale !== undefined && words.every((each) => each.endsWith(scale))
  // "11–14 million" says its scale once.
  return (
    same
      ? words.map((each, index) => (index < words.length - 1 ? each.slice(0, -scale.length) : each))
      : words
  ).join('–')
}
