import type {Graphic, Image} from './nodes/blocks.ts'
import type {Ink} from './nodes/scene.ts'

/** How documents look; one theme serves every renderer. Sizes are points, colours `#rrggbb`. */
export interface Theme {
  readonly name: string
  readonly colours: Readonly<Record<Ink, string>>
  readonly fonts: {
    /** Running text. */
    readonly text: FontFamily
    /** Labels, tables and figures. */
    readonly label: FontFamily
  }
  readonly sizes: {
    readonly body: number
    readonly leading: number
    readonly small: number
    readonly title: number
    /** Heading sizes, level 1 first. */
    readonly headings: readonly [number, number, number, number, number]
  }
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** Above the masthead, where the document has no logo of its own. */
  readonly logo?: Image | Graphic | undefined
  /** Left in the head of pages, in place of the title; with the places of `runningText`. */
  readonly header?: string | undefined
  /** Left in the foot of pages, in place of organisation and date; with the places of `runningText`. */
  readonly footer?: string | undefined
}

/** A family and what stands in for it: PDF embeds its faces, Word and HTML ask for it by name. */
export interface FontFamily {
  /** Name of the family as installed, and as Word and CSS ask for it. */
  readonly name: string
  /** What to fall back on where it is not installed, in order. */
  readonly fallback: readonly string[]
  /** Files of the family, where it is none of those that come with onrecord: PDF embeds them. */
  readonly faces?: readonly ThemeFace[] | undefined
}

/** A TrueType file of one weight and style. */
export interface ThemeFace {
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  readonly bytes: Uint8Array
}

/** The theme that documents have when none is given: see docs/decisions for the choices. */
export const defaultTheme: Theme = {
  name: 'quiet',
  colours: {
    text: '#1a1a1f',
    muted: '#595961',
    accent: '#1f4e79',
    accentSoft: '#c9d8e6',
    rule: '#b9bdc4',
    panel: '#f3f5f8',
    paper: '#ffffff',
  },
  fonts: {
    text: {name: 'Source Serif 4', fallback: ['Source Serif Pro', 'Georgia', 'serif']},
    label: {name: 'Source Sans 3', fallback: ['Source Sans Pro', 'Arial', 'sans-serif']},
  },
  sizes: {body: 10.5, leading: 14.5, small: 8.5, title: 24, headings: [15, 12, 10.5, 10.5, 10.5]},
  margins: {top: 66, right: 80, bottom: 64, left: 80},
}

/** A second look, all in a sans, green, with wider columns: for desks that publish on screens first. */
const clearTheme: Theme = {
  name: 'clear',
  colours: {
    text: '#16211d',
    muted: '#4f5a55',
    accent: '#0a6650',
    accentSoft: '#bfdcd2',
    rule: '#aebab4',
    panel: '#eef5f2',
    paper: '#ffffff',
  },
  fonts: {
    text: {name: 'Source Sans 3', fallback: ['Source Sans Pro', 'Arial', 'sans-serif']},
    label: {name: 'Source Sans 3', fallback: ['Source Sans Pro', 'Arial', 'sans-serif']},
  },
  sizes: {body: 11, leading: 15, small: 8.5, title: 28, headings: [17, 13, 11, 11, 11]},
  margins: {top: 64, right: 68, bottom: 64, left: 68},
}

/** The themes that ship, by name. */
export const themes: Readonly<Record<'quiet' | 'clear', Theme>> = {
  quiet: defaultTheme,
  clear: clearTheme,
}
