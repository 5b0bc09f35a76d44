import type {Span} from '../model/common.ts'
import {spanText} from '../spans.ts'

/**
 * Other names that a text sets beside one: in its own script beside Latin letters ("Kim Seo-yeon (김서연)", "Ivan Karpov (Russian:
 * Иван Карпов)", "김서연 (Kim Seo-yeon)"), the one that somebody goes by ("Ada Vale, also known as Birdie"), and the one that somebody
 * was born with ("Ada Vale (née Orm)": Orm, and Ada Orm). An article names the person with it wherever it stands alone.
 */
export function namesBeside(text: string, mention: Span): string[] {
  const behind = text.slice(mention.end, mention.end + NEAR)
  const words = spanText(text, mention)
  const called = [CALLED.exec(behind)?.[1], ...bornAs(words, behind)]
  const isLatin = /^\P{L}*\p{sc=Latin}/u.test(words)
  const before = BEFORE.exec(text.slice(Math.max(0, mention.start - NEAR), mention.start))
  const script = isLatin ? [AFTER.exec(behind)?.[1], before?.[1]] : []
  return [...script, ...called].filter((name) => name !== undefined)
}

/** What somebody was called at birth: a surname alone also behind the first name. */
function bornAs(words: string, behind: string): string[] {
  const born = BORN.exec(behind)?.[1]
  if (born === undefined) return []
  const [first, ...more] = words.split(' ')
  return born.includes(' ') || more.length === 0 ? [born] : [born, `${first} ${born}`]
}

const NEAR = 80
const WORD = String.raw`(?:(?!\p{sc=Latin})\p{L}\p{M}*){2,12}`
const NAME = String.raw`(${WORD}(?:[ \u00A0·・-]${WORD}){0,4})`
const AFTER = new RegExp(String.raw`^[\s,]{0,2}[(（[“"‘']?(?:\p{L}+:\s*)?${NAME}(?!\p{L})`, 'u')
const BEFORE = new RegExp(String.raw`(?<!\p{L})${NAME}[\s,]{0,2}[(（[“"‘']?$`, 'u')

const GOES_BY =
  'known (?:to [a-z ]{1,30} )?(?:only |simply )?as|nicknamed|dubbed|alias|aka|a\\.k\\.a\\.|(?:goes|went) by(?: the (?:nick)?name(?: of)?)?'
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`
/** Behind an office or a thing it is no name: "known as Director of the port", "known as Lind’s aide". */
const NO_NAME = String.raw`(?![\p{L}\p{M}'’-]| (?:\p{Lu}|of |for ))(?<!['’]s)`
/** Not "born May 3", "born Friday". */
const BORN = new RegExp(
  String.raw`^[\s,(]{1,2}(?:who was |was |whose )?(?:born|n[eé]e|(?:birth|full|legal|maiden|real) name(?: is| was)?:?) [“"‘']?((?!\p{L}+day\b)${CAPITAL}(?: ${CAPITAL}){0,3})${NO_NAME}(?! \d)`,
  'u',
)
const CALLED = new RegExp(
  String.raw`^[\s,(]{1,2}(?:who )?(?:is |was |became )?(?:also |better |widely |commonly |publicly |then )?(?:${GOES_BY}),? [“"‘']?(${CAPITAL}(?: ${CAPITAL}){0,3})${NO_NAME}`,
  'u',
)
