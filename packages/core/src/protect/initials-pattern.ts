/** Whether a word of a name is initials: "R.M" of R.M., as punctuation around it is taken off. */
export function isInitials(token: string): boolean {
  return INITIALS.test(token)
}

const INITIALS = /^(?:\p{Lu}\.){1,3}\p{Lu}$/u

/** "R.M.", "R. M." and "RM", and not "a.m." or "9 A.M."; a stop that may end a sentence stays. */
export function initialsPattern(token: string): RegExp {
  const letters = token.replaceAll('.', String.raw`(?:\.[^\S\n]?)?`)
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}]|\d\s?)${letters}(?![\p{L}\p{M}])(?:\.(?!\s*$|\s+\p{Lu}))?`,
    'gu',
  )
}
