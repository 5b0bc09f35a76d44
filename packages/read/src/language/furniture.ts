import {FURNITURE_LINES, FURNITURE_START} from '../data/page-furniture.ts'

const LONGEST = 200
const LONGEST_LINE = 40

/** Whether a line belongs to the page and not to the article ("Advertisement", "Read more: …"). */
export function isFurniture(text: string): boolean {
  if (OF_LAW.test(text)) return true
  return (
    text.length < LONGEST &&
    (FURNITURE_START.test(text) ||
      PATH.test(text) ||
      (text.length <= LONGEST_LINE && FURNITURE_LINES.has(plainLine(text))))
  )
}

/** What a page says of its rights may be long. */
const OF_LAW = /^(?:(?:copyright )?©\s?\d{4}|most stock quote data provided )/i

/** "Home » News » Orm": where a page stands in its site; "orm-quay_2.jpg": what its picture is called. */
const PATH =
  /^(?:\S{3,120}\.(?:jpe?g|png|webp)$|home\s?[»›>/|]\s?\S|(?:[^.!?»›>]{1,60}\s[»›>]\s){2})/i

/** A line as lists of whole lines have it: in small letters, without the marks at its end. */
export function plainLine(text: string): string {
  return text.toLowerCase().replace(/\s?[.:：…!,]{1,3}$/, '')
}
