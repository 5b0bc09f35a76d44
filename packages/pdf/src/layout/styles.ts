import {isRightToLeft, type LanguageTag, type Theme} from '@onrecord/document'
import type {Setting} from './paragraph/set-text.ts'

/** The settings of a document, from its theme. All leadings and rooms are multiples of a quarter of the body's leading. */
export interface Styles {
  /** A quarter of the body's leading: the unit of the vertical rhythm. */
  readonly beat: number
  readonly title: Setting
  readonly standfirst: Setting
  readonly lead: Setting
  readonly body: Setting
  readonly small: Setting
  readonly headings: readonly [Setting, Setting, Setting, Setting, Setting]
  readonly label: Setting
  readonly labelStrong: Setting
  readonly note: Setting
  readonly tableHead: Setting
  readonly tableCell: Setting
  readonly smallTableHead: Setting
  readonly smallTableCell: Setting
  readonly bigNumber: Setting
  readonly qualifier: Setting
}

export function stylesOf(theme: Theme, language: LanguageTag): Styles {
  const {sizes, colours} = theme
  const beat = sizes.leading / 4
  const make = maker(theme, beat, isRightToLeft(language))
  const tabular = {figures: 'tabular'} as const
  const strong = {weight: 600} as const
  const quiet = {colour: colours.muted}
  return {
    beat,
    title: make('text', sizes.title, 1.2, strong),
    standfirst: make('text', sizes.headings[1], 1.42, quiet),
    lead: make('text', sizes.body + 1, sizes.leading / (sizes.body + 1)),
    body: {
      ...make('text', sizes.body, sizes.leading / sizes.body),
      align: 'justify',
      hyphenate: true,
    },
    small: {...make('text', sizes.small, 1.28, quiet), hyphenate: true},
    headings: [
      make('label', sizes.headings[0], 1.2, strong),
      make('label', sizes.headings[1], 1.2, strong),
      make('label', sizes.headings[2], 1.38, strong),
      make('label', sizes.headings[3], 1.38, {weight: 600, colour: colours.muted}),
      make('label', sizes.headings[4], 1.38, {italic: true}),
    ],
    label: make('label', sizes.small, 1.28, quiet),
    labelStrong: make('label', sizes.small, 1.28, strong),
    note: {...make('text', sizes.small, 1.28), hyphenate: true},
    tableHead: make('label', sizes.small, 1.28, {weight: 600, colour: colours.muted}),
    tableCell: {...make('label', sizes.small + 0.5, 1.2, tabular), hyphenate: true},
    smallTableHead: make('label', sizes.small, 1.28, {weight: 600, colour: colours.muted}),
    smallTableCell: {...make('label', sizes.small, 1.28, tabular), hyphenate: true},
    bigNumber: make('label', sizes.title + 2, 1.12, {weight: 600, colour: colours.accent}),
    qualifier: make('label', sizes.body, 1.38, quiet),
  }
}

/** Makes settings that are set ragged and not hyphenated, with a leading near `ratio` times the size. */
function maker(
  theme: Theme,
  beat: number,
  rightToLeft: boolean,
): (
  family: 'text' | 'label',
  size: number,
  ratio: number,
  change?: Partial<Setting['style']>,
) => Setting {
  return (family, size, ratio, change = {}) => ({
    style: {
      family,
      weight: 400,
      italic: false,
      size,
      colour: theme.colours.text,
      rise: 0,
      figures: 'proportional',
      ...change,
    },
    leading: Math.round((size * ratio) / beat) * beat,
    align: 'start',
    hyphenate: false,
    rightToLeft,
  })
}
