import type {QueryRow} from '@onrecord/core'

/** The name of each column, and where in a row of `locatedRows` its value is. */
type Columns = Readonly<Record<string, string>>

const inArticle: Columns = {
  article: 'article.title',
  day: 'article.published',
  publisher: 'article.publisher',
  address: 'article.url',
  'article status': 'article.status',
}

const inText: Columns = {
  ...inArticle,
  paragraph: 'places.paragraph',
  start: 'places.start',
  end: 'places.end',
}

const quotation: Columns = {
  speaker: 'speaker',
  role: 'roles',
  status: 'status',
  candidates: 'candidates',
  kind: 'kind',
  verb: 'cue',
  words: 'text',
  ...inText,
}

/** In whose words a figure or an event stands, who may be one of several. */
const told: Columns = {
  speaker: 'speaker',
  'speaker status': 'speakerStatus',
  candidates: 'candidates',
}

const figure: Columns = {
  value: 'value',
  upper: 'upper',
  qualifier: 'qualifier',
  unit: 'unit',
  measures: 'measures',
  period: 'period',
  ...told,
  words: 'text',
  ...inText,
}

const event: Columns = {
  date: 'edtf',
  status: 'status',
  ...told,
  words: 'text',
  ...inText,
}

const fact: Columns = {fact: 'fact', ...quotation}

/** Several articles have it. */
const named: Columns = {name: 'text', type: 'type', count: 'count', articles: 'articles'}

const group: Columns = {...inArticle, articles: 'articles'}

/** What the results of each query have to say; every table ends with the id. */
export const queryColumns: Readonly<Record<string, Columns>> = {
  quotations: quotation,
  unattributed: quotation,
  figures: figure,
  'unsourced-figures': figure,
  timeline: event,
  planned: event,
  instruments: {
    name: 'name',
    type: 'type',
    year: 'year',
    parties: 'parties',
    words: 'text',
    ...inText,
  },
  entities: {
    name: 'name',
    type: 'type',
    aliases: 'aliases',
    role: 'roles',
    words: 'text',
    ...inText,
  },
  spokespeople: {
    speaker: 'name',
    role: 'text',
    organisation: 'organisation',
    quotations: 'quotations',
    ...inText,
  },
  'voice-share': {
    speaker: 'text',
    'word count': 'words',
    share: 'share',
    quotations: 'quotations',
    ...inText,
  },
  'facts-in-block': {block: 'block', ...fact},
  excerpt: {before: 'before', words: 'text', after: 'after', ...inText},
  'low-confidence': {confidence: 'confidence', ...fact},
  uncovered: {words: 'text', ...inText},
  positions: {
    party: 'party',
    question: 'question',
    stance: 'stance',
    words: 'text',
    evidence: 'evidence',
  },
  recommendations: {
    addressee: 'addressee',
    priority: 'priority',
    words: 'text',
    evidence: 'evidence',
  },
  corroboration: {
    matter: 'matter',
    fact: 'fact',
    agrees: 'agrees',
    value: 'value',
    values: 'values',
    speaker: 'speaker',
    words: 'text',
    sentence: 'sentence',
    evidence: 'evidence',
    ...inArticle,
  },
  proposals: {fact: 'fact', status: 'status', agent: 'agent', words: 'text', ...inText},
  unverified: {
    words: 'text',
    status: 'status',
    confidence: 'confidence',
    missing: 'missing',
    evidence: 'evidence',
  },
  statements: {
    ...quotation,
    speakers: 'speakers',
    since: 'since',
    until: 'until',
    publishers: 'publishers',
    articles: 'articles',
    outdated: 'outdated',
  },
  articles: {...inArticle, language: 'language', 'word count': 'words', sources: 'sources'},
  names: named,
  'co-mentions': named,
  copies: {...group, publishers: 'publishers'},
  revisions: group,
  retractions: group,
}

/** The results of a query as a table, its names first: the same ones where nothing is found. */
export function queryTable(name: string, rows: readonly QueryRow[]): unknown[][] {
  const columns = {...queryColumns[name], id: 'id'}
  return [
    Object.keys(columns),
    ...rows.map((row) => Object.values(columns).map((path) => valueAt(row, path.split('.')))),
  ]
}

function valueAt(value: unknown, [field, ...rest]: readonly string[]): unknown {
  if (field === undefined || value === null || value === undefined) return value
  return valueAt(Reflect.get(Object(value), field), rest)
}
