/** What stands for a paper that is not known. */
export const THE_ARTICLE = 'The article'

/** "The Harbour Post" and "the article": a name keeps its capital, the common noun does not. */
export function inSentence(publisher: string): string {
  return publisher === THE_ARTICLE ? THE_ARTICLE.toLowerCase() : publisher
}
