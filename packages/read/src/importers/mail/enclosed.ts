/** What is written in a mail, without files that are encoded among its words. */
export interface Unenclosed {
  readonly text: string
  /** The files' names, as the words give them. */
  readonly names: readonly string[]
}

/**
 * A mail's words without files that old programs encode among them (uuencode, yEnc), and without what signs or seals them (OpenPGP,
 * RFC 9580): "-----BEGIN PGP SIGNATURE-----".
 */
export function withoutEnclosed(text: string): Unenclosed {
  if (!ENCLOSED.test(text)) return {text, names: []}
  const kept: string[] = []
  const names: string[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const end = enclosedEnd(lines, at)
    if (end === null) kept.push(line.replace(DASHED, '-'))
    else {
      const name = NAME.exec(line)?.[1]?.trim()
      if (name) names.push(name)
      at = end
    }
  }
  return {text: kept.join('\n'), names}
}

const ENCLOSED = /^(?:begin [0-7]{3,4} \S|=ybegin |-----BEGIN PGP )/m
const NAME = /^(?:begin [0-7]{3,4} |=ybegin .{0,200}\bname=)(.{1,200})/
/** "- -----BEGIN": a dash that opens a line of a signed message. */
const DASHED = /^- -/

/** The last line of what begins at a line and is no words, or `null`. */
function enclosedEnd(lines: readonly string[], at: number): number | null {
  const line = lines[at] ?? ''
  if (/^begin [0-7]{3,4} \S/.test(line) && isUuencoded(lines[at + 1] ?? '')) {
    let end = at + 1
    while (isUuencoded(lines[end + 1] ?? '')) end++
    const close = [1, 2].find((further) => /^end\s*$/.test(lines[end + further] ?? ''))
    return end + (close ?? 0)
  }
  if (line.startsWith('=ybegin ')) return lineFrom(lines, at, /^=yend\b/)
  if (line.startsWith('-----BEGIN PGP SIGNED MESSAGE')) return lineFrom(lines, at, /^\s*$/)
  return line.startsWith('-----BEGIN PGP ') ? lineFrom(lines, at, /^-----END PGP /) : null
}

/** The first line of a form from one on, else the last. */
function lineFrom(lines: readonly string[], at: number, form: RegExp): number {
  for (let end = at; end < lines.length; end++) if (form.test(lines[end] ?? '')) return end
  return lines.length
}

/** A line whose first sign tells how many bytes follow, four signs for three of them; blanks at its end may be lost. */
function isUuencoded(line: string): boolean {
  const bytes = (line.charCodeAt(0) - 32) & 63
  return /^[!-`][ -`]{0,62}$/.test(line) && line.length <= 4 * Math.ceil(bytes / 3) + 2
}
