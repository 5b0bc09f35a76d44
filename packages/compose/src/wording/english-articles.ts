/** What a document rests on, as its sentences speak of it: one article, or several of which none is "the article". */
export interface Articles {
  readonly count: number
  readonly the: 'the article' | 'the articles'
  /** The first of one article, the second of several: "reports", "report". */
  readonly or: <Words>(one: Words, several: Words) => Words
}

/** None is spoken of as one is. */
export function articlesOf(count: number): Articles {
  const areSeveral = count > 1
  return {
    count,
    the: areSeveral ? 'the articles' : 'the article',
    or: (one, several) => (areSeveral ? several : one),
  }
}
