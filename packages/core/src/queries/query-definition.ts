import type {Article} from '../model/article.ts'
import type {Dossier} from '../model/dossier.ts'
import {settleProposals, withoutProposals} from '../propose/settle.ts'
import {requireForm, requireInput} from '../require-input.ts'
import {evidenceRefOf, type IdOf, localIdOf, type QueryRow} from './query-row.ts'

/** A query as the command offers it. */
export interface QueryDefinition {
  /** One line. */
  readonly description: string
  /** What each option means, by its name in kebab-case. */
  readonly options: Readonly<Record<string, string>>
  /** Throws a `RangeError` with one line for an option that it does not take, and for a value that means nothing. */
  readonly run: (input: Article | Dossier, options?: QueryOptions) => QueryRow[]
}

/** The options of a query by its name, all in words, as a command line or an address gives them. */
export type QueryOptions = Readonly<Record<string, string | undefined>>

type RowsOfArticle = (article: Article, options: QueryOptions, idOf: IdOf) => QueryRow[]

/** A query of one article; of a dossier, of each of its articles in turn. What a model proposes is in neither before a person accepts it. */
export function articleQuery(
  description: string,
  options: Readonly<Record<string, string>>,
  rows: RowsOfArticle,
): QueryDefinition {
  return {
    description,
    options,
    run: (input, given = {}) => {
      requireAsked(input, options, given)
      return input.type === 'article'
        ? rows(withoutProposals(input), given, localIdOf)
        : settleProposals(input).articles.flatMap((article) => rows(article, given, evidenceRefOf))
    },
  }
}

/** A query of the analyst's layer; an article alone has none, and so no rows. */
export function dossierQuery(
  description: string,
  options: Readonly<Record<string, string>>,
  rows: (dossier: Dossier, options: QueryOptions) => QueryRow[],
): QueryDefinition {
  return {
    description,
    options,
    run: (input, given = {}) => {
      requireAsked(input, options, given)
      return input.type === 'dossier' ? rows(settleProposals(input), given) : []
    },
  }
}

/** @throws TypeError, RangeError where it is no question that this query answers */
export function requireAsked(input: unknown, options: QueryOptions, given: QueryOptions): void {
  requireInput(input, ['article', 'dossier'], 'a query')
  requireQueryOptions(options, given)
}

/**
 * An option that a query does not take would be answered as if it had not been asked.
 *
 * @throws RangeError for the first that is not among `options`, the query's own, and for a value without a word or a number
 */
export function requireQueryOptions(options: QueryOptions, given: QueryOptions): void {
  requireForm(given, 'object', 'what a query is asked')
  const unknown = Object.keys(given).find(
    (name) => given[name] !== undefined && !Object.hasOwn(options, name),
  )
  if (unknown !== undefined) {
    const taken = Object.keys(options).map((name) => `--${name}`)
    throw new RangeError(
      `--${unknown}: expected ${taken.length === 0 ? 'no option' : taken.join(', ')}; got ${JSON.stringify(given[unknown])}`,
    )
  }
  requireWords(given)
}

/** Of "|" or "*" nothing would be found, as if nobody had said anything. */
function requireWords(given: QueryOptions): void {
  const empty = Object.keys(given).find((name) => !/[\p{L}\p{N}]/u.test(given[name] ?? 'nothing'))
  if (empty === undefined) return
  throw new RangeError(
    `--${empty}: expected a word or a number; got ${JSON.stringify(given[empty])}`,
  )
}

/** An option's value as one of a fixed list. */
export function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((one) => one === value)
  if (found !== undefined) return found
  throw new RangeError(`--${name}: expected ${allowed.join(', ')}; got ${JSON.stringify(value)}`)
}

/** An option's value as a number. */
export function numberOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (value.trim() !== '' && Number.isFinite(number)) return number
  throw new RangeError(`--${name}: expected a number, such as 0.7; got ${JSON.stringify(value)}`)
}
