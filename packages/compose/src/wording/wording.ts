import type {
  Claim,
  ClaimStatus,
  EntityType,
  EventStatus,
  InstrumentType,
  LanguageTag,
  Position,
  Qualifier,
  QuotationKind,
  Reply,
} from '@onrecord/core'
import type {Labels} from '@onrecord/document'
import type {DateWording} from './dates.ts'
import type {NumberWording} from './numbers.ts'

/** Everything that documents say in words of their own, in one language. */
export interface Wording {
  readonly language: LanguageTag
  /** Fixed words of the tree, quotation marks among them. */
  readonly labels: Labels
  readonly dates: DateWording
  readonly numbers: NumberWording
  /** "A", "A and B", "A, B and C". */
  readonly list: (items: readonly string[]) => string
  /** Items with commas in them: "A, x; B, y; and C". */
  readonly longList: (items: readonly string[]) => string
  readonly choice: (items: readonly string[]) => string
  readonly headings: HeadingWording
  readonly facts: FactWording
  readonly opening: OpeningWording
  readonly gaps: GapWording
  readonly citations: CitationWording
  readonly closing: ClosingWording
  readonly memo: MemoWording
}

interface HeadingWording {
  readonly brief: string
  readonly memo: string
  readonly bottomLine: string
  readonly unreviewed: string
  readonly keyFigures: string
  readonly keyMessages: string
  readonly reported: string
  readonly background: string
  readonly whoSaysWhat: string
  readonly inTheirWords: string
  readonly timeline: string
  readonly law: string
  readonly options: string
  readonly recommendations: string
  readonly nextSteps: string
  readonly unknown: string
  readonly supported: string
  readonly method: string
  readonly sources: string
  readonly rights: string
  readonly provenance: string
  readonly evidence: string
}

/** Words for single facts: labels of tables, statuses, qualifiers. */
export interface FactWording {
  readonly party: string
  readonly question: string
  readonly position: string
  readonly stance: string
  readonly speaker: string
  readonly asReported: string
  readonly role: string
  /** What stands for a role that the article does not give. */
  readonly noRole: Readonly<Record<EntityType | 'described' | 'several', string>>
  readonly kind: string
  readonly form: string
  readonly date: string
  readonly event: string
  readonly status: string
  readonly instrument: string
  readonly inArticle: string
  readonly owner: string
  readonly step: string
  readonly due: string
  readonly noDue: string
  readonly option: string
  readonly for: string
  readonly against: string
  readonly risks: string
  readonly none: string
  readonly undated: string
  readonly stances: Readonly<Record<Position['stance'], string>>
  readonly forms: Readonly<Record<QuotationKind | 'passedOn' | 'paraphrase', string>>
  readonly eventStatuses: Readonly<Record<EventStatus, string>>
  readonly instrumentTypes: Readonly<Record<InstrumentType, string>>
  readonly claimStatuses: Readonly<Record<ClaimStatus, string>>
  /** Words before a numeral; empty for an exact one. */
  readonly qualifiers: Readonly<Record<Qualifier, string>>
  /** Share words or symbol after a number, currency before it. */
  readonly amount: (number: string, unit: string | null) => string
  /** A counted thing in the plural: "person" is "people". */
  readonly plural: (unit: string) => string
  readonly confidence: Readonly<Record<Claim['confidence'], string>>
  readonly estimate: string
  readonly planned: string
  readonly inPlace: (place: string) => string
  /** Who gives a number or reports an event. */
  readonly sourceIs: (who: string) => string
  readonly noSource: (publisher: string) => string
  readonly riskLevels: (likelihood: string, impact: string) => string
  readonly toAddressee: (who: string) => string
  /** Reported by somebody else: never more than "is reported to have said". */
  readonly passedOn: (by: string) => string
  readonly saidOn: (date: string) => string
  readonly timelineAlt: (count: string, first: string, last: string) => string
  readonly timelineCaption: string
  readonly speakersCaption: string
  readonly otherSpeakersCaption: string
  readonly optionsCaption: string
  readonly stepsCaption: string
  readonly lawCaption: string
  /** Where an instrument stands that no printed sentence tells of, and who speaks of it there. */
  readonly namedIn: (paragraphs: readonly number[], speakers: string | null) => string
}

