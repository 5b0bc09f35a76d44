import type {LanguageTag, NodeData} from './node-data.ts'

/** Every inline by its `type`. A new kind does not compile until each renderer handles it. */
export interface InlineMap {
  readonly text: Text
  readonly emphasis: Emphasis
  readonly strong: Strong
  readonly superscript: Superscript
  readonly lineBreak: LineBreak
  readonly link: Link
  readonly quoted: Quoted
  readonly citation: Citation
  readonly abbreviation: Abbreviation
  readonly noteReference: NoteReference
  readonly crossReference: CrossReference
  readonly languageRun: LanguageRun
}

/** Any inline: what stands beside each other in a line. */
export type Inline = InlineMap[keyof InlineMap]

/** Words as they are printed; a line is broken by `lineBreak`, not by a line feed. */
export interface Text {
  readonly type: 'text'
  readonly value: string
}

/** Words that are stressed or are a title: italics. */
export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

/** Words that must not be missed: semibold or bold. */
export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

/** Raised words, such as an ordinal's ending; notes are `noteReference`. */
export interface Superscript {
  readonly type: 'superscript'
  readonly children: readonly Inline[]
}

/** A line ends here, and the paragraph goes on. */
export interface LineBreak {
  readonly type: 'lineBreak'
}

/** A link to the web or a mailbox; others are printed as plain words (see `isLinkTarget`). */
export interface Link {
  readonly type: 'link'
  readonly href: string
  /** What the link leads to, for who hears it out of context. */
  readonly title: string
  readonly children: readonly Inline[]
}

/**
 * Words that must be verbatim, without quotation marks: renderers set the marks of the language of the document.
 * `[…]` and `[word]` are the only alterations.
 */
export interface Quoted extends NodeData {
  readonly type: 'quoted'
  readonly evidence: readonly string[]
  readonly children: readonly Inline[]
}

/** A reference to an item of `references`, as it is printed. */
export interface Citation {
  readonly type: 'citation'
  readonly target: string
  readonly children: readonly Inline[]
}

/** An abbreviation with what it stands for, which screen readers and PDF say. */
export interface Abbreviation {
  readonly type: 'abbreviation'
  readonly value: string
  readonly expansion: string
}

/** A reference to a note by id. In a row of words, as in "(n 3)", its number stands on the line. */
export interface NoteReference {
  readonly type: 'noteReference'
  readonly target: string
  /** `mark` is the raised number that calls the note; left out: `mark`. `number` names a note that is called elsewhere. */
  readonly show?: 'mark' | 'number' | undefined
}

/** A reference to a heading by id; the renderer prints its text, its page, or both. */
export interface CrossReference {
  readonly type: 'crossReference'
  readonly target: string
  readonly show: 'text' | 'page'
}

/** Words in another language than the document: it decides how they are set, hyphenated and read aloud. */
export interface LanguageRun {
  readonly type: 'languageRun'
  readonly language: LanguageTag
  readonly children: readonly Inline[]
}
