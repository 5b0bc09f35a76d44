import type {TlpLabel} from '../publish/marking.ts'
import type {Article, SCHEMA_VERSION} from './article.ts'
import type {Edtf, EvidenceRef, LanguageTag, Span} from './common.ts'
import type {ModelReview, Proposal} from './proposal.ts'

/** Articles, and the analyst's own layer over them. */
export interface Dossier {
  readonly type: 'dossier'
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly title: string
  readonly language: LanguageTag
  /** The date the dossier was prepared; a document's date comes from here and never from a clock. */
  readonly prepared: Edtf | null
  readonly audience?: string | undefined
  readonly organisation?: string | undefined
  readonly decision?: {readonly asked: string; readonly by?: Edtf | undefined} | undefined
  readonly preparedFor?:
    | {
        readonly to?: string | undefined
        readonly from?: string | undefined
        readonly re?: string | undefined
      }
    | undefined
  /** What submissions to the United Nations say beside the evidence. */
  readonly submission?: Submission | undefined
  /** What a letter says beside the evidence. */
  readonly letter?: Letter | undefined
  readonly articles: readonly Article[]
  readonly excerpts: readonly RefText[]
  readonly paraphrases: readonly RefText[]
  readonly anchors: Readonly<Record<EvidenceRef, Anchor>>
  readonly corrections: readonly DossierCorrection[]
  /** What models propose; none of it is a fact before a correction accepts it. */
  readonly proposals?: readonly Proposal[] | undefined
  /** Of a protected dossier, which has no proposals: what became of them. */
  readonly modelReviews?: readonly ModelReview[] | undefined
  readonly parties: readonly Party[]
  /** CSL-JSON items: treaties, reports, laws. */
  readonly references: readonly CslItem[]
  readonly analysis: Analysis | null
  readonly protection: Protection | null
  /** Of a protected dossier, which has no protection left: its marking. */
  readonly marking?: TlpLabel | null | undefined
  /** Of a protected dossier: what was replaced in it. */
  readonly replacements?: readonly Replacement[] | undefined
}

/** Who submits, about which State, to which meeting. */
export interface Submission {
  /** Each organisation that submits, in the order in which they are named. */
  readonly submitters: readonly Submitter[]
  /** The State under review, as the document names it. */
  readonly state?: string | undefined
  /** The meeting it is for: "52nd session of the Working Group, May 2026". */
  readonly session?: string | undefined
  /** The agenda item of the Human Rights Council: "Item 4: Human rights situations that require the Council’s attention". */
  readonly agendaItem?: string | undefined
}

/** An organisation that submits. */
export interface Submitter {
  readonly name: string
  /** Sentences about the organisation: what it does, since when. */
  readonly description?: string | undefined
  /** Consultative status with the Economic and Social Council, where it has one. */
  readonly status?: 'general' | 'special' | 'roster' | undefined
  /** Address, site or mailbox for questions. */
  readonly contact?: string | undefined
}

/** What a letter needs beside the analysis. */
export interface Letter {
  /** Lines of the address of whoever gets it, the name first. */
  readonly addressee: readonly string[]
  /** Lines of the address of whoever sends it; none where a letterhead has them. */
  readonly sender: readonly string[]
  /** The sender's file number. */
  readonly reference?: string | undefined
  readonly salutation?: string | undefined
  /** The words before the signature ("Yours sincerely"). */
  readonly closing?: string | undefined
  readonly signatory: {readonly name: string; readonly role?: string | undefined}
  /** What goes with it, beside the sources, which always do. */
  readonly enclosures: readonly string[]
}

/** Words for a piece of evidence: an excerpt that may be printed, or a paraphrase of one that may not. */
export interface RefText {
  readonly ref: EvidenceRef
  readonly text: string
}

/** What finds a piece of evidence again in another reading, or not at all: never a near match. */
export interface Anchor {
  readonly spans: readonly Span[]
  /** SHA-256 (hex) of the words at the spans, joined by one LF. */
  readonly sha256: string
  /** Up to 32 UTF-16 code units before the first span and after the last; empty when withheld. */
  readonly prefix: string
  readonly suffix: string
}

/**
 * A human's correction of a reading. `set` maps paths inside the fact to values: `speaker.entity`, `kind`, `edtf`, …;
 * `mergedInto: e4` makes two people one, `rejected: true` takes the fact out, `accepted: true` makes one of what a model
 * proposed.
 */
export interface DossierCorrection {
  readonly ref: EvidenceRef
  readonly set: Readonly<Record<string, unknown>>
  readonly by: string
  readonly on: Edtf
  readonly why: string
  /** Of a correction that was carried out, the paths that it set; `set` is empty then. `declined`: a proposal was rejected. */
  readonly changed?: readonly string[] | undefined
}

/** One person or body over several articles. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly entities: readonly EvidenceRef[]
  /** What the party is, for a reader who does not know it ("president of …"). */
  readonly role?: string | undefined
}

/** A CSL-JSON item; fields beyond these are kept. */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title?: string | undefined
  readonly [field: string]: unknown
}

/** What a statement stands on: an evidence reference, `article:fact` or the id of one of `references`, alone or with how it bears on the statement. */
export type Evidence =
  | EvidenceRef
  | {
      readonly ref: EvidenceRef
      readonly bearing: 'supports' | 'contradicts' | 'context'
      /** Where in a reference it stands, as a citation prints it: "art 33", "para 12". Of an article the place is known. */
      readonly locator?: string | undefined
    }

