import {lstatSync} from 'node:fs'
import {join} from 'node:path'
import {inputError} from '../command-error.ts'
import {isCorpus, isInPlace} from '../corpus/corpus-input.ts'
import {absolute, isFolder, namesIn, realPlace} from '../files.ts'
import {hasDossier} from '../input/dossier-files.ts'

/** The inputs, a folder of dossiers taken as the dossiers in it, by name. */
export function expandDossiers(inputs: readonly string[]): readonly string[] {
  return inputs.flatMap((input) => {
    if (input === '-' || !isFolder(absolute(input)) || hasDossier(input)) return [input]
    const dossiers = entriesOf(input).filter((path) => hasDossier(path))
    return dossiers.length === 0 ? [input] : dossiers
  })
}

/** The inputs, a corpus taken as the files of its articles. */
export function expandCorpora(inputs: readonly string[]): readonly string[] {
  return inputs.flatMap((input) => (isCorpus(input) ? someArticlesOf(input) : [input]))
}

/** The files, a folder taken as the files in it and in its folders, by name. */
export function expandFiles(files: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    isFolder(absolute(file)) ? orItself(file, filesBelow(file)) : [file],
  )
}

/** What is to be collected: the files, and of a corpus its articles; nothing of the corpus that they go to. */
export function expandSources(sources: readonly string[], corpus: string): readonly string[] {
  const own = realPlace(corpus)
  const below = (folder: string): readonly string[] => {
    if (realPlace(folder) === own) return []
    return isCorpus(folder) ? articlesOf(folder) : filesBelow(folder, below)
  }
  return sources.flatMap((source) => {
    if (!isFolder(absolute(source))) return [source]
    return isCorpus(source) ? someArticlesOf(source) : orItself(source, filesBelow(source, below))
  })
}

/** A folder in which there is nothing stays, to be refused rather than passed over. */
function orItself(folder: string, inner: readonly string[]): readonly string[] {
  return inner.length === 0 ? [folder] : inner
}

/** Each in its place: a conflicted copy that a synchronised folder made would take the place of what it is a copy of. */
function articlesOf(corpus: string): readonly string[] {
  const folder = join(corpus, 'articles')
  if (!isFolder(absolute(folder))) return []
  return filesBelow(folder).filter((file) => isInPlace(corpus, file))
}

function someArticlesOf(corpus: string): readonly string[] {
  const articles = articlesOf(corpus)
  if (articles.length > 0) return articles
  throw inputError({
    code: 'empty-corpus',
    message: `${corpus} is a corpus with no article in it`,
    hint: 'put articles into it with: onrecord collect FILE… -o DIR',
  })
}

/** A folder behind a symbolic link is not gone into, and stays in the list, to be refused rather than passed over. */
function filesBelow(
  folder: string,
  below: (folder: string) => readonly string[] = filesBelow,
): readonly string[] {
  return entriesOf(folder).flatMap((path) => {
    const stats = lstatSync(absolute(path))
    if (stats.isDirectory()) return below(path)
    // a pipe that nobody writes to is waited for without end
    return stats.isFile() || stats.isSymbolicLink() ? [path] : []
  })
}

function entriesOf(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name))
}
