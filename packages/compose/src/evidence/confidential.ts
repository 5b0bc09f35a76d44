import {blockOf, type Quotation, spanText} from '@onrecord/core'
import {type Located, wordsAt} from './located.ts'

/**
 * Whether whoever says it is known to the reporter and not named: a source ("one source close to the board"), somebody who knows
 * ("a person familiar with the sale"), or somebody of whom the paragraph says that they asked for it.
 */
export function isConfidential({article, value: {speaker}}: Located<Quotation>): boolean {
  const {mention, description, entity} = speaker
  const {text} = article.source
  if (entity !== null || mention === null) return false
  const words = description ?? wordsAt(article, mention) ?? ''
  if (SOURCE.test(words.charAt(0).toLowerCase() + words.slice(1))) return true
  const block = blockOf(article, mention)
  if (text === null || block === null) return false
  return ASKS.test(spanText(text, {start: mention.start, end: block.span.end}))
}

/** In small letters: a "Harbour Insider" is a paper. */
const SOURCE =
  /\b(?:sources?|insiders?|whistle-?blowers?|informants?|familiar\swith|close\sto\sthe|(?:with|have|has|had)\s(?:direct\s|first-?hand\s)?knowledge\sof|briefed\son|who\s(?:attended|took\spart|was\spresent|were\spresent|worked?|works))\b/u

/** "Who asked not to be named", "on condition of anonymity", "were not authorised to speak". */
const ASKS =
  /\b(?:(?:condition|grounds) of anonymity|anonymously|(?:asked|asking|wished|wanted|preferred|declined|requested|requesting)\s(?:anonymity|not\sto\sbe\s(?:named|identified|quoted)|to\s(?:be\sidentified|be\snamed|remain\sanonymous))|not\sauthori[sz]ed\sto\s(?:speak|comment|discuss|talk)|gave\sonly\s(?:her|his|their)\s(?:first|given)\sname)\b/iu
