import {FURNITURE_LINES, FURNITURE_STARTS} from '../data/page-furniture.ts'

const LONGEST = 200

/** Whether a line belongs to the page and not to the article ("Advertisement", "Read more: …"). */
export function isFurniture(text: string): boolean {
  if (text.length >= LONGEST) return false
  const lower = text.toLowerCase()
  if (FURNITURE_LINES.has(lower.replace(/[.:…!]{1,3}$/, ''))) return true
  return FURNITURE_STARTS.some((start) => lower.startsWith(start))
}
