import {lstatSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {isCorpus} from '../corpus/corpus-input.ts'
import {absolute, isFolder} from '../files.ts'
import {hasDossier} from '../input/dossier-files.ts'

/** The inputs, a folder of dossiers taken as the dossiers in it and a corpus as its articles, by name. */
export function expandDossiers(inputs: readonly string[]): readonly string[] {
  return inputs.flatMap((input) => {
    if (isCorpus(input)) return filesBelow(join(input, 'articles'))
    if (input === '-' || !isFolder(absolute(input)) || hasDossier(input)) return [input]
    const dossiers = entriesOf(input).filter((path) => hasDossier(path))
    return dossiers.length === 0 ? [input] : dossiers
  })
}

/** The files, a folder taken as the files in it and in its folders and a corpus as its articles, by name. */
export function expandFiles(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    if (!isFolder(absolute(file))) return [file]
    const inner = filesBelow(isCorpus(file) ? join(file, 'articles') : file)
    return inner.length === 0 ? [file] : inner
  })
}

/** A folder behind a symbolic link is not gone into, and stays in the list, to be refused rather than passed over. */
function filesBelow(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((path) =>
    lstatSync(absolute(path)).isDirectory() ? filesBelow(path) : [path],
  )
}

function entriesOf(folder: string): readonly string[] {
  return readdirSync(absolute(folder))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name))
}
