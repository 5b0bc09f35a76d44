import {describe, expect, test} from 'vitest'
import {type CorpusFiles, collect, memoryFiles, mergeCorpus, openCorpus} from '../src/index.ts'
import {corpusOf, html, pages} from './support/pages.ts'

/** Files that end the process at one write: it is done in part, or not at all. */
function stoppedAt(files: CorpusFiles, nth: number, left: (text: string) => string | null) {
  let count = 0
  return {
    ...files,
    write: async (path: string, text: string) => {
      if (count++ !== nth) return files.write(path, text)
      const torn = left(text)
      if (torn !== null) await files.write(path, torn)
      throw new Error('Stopped')
    },
  }
}

async function contents(files: CorpusFiles): Promise<Readonly<Record<string, string | null>>> {
  const folders = ['articles', 'records', 'sources']
  const paths = (await Promise.all(folders.map((folder) => files.list(folder)))).flat().sort()
  const read = ['corpus.json', ...paths].map(async (path) => [path, await files.read(path)])
  return Object.fromEntries(await Promise.all(read))
}

/** A disk writes a block or none, and the mark is shorter than one. */
async function loseTornMark(files: CorpusFiles): Promise<void> {
  const mark = await files.read('corpus.json')
  if (mark !== null && !mark.endsWith('}\n')) await files.write('corpus.json', '')
}

const WRITES = [0, 1, 2, 3]

describe.each([
  ['before a file is there', () => null],
  ['when a file has a name and nothing in it', () => ''],
  ['in the middle of a file', (text: string) => text.slice(0, text.length / 2)],
] as const)('who is stopped %s', (_, left) => {
  const bytes = html(pages.agency)

  test.each(WRITES)('at write %i, begins again and has all', async (nth) => {
    const files = memoryFiles()
    await expect(collect(stoppedAt(files, nth, left), bytes)).rejects.toThrow('Stopped')
    await loseTornMark(files)
    await collect(files, bytes)
    const whole = memoryFiles()
    await collect(whole, bytes)
    expect(await contents(files)).toEqual(await contents(whole))
    expect((await openCorpus(files)).issues).toEqual([])
  })

  test.each(WRITES)('at write %i of a colleague’s corpus, takes it again', async (nth) => {
    const [files, other] = [memoryFiles(), await corpusOf(['agency'])]
    const [record] = (await openCorpus(other)).value?.records ?? []
    const take = mergeCorpus(stoppedAt(files, nth, left), other)
    await expect(take(record?.id ?? '')).rejects.toThrow('Stopped')
    await loseTornMark(files)
    await mergeCorpus(files, other)(record?.id ?? '')
    expect(await contents(files)).toEqual(await contents(other))
  })
})
