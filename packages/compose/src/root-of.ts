import type {ProtectedDossier} from '@onrecord/core'
import {type Block, type DocumentTree, document} from '@onrecord/document'
import type {Context} from './context.ts'
import type {ComposeOptions} from './options.ts'
import {submittersOf} from './sections/submission.ts'
import {curledTitle} from './wording/curled-title.ts'
import {formatDate} from './wording/dates.ts'
import {parseEdtf} from './wording/edtf.ts'

/** What a root holds beside the facts of its dossier. */
interface RootContent {
  readonly opening: readonly Block[] | null
  readonly children: readonly Block[]
  readonly notes: DocumentTree['notes']
  readonly attachments: DocumentTree['attachments']
  readonly properties: DocumentTree['properties']
}

/** The root: title, dates, names and metadata from the dossier and its profile. */
export function rootOf(
  context: Context,
  options: ComposeOptions,
  {opening, ...content}: RootContent,
): DocumentTree {
  const {dossier, wording, profile} = context
  const {prepared, organisation, marking} = dossier
  const title = curledTitle(dossier.title, dossier.language)
  const authors = authorsOf(context)
  const day = prepared === null ? null : calendarDay(prepared)
  return document({
    title,
    language: wording.language,
    genre: wording.genres[profile.id],
    ...(prepared === null ? {} : {dateLabel: formatDate(prepared, wording.dates)}),
    ...(day === null ? {} : {date: day}),
    // above what several submit together none of them stands alone
    ...(organisation === undefined || isJoint(context) ? {} : {organisation}),
    ...(authors.length === 0 ? {} : {authors}),
    ...(marking === null ? {} : {marking}),
    ...(options.paper === undefined ? {} : {paper: options.paper}),
    ...(opening === null ? {} : {opening}),
    keywords: keywordsOf(dossier),
    description: wording.closing.description(title),
    labels: wording.labels,
    ...content,
  })
}

/** Whoever submits is the author, whoever it was prepared for. */
function authorsOf({dossier, profile}: Context): readonly string[] {
  const submitters = submittersOf({dossier, profile})
  if (submitters.length > 0) return submitters.map(({name}) => name)
  const author = dossier.preparedFor?.from ?? dossier.organisation
  return author === undefined ? [] : [author]
}

function isJoint({dossier, profile}: Context): boolean {
  return submittersOf({dossier, profile}).length > 1
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
    // "a deckhand" who stands for a name is no word to file by
    .filter(({name}) => !dossier.replacements.some(({by}) => by === name))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({name}) => name)
  return [...new Set([...instruments, ...entities])].slice(0, MOST_KEYWORDS)
}

const KEYWORD_TYPES: ReadonlySet<string> = new Set(['organisation', 'place', 'person'])
const MOST_KEYWORDS = 10
