import {withStop} from '../full-stop.ts'
import {sentenceCase} from '../sentence-case.ts'
import {inSentence, THE_ARTICLE, whatWasReported} from './in-sentence.ts'
import {formatCount} from './numbers.ts'
import type {GapWording, OpeningWording} from './wording.ts'

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

export const englishOpening: OpeningWording = {
  theArticle: THE_ARTICLE,
  whatIsRead: whatWasReported,
  contains: {
    speakers: 'who says what',
    figures: 'the figures',
    dates: 'the dates',
    law: 'the law',
  },
  standfirstRead: (what, list, count) =>
    count === 0
      ? `${what}.`
      : `${what}: ${list}, ${count === 1 ? 'with the' : 'each with its'} place in the text.`,
  standfirstAnalysed: (sources) => `An assessment based on ${sources}.`,
  articles: (count, isMore) =>
    counted(count, isMore ? 'other article' : 'article', isMore ? 'other articles' : 'articles'),
  report: (publisher, date, count) => {
    const ofDay = date === null ? '' : ` of ${date}`
    if (publisher === THE_ARTICLE) {
      return `${count === 1 ? 'an article' : counted(count, 'article', 'articles')}${ofDay}`
    }
    return `${count === 1 ? 'a report' : counted(count, 'report', 'reports')} in ${publisher}${ofDay}`
  },
  unreviewed:
    'This document was read from the article by rules, and nobody has checked it yet. It repeats what the article reports and judges none of it. Check every fact against the paragraph that its note names before you rely on it.',
  unknownLanguage:
    'The automatic reading does not know the language of the article: it took the words in quotation marks, and no names, figures, dates or law.',
  minor:
    'The article names somebody under 18: decide whether this document may do so before you pass it on.',
  speaking: (names, others, count) =>
    others === null
      ? withStop(`The article rests on ${names}`)
      : `${withStop(`The article rests chiefly on ${names}`)} ${others} ${count === 1 ? 'is' : 'are'} quoted or reported too.`,
  others: (count) => countedAtStart(count, 'other speaker', 'other speakers'),
  noSpeakers: 'The automatic reading found no speaker with a name.',
  contents: (publisher, found) => `${publisher} reports ${found}.`,
  figures: (count) => counted(count, 'figure', 'figures'),
  events: (count) => counted(count, 'dated event', 'dated events'),
  instruments: (count) => counted(count, 'legal instrument', 'legal instruments'),
  quotations: (count) => counted(count, 'statement', 'statements'),
  unsupported: (gaps) => `Read with care: ${gaps}.`,
  unattributed: (count) =>
    `${counted(count, 'quotation is', 'quotations are')} not attributed to anyone`,
  unsourced: (count) => `${counted(count, 'figure has', 'figures have')} no named source`,
  nothingFound: (publisher) =>
    `The automatic reading found no quotation, and no figure, dated event or legal instrument that says something by itself, in what ${inSentence(publisher)} reports.`,
  decision: 'Decision asked',
  decisionBy: (date) => `by ${date}`,
  noKeyMessages: 'No key messages have been drawn from the evidence yet.',
  wordsWithheld:
    'The text of the article is withheld: this document paraphrases, and its notes name the paragraphs.',
}

export const englishGaps: GapWording = {
  noSpeakers: 'The automatic reading found no statement that is attributed to anyone.',
  noOtherSpeakers: 'The automatic reading found no other statement that is attributed to anyone.',
  notFound: (what) => `The automatic reading found ${what}.`,
  noEvents: 'no event that is dated to a day, a month or a year',
  noInstruments: 'no treaty, law, agreement or review mechanism',
  noRecommendations: 'No recommendations have been made.',
  noGaps: 'The analysis records no open question about this evidence.',
  unreviewedNoGaps:
    'The automatic reading found no unattributed statement and no figure without a source. That does not make the article true.',
  unreviewedShownGaps:
    'The automatic reading found no unattributed statement. Key figures without a source are marked as such. That does not make the article true.',
  unreviewedSmallGaps:
    'The automatic reading found no unattributed statement. Figures without a source that say too little by themselves are left out here. That does not make the article true.',
  missing: (what) => `Missing: ${what}`,
  unattributed: 'Said by nobody who is named',
  alsoSpeaking: 'Also quoted or reported:',
  otherVoices: (count) => `and ${counted(count, 'other', 'others')}`,
  ambiguous: (candidates) =>
    `The article leaves open whose words a quotation is: they may be those of ${candidates}.`,
  unsourced: 'Figures without a source',
  more: (count, attached) => `${counted(count, 'more is', 'more are')} in ${dataOf(attached)}.`,
  all: (count) => `${counted(count, 'statement', 'statements')}, not printed here`,
  moreQuotations: (count, attached) =>
    `${countedAtStart(count, 'further statement is', 'further statements are')} in ${dataOf(attached)}, with ${count === 1 ? 'its place' : 'the place of each'}.`,
  undatedEvents: (count) =>
    `${countedAtStart(count, 'further event has no date, says too little by itself', 'further events have no date, say too little by themselves')} or ${count === 1 ? 'is' : 'are'} left out here for room.`,
  replies: {
    declined: 'declined to comment.',
    unreachable: 'could not be reached for comment.',
    notSought: 'nothing shows that a reply was sought.',
    absent: 'the article carries no reply.',
  },
  contested: (count) =>
    `${countedAtStart(count, 'event', 'events')} in the timeline ${count === 1 ? 'is' : 'are'} alleged, denied or told by one source alone, as ${count === 1 ? 'its row says' : 'their rows say'}.`,
  unpublished:
    'No date of publication is known: days and years that the article counts from it, such as last Monday or last year, have no date here.',
  lowConfidence: (count) =>
    `${countedAtStart(count, 'attribution is', 'attributions are')} uncertain: the automatic reading chose the likeliest speaker.`,
  reviewStatus: 'To be checked',
  reviewLowConfidence: 'The speaker was chosen by a rule of low confidence',
}

function dataOf(attached: boolean): string {
  return attached ? 'the attached data' : 'the dossier'
}

export function counted(count: number, one: string, many: string): string {
  return `${numberWord(count)} ${count === 1 ? one : many}`
}

/** The same at the start of a sentence, which begins with a word: "Forty-one further statements". */
export function countedAtStart(count: number, one: string, many: string): string {
  const tens = TENS[Math.floor(count / 10)]
  const unit = count % 10
  const word =
    TEENS[count - 10] ??
    (tens === undefined ? numberWord(count) : unit === 0 ? tens : `${tens}-${SMALL[unit]}`)
  return sentenceCase(`${word} ${count === 1 ? one : many}`)
}

const TEENS = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen'],
  ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const TENS: Readonly<Record<number, string>> = {
  2: 'twenty',
  3: 'thirty',
  4: 'forty',
  5: 'fifty',
  6: 'sixty',
  7: 'seventy',
  8: 'eighty',
  9: 'ninety',
}

/** In words up to nine, then in digits. */
export function numberWord(count: number): string {
  return SMALL[count] ?? formatCount(count, {group: ',', decimal: '.', scales: [], small: SMALL})
}
