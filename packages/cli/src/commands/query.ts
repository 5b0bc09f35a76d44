import {
  type Article,
  correctDossier,
  type Dossier,
  type QueryDefinition,
  type QueryRow,
  queries,
} from '@onrecord/core'
import type {Arguments} from '../arguments.ts'
import {EXIT, usageError} from '../command-error.ts'
import {loadInput} from '../input/load-input.ts'
import {readFlags, readOptions, sourceOption} from '../input/read-source.ts'
import {withSource} from '../input/with-source.ts'
import type {OptionSpecs} from '../options.ts'
import {print, printJson, tell} from '../streams.ts'
import type {Command} from './command.ts'

const names = Object.keys(queries)

/** The options of all queries together; which ones a query takes, it says itself. */
const queryOptions: OptionSpecs = Object.fromEntries(
  Object.values(queries)
    .flatMap(({options}) => Object.keys(options))
    .map((option) => [option, {type: 'string' as const, value: 'VALUE', means: meaningOf(option)}]),
)

export const queryCommand: Command = {
  name: 'query',
  summary: 'ask an article or a dossier',
  operands: ['INPUT NAME', '--list'],
  words: names,
  description: [
    'Answers a question that has a name, with the place of each answer in the source.',
    'With --json: { "query", "results": [ { "id", "spans", "text", … } ] }.',
  ],
  examples: [
    'onrecord query story.txt quotations --speaker Okafor',
    'onrecord query story.txt figures --unit person --json',
    'onrecord query dossier/ recommendations',
    'onrecord query --list',
  ],
  options: {
    list: {type: 'boolean', means: 'The queries, with their options.'},
    source: sourceOption,
    // an option that both know, such as --kind, is the query's
    ...readOptions,
    ...queryOptions,
  },
  exits: {},
  seeAlso: ['inspect', 'read'],
  run: query,
}

async function query(args: Arguments): Promise<number> {
  if (args.flag('list')) {
    if (args.flag('json')) await printJson({queries: names.map(listed)})
    else await print(names.map(listing).join(''))
    return EXIT.done
  }
  const [input, name, ...more] = args.positionals
  if (input === undefined || name === undefined || more.length > 0) {
    throw usageError('query needs an INPUT and a NAME', 'onrecord query --list names the queries')
  }
  const definition = queries[name]
  if (definition === undefined) {
    throw usageError(`there is no query "${name}"`, `the queries are ${names.join(', ')}`)
  }
  const given = givenOptions(name, definition, args)
  const loaded = await withSource(await loadInput(input, readFlags(args)), args.value('source'))
  const target = loaded.kind === 'article' ? loaded.article : correctDossier(loaded.dossier)
  const results = runQuery(() => definition.run(target, given))
  if (args.flag('json')) await printJson({query: name, results})
  else await printRows(name, results, hasAllTexts(target) ? '' : '(withheld)')
  return EXIT.done
}

async function printRows(name: string, rows: readonly QueryRow[], none: string): Promise<void> {
  if (rows.length === 0) tell(`${name}: nothing found`)
  await print(rows.map((row) => rowLine(row, none)).join(''))
}

/** What an option means, and to which queries. */
function meaningOf(option: string): string {
  const taking = Object.entries(queries).filter(([, {options}]) => option in options)
  const meanings = new Map<string, string[]>()
  for (const [name, {options}] of taking) {
    const means = options[option] ?? ''
    meanings.set(means, [...(meanings.get(means) ?? []), name])
  }
  return [...meanings].map(([means, of]) => `Of ${of.join(', ')}: ${means}.`).join(' ')
}

function givenOptions(name: string, {options}: QueryDefinition, args: Arguments) {
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

/** A query says with a `RangeError` that an option's value means nothing to it. */
function runQuery(run: () => QueryRow[]): QueryRow[] {
  try {
    return run()
  } catch (error) {
    if (error instanceof RangeError) throw usageError(error.message, 'see onrecord query --list')
    throw error
  }
}

function listed(name: string): object {
  const {description, options} = queries[name] ?? {description: '', options: {}}
  return {name, description, options}
}

function listing(name: string): string {
  const {description, options} = queries[name] ?? {description: '', options: {}}
  const lines = Object.entries(options).map(([option, means]) => `    --${option}  ${means}\n`)
  return `${name}  ${description}\n${lines.join('')}`
}

function hasAllTexts(target: Article | Dossier): boolean {
  const articles = target.type === 'article' ? [target] : target.articles
  return articles.every(({source}) => source.text !== null)
}

function rowLine({id, text, spans: _, ...rest}: QueryRow, none: string): string {
  const facts = Object.entries(rest)
    .filter(([, value]) => value !== null && (typeof value !== 'object' || Array.isArray(value)))
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${name === 'share' ? Number(value).toFixed(3) : value}`)
  const line = `${id}  ${(text ?? none).replace(/\s+/g, ' ')}`.trimEnd()
  return facts.length === 0 ? `${line}\n` : `${line}\n    ${facts.join(' · ')}\n`
}
