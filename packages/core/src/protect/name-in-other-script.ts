import type {Span} from '../model/common.ts'
import {spanText} from '../spans.ts'

/**
 * The name in its own script that a text in Latin letters sets beside it: "Kim Seo-yeon (김서연)", "Ivan Karpov (Russian:
 * Иван Карпов)", "김서연 (Kim Seo-yeon)". An article names the person with it wherever it stands alone.
 */
export function nameInOtherScript(text: string, mention: Span): string[] {
  if (!/^\P{L}*\p{sc=Latin}/u.test(spanText(text, mention))) return []
  const after = AFTER.exec(text.slice(mention.end, mention.end + NEAR))
  const before = BEFORE.exec(text.slice(Math.max(0, mention.start - NEAR), mention.start))
  return [after?.[1], before?.[1]].flatMap((name) => (name === undefined ? [] : [name]))
}

const NEAR = 80
const WORD = String.raw`(?:(?!\p{sc=Latin})\p{L}\p{M}*){2,12}`
const NAME = String.raw`(${WORD}(?:[ \u00A0·・-]${WORD}){0,4})`
const AFTER = new RegExp(String.raw`^[\s,]{0,2}[(（[“"‘']?(?:\p{L}+:\s*)?${NAME}(?!\p{L})`, 'u')
const BEFORE = new RegExp(String.raw`(?<!\p{L})${NAME}[\s,]{0,2}[(（[“"‘']?$`, 'u')
