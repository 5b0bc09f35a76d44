import {scriptName, scriptOf} from './scripts.ts'

/** No face has a glyph for a character: nothing is printed rather than a box in its place. */
export class MissingGlyphError extends Error {
  override readonly name = 'MissingGlyphError'
  readonly character: string
  readonly codePoint: number
  /** The words around it. */
  readonly context: string

  constructor(text: string, at: number) {
    const codePoint = text.codePointAt(at) ?? 0
    const character = String.fromCodePoint(codePoint)
    const context = text.slice(Math.max(0, at - 30), at + 30).trim()
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
    super(
      `No face has a glyph for “${printable(codePoint, character)}” (${code}), at “${printed(context)}”. ` +
        `${remedy(codePoint)}, or take the character out of the text.`,
    )
    this.character = character
    this.codePoint = codePoint
    this.context = context
  }
}

/** Faces are passed by script: the message says which one lacks. */
function remedy(codePoint: number): string {
  if (codePoint === REPLACEMENT) return 'It stands where a character was lost: put that one back'
  const script = scriptOf(codePoint)
  if (script !== 'Zyyy')
    return `Pass a face for ${scriptName(script)} (script code ${script}) to \`fonts\``
  const emoji = /\p{Extended_Pictographic}/u.test(String.fromCodePoint(codePoint))
  return emoji
    ? 'It is an emoji: pass a face with outlines for it to `fonts`'
    : 'Pass a face that covers it to `fonts`'
}

const REPLACEMENT = 0xfffd

function printed(text: string): string {
  return [...text].map((each) => printable(each.codePointAt(0) ?? 0, each)).join('')
}

function printable(codePoint: number, character: string): string {
  const control = codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff
  return control || surrogate ? '?' : character
}
