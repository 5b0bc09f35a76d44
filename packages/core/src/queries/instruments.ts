import type {Article, Instrument, InstrumentType} from '../model/article.ts'
import {requireInput, requireOptions} from '../require-input.ts'

/** Which instruments; left out: all. */
export interface InstrumentsOptions {
  readonly type?: InstrumentType | undefined
}

const INSTRUMENT_TYPES: readonly InstrumentType[] = [
  'treaty',
  'statute',
  'agreement',
  'mechanism',
  'resolution',
]

/** Treaties, laws, agreements, mechanisms and resolutions, in order of appearance. */
export function instruments(article: Article, options: InstrumentsOptions = {}): Instrument[] {
  requireInput(article, ['article'], 'instruments')
  requireOptions(options, {type: INSTRUMENT_TYPES}, 'instruments')
  return article.instruments.filter(({type}) => options.type === undefined || type === options.type)
}
