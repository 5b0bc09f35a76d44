import type {Article, BlockType} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import {requireInput, requireOptions} from '../require-input.ts'
import {compareSpans, outside, spanText, trimSpan} from '../spans.ts'
import {countWords} from './fact-words.ts'
import {factsOf} from './facts-of.ts'

/** How long a stretch has to be to be worth a look. */
export interface UncoveredOptions {
  /** How many words a stretch has at least; default 5. */
  readonly words?: number | undefined
}

/** Stretches of the body that no quotation, figure, date, event or instrument covers; none when the text is withheld. */
export function uncovered(article: Article, options: UncoveredOptions = {}): Span[] {
  requireInput(article, ['article'], 'uncovered')
  requireOptions(options, {words: 'number'}, 'uncovered')
  const {text} = article.source
  if (text === null) return []
  const {words = 5} = options
  const covered = factsOf(article)
    .filter(({kind}) => kind !== 'entity')
    .flatMap(({spans}) => spans)
    .sort(compareSpans)
  return article.blocks
    .filter(({type}) => BODY.has(type))
    .flatMap(({span}) => outside(span, covered))
    .map((gap) => trimSpan(text, gap))
    .filter((gap) => gap !== null)
    .filter((gap) => countWords(spanText(text, gap)) >= words)
}

const BODY: ReadonlySet<BlockType> = new Set(['paragraph', 'listItem', 'quote'])
