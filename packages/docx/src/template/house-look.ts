import {attributeOf, elementTexts} from './xml-text.ts'

/** How a style of ours is written where a letterhead takes it in. */
type Look = (style: string) => string

/**
 * Our headings, labels and tables in the face and colour of the template's first heading, since a house seldom keeps these in its
 * theme: Georgia in dark red must not have Arial in blue below it. A template without a first heading says nothing of either.
 */
export function houseLook(ours: string, template: string): Look {
  const styles = elementTexts(template, 'w:style')
  const first = styles.find((text) => HEADING.test(text))
  if (first === undefined) return (style) => style
  const fonts = inherited(first, FONTS, styles) ?? ''
  const colour = inherited(first, COLOUR, styles)
  const accent = ACCENT.exec(ours)?.[1]
  return (style) => {
    const faced = style.replace(LABEL_FACE, fonts)
    if (colour === null || accent === undefined) return faced
    const rule = /w:val="([\dA-Fa-f]{6})"/.exec(colour)?.[1] ?? accent
    return faced.replace(ACCENT, colour).replaceAll(`w:color="${accent}"`, `w:color="${rule}"`)
  }
}

const HEADING = /<w:name w:val="heading 1"/i
const FONTS = /<w:rFonts [^>]*\/>/
const COLOUR = /<w:color [^>]*\/>/
const LABEL_FACE = /<w:rFonts w:asciiTheme="majorHAnsi"[^>]*\/>/
const ACCENT = /<w:color w:val="([\dA-F]{6})" w:themeColor="accent1"\/>/

/** What a style says of its letters, else what it is based on says; `null` where only the default of paragraphs is left to ask. */
function inherited(style: string, what: RegExp, styles: readonly string[]): string | null {
  const seen = new Set<string>()
  let text: string | undefined = style
  while (text !== undefined && attributeOf(text, 'w:default') !== '1' && !seen.has(text)) {
    const found = what.exec(text)?.[0]
    if (found !== undefined) return found
    seen.add(text)
    const base: string | undefined = /<w:basedOn w:val="([^"]*)"/.exec(text)?.[1]
    text = styles.find((one) => attributeOf(one, 'w:styleId') === base)
  }
  return null
}
