import {verifyArticle} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {
  addArticle,
  articlePath,
  type CorpusFiles,
  collect,
  memoryFiles,
  openCorpus,
  queryCorpus,
  search,
  shardOf,
} from '../src/index.ts'
import {corpusOf, html, opened, pageNames, pages} from './support/pages.ts'

async function contents(files: CorpusFiles): Promise<Readonly<Record<string, string | null>>> {
  const paths = (
    await Promise.all(['articles', 'records', 'sources'].map((folder) => files.list(folder)))
  ).flat()
  return Object.fromEntries(
    await Promise.all(paths.sort().map(async (path) => [path, await files.read(path)])),
  )
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
    const url = 'https://example.org/agency'
    expect(await collect(files, bytes, {url, again: true})).toMatchObject({outcome: 'known'})
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

describe('what is in a corpus already', () => {
  const text = 'Levy on ferries to rise\n\n“It is too much,” said Ada Vale, who sells tickets.\n'
  const bytes = [text, `\ufeff${text}`].map((each) => new TextEncoder().encode(each))
  const read = async (files: CorpusFiles, which: number) =>
    collect(files, bytes[which] ?? new Uint8Array(), {kind: 'text'})

  async function onlyArticle(files: CorpusFiles) {
    const corpus = await opened(files)
    const {value} = await corpus.article(corpus.records[0]?.id ?? '')
    if (value === null) throw new Error('There is no article')
    return value
  }

  test('is read again when its article has been deleted', async () => {
    const files = memoryFiles()
    const {article} = await read(files, 0)
    const gone = {
      ...files,
      read: async (path: string) => (path.startsWith('articles/') ? null : files.read(path)),
    }
    expect(await read(gone, 0)).toMatchObject({outcome: 'added', article})
  })

  test('has its record when whoever was stopped began again', async () => {
    const files = memoryFiles()
    const stopped: CorpusFiles = {
      ...files,
      write: async (path, content) => {
        if (path.startsWith('records/')) throw new Error('Stopped')
        await files.write(path, content)
      },
    }
    await expect(read(stopped, 0)).rejects.toThrow('Stopped')
    expect((await opened(files)).records).toHaveLength(1)
    await read(files, 0)
    expect(await files.list('records')).toHaveLength(1)
    expect(await read(files, 0)).toMatchObject({outcome: 'known'})
  })

  test('keeps what a person corrected, whichever source of the text comes after', async () => {
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const files = memoryFiles()
      await read(files, first)
      const article = await onlyArticle(files)
      const metadata = {...article.metadata, headline: 'Corrected'}
      expect(await addArticle(files, {...article, metadata})).toMatchObject({outcome: 'replaced'})
      expect(await read(files, second)).toMatchObject({outcome: 'known'})
      expect((await opened(files)).records).toMatchObject([{headline: 'Corrected'}])
    }
  })

  test('other ends of lines, which version control sets, are no correction', async () => {
    const files = memoryFiles()
    await read(files, 0)
    const {records} = await opened(files)
    const path = articlePath(records[0]?.id ?? '')
    await files.write(path, ((await files.read(path)) ?? '').replace(/\n/g, '\r\n'))
    expect(await opened(files)).toMatchObject({records})
    const anew = await collect(files, bytes[0] ?? new Uint8Array(), {kind: 'text', again: true})
    expect(anew.issues.map(({code}) => code)).not.toContain('correction-kept')
  })

  test('stays corrected when everything is read again, and says so', async () => {
    const files = memoryFiles()
    await read(files, 0)
    const article = await onlyArticle(files)
    await addArticle(files, {...article, metadata: {...article.metadata, status: 'withdrawn'}})
    const anew = await collect(files, bytes[0] ?? new Uint8Array(), {kind: 'text', again: true})
    expect(anew).toMatchObject({outcome: 'known', issues: [{code: 'correction-kept'}]})
    expect((await opened(files)).records).toMatchObject([{status: 'withdrawn'}])
  })

  test('is read again where a power cut left a part of its article, or of the mark', async () => {
    const files = memoryFiles()
    const {article} = await read(files, 0)
    const path = articlePath(article ?? '')
    const whole = (await files.read(path)) ?? ''
    for (const left of ['', whole.slice(0, 300), '\0\0\0']) {
      await files.write(path, left)
      await files.write('corpus.json', '')
      expect((await openCorpus(files)).issues).toMatchObject([{code: 'not-a-corpus'}])
      expect(await read(files, 0)).toMatchObject({outcome: 'added', article})
      expect([left, await files.read(path)]).toEqual([left, whole])
      expect((await opened(files)).records).toHaveLength(1)
    }
  })

  test('of papers that print one text the first gives the article, and each is kept', async () => {
    const papers = [
      {...pages.agency, publisher: 'The Quay Post', published: '2031-05-09'},
      pages.agency,
      {...pages.agency, publisher: 'Orm Evening', published: '2031-05-08'},
    ]
    for (const order of [papers, papers.toReversed()]) {
      const files = memoryFiles()
      for (const paper of order) await collect(files, html(paper))
      const corpus = await opened(files)
      expect(corpus.records).toMatchObject([{published: '2031-05-07'}])
      const [row] = await queryCorpus(corpus, 'copies')
      expect([row?.publishers, row?.articles]).toEqual([
        ['Northgate News', 'Orm Evening', 'The Quay Post'],
        [corpus.records[0]?.id],
      ])
      expect(await search(corpus, 'kitchen', {publisher: 'Quay'})).toHaveLength(1)
      expect(await search(corpus, 'kitchen', {publisher: 'Reed'})).toEqual([])
    }
  })

  test('is found anew when an article that was edited is added', async () => {
    const files = memoryFiles()
    await read(files, 0)
    const article = await onlyArticle(files)
    const [entity] = article.entities
    if (entity === undefined) throw new Error('Nobody is named')
    const edited = {...article, entities: [{...entity, name: 'Ada Valeska'}]}
    await files.write(articlePath(article.id), `${JSON.stringify(edited)}\n`)
    expect(await addArticle(files, edited)).toMatchObject({outcome: 'known'})
    expect((await opened(files)).records[0]?.words).toContain(' valeska ')
  })

  test('is replaced by what is read again otherwise, and is known where that is the same', async () => {
    const files = memoryFiles()
    await read(files, 0)
    const again = async (language: string) =>
      (
        await collect(files, bytes[0] ?? new Uint8Array(), {
          kind: 'text',
          again: true,
          language,
        })
      ).outcome
    expect([await again('en-GB'), await again('en-GB')]).toEqual(['replaced', 'known'])
  })

  test('takes no article whose words are not those that were read, and tells nothing of one', async () => {
    const files = memoryFiles()
    await read(files, 0)
    const article = await onlyArticle(files)
    const text = article.source.text?.replace('too much', 'too good') ?? ''
    const changed = {...article, source: {...article.source, text}}
    const {outcome, issues} = await addArticle(files, changed)
    expect([outcome, issues]).toEqual([
      'refused',
      [expect.objectContaining({code: 'lock-broken', severity: 'error'})],
    ])
    expect((await opened(files)).records).toHaveLength(1)
    const path = articlePath(article.id)
    await files.write(path, `${JSON.stringify(changed)}\n`)
    const {value, issues: told} = await openCorpus(files)
    expect(value?.records).toEqual([])
    expect(told.map(({code, message}) => [code, message])).toEqual([
      [
        'article-left-out',
        expect.stringMatching(
          `^${path} is left out: the evidence lock of the article ${article.id} is broken: `,
        ),
      ],
    ])
  })

  test('does not give its place to another text, or to one that is withheld', async () => {
    const files = await corpusOf(['agency'])
    const article = await onlyArticle(files)
    const other = {...article, source: {...article.source, sha256: '0'.repeat(64)}}
    expect(await addArticle(files, other)).toMatchObject({
      outcome: 'refused',
      issues: [{code: 'id-taken'}],
    })
    // "nul" is a device of Windows
    for (const id of ['../../out', 'nul', 'Com1.old']) {
      expect(await addArticle(files, {...article, id})).toMatchObject({
        outcome: 'refused',
        issues: [{code: 'id-unusable'}],
      })
    }
    expect(await addArticle(files, {...article, id: 'null'})).toMatchObject({outcome: 'added'})
    const withheld = {...article, source: {...article.source, text: null}}
    expect(await addArticle(files, withheld)).toMatchObject({
      outcome: 'refused',
      issues: [{code: 'text-withheld'}],
    })
    expect(await onlyArticle(files)).toEqual(article)
  })

  test('is not added to when a newer version wrote it, or it is something else', async () => {
    for (const [mark, code] of [
      ['{"type": "corpus", "schemaVersion": 9}', 'schema-version'],
      ['{"sentences": []}', 'not-a-corpus'],
    ] as const) {
      const files = memoryFiles()
      await files.write('corpus.json', mark)
      const refused = {outcome: 'refused', issues: [{code}]}
      expect(await read(files, 0)).toMatchObject(refused)
      const article = await onlyArticle(await corpusOf(['agency']))
      expect(await addArticle(files, article)).toMatchObject(refused)
      expect(await contents(files)).toEqual({})
    }
  })

  test('of an article that a newer version wrote nothing is lost', async () => {
    const files = memoryFiles()
    const {article} = await read(files, 0)
    const path = articlePath(article ?? '')
    await files.write(path, '{"type": "article", "schemaVersion": 9}')
    expect(await collect(files, bytes[1] ?? new Uint8Array(), {kind: 'text'})).toMatchObject({
      outcome: 'refused',
      issues: [{code: 'schema-version'}],
    })
    expect(await files.read(path)).toContain('9')
  })

  test('has its mark before its first article: whoever is stopped between has a corpus', async () => {
    const files = memoryFiles()
    const written: string[] = []
    const watched: CorpusFiles = {
      ...files,
      write: async (path, content) => {
        written.push(path)
        await files.write(path, content)
      },
    }
    await read(watched, 0)
    expect(written.map((path) => path.split('/')[0])).toEqual([
      'corpus.json',
      'articles',
      'records',
      'sources',
    ])
  })
})

test('each source is for one of several machines', () => {
  const sources = Array.from({length: 60}, (_, n) => new TextEncoder().encode(`source ${n}`))
  const shards = sources.map((bytes) => shardOf(bytes, 3))
  expect(new Set(shards)).toEqual(new Set([0, 1, 2]))
  expect(sources.map((bytes) => shardOf(bytes, 1))).toEqual(sources.map(() => 0))
})
