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
import type {ProfileId} from '../profiles/profile.ts'
import type {CitationWording, ClosingWording} from './closing-wording.ts'
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
  /** What a document of each profile is called above its title. */
  readonly genres: Readonly<Record<ProfileId, string>>
  readonly headings: HeadingWording
  readonly facts: FactWording
  readonly opening: OpeningWording
  readonly gaps: GapWording
  readonly citations: CitationWording
  readonly closing: ClosingWording
  readonly memo: MemoWording
  readonly attribution: AttributionWording
  readonly submissions: SubmissionWording
  /** A sentence that goes on another: its first letter small where that is safe, so never that of a name. */
  readonly lowerFirst: (sentence: string) => string
}

/** Who says something. */
export interface Speaking {
  readonly name: string
  readonly plural: boolean
  /** The paper speaks, and nobody in it. */
  readonly paper: boolean
}

/** The ladder from what is said to what is known. */
export interface AttributionWording {
  readonly states: (who: Speaking) => string
  readonly alleges: (who: Speaking) => string
  readonly confirms: (who: Speaking) => string
  /** Before a claim that does not hold: nobody is given as its source again. */
  readonly claimed: string
  readonly denies: (who: Speaking) => string
  readonly supported: (by: string) => string
  /** How many more say so: "two others". */
  readonly others: (count: number) => string
  readonly close: (words: string) => string
}

/** What submissions, statements and letters say in words of their own. */
export interface SubmissionWording {
  readonly headings: {
    readonly introduction: string
    readonly summary: string
    readonly concerns: string
    readonly findings: string
    readonly positions: string
    readonly recommendations: string
    readonly requests: string
  }
  readonly annex: {readonly submission: string; readonly statement: string; readonly letter: string}
  readonly submitted: (names: string, state: string, session: string | null) => string
  readonly statement: (names: string, item: string | null) => string
  readonly inStatus: (name: string, status: 'general' | 'special' | 'roster') => string
  /** Of organisations without consultative status, which cannot submit. */
  readonly sharing: (names: string, plural: boolean) => string
  readonly contact: (words: string) => string
  /** What the checker is told of organisations that the dossier names and a submission by one leaves out. */
  readonly leftOut: (names: string) => string
  /** Opens a paragraph on what nobody of the submitting side has seen. */
  readonly secondHand: string
  readonly checked: string
  /** Of more reports than a sentence holds. */
  readonly listed: (articles: number, date: string | null) => string
  /** `null`: it rests on no report. */
  readonly basis: (sources: string | null) => string
  /** `null`: who made it is said before. */
  readonly check: (by: string | null, date: string, method: string, result: string) => string
  readonly position: (name: string, stance: string, statement: string) => string
  readonly reply: (name: string, reply: string) => string
  readonly quotedReply: string
  readonly recommend: (names: string, plural: boolean, state: string | null) => string
  readonly callUpon: (names: string, plural: boolean) => string
  readonly letterAsk: string
  readonly letterDecision: (by: string | null) => string
  readonly reference: (reference: string) => string
  readonly salutation: string
  readonly closing: string
  readonly enclosures: (items: string) => string
  readonly enclosedSources: string
}

interface HeadingWording {
  readonly bottomLine: string
  readonly unreviewed: string
  readonly keyFigures: string
  /** Over one alone. */
  readonly keyFigure: string
  readonly differing: string
  readonly keyMessages: string
  readonly reported: string
  readonly background: string
  readonly whoSaysWhat: string
  readonly inTheirWords: string
  readonly inOurWords: string
  /** Over words of both kinds. */
  readonly whatTheySay: string
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
  readonly disclosure: string
  readonly evidence: string
}

/** Words for single facts: labels of tables, statuses, qualifiers. */
export interface FactWording {
  readonly party: string
  readonly position: string
  readonly stance: string
  readonly speaker: string
  readonly asReported: string
  readonly role: string
  /** What stands for a role that the article does not give. */
  readonly noRole: Readonly<Record<EntityType | 'described' | 'several' | 'ambiguous', string>>
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
  /** The status of what stands on somebody's word alone, and what leads to it. */
  readonly said: string
  readonly saidBy: (who: string) => string
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
  readonly shareOf: (what: string) => string
  readonly inPlace: (place: string) => string
  /** Who gives a number or reports an event. */
  readonly sourceIs: (who: string, articles?: number) => string
  /** Behind the source: the other numbers for the same thing. */
  readonly alsoGiven: (amounts: string) => string
  readonly figure: string
  readonly givenBy: string
  readonly differingCaption: string
  /** Who gives a number in which paper and when. `corrected`: the day of a correction, empty where it has none. */
  readonly given: (told: {
    readonly who: string | null
    readonly publisher: string
    readonly date: string | null
    readonly corrected: string | null
    readonly isEarlier: boolean
  }) => string
  readonly deniedBy: (who: string) => string
  readonly noSource: (publisher: string | null, articles: number) => string
  readonly riskLevels: (likelihood: string, impact: string) => string
  readonly toAddressee: (who: string) => string
  /** Reported by somebody else: never more than "is reported to have said". */
  readonly passedOn: (by: string) => string
  /** Goes before words in the language of the document. */
  readonly translatedBy: (who: string) => string
  readonly timelineAlt: (count: number, first: string, last: string) => string
  /** With what a span in the drawing means, where there is one. */
  readonly timelineCaption: (spans: boolean) => string
  readonly speakersCaption: string
  readonly otherSpeakersCaption: string
  readonly optionsCaption: string
  readonly stepsCaption: string
  readonly lawCaption: string
  /** Before the names of instruments of which nothing more is told. */
  readonly alsoNamed: string
  /** Where an instrument stands that no printed sentence tells of, and who speaks of it there. */
  readonly namedIn: (
    paragraphs: readonly number[],
    speakers: string | null,
    articles: number,
  ) => string
}

