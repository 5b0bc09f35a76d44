import {type Event, evidenceRef, undecidedPeople} from '@onrecord/core'
import {type Block, callout, inlines, paragraph, quoted, strong} from '@onrecord/document'
import {type Context, cited, publisherOf} from '../context.ts'
import type {Attributed} from '../evidence/chooser.ts'
import {datedEvents} from '../evidence/dated-events.ts'
import {eventLabel} from '../evidence/event-label.ts'
import {figureWords, unsourcedAmounts} from '../evidence/figures.ts'
import {instrumentKey} from '../evidence/instrument-key.ts'
import {isUnread} from '../evidence/is-unread.ts'
import type {Lede} from '../evidence/lede.ts'
import {countWords, type Located, located} from '../evidence/located.ts'
import {speakersByName} from '../evidence/speakers-by-name.ts'
import {toldArticles} from '../evidence/told-articles.ts'
import {nameAndRole, namesNobody, type Voice, withArticle} from '../evidence/voices.ts'
import {endsSentence, withStop} from '../full-stop.ts'
import {sentenceCase} from '../sentence-case.ts'
import {formatDate} from '../wording/dates.ts'
import {withInnerMarks} from '../wording/inner-marks.ts'
import {shownFigures} from './key-figures.ts'
import {attributedLine} from './key-messages.ts'
import {daysOf, MOST_REPORTS, reportsIn} from './reports.ts'
import {lowConfidenceReview} from './review.ts'

/** One sentence under the title: what this is made from. */
export function standfirst(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const {opening} = wording
  if (dossier.analysis === null) {
    const what = whatIsRead(context)
    const held = heldBy(context).map((part) => opening.contains[part])
    return [standfirstParagraph(opening.standfirstRead(what, wording.list(held), held.length))]
  }
  const articles = toldArticles(dossier)
  const known = articles.filter(({metadata}) => metadata.publisher !== null)
  const others = articles.length - known.length
  const listed = articles.length === 1 ? articles : known
  const reports = reportsIn(context, listed)
  const sources =
    reports.length > MOST_REPORTS
      ? [opening.articles(articles.length, false)]
      : [
          ...reports,
          ...(others > 0 && listed === known ? [opening.articles(others, known.length > 0)] : []),
        ]
  if (sources.length === 0) return []
  return [standfirstParagraph(opening.standfirstAnalysed(wording.list(sources)))]
}

/** "What The Harbour Post reported on 14 March 2025"; of several articles from when to when they are, where each has its date. */
export function whatIsRead({dossier, wording}: Context): string {
  const articles = toldArticles(dossier)
  const date = daysOf(articles, wording)
  return wording.opening.whatIsRead(articles[0]?.metadata.publisher ?? null, date, articles.length)
}

/** What a document that was read by rule holds, so that none is promised a figure where there is none. */
function heldBy(context: Context): readonly ('speakers' | 'figures' | 'dates' | 'law')[] {
  const {dossier, wording} = context
  const {articles} = dossier
  const figures = shownFigures(context).length + unsourcedAmounts(dossier, wording).length
  return [
    ...(articles.some(({quotations}) => quotations.length > 0) ? (['speakers'] as const) : []),
    ...(figures > 0 ? (['figures'] as const) : []),
    ...(datedEvents(dossier).length > 0 ? (['dates'] as const) : []),
    ...(articles.some(({instruments}) => instruments.length > 0) ? (['law'] as const) : []),
  ]
}

/** One to three sentences in a panel, and the decision that is asked. */
export function bottomLine(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const statement = dossier.analysis?.bottomLine ?? null
  const content =
    statement === null
      ? readBottomLine(context)
      : [paragraph(cited(context, statement, 'analysis.bottomLine'))]
  return [
    callout('bottomLine', [...content, ...decision(context)], {
      title: wording.headings.bottomLine,
    }),
  ]
}

/** On the first page of what nobody has reviewed. */
export function notice({dossier, wording}: Context): readonly Block[] {
  if (dossier.analysis !== null) return []
  const unread = dossier.articles.filter(isUnread).length
  const words = [
    wording.opening.unreviewed,
    ...(unread > 0 ? [wording.opening.unknownLanguage(unread)] : []),
    ...(undecidedPeople(dossier).some(({isChild}) => isChild) ? [wording.opening.minor] : []),
  ]
  return [callout('notice', words.join(' '), {title: wording.headings.unreviewed})]
}

/** A remark where the text of an article is withheld: in a brief after the messages, which come first. */
export function withheld({dossier, wording}: Context): readonly Block[] {
  const without = dossier.articles.filter((article) => article.source.text === null).length
  return without > 0 ? [callout('notice', wording.opening.wordsWithheld(without))] : []
}

function standfirstParagraph(words: string): Block {
  return paragraph(words, {role: 'standfirst'})
}

function decision({dossier, wording}: Context): readonly Block[] {
  if (dossier.decision === undefined) return []
  const {asked, by} = dossier.decision
  const due =
    by === undefined ? '' : ` (${wording.opening.decisionBy(formatDate(by, wording.dates))})`
  return [paragraph([strong(`${wording.opening.decision}${due}:`), ` ${withStop(asked)}`])]
}

