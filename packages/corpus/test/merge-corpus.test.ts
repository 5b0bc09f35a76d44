import type {Article} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {
  addArticle,
  CORPUS_FILE,
  type CorpusFiles,
  collect,
  memoryFiles,
  mergeCorpus,
} from '../src/index.ts'
import {corpusOf, html, opened, pages} from './support/pages.ts'

async function contents(files: CorpusFiles): Promise<Readonly<Record<string, string | null>>> {
  const folders = ['articles', 'records', 'sources']
  const paths = (await Promise.all(folders.map((folder) => files.list(folder)))).flat()
  const read = paths.sort().map(async (path) => [path, await files.read(path)])
  return Object.fromEntries(await Promise.all(read))
}

describe('mergeCorpus', () => {
  const withHeadline = async (files: CorpusFiles, headline: string) => {
    const corpus = await opened(files)
    const {value} = await corpus.article(corpus.records[0]?.id ?? '')
    if (value === null) throw new Error('There is no article')
    await addArticle(files, {...value, metadata: {...value.metadata, headline}})
  }
  const merged = async (own: string | null, theirs: string | null) => {
    const [mine, other] = [await corpusOf(['agency']), await corpusOf(['agency', 'own'])]
    if (own !== null) await withHeadline(mine, own)
    if (theirs !== null) await withHeadline(other, theirs)
    const take = mergeCorpus(mine, other)
    const issues = []
    for (const {id} of (await opened(other)).records) issues.push(...(await take(id)).issues)
    const {records} = await opened(mine)
    return [records.length, records[0]?.headline, issues.map(({code}) => code)]
  }

  test('keeps what a person corrected in either, and says where both did', async () => {
    const asRead = pages.agency.headline
    expect(await merged(null, null)).toEqual([2, asRead, []])
    expect(await merged('Mine', null)).toEqual([2, 'Mine', []])
    expect(await merged(null, 'Theirs')).toEqual([2, 'Theirs', []])
    expect(await merged('Mine', 'Mine')).toEqual([2, 'Mine', []])
    expect(await merged('Mine', 'Theirs')).toEqual([2, 'Mine', ['corrections-differ']])
  })

  test('gives what collecting all into one corpus gives, sources too', async () => {
    const paper = {...pages.agency, publisher: 'Orm Evening', published: '2031-05-01'}
    const [mine, other, all] = [memoryFiles(), memoryFiles(), memoryFiles()]
    for (const files of [mine, all]) await collect(files, html(pages.agency), {name: 'a'})
    for (const files of [other, all]) await collect(files, html(paper), {name: 'b'})
    for (const {id} of (await opened(other)).records) await mergeCorpus(mine, other)(id)
    expect(await contents(mine)).toEqual(await contents(all))
    expect((await opened(mine)).records).toMatchObject([{published: '2031-05-01'}])
    expect(await mergeCorpus(mine, other)('article-0')).toMatchObject({outcome: 'refused'})
  })

  test('keeps a withdrawal that either knows, beside what the other corrected', async () => {
    const change = async (files: CorpusFiles, metadata: Partial<Article['metadata']>) => {
      const corpus = await opened(files)
      const {value} = await corpus.article(corpus.records[0]?.id ?? '')
      if (value === null) throw new Error('There is no article')
      await addArticle(files, {...value, metadata: {...value.metadata, ...metadata}})
    }
    const statusOf = async (
      own: Partial<Article['metadata']>,
      theirs: Partial<Article['metadata']>,
    ) => {
      const [mine, other] = [await corpusOf(['agency']), await corpusOf(['agency'])]
      await change(mine, own)
      await change(other, theirs)
      const [id = ''] = (await opened(mine)).records.map((one) => one.id)
      const {issues} = await mergeCorpus(mine, other)(id)
      const [record] = (await opened(mine)).records
      return [record?.headline, record?.status, issues.map(({code}) => code)]
    }
    const withdrawn = {status: 'withdrawn'} as const
    const stands = {status: 'current', origin: {status: 'caller'}} as const
    const mine = {headline: 'Mine'}
    const differ = ['corrections-differ']
    expect(await statusOf(mine, withdrawn)).toEqual(['Mine', 'withdrawn', differ])
    expect(await statusOf({}, withdrawn)).toEqual([pages.agency.headline, 'withdrawn', []])
    expect(await statusOf(stands, withdrawn)).toMatchObject([{}, 'current', differ])
  })

  test('takes nothing of a corpus that a newer version wrote', async () => {
    const [mine, other] = [memoryFiles(), await corpusOf(['agency'])]
    const [id = ''] = (await opened(other)).records.map((one) => one.id)
    await other.write(CORPUS_FILE, '{"type": "corpus", "schemaVersion": 2}')
    expect(await mergeCorpus(mine, other)(id)).toMatchObject({
      outcome: 'refused',
      issues: [{code: 'schema-version'}],
    })
  })
})
