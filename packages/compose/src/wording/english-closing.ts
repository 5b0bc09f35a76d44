import type {CitationWording, ClosingWording} from './closing-wording.ts'
import type {Articles} from './english-articles.ts'
import {counted, countedAtStart, numberWord} from './english-numbers.ts'

export const englishCitations: CitationWording = {
  quotedTitle: (title) => `“${title}”,`,
  retrieved: (date) => `retrieved ${date}`,
  archived: 'archived at',
  paragraphs: (numbers) => `${/[,–]/.test(numbers) ? '¶¶' : '¶'}\u00a0${numbers}`,
  headline: 'headline',
  caption: 'caption',
  untitled: 'untitled article',
  resolution: (number) => `Resolution ${number}`,
  etAl: 'et al.',
  withdrawn: 'withdrawn',
  sourceWithdrawn: 'source withdrawn',
  linkTitle: (title) => (title === null ? 'Open the article' : `Open “${title}”`),
}

export const englishClosing = ({count: total, the, or}: Articles): ClosingWording => ({
  ...CLOSING,
  methodRead: (reader, helped) =>
    helped
      ? `Rules (${reader}) read ${the} automatically; what a model proposed and what people decided is said at the end. Rules can miss things and misread others.`
      : `Rules (${reader}) read ${the} automatically, without a language model and without a person; they can miss things and misread others.`,
  methodAnalysed: `This document is composed from ${counted(total, 'article', 'articles')} and an analyst’s layer over the evidence found in ${total === 1 ? 'it' : 'them'}.`,
  methodQuotations: `Every quotation was compared with ${or('the', 'its')} article, word by word; […] marks words left out, square brackets words put in.`,
  methodReported: `Double quotation marks enclose words as ${the} ${or('prints', 'print')} them; in a reported statement these are the reporter’s, and single marks inside hold the speaker’s own.`,
  limitations: `${or('A single news report is no proof of what it reports.', 'News reports are no proof of what they report.')} Nothing here has been checked against another source.`,
  decided: (counts, hasModels) => {
    const model = hasModels || counts.model > 0 ? '' : ' No language model took part.'
    const parts = DECIDED.flatMap(([method, how]) =>
      counts[method] === 0 ? [] : [`${counts[method]} ${how}`],
    )
    return parts.length === 0
      ? `Nothing was read from ${the} as a fact.${model}`
      : `Facts read from the sources: ${parts.join(', ')}.${model}`
  },
  excerpt: ({printed, total, share, longest}) =>
    total === null || share === null
      ? `This document prints ${printed} of its words verbatim; the longest excerpt has ${longest}.`
      : `This document prints ${printed} of its ${total} words verbatim (${share}); the longest excerpt has ${longest}.`,
  attachment: `The dossier behind this document: evidence by place, with the words that the document prints and without the text of ${the}`,
  attached: `The evidence is in this file as dossier.json, without the text of ${the}. A PDF lists it among its attachments; Word does not show it; onrecord verify reads it in both.`,
})

