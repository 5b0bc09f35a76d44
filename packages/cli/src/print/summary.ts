import type {Article, Quotation} from '@onrecord/core'
import {reportingVerb, speakerLabel} from './speaker-label.ts'

/** What an article says, for a reader at a terminal. */
export function summary(article: Article): string {
  const {metadata} = article
  const head = [
    metadata.headline ?? '(no headline)',
    metadata.bylines.map(({name, role}) => (role === null ? name : `${name}, ${role}`)).join('; '),
    [metadata.published, metadata.dateline?.place, metadata.language]
      .filter((part) => part !== null && part !== undefined)
      .join(' · '),
  ].filter((line) => line !== '')
  return `${[...head, '', counts(article), '', ...quotationLines(article), ...issueLines(article)].join('\n')}\n`
}

function counts(article: Article): string {
  return [
    count(article.quotations, 'quotation'),
    count(article.entities, 'person or body', 'people and bodies'),
    count(article.figures, 'figure'),
    count(article.dates, 'date'),
    count(article.events, 'event'),
    count(article.instruments, 'instrument'),
  ].join(' · ')
}

function count(list: readonly unknown[], one: string, many = `${one}s`): string {
  return `${list.length} ${list.length === 1 ? one : many}`
}

function quotationLines(article: Article): string[] {
  return article.quotations.flatMap((quotation) => [
    `${quotation.id}  ${speakerLabel(article, quotation.speaker)} (${howSaid(article, quotation)})`,
    `             ${words(quotation)}`,
  ])
}

/** What is reported means the other way round without its verb: "indirect, denied". */
function howSaid(article: Article, quotation: Quotation): string {
  const cue = reportingVerb(article, quotation)
  return cue === null ? quotation.kind : `${quotation.kind}, ${cue}`
}

function words({text}: Quotation): string {
  if (text === null) return '(words withheld)'
  return text.join(' … ').replace(/\s+/g, ' ')
}

function issueLines(article: Article): string[] {
  if (article.issues.length === 0) return []
  return [
    '',
    ...article.issues.map(({severity, code, message}) => `${severity}: ${message} [${code}]`),
  ]
}