/** The statement that opens the document, then what the reading found: who speaks, what there is, what has no source. */
function readBottomLine(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const publisher = dossier.articles[0]?.metadata.publisher ?? null
  const {lede, news, opener} = context.selection
  const found = foundWords(context)
  const sentences = [
    ...(found === null
      ? []
      : [
          speakersSentence(context),
          // Where a statement leads, figures and dates speak for themselves below it.
          ...(lede !== null || opener !== null || news !== null
            ? []
            : [wording.opening.contents(publisher, found)]),
        ]),
    ...copiesSentence(context),
    ...gapsSentence(context),
  ]
  if (found === null) return [paragraph(wording.opening.nothingFound(publisher))]
  return [
    ...(lede === null ? [] : [ledeParagraph(context, lede)]),
    ...(news === null ? [] : [newsParagraph(context, news)]),
    ...(opener === null ? [] : [leadParagraph(context, opener)]),
    paragraph(sentences.join(' ')),
  ]
}

/** "The Quorl Tidings: “The guild closed the old quay on Monday.”" */
function ledeParagraph(context: Context, {article, id, words}: Lede): Block {
  const {wording, notes} = context
  const ref = evidenceRef(article.id, id)
  const printed = withInnerMarks(words, wording.labels.innerQuotationMarks)
  return paragraph(
    [
      strong(sentenceCase(publisherOf(context, article))),
      ': ',
      quoted(printed, [ref]),
      endsSentence(inlines(printed)) ? '' : '.',
      ...notes.cite([ref]),
    ],
    {evidence: [ref]},
  )
}

/** "3 May 2024: The guild closed the old quay." */
function newsParagraph({wording, notes}: Context, event: Located<Event>): Block {
  const {ref, value} = event
  const words = withStop(sentenceCase(eventLabel(event)))
  return paragraph(
    [strong(`${formatDate(value.edtf ?? '', wording.dates)}:`), ` ${words}`, ...notes.cite([ref])],
    {evidence: [ref]},
  )
}

function leadParagraph(context: Context, lead: Attributed): Block {
  const {confidence} = lead.statement.source.value.speaker
  return paragraph(attributedLine(context, lead), lowConfidenceReview(context, confidence))
}

function speakersSentence(context: Context): string {
  const {dossier, wording} = context
  const speakers = speakersByName(dossier, wording)
  const writers = new Set(
    dossier.articles.flatMap(({metadata}) => metadata.bylines.map(({name}) => name)),
  )
  const named = speakers
    .filter(({voice}) => voice.kind === 'named' && !writers.has(voice.name))
    .slice(0, MOST_NAMES)
  if (named.length === 0) return wording.opening.noSpeakers
  const names = named.map(({voice}) => shortName(voice))
  const rest = speakers.length - named.length
  const separated = names.some((name) => /,| and /u.test(name))
  return wording.opening.speaking(
    separated ? wording.longList(names) : wording.list(names),
    rest === 0 ? null : wording.opening.others(rest),
    rest,
  )
}

const MOST_NAMES = 3

/** A long role waits for the table. */
function shortName(voice: Voice): string {
  const name = withArticle(voice)
  return countWords(voice.role ?? '') <= SHORT_ROLE ? nameAndRole(voice, name) : name
}

const SHORT_ROLE = 5

/** "three figures, twelve dated events and two legal instruments"; `null` when there is nothing at all. */
function foundWords({dossier, wording}: Context): string | null {
  const quotations = dossier.articles.flatMap((article) => article.quotations)
  const figures = located(dossier.articles, (article) => article.figures).filter(
    (figure) => figureWords(figure, dossier, wording) !== null,
  )
  const events = datedEvents(dossier)
  const instruments = new Set(
    dossier.articles.flatMap((article) => article.instruments.map(instrumentKey)),
  )
  const parts = [
    quotations.length === 0 ? null : wording.opening.quotations(quotations.length),
    figures.length === 0 ? null : wording.opening.figures(figures.length),
    events.length === 0 ? null : wording.opening.events(events.length),
    instruments.size === 0 ? null : wording.opening.instruments(instruments.size),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : wording.list(parts)
}

function copiesSentence({wording, copies}: Context): readonly string[] {
  if (copies.length === 0) return []
  const articles = copies.reduce((sum, {length}) => sum + length, 0)
  return [wording.opening.copies(articles, copies.length)]
}

function gapsSentence({dossier, wording}: Context): readonly string[] {
  const unattributed = dossier.articles.flatMap((article) =>
    article.quotations.filter(({speaker}) => namesNobody(article, speaker)),
  ).length
  const unsourced = unsourcedAmounts(dossier, wording).length
  const gaps = [
    unattributed === 0 ? null : wording.opening.unattributed(unattributed),
    unsourced === 0 ? null : wording.opening.unsourced(unsourced),
  ].filter((part) => part !== null)
  return gaps.length === 0 ? [] : [wording.opening.unsupported(wording.list(gaps))]
}
