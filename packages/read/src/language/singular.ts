/** A plural's singular, of nouns for people. */
export function singular(noun: string): string {
  return noun
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
}
