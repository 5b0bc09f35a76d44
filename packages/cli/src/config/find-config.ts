import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {touch} from '../watch/touched.ts'

export const CONFIG_FILE = 'onrecord.config.yaml'

/** The config in a folder or the nearest one above it, up to the root of the repository or of the file system. */
export function findConfig(folder: string): string | null {
  const file = join(folder, CONFIG_FILE)
  touch(file)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder || existsSync(join(folder, '.git')) ? null : findConfig(above)
}
