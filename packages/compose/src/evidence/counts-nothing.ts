import type {Article, Figure} from '@onrecord/core'

/**
 * Whether the words that a reading has for what is counted do not say it: a rise, an average or a region alone ("in the region of
 * £4m"), a phrase that was cut, has another number in it or opens another clause ("5%. Using buckets"), a noun that describes another ("an 80 million user
 * network"), and a fraction that is none ("a third boat", "the same half of the quay", "a two-thirds majority").
 */
export function countsNothing(article: Article, figure: Figure, words: string): boolean {
  return (
    BARE.test(words) ||
    OTHER_CLAUSE.test(words) ||
    isAdjective(figure, words) ||
    isNoShare(article, figure)
  )
}

const BARE =
  /^(?:(?:annual|average|combined|further|month|new|overall|previous|record|year) )?(?:amount|analysts|approximately|average|ballpark|boost|cut|era|initially|originally|out|(?:up|down) from .+|decline|drop|estimate|fall|figure|forecast|gain|growth|high|increase|instead|jump|level|low|mark|maximum|minimum|neighbou?rhood|order|peak|rate|record|region|question|range|rise|roughly|shape|stake|target|tax|total|tune|vicinity)$|[’']s?\s\p{N}|[’']s?$|^\p{N}|\b(?:almost|nearly|Mrs?|Ms|Dr|Sen|Rep|Gov)$/iu

/** "Using buckets", which begins a sentence of its own. */
const OTHER_CLAUSE = /^\p{Lu}\p{Ll}{1,20}ing\s/u

/** Of many there is a plural. */
function isAdjective({value, unit}: Figure, words: string): boolean {
  return (value ?? 0) > 1 && words === unit && !/s$/u.test(words) && !SAME_IN_PLURAL.test(words)
}

const SAME_IN_PLURAL =
  /(?:cattle|craft|deer|fish|offspring|people|police|sheep|staff|percent|women|men)$/iu

function isNoShare({source: {text}}: Article, {unit, span, measures}: Figure): boolean {
  const [measure] = measures
  if (unit !== 'percent' || text === null || measure === undefined) return false
  const share = text.slice(span.start, span.end)
  if (/\bhalf$/iu.test(share)) return WHICH.test(text.slice(Math.max(0, span.start - 20), span.end))
  return FRACTION.test(share) && /^\s+$/u.test(text.slice(span.end, measure.start))
}

const FRACTION = /\b(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?$/iu
/** "The other half": one of two. */
const WHICH =
  /\b(?:bad|better|bottom|eastern|first|good|last|latter|left|lower|northern|other|right|same|second|southern|top|upper|western|worse)\s+half$/iu
