import type {EntityType} from '@onrecord/core'
import type {CorpusRecord} from './corpus-record.ts'
import {articleOf, type CorpusRow} from './corpus-row.ts'
import {groupedBy} from './grouped-by.ts'
import {hasTerms, termsOf} from './terms.ts'
import {inBlanks, wordsOf} from './words.ts'

/** A name with the articles that have it, of which there is one at least. */
export interface Named {
  readonly type: EntityType
  readonly name: string
  /** What else the articles call it. */
  readonly others: ReadonlySet<string>
  readonly records: readonly [CorpusRecord, ...CorpusRecord[]]
}

/** Each name of these articles, the commonest first. */
export function namedIn(records: readonly CorpusRecord[]): Named[] {
  const mentions = records.flatMap((record) =>
    distinct(record).map((named) => ({...named, record})),
  )
  return [...groupedBy(mentions, ({type, name}) => `${type} ${name}`).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([first, ...more]): Named[] => {
      if (first === undefined) return []
      const {type, name, record} = first
      const others = new Set([first, ...more].flatMap((mention) => mention.others))
      return [{type, name, others, records: [record, ...more.map((other) => other.record)]}]
    })
}

/** Whether it is of this type and one of its names has all these words; what is left out, every name has. */
export function isNamed(
  {type, name, others}: Named,
  wanted: {readonly type?: EntityType | undefined; readonly name?: string | undefined},
): boolean {
  return (
    (wanted.type === undefined || type === wanted.type) &&
    [name, ...others].some((one) =>
      hasTerms(inBlanks(wordsOf(one)), termsOf(wanted.name ?? ''), 'in order'),
    )
  )
}

export function namedRow({type, name, records}: Named): CorpusRow {
  const [first] = records
  return {
    id: first.id,
    spans: [],
    text: name,
    type,
    count: records.length,
    articles: records.map(({id}) => id),
    article: articleOf(first),
  }
}

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'group', 'work']

/** The type that an option names; throws a `RangeError` of another word. */
export function typeNamed(type: string | undefined): EntityType | undefined {
  const found = TYPES.find((one) => one === type)
  if (type === undefined || found !== undefined) return found
  throw new RangeError(`--type: expected ${TYPES.join(', ')}; got ${JSON.stringify(type)}`)
}

/** Two people of one name in one article have it once. */
function distinct({names}: CorpusRecord): CorpusRecord['names'] {
  return [...new Map(names.map((one) => [`${one.type} ${one.name}`, one])).values()]
}
