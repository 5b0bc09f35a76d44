import {type Figure, type Span, spanText} from '@onrecord/core'
import {DOLLAR_CITIES} from '../../data/currencies.ts'
import {countryNamed} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'

/**
 * Whose dollars a bare "$" is in an article: those of the country where it was written, if it has its own, and the article writes "US$" for
 * the others or is in British spelling; `null` where "$" is American.
 */
export function ownDollar({text, metadata: {dateline, language}}: Draft): string | null {
  const place = dateline?.place?.toLowerCase() ?? ''
  const own =
    DOLLAR_CITIES.get(place) ?? DOLLAR_CITIES.get(countryNamed(place)?.name.toLowerCase() ?? '')
  if (own === undefined || NAMES_OWN.test(text)) return null
  return language === 'en-GB' || /\bUS\$/.test(text) ? own : null
}

// "S$5": then "$5" is another's.
const NAMES_OWN = /(?<!\w)(?:S|A|C|NZ|HK)\$\d/

/** A figure's unit, with the article's own dollar for a bare sign. */
export function inDollars(
  text: string,
  unit: Figure['unit'],
  span: Span,
  own: string | null,
): Figure['unit'] {
  if (unit !== 'USD' || own === null) return unit
  return /(?<!\p{L})\$/u.test(spanText(text, span)) ? own : unit
}
