// English words of dates and times. Source: Unicode CLDR (en) for names and short forms; TIMEX3 (ISO 24617-1) for the codes.

import {DAYS_OF_WEEK, meanings, numbered, words} from './words.ts'

/** Full weekday names → ISO number, 1 for Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(1, DAYS_OF_WEEK)

/** Short forms, which count only inside a fuller date: "sat" and "sun" are words too. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered(1, 'mon tue wed thu fri sat sun'),
  ...numbered(2, 'tues weds thur'),
  ['thurs', 4],
])

/** Month words that are common words or names too, and need more evidence than a capital. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = words('may march mar april june august jan')

/** Units of time, singular and plural → TIMEX3 code; `H`, `TM` and `S` stand after a T. */
export const TIME_UNITS: ReadonlyMap<string, string> = meanings({
  S: 'second seconds',
  TM: 'minute minutes min mins',
  H: 'hour hours',
  D: 'day days',
  W: 'week weeks',
  FN: 'fortnight fortnights',
  M: 'month months',
  Y: 'year years',
  DE: 'decade decades',
  CE: 'century centuries',
})

/** Seasons → TIMEX3 code. EDTF level 1 numbers them 21 to 24 in this order. */
export const SEASONS: ReadonlyMap<string, string> = meanings({
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn fall',
  WI: 'winter',
})
export const SEASON_NUMBERS: Readonly<Record<string, number>> = {SP: 21, SU: 22, FA: 23, WI: 24}

/** Parts of the day → TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, string> = meanings({
  TMO: 'morning',
  TAF: 'afternoon',
  TEV: 'evening',
  TNI: 'night',
})

/** Decades by their word: "the nineties". */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, at) => [word, at * 10 + 20]),
)

/** Zones whose clock is UTC. */
export const UTC_ZONES: ReadonlySet<string> = words('utc gmt z')
export const OTHER_ZONES: ReadonlySet<string> = words(
  'est edt et cst cdt pst pdt pt bst cet cest eet ist jst kst sgt hkt aest aedt local',
)

/** Rate words that are sets by themselves → TIMEX3 value. */
export const FREQUENCIES: ReadonlyMap<string, string> = meanings({
  P1D: 'daily nightly',
  P1W: 'weekly',
  P2W: 'fortnightly',
  P1M: 'monthly',
  P3M: 'quarterly',
  P1Y: 'yearly annually',
  PT1H: 'hourly',
})

/** Words that say how much of a stretch is meant → modifier. */
export const MODIFIERS: ReadonlyMap<string, 'start' | 'mid' | 'end' | 'approx'> = meanings({
  start: 'early beginning start',
  mid: 'mid middle',
  end: 'late end close',
  approx: 'around about circa roughly',
})
