import {isAgencyLine} from './under-picture.ts'

/** A caption and the credit at its end: "The pier in June. Photo: Ada Quill/Coast Wire", "The pier (Coast Wire photo)", "The pier.—Coast Wire". */
export function creditIn(text: string): {
  readonly caption: string
  /** The words of the credit as they stand. */
  readonly rest: string
  readonly credit: string | null
} {
  if (isAgencyLine(text)) return {caption: '', rest: text, credit: text}
  const match = CREDIT_FORMS.map((form) => form.exec(text)).find((found) => found !== null)
  if (match === undefined) return {caption: text, rest: '', credit: null}
  const before = text.slice(0, match.index).replace(/[\s|/–—-]+$/, '')
  const caption = A_WORD.test(before) ? '' : before
  const rest = text.slice(caption.length).trim()
  return {caption, rest, credit: creditWords(rest)}
}

/** "(All" of "(All photos: Coast Wire)" */
const A_WORD = /^\(?\p{L}{0,12}$/u

const LABEL = '(?:photo(?:graph)?s?|pictures?|pics?|images?|(?:photo\\s)?credits?|illustration)'

const CREDIT_FORMS: readonly RegExp[] = [
  // "(Coast Wire Photo/Ada Quill)", "(Ada Quill via Coast Wire)"
  /\s[([](?:[^()[\]]{2,60}\b(?:photo|via|\/)\b[^()[\]]{0,60})[)\]]$/i,
  new RegExp(
    `(?:^|[\\s|–—-]|(?<=[.”]))[([]?\\s?${LABEL}\\s?(?::|by\\b|\\/|©|\\.{3}|…)\\s?.{2,90}$`,
    'i',
  ),
  /(?:^|\s)©\s?.{2,90}$/,
  // "… in June. COAST WIRE/Ada Quill/File Photo"
  /(?<=[.!?”"]\s)\p{Lu}[\p{L}. ]{1,30}\/\p{Lu}[^.!?]{2,90}$/u,
  // "… in June.—Coast Wire", "… in June. – Coast Wire/Ada Quill"
  /(?<=[.!?”"])\s?[—–]\s?(?:\p{Lu}|[de]pa\b)[^.!?—–]{1,50}$/u,
]

const OPENING_LABEL = new RegExp(`^${LABEL}\\s?(?::|by\\b|\\.{3}|…)\\s?`, 'i')

/** "Credit Credit Ada Vale": a label for those who see the page and one for those who hear it. */
const GLUED_LABEL = /^(?:Credit\s?){1,2}(?=\p{Lu})/u

export function creditWords(words: string): string {
  return words
    .trim()
    .replace(/^[\s|–—([-]+|[)\]\s]+$/g, '')
    .replace(OPENING_LABEL, '')
    .replace(GLUED_LABEL, '')
    .trim()
}
