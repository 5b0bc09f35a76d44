/** What an analyst sets in double quotation marks, without a comma or a stop at its end. */
export function quotedWords(text: string): string[] {
  return [...text.matchAll(/“([^“”]+)”|"([^"]+)"/g)].map((match) =>
    (match[1] ?? match[2] ?? '').trim().replace(/[,.;]$/, ''),
  )
}
