import {englishLabels} from '@onrecord/document'
import {englishCitations, englishClosing} from './english-closing.ts'
import {englishFacts} from './english-facts.ts'
import {englishGaps, englishOpening} from './english-sentences.ts'
import {englishAttribution, englishSubmissions} from './english-submissions.ts'
import {continued, whatWasReported} from './in-sentence.ts'
import type {Wording} from './wording.ts'

/** British English: the wording that other languages fall back on. */
export const enGb: Wording = {
  language: 'en-GB',
  labels: {...englishLabels, subject: 'Re'},
  dates: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'June',
      'July',
      'Aug',
      'Sept',
      'Oct',
      'Nov',
      'Dec',
    ],
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    order: 'day-month',
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    decade: (year) => `${year}s`,
    century: (years) => `${years}s`,
    part: {
      start: (date) => `early ${date}`,
      mid: (date) => `mid-${date}`,
      end: (date) => `late ${date}`,
    },
  },
  numbers: {
    group: ',',
    decimal: '.',
    scales: [
      {value: 1e12, word: 'trillion'},
      {value: 1e9, word: 'billion'},
      {value: 1e6, word: 'million'},
    ],
    small: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  },
  list: (items) => joined(items, ' and '),
  longList: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join('; ')}; and ${items.at(-1) ?? ''}`,
  choice: (items) => joined(items, ' or '),
  headings: {
    brief: 'Evidence brief',
    memo: 'Policy memo',
    bottomLine: 'Bottom line',
    unreviewed: 'Not yet reviewed',
    keyFigures: 'Key figures',
    keyFigure: 'Key figure',
    keyMessages: 'Key messages',
    reported: 'What the article reports',
    background: 'Background',
    whoSaysWhat: 'Who says what',
    inTheirWords: 'In their own words',
    inOurWords: 'What they say, paraphrased',
    whatTheySay: 'What they say',
    timeline: 'Timeline',
    law: 'Law and mechanisms',
    options: 'Options',
    recommendations: 'Recommendations',
    nextSteps: 'Next steps',
    unknown: 'What we do not know',
    supported: 'What the evidence supports',
    method: 'Method and limitations',
    sources: 'Sources',
    rights: 'Rights',
    provenance: 'Provenance',
    disclosure: 'Who decided what',
    evidence: 'Evidence',
  },
  facts: englishFacts,
  opening: englishOpening,
  gaps: englishGaps,
  citations: englishCitations,
  closing: englishClosing,
  memo: {
    toFile: 'File',
    fromReading: 'Automatic reading, not reviewed',
    fromAnalyst: 'Analyst',
    reRead: whatWasReported,
    reAnalysed: 'Evidence, positions and recommendations',
    undated: 'Undated',
    findings: 'Key findings',
  },
  attribution: englishAttribution,
  submissions: englishSubmissions,
  lowerFirst: continued,
}

function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')}${last}${items.at(-1) ?? ''}`
}
