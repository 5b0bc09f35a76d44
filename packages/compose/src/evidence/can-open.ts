import {isVerb} from './event-words.ts'
import {countWords} from './located.ts'
import {sentencesOf} from './sentences.ts'

/** Whether a sentence in the article’s own voice has a verb, leans on nothing before it, and is short enough to open a document. */
export function canOpen(words: string): boolean {
  return (
    countWords(words) <= MOST &&
    !LEANING.test(words) &&
    !GOES_ON.test(words) &&
    !ADDRESSED.test(words) &&
    !OF_WRITER.test(words.replace(IN_MARKS, ' ')) &&
    !tellsBackground(words) &&
    !/\?(?!["”’'])|©|\bhttps?:|…$/u.test(words) &&
    isClosed(words) &&
    hasVerb(firstOf(words).replace(ADJECTIVE, ' '))
  )
}

const MOST = 67

/** What leans on words before it; "this week" leans on the day alone. */
const LEANING =
  /^(?:[^\p{L}\p{N}$£€]|(?:and|but|so|yet|still|also|then|or|now|s?he|it|they|th(?:is|at|ese|ose)(?!\s(?:year|month|week|spring|summer|autumn|winter)\b)|here|there|h(?:is|er)|their|its|such|meanwhile|however|instead|none?theless|nevertheless|moreover|therefore|thus|indeed|besides|for (?:example|instance)|in (?:fact|addition|return|response)|of course|as a result|at the same time|by contrast|both|another|others?|why|how|what|when|who|watch|photo|picture|pictured|image|related|updated?|read more|see also)\b)/iu

/** "The guild also shut the quay": what else it did stands before. */
const GOES_ON = /^[^,;:]{1,60}\salso\s/u

/** What is told by somebody who says "I", or to a reader. */
const ADDRESSED = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Yy]ou|[Yy]our)\b/u
/** "For rowers like me"; between marks somebody else is. */
const OF_WRITER = /\b(?:me|us)\b/u
const IN_MARKS = /[“"][^“”"]{0,400}[”"]/gu

/** Whether words tell what was so before the news: "For years the guild has kept the quay", "two decades later". */
export function tellsBackground(words: string): boolean {
  return BACKGROUND.test(words) || (LONG_AGO.test(words) && !OF_NOW.test(words))
}

const LONG = '(?:months|years|decades|generations|centuries)'
const BACKGROUND = new RegExp(
  `(?:^|\\b(?:has|have|had|and)\\s(?:[^\\s,;]{1,20}\\s){0,4})for ${LONG}\\b|\\bha(?:s|ve|d) long been\\b|^(?:[^\\s,]{1,20}\\s){1,4}${LONG} (?:later|ago)\\b`,
  'iu',
)
const LONG_AGO = new RegExp(`\\b${LONG} (?:later|ago)\\b`, 'iu')
/** Of "a court on Monday jailed a rower who sank a boat years ago" the court is the news. */
const OF_NOW = /\b(?:today|on \p{Lu}\p{Ll}{2,6}day|has|have|is|are|will)\b/u

/** "The guild’s proposed quay": no verb. */
const ADJECTIVE =
  /(?:['’]s|\b(?:the|an?|its|their|his|her))\s(?:\p{Ll}{1,20}ly\s)?\p{Ll}{1,20}ed\s(?=\p{L}|\p{N})/gu

/** A deck may have two, and "A drawing of the quay. The guild will build it" is a caption. */
function firstOf(words: string): string {
  return sentencesOf(words)[0] ?? words
}

function hasVerb(words: string): boolean {
  return words.split(' ').some(isVerb) || PRESENT.test(words)
}

/** Verbs that are told by what stands around them: "captains see", "she said", "the sale opens a window". */
const PRESENT =
  /\b(?:said|(?:\p{L}{2,30}s|men|women|people|police)\s(?:agree|argue|ask|believe|call|claim|come|expect|face|fear|find|get|give|go|hope|make|need|plan|say|see|seek|show|take|talk|think|urge|vote|want|warn|worry)|\p{Ll}{2,30}s\s(?:an?|the|its|their|h(?:is|er)))\s/u

/** Quotation marks and brackets in pairs; some pages close a straight mark with a curly one. */
function isClosed(words: string): boolean {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0
  const [opening, closing, straight] = [count(/“/gu), count(/”/gu), count(/"/gu)]
  const rest = straight - Math.abs(opening - closing)
  return rest >= 0 && rest % 2 === 0 && count(/\(/gu) === count(/\)/gu)
}
