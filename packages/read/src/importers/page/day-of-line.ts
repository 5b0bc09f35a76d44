import type {Edtf} from '@onrecord/core'
import {dayIn, parseDateLine} from '../../language/date-line.ts'

/** The day that a line states, alone or among other words. */
export function dayOfLine(line: string): Edtf | null {
  return parseDateLine(line) ?? dayIn(line)
}
