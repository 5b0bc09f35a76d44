import {sentenceCase} from '../sentence-case.ts'
import {counted} from './english-sentences.ts'
import type {CitationWording, ClosingWording} from './wording.ts'

export const englishCitations: CitationWording = {
  quotedTitle: (title) => `“${title}”,`,
  retrieved: (date) => `retrieved ${date}`,
  archived: 'archived at',
  paragraphs: (numbers) => (/[,–]/.test(numbers) ? `¶¶ ${numbers}` : `¶ ${numbers}`),
  headline: 'headline',
  caption: 'caption',
  untitled: 'untitled article',
  etAl: 'et al.',
  linkTitle: (title) => `Open “${title}”`,
}

export const englishClosing: ClosingWording = {
  methodRead: (reader) =>
    `Rules (${reader}) read the article, without a language model and without a person; they can miss things and misread others.`,
  methodAnalysed: (articles) =>
    `This document is composed from ${counted(articles, 'article', 'articles')} and an analyst’s layer over the evidence found in ${articles === 1 ? 'it' : 'them'}.`,
  methodQuotations:
    'Every quotation was compared with the article, word by word; […] marks words left out, square brackets words put in.',
  methodReported:
    'Double quotation marks enclose words as the article prints them; in a reported statement these are the reporter’s, and single marks inside hold the speaker’s own.',
  methodSelection:
    'A fixed rule chose the quotations: the first reported statements, one for each other speaker, then direct words, as far as the excerpt limit goes.',
  limitations:
    'A single news report is no proof of what it reports. Nothing here has been checked against another source.',
  corrected: (publisher) => `${publisher} has corrected this article.`,
  withdrawn: (publisher) => `${publisher} has withdrawn this article; do not rely on it.`,
  holder: (who) => `Rights in the article: ${who}.`,
  noHolder: (publisher) =>
    `Rights in the article remain with its author or publisher${publisher === null ? '' : ` (${publisher})`}; none are granted here.`,
  licence: (licence) => `Licence: ${licence}.`,
  excerpt: (printed, total) =>
    total === null
      ? `This document prints ${printed} of its words as excerpts.`
      : `This document prints ${printed} of its ${total} words as excerpts.`,
  noExcerpt: 'This document prints none of its words as excerpts.',
  statedBudget: (budget) => `The limit stated for it is ${budget} words.`,
  defaultBudget: (budget) =>
    `No limit is stated for it; this document keeps to ${budget}. Whether that is fair dealing depends on the law that applies and on the use: check before you publish.`,
  replaced: (count) =>
    `${sentenceCase(counted(count, 'name, place or date has', 'names, places or dates have'))} been replaced or made less exact to protect people; replacements inside quotations stand in square brackets.`,
  provenance: ({id, sha256, kind, retrieved, generator}) =>
    [
      `Article ${id}: SHA-256 of the text ${sha256}`,
      `read from ${kind}`,
      retrieved === null ? 'no retrieval date recorded' : `retrieved ${retrieved}`,
      `evidence by ${generator}.`,
    ].join('; '),
  attachment:
    'The dossier behind this document: evidence by place, with the words that the document prints and without the text of the article',
  attached: 'The evidence is attached as dossier.json, without the text of the article.',
  description: (title) =>
    `Evidence from news reporting on “${title}”, with a source for every quotation and figure.`,
}
