import {scriptOf} from './scripts.ts'

/** What the words of a document ask of faces and of hyphenation. */
export interface Survey {
  /** ISO 15924 codes of the scripts that occur. */
  readonly scripts: ReadonlySet<string>
  /** BCP 47 tags of its languages. */
  readonly languages: ReadonlySet<string>
}

/** Reads every string inside a value, whatever holds it: what is printed may stand in any field. */
export function survey(value: unknown): Survey {
  const scripts = new Set<string>()
  const languages = new Set<string>()
  const visit = (part: unknown, key: string): void => {
    if (typeof part === 'string') {
      if (key === 'language') languages.add(part)
      else addScripts(part, scripts)
    } else if (part instanceof Uint8Array) return
    else if (typeof part === 'object' && part !== null) {
      for (const [name, inner] of Object.entries(part)) visit(inner, name)
    }
  }
  visit(value, '')
  return {scripts, languages}
}

function addScripts(text: string, scripts: Set<string>): void {
  for (let at = 0; at < text.length; at += 1) {
    // Latin letters are in every face; what asks for another face begins beyond.
    if (text.charCodeAt(at) < 0x250) continue
    const code = text.codePointAt(at) ?? 0
    scripts.add(scriptOf(code))
    if (code > 0xffff) at += 1
  }
  scripts.delete('Zyyy')
}
