import {expect, test} from 'vitest'
import {
  articlePath,
  type CorpusFiles,
  memoryFiles,
  openCorpus,
  queryCorpus,
  search,
} from '../src/index.ts'
import {corpusOf, opened, pageNames} from './support/pages.ts'

test('makes a record anew where it is missing or of another version', async () => {
  const files = await corpusOf(pageNames)
  const {records} = await opened(files)
  const [first, second] = await files.list('records')
  await files.write(first ?? '', 'not JSON')
  await files.write(second ?? '', '{"type": "corpus-record", "schemaVersion": 0}')
  expect((await opened(files)).records).toEqual(records)
  const record = {...records[0], id: '../../../out'}
  await files.write(first ?? '', '{"type": "corpus-record", "schemaVersion": 1}')
  await files.write(second ?? '', JSON.stringify(record))
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

test('leaves out a file that is not where a corpus keeps it, or has the name of another', async () => {
  const files = await corpusOf(['agency', 'own'])
  const {records} = await opened(files)
  const [one, other] = records.map(({id}) => articlePath(id))
  const text = (await files.read(one ?? '')) ?? ''
  await files.write(`articles/zz/${records[0]?.id}.article.json`, text)
  await files.write(other ?? '', text)
  await files.write(`records/${other?.slice(9, 11)}/${records[1]?.id}.json`, '')
  const {value, issues} = await openCorpus(files)
  expect(value?.records.map(({id}) => id)).toEqual([records[0]?.id])
  expect(issues.map(({message}) => message).sort()).toEqual([
    expect.stringMatching(/^articles\/\w\w\/.* is left out: expected the id/),
    expect.stringMatching(
      /^articles\/zz\/.* is left out: it is the same as articles\/\w\w\/.*; delete it$/,
    ),
  ])
  expect(await search(await opened(files), 'kitchen')).toHaveLength(1)
})

test('says of a copy that a synchronised folder made whether it differs', async () => {
  const files = await corpusOf(['agency'])
  const {records} = await opened(files)
  const path = articlePath(records[0]?.id ?? '')
  const beside = path.replace('.json', ' (conflicted copy 2031-05-09).json')
  const text = (await files.read(path)) ?? ''
  const [source = ''] = await files.list('sources')
  await files.write(source.replace('.json', ' 2.json'), (await files.read(source)) ?? '')
  for (const [left, said] of [
    [text, /is left out: it is the same as articles.*; delete it$/],
    [text.replace('"current"', '"withdrawn"'), /differs from articles.*; collect the file/],
    [text.slice(0, 99), /is left out: no article can be read from it; move it elsewhere$/],
  ] as const) {
    await files.write(beside, left)
    const {value: corpus, issues} = await openCorpus(files)
    if (corpus === null) throw new Error('There is no corpus')
    expect(issues.map(({message}) => message)).toEqual([expect.stringMatching(said)])
    expect(await queryCorpus(corpus, 'articles')).toMatchObject([{sources: [expect.anything()]}])
  }
})

test('makes the record anew of an article that was edited in its place', async () => {
  const files = await corpusOf(['agency'])
  const {records} = await opened(files)
  const path = articlePath(records[0]?.id ?? '')
  const text = (await files.read(path)) ?? ''
  await files.write(path, text.replace('"Northgate News"', '"Southgate News"'))
  expect((await opened(files)).records).toMatchObject([{publisher: 'Southgate News'}])
  await files.write(path, text)
  expect((await opened(files)).records).toEqual(records)
})

test('asks for no article outside', async () => {
  const asked: string[] = []
  const files = await corpusOf(['agency'])
  const watched: CorpusFiles = {
    ...files,
    read: async (path) => {
      asked.push(path)
      return files.read(path)
    },
  }
  const corpus = await opened(watched)
  expect(await corpus.article('../../out')).toMatchObject({issues: [{code: 'no-article'}]})
  expect(asked.filter((path) => path.includes('..'))).toEqual([])
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
