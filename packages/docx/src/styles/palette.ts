import type {Theme} from '@onrecord/document'
import type {Page} from '../page.ts'
import {halfPoints, hex} from '../units.ts'
import type {Colour, Rule} from './style.ts'

/** What the styles take from a theme, in Word's units. */
export interface Palette {
  readonly page: Page
  readonly colours: Readonly<Record<'text' | 'muted' | 'accent', Colour>>
  readonly panel: string
  /** Line spacing of running text, in 240ths of a line. */
  readonly line: number
  readonly size: {
    readonly body: number
    readonly small: number
    readonly title: number
    readonly headings: readonly number[]
  }
  readonly rule: (ink: 'text' | 'accent' | 'accentSoft' | 'rule', points: number) => Rule
}

export function paletteOf(theme: Theme, page: Page, title = ''): Palette {
  const {colours, sizes} = theme
  return {
    page,
    colours: {
      text: {value: hex(colours.text), theme: 'text1'},
      muted: {value: hex(colours.muted), theme: 'text2'},
      accent: {value: hex(colours.accent), theme: 'accent1'},
    },
    panel: hex(colours.panel),
    line: Math.round((240 * sizes.leading) / (sizes.body * naturalLine)),
    size: {
      body: halfPoints(sizes.body),
      small: halfPoints(sizes.small),
      title: halfPoints(sizes.title * titlePart(title)),
      headings: sizes.headings.map(halfPoints),
    },
    rule: (ink, points) => ({size: Math.round(points * 8), space: 4, colour: hex(colours[ink])}),
  }
}

/** A headline that would take four lines is set smaller, as in print; a style sets it, so that whoever wants it larger changes one. */
function titlePart(title: string): number {
  return longTitles.find(({length}) => title.length > length)?.part ?? 1
}

/** Characters, at some 35 a line in the size of the default theme. */
const longTitles = [
  {length: 100, part: 0.7},
  {length: 80, part: 0.8},
  {length: 64, part: 0.9},
] as const

/** Height of a single-spaced line as a multiple of the size, for the faces Word has: Georgia 1.14, Arial 1.15. */
const naturalLine = 1.145
