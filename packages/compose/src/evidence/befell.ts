import {type Article, type Figure, spanText} from '@onrecord/core'

/**
 * What befell the people that a figure counts, as the article says it beside them: "killed" of "killed 30 people", "60 people were
 * arrested". "30 people" alone says nothing, and next to the dead of another day it misleads. `null` where it says nothing, where
 * the words for what is counted say it already, and for figures of anything else.
 */
export function befell(article: Article, figure: Figure): string | null {
  const {unit, span, measures} = figure
  const {text} = article.source
  if (unit !== 'person' || text === null || namesLot(article, figure)) return null
  const end = Math.max(span.end, ...measures.map((one) => one.end))
  const [first] = measures
  const isNumbered = first !== undefined && NUMBER.test(text.slice(0, first.start).slice(-NEAR))
  const behind = behindAt(text, end) ?? (isNumbered ? behindAt(text, first.end) : null)
  if (behind !== null) return behind
  const [, does] = DOES.exec(text.slice(end, end + FAR)) ?? []
  if (does !== undefined) return does
  if (
    SENT.test(text.slice(Math.max(0, span.start - NEAR), span.start)) &&
    /^\sback\b/u.test(text.slice(end))
  )
    return 'sent back'
  const [, before] = BEFORE.exec(text.slice(Math.max(0, span.start - NEAR), span.start)) ?? []
  return before === undefined ? null : participle(before)
}

/** "(12 people) were hurt", "(12 people) whom guards deported", "(the number of people) killed there rose to 12". */
function behindAt(text: string, end: number): string | null {
  const [, suffered, died, made] = BEHIND.exec(text.slice(end, end + FAR)) ?? []
  return suffered ?? died ?? made ?? null
}

/** Whether the words for the people whom a figure counts say what befell them: "six kidnapped girls". */
export function namesLot({source: {text}}: Article, {unit, span, measures}: Figure): boolean {
  if (unit !== 'person' || text === null) return false
  const end = Math.max(span.end, ...measures.map((one) => one.end))
  return LOT.test(spanText(text, {start: span.start, end}))
}

/** "The number of (people)". */
const NUMBER = /\b(?:number|count|toll|total)\sof\s(?:\p{L}+\s)?$/iu

/** Characters; a verb, an adverb and "at least". */
const NEAR = 40
/** As far as over "and a cook". */
const FAR = 70

const STEMS =
  'abduct|arrest|behead|charg|convict|deport|detain|displac|evacuat|execut|hospitali[sz]|infect|injur|jail(?=[eis])|kidnap|kill|massacr|murder(?=[ei])|rescu|sentenc|slaughter(?=[ei])|stab(?=b)|tortur|wound'
const LOT = new RegExp(`\\b(?:(?:${STEMS})\\p{L}*|dead|missing|hurt)\\b`, 'iu')
const BEHIND = new RegExp(
  `^(?:(?:,? including [^,.;]{1,30},|\\sand [^,.;]{1,30}?(?=\\s(?:were|are|have)\\s))?\\s(?:(?:were|was|are|is|remain|(?:have|has|had) been)\\s)?(?:\\p{Ll}+ly\\s)?((?:${STEMS})\\p{Ll}*ed|dead|missing|hurt|(?<=\\b(?:were|was|been)\\s)(?:shot|beaten|hanged|raped|returned|(?:sent|turned|taken)\\s(?:back|to\\shospital)))|\\s(?:have |had )?(died)|,?\\swhom\\s[^,.;]{1,30}?\\s((?:${STEMS})\\p{Ll}*ed))\\b`,
  'u',
)
/** "30 people fled": what they did, in a word. */
const DOES =
  /^\s((?:have |had )?(?:armed|attended|demonstrated|disappeared|drowned|escaped|fled|gathered|lost (?:their )?(?:homes|jobs|lives)|marched|perished|protested|recovered|returned|survived|took part|voted))\b(?!-)/u
const SENT =
  /\b(?:send|sends|sending|sent)\s(?:(?:about|almost|another|at least|more than|nearly|over|some|the)\s)?$/u
const BEFORE = new RegExp(
  `(?<!\\b(?:to|not|den(?:y|ied|ies|ying)|without|could|would|might|may|can|will|an?|the|his|her|their)\\s(?:have\\s)?)\\b((?:${STEMS})\\p{Ll}*)\\s(?:(?:about|almost|another|around|at least|more than|nearly|over|some|the)\\s)?$`,
  'iu',
)

/** "Wounding", "jails" and "killed" as participles. */
function participle(verb: string): string {
  const stem = verb.toLowerCase().replace(/(?:e?s|e?d|ing)$/u, '')
  return stem.replace(/e$/u, '').concat('ed')
}
