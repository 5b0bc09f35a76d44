import {LOOKS_OTHERWISE, lookOf, SIGNS} from '../../language/characters.ts'

/**
 * The words of a page as a reader sees them: blanks are one space (a no-break space too), what has no width (soft
 * hyphen, zero-width space, byte order mark) is left out, a letter is one sign (an accent behind it, "ﬁ"). A line
 * break that the markup asks for (`<br>`) stays.
 */
export function tidyBlanks(words: string): string {
  const seen = LOOKS_OTHERWISE.test(words) ? words.replace(SIGNS, lookOf) : words
  return seen.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n')
}
