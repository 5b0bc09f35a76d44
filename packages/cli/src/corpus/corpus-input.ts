import {existsSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {Issue} from '@onrecord/core'
import {
  articlePath,
  CORPUS_FILE,
  type Corpus,
  type CorpusFiles,
  type CorpusFilter,
  type CorpusRow,
  openCorpus,
} from '@onrecord/corpus'
import {inputError} from '../command-error.ts'
import {failureOf} from '../failure.ts'
import {absolute, requireThere} from '../files.ts'
import {valueOrError} from '../input/value-or-error.ts'
import {tell} from '../streams.ts'
import {folderFiles} from './folder-files.ts'

/** Whether an input is a folder in which a corpus is kept. */
export function isCorpus(input: string): boolean {
  return input !== '-' && existsSync(absolute(join(input, CORPUS_FILE)))
}

/** @throws CommandError where a folder is none in which a corpus is kept */
export function requireCorpusFolder(folder: string): void {
  if (isCorpus(folder)) return
  requireThere(folder)
  throw inputError({
    code: 'not-a-corpus',
    message: `${folder} is no corpus`,
    expected: 'a folder that collect made, with a corpus.json in it',
    hint: 'make one with: onrecord collect FILE… -o DIR',
  })
}

/** What differs from what is asked may be what somebody wants; copies of it are told of in one line. */
function tellLeftOut(folder: string, issues: readonly Issue[]): void {
  for (const {severity, message} of issues) {
    if (severity === 'info') tell(`${folder}: ${message}: onrecord collect ${folder} -o ${folder}`)
  }
  const warnings = issues.filter(({severity}) => severity === 'warning')
  const copies = warnings.filter(({code}) => code === 'copy-left-out')
  const others = warnings.filter((issue) => !copies.includes(issue))
  for (const {message} of others.slice(0, WARNINGS)) tell(`${folder}: warning: ${message}`)
  const more = others.length - WARNINGS
  if (more > 0) tell(`${folder}: warning: and ${more} more files that are left out`)
  const [copy, ...rest] = copies
  if (copy === undefined) return
  const all = rest.length === 0 ? '' : `, and so are ${rest.length} more such copies`
  tell(`${folder}: warning: ${copy.message}${all}`)
}

/** A folder that was synchronised badly has thousands of files to complain of. */
const WARNINGS = 20

/** The corpus in a folder; what cannot be read of it, and what a filter by date passes over, is said and left out. */
export async function corpusIn(folder: string, filter: CorpusFilter): Promise<Corpus> {
  const result = await openCorpus(tellingFiles(folder))
  const corpus = valueOrError(folder, result)
  tellLeftOut(folder, result.issues)
  tellUndated(folder, corpus, filter)
  const told = new Set<string>()
  return {
    ...corpus,
    article: async (id) => {
      const found = await corpus.article(id)
      if (found.value === null && !told.has(id)) {
        told.add(id)
        const why = found.issues[0]?.message ?? 'unknown'
        tell(`${folder}: warning: ${articlePath(id)} cannot be read and is left out: ${why}`)
      }
      return found
    },
  }
}

/** The files of a corpus; of a source that cannot be read questions know nothing, and it is said. */
function tellingFiles(folder: string): CorpusFiles {
  const files = folderFiles(folder)
  const told = new Set<string>()
  return {
    ...files,
    read: (path) =>
      files.read(path).catch((error) => {
        if (path.startsWith('sources/') && !told.has(path)) {
          told.add(path)
          tell(`${folder}: warning: ${failureOf(error).line}`)
        }
        throw error
      }),
  }
}

/** Says of each corpus among the inputs which of its files no question is asked of. */
export async function tellStrays(inputs: readonly string[]): Promise<void> {
  for (const input of inputs) if (isCorpus(input)) await corpusIn(input, {})
}

function tellUndated(
  folder: string,
  {records}: Corpus,
  {from, to, retrievedFrom}: CorpusFilter,
): void {
  const tellOf = (what: string, day: 'published' | 'retrievedAt') => {
    const undated = records.filter((one) => one[day] === null).length
    if (undated === 0) return
    tell(`${folder}: without ${what} and left out: ${undated} of ${records.length} articles`)
  }
  if ((from ?? to) !== undefined) tellOf('a date', 'published')
  if (retrievedFrom !== undefined) tellOf('a day of retrieval', 'retrievedAt')
}

/** A row with the file of its article, for the other commands. */
export function withFile(folder: string, row: CorpusRow): CorpusRow {
  return {...row, file: articleFile(folder, row.article.id)}
}

/** The file of an article. */
export function articleFile(folder: string, id: string): string {
  return join(folder, articlePath(id))
}

/** The id of the article in such a file. */
export function articleIdOf(file: string): string {
  return basename(file, '.article.json')
}

/** Whether a file is where a corpus keeps its article, and not a copy that lies about. */
export function isInPlace(folder: string, file: string): boolean {
  return join(file) === articleFile(folder, articleIdOf(file))
}
