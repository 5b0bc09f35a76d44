import {ADVERB, AUXILIARY, GERUND, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {BY_FROM, OF, WITH} from '../../language/small-words.ts'
import {DASH, isTelling} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {canBeginNumber, numberAt} from '../tokens/number.ts'
import {isPastForm} from '../tokens/verb-tenses.ts'
import {pastMore} from './casualties.ts'

/** A number without a noun of its own: `from` is its first token with what qualifies it. */
interface Bare {
  readonly from: number
  readonly to: number
  readonly value: number | null
}

/** What of its sentence a number goes on with: what was counted last, or what was measured in any way and is more, or what it is compared with. */
export type CountsOn = 'counted' | 'measured' | 'compared'

/** What a number without a noun of its own goes on with; `null` for nothing. */
export function countsOn(tokens: readonly Token[], bare: Bare): CountsOn | null {
  const {to, value} = bare
  if (value !== null && !Number.isInteger(value)) return null
  let from = bare.from
  // "compared with just 40", "and now only 12"
  while (is(preceding(tokens, from), ADVERB) && !isIn(tokens[from - 1], FURTHER)) from--
  // "86 acres burnt, including 37"
  if (isIn(preceding(tokens, from), INCLUDING)) return 'measured'
  if (isIn(preceding(tokens, from), BY_FROM) && isIn(preceding(tokens, from - 1), DOWN_UP))
    return 'compared'
  const isOn =
    isAdded(tokens, from, to) ||
    isCompared(tokens, from) ||
    isNext(tokens, from, to) ||
    isLike(tokens, from, to)
  return isOn ? 'counted' : null
}

const INCLUDING = wordList('including')

/** "(burnt 134 boats and threatened) another 4,200", "(12 sank, while) 10 more (burnt)" */
function isAdded(tokens: readonly Token[], from: number, to: number): boolean {
  return isIn(preceding(tokens, from), FURTHER) || pastMore(tokens, to) > to
}

const FURTHER = wordList('another further')

/** "(40 crews came, down) from about 60", "up by 12", "compared with 30", "out of 90", "(34 boats to) the guild’s 20" */
function isCompared(tokens: readonly Token[], from: number): boolean {
  const [link, before] = [preceding(tokens, from), preceding(tokens, from - 1)]
  if (isIn(link, OF)) return isIn(before, OUT)
  if (isIn(link, OWNER)) return isSign(before) && before?.glued === true
  return isIn(before, COMPARED)
}

const DOWN_UP = wordList('down up , jump rise increase drop fall')
const OUT = wordList('out')
const OWNER = wordList('s')
const COMPARED = wordList('compared compares comparison relative')

/** "(30 boats sank in Orm,) 10 in Vale and four in Quorl", "(30 were built) and 12 sold", "(90 came,) with 12 staying" */
function isNext(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [preceding(tokens, from), tokens[to]]
  if (after === undefined) return false
  const isActed = isPastForm(after) || is(after, GERUND)
  if (isIn(before, WITH)) return isActed || isIn(after, PLACES)
  if (!(isIn(before, COMMA_AND) || isTelling(before, DASH))) return false
  return isActed || isIn(after, PLACES)
}

const COMMA_AND = wordList(', and : (')
const PLACES = wordList('in from by over against on at among')

/** "(won 51 boats) and Vale won 40", "(Orm with 90 boats,) Vale with 30"; "(Orm (90 boats),) Vale (30)"; "(sank 20 boats) and damaged 30" */
function isLike(tokens: readonly Token[], from: number, to: number): boolean {
  const before = preceding(tokens, from)
  if (before === undefined) return false
  if (before.lower === '(') return isIn(tokens[to], CLOSES) && isSaidBefore(tokens, from - 1)
  const isVerb = !isIn(before, OF_A_SCALE) && (isPastForm(before) || is(before, GERUND))
  if (isVerb && isIn(preceding(tokens, from - 1), COMMA_AND)) return !is(before, AUXILIARY)
  return (isVerb || isIn(before, LIKE)) && isSaidBefore(tokens, from - 1)
}

const CLOSES = wordList(')')
const LIKE = wordList('with on has have had win wins take takes get gets')

/** What tells a mark on a scale, not how many. */
const OF_A_SCALE = wordList('turned finished scored reached reaching hit averaged cost ranked wore')

/** Whether the word at a place stands before a number in the sentence so far. */
function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  for (let index = at - 2; index > at - FARTHEST && index >= 0; index--) {
    if (tokens[index]?.row === word?.row && tokens[index]?.lower === word?.lower)
      return isBeforeNumber(tokens, index + 1)
  }
  return false
}

const FARTHEST = 40

/** "(won) more than 40", "(with) 40" */
function isBeforeNumber(tokens: readonly Token[], from: number): boolean {
  return [0, 1, 2, 3].some((step) => {
    const token = tokens[from + step]
    return token !== undefined && canBeginNumber(token) && numberAt(tokens, from + step) !== null
  })
}
