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
    `The article was read by rules (${reader}), without a language model and without a person. The rules find quotations and their speakers, figures, dates, events and instruments; they can miss some and misread others.`,
  methodAnalysed: (articles) =>
    `This document is composed from ${counted(articles, 'article', 'articles')} and an analyst’s layer over the evidence found in ${articles === 1 ? 'it' : 'them'}.`,
  methodQuotations:
    'Every quotation is compared with the article before the document is made, and a word that differs stops it. Words left out are marked […], words put in stand in square brackets.',
  methodReported:
    'Double quotation marks enclose words as the article prints them. Where it reports a statement instead of quoting it, the words are the reporter’s, and the speaker’s own stand in single marks inside.',
  methodSelection:
    'Quotations were chosen by a fixed rule: the first reported statements by different speakers, one statement for each other speaker, then direct words, as far as the excerpt limit has room.',
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
    `No limit is stated for it; the one applied here is ${budget} words (a quarter of the text, within 100 to 400 words and never more than half). Whether that is fair dealing depends on the law that applies and on the use: check before you publish.`,
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
