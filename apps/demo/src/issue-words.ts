import type {Article, Issue} from '@onrecord/core'

/** Issues in words for whoever uses the page. */
export function sentences(issues: readonly Issue[]): string {
  return issues.map(sentence).join(' ')
}

/** The same of one. */
export function sentence({code, message}: Issue): string {
  if (code === OTHER_LANGUAGE) return OTHER_LANGUAGE_WORDS
  // the reader's own words are for whoever programs with it
  if (code === 'too-long') return 'It is longer than any article. Give the article alone.'
  return message.replace(/[^.!?]$/u, '$&.')
}

/** Whether an article is in a language in which nobody's name is found. */
export function isInOtherLanguage({issues}: Article): boolean {
  return issues.some(({code}) => code === OTHER_LANGUAGE)
}

const OTHER_LANGUAGE = 'language-unsupported'

const OTHER_LANGUAGE_WORDS =
  'It is not in English, as far as the reader can tell: only paragraphs and words between quotation marks were read, and no names.'
