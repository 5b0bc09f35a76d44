import type {Inline} from '@onrecord/document'
import type {Wording} from '../wording/wording.ts'
import {chicago} from './chicago.ts'
import type {CitedSource} from './cited-source.ts'
import {oscola} from './oscola.ts'

export const citationStyles = ['chicago', 'oscola'] as const

/**
 * How sources are cited in notes: `chicago` is the notes style of the Chicago Manual of Style (what the 17th and 18th
 * editions agree on), `oscola` the Oxford University Standard for Citation of Legal Authorities (4th edition).
 */
export type CitationStyle = (typeof citationStyles)[number]

/** Words and nodes of a citation, without the stop at its end. */
export type CitationContent = readonly (string | Inline)[]

/** Where in a source something stands. */
export type Locator =
  /** Paragraphs by number ("6, 9–11"), or the headline or a caption. */
  | {readonly kind: 'place'; readonly numbers: string | null; readonly names: readonly string[]}
  /** As the analyst gave it. */
  | {readonly kind: 'words'; readonly words: string}

/** What was withdrawn is marked behind its citation, also where this is short. */
export interface CitationFormat {
  readonly full: (source: CitedSource, locator: Locator | null) => CitationContent
  /** The source again; `first` is the id of the note in which it stands in full. */
  readonly short: (source: CitedSource, locator: Locator | null, first: string) => CitationContent
}

export function citationFormat(style: CitationStyle, wording: Wording): CitationFormat {
  const {full, short} = {chicago, oscola}[style](wording)
  const marked = ({withdrawn}: CitedSource, content: CitationContent): CitationContent =>
    withdrawn ? [...content, ` [${wording.citations.withdrawn}]`] : content
  return {
    full: (source, locator) => marked(source, full(source, locator)),
    short: (source, locator, first) => marked(source, short(source, locator, first)),
  }
}
