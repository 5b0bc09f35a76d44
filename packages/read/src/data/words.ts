/** The words of a list, written with blanks or line breaks between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** What each word stands for, from meaning → its words: `{kilometre: 'kilometre kilometres km'}`. */
export function meanings<T extends string>(
  lists: Readonly<Partial<Record<T, string>>>,
): ReadonlyMap<string, T> {
  return new Map(
    Object.entries<string | undefined>(lists).flatMap(([meaning, list = '']) =>
      [...words(list)].map((word) => [word, meaning as T] as const),
    ),
  )
}
