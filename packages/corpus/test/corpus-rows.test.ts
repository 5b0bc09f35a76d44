import type {Article} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {
  addArticle,
  type Corpus,
  type CorpusFiles,
  collect,
  memoryFiles,
  mergeCorpus,
  queryCorpus,
  search,
} from '../src/index.ts'
import {corpusOf, html, opened, pages, report} from './support/pages.ts'

/** Changes what is said of the article that a page became. */
async function changed(
  files: CorpusFiles,
  headline: string,
  metadata: Partial<Article['metadata']>,
) {
  const corpus = await opened(files)
  const id = corpus.records.find((record) => record.headline === headline)?.id ?? ''
  const {value} = await corpus.article(id)
  if (value === null) throw new Error('There is no article')
  await addArticle(files, {...value, metadata: {...value.metadata, ...metadata}})
  return id
}

const ask = async (files: CorpusFiles, name: string, options = {}, filter = {}) =>
  queryCorpus(await opened(files), name, options, filter)

describe('a filter', () => {
  test('by a day lets through what was published in its month', async () => {
    const files = await corpusOf(['agency', 'own'])
    await changed(files, pages.agency.headline, {published: '2031-05'})
    const from = async (day: string) =>
      (await ask(files, 'articles', {}, {from: day, to: '2031-05-20'})).length
    expect([await from('2031-05-08'), await from('2031-04'), await from('2031')]).toEqual([1, 1, 1])
    expect(await ask(files, 'articles', {}, {from: '2031-06-01'})).toHaveLength(1)
  })

  test('for what is current leaves out what was withdrawn or has another version', async () => {
    const files = await corpusOf(['agency', 'own', 'undated'])
    const withdrawn = await changed(files, pages.own.headline, {status: 'withdrawn'})
    const page = {...pages.agency, modified: '2031-05-09', paragraphs: report.slice(1)}
    await collect(files, html(page), {url: 'https://example.org/agency'})
    const found = await search(await opened(files), 'river', {current: true})
    const all = await search(await opened(files), 'river')
    expect(all.map(({article}) => article.id)).toContain(withdrawn)
    expect(new Set(found.map(({article}) => article.published))).toEqual(
      new Set(['2031-05-07', null]),
    )
    expect(found.map(({article}) => article.supersededBy)).toEqual(found.map(() => undefined))
    expect(all.some(({article}) => article.supersededBy !== undefined)).toBe(true)
  })
})

test('paragraphs that differ are each found once', async () => {
  const corpus = await opened(await corpusOf(['agency', 'cut']))
  const rows = await search(corpus, 'river', {}, {once: true})
  expect(rows.length).toBeGreaterThan(1)
  expect(new Set(rows.map(({text}) => text)).size).toBe(rows.length)
})

