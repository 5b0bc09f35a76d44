import {type Figure, placeOf} from '@onrecord/core'
import {befell, namesLot} from './befell.ts'
import {isAtHead} from './figure-news.ts'
import {type Located, wordsAt} from './located.ts'

/** How much a figure says to a reader in a hurry; ages, durations, small counts and what a thing is called by ("a ten-storey block") say nothing on page 1. */
export function weight({article, ref, value: figure}: Located<Figure>): number {
  if (isAttribute(article, figure) || isConverted(article, figure)) return 0
  if (figure.unit !== null && TIME_UNITS.has(figure.unit)) return 0
  if (isSizeOfNothing(article, figure) || isInCaption(article, figure)) return 0
  const isSmall = isFew(figure) || isHandful({article, ref, value: figure})
  if ((isSmall || isAnybody(article, figure)) && befell(article, figure) === null) return 0
  return (
    kindWeight(figure) +
    (figure.speaker === null ? 0 : SOURCED) +
    (isAtHead({article, ref, value: figure}) ? AT_HEAD : 0)
  )
}

/** One or two are told in words, unless they are dead. */
function isFew({value, unit}: Figure): boolean {
  return value !== null && value < 3 && unit !== 'percent'
}

/** "Three relatives", "six powers" further down, of which nobody tells: who and what they are stands in the text. */
function isHandful(located: Located<Figure>): boolean {
  const {article, value: figure} = located
  const {value, upper, unit, speaker, partOf} = figure
  // "six kidnapped girls"; where the text is withheld the words that would tell are not known
  if (unit === 'person' && (article.source.text === null || namesLot(article, figure))) return false
  const amount = upper ?? value
  if (amount === null || !Number.isInteger(amount) || amount >= HANDFUL) return false
  const isCounted = kindWeight(figure) === THING ? !MEASURED.test(unit ?? '') : unit === 'person'
  return isCounted && speaker === null && partOf === null && !isAtHead(located)
}

const HANDFUL = 10
/** Of these few are much. */
const MEASURED =
  /^(?:(?:metric )?ton|hectare|acre|litre|gallon|barrel|magnitude|percentage|point|degree|watt|\p{L}+(?:metre|gram|watt|byte)|mile|metre|yard|foot|inch|dead|death|execution|murder|rape|case)/u

/** "30,000 square feet", and not of what; "an 8,047-metre peak" is of one. */
function isSizeOfNothing(
  {source: {text}}: Located<Figure>['article'],
  {measures, span, unit, value}: Figure,
): boolean {
  if (measures.length > 0 || !SIZE.test(unit ?? '')) return false
  const isOfThing = /^[\p{N}.,]+[-‑]\p{L}/u.test(text?.slice(span.start, span.end) ?? '')
  return !isOfThing || (value ?? 0) < LARGE
}

/** Things under a picture are told of the picture, or of another story. */
function isInCaption(article: Located<Figure>['article'], figure: Figure): boolean {
  return kindWeight(figure) === THING && placeOf(article, figure.span)?.kind === 'caption'
}

/** "30 people", "three others": who they are, or what happened to them, nobody is told; of "30 of 40 people" the share is. */
function isAnybody(article: Located<Figure>['article'], {unit, measures, partOf}: Figure): boolean {
  // where the text is withheld the words that would tell are not known
  if (article.source.text === null || partOf !== null) return false
  const words = measures.map((span) => wordsAt(article, span) ?? '').join(' ')
  return unit === 'person' && ANYBODY.test(words)
}

const ANYBODY = /^(?:(?:the|all) )?(?:(?:other )?(?:people|persons|individuals)|others)?$/iu

/** "A ten-storey block", "the 14 point plan", "a three-Test series", "a 7,000-word statement": the number is of one thing. */
function isAttribute(
  {source: {text}}: Located<Figure>['article'],
  {unit, value, span, measures}: Figure,
): boolean {
  const isLarge = value !== null && value >= LARGE && unit !== 'word'
  if (text === null || isLarge || isMoney(unit) || unit === 'percent') return false
  const inside = text.slice(span.start, Math.max(span.end, ...measures.map(({end}) => end)) + 1)
  return (
    /^[\p{N}.,]*\p{L}*[-‑](?!odd|plus|and)\p{L}\p{Ll}{2,}/u.test(inside) &&
    !COMPOUND_NUMBER.test(inside)
  )
}

/** "50,000 square metres (538,000 square feet)": the same in another unit. */
function isConverted(
  {source: {text}, figures}: Located<Figure>['article'],
  {unit, span}: Figure,
): boolean {
  if (text === null || unit === null || text[span.start - 1] !== '(') return false
  const last = figures.find(({span: {end}}) => end === span.start - 2)
  return last !== undefined && last.unit !== null && last.unit !== unit && last.unit !== 'person'
}

/** What a length, a speed, a temperature or a store is of must be told: "18 yards" says nothing. */
const SIZE =
  /^(?:(?:nautical|square|cubic) )?(?:mile|kilometre|metre|centimetre|millimetre|yard|foot|inch|[kmgt]\p{L}+byte|megabit|degree)\b/u

/** "An 8,047-metre peak", "a 40,000-seat stadium": how large the thing is tells something. */
const LARGE = 1_000

/** "Twenty-three", "one-third". */
const COMPOUND_NUMBER =
  /^\p{L}+(?:ty|one|two|three|four|five|a)-(?:one|two|three|four|five|six|seven|eight|nine|thirds?|quarters?|fifths?|half)\b/iu

/** People before money before shares before things (`THING`). */
export function kindWeight({unit, value, upper}: Figure): number {
  if (unit === 'person') return (upper ?? value ?? 0) < FEW ? 3 : 4
  return isMoney(unit) ? 3 : unit === 'percent' ? 2 : 1
}

/** "Ten women in a line" are seen; twenty and more are counted. */
const FEW = 20

/** What `kindWeight` gives for a thing. */
export const THING = 1

/** A named source is worth more than what is counted. */
const SOURCED = 1.5

/** So is what the article tells first. */
const AT_HEAD = 1.5

const TIME_UNITS: ReadonlySet<string> = new Set([
  'time',
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'generation',
])

export function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit)
}