export interface OpeningWording {
  /** The paper when no publisher is known: "The article", of several "One article". */
  readonly theArticle: string
  /** "What The Harbour Post reported on 14 March 2025", of several "What two articles report". */
  readonly whatIsRead: (publisher: string | null, date: string | null, count: number) => string
  /** What of it the document holds. */
  readonly contains: Readonly<Record<'speakers' | 'figures' | 'dates' | 'law', string>>
  readonly standfirstRead: (what: string, list: string, count: number) => string
  readonly standfirstAnalysed: (sources: string) => string
  readonly unreviewed: string
  /** Behind it, where the reading could tell little of the words. */
  readonly unknownLanguage: (articles: number) => string
  /** A child is named. */
  readonly minor: string
  /** A report as a source: "a report in The Harbour Post of 14 March 2025". */
  readonly report: (publisher: string | null, date: string | null, count: number) => string
  /** Several of which no paper is known; `isMore`: beside reports of papers that are. */
  readonly articles: (count: number, isMore: boolean) => string
  readonly speaking: (names: string, others: string | null, otherCount: number) => string
  readonly others: (count: number) => string
  readonly noSpeakers: string
  readonly contents: (publisher: string | null, found: string) => string
  readonly figures: (count: number) => string
  readonly events: (count: number) => string
  readonly instruments: (count: number) => string
  readonly quotations: (count: number) => string
  readonly unsupported: (gaps: string) => string
  readonly unattributed: (count: number) => string
  readonly unsourced: (count: number) => string
  /** How many articles print how few texts. */
  readonly copies: (articles: number, texts: number) => string
  readonly nothingFound: (publisher: string | null) => string
  readonly decision: string
  readonly decisionBy: (date: string) => string
  readonly noKeyMessages: string
  readonly wordsWithheld: (articles: number) => string
}

export interface GapWording {
  readonly noSpeakers: string
  readonly noOtherSpeakers: string
  /** Of what is in none of the sections, as a list of the next two. */
  readonly notFound: (what: string) => string
  readonly noEvents: string
  readonly noInstruments: string
  readonly noRecommendations: string
  readonly noGaps: string
  /** Figures without a source there are none, or they stand among the key figures, or they say too little by themselves. */
  readonly unreviewed: (unsourced: 'none' | 'shown' | 'small') => string
  readonly missing: (what: string) => string
  readonly unattributed: string
  /** In a language of which the reading knows no more than the marks. */
  readonly speakerUnread: string
  /** `isAlone`: no words of anybody are printed. */
  readonly speaking: (isAlone: boolean) => string
  /** Events that the timeline prints with a doubt. */
  readonly contested: (count: number) => string
  /** Behind a list that is cut. */
  readonly otherVoices: (count: number) => string
  readonly ambiguous: (candidates: string) => string
  readonly unsourced: string
  readonly more: (count: number, attached: boolean) => string
  /** Where none is printed: how many, before their notes. */
  readonly all: (count: number) => string
  readonly notPrinted: (
    count: number,
    where: {readonly isAlone: boolean; readonly attached: boolean},
  ) => string
  readonly undatedEvents: (count: number) => string
  readonly replies: Readonly<Record<Exclude<Reply['status'], 'quoted'>, string>>
  /** Days are counted from a date that nobody has given. */
  readonly unpublished: (articles: number) => string
  readonly lowConfidence: (count: number) => string
  readonly reviewStatus: string
  readonly reviewLowConfidence: string
}

interface MemoWording {
  /** Where nothing says to whom it goes. */
  readonly toFile: string
  readonly fromReading: string
  readonly fromAnalyst: string
  readonly reAnalysed: string
  readonly undated: string
  readonly findings: string
}
