import {type HouseDefaults, publish, withHouseDefaults} from '@onrecord/core'
import type {Exported, ExportInput} from '@onrecord/interchange'
import type {Arguments} from '../arguments.ts'
import {EXIT, usageError} from '../command-error.ts'
import {houseOf} from '../config/house.ts'
import {requireLock} from '../evidence-lock.ts'
import {requireUnread, writeWhole} from '../files.ts'
import {dossierIn, type Input, loadInput} from '../input/load-input.ts'
import {readFlags, readOptions} from '../input/read-source.ts'
import {keyMapOption, requireApart, writeKeyMap} from '../key-map.ts'
import {fileOption, houseOptions} from '../options.ts'
import {permitted} from '../permitted.ts'
import {print, printJson, tell} from '../streams.ts'
import type {Command} from './command.ts'

type Export = (
  to: typeof import('@onrecord/interchange'),
  input: ExportInput,
  /** Of a dossier the texts of its articles, which are hashed and go nowhere. */
  texts: readonly string[],
) => Exported<unknown>

/** Every format by its name, as the help lists them. */
const FORMATS: Readonly<Record<string, Export>> = {
  'json-ld': (to, input) => to.toJsonLd(input),
  ninjs: (to, input) => to.toNinjs(input),
  'csl-json': (to, input) => to.toCslJson(input),
  bibtex: (to, input) => to.toBibtex(input),
  ris: (to, input) => to.toRis(input),
  'web-annotation': (to, input, texts) => to.toWebAnnotation(input, {texts}),
  ftm: (to, input) => to.toFtm(input),
  markdown: (to, input) => to.toMarkdown(input),
}

export const convertCommand: Command = {
  name: 'convert',
  summary: "write an article or a dossier in other people's formats",
  operands: ['INPUT --to FORMAT'],
  description: [
    'What is lost is counted on stderr. Of a dossier goes out what publishing it would give: nobody whom it protects, no text of an article, and the excerpts that it has. Of an article go out the words that its rights allow (excerptBudget), or those of the house’s limit where they say nothing (a quarter, 100 to 400 and at most half); nobody in it is protected. Only markdown may hold the whole text: under an open licence.',
    'With --json: { "value", "lost" }: what the format has no room for, too; with -o, { "file", "lost" }.',
  ],
  examples: [
    'onrecord convert story.txt --to json-ld',
    'onrecord convert story.article.json --to ninjs -o story.ninjs.json',
    'onrecord convert dossier/ --to bibtex -o sources.bib',
  ],
  options: {
    to: {type: 'string', choices: Object.keys(FORMATS), means: 'The format. It has to be given.'},
    output: fileOption,
    'key-map': keyMapOption,
    ...houseOptions,
    ...readOptions,
  },
  exits: {
    evidence: 'the evidence lock is broken: nothing is written',
    output: 'output cannot be written',
  },
  seeAlso: ['read', 'verify'],
  run: convert,
}

async function convert(args: Arguments): Promise<number> {
  const [name, ...more] = args.positionals
  const format = args.value('to') ?? ''
  // the arguments let through what the list has and nothing else
  const exportOf = FORMATS[format]
  if (name === undefined || more.length > 0 || exportOf === undefined) {
    throw usageError(
      'convert needs one INPUT and --to FORMAT',
      'for example: onrecord convert story.txt --to json-ld',
    )
  }
  const [output, keys] = [args.value('output') ?? '-', args.value('key-map')]
  requireApart(keys, output)
  const {config} = await houseOf(args, name)
  const input = await loadInput(name, readFlags(args))
  requireUnread(output, keys)
  requireLock(input)
  const {exportInput, texts} = exportInputOf(withHouse(input, config))
  const exported = exportOf(await import('@onrecord/interchange'), exportInput, texts)
  await put(exported, output, args.flag('json'), format === 'ftm' ? linesOf : indented)
  for (const line of writeKeyMap(keys, input)) tell(line)
  tell(`${exported.lost.length} things have no place in ${format}; --json lists them`)
  return EXIT.done
}

/** The file holds what was made; JSON about it goes to stdout. */
async function put(
  {value, lost}: Exported<unknown>,
  output: string,
  json: boolean,
  write: (value: unknown) => string,
): Promise<void> {
  const text = typeof value === 'string' ? value : write(value)
  if (output !== '-') {
    writeWhole(output, text)
    tell(output)
  }
  if (json) await printJson(output === '-' ? {value, lost} : {file: output, lost})
  else if (output === '-') await print(text)
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** FollowTheMoney's own tools read one entity a line. */
function linesOf(value: unknown): string {
  const entities: readonly unknown[] = Array.isArray(value) ? value : [value]
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('')
}

/** A house's budget holds for an article alone, too. */
function withHouse(input: Input, config: HouseDefaults): Input {
  const dossier = withHouseDefaults(dossierIn(input), config)
  const [article] = dossier.articles
  if (input.kind === 'dossier') return {...input, dossier}
  return article === undefined ? input : {...input, article}
}

/** Of a dossier what may be published, never the dossier itself. */
function exportInputOf(input: Input): {
  readonly exportInput: ExportInput
  readonly texts: readonly string[]
} {
  if (input.kind === 'article') return {exportInput: input.article, texts: []}
  const {value, issues} = permitted(input.file, () => publish(input.dossier, {as: 'export'}))
  for (const {message} of issues) tell(message)
  return {
    exportInput: value,
    texts: input.dossier.articles.flatMap(({source}) => source.text ?? []),
  }
}
