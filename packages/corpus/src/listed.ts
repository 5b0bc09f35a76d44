import type {CorpusFiles} from './corpus-files.ts'

/**
 * The paths of the files below a folder.
 *
 * @throws TypeError where `list` gives names, or folders and not what is in them: a corpus would look as if nothing were in it
 */
export async function listed(files: CorpusFiles, folder: string): Promise<readonly string[]> {
  const paths = await files.list(folder)
  const other = paths.find((path) => !path.startsWith(`${folder}/`) || SHARD.test(path))
  if (other === undefined) return paths
  throw new TypeError(
    `list('${folder}') gives the paths of all files below it, such as ${folder}/ab/ID.json, got ${other}`,
  )
}

/** A folder of two digits, in which the files of a corpus are. */
const SHARD = /^\w+\/[0-9a-f]{2}$/