export interface OpeningWording {
  /** The article when no publisher is known: "the article". */
  readonly theArticle: string
  readonly standfirstRead: (publisher: string, date: string | null) => string
  readonly standfirstAnalysed: (sources: string) => string
  readonly unreviewed: string
  /** A report as a source: "a report in The Harbour Post of 14 March 2025". */
  readonly report: (publisher: string, date: string | null) => string
  readonly speaking: (names: string, others: string | null, otherCount: number) => string
  readonly others: (count: number) => string
  readonly noSpeakers: string
  readonly contents: (publisher: string, found: string) => string
  readonly figures: (count: number) => string
  readonly events: (count: number) => string
  readonly instruments: (count: number) => string
  readonly quotations: (count: number) => string
  readonly unsupported: (gaps: string) => string
  readonly unattributed: (count: number) => string
  readonly unsourced: (count: number) => string
  readonly nothingFound: (publisher: string) => string
  readonly decision: string
  readonly decisionBy: (date: string) => string
  readonly noKeyMessages: string
  readonly wordsWithheld: string
}

export interface GapWording {
  readonly noSpeakers: string
  readonly noEvents: string
  readonly noInstruments: string
  readonly noRecommendations: string
  readonly noGaps: string
  readonly unreviewedNoGaps: string
  readonly missing: (what: string) => string
  readonly unattributed: string
  readonly alsoSpeaking: string
  readonly ambiguous: (candidates: string) => string
  readonly unsourced: string
  readonly more: (count: number) => string
  /** The same where none is printed. */
  readonly all: (count: number) => string
  readonly moreQuotations: (count: number) => string
  readonly undatedEvents: (count: number) => string
  readonly replies: Readonly<Record<Exclude<Reply['status'], 'quoted'>, string>>
  readonly lowConfidence: (count: number) => string
  readonly reviewStatus: string
  readonly reviewLowConfidence: string
}

export interface CitationWording {
  /** Closes a title in quotation marks: the comma stands inside in American English. */
  readonly quotedTitle: (title: string) => string
  readonly retrieved: (date: string) => string
  readonly archived: string
  readonly paragraphs: (numbers: string) => string
  readonly headline: string
  readonly caption: string
  readonly untitled: string
  readonly etAl: string
  readonly linkTitle: (title: string) => string
}

export interface ClosingWording {
  readonly methodRead: (reader: string) => string
  readonly methodAnalysed: (articles: number) => string
  readonly methodQuotations: string
  readonly methodSelection: string
  readonly methodReported: string
  readonly limitations: string
  readonly corrected: (publisher: string) => string
  readonly withdrawn: (publisher: string) => string
  readonly holder: (who: string) => string
  /** Where no holder is stated. */
  readonly noHolder: (publisher: string | null) => string
  readonly licence: (licence: string) => string
  readonly excerpt: (printed: string, total: string | null) => string
  readonly noExcerpt: string
  readonly statedBudget: (budget: string) => string
  readonly defaultBudget: (budget: string) => string
  readonly replaced: (count: number) => string
  readonly provenance: (article: {
    readonly id: string
    readonly sha256: string
    readonly kind: string
    readonly retrieved: string | null
    readonly generator: string
  }) => string
  readonly attachment: string
  readonly attached: string
  readonly description: (title: string) => string
}

interface MemoWording {
  /** Where nothing says to whom it goes. */
  readonly toFile: string
  readonly fromReading: string
  readonly fromAnalyst: string
  readonly reRead: (publisher: string, date: string | null) => string
  readonly reAnalysed: string
  readonly undated: string
  readonly findings: string
}