/** A statement of the analyst and what it stands on. */
export interface Statement {
  readonly text: string
  readonly evidence: readonly Evidence[]
}

/** The analyst's layer: what the articles mean for whoever acts. Its statements cite evidence, and no rule writes any of it. */
export interface Analysis {
  readonly bottomLine: Statement | null
  readonly background: readonly Statement[]
  readonly keyMessages: readonly Statement[]
  /** Evidence ids of two to four figures for the first page; empty: chosen from what is cited. */
  readonly keyFigures: readonly EvidenceRef[]
  readonly positions: readonly Position[]
  readonly claims: readonly Claim[]
  /** Of each accused side, whether it was heard. */
  readonly replies: readonly Reply[]
  readonly options: readonly AnalysisOption[]
  readonly recommendations: readonly Recommendation[]
  readonly nextSteps: readonly {
    readonly owner: string
    readonly text: string
    readonly due?: Edtf | undefined
  }[]
  readonly translations: readonly Translation[]
  readonly method: string | null
  readonly limitations: string | null
}

/** Where a party stands on a question. `party` is a party's id. */
export interface Position {
  readonly party: string
  readonly question: string
  readonly stance: 'supports' | 'opposes' | 'conditional' | 'unclear'
  readonly statement: string
  readonly evidence: readonly Evidence[]
}

/** The ladder of a claim, which chooses its verb: `attributed` is stated, `unverified` and `disputed` are alleged, `verified` is confirmed by whoever checked. */
export type ClaimStatus =
  | 'attributed'
  | 'unverified'
  | 'corroborated'
  | 'disputed'
  | 'refuted'
  | 'verified'

/** A sentence that somebody holds to be true, as it can follow "that", and how far it was checked. */
export interface Claim {
  readonly id: string
  readonly text: string
  readonly evidence: readonly Evidence[]
  readonly status: ClaimStatus
  readonly confidence: 'low' | 'moderate' | 'high'
  readonly checks: readonly {
    readonly by: string
    readonly on: Edtf
    readonly method: string
    readonly result: string
  }[]
  /** What would settle it and is not there. */
  readonly missing?: string | undefined
}

/** Whether the side that is accused was heard. */
export interface Reply {
  readonly party: string
  readonly status: 'quoted' | 'declined' | 'unreachable' | 'notSought' | 'absent'
  readonly evidence: readonly Evidence[]
}

/** Something that could be done, with what speaks for and against it. */
export interface AnalysisOption {
  readonly text: string
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly risks: readonly {
    readonly text: string
    readonly likelihood: string
    readonly impact: string
  }[]
}

/** What is asked of whom. */
export interface Recommendation {
  /** A party's id. */
  readonly addressee: string
  readonly text: string
  readonly evidence: readonly Evidence[]
  /** 1 is the most urgent. */
  readonly priority: number
}

/** The words of a quotation in another language, and who translated them. */
export interface Translation {
  readonly of: EvidenceRef
  readonly language: LanguageTag
  readonly text: string
  readonly by: string
}

/** What must not be told: people, places and dates. Nothing is composed before it is carried out. */
export interface Protection {
  /** The marking (TLP 2.0) that stands on every page and caps what may be made; `null`: none. */
  readonly marking: TlpLabel | null
  readonly people: readonly ProtectedPerson[]
  readonly generalise: readonly Generalised[]
  /** Names of bodies, places and other people that are printed though a word of them is in a protected name ("Lake Brandt"). */
  readonly keep?: readonly string[] | undefined
}

/** A date, a place, or words to be stated less exactly: by `ref` or by `words`, one of the two. */
export interface Generalised {
  /** A date or an entity. */
  readonly ref?: EvidenceRef | undefined
  /** What no reading has made an entity of: the name of a ship, a school or a room. */
  readonly words?: string | undefined
  /** `month` or `year` for a date, else the words to print. */
  readonly to: string
}

/** What is done about one person. Whoever is not listed is printed as the articles name them: `undecidedPeople` says who should be decided about. */
export interface ProtectedPerson {
  /** A party's id. */
  readonly party: string
  readonly atRisk: boolean
  /** `pseudonym` and `role` print `as`; `omit` leaves out what the person said and did, too. */
  readonly policy: 'name' | 'pseudonym' | 'role' | 'omit'
  /** The pseudonym or role to print. */
  readonly as?: string | undefined
  /** Why somebody at risk is named all the same; without it `atRisk` and the policy `name` contradict each other. */
  readonly why?: string | undefined
}

/** One replacement that protection made: where, and what stands there now. Never what stood there before. */
export interface Replacement {
  /** Path in the dossier, such as `analysis.claims[2].text`, or an evidence id. */
  readonly where: string
  readonly by: string
  readonly reason: 'name' | 'place' | 'date' | 'omitted'
}

declare const protectedMark: unique symbol

/**
 * A dossier in which names at risk are replaced, and places and dates generalised.
 * Only `protect` makes one; composing takes nothing else.
 */
export interface ProtectedDossier extends Dossier {
  readonly [protectedMark]: true
  readonly protection: null
  readonly marking: TlpLabel | null
  readonly replacements: readonly Replacement[]
}
