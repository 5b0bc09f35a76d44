import {basename, extname, join} from 'node:path'
import type {Article} from '@onrecord/core'
import type {Arguments} from '../arguments.ts'
import {EXIT, usageError} from '../command-error.ts'
import {placeOf} from '../document-target.ts'
import {absolute, isFolder, makeFolder, readBytes, writeWhole} from '../files.ts'
import {readFlags, readOptions, readSource, requireOneSource} from '../input/read-source.ts'
import {summary} from '../print/summary.ts'
import {print, printJson, tell} from '../streams.ts'
import type {Command} from './command.ts'

export const readCommand: Command = {
  name: 'read',
  summary: 'read news articles: quotations with speakers, people, dates, figures, events, law',
  operands: ['FILE', 'FILE… -o DIR'],
  description: [
    'Reads an article and says what it says, and who says it. With --json, or into a folder with -o, the result is Article JSON, which every other command takes.',
    'All files are read before one is written. - is stdin. An address is refused: save the page first, and give its address with --url.',
  ],
  examples: [
    'onrecord read story.txt',
    'onrecord read story.txt --json > story.article.json',
    'onrecord read page.html --url https://example.org/story',
    'onrecord read story.txt --published 2024-01-15 --url https://example.org/story --json',
    'onrecord read *.txt -o articles/',
    'cat story.txt | onrecord read - --json',
  ],
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      means: 'Write DIR/NAME.article.json for every FILE.',
      otherwise: 'a summary of one FILE on stdout',
    },
    ...readOptions,
  },
  exits: {output: 'output cannot be written'},
  seeAlso: ['inspect', 'query', 'init'],
  run: read,
}

async function read(args: Arguments): Promise<number> {
  const files = args.positionals
  const folder = args.value('output')
  if (files.length === 0)
    throw usageError('read needs a FILE', 'for example: onrecord read story.txt')
  if (folder !== undefined) return readMany(files, folder, args)
  const [file = '', ...more] = files
  if (more.length > 0) {
    throw usageError(`read takes one FILE without -o; got ${files.length}`, 'give -o DIR for many')
  }
  const article = await readSource(file, readBytes(file), readFlags(args))
  await print(args.flag('json') ? articleJson(article) : summary(article))
  return EXIT.done
}

/** All are read before one is written: an input that cannot be read leaves nothing half-done. */
async function readMany(files: readonly string[], folder: string, args: Arguments) {
  requireOneSource(args, files)
  requireFolderName(folder)
  const places = ownPlaces(files, folder)
  const articles: {readonly path: string; readonly json: string}[] = []
  for (const [path, file] of places.values()) {
    const article = await readSource(file, readBytes(file), readFlags(args))
    articles.push({path, json: articleJson(article)})
  }
  makeFolder(folder)
  for (const {path, json} of articles) {
    writeWhole(path, json)
    tell(path)
  }
  if (args.flag('json')) await printJson({files: articles.map(({path}) => path)})
  return EXIT.done
}

/** "-o story.json" and "-o -" mean one file, and a folder of that name is nothing that anybody wants. */
function requireFolderName(folder: string): void {
  const isFile = folder === '-' || extname(folder).toLowerCase() === '.json'
  if (!isFile || isFolder(absolute(folder))) return
  throw usageError(
    `read -o takes a folder; got ${folder}`,
    'for one file: onrecord read FILE --json > story.article.json',
  )
}

/** Where each goes: none may take the place of another. */
function ownPlaces(
  files: readonly string[],
  folder: string,
): ReadonlyMap<string, readonly [path: string, file: string]> {
  const places = new Map<string, readonly [string, string]>()
  for (const file of files) {
    const stem = file === '-' ? 'stdin' : basename(file, extname(file))
    const path = join(folder, `${stem}.article.json`)
    const [, owner] = places.get(placeOf(path)) ?? []
    if (owner !== undefined) {
      throw usageError(
        `${owner} and ${file} would both become ${path}`,
        'read them one by one, each into a folder of its own',
      )
    }
    places.set(placeOf(path), [path, file])
  }
  return places
}

function articleJson(article: Article): string {
  return `${JSON.stringify(article, null, 2)}\n`
}
