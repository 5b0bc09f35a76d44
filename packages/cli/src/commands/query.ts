import {
  type Article,
  articleQueries,
  correctDossier,
  type Dossier,
  type QueryDefinition,
  type QueryRow,
  queries,
} from '@onrecord/core'
import {corpusQueries, queryCorpus} from '@onrecord/corpus'
import type {Arguments} from '../arguments.ts'
import {asked, type CommandError, EXIT, usageError} from '../command-error.ts'
import {corpusIn, isCorpus, withFile} from '../corpus/corpus-input.ts'
import {filterOf, filterOptions, requireNoFilter} from '../corpus/filter-options.ts'
import {didYouMean} from '../did-you-mean.ts'
import {requireWords} from '../evidence-lock.ts'
import {requireThere} from '../files.ts'
import {loadInput} from '../input/load-input.ts'
import {readFlags, readOptions, sourceOption} from '../input/read-source.ts'
import {withSource} from '../input/with-source.ts'
import {locatedRows, locatedRowsOf} from '../located-rows.ts'
import type {OptionSpecs} from '../options.ts'
import {corpusLines, tellingRows} from '../print/corpus-rows.ts'
import {csv} from '../print/csv.ts'
import {queryTable} from '../print/query-table.ts'
import {rowLine} from '../print/row-line.ts'
import {print, printJson, tell} from '../streams.ts'
import type {Command} from './command.ts'

const all = [...Object.entries(queries), ...Object.entries(corpusQueries)]
const names = [...new Set(all.map(([name]) => name))]

/** The options of all queries together; which ones a query takes, it says itself. */
const queryOptions: OptionSpecs = Object.fromEntries(
  all
    .flatMap(([, {options}]) => Object.keys(options))
    .map((option) => [option, {type: 'string' as const, value: 'VALUE', means: meaningOf(option)}]),
)

export const queryCommand: Command = {
  name: 'query',
  summary: 'ask an article, a dossier or a corpus',
  operands: ['INPUT NAME', 'CORPUS NAME', '--list'],
  words: names,
  description: [
    'Answers a question that has a name, with the place of each answer in the source.',
    'A corpus is asked as each of its articles is, by date of publication, and what only many articles can answer: which are copies of one text, which were changed after they were published, who is named together.',
    'With --json: { "query", "results": [ { "id", "spans", "text", … } ] }; of a corpus with the "article" of each and its "file", which convert --to csl-json makes a citation of.',
  ],
  examples: [
    'onrecord query story.txt quotations --speaker Okafor',
    'onrecord query story.txt figures --unit person --json',
    'onrecord query dossier/ recommendations',
    'onrecord query corpus/ quotations --speaker Okafor --from 2023-10',
    `onrecord query corpus/ statements --speaker 'Jelena Orm | Yelena Orm'`,
    'onrecord query corpus/ copies',
    'onrecord query corpus/ quotations --speaker Okafor --csv > okafor.csv',
    'onrecord query --list',
  ],
  options: {
    list: {type: 'boolean', means: 'The queries, with their options.'},
    csv: {
      type: 'boolean',
      means:
        'A table for a spreadsheet on stdout, one result a row: RFC 4180 in UTF-8, lists joined by “; ”.',
    },
    source: sourceOption,
    // an option that both know, such as --kind, is the query's
    ...readOptions,
    ...queryOptions,
    ...filterOptions,
  },
  exits: {evidence: 'the evidence lock of an article or a dossier is broken: nothing is answered'},
  seeAlso: ['inspect', 'read', 'search'],
  run: query,
}

async function query(args: Arguments): Promise<number> {
  requireOneForm(args)
  if (args.flag('list')) return list(args)
  const [input, name, ...more] = args.positionals
  if (input === undefined || name === undefined || more.length > 0) {
    throw usageError('query needs an INPUT and a NAME', 'onrecord query --list names the queries')
  }
  if (isCorpus(input)) return queryMany(input, name, args)
  const definition = queries[name] ?? noQueryOf(name, input)
  const given = givenOptions(name, definition, args)
  requireNoFilter(args, 'query')
  const loaded = await withSource(await loadInput(input, readFlags(args)), args.value('source'))
  requireWords(loaded)
  const target = loaded.kind === 'article' ? loaded.article : correctDossier(loaded.dossier)
  if (args.flag('csv')) {
    if (protectsSomebody(target)) tell(`${input}: ${PROTECTED}`)
    return printTable(name, await asked(async () => locatedRowsOf(target, name, given), LIST))
  }
  const results = await asked(async () => definition.run(target, given), LIST)
  const none = hasAllTexts(target) ? '' : '(withheld)'
  if (args.flag('json')) await printJson({query: name, results})
  else await printRows(name, results, results.map((row) => rowLine(row, none)).join(''))
  return EXIT.done
}

const LIST = 'see onrecord query --list'

async function list(args: Arguments): Promise<number> {
  if (args.flag('json')) await printJson({queries: names.map(listed)})
  else await print(names.map(listing).join(''))
  return EXIT.done
}

