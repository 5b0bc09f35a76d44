import type {Edtf, Issue, LanguageTag, LocalId, Provenance, Span} from './common.ts'

/** The version of the article's and the dossier's shape that this package writes; a higher one is refused. */
export const SCHEMA_VERSION = 1

/** One news article as evidence: its text, and what the text says, each fact locked to the words it stands on. */
export interface Article {
  readonly type: 'article'
  readonly schemaVersion: typeof SCHEMA_VERSION
  /** Chosen by the caller, else derived from `source.sha256`. */
  readonly id: string
  readonly generator: {readonly name: string; readonly version: string}
  readonly revision: number
  readonly supersedes: {readonly id: string; readonly sha256: string} | null
  /** A later version of the same article that has been read: what stands on this one is out of date. */
  readonly supersededBy?: {readonly revision: number; readonly sha256: string} | undefined
  readonly corrections: readonly ArticleCorrection[]
  readonly source: Source
  readonly metadata: Metadata
  readonly blocks: readonly Block[]
  readonly links: readonly {readonly span: Span; readonly href: string}[]
  readonly media: readonly Media[]
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly DateMention[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
  readonly instruments: readonly Instrument[]
  readonly annotations: readonly Annotation[]
  /** The issues of the reading that made this article. */
  readonly issues: readonly Issue[]
}

/** A correction that the publisher printed with the article. */
export interface ArticleCorrection {
  readonly date: Edtf | null
  readonly text: string
  readonly span: Span | null
}

/** What a source was: it decides which importer reads it. */
export type SourceKind =
  | 'text'
  | 'html'
  | 'json-ld'
  | 'ninjs'
  | 'markdown'
  | 'docx'
  | 'pdf'
  | 'mail'

/** What was read. */
export interface Source {
  /** Canonical text: well-formed Unicode, LF, no BOM; `null` when withheld. */
  readonly text: string | null
  /** SHA-256 of the UTF-8 bytes of the canonical text, lower-case hex. */
  readonly sha256: string
  readonly kind: SourceKind
  readonly url: string | null
  readonly retrievedAt: string | null
  readonly archivedUrl: string | null
  /** SHA-256 of the bytes as they were read, lower-case hex. */
  readonly originalSha256: string | null
}

/** What an article says of itself, or its page does; `null` where neither does. */
export interface Metadata {
  readonly headline: string | null
  readonly deck: string | null
  readonly section: string | null
  readonly language: LanguageTag | null
  /** Whether the publisher has corrected or withdrawn it, as far as the source says. */
  readonly status: 'current' | 'corrected' | 'withdrawn'
  readonly bylines: readonly Byline[]
  readonly publisher: string | null
  readonly published: Edtf | null
  readonly modified: Edtf | null
  readonly dateline: {readonly place: string; readonly span: Span} | null
  readonly rights: Rights
  /** Where each field came from, by field name. */
  readonly origin: Readonly<Record<string, 'text' | 'markup' | 'caller' | 'inferred'>>
}

/** One author, as the byline or the markup names them. */
export interface Byline {
  readonly name: string
  readonly role: string | null
  readonly entity: LocalId | null
  /** `null` when only markup names the author. */
  readonly span: Span | null
}

/** Whose the text is and what may be done with it. */
export interface Rights {
  readonly holder: string | null
  readonly notice: string | null
  readonly licence: string | null
  readonly usageTerms: string | null
  /** How many words of the article a document may print; `null`: not stated. */
  readonly excerptBudget: number | null
}

/** What a block is for. `quote` is set apart by the author, `pullQuote` repeats words of the body, `boilerplate` is the page's own. */
export type BlockType =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'date'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'quote'
  | 'pullQuote'
  | 'caption'
  | 'table'
  | 'boilerplate'

/** A stretch of the text with a role; page furniture is kept, as `boilerplate`. */
export interface Block {
  readonly id: LocalId
  readonly type: BlockType
  /** Heading level, 1 to 6; `null` for every other type. */
  readonly level: number | null
  readonly span: Span
}

/** A picture or a film that goes with the article: its caption in the text, and what the page says about it. */
export interface Media {
  readonly caption: Span | null
  readonly credit: string | null
  readonly url: string | null
  readonly alt: string | null
}

/** `group`: several people without a body of their own ("the fishermen"); `work`: a book, a report, a film. */
export type EntityType = 'person' | 'organisation' | 'place' | 'group' | 'work'

/** Somebody or something that the article names, wherever it does. Not an identity: two articles' entities are one only where a party says so. */
export interface Entity {
  readonly id: LocalId
  readonly type: EntityType
  /** The fullest form seen. */
  readonly name: string
  /** Other forms of the name that the article has: "Mr Vale", "HPA". */
  readonly aliases: readonly string[]
  /** The name in other languages or scripts. */
  readonly names: readonly {readonly value: string; readonly language: LanguageTag}[]
  /** Addresses of entries elsewhere, where the source gives them or a person added them. */
  readonly identifiers: readonly string[]
  /** Styles before the name: "Mr", "Dr". */
  readonly honorifics: readonly string[]
  /** The words for each role ("the harbour engineer"), and at which organisation it is held, where that is told. */
  readonly roles: readonly {readonly span: Span; readonly organisation: LocalId | null}[]
  /** In years. */
  readonly age: {readonly value: number; readonly span: Span} | null
  /** Of a group: its members, where the article names them. */
  readonly members: readonly LocalId[]
  readonly mentions: readonly Mention[]
  readonly provenance: Provenance
}

/** How a place names the entity: in full, by surname, by a word that stands for it. */
export type MentionForm =
  | 'name'
  | 'surname'
  | 'given'
  | 'pronoun'
  | 'title'
  | 'acronym'
  | 'description'
  | 'metonym'

/** One place where an entity is named; title, article and possessive 's stay outside. */
export interface Mention {
  readonly span: Span
  readonly form: MentionForm
}

/** direct: all in quotation marks; mixed: a reported clause with quoted words in it; indirect: without quoted words, as a reported clause or the turn of a transcript (`isInOwnWords`). */
export type QuotationKind = 'direct' | 'mixed' | 'indirect'

/** Something said, asked or written that the article tells of, and whose words it is. */
export interface Quotation {
  readonly id: LocalId
  readonly kind: QuotationKind
  /** What was said; several spans when split, or continued over paragraphs. */
  readonly content: readonly Span[]
  /** Stretches between quotation marks, marks included; empty for indirect speech. */
  readonly quoted: readonly Span[]
  /** The words at each content span; `null` when withheld. */
  readonly text: readonly string[] | null
  /** The verb group or "according to" that reports it. */
  readonly cue: Span | null
  readonly speaker: Speaker
  /** To whom it was said ("told The Harbour Post"). */
  readonly addressee: LocalId | null
  /** When and where it was said, where the article tells. */
  readonly said: {readonly date: LocalId | null; readonly occasion: Span | null} | null
  /** The quotation that reports this one. */
  readonly within: LocalId | null
  readonly provenance: Provenance
}

/** Whose words they are. What cannot be decided is said, with candidates. */
export interface Speaker {
  /** `resolved`: see `entity`, `entities` or `description`; `ambiguous`: one of `candidates`; `unattributed`: nobody is named for the words, which the reading may describe ("a deckhand"). */
  readonly status: 'resolved' | 'ambiguous' | 'unattributed'
  /** The noun phrase that names the speaker of this quotation, with its appositions. */
  readonly mention: Span | null
  /** Who speaks; `null` of somebody without a name, and where it is not decided; of a joint statement see `entities`. */
  readonly entity: LocalId | null
  /** All speakers of a joint statement, or empty. */
  readonly entities: readonly LocalId[]
  /** Of an ambiguous speaker: the entities who may be meant. */
  readonly candidates: readonly LocalId[]
  /** Words for a speaker without a name ("an official who asked not to be named"). */
  readonly description: string | null
  /** The rule that decided; `null` where none did. */
  readonly rule: string | null
  /** 0 to 1, of the decision about the speaker; below `SURE` it is to be looked at again. */
  readonly confidence: number
}

/** A date, a time, a duration or something that recurs, where the article names it. */
export interface DateMention {
  readonly id: LocalId
  readonly span: Span
  readonly type: 'date' | 'time' | 'duration' | 'set'
  /** `null` where EDTF level 1 has no form for it. */
  readonly edtf: Edtf | null
  /** TIMEX3 value (ISO-TimeML), such as `2023-12-22`, `2023-Q3`, `P4.5Y`, `PAST_REF`. */
  readonly value: string
  readonly modifier: 'start' | 'mid' | 'end' | 'approx' | null
  readonly provenance: Provenance
}

/** How the article words a number: "some 40" is `about`, "no fewer than 40" `atLeast`, "hundreds" `vague`. */
export type Qualifier =
  | 'exact'
  | 'about'
  | 'atLeast'
  | 'atMost'
  | 'moreThan'
  | 'lessThan'
  | 'range'
  | 'vague'

/** A quantity with a meaning: an amount, a count, a share, a rate, an age, a duration. */
export interface Figure {
  readonly id: LocalId
  readonly span: Span
  /** `null` for a vague quantity ("hundreds"). */
  readonly value: number | null
  /** Upper end of a range. */
  readonly upper: number | null
  readonly qualifier: Qualifier
  /** `person`, `percent`, an ISO 4217 code, or the singular noun counted; `null` when none is given. */
  readonly unit: string | null
  /** The words for what is counted or measured; of a change its verb stands behind them ("sales", "rose"). */
  readonly measures: readonly Span[]
  readonly basis: 'count' | 'estimate' | 'plan' | null
  readonly period: Edtf | null
  readonly date: LocalId | null
  readonly place: LocalId | null
  readonly partOf: LocalId | null
  /** Who gives the number; `null` when the article gives it in its own voice. */
  readonly speaker: Speaker | null
  readonly provenance: Provenance
}

/** As the article tells it. `alleged`: somebody says so and the article does not; `forecast`: expected by somebody, and in nobody's hands. */
export type EventStatus = 'happened' | 'planned' | 'alleged' | 'denied' | 'forecast'

/** Something that happened, or is said to have or to be going to, in a clause of its own. */
export interface Event {
  readonly id: LocalId
  /** The words of the event alone, without who tells it. */
  readonly label: string
  readonly span: Span
  /** When, in EDTF; an interval where it lasts. */
  readonly edtf: Edtf | null
  readonly date: LocalId | null
  readonly place: LocalId | null
  readonly participants: readonly {
    readonly entity: LocalId
    readonly role: 'agent' | 'affected' | 'other'
  }[]
  readonly status: EventStatus
  /** Who tells of it; `null` when the article does so in its own voice. */
  readonly speaker: Speaker | null
  readonly provenance: Provenance
}

/** `mechanism`: a body or procedure of review. */
export type InstrumentType = 'treaty' | 'statute' | 'agreement' | 'mechanism' | 'resolution'

/** A treaty, law, agreement, review mechanism or resolution that the article refers to. */
export interface Instrument {
  readonly id: LocalId
  readonly type: InstrumentType
  readonly name: string
  readonly year: number | null
  readonly parties: readonly string[]
  readonly identifiers: readonly string[]
  readonly mentions: readonly {readonly span: Span}[]
  readonly provenance: Provenance
}

/** The kinds of annotation that a user has declared, by declaration merging: kind → body. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by users through declaration merging
export interface AnnotationMap {}

/** The extension point: core checks spans and link targets, and keeps the body as it is. */
export interface Annotation<Body = unknown> {
  readonly id: LocalId
  /** Reverse-domain name of the kind, such as `org.example.ask`. */
  readonly kind: (keyof AnnotationMap & string) | (string & {})
  readonly spans: readonly Span[]
  readonly body: Body
  readonly links: readonly {readonly rel: string; readonly target: LocalId}[]
}

/** Every kind of fact that an article states; blocks are the places of what it says itself. */
export interface FactMap {
  readonly quotation: Quotation
  readonly figure: Figure
  readonly date: DateMention
  readonly event: Event
  readonly instrument: Instrument
  readonly entity: Entity
  readonly annotation: Annotation
}
