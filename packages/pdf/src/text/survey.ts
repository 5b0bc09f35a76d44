import {hasParts} from './parts.ts'

/** What the words of a document ask of faces and of hyphenation. */
export interface Survey {
  /** Characters beyond the Latin ones that every face has, by the language (BCP 47) of the text around them. */
  readonly characters: ReadonlyMap<string, ReadonlySet<number>>
  /** BCP 47 tags of its languages, in the order in which they occur. */
  readonly languages: ReadonlySet<string>
  /** Whether anything in it is set in italics. */
  readonly italic: boolean
}

/** Reads every string inside a value, whatever holds it: what is printed may stand in any field. */
export function survey(value: unknown): Survey {
  const characters = new Map<string, Set<number>>()
  const languages = new Set<string>()
  let italic = false
  const visit = (part: unknown, language: string): void => {
    if (typeof part === 'string') {
      const known = characters.get(language) ?? new Set()
      characters.set(language, known)
      addCharacters(part, known)
    } else if (isHolder(part)) {
      const inner = languageOf(part) ?? language
      languages.add(inner)
      italic ||= isItalic(part)
      for (const child of Object.values(part)) visit(child, inner)
    }
  }
  visit(value, '')
  languages.delete('')
  return {characters, languages, italic}
}

function isHolder(part: unknown): part is object {
  return typeof part === 'object' && part !== null && !(part instanceof Uint8Array)
}

function languageOf(part: object): string | null {
  return 'language' in part && typeof part.language === 'string' ? part.language : null
}

function addCharacters(text: string, characters: Set<number>): void {
  const composed = hasParts(text) ? text.normalize('NFC') : text
  for (let at = 0; at < composed.length; at += 1) {
    // Latin letters are in every face; what asks for another face begins beyond.
    if (composed.charCodeAt(at) < 0x250) continue
    const code = composed.codePointAt(at) ?? 0
    // Half a surrogate pair is no character.
    if (code < 0xd800 || code > 0xdfff) characters.add(code)
    if (code > 0xffff) at += 1
  }
}

/** Emphasis, and headings of the lowest level, which `styles.ts` sets so. */
function isItalic(node: object): boolean {
  if (!('type' in node)) return false
  return (
    node.type === 'emphasis' || (node.type === 'heading' && 'level' in node && node.level === 5)
  )
}
