/** A plural's singular, of nouns for people. */
export function singular(noun: string): string {
  return noun
    .replace(/s-in-law$/, '-in-law')
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
}
