import {contrast} from '@onrecord/document'
import {evenedOut} from './evened-out.ts'
import {attributeOf, elementTexts} from './xml-text.ts'

/** How a style of ours is written where a letterhead takes it in. */
type Look = (style: string) => string

/**
 * Our headings, labels and tables in the face and colour of the template's first heading, since a house seldom keeps these in its
 * theme: Georgia in dark red must not have Arial in blue below it. A template without a first heading says nothing of either.
 *
 * @param heading the id of that heading's style
 */
export function houseLook(ours: string, template: string, heading: string | undefined): Look {
  const styles = elementTexts(template, 'w:style')
  const evened = evenedOut(template, styles)
  const first = styles.find((text) => attributeOf(text, 'w:styleId') === heading)
  if (first === undefined) return evened
  const fonts = inherited(first, FONTS, styles) ?? ''
  const accent = ACCENT.exec(ours)?.[1]
  const colour = readable(inherited(first, COLOUR, styles), GROUND.exec(ours)?.[1])
  return (style) => {
    const faced = evened(style).replace(LABEL_FACE, fonts)
    if (colour === null || accent === undefined) return faced
    const rule = /w:val="([\dA-Fa-f]{6})"/.exec(colour)?.[1] ?? accent
    return faced.replace(ACCENT, colour).replaceAll(`w:color="${accent}"`, `w:color="${rule}"`)
  }
}

const FONTS = /<w:rFonts [^>]*\/>/
const COLOUR = /<w:color [^>]*\/>/
const LABEL_FACE = /<w:rFonts w:asciiTheme="majorHAnsi"[^>]*\/>/
const ACCENT = /<w:color w:val="([\dA-F]{6})" w:themeColor="accent1"\/>/
/** Of our panels, on which labels stand. */
const GROUND = /<w:shd [^>]*w:fill="([\dA-F]{6})"/

/** A colour as dark as it must be to be read on a ground (WCAG 2.2, 1.4.3). */
function readable(colour: string | null, ground: string | undefined): string | null {
  const given = colour === null ? undefined : /w:val="([\dA-Fa-f]{6})"/.exec(colour)?.[1]
  if (given === undefined || ground === undefined) return colour
  let shade = given
  while (contrast(`#${shade}`, `#${ground}`) < 4.5 && shade !== '000000') shade = darker(shade)
  return shade === given ? colour : `<w:color w:val="${shade}"/>`
}

function darker(colour: string): string {
  return [0, 2, 4]
    .map((at) => Math.floor(Number.parseInt(colour.slice(at, at + 2), 16) * 0.96))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('')
}

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
