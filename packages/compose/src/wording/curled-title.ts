/**
 * A title of an English text as it is set: straight marks, which are how it was typed, become those of the words around it. "Vale's
 * 'old' quay" has an apostrophe and two marks; before what is cut off ("the '90s") stands an apostrophe, too, and the marks of feet
 * and inches stay as they are. A comma, colon or semicolon at the end leads to what is not there, and is no part of it.
 */
export function curledTitle(title: string, language: string | null): string {
  const whole = title.replace(/(?<=[^\s,;:])[\s,;:]+$/u, '')
  if (language !== null && !/^en\b/u.test(language)) return whole
  return whole.replace(/["']/gu, (mark, at: number) => {
    const [before, after] = [whole.slice(0, at), whole.slice(at + 1)]
    if (isMeasure(before, after)) return mark
    const opens = OPENING.test(before) && /^\S/u.test(after)
    if (mark === '"') return opens ? '“' : '”'
    return opens && !CUT_OFF.test(after) && CLOSED.test(after) ? '‘' : '’'
  })
}

/** Behind a number, where no mark is open: 5' 10" of 'Room 5'. */
function isMeasure(before: string, after: string): boolean {
  return /\d$/u.test(before) && !/^\p{L}/u.test(after) && !/(?:^|[\s([])["'“‘]\S/u.test(before)
}

/** What stands before an opening mark. */
const OPENING = /(?:^|[\s([—–‘“'"/-])$/u

/** "'90s", "rock 'n' roll", "'tis". */
const CUT_OFF = /^(?:\d0s\b|n'|(?:n|tis|twas|til|em)\b(?!'))/iu

/** The next mark is the other half: behind a word, and not within one or before a decade. */
const CLOSED = /^(?:[^']|(?<=\S)'(?=[\p{L}\p{N}])|(?<!\S)'(?=\d0s\b))*(?<=\S)'(?![\p{L}\p{N}])/u
