/** A name's words as they are compared: small letters, no accents, one kind of apostrophe; without "Jr." and its like. */
export function keysOf(words: readonly string[]): readonly string[] {
  return withoutSuffix(words).map(keyOf)
}

/** "Odo Quorl" of "Odo Quorl Jr." and "Odo Quorl III". */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return suffixOf(words) === '' ? words : words.slice(0, -1)
}

/** "jr" of "Odo Quorl Jr." and "Quorl Jr."; empty where there is none. */
export function suffixOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  const isSuffix = words.length > 2 ? SUFFIX.test(last) : words.length === 2 && SON.test(last)
  return isSuffix ? last.toLowerCase().replace('.', '') : ''
}

/** Of those whom "Odo Quorl" or "Quorl" names, where two have one full name, not the one who is called "Jr."; "Quorl Jr." may name all. */
export function withoutSons<One>(
  people: readonly One[],
  wordsOf: (one: One) => readonly string[],
  called: readonly string[],
): readonly One[] {
  const isOne = people.length < 2 || isSon(called)
  if (isOne || !people.some((each) => isSon(wordsOf(each)))) return people
  const nameOf = (each: One): string => keysOf(wordsOf(each)).join(' ')
  const fathers = new Set(people.filter((each) => !isSon(wordsOf(each))).map(nameOf))
  return people.filter((each) => !(isSon(wordsOf(each)) && fathers.has(nameOf(each))))
}

/** "Odo Quorl Jr.", "Odo Quorl III". */
export function isSon(words: readonly string[]): boolean {
  return /^(?:jr|ii|iii|iv)$/.test(suffixOf(words))
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

const SON = /^[js]r\.?$/i
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|phd|md)\.?$/i
