import type {Article, Figure} from '../model/article.ts'
import type {Edtf} from '../model/common.ts'
import {hasEither, isSpeaker} from '../names.ts'
import {requireInput, requireOptions} from '../require-input.ts'
import {wordsAt} from './fact-words.ts'

/** Which figures; all that is given must hold. Words are compared without case and accents. */
export interface FiguresOptions {
  /** As in `Figure.unit`: `person`, `percent`, `USD`, `boat`. */
  readonly unit?: string | undefined
  /** Words for what is counted or measured, as the article has them: `fishing boats`. */
  readonly measures?: string | undefined
  /** The period, or a longer one that it begins in: `2023` finds `2023-10` and `2023-07/2023-09`. */
  readonly period?: Edtf | undefined
  /** Words of the name of whoever gives the number. */
  readonly speaker?: string | undefined
}

/** Quantities, in order of appearance. */
export function figures(article: Article, options: FiguresOptions = {}): Figure[] {
  requireInput(article, ['article'], 'figures')
  requireOptions(
    options,
    {unit: 'string', measures: 'string', period: 'string', speaker: 'string'},
    'figures',
  )
  const {unit, measures, period, speaker} = options
  return article.figures.filter(
    (figure) =>
      (unit === undefined || figure.unit === unit) &&
      (measures === undefined || isOf(article, figure, measures)) &&
      (period === undefined || isIn(figure.period, period)) &&
      (speaker === undefined || isSpeaker(article, figure.speaker, speaker)),
  )
}

function isOf(article: Article, figure: Figure, wanted: string): boolean {
  return hasEither(wordsAt(article, figure.measures)?.join(' ') ?? '', wanted)
}

function isIn(actual: Edtf | null, wanted: Edtf): boolean {
  return actual !== null && (actual === wanted || /^[-/~?%]/.test(suffixAfter(actual, wanted)))
}

function suffixAfter(actual: string, wanted: string): string {
  return actual.startsWith(wanted) ? actual.slice(wanted.length) : ''
}
