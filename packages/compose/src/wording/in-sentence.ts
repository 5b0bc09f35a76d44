/** What stands for a paper that is not known. */
export const THE_ARTICLE = 'The article'

/** "The Harbour Post" and "the article": a name keeps its capital, the common noun does not. */
export function inSentence(publisher: string): string {
  return publisher === THE_ARTICLE ? THE_ARTICLE.toLowerCase() : publisher
}

/** "What The Harbour Post reported on 14 March 2025", "What the article of 14 March 2025 reports". */
export function whatWasReported(publisher: string, date: string | null): string {
  if (publisher === THE_ARTICLE) {
    return `What the article${date === null ? '' : ` of ${date}`} reports`
  }
  return `What ${publisher} reported${date === null ? '' : ` on ${date}`}`
}
