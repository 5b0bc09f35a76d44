import {englishLabels} from '@onrecord/document'
import type {DateWording} from './dates.ts'
import type {Articles} from './english-articles.ts'
import {englishCitations, englishClosing} from './english-closing.ts'
import {englishFacts} from './english-facts.ts'
import {englishNumbers} from './english-numbers.ts'
import {englishGaps, englishOpening} from './english-sentences.ts'
import {englishAttribution, englishSubmissions} from './english-submissions.ts'
import {continued} from './in-sentence.ts'
import type {Wording} from './wording.ts'

/** British English: the wording that other languages fall back on. */
export const enGb = (articles: Articles): Wording => ({
  language: 'en-GB',
  labels: {...englishLabels, subject: 'Re'},
  dates: DATES,
  numbers: englishNumbers,
  list: (items) => joined(items, ' and '),
  longList: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join('; ')}; and ${items.at(-1) ?? ''}`,
  choice: (items) => joined(items, ' or '),
  genres: GENRES,
  headings: {
    ...HEADINGS,
    reported: `What ${articles.the} ${articles.or('reports', 'report')}`,
  },
  facts: englishFacts(articles),
  opening: englishOpening(articles),
  gaps: englishGaps(articles),
  citations: englishCitations,
  closing: englishClosing(articles),
  memo: {
    toFile: 'File',
    fromReading: 'Automatic reading, not reviewed',
    fromAnalyst: 'Analyst',
    reAnalysed: 'Evidence, positions and recommendations',
    undated: 'Undated',
    findings: 'Key findings',
  },
  attribution: englishAttribution,
  submissions: englishSubmissions,
  lowerFirst: continued,
})

const DATES = {
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
} satisfies DateWording

const GENRES = {
  brief: 'Evidence brief',
  memo: 'Policy memo',
  'upr-individual': 'Submission to the Universal Periodic Review',
  'upr-joint': 'Joint submission to the Universal Periodic Review',
  'hrc-statement': 'Written statement to the Human Rights Council',
  letter: 'Letter',
}

const HEADINGS = {
  bottomLine: 'Bottom line',
  unreviewed: 'Not yet reviewed',
  keyFigures: 'Key figures',
  keyFigure: 'Key figure',
  differing: 'Figures that differ',
  keyMessages: 'Key messages',
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
}

function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')}${last}${items.at(-1) ?? ''}`
}
