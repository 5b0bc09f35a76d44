import {isAbsolute, join, relative, sep} from 'node:path'
import {inputError} from '../command-error.ts'
import {realPlace} from '../files.ts'

/** Where an inner path leads from, and in which words it is refused where it leads out. */
export interface Enclosure {
  readonly folder: string
  /** The file and the place in it that name the path, where they are known. */
  readonly where?: string | undefined
  /** "the dossier's folder" */
  readonly name: string
  /** What is right there, with an example. */
  readonly expected: string
  readonly hint: string
}

/** The path of something that a file names relative to its own folder, which must not lead out, also not by symbolic links. */
export function insideFolder(
  item: string,
  {folder, where, name, expected, hint}: Enclosure,
): string {
  const path = join(folder, item)
  if (!isAbsolute(item) && isInside(folder, path)) return path
  throw inputError({
    code: 'outside-folder',
    message: `${where === undefined ? '' : `${where}: `}${item} leads out of ${name} ${folder}`,
    expected: `${expected}, also behind symbolic links`,
    hint,
  })
}

/** Also where symbolic links lead, of a file that is not there as far as its folders are; the reader misses the rest. */
function isInside(folder: string, path: string): boolean {
  const steps = [relative(folder, path), relative(realPlace(folder), realPlace(path))]
  return !steps.some((one) => one === '..' || one.startsWith(`..${sep}`) || isAbsolute(one))
}
