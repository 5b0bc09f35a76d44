import {counted} from './english-sentences.ts'
import type {Wording} from './wording.ts'

/** The same wording of a dossier that rests on several articles, none of which is "the article". */
export function englishOfSeveral(wording: Wording, count: number): Wording {
  const {headings, facts, opening, gaps, closing, memo} = wording
  const articles = counted(count, 'article', 'articles')
  return {
    ...wording,
    headings: {...headings, reported: 'What the articles report'},
    facts: {
      ...facts,
      asReported: 'As the articles have it',
      inArticle: 'What the articles say of it',
      lawCaption: 'Instruments that the articles refer to',
    },
    opening: {
      ...opening,
      whatIsRead: () => `What ${articles} report`,
      unreviewed:
        'This document was read from the articles by rules, and nobody has checked it yet. It repeats what the articles report and judges none of it. Check every fact against the paragraph that its note names before you rely on it.',
      unknownLanguage:
        'The automatic reading does not know the language of every article: where it does not, it took the words in quotation marks, and no names, figures, dates or law.',
      wordsWithheld:
        'Where the text of an article is withheld this document paraphrases, and its notes name the paragraphs.',
      minor:
        'The articles name somebody under 18: decide whether this document may do so before you pass it on.',
      speaking: (...told) =>
        opening.speaking(...told).replace(/^The article rests/u, 'The articles rest'),
      contents: (_publisher, found) => `The articles report ${found}.`,
      nothingFound: () => opening.nothingFound('the articles').replace(/reports\.$/u, 'report.'),
    },
    gaps: {
      ...gaps,
      ambiguous: (candidates) => gaps.ambiguous(candidates).replace(/^The/u, 'One'),
      unpublished:
        'Not every article has a date of publication: days and years that one counts from it, such as last Monday or last year, have no date here then.',
      replies: {...gaps.replies, absent: 'the articles carry no reply.'},
      unreviewedNoGaps: ofSeveral(gaps.unreviewedNoGaps),
      unreviewedShownGaps: ofSeveral(gaps.unreviewedShownGaps),
      unreviewedSmallGaps: ofSeveral(gaps.unreviewedSmallGaps),
    },
    closing: {
      ...closing,
      methodRead: (...told) => ofSeveral(closing.methodRead(...told)),
      methodQuotations: closing.methodQuotations.replace('the article', 'its article'),
      methodReported: ofSeveral(closing.methodReported).replace('prints', 'print'),
      attached: ofSeveral(closing.attached),
      limitations:
        'News reports are no proof of what they report. Nothing here has been checked against another source.',
    },
    memo: {...memo, reRead: () => `What ${articles} report`},
  }
}

function ofSeveral(words: string): string {
  return words.replaceAll('the article', 'the articles')
}
