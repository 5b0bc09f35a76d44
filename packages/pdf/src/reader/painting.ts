import type {PdfFont} from './font.ts'
import type {PdfDict, PdfStream} from './objects.ts'

/** A marked-content sequence that is open (ISO 32000-1, 14.6). */
export interface Mark {
  readonly tag: string
  readonly properties: PdfDict | null
  /** Number of the sequence in its stream, where it is a piece of the structure. */
  readonly mcid: number | null
  /** The form in which it was opened; `null` for the page itself. */
  readonly stream: PdfStream | null
}

/** Something that a content stream puts on the page, with the marks around it, outermost first. */
export type Painting =
  | (TextPainting & {readonly type: 'text'})
  | {
      readonly type: 'path' | 'image' | 'shading'
      readonly marks: readonly Mark[]
      readonly stream: PdfStream | null
    }

/** Text between two moves of the pen. */
export interface TextPainting {
  readonly marks: readonly Mark[]
  readonly font: PdfFont
  readonly codes: readonly number[]
  readonly text: string
  /** Where the pen stands before and after, on the page. */
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  /** Height of the type on the page. */
  readonly size: number
  /** 3 is invisible. */
  readonly renderingMode: number
  /** The form whose content it is; `null` for the page itself. */
  readonly stream: PdfStream | null
}
