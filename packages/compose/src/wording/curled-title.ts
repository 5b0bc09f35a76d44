/**
 * A title of an English text as it is set: straight marks, which are how it was typed, become those of the words around it. "Vale's
 * 'old' quay" has an apostrophe and two marks; before what is cut off ("the '90s") stands an apostrophe, too.
 */
export function curledTitle(title: string, language: string | null): string {
  if (language !== null && !/^en\b/u.test(language)) return title
  return title
    .replace(/(?<![^\s([—–‘“'-])"(?=\S)/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<![^\s([—–“-])'(?!\d\ds?\b)(?=\S)/gu, (_mark, at: number) =>
      CLOSES.test(title.slice(at + 1)) ? '‘' : '’',
    )
    .replaceAll("'", '’')
}

/** The other half of a mark: behind a word, and not within one. */
const CLOSES = /[^\s]'(?![\p{L}\p{N}])/u
