/**
 * A word, folded, by its sounds, so that what is written by ear is one: "cheol", "chol" and "chul", "mohamed" and "mohammed", "haddad" and
 * "hadad", "yelena" and "elena". Coarse: whoever has the same key is nearly called so, and no more.
 */
export function soundKey(word: string): string {
  const key = SOUNDS.reduce((heard, [written, sound]) => heard.replace(written, sound), word)
  return [...key].filter((letter, n, letters) => letter !== letters[n - 1]).join('')
}

/** Own list, after the romanisations of Korean (McCune–Reischauer, Revised), Chinese (Wade–Giles, Pinyin), Arabic and Russian. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/eo|eu|oo|ou|u|w(?=o)/g, 'o'],
  [/ae|ai|ei/g, 'e'],
  [/ee|iy|y(?![aeiou])/g, 'i'],
  [/^(?:ye|je)/g, 'e'],
  [/ch|zh|dj|j/g, 'c'],
  [/kh|gh|ck|q|g/g, 'k'],
  [/ph/g, 'f'],
  [/th|dh|d/g, 't'],
  [/sh|z/g, 's'],
  [/b/g, 'p'],
  [/r/g, 'l'],
  [/v/g, 'w'],
]
