import type {Edtf, LanguageTag, SourceKind} from '@onrecord/core'
import type {Gazetteer} from './naming/known-names.ts'

/** What the caller knows about a source. */
export interface ReadOptions {
  /** The kind of source; told by its first bytes when not given, text where nothing tells. */
  readonly kind?: SourceKind | undefined
  /** Encoding of the bytes as the HTTP header gave it, a WHATWG label such as `euc-kr`; of HTML only. */
  readonly charset?: string | undefined
  readonly url?: string | undefined
  /** When the source was fetched, as an ISO 8601 instant. */
  readonly retrievedAt?: string | undefined
  /** Where an archive keeps what was read, such as a page of the Wayback Machine. */
  readonly archivedUrl?: string | undefined
  /** The day of publication, used when the source states none: relative dates count from it. */
  readonly published?: Edtf | undefined
  /** BCP 47 tag; detected when not given. */
  readonly language?: LanguageTag | undefined
  /** The article's id; derived from the text's hash when not given. */
  readonly id?: string | undefined
  /** Names that are known beforehand; see `@onrecord/read/gazetteer` for one of the package's own. */
  readonly gazetteer?: Gazetteer | undefined
  /** Largest source accepted, in bytes; `DEFAULT_MAX_BYTES` when not given. */
  readonly maxBytes?: number | undefined
}

/** 20 MB: some three thousand times the length of a long news article. */
export const DEFAULT_MAX_BYTES = 20_000_000

/**
 * The longest text that is taken out of a source, in UTF-16 code units: several times the longest live blog. More is no
 * article, and would be read for seconds.
 */
export const LONGEST_TEXT = 500_000
