import type {Theme} from '@onrecord/document'
import {markup, namespaces, xmlPart} from '../markup.ts'
import {value} from '../styles/style.ts'
import {type WordFont, wordFont} from '../styles/word-fonts.ts'

/** The fonts asked for, with what Word needs to find the nearest one where they are missing. */
export function fontTablePart(theme: Theme): string {
  const fonts = new Map(
    [wordFont(theme.fonts.text), wordFont(theme.fonts.label)].map((font) => [font.name, font]),
  )
  return xmlPart(
    markup('w:fonts', {'xmlns:w': namespaces.w}, ...[...fonts.values()].map(fontMarkup)),
  )
}

function fontMarkup(font: WordFont): string {
  return markup(
    'w:font',
    {'w:name': font.name},
    value('w:panose1', font.panose),
    value('w:charset', '00'),
    value('w:family', font.family),
    value('w:pitch', 'variable'),
  )
}
