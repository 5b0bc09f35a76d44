import type {Palette} from './palette.ts'
import type {Style} from './style.ts'
import type {CharacterStyleId} from './style-ids.ts'

type CharacterStyle = Style & {
  readonly id: CharacterStyleId | 'DefaultParagraphFont' | 'FollowedHyperlink' | 'PlaceholderText'
}

export function characterStyles(palette: Palette): readonly CharacterStyle[] {
  return [...wordStyles(palette), ...ownStyles(palette)]
}

const base = {basedOn: 'DefaultParagraphFont', priority: 99} as const

function wordStyles({colours}: Palette): readonly CharacterStyle[] {
  return [
    {
      id: 'DefaultParagraphFont',
      name: 'Default Paragraph Font',
      priority: 1,
      isDefault: true,
      hidden: true,
    },
    {...base, id: 'Strong', name: 'Strong', priority: 22, quick: true, text: {bold: true}},
    {...base, id: 'Emphasis', name: 'Emphasis', priority: 20, quick: true, text: {italic: true}},
    {
      ...base,
      id: 'Hyperlink',
      name: 'Hyperlink',
      text: {colour: {...colours.accent, theme: 'hyperlink'}, underline: true},
    },
    {
      ...base,
      id: 'FollowedHyperlink',
      name: 'FollowedHyperlink',
      hidden: true,
      text: {colour: colours.muted, underline: true},
    },
    {
      ...base,
      id: 'FootnoteReference',
      name: 'footnote reference',
      text: {superscript: true},
    },
    {
      ...base,
      id: 'EndnoteReference',
      name: 'endnote reference',
      hidden: true,
      text: {superscript: true},
    },
    {
      ...base,
      id: 'CommentReference',
      name: 'annotation reference',
      hidden: true,
      text: {size: 16},
    },
    {
      ...base,
      id: 'PlaceholderText',
      name: 'Placeholder Text',
      hidden: true,
      text: {colour: colours.muted},
    },
  ]
}

function ownStyles({colours, size}: Palette): readonly CharacterStyle[] {
  return [
    {
      ...base,
      id: 'Qualifier',
      name: 'Qualifier',
      custom: true,
      text: {size: size.body - 1},
    },
    {
      ...base,
      id: 'MemoLabel',
      name: 'Memo Label',
      custom: true,
      priority: 15,
      quick: true,
      text: {
        face: 'label',
        bold: true,
        capitals: true,
        spacing: 10,
        size: size.small + 1,
        colour: colours.accent,
      },
    },
  ]
}
