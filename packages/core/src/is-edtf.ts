const YEAR = String.raw`-?[\dX]{4}`
const MONTH_OR_SEASON = '(?:0[1-9]|1[0-2]|2[1-9]|3[0-9]|4[01]|XX)'
const DAY = '(?:0[1-9]|[12][0-9]|3[01]|XX)'
const DATE = String.raw`${YEAR}(?:-${MONTH_OR_SEASON}(?:-${DAY})?)?(?:T[\d:.Z+-]{1,24})?[?~%]?`
const END = String.raw`(?:${DATE}|\.\.)?`

/** A date or an interval as EDTF has it (ISO 8601-2, levels 0 and 1). */
export const EDTF: RegExp = new RegExp(String.raw`^(?:${DATE}|(?=.*\d)${END}/${END})$`)

/** Whether words are a date or an interval as EDTF has it (ISO 8601-2, levels 0 and 1): `2031-05`, `2031-05-01/..`, `203X`. */
export function isEdtf(words: string): boolean {
  return typeof words === 'string' && words.length < 64 && EDTF.test(words)
}
