/** A plural's singular, of nouns for people. */
export function singular(noun: string): string {
  for (const [several, one] of ENDINGS)
    if (noun.endsWith(several)) return noun.slice(0, -several.length) + one
  return noun
}

const ENDINGS = [
  ['ss', 'ss'],
  ['ies', 'y'],
  ['s', ''],
  ['men', 'man'],
  ['s-in-law', '-in-law'],
] as const
