/** The words with a capital at the start. */
export function sentenceCase(words: string): string {
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}
