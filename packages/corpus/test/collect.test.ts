import {verifyArticle} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {type CorpusFiles, collect, memoryFiles, openCorpus, shardOf} from '../src/index.ts'
import {corpusOf, html, pageNames, pages} from './support/pages.ts'

async function contents(files: CorpusFiles): Promise<Readonly<Record<string, string | null>>> {
  const paths = (
    await Promise.all(['articles', 'records', 'sources'].map((folder) => files.list(folder)))
  ).flat()
  return Object.fromEntries(
    await Promise.all(paths.sort().map(async (path) => [path, await files.read(path)])),
  )
}

async function opened(files: CorpusFiles) {
  const {value, issues} = await openCorpus(files)
  if (value === null) throw new Error(issues.map(({message}) => message).join())
  return value
}

describe('collect', () => {
  test('keeps each article whole, with its lock', async () => {
    const corpus = await opened(await corpusOf(pageNames))
    expect(corpus.records.map(({headline, published}) => [published, headline])).toEqual([
      ['2031-05-07', 'Forty-two fishermen sent back over the river'],
      ['2031-05-08', 'Fishermen returned at night'],
      ['2031-06-02', 'Committee counts more returns than ministry'],
      [null, 'What the river carries'],
    ])
    for (const {id} of corpus.records) {
      const {value} = await corpus.article(id)
      expect(value && verifyArticle(value).ok).toBe(true)
    }
  })

  test('does not read the same bytes twice, unless it is told to', async () => {
    const files = await corpusOf(['agency'])
    const bytes = html(pages.agency)
    const before = await contents(files)
    expect(await collect(files, bytes)).toMatchObject({outcome: 'known'})
    expect(await contents(files)).toEqual(before)
    expect(await collect(files, bytes, {again: true})).toMatchObject({outcome: 'added'})
  })

  test('is the same in any order', async () => {
    const forward = await corpusOf(pageNames)
    const backward = await corpusOf(pageNames.toReversed())
    expect(await contents(backward)).toEqual(await contents(forward))
  })

  test('of one text makes one article, found twice, in any order', async () => {
    const text = 'Levy on ferries to rise\n\n“It is too much,” said Ada Vale, who sells tickets.\n'
    const [plain, marked] = [text, `\ufeff${text}`].map((each) => new TextEncoder().encode(each))
    const both = async (order: readonly (Uint8Array | undefined)[]) => {
      const files = memoryFiles()
      const found = []
      for (const bytes of order) {
        const name = bytes === plain ? 'plain' : 'marked'
        found.push(await collect(files, bytes ?? new Uint8Array(), {kind: 'text', name}))
      }
      return {files, found}
    }
    const one = await both([plain, marked])
    expect(one.found.map(({outcome}) => outcome)).toEqual(['added', 'known'])
    expect((await opened(one.files)).records).toHaveLength(1)
    expect(await one.files.list('sources')).toHaveLength(2)
    const other = await both([marked, plain])
    expect(await contents(other.files)).toEqual(await contents(one.files))
  })

  test('refuses what is no article, and writes nothing', async () => {
    const files = memoryFiles()
    const refused = await collect(files, new Uint8Array([0, 1, 2, 3]), {name: 'a.bin'})
    expect(refused).toMatchObject({outcome: 'refused', article: null})
    expect(refused.issues.map(({severity}) => severity)).toContain('error')
    expect(await contents(files)).toEqual({})
  })
})

test('each source is for one of several machines', () => {
  const sources = Array.from({length: 60}, (_, n) => new TextEncoder().encode(`source ${n}`))
  const shards = sources.map((bytes) => shardOf(bytes, 3))
  expect(new Set(shards)).toEqual(new Set([0, 1, 2]))
  expect(sources.map((bytes) => shardOf(bytes, 1))).toEqual(sources.map(() => 0))
})

describe('openCorpus', () => {
  test('makes a record anew where it is missing or of another version', async () => {
    const files = await corpusOf(pageNames)
    const {records} = await opened(files)
    const [first, second] = await files.list('records')
    await files.write(first ?? '', 'not JSON')
    await files.write(second ?? '', '{"type": "corpus-record", "schemaVersion": 0}')
    expect((await opened(files)).records).toEqual(records)
  })

  test('leaves an article out that cannot be read, and says so', async () => {
    const files = await corpusOf(['agency', 'own'])
    const {records} = await opened(files)
    const [path = ''] = (await files.list('articles')).filter((each) =>
      each.includes(records[0]?.id ?? '-'),
    )
    await files.write(path, '{"type": "article"')
    for (const record of await files.list('records')) await files.write(record, '')
    const {value, issues} = await openCorpus(files)
    expect(value?.records.map(({id}) => id)).toEqual([records[1]?.id])
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'article-left-out',
        message: expect.stringContaining(records[0]?.id ?? '-'),
      },
    ])
  })

  test('refuses another folder, and what a newer version wrote', async () => {
    expect(await openCorpus(memoryFiles())).toMatchObject({
      value: null,
      issues: [{code: 'not-a-corpus'}],
    })
    const files = memoryFiles()
    await files.write('corpus.json', '{"type": "corpus", "schemaVersion": 9}')
    expect(await openCorpus(files)).toMatchObject({value: null, issues: [{code: 'schema-version'}]})
  })
})
