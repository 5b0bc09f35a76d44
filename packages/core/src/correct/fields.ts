import type {Article} from '../model/article.ts'
import type {ResolvedEvidence} from '../resolve.ts'

/** What a correction may set, by kind of fact and path: what is expected there, or `null` where the value is one. */
export type FieldCheck = (value: unknown, article: Article) => string | null

/** The paths that a correction may set in a fact of this kind. */
export function fieldsOf(kind: ResolvedEvidence['kind']): Readonly<Record<string, FieldCheck>> {
  return FIELDS[kind] ?? {}
}

const entity: FieldCheck = (value, {entities}) =>
  entities.some(({id}) => id === value)
    ? null
    : 'the id of a person or body of the same article, such as e7k2m5xabcd'

const entityOrNull: FieldCheck = (value, article) =>
  value === null ? null : entity(value, article)

const entities: FieldCheck = (value, article) =>
  Array.isArray(value) && value.every((one) => entity(one, article) === null)
    ? null
    : 'a list of ids of people or bodies of the same article'

const text: FieldCheck = (value) =>
  typeof value === 'string' && value.trim() !== '' ? null : 'words'

const textOrNull: FieldCheck = (value, article) => (value === null ? null : text(value, article))

const number: FieldCheck = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? null : 'a number'

const numberOrNull: FieldCheck = (value, article) =>
  value === null ? null : number(value, article)

const edtf: FieldCheck = (value) =>
  value === null || (typeof value === 'string' && /^[\dX?~%./-]+$/.test(value))
    ? null
    : 'an EDTF date such as 2024-01-15, or null'

const isTrue: FieldCheck = (value) => (value === true ? null : 'true')

/** What a person may say of any fact: that it stands, or that it does not. */
const DECISIONS: Readonly<Record<string, FieldCheck>> = {accepted: isTrue, rejected: isTrue}

function oneOf(...words: readonly string[]): FieldCheck {
  return (value) =>
    typeof value === 'string' && words.includes(value) ? null : `one of ${words.join(', ')}`
}

const SPEAKER: Readonly<Record<string, FieldCheck>> = {
  'speaker.entity': entityOrNull,
  'speaker.entities': entities,
  'speaker.description': textOrNull,
}

const FIELDS: Readonly<
  Partial<Record<ResolvedEvidence['kind'], Readonly<Record<string, FieldCheck>>>>
> = {
  quotation: {
    ...SPEAKER,
    kind: oneOf('direct', 'mixed', 'indirect'),
    addressee: entityOrNull,
    ...DECISIONS,
  },
  figure: {
    ...SPEAKER,
    value: numberOrNull,
    upper: numberOrNull,
    qualifier: oneOf(
      'exact',
      'about',
      'atLeast',
      'atMost',
      'moreThan',
      'lessThan',
      'range',
      'vague',
    ),
    unit: textOrNull,
    period: edtf,
    ...DECISIONS,
  },
  date: {edtf, ...DECISIONS},
  event: {
    ...SPEAKER,
    label: text,
    edtf,
    status: oneOf('happened', 'planned', 'alleged', 'denied', 'forecast'),
    ...DECISIONS,
  },
  instrument: {
    name: text,
    year: numberOrNull,
    type: oneOf('treaty', 'statute', 'agreement', 'mechanism', 'resolution'),
    ...DECISIONS,
  },
  entity: {
    name: text,
    type: oneOf('person', 'organisation', 'place', 'group', 'work'),
    mergedInto: entity,
    ...DECISIONS,
  },
  annotation: DECISIONS,
}
