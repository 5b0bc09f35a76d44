import type {Span} from '@onrecord/core'
import {DOCUMENT_NOUN, is, PREPOSITION, TIME_WORD} from '../../language/grammar.ts'
import {BY_FROM} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'

/** "The commission’s report", "a letter from the Harbour Board": the phrase for whose text it is, who speaks in it. */
export function issuerIn(text: string, {start, end}: Span, tokens: readonly Token[]): Span | null {
  const owner = ownerOfChannel(text.slice(start, end))
  if (owner > 0) return {start, end: start + owner}
  const last = tokens.findLast((token) => is(token, DOCUMENT_NOUN))
  if (last === undefined) return null
  for (const token of tokens) {
    // "His report, published in May,", "his posts on the quay".
    const isHead =
      is(token, DOCUMENT_NOUN) &&
      ENDS_TEXT.test(text.slice(token.end, Math.min(end, token.end + LONGEST_END)))
    const owner = isHead ? OWNER.exec(text.slice(start, token.end)) : null
    if (owner !== null)
      return {
        start: start + (ON_SITE.exec(owner[0])?.[0].length ?? 0),
        end: start + owner[0].length,
      }
  }
  return issuerBehind(tokens, end) ?? (last.end === end ? senderAfter(text, end) : null)
}

/** "(The brand)’s Instagram", where others tell what they have to say: how long the phrase is for who does; 0 where nobody does, and for “Google’s YouTube”. */
export function ownerOfChannel(phrase: string): number {
  return OWNS.exec(phrase)?.[0].length ?? 0
}

const OWNS =
  /^(?!.*(?:Alphabet|ByteDance|Facebook|Google|Meta|Microsoft|Tencent)[’'])[^,]+(?=[’']s?\s(?:Facebook|Instagram|LinkedIn|Telegram|TikTok|Twitter|WeChat|Weibo|YouTube)$)/

/** "A letter came from the board, saying", "according to a statement last week from the board". */
function senderAfter(text: string, end: number): Span | null {
  const [found, opening = '', sender = ''] = SENT.exec(text.slice(end, end + LONGEST_SENDER)) ?? []
  return found === undefined
    ? null
    : {start: end + opening.length, end: end + opening.length + sender.length}
}

const SENT =
  /^(\s(?:(?:came|arrived|followed)\s(?:back\s)?|(?:earlier\sthis|last)\s\p{L}+\s)from\s)([^,.;:]+)(?:,|\.(?=\s|$))/u
const LONGEST_SENDER = 100
const ENDS_TEXT = /^(?:$|,|\s(?:about|for|from|in|last|of|on|to|this)\s)/
const LONGEST_END = 8

// "A statement on (the council’s website)".
const ON_SITE = /^(?:\p{L}+\s){1,2}(?:message|notice|post|statement)\son\s/u
const OWNER =
  /^[^,]*\b(?:army|government|military|ministry|police)(?=\s(?:report|statement)$)|^[^,]+(?=[’']s?\s(?:[\p{L}-]+\s){0,3}[\p{L}-]+$)|^(?:its|their|his|her)(?=\s(?:\p{Ll}+\s){0,2}\p{L}+$)/iu

/** "A letter by Ada Vale", "a report published last week by the union". */
function issuerBehind(tokens: readonly Token[], end: number): Span | null {
  for (let at = 1; at < tokens.length; at++) {
    // "A witness who testified by video from Orm" is no text.
    if (tokens[at]?.lower === 'who') return null
    if (!isIn(tokens[at], BY_FROM)) continue
    const noun = textBefore(tokens, at)
    const issuer = tokens[at + 1]
    // "Video from inside the mill": from a place.
    if (is(tokens[noun], DOCUMENT_NOUN) && issuer?.kind === 'word' && !is(issuer, PREPOSITION))
      return {start: issuer.start, end}
  }
  return null
}

/** Where the noun stands that "by" tells of, behind the verb and a time; -1 for nowhere: "emails released by the board" are of others. */
function textBefore(tokens: readonly Token[], by: number): number {
  let at = by - 1
  while (
    is(tokens[at], TIME_WORD) ||
    isIn(tokens[at], ON_LAST) ||
    (tokens[at]?.kind === 'number' && tokens[at - 1]?.lower === 'in')
  )
    at--
  const verb = tokens[at]?.lower ?? ''
  if (!ISSUED.test(verb)) return at
  const isOfOthers =
    /^(?:provid|releas)ed$/.test(verb) && OF_OTHERS.test(tokens[at - 1]?.lower ?? '')
  return isOfOthers ? -1 : at - 1
}

const OF_OTHERS = /^(?:document|e-?mail|file|letter|message|record|text|transcript)s?$/
const ON_LAST = wordList('earlier in last on this week month year')
const ISSUED =
  /^(?:issued|published|sent|signed|written|filed|lodged|brought|led|collected|compiled|conducted|drafted|gathered|kept|made|posted|prepared|produced|provided|released)$/
