import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {absolute, isFolder} from '../files.ts'
import {hasDossier} from '../input/dossier-files.ts'

/** The inputs, a folder of dossiers taken as the dossiers in it, by name. */
export function expandDossiers(inputs: readonly string[]): readonly string[] {
  return inputs.flatMap((input) => {
    if (input === '-' || !isFolder(absolute(input)) || hasDossier(input)) return [input]
    const dossiers = entriesOf(input).filter((path) => hasDossier(path))
    return dossiers.length === 0 ? [input] : dossiers
  })
}

/** The files, a folder taken as the files in it, by name. */
export function expandFiles(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    if (!isFolder(absolute(file))) return [file]
    const inner = entriesOf(file).filter((path) => !isFolder(absolute(path)))
    return inner.length === 0 ? [file] : inner
  })
}

function entriesOf(folder: string): readonly string[] {
  return readdirSync(absolute(folder))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name))
}
