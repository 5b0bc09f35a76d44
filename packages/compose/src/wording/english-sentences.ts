import {withStop} from '../full-stop.ts'
import {sentenceCase} from '../sentence-case.ts'
import type {Articles} from './english-articles.ts'
import {counted, countedAtStart, numberWord} from './english-numbers.ts'
import type {GapWording, OpeningWording} from './wording.ts'

export const englishOpening = ({the, or}: Articles): OpeningWording => ({
  ...OPENING,
  theArticle: or('The article', 'One article'),
  whatIsRead: (publisher, date, count) => {
    const ofDay = date === null ? '' : ` of ${date}`
    if (count > 1) return `What ${counted(count, 'article', 'articles')}${ofDay} report`
    return publisher === null
      ? `What the article${ofDay} reports`
      : `What ${publisher} reported${date === null ? '' : ` on ${date}`}`
  },
  unreviewed: `This document was read from ${the} by rules, and nobody has checked it yet. It repeats what ${the} ${or('reports', 'report')} and judges none of it. Check every fact against the paragraph that its note names before you rely on it.`,
  unknownLanguage: (count) =>
    `The automatic reading does not know the language of ${or('the article', counted(count, 'article', 'articles'))}: it took the words in quotation marks${or('', ' there')}, and no names, figures, dates or law.`,
  minor: `${sentenceCase(the)} ${or('names', 'name')} somebody under 18: decide whether this document may do so before you pass it on.`,
  speaking: (names, others, count) => {
    const rests = `${sentenceCase(the)} ${or('rests', 'rest')}`
    return others === null
      ? withStop(`${rests} on ${names}`)
      : `${withStop(`${rests} chiefly on ${names}`)} ${others} ${count === 1 ? 'is' : 'are'} quoted or reported too.`
  },
  contents: (publisher, found) =>
    `${or(publisher ?? 'The article', 'The articles')} ${or('reports', 'report')} ${found}.`,
  nothingFound: (publisher) =>
    `The automatic reading found no quotation, and no figure, dated event or legal instrument that says something by itself, in what ${or(publisher ?? the, the)} ${or('reports', 'report')}.`,
  wordsWithheld: (count) =>
    or(
      'The text of the article is withheld: this document paraphrases, and its notes name the paragraphs.',
      `The text of ${counted(count, 'article', 'articles')} is withheld: what ${count === 1 ? 'it reports' : 'they report'} is paraphrased here, and the notes name the paragraphs.`,
    ),
})

/** What speaks of no article. */
const OPENING = {
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
    if (publisher === null) {
      return `${count === 1 ? 'an article' : counted(count, 'article', 'articles')}${ofDay}`
    }
    return `${count === 1 ? 'a report' : counted(count, 'report', 'reports')} in ${publisher}${ofDay}`
  },
  others: (count) => countedAtStart(count, 'other speaker', 'other speakers'),
  noSpeakers: 'The automatic reading found no speaker with a name.',
  figures: (count) => counted(count, 'figure', 'figures'),
  events: (count) => counted(count, 'dated event', 'dated events'),
  instruments: (count) => counted(count, 'legal instrument', 'legal instruments'),
  quotations: (count) => counted(count, 'statement', 'statements'),
  unsupported: (gaps) => `Read with care: ${gaps}.`,
  unattributed: (count) =>
    `${counted(count, 'quotation is', 'quotations are')} not attributed to anyone`,
  unsourced: (count) => `${counted(count, 'figure has', 'figures have')} no named source`,
  copies: (articles, texts) =>
    `${countedAtStart(articles, 'article prints', 'articles print')} ${texts === 1 ? 'one text, which is counted once' : `${numberWord(texts)} texts between them, each counted once`}.`,
  decision: 'Decision asked',
  decisionBy: (date) => `by ${date}`,
  noKeyMessages: 'No key messages have been drawn from the evidence yet.',
} satisfies Partial<OpeningWording>

export const englishGaps = ({the, or}: Articles): GapWording => ({
  ...GAPS,
  unreviewed: (unsourced) =>
    `The automatic reading found no unattributed statement${UNSOURCED[unsourced]} That does not make ${the} true.`,
  ambiguous: (candidates) =>
    `${or('The', 'One')} article leaves open whose words a quotation is: they may be those of ${candidates}.`,
  replies: {
    declined: 'declined to comment.',
    unreachable: 'could not be reached for comment.',
    notSought: 'nothing shows that a reply was sought.',
    absent: `${the} ${or('carries', 'carry')} no reply.`,
  },
  unpublished: (count) =>
    `${or('No date', `Of ${counted(count, 'article', 'articles')} no date`)} of publication is known: days and years ${or('that the article counts', 'counted')} from it, such as last Monday or last year, have no date here.`,
})

/** What speaks of no article, or of one alone. */
const GAPS = {
  noSpeakers: 'The automatic reading found no statement that is attributed to anyone.',
  noOtherSpeakers: 'The automatic reading found no other statement that is attributed to anyone.',
  notFound: (what) => `The automatic reading found ${what}.`,
  noEvents: 'no event that is dated to a day, a month or a year',
  noInstruments: 'no treaty, law, agreement or review mechanism',
  noRecommendations: 'No recommendations have been made.',
  noGaps: 'The analysis records no open question about this evidence.',
  missing: (what) => `Missing: ${what}`,
  unattributed: 'Said by nobody who is named',
  speakerUnread: 'In quotation marks, and not read who says it',
  speaking: (isAlone) => (isAlone ? 'Quoted or reported:' : 'Also quoted or reported:'),
  otherVoices: (count) => `and ${counted(count, 'other', 'others')}`,
  unsourced: 'Figures without a source',
  more: (count, attached) => `${counted(count, 'more is', 'more are')} in ${dataOf(attached)}.`,
  all: (count) => `${counted(count, 'statement', 'statements')}, not printed here`,
  notPrinted: (count, {isAlone, attached}) =>
    `${isAlone ? countedAtStart(count, 'statement is', 'statements are') : countedAtStart(count, 'further statement is', 'further statements are')} in ${dataOf(attached)}, with ${count === 1 ? 'its place' : 'the place of each'}.`,
  undatedEvents: (count) =>
    `${countedAtStart(count, 'further event has no date, says too little by itself', 'further events have no date, say too little by themselves')} or ${count === 1 ? 'is' : 'are'} left out here for room.`,
  contested: (count) =>
    `${countedAtStart(count, 'event', 'events')} in the timeline ${count === 1 ? 'is' : 'are'} alleged, denied or told by one source alone, as ${count === 1 ? 'its row says' : 'their rows say'}.`,
  lowConfidence: (count) =>
    `${countedAtStart(count, 'attribution is', 'attributions are')} uncertain: the automatic reading chose the likeliest speaker.`,
  reviewStatus: 'To be checked',
  reviewLowConfidence: 'The speaker was chosen by a rule of low confidence',
} satisfies Partial<GapWording>

/** What becomes of figures without a source, where none stands among what is not known. */
const UNSOURCED = {
  none: ' and no figure without a source.',
  shown: '. Key figures without a source are marked as such.',
  small: '. Figures without a source that say too little by themselves are left out here.',
}

function dataOf(attached: boolean): string {
  return attached ? 'the attached data' : 'the dossier'
}
