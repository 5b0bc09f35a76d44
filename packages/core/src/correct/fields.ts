import {isEdtf} from '../is-edtf.ts'
import type {Article} from '../model/article.ts'
import {namesOf} from '../names.ts'
import type {ResolvedEvidence} from '../resolve.ts'
import {contains} from '../spans.ts'
import {areSeveral, PRONOUN, type Setting, VOICE_TYPES} from './speaker-words.ts'

/** What a correction may set, by kind of fact and path: what is expected there, or `null` where the value is one. */
export type FieldCheck = (value: unknown, article: Article, setting: Setting) => string | null

/** The paths that a correction may set in a fact of this kind. */
export function fieldsOf(kind: ResolvedEvidence['kind']): Readonly<Record<string, FieldCheck>> {
  return FIELDS[kind] ?? {}
}

const entity: FieldCheck = (value, {entities}) =>
  entities.some(({id}) => id === value)
    ? null
    : 'the id of a person or body of the same article, such as e7k2m5xabcd'

const entityOrNull: FieldCheck = (value, article, setting) =>
  value === null ? null : entity(value, article, setting)

const entities: FieldCheck = (value, article, setting) =>
  Array.isArray(value) && value.every((one) => entity(one, article, setting) === null)
    ? null
    : 'a list of ids of people or bodies of the same article'

const text: FieldCheck = (value) =>
  typeof value === 'string' && value.trim() !== '' ? null : 'words'

const textOrNull: FieldCheck = (value, article, setting) =>
  value === null ? null : text(value, article, setting)

const number: FieldCheck = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? null : 'a number'

const numberOrNull: FieldCheck = (value, article, setting) =>
  value === null ? null : number(value, article, setting)

const edtf: FieldCheck = (value) =>
  value === null || (typeof value === 'string' && isEdtf(value))
    ? null
    : 'an EDTF date such as 2024-01-15, or null'

const isTrue: FieldCheck = (value) => (value === true ? null : 'true')

/** What a person may say of any fact: that it stands, or that it does not. */
const DECISIONS: Readonly<Record<string, FieldCheck>> = {accepted: isTrue, rejected: isTrue}

function oneOf(...words: readonly string[]): FieldCheck {
  return (value) =>
    typeof value === 'string' && words.includes(value) ? null : `one of ${words.join(', ')}`
}

/** Of somebody without a name; who has one in the article is `speaker.entity`, unless that is said to be another. */
const description: FieldCheck = (value, article, setting) => {
  const {set, found} = setting
  const expected = textOrNull(value, article, setting)
  const isSaid = 'speaker.entity' in set || areSeveral(set['speaker.entities'])
  if (expected !== null || value === null || isSaid) return expected
  const words = String(value).trim()
  if (PRONOUN.test(words)) return 'words that say who it is'
  if (found !== null && found.entity !== null) {
    return `speaker.entity beside it, since the words in speaker.mention name ${found.entity.id} (${found.entity.name})`
  }
  const named = article.entities.find((one) => namesOf(one).includes(words))
  return named === undefined ? null : `speaker.entity ${named.id}, since ${words} has a name`
}

/** Words of the article, so that nobody speaks whom it does not name. */
const mention: FieldCheck = (value, article, {set, found}) => {
  if (value === null) return null
  if (found === null) {
    return article.source.text === null
      ? 'the text of the article, which has to be there for its words'
      : 'words of the article, outside of what is said, that name who says it, such as "the ministry"'
  }
  const said = [set['speaker.entity'], set['speaker.entities']].flat().filter(isText)
  const own = found.entity
  if (own !== null && found.isName && said.length > 0 && !said.includes(own.id)) {
    return `words that name whom speaker.entity says and not ${own.id} (${own.name})`
  }
  const isSaid = 'speaker.entity' in set || areSeveral(set['speaker.entities'])
  if (isSaid || own !== null || found.within.length === 0) return null
  const named = found.within.map(({id, name}) => `${id} (${name})`).join(', ')
  return `speaker.entity beside it, an id or null, since the words name ${named}`
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Only for words that name somebody whom the reading did not find. */
const type: FieldCheck = (value, article, setting) => {
  const {set, found} = setting
  const expected = oneOf(...VOICE_TYPES)(value, article, setting)
  if (expected !== null) return expected
  const words = set['speaker.mention']
  if (typeof words !== 'string') return 'speaker.mention beside it: the words that name who says it'
  const {entity: known = null, span = null} = found ?? {}
  const others = [
    ...article.dates,
    ...article.figures,
    ...article.instruments.flatMap((one) => one.mentions),
  ]
  // "Monday" says nothing
  const isNobody = span !== null && others.some((one) => contains(one.span, span))
  if (isNobody || PRONOUN.test(words)) return 'words in speaker.mention that say who it is'
  if (known === null) return 'speaker.entity' in set ? 'no speaker.entity beside it' : null
  return known.type === value ? null : `nothing: the words name ${known.id}, ${known.type}`
}

const SPEAKER: Readonly<Record<string, FieldCheck>> = {
  'speaker.entity': entityOrNull,
  'speaker.entities': entities,
  'speaker.description': description,
  'speaker.mention': mention,
  'speaker.type': type,
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
