import {existsSync, realpathSync} from 'node:fs'
import {isAbsolute, join, relative, sep} from 'node:path'
import {inputError} from '../command-error.ts'
import {absolute} from '../files.ts'

/** Where an inner path leads from, and in which words it is refused where it leads out. */
export interface Enclosure {
  readonly folder: string
  /** "the dossier's folder" */
  readonly name: string
  /** What is right there, with an example. */
  readonly expected: string
  readonly hint: string
}

/** The path of something that a file names relative to its own folder, which must not lead out, also not by symbolic links. */
export function insideFolder(item: string, {folder, name, expected, hint}: Enclosure): string {
  const path = join(folder, item)
  if (!isAbsolute(item) && isInside(folder, path)) return path
  throw inputError({
    code: 'outside-folder',
    message: `${item} leads out of ${name} ${folder}`,
    expected: `${expected}, also behind symbolic links`,
    hint,
  })
}

/** Also where symbolic links lead; a file that is not there is for the reader to miss. */
function isInside(folder: string, path: string): boolean {
  const there = existsSync(absolute(path))
  const steps = there
    ? relative(realpathSync(absolute(folder)), realpathSync(absolute(path)))
    : relative(folder, path)
  return !(steps === '..' || steps.startsWith(`..${sep}`) || isAbsolute(steps))
}
