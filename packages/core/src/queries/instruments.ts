import type {Article, Instrument, InstrumentType} from '../model/article.ts'

export interface InstrumentsOptions {
  readonly type?: InstrumentType | undefined
}

/** Treaties, laws, agreements, mechanisms and resolutions, in order of appearance. */
export function instruments(article: Article, options: InstrumentsOptions = {}): Instrument[] {
  return article.instruments.filter(({type}) => options.type === undefined || type === options.type)
}
