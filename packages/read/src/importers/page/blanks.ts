import {INVISIBLE} from '../../language/characters.ts'

/**
 * The words of a page as a reader sees them: blanks are one space (a no-break space too), what has no width (soft
 * hyphen, zero-width space, byte order mark) is left out. A line break that the markup asks for (`<br>`) stays.
 */
export function tidyBlanks(words: string): string {
  return words
    .split(INVISIBLE)
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
}
