import type {Theme} from '@onrecord/document'
import {markup, namespaces, xmlPart} from '../markup.ts'
import type {Page} from '../page.ts'
import type {Languages} from '../text/languages.ts'
import {characterStyles} from './character-styles.ts'
import {dataStyles} from './data-styles.ts'
import {latentStyles} from './latent-styles.ts'
import {letterStyles} from './letter-styles.ts'
import {marginStyles} from './margin-styles.ts'
import {markingStyle} from './marking-style.ts'
import {type Palette, paletteOf} from './palette.ts'
import {panelStyles} from './panel-styles.ts'
import {proseStyles} from './paragraph-styles.ts'
import {paragraphMarkup, type Style, styleHead, styleMarkup, textMarkup} from './style.ts'
import {tableStyles} from './table-styles.ts'

/** The whole styles part: everything about how the document looks stands here and nowhere in the text. */
export function stylesPart(
  theme: Theme,
  page: Page,
  languages: Languages,
  {title, marking}: {readonly title: string; readonly marking?: string | undefined},
): string {
  const palette = paletteOf(theme, page, title)
  const inDirection = languages.documentIsRightToLeft ? turned : (style: Style): Style => style
  return xmlPart(
    markup(
      'w:styles',
      {'xmlns:w': namespaces.w},
      defaults(palette, languages),
      latentStyles(),
      ...looks
        .flatMap((styles) => styles(palette))
        .map((style) => styleMarkup('paragraph', inDirection(style))),
      ...[...characterStyles(palette), ...markingStyle(marking)].map((style) =>
        styleMarkup('character', inDirection(style)),
      ),
      ...tableStyles(palette),
      markup(
        'w:style',
        {'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList'},
        ...styleHead({id: 'NoList', name: 'No List', priority: 99, hidden: true}),
      ),
    ),
  )
}

/**
 * A style for pages from right to left: a rule before the words stands on the right (Word turns indents and tab stops itself, and
 * rules not: ISO/IEC 29500-1, 17.3.1.17), and letters that are joined are not parted.
 */
function turned({paragraph, text, ...style}: Style): Style {
  const {left, right, ...rules} = paragraph?.rules ?? {}
  return {
    ...style,
    paragraph: paragraph?.rules
      ? {...paragraph, rules: {top: rules.top, left: right, bottom: rules.bottom, right: left}}
      : paragraph,
    text: text && {...text, spacing: undefined},
  }
}

/** The paragraph styles by subject, in the order in which they stand. */
const looks = [proseStyles, dataStyles, panelStyles, letterStyles, marginStyles]

function defaults({size, line, colours}: Palette, languages: Languages): string {
  return markup(
    'w:docDefaults',
    {},
    markup(
      'w:rPrDefault',
      {},
      textMarkup({face: 'text', colour: colours.text, size: size.body, languages}),
    ),
    markup(
      'w:pPrDefault',
      {},
      paragraphMarkup({after: 140, line, rightToLeft: languages.documentIsRightToLeft}),
    ),
  )
}
