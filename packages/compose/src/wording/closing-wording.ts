import type {Provenance} from '@onrecord/core'

/** How sources are cited. */
export interface CitationWording {
  /** Closes a title in quotation marks: the comma stands inside in American English. */
  readonly quotedTitle: (title: string) => string
  readonly retrieved: (date: string) => string
  readonly archived: string
  readonly paragraphs: (numbers: string) => string
  readonly headline: string
  readonly caption: string
  /** What has no title, within a sentence. */
  readonly untitled: string
  /** A resolution by its number. */
  readonly resolution: (number: string) => string
  readonly etAl: string
  /** Behind the citation of what its publisher has withdrawn. */
  readonly withdrawn: string
  /** Behind what stands on withdrawn articles alone. */
  readonly sourceWithdrawn: string
  /** What an address opens; `null`: what has no title. */
  readonly linkTitle: (title: string | null) => string
}

/** What a document says of how it was made, of its sources and of rights in them. */
export interface ClosingWording {
  /** `helped`: a model proposed something, or a person decided something. */
  readonly methodRead: (reader: string, helped: boolean) => string
  readonly methodAnalysed: string
  readonly methodQuotations: string
  readonly methodSelection: string
  readonly methodReported: string
  readonly limitations: string
  /** `title`: which of several articles is meant. */
  readonly corrected: (publisher: string | null, title: string | null) => string
  /** `use`: whether nothing in the document stands on it, or what does is marked; `null` where the document has nothing else. */
  readonly withdrawn: (
    publisher: string | null,
    title: string | null,
    use: 'none' | 'marked' | null,
  ) => string
  /** Of a source of which a later revision has been read. */
  readonly superseded: (
    publisher: string | null,
    title: string | null,
    revision: number,
    later: number,
  ) => string
  readonly correctionOf: (date: string | null, text: string) => string
  /** How many facts each method decided; of a model's none stands that nobody accepted. */
  readonly decided: (
    counts: Readonly<Record<Provenance['method'], number>>,
    hasModels: boolean,
  ) => string
  /** What became of what one model proposed. */
  readonly proposed: (review: {
    readonly agent: string
    readonly proposed: number
    readonly accepted: number
    readonly rejected: number
    readonly reviewers: string | null
  }) => string
  readonly nobodyReviewed: string
  readonly partlyReviewed: (by: string) => string
  readonly personWrote: (checks: number, by: string | null) => string
  readonly correctedBy: (correction: {
    readonly by: string
    readonly on: string
    readonly why: string
    readonly what: string
  }) => string
  /** The name of a field of a fact ("speaker.entity") as a reader knows it. */
  readonly field: (path: string) => string
  /** What follows is said of each of these articles. */
  readonly each: (names: string) => string
  readonly holder: (who: string) => string
  /** Where no holder is stated. */
  readonly noHolder: (publisher: string | null) => string
  readonly licence: (licence: string) => string
  /** The excerpt meter: words quoted, of how many, their share, the longest excerpt. */
  readonly excerpt: (meter: {
    readonly printed: string
    readonly total: string | null
    readonly share: string | null
    readonly longest: string
  }) => string
  /** In the place of an article's title: what is true of every one, and of those that no line above names. */
  readonly everyArticle: string
  readonly everyOne: string
  readonly otherArticles: (count: number) => string
  /** That the limits are ours, and protect nobody. */
  readonly housePolicy: string
  readonly noExcerpt: string
  readonly noExcerpts: string
  readonly statedBudget: (budget: string) => string
  readonly defaultBudget: (budget: string) => string
  readonly replaced: (count: number) => string
  readonly provenance: {
    readonly article: string
    /** The id of the article, and which revision of it. */
    readonly revision: (id: string, revision: number) => string
    readonly address: string
    readonly archived: string
    readonly retrieved: string
    readonly notRecorded: string
    /** The hash of the file as it was read, and of the text that was taken from it. */
    readonly bytes: string
    readonly text: string
    /** Where both are one. */
    readonly bytesAndText: string
    readonly reader: string
    readonly readBy: (kind: string, generator: string) => string
  }
  readonly attachment: string
  readonly attached: string
  /** In the place of `attached`, where the marking permits no attachment. */
  readonly notAttached: (marking: string) => string
  /** In the place of `attached`, in a file of a kind that holds no data. */
  readonly cannotAttach: string
  readonly description: (title: string) => string
  /** Behind a source that prints the text of another one; with its id where the title tells it from none. */
  readonly sameText: (title: string, id: string | null) => string
  /** That sentences which several articles print are counted once. */
  readonly toldOnce: string
}