/** What speaks of no article, or of one alone. */
const CLOSING = {
  methodSelection:
    'A fixed rule chose the quotations: the first reported statements, one for each other speaker, then direct words and further reports, as far as the excerpt limit goes.',
  corrected: (publisher, title) =>
    `${publisher ?? 'The publisher'} has corrected ${title ?? 'this article'}.`,
  withdrawn: (publisher, title, use) =>
    `${publisher ?? 'The publisher'} has withdrawn ${title ?? 'this article'}; do not rely on it.${use === null ? '' : USE[use]}`,
  superseded: (publisher, title, revision, later) =>
    `This document stands on revision ${revision} of ${title ?? 'the article'}${publisher === null ? '' : ` in ${publisher}`}, which has changed since: revision ${later} has been read, and not yet worked in.`,
  correctionOf: (date, text) =>
    `Correction${date === null ? '' : ` of ${date}`}: ${text.replace(date === null ? LABEL : DATED_LABEL, '')}`,
  proposed: ({agent, proposed, accepted, rejected, reviewers}) => {
    const open = proposed - accepted - rejected
    const decided = [
      accepted === 0 ? null : `accepted ${numberWord(accepted)}`,
      rejected === 0 ? null : `rejected ${numberWord(rejected)}`,
    ].filter((part) => part !== null)
    const parts = [
      reviewers === null || decided.length === 0 ? null : `${reviewers} ${decided.join(' and ')}`,
      open === 0
        ? null
        : `${numberWord(open)} nobody has reviewed, so nothing here stands on ${open === 1 ? 'it' : 'them'}`,
    ].filter((part) => part !== null)
    return `The model ${agent} proposed ${counted(proposed, 'annotation', 'annotations')}: ${parts.join('; ')}.`
  },
  nobodyReviewed: 'No person has reviewed them.',
  partlyReviewed: (by) => `${by} reviewed a part of them, and nobody the rest.`,
  personWrote: (checks, by) =>
    `A person wrote the messages, claims, positions and recommendations${
      checks === 0 || by === null
        ? '; no check against another source is recorded.'
        : `; ${counted(checks, 'check', 'checks')} against other sources ${checks === 1 ? 'is' : 'are'} recorded, by ${by}.`
    }`,
  correctedBy: ({by, on, why, what}) =>
    `${by} corrected ${what} on ${on}: ${why.replace(/[.\s]+$/u, '')}.`,
  field: (path) => FIELDS[path] ?? path,
  sameText: (title, id) =>
    `Prints the text of ${title}${id === null ? '' : ` (article ${id} under Provenance)`}: one source.`,
  toldOnce:
    'What several articles print word for word is printed and counted once: copies of one text are one source.',
  everyArticle: 'Every article',
  everyOne: 'every one',
  otherArticles: (count) => countedAtStart(count, 'other article', 'other articles'),
  each: (names) => `${names}, each`,
  holder: (who) => `Rights in the article: ${who}.`,
  noHolder: (publisher) =>
    `Rights in the article remain with its author or publisher${publisher === null ? '' : ` (${publisher})`}; none are granted here.`,
  licence: (licence) => `Licence: ${licence}.`,
  housePolicy:
    'These limits are house policy and no legal safe harbour. Whether an excerpt is fair dealing, fair use or a permitted quotation depends on the law that applies and on the use: check before you publish.',
  noExcerpt: 'This document prints none of its words as excerpts.',
  noExcerpts: 'This document prints none of their words as excerpts.',
  statedBudget: (budget) => `The limit stated for it is ${budget} words.`,
  defaultBudget: (budget) => `No limit is stated for it; this document keeps to ${budget}.`,
  replaced: (count) =>
    `${countedAtStart(count, 'name, place or date has', 'names, places or dates have')} been replaced or made less exact to protect people; replacements inside quotations stand in square brackets.`,
  provenance: {
    article: 'Article',
    revision: (id, revision) => (revision === 1 ? id : `${id}, revision ${revision}`),
    address: 'Address',
    archived: 'Archived at',
    retrieved: 'Retrieved',
    notRecorded: 'no date recorded',
    bytes: 'SHA-256 of the file',
    text: 'SHA-256 of the text',
    bytesAndText: 'SHA-256',
    reader: 'Read by',
    readBy: (kind, generator) => `${generator}, from ${kind}`,
  },
  cannotAttach:
    'The evidence is not in this file; a PDF or Word file of the same dossier has it attached.',
  notAttached: (marking) =>
    `The evidence is not attached: the marking ${marking} keeps it with whoever holds the dossier.`,
  description: (title) =>
    `Evidence from news reporting on “${title}”, with a source for every quotation and figure.`,
} satisfies Partial<ClosingWording>

const USE = {
  none: ' Nothing in this document stands on it.',
  marked: ' What stands on it alone is marked [source withdrawn].',
} as const

/** What a note calls itself; and when it was written, where the document says that already. */
const LABEL = /^corrections?:\s*/iu
const DATED_LABEL = /^corrections?(?:[\s,(–—-]+[^:]{0,30}\p{Nd}{4}\)?)?:\s*/iu

const DECIDED = [
  ['rule', 'by rule'],
  ['human', 'by a person'],
  ['model', 'proposed by a model and accepted by a person'],
  ['import', 'taken over from another system'],
] as const

const FIELDS: Readonly<Record<string, string>> = {
  'speaker.entity': 'a speaker',
  'speaker.entities': 'a speaker',
  'speaker.description': 'a speaker',
  'speaker.mention': 'a speaker',
  'speaker.type': 'a speaker',
  kind: 'the kind of a statement',
  edtf: 'a date',
  status: 'the status of an event',
  mergedInto: 'two entries for one person',
  rejected: 'a reading that was wrong',
}
