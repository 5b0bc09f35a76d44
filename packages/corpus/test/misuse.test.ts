import {expect, test} from 'vitest'
import {
  addArticle,
  collect,
  memoryFiles,
  openCorpus,
  queryCorpus,
  search,
  shardOf,
} from '../src/index.ts'
import {corpusOf, pageNames} from './support/pages.ts'

/** What JavaScript may give, where no type stops it. */
const untyped = (value: unknown) => value as never

test('a corpus is kept in files, not at a path', async () => {
  const message = 'takes files with read, write and list, such as memoryFiles(), got pages/'
  await expect(openCorpus(untyped('pages/'))).rejects.toThrow(`openCorpus ${message}`)
  await expect(collect(untyped('pages/'), new Uint8Array())).rejects.toThrow(`collect ${message}`)
  await expect(collect(memoryFiles(), untyped('pages/a.html'))).rejects.toThrow(
    'collect takes the bytes of a source, such as new TextEncoder().encode(text), got pages/a.html',
  )
  await expect(collect(memoryFiles(), new Uint8Array(), untyped({agian: true}))).rejects.toThrow(
    'collect has no option "agian"; there are kind, charset',
  )
  expect(() => shardOf(new Uint8Array(), 0)).toThrow('the machines are one or more, got 0')
  expect(() => shardOf(untyped('pages/a.html'), 2)).toThrow('shardOf takes the bytes of a source')
  await expect(addArticle(memoryFiles(), untyped(null))).rejects.toThrow(
    'addArticle takes an Article, got null',
  )
})

test('what is asked is an opened corpus, with options and filters that there are', async () => {
  const files = memoryFiles()
  await collect(files, new TextEncoder().encode('Ferry stops\n\n“It stops,” said Ada Vale.\n'))
  const opened = await openCorpus(files)
  const message =
    'takes a Corpus, such as (await openCorpus(files)).value, got an object with value'
  await expect(search(untyped(opened), 'ferry')).rejects.toThrow(`search ${message}`)
  await expect(queryCorpus(untyped(opened), 'names')).rejects.toThrow(`queryCorpus ${message}`)
  const corpus = untyped(opened.value)
  await expect(search(corpus, untyped(7))).rejects.toThrow('A search needs a word')
  await expect(search(corpus, 'ferry', untyped({publshr: 'Post'}))).rejects.toThrow(
    'a filter has no option "publshr"; there are words, publisher, from, to, retrievedFrom, language',
  )
  await expect(queryCorpus(corpus, 'names', {kind: 'person'})).rejects.toThrow(
    '--kind: expected --type, --name, --like; got "person"',
  )
  await expect(opened.value?.article(untyped(7))).rejects.toThrow(
    'the id of an article in a corpus is of type string, got 7',
  )
  const shared = {name: undefined, speakr: undefined}
  await expect(queryCorpus(corpus, 'names', shared)).resolves.toBeInstanceOf(Array)
  await expect(queryCorpus(corpus, 'quotations', shared)).resolves.toHaveLength(1)
  await expect(queryCorpus(corpus, 'quotations', {speakr: 'Vale'})).rejects.toThrow(
    '--speakr: expected',
  )
})

test.each([
  ['names', (path: string) => path.split('/').at(-1) ?? ''],
  ['paths of another system', (path: string) => path.replaceAll('/', '\\')],
  ['folders', (path: string) => path.split('/').slice(0, 2).join('/')],
])('files that list %s are no empty corpus', async (_, given) => {
  const files = memoryFiles()
  await collect(files, new TextEncoder().encode('Ferry stops\n\n“It stops,” said Ada Vale.\n'))
  const list = async (folder: string) => (await files.list(folder)).map(given)
  await expect(openCorpus({...files, list})).rejects.toThrow(
    "list('articles') gives the paths of all files below it, such as articles/ab/ID.json, got ",
  )
})

test('a file that cannot be read leaves out its article alone, and a record is made again', async () => {
  const files = await corpusOf(pageNames)
  const [path = ''] = await files.list('articles')
  const shut = (folder: string) => ({
    ...files,
    read: async (one: string) => {
      if (one === path || one.startsWith(folder)) throw new Error('no permission')
      return files.read(one)
    },
  })
  for (const folder of ['records', 'nowhere']) {
    const {value, issues} = await openCorpus(shut(folder))
    expect(value?.records).toHaveLength(pageNames.length - 1)
    expect(issues.map(({message}) => message)).toEqual([
      `${path} cannot be read and is left out: no permission`,
    ])
  }
})

test('a source that cannot be read stops no question', async () => {
  const files = await corpusOf(pageNames)
  const [path = ''] = await files.list('sources')
  const read = async (one: string) => {
    if (one === path) throw new Error('no permission')
    return files.read(one)
  }
  const {value} = await openCorpus({...files, read})
  if (value === null) throw new Error('It is a corpus')
  const rows = await queryCorpus(value, 'articles')
  expect(rows).toHaveLength(pageNames.length)
  const counts = rows.map(({sources}) => (Array.isArray(sources) ? sources.length : null))
  expect(counts.filter((count) => count === 0)).toHaveLength(1)
  await expect(queryCorpus(value, 'statements')).resolves.not.toEqual([])
  await expect(queryCorpus(value, 'copies')).resolves.not.toEqual([])
})

test('records that are made again at every opening are told of where it is felt', async () => {
  const files = memoryFiles()
  const collected = async (from: number, to: number) => {
    for (let day = from; day < to; day++) {
      await collect(
        files,
        new TextEncoder().encode(`Ferry ${day}\n\n“It was late,” said Ada Vale.\n`),
      )
    }
  }
  const codes = async () => {
    const bare = {
      ...files,
      read: async (one: string) => (one.startsWith('records') ? null : files.read(one)),
    }
    return (await openCorpus(bare)).issues.map(({code, severity}) => [code, severity])
  }
  await collected(0, 99)
  expect(await codes()).toEqual([])
  await collected(99, 100)
  expect(await codes()).toEqual([['records-made', 'info']])
  expect((await openCorpus(files)).issues).toEqual([])
})
