import type {PdfItem} from './open.ts'

/** Runs of a page, with the words whole whose letters are set apart: "P I E R" is "PIER", and so is a shorter word on its line. */
export function withoutLetterSpacing(items: readonly PdfItem[]): readonly PdfItem[] {
  const spaced = new Set(items.filter(({text}) => SPACED.test(text)).map(lineOf))
  if (spaced.size === 0) return items
  return items.map((item) => {
    const isSpaced = SPACED.test(item.text) || (SHORT.test(item.text) && spaced.has(lineOf(item)))
    return isSpaced
      ? {...item, text: item.text.replace(/(?<=\S) (?=\S)/g, '').replace(/ +/g, ' ')}
      : item
  })
}

/** Its baseline and size. */
function lineOf({y, size}: PdfItem): string {
  return `${Math.round(y)} ${Math.round(size)}`
}

const SIGN = '[\\p{L}\\p{N}\\p{P}]'
/** Four signs and more, each by itself, three of them letters to begin with; words may be parted by more than one blank. */
const SPACED = new RegExp(`^\\s?\\p{L} {1,4}\\p{L} {1,4}\\p{L}(?: {1,4}${SIGN})+\\s?$`, 'u')
const SHORT = new RegExp(`^\\s?${SIGN}(?: ${SIGN}){1,2}\\s?$`, 'u')
