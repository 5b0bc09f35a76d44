/** A dateline at the beginning of a paragraph; offsets count from the paragraph's beginning. */
export interface Dateline {
  readonly place: string
  readonly start: number
  /** Where the story itself begins, after the dash or colon. */
  readonly end: number
}

const LONGEST_DATELINE = 70

/**
 * The dateline that opens a story: "HARBOUR TOWN, March 3 (Agency) - ", "PORT CITY – ", "Port City (Agency) — ".
 * The place stands in capitals, or an agency or a day in brackets or after a comma follows it.
 */
export function datelineIn(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, LONGEST_DATELINE)
  const separator = /\s[–—-]{1,2}\s|\s?—\s?|:\s/.exec(head)
  if (separator === null) return null
  const before = head.slice(0, separator.index)
  const place = /^[^,(]{2,40}/.exec(before)?.[0].trim() ?? ''
  if (!isPlaceLike(place) || !isDatelineRest(before.slice(place.length))) return null
  const capitals = place === place.toUpperCase()
  const isAgency = /\([^()]{2,30}\)$/.test(before.trim())
  if (!(capitals || isAgency) || (separator[0].startsWith(':') && !capitals)) return null
  return {place, start: 0, end: separator.index + separator[0].length}
}

function isPlaceLike(place: string): boolean {
  return (
    place.length >= 3 && /^\p{Lu}[\p{L}.'’ /-]+$/u.test(place) && place.split(/\s+/).length <= 4
  )
}

/** Region, day and agency: short parts between commas and brackets. */
function isDatelineRest(rest: string): boolean {
  return /^(?:,\s[\p{L}.]{2,20}(?:\s\d{1,2})?){0,3}\s?(?:\([^()]{2,30}\))?\s?$/u.test(rest)
}
