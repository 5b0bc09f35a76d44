import {ONE_PERSON, PEOPLE} from '../../data/person-nouns.ts'
import {words} from '../../data/words.ts'
import {CLOSED, is} from '../../language/grammar.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {preceding} from '../../language/preceding.ts'
import {AND_OR, COMMA_OR_AND} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {numberAt} from '../tokens/number.ts'
import {isPastForm} from '../tokens/verb-tenses.ts'
import {isPlural} from './counted-nouns.ts'
import type {Quantity} from './quantity.ts'

/** How old somebody can be whose age is told by a number alone. */
const OLDEST = 130

/** Whether a number is somebody's age, or a thing's: "Ms Vale, 41,", "aged 41", "41-year-old", "who is 41,", "a girl of 12". */
export function isAge(tokens: readonly Token[], quantity: Quantity): boolean {
  const {to, value, unit, qualifier} = quantity
  if (value === null || unit !== null) return false
  if (isOld(tokens, to)) return true
  // "aged 5 to 12", "children between 5 and 12"
  if (qualifier === 'range') return isAged(tokens, quantity.from) || isOfRange(tokens, quantity)
  return value <= OLDEST && isBareAge(tokens, quantity)
}

function isOld(tokens: readonly Token[], to: number): boolean {
  return agedIn(tokens, to) !== null
}

/** The unit that an age is told in: "41-year-old", "two months old", "six years of age", "(16-) and 17-year-olds"; `null` where no word says so. */
export function agedIn(tokens: readonly Token[], to: number): string | null {
  if (!isIn(tokens[to], OLD_IN)) return null
  const following = [0, 1, 2, 3].map((step) => tokens[to + step]?.lower ?? '').join(' ')
  // "Ada Vale 1 and 12-year-old": a name's number.
  const isJoined = JOINED.test(following) && !isOfName(preceding(tokens, to - 1))
  const next = isJoined ? numberAt(tokens, to + (following.startsWith('-') ? 2 : 1)) : null
  return next === null ? (OLD.exec(following)?.[1] ?? null) : agedIn(tokens, next.next)
}

function isOfName(before: Token | undefined): boolean {
  return (before?.cased === true && !is(before, CLOSED)) || before?.lower === '#'
}

const OLD_IN = wordList('- and or to year years month months week weeks day days')
const JOINED = /^(?:- )?(?:and|or|to) /
const OLD = /^(?:- )?(year|month|week|day)s? (?:(?:- )?olds?|of age)\b/

function isBareAge(tokens: readonly Token[], {from, to, digits}: Quantity): boolean {
  return (
    isAged(tokens, leadOf(tokens, listStart(tokens, from))) ||
    (digits && isOfSeveral(tokens, from, to)) ||
    (digits && isIn(preceding(tokens, from), TURN) && isAlone(tokens[to])) ||
    isOverAge(tokens, from, to) ||
    (digits && isOrOlder(tokens, from, to)) ||
    (digits && isInCommas(tokens, from, to)) ||
    ((stands(tokens, to) || tokens[to]?.lower === 'to') && isOfAge(tokens, from)) ||
    (stands(tokens, to) && isToldOf(tokens, from, digits)) ||
    (isOfChild(tokens, from) && !isThings(tokens[to]))
  )
}

function isAged(tokens: readonly Token[], from: number): boolean {
  const before = preceding(tokens, from)?.lower ?? ''
  // "ranging in age from 10 to 16"
  if (/^(?:of|from)$/.test(before)) return /^ages?$/.test(preceding(tokens, from - 1)?.lower ?? '')
  // "children as young as five"
  if (before === 'as') return /^(?:young|old)$/.test(preceding(tokens, from - 1)?.lower ?? '')
  // "died at 45", "left school at 14"
  if (before === 'at')
    return isIn(preceding(tokens, from - 1), DIED) && preceding(tokens, from - 2)?.lower !== 'of'
  return isIn(preceding(tokens, from), AGED)
}

const DIED = wordList('died dies dead school married retire retires retired retiring')
const AGED = wordList('age aged ages turns turned')
const TURN = wordList('turn turning')

