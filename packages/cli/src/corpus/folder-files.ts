import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {CorpusFiles} from '@onrecord/corpus'
import {absolute, makeFolder, readBytes, writeWhole} from '../files.ts'
import {filesBelow} from './files-below.ts'

/** The files of a corpus in a folder, each written beside its place and renamed. */
export function folderFiles(folder: string): CorpusFiles {
  const root = absolute(folder)
  const made = new Set<string>()
  return {
    read: async (path) => {
      const place = join(root, path)
      return existsSync(place) ? decoded(place) : null
    },
    write: async (path, text) => {
      const place = join(root, path)
      const home = dirname(place)
      if (!made.has(home)) makeFolder(home)
      made.add(home)
      writeWhole(place, text)
    },
    list: async (inner) => {
      const place = join(root, inner)
      if (!existsSync(place)) return []
      return filesBelow(place)
        .filter((path) => path.endsWith('.json'))
        .map((path) => `${inner}/${path.replaceAll('\\', '/')}`)
    },
  }
}

/** An article of many pages is larger as JSON than any source may be. */
function decoded(place: string): string {
  return new TextDecoder().decode(readBytes(place, Number.POSITIVE_INFINITY))
}
