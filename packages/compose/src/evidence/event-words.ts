import {type Event, spanText} from '@onrecord/core'
import {hasFiniteVerb} from './clause.ts'
import {countWords, dateOf, evenBlanks, type Located} from './located.ts'

/**
 * The words of a noun for an event with whose it is and what of: "2016 convention speech" as "Ada Orm’s convention speech", "Monday’s
 * raid" as "raid on a farm in Orm".
 */
export function wholeNoun(event: Located<Event>, label: string): string {
  const {article, value} = event
  const {text} = article.source
  if (text === null || !/^(?:noun|premodifier)$/u.test(value.provenance.rule ?? '')) return label
  const {start, end} = value.span
  const bare = label
    .replace(dateWords(event), '')
    .replace(/^['’]s\s/u, '')
    .trim()
  // of "ferries through May" the date is wanted
  if (bare === '' || label.endsWith('…') || LOOSE.test(bare)) return label
  const [, owner = ''] = OWNER.exec(text.slice(Math.max(0, start - LONGEST_OWNER), start)) ?? []
  const behind = complement(text.slice(end, end + LONGEST_COMPLEMENT))
  const isBare = owner === '' && behind === '' && countWords(bare) < 2
  return isBare ? label : `${owner}${bare}${behind}`
}

function dateWords(event: Located<Event>): string {
  const date = dateOf(event)
  return date === null ? '' : spanText(event.article.source.text ?? '', date.span)
}

const LONGEST_OWNER = 70
const LONGEST_COMPLEMENT = 90
/** "Ada Orm’s ", "the Bank of Orm’s spring " */
const OWNER =
  /(?:^|[^\p{L}])((?:[Tt]he\s)?\p{Lu}[\p{L}.-]*(?:\s(?:of\s)?\p{Lu}[\p{L}.-]*){0,3}(?:['’]s|s['’])\s(?:\p{Ll}[\p{Ll}-]*\s){0,2})$/u

/** " on a farm in Orm": as far as the next verb or clause. */
function complement(behind: string): string {
  const [led = ''] = LED.exec(behind) ?? []
  const words = led.trim().split(/\s+/u)
  // "United" is a club.
  const stop = words.findIndex(
    (word, index) => (index > 0 && OPENS.test(word)) || (isVerb(word) && !/^\p{Lu}/u.test(word)),
  )
  const told = stop < 0 ? words : words.slice(0, stop)
  const and = isVerb(words[stop] ?? '') && !told.includes('between') ? told.lastIndexOf('and') : -1
  const kept = (and < 0 ? told : told.slice(0, and)).slice(0, MOST_WORDS).join(' ')
  const whole = kept.replace(LOOSE, '').replace(BETWEEN_ONE, '')
  return countWords(whole) < 2 ? '' : ` ${whole}`
}

const LED =
  /^\s(?:(?:with|in|at|for)(?!\s(?:\p{Ll}+ing|order|\p{Nd}{4})\b)|of|against|on|between|over|into|by(?!\s\p{Ll}+ing\b))\s(?:(?!\s-)[^.,;:!?()“”"–—\n]|(?<=\p{Nd})[.,](?=\p{Nd}))+/u
const MOST_WORDS = 10
const LOOSE =
  /(?:(?:^|\s)(?:the|an?|to|of|in|on|at|by|for|from|with|and|or|into|over|between|against|through|until|since|during))+$/u
/** "Between Orm", and who else is not told. */
const BETWEEN_ONE = /(?:^|\s)between\b(?!.*\sand\s).*$/u
/** What opens another clause or another time. */
const OPENS =
  /^(?:who|which|that|when|where|while|because|although|though|but|if|whether|as|whose|after|before|since|until|to|by|from|-|\p{Lu}\p{Ll}+day)$/u
/** Presents of English behind a noun for an event, and forms that are present and past. */
const PRESENTS =
  'comes|shows|means|marks|follows|takes|gives|makes|says|remains|begins|starts|ends|opens|brings|leaves|suggests|raises|puts|adds|sees|goes|includes|represents|hit|hurt|shook|put|cost|spread'
/** Pasts that are no participles, and those that are. */
export const PASTS =
  'became|began|broke|came|chose|drew|drove|fell|gave|grew|ran|rose|sank|spoke|struck|swept|threw|took|went|won|wrote'
export const PARTICIPLES =
  'brought|built|fought|got|held|kept|led|left|lost|made|met|saw|sent|sold|sought|stood|told'
const VERB = new RegExp(`^(?:${PRESENTS}|${PASTS}|${PARTICIPLES})$`, 'u')

/** Whether a word is a verb by its form. */
export function isVerb(word: string): boolean {
  return VERB.test(word) || hasFiniteVerb(word)
}

/** The label with the words that stand at the date, where it is broken without them: "put the vote off into next year", "cited the 1980s". */
export function withWantedDate(event: Located<Event>, label: string): string {
  const {article, value} = event
  const {text} = article.source
  const date = dateOf(event)
  if (text === null || date === null || label.endsWith('…')) return label
  // "Titles such as 1993’s first"
  if (/^['’]s\b/u.test(text.slice(date.span.end))) return label
  const before = text.slice(value.span.start, Math.max(value.span.start, date.span.start))
  const isWanted = YEAR.test(spanText(text, date.span))
    ? /\p{L}\s$/u.test(before) && !TIME.test(before)
    : LEADING.test(before)
  const isCut =
    /\b(?:than|as)\s$/u.test(before) ||
    label.includes(before.trim().split(/\s+/u).slice(-2).join(' '))
  const words = evenBlanks(spanText(text, value.span))
  const at = ` ${label}`.indexOf(` ${words.slice(0, words.indexOf(' ') + 1)}`)
  const isShort = countWords(words) <= MOST_OF_ALL
  return isWanted && isCut && at >= 0 && isShort ? `${label.slice(0, at)}${words}` : label
}

const MOST_OF_ALL = 24
const LEADING = /\b(?:into|of|than|with|as|like|to|against)\s$/u
const YEAR = /^(?:the )?(?:early |mid-?|late )?\p{Nd}{4}s?$/u
const TIME =
  /\b(?:in|on|at|by|during|since|until|till|over|through|throughout|towards?|for|from|before|after|between|within|around|early|late|later|the|about|almost|nearly|least|and|last|next)\s$/iu