/** "(aged) six and 11", "ages 5, 7 and 9": where the list that a number stands in begins. */
function listStart(tokens: readonly Token[], from: number): number {
  let at = from
  while (isIn(preceding(tokens, at), COMMA_OR_AND) && numberAt(tokens, at - 2)?.next === at - 1)
    at -= 2
  return at
}

/** "the girls, 12 and 14," */
function isOfSeveral(tokens: readonly Token[], from: number, to: number): boolean {
  const at = listStart(tokens, from)
  const link = tokens[to]?.lower ?? ''
  const isListed =
    at < from ? isSign(tokens[to]) : link === 'and' && numberAt(tokens, to + 1) !== null
  return isListed && tokens[at - 1]?.lower === ',' && PEOPLE.has(tokens[at - 2]?.lower ?? '')
}

/** "people over 65", "a child under 14", "anyone under 18", "he is under 18", "voters younger than 45": nothing else that the number could count follows. */
function isOverAge(tokens: readonly Token[], from: number, to: number): boolean {
  const before = preceding(tokens, from)
  if (!isAlone(tokens[to])) return false
  if (before?.lower === 'than') return isIn(preceding(tokens, from - 1), YOUNGER)
  const isSaid = isIn(preceding(tokens, from - 1), IS_WAS)
  const subject = preceding(tokens, isSaid ? from - 2 : from - 1)
  return isIn(before, OVER_OR_UNDER) && (isAnybody(subject) || (isSaid && isIn(subject, HE_SHE)))
}

const YOUNGER = wordList('younger older')
const IS_WAS = wordList('is are was were be')
const HE_SHE = wordList('he she they whom')

/** "adults 50 and older", "those 65 and over" */
function isOrOlder(tokens: readonly Token[], from: number, to: number): boolean {
  const [link, word] = [tokens[to], tokens[to + 1]?.lower ?? '']
  return (
    isIn(link, AND_OR) &&
    (/^(?:older|younger)$/.test(word) ||
      (/^(?:over|under|up)$/.test(word) && isAnybody(preceding(tokens, from))))
  )
}

const OVER_OR_UNDER = wordList('over under above below')

/** "women between 18 and 45" */
function isOfRange(tokens: readonly Token[], {from, to}: Quantity): boolean {
  return tokens[from]?.lower === 'between' && isAnybody(tokens[from - 1]) && isAlone(tokens[to])
}

function isAnybody(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  return (
    PEOPLE.has(word) ||
    ONE_PERSON.has(word) ||
    /^(?:any|every)(?:one|body)$|^(?:those|them)$/.test(word)
  )
}

function isAlone(after: Token | undefined): boolean {
  return after === undefined || isSign(after) || is(after, CLOSED) || isPastForm(after)
}

function isInCommas(tokens: readonly Token[], from: number, to: number): boolean {
  const at = isIn(preceding(tokens, from), THEN_NOW) ? from - 1 : from
  if (preceding(tokens, at)?.lower !== ',') return false
  // "Sau-lan": the name's last part has a small letter.
  const part = preceding(tokens, at - 2)?.lower === '-' && tokens[at - 2]?.cased === false ? 2 : 0
  // "Ada Vale Jr., 12,"
  const stop =
    preceding(tokens, at - 1)?.lower === '.' && isIn(preceding(tokens, at - 2), JR) ? 1 : part
  const [name, after] = [preceding(tokens, at - 1 - stop), tokens[to]]
  const value = numberAt(tokens, from)?.value ?? 0
  // "Ada Vale, 36 was charged"
  const closes = after === undefined || /^(?:[,.;)]|is|was)$/.test(after.lower)
  return (
    name?.kind === 'word' &&
    // "his son, 12,"
    (name.cased || isIn(name, ROLES) || ONE_PERSON.has(name.lower) || isPersonNoun(name.lower)) &&
    closes &&
    value >= 1 &&
    Number.isInteger(value)
  )
}

/** Of a person too, before an age: "the England international, 24,", "a film-maker, 68,". */
const ROLES = wordList('international maker native prodigy star')
const JR = wordList('jr sr')
const THEN_NOW = wordList('then now both')