describe('questions to many', () => {
  test('name the queries that there are', async () => {
    await expect(ask(await corpusOf(['own']), 'songs')).rejects.toThrow(
      /articles, .*corroboration.*, quotations, /,
    )
  })

  test('pass over an article that cannot be read any more', async () => {
    const corpus = await opened(await corpusOf(['own', 'agency']))
    const article: Corpus['article'] = async () => ({value: null, issues: []})
    expect(await queryCorpus({...corpus, article}, 'quotations')).toEqual([])
    expect(await queryCorpus({...corpus, article}, 'corroboration')).toEqual([])
  })

  test('name with a name the articles that have it', async () => {
    const files = await corpusOf(['agency', 'own'])
    const {records} = await opened(files)
    const [first] = await ask(files, 'names', {name: 'Novak'})
    expect(first?.articles).toEqual(records.map(({id}) => id))
  })

  test.each([
    [['Reed Weekly', 'Northgate News']],
    [['Reed Weekly', 'The Orm Courier', 'Northgate News']],
  ])('give who printed a text word for word, by date: %j', async (papers) => {
    const files = memoryFiles()
    for (const [n, publisher] of papers.entries()) {
      // the first says no day
      const published = n === 0 ? '' : `2031-05-1${9 - n}`
      await collect(files, html({...pages.agency, publisher, published}), {name: publisher})
    }
    const [row, ...more] = await ask(files, 'copies')
    expect([more, row?.articles]).toEqual([[], [row?.id]])
    expect(row?.publishers).toEqual(papers.toReversed())
  })

  test('touch with a retraction nothing that others print', async () => {
    const files = await corpusOf(['agency', 'cut', 'own'])
    const id = await changed(files, pages.own.headline, {status: 'withdrawn'})
    expect(await ask(files, 'retractions')).toMatchObject([{id, articles: []}])
  })

  test('list versions from the first to the last', async () => {
    const files = memoryFiles()
    for (const day of [2, 1, 3]) {
      const page = {...pages.agency, modified: `2031-05-1${day}`, paragraphs: report.slice(day)}
      await collect(files, html(page), {url: 'https://example.org/agency'})
    }
    const [row] = await ask(files, 'revisions')
    const {records} = await opened(files)
    const days = ((row?.articles ?? []) as string[]).map(
      (id) => records.find((record) => record.id === id)?.modified,
    )
    expect(days).toEqual(['2031-05-11', '2031-05-12', '2031-05-13'])
  })
})

describe('a record that another version wrote, or somebody changed', () => {
  test.each<[string, object]>([
    ['of another version', {schemaVersion: 99}],
    ['of another id', {id: 'article-0'}],
    ['without words', {words: 7}],
    ['without names', {names: 7}],
  ])('%s is made again', async (_, change) => {
    const files = await corpusOf(['agency'])
    const [path = ''] = await files.list('records')
    const record = JSON.parse((await files.read(path)) ?? '{}')
    await files.write(path, JSON.stringify({...record, headline: 'Forged', ...change}))
    expect((await opened(files)).records.map(({headline}) => headline)).toEqual([
      pages.agency.headline,
    ])
  })
})

test('a withheld article has no length, and no words of its text', async () => {
  const files = await corpusOf(['own'])
  const corpus = await opened(files)
  const [record] = corpus.records
  const {value} = await corpus.article(record?.id ?? '')
  const withheld = memoryFiles()
  if (value !== null) {
    const quotations = value.quotations.map((one) => ({...one, text: null}))
    await addArticle(withheld, {...value, quotations, source: {...value.source, text: null}})
  }
  const [{length, words} = {length: 0, words: ''}] = (await opened(withheld)).records
  expect([record?.length === null, length]).toEqual([false, null])
  expect([record?.words.includes(' ferry '), words.includes(' ferry ')]).toEqual([true, false])
})

describe('what is merged', () => {
  test('leaves the article as a person corrected it, in its file too', async () => {
    const [mine, other] = [await corpusOf(['agency']), await corpusOf(['agency'])]
    const id = await changed(mine, pages.agency.headline, {headline: 'Mine'})
    await mergeCorpus(mine, other)(id)
    const {value} = await (await opened(mine)).article(id)
    expect(value?.metadata.headline).toBe('Mine')
  })

  test('takes no sources of an article that is refused', async () => {
    const [mine, other] = [await corpusOf(['agency']), await corpusOf(['own'])]
    const [own, theirs] = [await opened(mine), await opened(other)]
    const id = own.records[0]?.id ?? ''
    const {value} = await theirs.article(theirs.records[0]?.id ?? '')
    const files: CorpusFiles = {
      ...other,
      read: async (path) => {
        if (path.includes(id)) return JSON.stringify({...value, id})
        const text = await other.read(path)
        return path.startsWith('sources') && text !== null
          ? JSON.stringify({...JSON.parse(text), article: id})
          : text
      },
    }
    const before = await mine.list('sources')
    expect((await mergeCorpus(mine, files)(id)).outcome).toBe('refused')
    expect(await mine.list('sources')).toEqual(before)
  })
})
