import type {CitationStyle} from '../citations/citation-format.ts'

/** Kinds of document, by the names that the command uses. */
export type ProfileId =
  | 'brief'
  | 'memo'
  | 'upr-individual'
  | 'upr-joint'
  | 'hrc-statement'
  | 'letter'

/** What a kind of document holds, in which order, and what it must keep to: data, so that it can be checked against its source. */
export interface Profile {
  readonly id: ProfileId
  /** The year of the rules it follows and, after the point, our edition of them. Every change raises it. */
  readonly version: string
  readonly sources: readonly ProfileSource[]
  readonly sections: readonly SectionName[]
  /** What stands in an annex, which no limit counts; left out: there is none, and rights and provenance end the text. */
  readonly annex?: readonly SectionName[] | undefined
  /** What the title of the annex calls it; left out: as that of a submission. */
  readonly annexTitle?: 'submission' | 'statement' | 'letter' | undefined
  /** How the section of requests asks; left out: it recommends. */
  readonly asks?: 'recommend' | 'callUpon' | undefined
  /**
   * Which of the dossier's submitters submit it, and are its authors: the first, all, or all in the order of their consultative
   * status. `none`: it is not submitted, and its author is whoever it comes from.
   */
  readonly submitters: 'none' | 'first' | 'all' | 'byStatus'
  /** `paragraphs`: every paragraph of the text has a number, through all sections. */
  readonly numbering: 'none' | 'paragraphs'
  /** `subject`: as in a letter, the text itself begins the page and a heading in it is the title. */
  readonly opening: 'title' | 'subject'
  /** `plain`: the text has neither bold nor italics. */
  readonly lettering: 'marked' | 'plain'
  readonly citationStyle: CitationStyle
  /** What a dossier must have, so that none of it is made up. */
  readonly needs: readonly ProfileNeed[]
  /** Whether notes count in the limits; title, headings and paragraph numbers always do, an annex never. */
  readonly countsNotes: boolean
  readonly limits: readonly ProfileLimit[]
}

/** Where a rule comes from: facts of it, never its sentences. */
export interface ProfileSource {
  readonly title: string
  readonly issuer: string
  /** The year or day of the document, ISO 8601; `null` where the rule is our own. */
  readonly date: string | null
  readonly url: string | null
  /** Paragraph, section or page. */
  readonly place: string | null
  /** The day on which the document itself was read; `null`: it is known from others' accounts of it, and should be read again. */
  readonly read: string | null
  /** The day on which only excerpts of it were seen; before a release it wants reading whole. */
  readonly excerpt?: string | undefined
  /** What it settles here. */
  readonly settles: string
}

/**
 * What a dossier must say before a document of the profile can be made; what is missing is a `ComposeError` `profile-missing`.
 */
export type ProfileNeed =
  | 'anything'
  | 'analysis'
  | 'recommendations'
  | 'submitter'
  | 'twoSubmitters'
  | 'state'
  | 'status'
  | 'letter'

/** How long a document may be, and for whom. Words are counted as word processors count them; see `countedWords`. */
export interface ProfileLimit {
  /** The most words. */
  readonly words: number
  /** For whom: all, or submitters of one consultative status. */
  readonly for: 'all' | 'general' | 'special' | 'roster'
  /** The rule in a few words, for the message of a breach. */
  readonly rule: string
}

/** The sections that a profile puts in order. One for which the dossier says nothing is left out. */
export type SectionName =
  | 'memoHead'
  | 'standfirst'
  | 'bottomLine'
  | 'notice'
  | 'withheld'
  | 'keyFigures'
  | 'differing'
  | 'keyMessages'
  | 'keyFindings'
  | 'background'
  | 'supported'
  | 'evidence'
  | 'whoSaysWhat'
  | 'positions'
  | 'timeline'
  | 'law'
  | 'options'
  | 'recommendations'
  | 'nextSteps'
  | 'unknown'
  | 'method'
  | 'sources'
  | 'submissionHead'
  | 'statementHead'
  | 'introduction'
  | 'summary'
  | 'concerns'
  | 'findings'
  | 'positionsInProse'
  | 'lawInProse'
  | 'requests'
  | 'letterBody'
  | 'letterAsks'
  | 'letterClose'
