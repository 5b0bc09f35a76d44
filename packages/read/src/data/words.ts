/** The words of a list, written with blanks or line breaks between them; `launch/es/ed` is "launch", "launches" and "launched". */
export function words(list: string): ReadonlySet<string> {
  const families = list.trim().split(/\s+/)
  return new Set(
    families.flatMap((family) => {
      const [stem = '', ...endings] = family.split('/')
      return ['', ...endings].map((ending) => stem + ending)
    }),
  )
}

/** The phrases of a list, written with bars or line breaks between them. */
export function phrases(list: string): readonly string[] {
  return list.trim().split(/\s*[|\n]\s*/)
}

/** A noun's plural by the rules of spelling, with -men, -children and -wives. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:^|[^u])man$/.test(noun)) return noun.replace(/an$/, 'en')
  if (noun.endsWith('child')) return `${noun}ren`
  if (noun.endsWith('wife')) return noun.replace(/fe$/, 'ves')
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** The nouns of a list with their plurals. */
export function withPlurals(list: string): ReadonlySet<string> {
  const nouns = [...words(list)]
  return new Set([...nouns, ...nouns.map(plural)])
}

/** What each word or phrase stands for, from meaning → its words: `{kilometre: 'kilometre kilometres km'}`. */
export function meanings<T extends string>(
  lists: Readonly<Partial<Record<T, string>>>,
  split: (list: string) => Iterable<string> = words,
): ReadonlyMap<string, T> {
  return new Map(
    Object.entries<string | undefined>(lists).flatMap(([meaning, list = '']) =>
      [...split(list)].map((word) => [word, meaning as T] as const),
    ),
  )
}

/** The words of a list with their numbers, counted from the first one's, each so many times as much. */
export function numbered(first: number, list: string, times = 1): ReadonlyMap<string, number> {
  return new Map([...words(list)].map((word, index) => [word, (first + index) * times]))
}

export const ONE_TO_TEN = 'one two three four five six seven eight nine ten'
export const DAYS_OF_WEEK = 'monday tuesday wednesday thursday friday saturday sunday'
export const MONTHS_OF_YEAR =
  'january february march april may june july august september october november december'
