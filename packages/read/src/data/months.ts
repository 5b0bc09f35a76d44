// English month names and the short forms of the Associated Press and of British papers. Source: Unicode CLDR (en), AP style.

import {numbered} from './words.ts'

/** Lower-case name or short form, without full stop → month, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    1,
    'january february march april may june july august september october november december',
  ),
  ...numbered(1, 'jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
])
