import type {Edtf} from '@onrecord/core'
import {parseDateLine} from '../../language/date-line.ts'
import {dayOfLine} from './day-of-line.ts'

/** Whether a line of its own states a day whose year has two figures: "5/23/26", "May 3 ’26". */
export function isShortDateLine(line: string): boolean {
  const whole = withWholeYear(line)
  return whole !== line && parseDateLine(whole) !== null
}

/** The day in a line whose year has two figures; `null` where what stands first may be the year too, as it may in a text of `isEastAsian` scripts. */
export function shortDayIn(line: string, isEastAsian: boolean): Edtf | null {
  const whole = withWholeYear(line)
  if (whole === line || (isEastAsian && NUMBERS.test(line))) return null
  return dayOfLine(whole)
}

/** Years of two figures are those of 1969 to 2068 (POSIX, `strptime`, %y). */
function withWholeYear(line: string): string {
  const spaced = line.replace(DASHED, '$1 $2 $3')
  return spaced.replace(NUMBERS, whole).replace(NAMED, whole).replace(LAST, whole)
}

function whole(_: string, before: string, year: string): string {
  return `${before}${Number(year) < FIRST_OF_BEFORE ? '20' : '19'}${year}`
}

const FIRST_OF_BEFORE = 69

/** "5/23/26" */
const NUMBERS = /(?<![\d/.-])(\d{1,2}[/.-]\d{1,2}[/.-])(\d\d)(?![\d/-]|\.\d)/
/** "May 3, ’26", "3 May '26" */
const NAMED =
  /(\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s)[’'‘](\d\d)(?!\d)/u
/** "3-May-26" */
const DASHED = /(?<![\d-])(\d{1,2})-(\p{L}{3,9})-(\d\d)(?![\d-])/u
/** "3 May 26", "May 3, 26": with nothing behind it, and no "last updated 3 May 26". */
const LAST =
  /(?<![\d\p{L}]|(?:updated|modified)(?: on)?:?\s)(\d{1,2}\s\p{L}{3,9}\.?,?\s|\p{L}{3,9}\.?\s\d{1,2},\s)(\d\d)$/u
