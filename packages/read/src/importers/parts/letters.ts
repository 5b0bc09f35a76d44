/** Words without their capitals, blanks and marks, by which two titles are compared. */
export function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
