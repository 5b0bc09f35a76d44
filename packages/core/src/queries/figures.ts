import type {Article, Figure} from '../model/article.ts'
import type {Edtf} from '../model/common.ts'
import {isSpeaker} from '../names.ts'

export interface FiguresOptions {
  /** As in `Figure.unit`: `person`, `percent`, `USD`. */
  readonly unit?: string | undefined
  /** The period, or a longer one that it begins in: `2023` finds `2023-10` and `2023-07/2023-09`. */
  readonly period?: Edtf | undefined
  /** Words of the name of whoever gives the number. */
  readonly speaker?: string | undefined
}

/** Quantities, in order of appearance. */
export function figures(article: Article, options: FiguresOptions = {}): Figure[] {
  const {unit, period, speaker} = options
  return article.figures.filter(
    (figure) =>
      (unit === undefined || figure.unit === unit) &&
      (period === undefined || isIn(figure.period, period)) &&
      (speaker === undefined || isSpeaker(article, figure.speaker, speaker)),
  )
}

function isIn(actual: Edtf | null, wanted: Edtf): boolean {
  return actual !== null && (actual === wanted || /^[-/~?%]/.test(suffixAfter(actual, wanted)))
}

function suffixAfter(actual: string, wanted: string): string {
  return actual.startsWith(wanted) ? actual.slice(wanted.length) : ''
}
