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
  const ground = GROUND.exec(ours)?.[1]
  const isDark = ground !== undefined && isPale(inkOf(template, styles), ground)
  const evened = evenedOut(template, styles)
  const plain: Look = isDark ? (style) => evened(style).replace(OUR_INK, '') : evened
  const first = styles.find((text) => attributeOf(text, 'w:styleId') === heading)
  if (first === undefined) return plain
  const fonts = inherited(first, FONTS, styles) ?? ''
  const accent = ACCENT.exec(ours)?.[1]
  const given = inherited(first, COLOUR, styles)
  const colour = isDark || ground === undefined ? given : readable(given, ground)
  return (style) => {
    const faced = plain(style).replace(LABEL_FACE, fonts)
    if (colour === null || accent === undefined) return faced
    const rule = hexOf(colour) ?? accent
    return faced.replace(ACCENT, colour).replaceAll(`w:color="${accent}"`, `w:color="${rule}"`)
  }
}

const FONTS = /<w:rFonts [^>]*\/>/
const COLOUR = /<w:color [^>]*\/>/
const LABEL_FACE = /<w:rFonts w:asciiTheme="majorHAnsi"[^>]*\/>/
const ACCENT = /<w:color w:val="([\dA-F]{6})" w:themeColor="accent1"\/>/
/** Of our panels, on which text and labels stand. */
const GROUND = /w:styleId="BottomLine">(?:(?!<\/w:style>).)*<w:shd [^>]*w:fill="([\dA-F]{6})"/s
/** The grounds of our panels and what is as black or grey as on white paper: not for a house that writes light on dark. */
const OUR_INK = /<w:shd [^>]*w:fill="[\dA-F]{6}"\/>|<w:color [^>]*w:themeColor="text\d"\/>/g

/** The colour of a house's plain text. */
function inkOf(template: string, styles: readonly string[]): string | null {
  const plain = styles.find(
    (text) => attributeOf(text, 'w:type') === 'paragraph' && attributeOf(text, 'w:default') !== '',
  )
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(template)?.[0] ?? ''
  return (COLOUR.exec(plain ?? '') ?? COLOUR.exec(defaults))?.[0] ?? null
}

function isPale(colour: string | null, ground: string): boolean {
  const shade = hexOf(colour)
  return shade !== undefined && contrast(`#${shade}`, `#${ground}`) < LEAST
}

/** WCAG 2.2, 1.4.3. */
const LEAST = 4.5

function hexOf(colour: string | null): string | undefined {
  return /w:val="([\dA-Fa-f]{6})"/.exec(colour ?? '')?.[1]
}

/** A colour as dark as it must be to be read on a ground. */
function readable(colour: string | null, ground: string): string | null {
  const given = hexOf(colour)
  if (given === undefined || !isPale(colour, ground)) return colour
  let shade = given
  while (contrast(`#${shade}`, `#${ground}`) < LEAST && shade !== '000000') shade = darker(shade)
  return `<w:color w:val="${shade}"/>`
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