/** Whether nothing that it could count follows a number. */
function stands(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to]
  if (after?.lower === 'at' && wordsAt(tokens, to).startsWith('at the time')) return true
  return (
    after === undefined ||
    (after.kind === 'word' ? GOES_ON.has(after.lower) : !after.glued || CLOSES.test(after.lower))
  )
}

const CLOSES = /^[,.;:!?)”"’']$/
const GOES_ON: ReadonlySet<string> = words('and or but when who whose with now then today in')

function wordsAt(tokens: readonly Token[], at: number): string {
  return [0, 1, 2].map((step) => tokens[at + step]?.lower ?? '').join(' ')
}

/** "a boy of about 10" */
function isOfChild(tokens: readonly Token[], from: number): boolean {
  const at = leadOf(tokens, from)
  return (
    preceding(tokens, at)?.lower === 'of' && CHILDREN.has(preceding(tokens, at - 1)?.lower ?? '')
  )
}

/** "a man of 12 talents" */
function isThings(token: Token | undefined): boolean {
  return token !== undefined && isPlural(token.lower) && !is(token, CLOSED)
}

function leadOf(tokens: readonly Token[], from: number): number {
  return isIn(preceding(tokens, from), LEADS) ? leadOf(tokens, from - 1) : from
}

const LEADS = wordList('about only just nearly almost around now still over under above below')

/** "he was 41", "since she was seven", "my mother will be 93", "At 41, she"; in words "they were seven" counts them. */
function isToldOf(tokens: readonly Token[], from: number, digits: boolean): boolean {
  const at = leadOf(tokens, from)
  const verb = preceding(tokens, at)?.lower ?? ''
  const subjects = digits ? SUBJECTS : ONE_SUBJECT
  if (/^(?:is|was|were|are|am|be|s|m)$/.test(verb)) {
    const subject = preceding(tokens, at - (/^(?:be|s|m)$/.test(verb) ? 2 : 1))
    // "Quorl was 16 when she rowed".
    const isNamed =
      digits && subject?.cased === true && /^(?:when|at the time)\b/.test(wordsAt(tokens, from + 1))
    // "He is one" of them.
    return isNamed || (subjects.has(subject?.lower ?? '') && tokens[from]?.lower !== 'one')
  }
  return digits && verb === 'at' && isAtAge(tokens, at, from)
}

/** "At 41, she", "and at 41, she" */
function isAtAge(tokens: readonly Token[], at: number, number: number): boolean {
  const isAside = isIn(preceding(tokens, at - 1), COMMA_OR_AND) && tokens[number + 1]?.lower === ','
  const value = numberAt(tokens, number)?.value ?? 0
  // "At 16, she", "At 16, Ada Vale’s choir"; not "At 16, the doors opened".
  const told = tokens[number + 2]
  const isTold = isAside || told?.cased === true || isIn(told, HE_SHE)
  return (at === 1 || isAside) && value > (isTold ? LATEST_NOON : LATEST_HOUR)
}

const LATEST_HOUR = 24
const LATEST_NOON = 12

/** "the voting age is 18", "raise the pension age from 60 to 65", "the age of majority was cut to 18" */
function isOfAge(tokens: readonly Token[], from: number): boolean {
  if (!isIn(preceding(tokens, from), AT_AGE)) return false
  for (let at = from - 2; at >= 0 && from - at < LONGEST_AGE; at--) {
    if (isIn(tokens[at], AGE)) return !isIn(preceding(tokens, at), OTHER_AGE)
    if (isSign(tokens[at]) || isIn(tokens[at], COMMA_OR_AND)) return false
  }
  return false
}

const AGE = wordList('age ages')
const AT_AGE = wordList('is was to from at being')
const OTHER_AGE = wordList('ice stone bronze iron old of all')
const LONGEST_AGE = 10

const CHILDREN: ReadonlySet<string> = words(
  'boy girl child son daughter man woman teenager youth lad baby toddler',
)
const ONE_SUBJECT: ReadonlySet<string> = words('i he she who')
const SUBJECTS: ReadonlySet<string> = words(
  'i he she who they we mother father brother sister son daughter wife husband boy girl child grandmother grandfather',
)