async function queryMany(folder: string, name: string, args: Arguments): Promise<number> {
  const definition = corpusQueries[name] ?? articleQueries[name]
  const known = [...Object.keys(articleQueries), ...Object.keys(corpusQueries)]
  if (definition === undefined) throw noSuchQuery(name, folder, known)
  const given = givenOptions(name, definition, args)
  requireNoReading(definition, args)
  const filter = filterOf(args)
  const corpus = await corpusIn(folder, filter)
  const results = await asked(() => queryCorpus(corpus, name, given, filter), LIST)
  if (args.flag('csv')) {
    return printTable(name, await locatedRows(corpus, tellingRows(results)))
  }
  if (args.flag('json')) {
    await printJson({query: name, results: results.map((row) => withFile(folder, row))})
  } else await printRows(name, results, corpusLines(results))
  return EXIT.done
}

/** @throws CommandError that says so; a folder that is not there is no matter of the query */
function noQueryOf(name: string, input: string): never {
  if (names.includes(name)) requireThere(input)
  throw noSuchQuery(name, input, Object.keys(queries))
}

function noSuchQuery(name: string, input: string, known: readonly string[]): CommandError {
  const message = names.includes(name)
    ? `the query ${name} asks ${name in corpusQueries ? 'a corpus' : 'a dossier'}, and ${input} is none`
    : `there is no query "${name}"${didYouMean(name, known)}`
  const remedy =
    name in corpusQueries ? 'a corpus is made with: onrecord collect FILE… -o DIR; ' : ''
  return usageError(message, `${remedy}the queries here are ${known.join(', ')}`)
}

/** What is in a corpus has been read; to pass over a --language would answer another question. */
function requireNoReading({options}: Pick<QueryDefinition, 'options'>, args: Arguments): void {
  const reading = ['source', ...Object.keys(readOptions).filter((one) => !(one in options))]
  const [name] = reading.filter((one) => args.value(one) !== undefined)
  if (name === undefined) return
  const filters = Object.keys(filterOptions).map((one) => `--${one}`)
  throw usageError(
    `--${name} is for reading a source, and a corpus has been read`,
    `its articles are chosen with ${filters.join(', ')}`,
  )
}

function requireOneForm(args: Arguments): void {
  const other = ['json', 'list'].find((flag) => args.flag(flag))
  if (args.flag('csv') && other !== undefined) {
    throw usageError(`--csv and --${other} exclude each other`)
  }
}

async function printTable(name: string, rows: readonly QueryRow[]): Promise<number> {
  await printRows(name, rows, csv(queryTable(name, rows)))
  return EXIT.done
}

async function printRows(name: string, rows: readonly QueryRow[], lines: string): Promise<void> {
  if (rows.length === 0) tell(`${name}: nothing found`)
  await print(lines)
}

/** What an option means, and to which queries. */
function meaningOf(option: string): string {
  const taking = all.filter(([, {options}]) => option in options)
  const meanings = new Map<string, string[]>()
  for (const [name, {options}] of taking) {
    const means = options[option] ?? ''
    meanings.set(means, [...(meanings.get(means) ?? []), name])
  }
  return [...meanings].map(([means, of]) => `Of ${of.join(', ')}: ${means}.`).join(' ')
}

function givenOptions(name: string, {options}: Pick<QueryDefinition, 'options'>, args: Arguments) {
  const given: Record<string, string | undefined> = {}
  for (const option of Object.keys(queryOptions)) {
    const value = args.value(option)
    if (value === undefined) continue
    if (option in options) given[option] = value
    else if (!(option in readOptions)) {
      const takes = Object.keys(options).map((one) => `--${one}`)
      throw usageError(
        `the query ${name} takes no --${option}`,
        takes.length > 0 ? `it takes ${takes.join(', ')}` : 'it takes no options',
      )
    }
  }
  return given
}

function listed(name: string): object {
  const {description, options} = definitionOf(name)
  return {name, description, options}
}

/** Where a dossier is asked under the same name, its options are fewer. */
function definitionOf(name: string): Pick<QueryDefinition, 'description' | 'options'> {
  return corpusQueries[name] ?? queries[name] ?? {description: '', options: {}}
}

function listing(name: string): string {
  const {description, options} = definitionOf(name)
  const lines = Object.entries(options).map(([option, means]) => `    --${option}  ${means}\n`)
  return `${name}  ${description}\n${lines.join('')}`
}

/** Tables are sent on more easily than they are read through. */
const PROTECTED =
  'this table is for you: it may name whom the dossier protects; query what onrecord publish makes for a table that is for others'

function protectsSomebody(target: Article | Dossier): boolean {
  const people = target.type === 'dossier' ? (target.protection?.people ?? []) : []
  return people.some(({policy}) => policy !== 'name')
}

function hasAllTexts(target: Article | Dossier): boolean {
  const articles = target.type === 'article' ? [target] : target.articles
  return articles.every(({source}) => source.text !== null)
}
