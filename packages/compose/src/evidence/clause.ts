import {isInOwnWords, type Quotation} from '@onrecord/core'
import {type Located, wordsAt} from './located.ts'
import {leadOf} from './stretches.ts'

/**
 * Whether a reported statement can stand alone: its verb is finite and so is what it reports. "Recently calling for room" is no
 * sentence, and neither is "calls for room for these refugees" without what was said.
 */
export function isClause(quotation: Located<Quotation>): boolean {
  if (isParticiple(quotation) || hasGap(quotation)) return false
  const words = firstWords(quotation)
  return words === null || hasFiniteVerb(words)
}

/** Whether the words begin a sentence by themselves: not "to open the wall", "her not to go", "how it leaks", "were wet", "18 months ago that it leaks". */
export function opensSentence(quotation: Located<Quotation>): boolean {
  const words = firstWords(quotation) ?? ''
  return !NO_OPENING.test(words) && !AGO.test(words) && !isQuestion(quotation)
}

const AGO = /^(?:[\p{L}\p{N}]+\s){1,4}(?:ago|earlier|later)\sthat\b/iu
const NO_OPENING =
  /^[“„«"‘']?(?:(?:not\s)?to|of|for|about|against|as|into|with|(?:once\s)?(?:is|are|was|were|has|have|had|will|would|could|said|told)|[Aa]ccording to|(?:her|him|me|them|us|you|it)\s(?:(?:not\s)?to|as|of|for))\b/u

/** Whether it stands before the verb that reports it, as a sentence of its own: "Consumers remain cautious, the guild said". */
export function leadsItsVerb({value: {cue, content}}: Located<Quotation>): boolean {
  const [first] = content
  return first !== undefined && cue !== null && cue.start >= first.end
}

/** Whether words between marks can be a sentence: "Go home", "we were late", and not "the late and lost". */
export function isSpoken(quotation: Located<Quotation>): boolean {
  const words = firstWords(quotation) ?? ''
  return opensSentence(quotation) && (!/^[“„«"‘']?\p{Ll}/u.test(words) || hasFiniteVerb(words))
}

/** Whether a reported clause begins with a pronoun, which the verb before it shows to be the speaker: "said it would sail". */
export function isOfPronoun(quotation: Located<Quotation>): boolean {
  return !isInOwnWords(quotation.value) && OF_PRONOUN.test(firstWords(quotation) ?? '')
}

const OF_PRONOUN = /^(?:that\s)?(?:it|s?he|they)\b/u

/** Whether words between marks begin in the middle of a sentence and are none: "secure strong, tough rules for the port", "And if so, then for what?" */
export function isBrokenOff(quotation: Located<Quotation>): boolean {
  const words = firstWords(quotation) ?? ''
  if (JOINED.test(words) && ASKED.test(words)) return !hasFiniteVerb(words)
  return (
    (WITHOUT_SUBJECT.test(words) && !ASKED.test(words)) ||
    (/^[“„«"‘']?(?:…|\.{3}|that,|\p{Ll})/u.test(words) &&
      !hasFiniteVerb(words.replace(/^\W*that,/iu, '')))
  )
}

/** "has sold the boats. The guild knew." */
const WITHOUT_SUBJECT =
  /^[“„«"‘']?(?:is|are|was|were|has|have|had|will|would|could|should|might|did|does)\b/u
const JOINED = /^[^\p{L}]{0,3}(?:and|but|if|or|so)\b/iu
const ASKED = /\?[^\p{L}]{0,4}$/u

/** Whether it is asked and not said: "whether the wall holds", "asked when they will come"; not "said if the wall fails the town floods". */
export function isQuestion(quotation: Located<Quotation>): boolean {
  const {article, value} = quotation
  const words = firstWords(quotation) ?? ''
  if (/^(?:how|why|whether|which)\b/u.test(words)) return true
  const isStated =
    value.kind === 'indirect' &&
    value.cue !== null &&
    STATES.test(wordsAt(article, value.cue) ?? '')
  return !isStated && /^(?:if|who|what|when|where)\b/u.test(words)
}

const STATES = /\b(?:sa(?:id|ys?|ying)|add|argu|claim|insist|warn)/u

/**
 * Whether what it is about stands before who says so: "a wall, which she said would hold", "what he said was the first one", "a
 * wall they say is new". The words that it holds are no sentence.
 */
export function hasGap(quotation: Located<Quotation>): boolean {
  const {article, value} = quotation
  const {
    speaker: {mention},
    content: [first],
  } = value
  const {text} = article.source
  if (text === null || mention === null || first === undefined || mention.end > first.start)
    return false
  if (lacksObject(quotation)) return false
  const [, pronoun] =
    /\b(which|what|whom?|whose\s\p{L}+)\s(?:the\s)?$/iu.exec(
      text.slice(Math.max(0, mention.start - 30), mention.start),
    ) ?? []
  const lacksSubject = AUXILIARY.test(text.slice(first.start, first.end))
  return lacksSubject || pronoun !== undefined
}

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|could|should|may|might|can|did|does)\b/u

/**
 * Whether what a participle reports is a sentence that needs neither it nor the one before: "telling the court that the wall leaks";
 * not "calling for a wall that was promised".
 */
export function isClauseOfParticiple(quotation: Located<Quotation>): boolean {
  const [head = ''] = (firstWords(quotation) ?? '').split(/\s(?:which|that|who|whose|what)\s/u)
  return hasFiniteVerb(head) && opensSentence(quotation) && standsAlone(quotation)
}

/**
 * Whether a reported clause can be understood without what stands before it. "It has been so for them" cannot; in "she said that
 * she would go", "the guilds say they will go" the speaker is meant.
 */
export function standsAlone(quotation: Located<Quotation>): boolean {
  const words = firstWords(quotation)
  if (words === null) return true
  const [subject] = SUBJECT.exec(words.replace(/^that\s+/u, '')) ?? []
  if (subject === undefined) return true
  const {article, value} = quotation
  if (isParticiple(quotation)) return false
  const {entity, entities} = value.speaker
  const type = article.entities.find(({id}) => id === entity)?.type
  const isBody = entities.length > 1 || (type !== undefined && type !== 'person')
  // "said it would sail" is of the guild that says so; "it is", and "it" without the guild before it, of what stands before
  if (/^they$/iu.test(subject) || (/^it$/iu.test(subject) && !IMPERSONAL.test(words)))
    return isBody && leadOf(quotation) !== null
  return type === 'person' && /^s?he$/iu.test(subject)
}

const IMPERSONAL = /^(?:that\s)?it(?:[’']s|\s(?:is|was|has|had))\b/iu

/** What joins a clause to one that was said before, or stands for what was, at its head: "for that reason", "following the report". */
const SUBJECT =
  /^(?:(?:for|in|at|by|from|with|after|as|before|since|despite|following|under|amid)\s(?:th(?:is|at|ese|ose)|such)(?!\s(?:year|month|week|day|night|morning|evening|season|spring|summer|autumn|winter))|following\sthe\s(?:article|report|story|post|statement|incident|attack)|(?:this|that|these|those)\s(?:agreement|approach|attack|case|change|claim|conclusion|decision|deal|figure|finding|incident|law|measure|move|plan|policy|position|report|result|statement|step|trend)s?\b|the\s(?:former|latter)\b|as\sa\sresult|in\sresponse|s?he|they|th(?:is|at|ese|ose)(?=\s(?:is|are|was|were|had|has|have|would|will|could|may|might)\b)|it(?=\s\p{Ll}|[’']s\b)|such|however|but|also|rather|hence|thus|meanwhile|instead|therefore|moreover|nevertheless|otherwise)\b/iu

function firstWords({article, value}: Located<Quotation>): string | null {
  const [first] = value.content
  return first === undefined ? null : (value.text?.[0] ?? wordsAt(article, first))
}

/** Whether the verb that reports it is a participle: "recently calling for". */
export function isParticiple({article, value}: Located<Quotation>): boolean {
  const cue = value.cue === null ? '' : (wordsAt(article, value.cue) ?? '')
  return /(?<!^accord)ing$/iu.test(cue.split(' ').find((word) => !ADVERB.test(word)) ?? '')
}

const ADVERB = /^(?:.*ly|later|also|then|now|still|even|often|again|once|soon|never)$/iu

/**
 * Whether the verb that reports it turns it round, or says it only of a wish or a doubt: of "she denied on Monday that she had
 * paid" nothing may be printed without the verb.
 */
export function isTurned({article, value}: Located<Quotation>): boolean {
  if (isInOwnWords(value) || value.cue === null) return false
  return TURNS.test(wordsAt(article, value.cue) ?? '')
}

const TURNS =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject|rebut|refut|repudiat|disavow|dismiss|disput|doubt|question|wonder|hop(?:e|ing)|fear|wish|demand|urg(?:e|ing)|threat)\p{L}*|\brul\p{L}+ out\b|\b(?:not|never)\b|n[’']t\b/iu

/**
 * Whether the verb that reports it has its object before it: of "the deal, which she described as “historic”" neither the verb nor
 * its "as" can stand without the deal.
 */
export function lacksObject(quotation: Located<Quotation>): boolean {
  const {article, value} = quotation
  const cue = value.cue === null ? '' : (wordsAt(article, value.cue) ?? '')
  const words = firstWords(quotation) ?? ''
  return (
    (DESCRIBES.test(cue) && /^as\s/iu.test(words)) || (CALLS.test(cue) && /^[“"‘']/u.test(words))
  )
}

/** "A deal that she called “historic”". */
const CALLS = /\b(?:call(?:ed|s|ing)?|dub|term|labell?ed|brand)\p{L}*$/iu

/** Verbs of English that say of something what it is. */
const DESCRIBES =
  /\b(?:describ|dismiss|characteri[sz]|brand|label|denounc|condemn|hail|portray|defend)\p{L}*\b/iu

/** Whether words have a sign of a finite verb. */
export function hasFiniteVerb(words: string): boolean {
  return FINITE.test(words.replace(/[“”‘"]/gu, ' '))
}

/** Signs of a finite verb: "that", a form of be, have or do, a modal, a past tense; not "Norse-owned boats" nor "a guild founded by captains". */
const FINITE =
  /^that\b|\b(?:am|is|are|was|were|has|have|had|does|do|did|will|would|shall|should|can|cannot|could|may|might|must)\b|n[’']t\b|(?<!-)\b\p{L}{2,}ed\b(?!\sby\b)/iu
