// English month names and the short forms of the Associated Press and of British papers. Source: Unicode CLDR (en), AP style.

import {MONTHS_OF_YEAR, numbered} from './words.ts'

/** Lower-case name or short form, without full stop → month, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(1, MONTHS_OF_YEAR),
  ...numbered(1, 'jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
])

/** Months of other languages, as pages date their stories in them: French, German, Spanish, Portuguese, Italian, Dutch. Source: Unicode CLDR. */
export const MONTHS_ABROAD: ReadonlyMap<string, number> = new Map([
  ...numbered(
    1,
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  ...numbered(
    1,
    'januar februar märz april mai juni juli august september oktober november dezember',
  ),
  ...numbered(
    1,
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  ...numbered(
    1,
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  ...numbered(
    1,
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  ...numbered(
    1,
    'januari februari maart april mei juni juli augustus september oktober november december',
  ),
])
