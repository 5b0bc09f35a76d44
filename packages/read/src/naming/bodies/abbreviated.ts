/** "QfB" of the "Quorl for Boats", "Quorcom" of the "Quorl Harbour Command", "Cor" of the "Confederation of Orm Rowing": letters with which words begin, one after another. */
export function abbreviates(short: string, words: readonly string[]): boolean {
  return SHORT.test(short) && goesOn(short.toLowerCase(), words, 0, 0) > 1
}

// One capital or all, and no more letters than such a word has, or a small word's between two.
const SHORT = /^\p{Lu}(?:\p{Ll}{2,9}|\p{Lu}{6,9}|[fo]\p{Lu})$/u

/** Of how many words, from one on, the letters of a short form from a place on are; 0 where they are not. */
function goesOn(short: string, words: readonly string[], at: number, from: number): number {
  for (let word = from; word < words.length; word++)
    for (let end = at + shared(short, at, words[word] ?? ''); end > at; end--) {
      if (end === short.length) return 1
      const rest = goesOn(short, words, end, word + 1)
      if (rest > 0) return rest + 1
    }
  return 0
}

/** How many letters a word begins with that stand at a place. */
function shared(short: string, at: number, word: string): number {
  const lower = word.toLowerCase()
  let length = 0
  while (length < lower.length && lower[length] === short[at + length]) length++
  return length
}
