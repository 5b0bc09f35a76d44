import {type Article, type Block, type ProtectedDossier, spanText} from '@onrecord/core'
import {type ExportInput, type ExportParts, partsOf} from './export-input.ts'
import {eventLabel, figureLabel, placesOf, quotationLabel} from './fact-labels.ts'
import {rightsLine} from './handling.ts'
import {factLosses} from './losses.ts'
import {escapeMarkdown} from './markdown/escape.ts'
import {articleMatter, frontMatter} from './markdown/front-matter.ts'
import type {Exported, Lost} from './published-item.ts'
import {countWords, NOT_QUOTED, type Quoted, quotingOf} from './quoting.ts'

/**
 * An article as Markdown with front matter, as `fromMarkdown` of `@onrecord/read` reads it back: its text, where it is there and
 * its rights let all of it go out (an open licence, or an `excerptBudget` as large as the text). Otherwise, and of a
 * dossier always, its facts with their places.
 */
export function toMarkdown(input: ExportInput): Exported<string> {
  const parts = partsOf(input)
  if (parts.dossier !== null) return dossierMarkdown(parts, parts.dossier)
  const [article] = parts.articles
  if (article === undefined) return {value: '', lost: []}
  const {text} = article.source
  const matter = frontMatter(articleMatter(article))
  if (text === null || !mayGoOut(article, text)) {
    const {value, lost} = factsOf(article, parts, 1)
    return {value: `${matter}\n${value}`, lost}
  }
  const shown = article.blocks.filter(({type}) => type !== 'boilerplate')
  return {
    value: `${matter}\n${shown.map((block) => blockMarkdown(block, text)).join('\n\n')}\n`,
    lost: textLosses(article, shown),
  }
}

const OPEN_LICENCE =
  /creative ?commons|^CC[ -](?:BY|0|zero)|public ?domain|open government licen[cs]e/i

function mayGoOut({metadata}: Article, text: string): boolean {
  const {licence, excerptBudget} = metadata.rights
  if (excerptBudget !== null) return countWords(text) <= excerptBudget
  return licence !== null && OPEN_LICENCE.test(licence)
}

function blockMarkdown({type, level, span}: Block, text: string): string {
  const words = spanText(text, span)
  const escaped = escapeMarkdown(words.replace(/\s*\n\s*/g, ' '))
  switch (type) {
    case 'headline':
      return `# ${escaped}`
    case 'heading':
      // one of level 1 would be read as the headline
      return `${'#'.repeat(Math.max(2, level ?? 2))} ${escaped}`
    case 'listItem':
      return `- ${escaped}`
    case 'quote':
    case 'pullQuote':
      return `> ${escaped}`
    case 'caption':
      return `![](<> "${escaped.replaceAll('"', '\\"')}")`
    case 'table':
      return tableMarkdown(words)
    default:
      return words.split('\n').map(escapeMarkdown).join('\\\n')
  }
}

/** The first row is the head, as GFM wants one. */
function tableMarkdown(words: string): string {
  const rows = words.split('\n').map((row) => row.split('\t').map(escapeMarkdown))
  const width = Math.max(...rows.map((row) => row.length))
  const line = (cells: readonly string[]) =>
    `| ${Array.from({length: width}, (_, i) => cells[i] ?? '').join(' | ')} |`
  const [head = [], ...more] = rows
  return [line(head), `|${' --- |'.repeat(width)}`, ...more.map(line)].join('\n')
}

function textLosses(article: Article, shown: readonly Block[]): readonly Lost[] {
  const {blocks, links, media, quotations, figures, entities} = article
  const lost = (field: string, items: readonly {readonly id: string}[], why: string) =>
    items.map(({id}) => ({id, field, why}))
  const derived = 'reading the Markdown finds it again; Markdown has no place for it'
  return [
    ...lost(
      'blocks',
      blocks.filter((block) => !shown.includes(block)),
      'page furniture is left out',
    ),
    ...lost(
      'blocks.type',
      shown.filter(({type}) => type === 'pullQuote' || type === 'deck'),
      'Markdown has no deck and no pull-quote: it is written as a paragraph or a quotation',
    ),
    ...(links.length > 0 ? [{id: article.id, field: 'links', why: 'links are not written'}] : []),
    ...(media.length > 0
      ? [{id: article.id, field: 'media', why: 'pictures are not written'}]
      : []),
    ...lost('quotations', quotations, derived),
    ...lost('figures', figures, derived),
    ...lost('entities', entities, derived),
    ...factLosses(article, 'Markdown'),
  ]
}

function dossierMarkdown(parts: ExportParts, dossier: ProtectedDossier): Exported<string> {
  const made = parts.articles.map((article) => factsOf(article, parts, 2))
  const {title, language, marking, analysis} = dossier
  const label = marking === null ? [] : [`**${escapeMarkdown(marking)}**\n`]
  const references = parts.references.map((item) => `- ${escapeMarkdown(item.title ?? item.id)}`)
  const list = references.length === 0 ? [] : [`## References\n\n${references.join('\n')}\n`]
  return {
    value: `${frontMatter({title, language, marking})}\n${[...label, `# ${escapeMarkdown(title)}\n`, ...made.map(({value}) => value), ...list, ...label].join('\n')}`,
    lost: [
      ...made.flatMap(({lost}) => lost),
      ...(analysis === null
        ? []
        : [{id: 'dossier', field: 'analysis', why: 'onrecord brief and memo write it'}]),
    ],
  }
}

function factsOf(article: Article, {excerpts}: ExportParts, level: number): Exported<string> {
  const {metadata, source, quotations, figures, events} = article
  const quoting = quotingOf(article, excerpts)
  const rights = rightsLine(article)
  const lost: Lost[] = []
  const item = (fact: Quoted, label: string): string => {
    const words = quoting(fact)
    if (words === null) lost.push({id: fact.id, field: 'words', why: NOT_QUOTED})
    const shown = words === null ? '' : `: ${words.join(' […] ')}`
    return `- ${escapeMarkdown(`${label}${shown} (${placesOf(fact.spans)}, ${fact.id})`.replace(/\s+/g, ' '))}`
  }
  const section = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${'#'.repeat(level + 1)} ${title}\n\n${items.join('\n')}\n`]
  const about = [
    metadata.bylines.map(({name}) => name).join(', '),
    metadata.publisher,
    metadata.published,
    source.url,
  ]
  const value = [
    `${'#'.repeat(level)} ${escapeMarkdown(metadata.headline ?? article.id)}\n`,
    `${escapeMarkdown(about.filter((part) => part !== null && part !== '').join(' · '))}\n`,
    ...(rights === null ? [] : [`Rights: ${escapeMarkdown(rights)}\n`]),
    `The text of the article is not here. Places are UTF\\-16 code units of the text with the SHA\\-256 ${source.sha256}.\n`,
    ...section(
      'Quotations',
      quotations.map((one) => item({...one, spans: one.content}, quotationLabel(article, one))),
    ),
    ...section(
      'Figures',
      figures.map((one) => item({...one, spans: [one.span]}, figureLabel(article, one))),
    ),
    ...section(
      'Events',
      events.map((one) => item({...one, spans: [one.span]}, eventLabel(one))),
    ),
  ].join('\n')
  const left = factLosses(article, 'Markdown').filter(({field}) => field !== 'events')
  return {value, lost: [...lost, ...left]}
}
