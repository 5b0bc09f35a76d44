import type {Article, Issue} from '@onrecord/core'

/** Issues in words for whoever uses the page. */
export function sentences(issues: readonly Issue[]): string {
  return issues.map(sentence).join(' ')
}

/** The same of one. */
export function sentence({code, message}: Issue): string {
  return WORDS.get(code) ?? message.replace(/^The source\b/u, 'It').replace(/[^.!?]$/u, '$&.')
}

/** What a finished file tells of whom it should not: in words of the page, by no id of the file. */
export function leakWords({message}: Issue): string {
  return message
    .replace(/ is a protected name \([^)]{0,200}\)/u, ' is kept out, and stands in it')
    .replace(' is a word of a protected name ', ' is a word of a name that is kept out, ')
    .replace(' tells a protected name; rename', ' tells a name that is kept out; rename')
}

/** Whether an article is in a language in which nobody's name is found. */
export function isInOtherLanguage({issues}: Article): boolean {
  return issues.some(({code}) => code === OTHER_LANGUAGE)
}

const OTHER_LANGUAGE = 'language-unsupported'

const INSTEAD = 'Save the article as a page, a Word file (.docx) or a PDF, or paste its words.'

/** The reader's own words are for whoever programs with it. */
const WORDS: ReadonlyMap<string, string> = new Map([
  [
    OTHER_LANGUAGE,
    'It is not in English, as far as the reader can tell: only paragraphs and words between quotation marks were read, and no names.',
  ],
  [
    'too-long',
    'It, or a paragraph of it, is longer than in any article. Give the article alone, with its paragraphs apart.',
  ],
  ['binary', `It is no text, and no file of a kind that is read here. ${INSTEAD}`],
  ['kind-unsupported', `It is of a kind that is not read here. ${INSTEAD}`],
  ['not-docx', `It is no Word file (.docx) that can be opened. ${INSTEAD}`],
])
