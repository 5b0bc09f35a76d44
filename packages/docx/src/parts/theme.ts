import type {Theme} from '@onrecord/document'
import type {IThemeOptions} from 'docx'
import {wordFont} from '../styles/word-fonts.ts'
import {hex} from '../units.ts'

/** The colours and fonts that Word offers in its Design tab: changing them there changes the whole document. */
export function themeOptions({name, colours, fonts}: Theme): IThemeOptions {
  return {
    name,
    colors: {
      dark1: hex(colours.text),
      light1: hex(colours.paper),
      dark2: hex(colours.muted),
      light2: hex(colours.panel),
      accent1: hex(colours.accent),
      accent2: hex(colours.muted),
      accent3: hex(colours.rule),
      accent4: hex(colours.accentSoft),
      hyperlink: hex(colours.accent),
      followedHyperlink: hex(colours.muted),
    },
    fonts: {headings: wordFont(fonts.label).name, body: wordFont(fonts.text).name},
  }
}
