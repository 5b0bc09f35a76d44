import type {BlockType} from '@onrecord/core'
import {isBylineLine} from '../../language/byline.ts'
import {parseDateLine} from '../../language/date-line.ts'
import {isFurniture} from '../../language/furniture.ts'

/** What a paragraph is that its words tell to be none: a byline, a date line, page furniture; `null` for any other. */
export function lineType(line: string): BlockType | null {
  if (isBylineLine(line)) return 'byline'
  if (parseDateLine(line) !== null) return 'date'
  return isFurniture(line) ? 'boilerplate' : null
}
