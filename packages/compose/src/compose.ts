import {
  type Article,
  correctDossier,
  type Dossier,
  dossierOf,
  type ProtectedDossier,
  protect,
  sha256Hex,
} from '@onrecord/core'
import {type Block, type DocumentTree, document, type Note} from '@onrecord/document'
import {dossierAttachment} from './attachment.ts'
import {noteRegister} from './citations/note-register.ts'
import {ComposeError} from './compose-error.ts'
import type {Context} from './context.ts'
import {checkBudgets} from './evidence/budget.ts'
import {checkEvidence} from './evidence/check-evidence.ts'
import {selectQuotations} from './evidence/selection.ts'
import type {ComposeOptions} from './options.ts'
import {withPrintedDates} from './printed-dates.ts'
import {printedCounts, printedWords} from './printed-words.ts'
import {provenance, rights} from './sections/closing.ts'
import type {Section} from './sections/section.ts'
import {assertVerbatim} from './verbatim.ts'
import {withoutReviews} from './without-reviews.ts'
import {formatDate} from './wording/dates.ts'
import {parseEdtf} from './wording/edtf.ts'
import type {Wording} from './wording/wording.ts'
import {wordingFor} from './wording/wording-for.ts'

/** A kind of document: what it is called, and its parts in their order. */
export interface DocumentPlan {
  readonly genre: (wording: Wording) => string
  readonly sections: readonly Section[]
}

/** The one way from evidence to a document: protect, choose, compose, count, check. */
export function compose(
  input: Dossier | Article,
  plan: DocumentPlan,
  options: ComposeOptions,
): DocumentTree {
  const original = prepare(input, options)
  const dossier = protectOrRefuse(original)
  checkEvidence(dossier)
  const wording = wordingFor(options.language ?? dossier.language)
  const context: Context = {
    dossier,
    wording,
    notes: noteRegister(dossier, wording),
    selection: selectQuotations(dossier, wording),
  }
  const body = plan.sections.flatMap((section) => section(context))
  const printed = printedWords(body)
  const counts = printedCounts(printed, dossier)
  checkBudgets(dossier, counts)
  const children = [...body, ...rights(context, counts), ...provenance(context)]
  const dated = <T extends readonly (Block | Note)[]>(nodes: T) =>
    withPrintedDates(nodes, dossier.replacements, wording.dates)
  const model = dossierAttachment({original, dossier, printed}, wording.closing.attachment)
  const tree = rootOf(context, plan, options, {
    children: dated(options.clean === true ? withoutReviews(children) : children),
    notes: dated(context.notes.write(children)),
    attachments: [model],
    properties: [{name: 'onrecord-model-sha256', value: sha256Hex(model.bytes)}],
  })
  assertVerbatim(tree, dossier)
  return tree
}

function prepare(input: Dossier | Article, options: ComposeOptions): Dossier {
  const dossier = input.type === 'article' ? dossierOf(input) : correctDossier(input)
  return options.prepared === undefined ? dossier : {...dossier, prepared: options.prepared}
}

/**
 * Nothing but a protected dossier is composed; names are replaced before the first word. `protect` has a `RangeError` for
 * policies that name nothing; its message begins with the place.
 */
function protectOrRefuse(dossier: Dossier): ProtectedDossier {
  try {
    return protect(dossier)
  } catch (error) {
    const place =
      error instanceof RangeError ? /^protection\.\w+/.exec(error.message)?.[0] : undefined
    if (!(error instanceof RangeError) || place === undefined) throw error
    throw new ComposeError('protection-unknown', place, error.message)
  }
}

interface Content {
  readonly children: readonly Block[]
  readonly notes: DocumentTree['notes']
  readonly attachments: DocumentTree['attachments']
  readonly properties: DocumentTree['properties']
}

function rootOf(
  {dossier, wording}: Context,
  plan: DocumentPlan,
  options: ComposeOptions,
  content: Content,
): DocumentTree {
  const {prepared, organisation, marking, preparedFor, title} = dossier
  const author = preparedFor?.from ?? organisation
  const day = prepared === null ? null : calendarDay(prepared)
  return document({
    title,
    language: wording.language,
    genre: plan.genre(wording),
    ...(prepared === null ? {} : {dateLabel: formatDate(prepared, wording.dates)}),
    ...(day === null ? {} : {date: day}),
    ...(organisation === undefined ? {} : {organisation}),
    ...(author === undefined ? {} : {authors: [author]}),
    ...(marking === null ? {} : {marking}),
    ...(options.paper === undefined ? {} : {paper: options.paper}),
    keywords: keywordsOf(dossier),
    description: wording.closing.description(title),
    labels: wording.labels,
    ...content,
  })
}

/** Metadata take a whole day; a month or a year is printed and goes no further. */
function calendarDay(edtf: string): string | null {
  const date = parseEdtf(edtf)
  return date?.kind === 'date' && date.day !== null ? edtf.slice(0, 10) : null
}

/** Instruments, then who is named most. */
function keywordsOf(dossier: ProtectedDossier): readonly string[] {
  const instruments = dossier.articles.flatMap(({instruments}) => instruments.map(({name}) => name))
  const entities = dossier.articles
    .flatMap(({entities}) => entities)
    .filter(({type, mentions}) => KEYWORD_TYPES.has(type) && mentions.length > 1)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({name}) => name)
  return [...new Set([...instruments, ...entities])].slice(0, MOST_KEYWORDS)
}

const KEYWORD_TYPES: ReadonlySet<string> = new Set(['organisation', 'place', 'person'])
const MOST_KEYWORDS = 10
