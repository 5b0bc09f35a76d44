import {FURNITURE_LINES, FURNITURE_STARTS} from '../data/page-furniture.ts'

const LONGEST = 200
const LONGEST_LINE = 40
const STARTS = new RegExp(`^(?:${FURNITURE_STARTS.join('|')})`, 'i')

/** Whether a line belongs to the page and not to the article ("Advertisement", "Read more: …"). */
export function isFurniture(text: string): boolean {
  if (text.length >= LONGEST) return false
  return STARTS.test(text) || (text.length <= LONGEST_LINE && isLine(text.toLowerCase()))
}

function isLine(lower: string): boolean {
  return FURNITURE_LINES.has(lower.replace(/[.:…!]{1,3}$/, ''))
}
