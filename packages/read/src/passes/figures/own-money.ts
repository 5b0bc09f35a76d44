import {type Figure, type Span, spanText} from '@onrecord/core'
import {OWN_MONEY} from '../../data/currencies.ts'
import {countryNamed} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'

/** What "$", "Rs" and "Sh" alone are in an article, by what they are elsewhere. */
export type OwnMoney = ReadonlyMap<Figure['unit'], string>

/**
 * Whose dollars, rupees and shillings are meant where none are named: those of the country where the article was written, if it has its own. A bare
 * "$" is American all the same, unless the article writes "US$" for those or is in British spelling.
 */
export function ownMoney({text, metadata: {dateline, language}}: Draft): OwnMoney {
  const place = dateline?.place?.toLowerCase() ?? ''
  const own =
    OWN_MONEY.get(place) ?? OWN_MONEY.get(countryNamed(place)?.name.toLowerCase() ?? '') ?? ''
  const [elsewhere, code] = (own || shillingOf(text) || (place === '' ? dollarOf(text) : '')).split(
    ' ',
  )
  if (elsewhere === undefined || code === undefined) return NONE
  const isAmerican = NAMES_OWN.test(text) || !(language === 'en-GB' || /\bUS\$/.test(text))
  return elsewhere === 'USD' && isAmerican ? NONE : new Map([[elsewhere, code]])
}

/** Whose dollars, where an article without a dateline names one country alone that has its own, and America nowhere. */
function dollarOf(text: string): string {
  if (!/\$|\bdollars\b/.test(text) || AMERICAN.test(text)) return ''
  const all = new Set(text.match(DOLLARS)?.map((name) => OWN_MONEY.get(name.toLowerCase()) ?? ''))
  const [only = ''] = all
  return all.size === 1 ? only : ''
}

const DOLLARS =
  /\b(?:Australia|Sydney|Melbourne|Brisbane|Canada|Toronto|Montreal|New Zealand|Auckland|Christchurch|Singapore|Hong Kong)\b/g
/** Other money beside it is a paper's from elsewhere: "$40m (£30m)". */
const AMERICAN = /\bU\.?S\b|\bUnited States\b|America|[£€¥]/

/** Whose shillings, where an article without a dateline names one country alone that has them. */
function shillingOf(text: string): string {
  if (!/\bU?K?Sh\.?\s?\d/.test(text)) return ''
  const [only = '', other] = SHILLINGS.filter(([name]) => text.includes(name)).map(([, own]) => own)
  return other === undefined ? only : ''
}

const SHILLINGS = ['Kenya', 'Uganda', 'Tanzania'].map(
  (name) => [name, OWN_MONEY.get(name.toLowerCase()) ?? ''] as const,
)

const NONE: OwnMoney = new Map()

// "S$5": then "$5" is another's.
const NAMES_OWN = /(?<!\w)(?:S|A|C|NZ|HK)\$\d/

/** A figure's unit, with the article's own money for a bare sign. */
export function inOwnMoney(
  text: string,
  unit: Figure['unit'],
  span: Span,
  money: OwnMoney,
): Figure['unit'] {
  const own = money.get(unit)
  if (own === undefined) return unit
  return unit !== 'USD' || /(?<!\p{L})\$|^\P{Lu}*dollars$/u.test(spanText(text, span)) ? own : unit
}
