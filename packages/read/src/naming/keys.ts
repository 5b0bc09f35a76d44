/** A name's words as they are compared: small letters, no accents, one kind of apostrophe; without "Jr." and its like. */
export function keysOf(words: readonly string[]): readonly string[] {
  const keys = words.map(keyOf)
  return keys.length > 2 && SUFFIX.test(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys
}

function keyOf(word: string): string {
  if (/^[ -~]*$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|phd|md)\.?$/
