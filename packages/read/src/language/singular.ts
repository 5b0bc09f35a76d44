/** A plural's singular, of nouns for people. */
export function singular(noun: string): string {
  // "-in-law", "men", "-s": most words end in none of these letters.
  if (!'wns'.includes(noun.charAt(noun.length - 1))) return noun
  return noun
    .replace(/s-in-law$/, '-in-law')
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
}
