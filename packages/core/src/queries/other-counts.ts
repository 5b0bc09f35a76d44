import type {Article, Figure} from '../model/article.ts'
import {sentenceAround} from '../sentence-around.ts'
import {fatesOf} from './fate.ts'

/** A number that an article gives beside another one for the same thing. */
export interface OtherCount {
  readonly figure: Figure
  /** The one before it. */
  readonly of: Figure
  /** Whether the article calls it an earlier one. */
  readonly isEarlier: boolean
}

/** "8,000 people marched, the police said. The union put the number at 15,000": where an article says that somebody counts otherwise, or did before. */
export function otherCounts(article: Article): readonly OtherCount[] {
  const {text} = article.source
  if (text === null) return []
  const fates = fatesOf(article)
  const inOrder = article.figures.toSorted((a, b) => a.span.start - b.span.start)
  return inOrder.flatMap((figure, at) => {
    const sentence = sentenceAround(text, figure.span)
    const before = text.slice(sentence.start, figure.span.start)
    const isEarlier = EARLIER.test(before)
    if (!isEarlier && !OTHERWISE.test(before)) return []
    const earlier = inOrder
      .slice(0, at)
      .filter(
        (one) =>
          mayBeOf(figure, one) && sentenceAround(text, one.span).end + NEXT >= sentence.start,
      )
    const fate = fates.get(figure)
    const of =
      earlier.findLast((one) => fate !== undefined && fates.get(one) === fate) ?? earlier.at(-1)
    return of === undefined ? [] : [{figure, of, isEarlier}]
  })
}

/** Blanks and marks between two sentences. */
const NEXT = 3

/** The same unit, or no word for it; no ages and no years. */
function mayBeOf({unit, value, upper}: Figure, other: Figure): boolean {
  return (
    value !== null &&
    other.value !== null &&
    other.unit !== null &&
    !TIME.test(other.unit) &&
    (unit === null || unit === other.unit) &&
    (value !== other.value || upper !== other.upper)
  )
}

const TIME = /^(?:second|minute|hour|day|week|month|year|decade)$/

const NUMBER = '(?:number|figure|count|toll|total|tally|turnout|attendance|crowd|estimate)'

/** Somebody's word for the same, right before its number. Own list. */
const OTHERWISE = new RegExp(
  `\\b(?:(?:put|puts|set|sets|gave|gives|estimate[ds]?|places?d?)\\s(?:it|the|its|their|this|that)(?:\\sown)?(?:\\s[\\p{L}-]+)?(?<=it|${NUMBER})(?:\\sof\\s[\\p{L}\\s]{1,30})?\\s(?:at|as)|(?:spoke|speaks|spoken|talked)\\sof|counted|counts|(?:gave|gives)\\san?(?:\\s\\p{L}+)?\\s${NUMBER}\\sof)\\s(?:only\\s|just\\s)?$`,
  'iu',
)

/** What was said before it. Own list. */
const EARLIER = new RegExp(
  `\\b(?:(?:earlier|previous|initial|first|original|preliminary|provisional)\\s${NUMBER}s?|(?:given|reported|announced|named|told)\\s(?:earlier|before|previously|initially|at\\sfirst)|(?:corrected|revised)\\s(?:\\p{L}+\\s){0,4}from)(?:,|\\sof|\\swas|:)?\\s$`,
  'iu',
)
