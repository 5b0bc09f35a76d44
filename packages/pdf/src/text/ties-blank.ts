/**
 * Whether a blank belongs to what stands on both sides of it, so that a line should not end there: "2 December", "p. 4", "12 km", "J. Falk",
 * "Ms Falk" (The Chicago Manual of Style, 17th edition, 7.36–7.38). Words are those of English, and units.
 */
export function tiesBlank(text: string, at: number): boolean {
  const right = text.charCodeAt(at + 1)
  const isNumber = isDigit(right)
  if (isDigit(text.charCodeAt(at - 1))) return !isNumber && tiesNumber(text, at)
  if (!isNumber && !isCapital(right)) return false
  const left = wordBefore(text, at)
  if (!isNumber) return TITLES.test(left) || (ROMAN.test(wordAfter(text, at)) && LABELS.test(left))
  return LABELS.test(left) || (MONTHS.test(left) && BEGINS_WITH_DAY.test(wordAfter(text, at)))
}

function tiesNumber(text: string, at: number): boolean {
  const right = wordAfter(text, at)
  return UNITS.test(right) || (MONTHS.test(right) && ENDS_IN_DAY.test(wordBefore(text, at)))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)
}

/** Longer than the words that are asked for, with marks around them. */
const reach = 16

function wordBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at)
  return before.slice(before.lastIndexOf(' ') + 1).replace(/^[^\p{L}\p{N}§¶]+/u, '')
}

function wordAfter(text: string, at: number): string {
  const [word = ''] = text.slice(at + 1, at + 1 + reach).split(' ', 1)
  return word.replace(/[^\p{L}\p{N}%]+$/u, '')
}

/** A day, or the last and the first of several, and no year. */
const ENDS_IN_DAY = /(?:^|\D)\d{1,2}$/
const BEGINS_WITH_DAY = /^\d{1,2}(?:\D|$)/
const ROMAN = /^[IVXLC]+$/
const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/
const UNITS =
  /^(?:[kcm]?m|k?g|t|ha|km\/h|[KMG]B|[KMG]?W|°[CF]|%|per|percent|thousand|million|billion|trillion|[ap]\.?m)$/
const LABELS =
  /^(?:p|pp|[Pp]aras?|[Aa]rts?|[Nn]os?|[Vv]ol|[Cc]h|[Ff]ig|[Nn]|[Pp]ages?|[Pp]aragraphs?|[Aa]rticles?|[Ss]ections?|[Cc]hapters?|[Rr]ules?|[Ii]tems?|Standards?|Table|Figure|Annex)\.?$|^(?:§|¶){1,2}$/
/** An initial, too. */
const TITLES = /^(?:\p{Lu}\.|(?:Mrs?|Ms|Dr|Prof|St|Capt|Sgt|Gen|Col|Lt)\.?)$/u
