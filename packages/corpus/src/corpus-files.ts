/**
 * Where a corpus keeps its files: a folder, a bucket, memory. Paths are relative, in ASCII, with `/` between their parts;
 * every file is UTF-8 text. A file is written whole or not at all.
 */
export interface CorpusFiles {
  /** The text of a file; `null` where there is none. */
  read(path: string): Promise<string | null>
  write(path: string, text: string): Promise<void>
  /**
   * The paths of all files below a folder, in folders of it too, each from where the corpus begins (`articles/ab/ID.article.json`),
   * in any order; none where there is no such folder.
   */
  list(folder: string): Promise<readonly string[]>
}

/** A corpus that lasts as long as the process: for tests, and for a page. */
export function memoryFiles(): CorpusFiles {
  const files = new Map<string, string>()
  return {
    read: async (path) => files.get(path) ?? null,
    write: async (path, text) => {
      files.set(path, text)
    },
    list: async (folder) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)),
  }
}
