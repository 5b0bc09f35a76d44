import {readdirSync} from 'node:fs'
import {join, sep} from 'node:path'
import {isFolder, realPlace, unreadable} from '../files.ts'

/**
 * The paths of the files below a folder, from where it begins. Folders behind symbolic links are gone into, on another disk say,
 * but for what leads back: in `articles/self`, a link to `articles`, every file stands without end.
 */
export function filesBelow(folder: string): readonly string[] {
  return below(folder, [realPlace(folder)])
}

/** @param above the folder and those that led to it, as they really are */
function below(folder: string, above: readonly string[]): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const place = join(folder, entry.name)
    if (!(entry.isDirectory() || (entry.isSymbolicLink() && isFolder(place)))) return [entry.name]
    const real = realPlace(place)
    if (above.some((one) => one === real || one.startsWith(`${real}${sep}`))) return []
    return below(place, [...above, real]).map((path) => join(entry.name, path))
  })
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    throw unreadable(folder, error)
  }
}
