import type {LanguageTag} from '@onrecord/document'
import {scriptOf} from './scripts.ts'
import type {Survey} from './survey.ts'

/** Whose shapes Chinese characters have, as ISO 15924 codes: one code point may look different in each. */
export type HanShapes = 'Hans' | 'Hant' | 'Jpan' | 'Kore'

/** The shapes that a language asks for; `null` for one that is not written with Chinese characters. */
export function hanShapes(language: LanguageTag): HanShapes | null {
  const [primary, ...subtags] = language.toLowerCase().split('-')
  if (primary === 'ko') return 'Kore'
  if (primary === 'ja') return 'Jpan'
  if (subtags.includes('hans')) return 'Hans'
  const traditional = subtags.some((subtag) => /^(?:hant|tw|hk|mo)$/.test(subtag))
  if (primary === 'yue' || (primary === 'zh' && traditional)) return 'Hant'
  return primary === 'zh' ? 'Hans' : null
}

/** The shapes for text whose language does not say: those of another language of the document, or of a script beside them. */
export function likelyHanShapes({languages, characters}: Survey): HanShapes {
  for (const language of languages) {
    const shapes = hanShapes(language)
    if (shapes) return shapes
  }
  const scripts = new Set([...characters.values()].flatMap((codes) => [...codes].map(scriptOf)))
  if (scripts.has('Hang')) return 'Kore'
  return scripts.has('Hira') || scripts.has('Kana') ? 'Jpan' : 'Hans'
}

/** Whether punctuation that Latin text has too is as wide as the characters beside it. */
export function hasWidePunctuation(language: LanguageTag): boolean {
  const shapes = hanShapes(language)
  return shapes !== null && shapes !== 'Kore'
}
