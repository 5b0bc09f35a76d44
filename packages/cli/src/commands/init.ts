import {existsSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import type {Article} from '@onrecord/core'
import {type CorpusFilter, queryCorpus} from '@onrecord/corpus'
import type {Arguments} from '../arguments.ts'
import {asked, EXIT, inputError, usageError} from '../command-error.ts'
import {CONFIG_FILE, findConfig} from '../config/find-config.ts'
import {articleFile, corpusIn, isCorpus} from '../corpus/corpus-input.ts'
import {filterOf, filterOptions, requireNoFilter} from '../corpus/filter-options.ts'
import {requireWords} from '../evidence-lock.ts'
import {absolute, makeFolder, writeWhole} from '../files.ts'
import {loadInput} from '../input/load-input.ts'
import {type ReadFlags, readFlags, readOptions, requireOneSource} from '../input/read-source.ts'
import {configYaml} from '../print/config-yaml.ts'
import {dossierYaml} from '../print/dossier-yaml.ts'
import {printJson, tell} from '../streams.ts'
import type {Command} from './command.ts'

export const initCommand: Command = {
  name: 'init',
  summary: 'begin a dossier: a folder with the read articles and a dossier.yaml to fill in',
  operands: ['SOURCE…', 'CORPUS'],
  description: [
    'Reads the sources, or takes Article JSON as it was read, and makes a folder with articles/ID.article.json and a dossier.yaml, in which everything that an analyst may add stands as a comment.',
    'Of a corpus it takes the articles that the filters let through: with --retrieved-from all that came in since a day.',
    'Where there is no config of the house in the folder or above it, a commented onrecord.config.yaml is made, too. Nothing that is there already is overwritten.',
  ],
  examples: [
    'onrecord init story.txt',
    'onrecord init story.txt other.txt -o returns/',
    'onrecord init story.txt --published 2024-01-15 --id st',
    'onrecord init corpus/ --retrieved-from 2024-01-15 -o january/',
  ],
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      means: 'The folder to make.',
      otherwise: 'the name of the first source',
    },
    ...readOptions,
    ...filterOptions,
  },
  exits: {
    evidence: 'the evidence lock of an article is broken: nothing is made',
    output: 'output cannot be written',
  },
  seeAlso: ['inspect', 'lint', 'brief'],
  run: init,
}

async function init(args: Arguments): Promise<number> {
  const [first] = args.positionals
  if (first === undefined) {
    throw usageError('init needs a SOURCE', 'for example: onrecord init story.txt')
  }
  const folder = args.value('output') ?? basename(first, extname(first))
  const file = join(folder, 'dossier.yaml')
  if (existsSync(absolute(file))) {
    throw inputError({
      code: 'exists',
      message: `${file} is there already`,
      expected: 'a folder without a dossier',
      hint: 'give another one with -o DIR',
    })
  }
  const articles = await readAll(await sourcesIn(args), args)
  makeFolder(join(folder, 'articles'))
  const files: readonly (readonly [string, string])[] = [
    ...articles.map(
      (article) =>
        [
          join(folder, 'articles', `${article.id}.article.json`),
          `${JSON.stringify(article, null, 2)}\n`,
        ] as const,
    ),
    [file, dossierYaml(folder, articles)],
    ...(findConfig(absolute(folder)) === null
      ? [[join(folder, CONFIG_FILE), configYaml()] as const]
      : []),
  ]
  for (const [path, text] of files) {
    writeWhole(path, text)
    tell(path)
  }
  if (args.flag('json')) await printJson({folder, files: files.map(([path]) => path)})
  return EXIT.done
}

/** The sources, a corpus taken as the files of those of its articles that are asked for. */
async function sourcesIn(args: Arguments): Promise<readonly string[]> {
  const filter = filterOf(args)
  if (!args.positionals.some(isCorpus)) {
    requireNoFilter(args, 'init')
    return args.positionals
  }
  const files: string[] = []
  for (const source of args.positionals) {
    files.push(...(isCorpus(source) ? await filesOf(source, filter) : [source]))
  }
  return files
}

async function filesOf(folder: string, filter: CorpusFilter): Promise<readonly string[]> {
  const corpus = await corpusIn(folder, filter)
  const rows = await asked(
    () => queryCorpus(corpus, 'articles', {}, filter),
    'see onrecord help init',
  )
  if (rows.length > 0) return rows.map(({id}) => articleFile(folder, id))
  throw inputError({
    code: 'no-article',
    message: `${folder} has no such article`,
    expected: 'a corpus of which the filters let an article through',
    hint: `see what is in it with: onrecord query ${folder} articles`,
  })
}

/** Each article is known in the dossier by a short id: the one given, or one from the name of its file. */
async function readAll(sources: readonly string[], args: Arguments): Promise<readonly Article[]> {
  requireOneSource(args, sources)
  const flags = readFlags(args)
  if (flags.id !== undefined && !FILE_NAME.test(flags.id)) {
    throw usageError(
      `--id names the file of the article; got "${flags.id}"`,
      'give letters, digits, dots and dashes: --id st',
    )
  }
  const articles: Article[] = []
  for (const source of sources) {
    const taken = articles.map(({id}) => id)
    const stem = basename(source, extname(source))
    const id = flags.id ?? freeId(stem, taken)
    const input = await loadInput(source, {...flags, id})
    if (input.kind === 'dossier') {
      throw inputError({
        code: 'not-an-article',
        message: `${source} is a dossier already`,
        expected: 'a source, or an Article JSON',
      })
    }
    requireWords(input)
    articles.push({...input.article, id: idOf(input.article, id, taken, flags)})
  }
  return articles
}

/** What was read before keeps the id by which it is cited, where that can be a file's name and is nobody else's. */
function idOf(
  article: Article,
  short: string,
  taken: readonly string[],
  {id: given}: ReadFlags,
): string {
  if (given !== undefined || taken.includes(article.id)) return short
  return FILE_NAME.test(article.id) ? article.id : freeId(article.id, taken)
}

const FILE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u

function freeId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const stem = plain === '' ? 'article' : plain
  const candidates = [stem, ...Array.from({length: taken.length}, (_, n) => `${stem}-${n + 2}`)]
  return candidates.find((candidate) => !taken.includes(candidate)) ?? stem
}
