import {
  type Article,
  correctDossier,
  evidenceRef,
  type Span,
  withoutProposals,
} from '@onrecord/core'
import type {Arguments} from '../arguments.ts'
import {EXIT, usageError} from '../command-error.ts'
import {requireWords} from '../evidence-lock.ts'
import {type Input, loadInput} from '../input/load-input.ts'
import {readFlags, readOptions, sourceOption} from '../input/read-source.ts'
import {withSource} from '../input/with-source.ts'
import {reportingVerb, speakerLabel} from '../print/speaker-label.ts'
import {print, printJson} from '../streams.ts'
import type {Command} from './command.ts'

const KINDS = ['quotation', 'figure', 'date', 'event', 'instrument', 'entity', 'block'] as const

type Kind = (typeof KINDS)[number]

export const inspectCommand: Command = {
  name: 'inspect',
  summary: 'list evidence ids with their words, speakers and lines',
  operands: ['INPUT'],
  description: [
    'Lists everything that a statement can cite: its reference (article:id), its kind, the line where it stands, who says it, and its words.',
  ],
  examples: [
    'onrecord inspect story.txt',
    'onrecord inspect dossier/ --kind-of figure',
    'onrecord inspect story.article.json --json',
  ],
  options: {
    'kind-of': {type: 'string', choices: KINDS, means: 'Only this kind.', otherwise: 'all'},
    source: sourceOption,
    ...readOptions,
  },
  exits: {evidence: 'the evidence lock is broken: nothing is listed'},
  seeAlso: ['query', 'read', 'init'],
  run: inspect,
}

interface Row {
  readonly ref: string
  readonly kind: Kind
  /** 1-based line of the text; `null` when the text is withheld. */
  readonly line: number | null
  readonly speaker: string | null
  /** Of a quotation, the verb that reports it. */
  readonly cue?: string | null
  /** `null` when the text is withheld. */
  readonly text: string | null
}

async function inspect(args: Arguments): Promise<number> {
  const [name, ...more] = args.positionals
  if (name === undefined || more.length > 0) {
    throw usageError('inspect needs one INPUT', 'for example: onrecord inspect story.txt')
  }
  const input = await withSource(await loadInput(name, readFlags(args)), args.value('source'))
  requireWords(input)
  const wanted = args.value('kind-of')
  const rows = articlesOf(input)
    .flatMap(articleRows)
    .filter((row) => wanted === undefined || row.kind === wanted)
  if (args.flag('json')) await printJson(rows)
  else await print(rows.map(rowLine).join(''))
  return EXIT.done
}

function articlesOf(input: Input): readonly Article[] {
  return input.kind === 'article'
    ? [withoutProposals(input.article)]
    : correctDossier(input.dossier).articles
}

function articleRows(article: Article): Row[] {
  const row = (
    kind: Kind,
    id: string,
    spans: readonly Span[],
    speaker: string | null = null,
  ): Row => ({
    ref: evidenceRef(article.id, id),
    kind,
    line: lineOf(article, spans),
    speaker,
    text: wordsAt(article, spans),
  })
  const {quotations, figures, dates, events, instruments, entities, blocks} = article
  const mentions = (list: readonly {readonly span: Span}[]) =>
    list.slice(0, 1).map(({span}) => span)
  return [
    ...quotations.map((q) => ({
      ...row('quotation', q.id, q.content, speakerLabel(article, q.speaker)),
      cue: reportingVerb(article, q),
    })),
    ...figures.map((f) =>
      row('figure', f.id, [f.span], f.speaker === null ? null : speakerLabel(article, f.speaker)),
    ),
    ...dates.map((d) => row('date', d.id, [d.span])),
    ...events.map((e) => row('event', e.id, [e.span])),
    ...instruments.map((i) => row('instrument', i.id, mentions(i.mentions))),
    ...entities.map((e) => ({...row('entity', e.id, mentions(e.mentions)), text: e.name})),
    ...blocks.map((b) => row('block', b.id, [b.span])),
  ]
}

function wordsAt(article: Article, spans: readonly Span[]): string | null {
  const {text} = article.source
  if (text === null) return null
  return spans
    .map(({start, end}) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
}

function lineOf(article: Article, [first]: readonly Span[]): number | null {
  const {text} = article.source
  if (text === null || first === undefined) return null
  return text.slice(0, first.start).split('\n').length
}

function rowLine({ref, kind, line, speaker, cue, text}: Row): string {
  const place = line === null ? '' : `:${line}`
  const how = cue === undefined || cue === null ? '' : ` (${cue})`
  const who = speaker === null ? '' : `${speaker}${how}: `
  return `${ref}  ${kind}${place}  ${who}${text ?? '(withheld)'}\n`
}
