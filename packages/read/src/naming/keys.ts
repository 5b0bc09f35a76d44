/** A name's words as they are compared: small letters, no accents, one kind of apostrophe; without "Jr." and its like. */
export function keysOf(words: readonly string[]): readonly string[] {
  return withoutSuffix(words).map(keyOf)
}

/** "Odo Quorl" of "Odo Quorl Jr." and "Odo Quorl III". */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
}

/** "jr" of "Odo Quorl Jr."; empty where there is none. */
export function suffixOf(words: readonly string[]): string {
  const last = words.at(-1)?.toLowerCase().replace('.', '') ?? ''
  return words.length > 2 && SUFFIX.test(last) ? last : ''
}

/** A word as it is compared. */
export function keyOf(word: string): string {
  if (isAscii(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 126) return false
  return true
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|phd|md)\.?$/i
