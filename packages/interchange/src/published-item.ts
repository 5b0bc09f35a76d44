import type {Edtf, LanguageTag} from '@onrecord/core'

/** What a format for published news states about an article, before its words are read. */
export interface PublishedItem {
  readonly headline: string | null
  readonly deck: string | null
  readonly section: string | null
  readonly language: LanguageTag | null
  /** Every author as an entry of their own. */
  readonly authors: readonly {readonly name: string; readonly role: string | null}[]
  readonly publisher: string | null
  /** The day, in the time zone that the format states it in. */
  readonly published: Edtf | null
  readonly modified: Edtf | null
  readonly rights: {
    readonly holder: string | null
    readonly notice: string | null
    readonly licence: string | null
    readonly usageTerms: string | null
  }
  readonly url: string | null
  readonly body: PublishedBody | null
  /** Entries of a live blog, in the order given. */
  readonly updates: readonly PublishedUpdate[]
  readonly corrections: readonly {readonly date: Edtf | null; readonly text: string}[]
  readonly media: readonly PublishedMedia[]
  /** Whether everybody may read the whole text; `null`: not stated. */
  readonly isFree: boolean | null
  readonly isWithdrawn: boolean
}

/** The body as stated: plain text with its line feeds, or a fragment of HTML that is not cleaned. */
export interface PublishedBody {
  readonly format: 'text' | 'html'
  readonly value: string
}

/** One entry of a live blog. */
export interface PublishedUpdate {
  readonly headline: string | null
  /** As stated: a day or an instant, ISO 8601. */
  readonly published: string | null
  readonly body: PublishedBody | null
}

/** A picture of the article, as stated; each field is `null` where nothing is. */
export interface PublishedMedia {
  readonly caption: string | null
  readonly credit: string | null
  readonly url: string | null
  readonly alt: string | null
}

/** An export: the value, and what the format has no room for. */
export interface Exported<T> {
  readonly value: T
  readonly lost: readonly Lost[]
}

/** One fact that the format has no place for, and why. */
export interface Lost {
  /** The fact's id, or the article's. */
  readonly id: string
  readonly field: string
  readonly why: string
}
