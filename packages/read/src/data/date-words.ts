// English words of dates and times. Source: Unicode CLDR (en) for names and short forms; TIMEX3 (ISO 24617-1) for the codes.

/** Full weekday names → ISO number, 1 for Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
])

/** Short forms, which count only inside a fuller date: "sat" and "sun" are words too. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
])

/** Month words that are common words or names too, and need more evidence than a capital. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'april',
  'june',
  'august',
  'jan',
])

/** Units of time, singular and plural → TIMEX3 code; `H`, `TM` and `S` stand after a T. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map([
  ['second', 'S'],
  ['seconds', 'S'],
  ['minute', 'TM'],
  ['minutes', 'TM'],
  ['min', 'TM'],
  ['mins', 'TM'],
  ['hour', 'H'],
  ['hours', 'H'],
  ['day', 'D'],
  ['days', 'D'],
  ['week', 'W'],
  ['weeks', 'W'],
  ['fortnight', 'FN'],
  ['fortnights', 'FN'],
  ['month', 'M'],
  ['months', 'M'],
  ['year', 'Y'],
  ['years', 'Y'],
  ['decade', 'DE'],
  ['decades', 'DE'],
  ['century', 'CE'],
  ['centuries', 'CE'],
])

/** Seasons → TIMEX3 code. EDTF level 1 numbers them 21 to 24 in this order. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])
export const SEASON_NUMBERS: Readonly<Record<string, number>> = {SP: 21, SU: 22, FA: 23, WI: 24}

/** Parts of the day → TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
])

/** Zones whose clock is UTC. */
export const UTC_ZONES: ReadonlySet<string> = new Set(['utc', 'gmt', 'z'])
export const OTHER_ZONES: ReadonlySet<string> = new Set([
  'est',
  'edt',
  'et',
  'cst',
  'cdt',
  'pst',
  'pdt',
  'pt',
  'bst',
  'cet',
  'cest',
  'eet',
  'ist',
  'jst',
  'kst',
  'sgt',
  'hkt',
  'aest',
  'aedt',
  'local',
])

/** Rate words that are sets by themselves → TIMEX3 value. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['hourly', 'PT1H'],
])

/** Words that say how much of a stretch is meant → modifier. */
export const MODIFIERS: ReadonlyMap<string, 'start' | 'mid' | 'end' | 'approx'> = new Map([
  ['early', 'start'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'end'],
  ['end', 'end'],
  ['close', 'end'],
  ['around', 'approx'],
  ['about', 'approx'],
  ['circa', 'approx'],
  ['roughly', 'approx'],
])
