import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'

/** A Word document without the words that its author has hidden (`w:vanish`, also by a style): nobody who reads it sees them. */
export function withoutHidden(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes, {filter: ({name}) => /\.(?:xml|rels)$/.test(name)})
  const styles = files[STYLES]
  const hiding = styles === undefined ? new Set<string>() : hidingStyles(strFromU8(styles))
  let isChanged = false
  for (const [name, part] of Object.entries(files)) {
    if (!name.endsWith('.xml') || name === STYLES) continue
    const markup = strFromU8(part)
    if (hiding.size === 0 && !markup.includes('<w:vanish')) continue
    files[name] = strToU8(shown(markup, hiding))
    isChanged = true
  }
  return isChanged ? zipSync(files, {level: 0}) : bytes
}

const STYLES = 'word/styles.xml'

/** Those that hide what is set in them, themselves or by what they are based on. */
function hidingStyles(markup: string): ReadonlySet<string> {
  const styles = markup.split('<w:style ').slice(1)
  const hiding = new Set<string>()
  let known = -1
  while (known < hiding.size) {
    known = hiding.size
    for (const style of styles) {
      const id = styleIn(STYLE_ID, style)
      const isHiding = vanishes(style) ?? hiding.has(styleIn(BASED_ON, style))
      if (id !== '' && isHiding) hiding.add(id)
    }
  }
  return hiding
}

/** Without the words of hidden runs. A run's own property goes before its style and its paragraph's, which undo each other (ECMA-376, part 1, 17.7.3). */
function shown(markup: string, hiding: ReadonlySet<string>): string {
  let isHidingParagraph = false
  return markup
    .split(RUN_END)
    .map((piece) => {
      const paragraph = lastOf('w:p', piece)
      if (paragraph >= 0)
        isHidingParagraph = hiding.has(styleIn(PARAGRAPH_STYLE, piece.slice(paragraph)))
      const run = lastOf('w:r', piece)
      if (run < 0) return piece
      const [properties = ''] = piece.slice(run).split('</w:rPr>', 1)
      const isHidden =
        vanishes(properties) ?? hiding.has(styleIn(RUN_STYLE, properties)) !== isHidingParagraph
      return isHidden ? `${piece.slice(0, run)}<w:r>` : piece
    })
    .join(RUN_END)
}

const RUN_END = '</w:r>'

function lastOf(name: string, markup: string): number {
  return Math.max(markup.lastIndexOf(`<${name}>`), markup.lastIndexOf(`<${name} `))
}

/** Whether properties hide, or show; `null` where they say neither. */
function vanishes(properties: string): boolean | null {
  const [, value] = VANISH.exec(properties) ?? []
  return value === undefined ? null : !/w:val="(?:0|false|off)"/.test(value)
}

const VANISH = /<w:vanish((?:\s[^<>]{0,40})?\/?)>/

const STYLE_ID = /^[^<>]{0,400}?w:styleId="([^"]{1,255})"/
const BASED_ON = /<w:basedOn w:val="([^"]{1,255})"/
const PARAGRAPH_STYLE = /<w:pStyle w:val="([^"]{1,255})"/
const RUN_STYLE = /<w:rStyle w:val="([^"]{1,255})"/

function styleIn(pattern: RegExp, markup: string): string {
  return pattern.exec(markup)?.[1] ?? ''
}
