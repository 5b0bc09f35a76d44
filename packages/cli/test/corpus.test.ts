import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {basename, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({'not-a-corpus.txt': 'A line\n'})
afterAll(remove)

/** A short article of its own for each day. */
const story = (day: number) => `Ferry count for day ${day}

By Ida Brenner
${day} May 2031

“We carried ${100 + day} people over the river,” said Ada Vale, who runs the ferry.

Carl Novak, the harbour master, said that ${day} of them had no ticket.
`

const DAYS = 24

beforeAll(() => {
  mkdirSync(join(folder, 'days'))
  for (let day = 1; day <= DAYS; day++) {
    writeFileSync(join(folder, 'days', `day-${day}.txt`), story(day))
  }
  writeFileSync(join(folder, 'days', 'picture.png'), 'no article')
})

const files = (corpus: string): readonly string[] =>
  readdirSync(join(folder, corpus), {recursive: true, encoding: 'utf8'}).sort()

test('an article without a headline is listed by its first words', async () => {
  const [, ...lines] = story(1).split('\n')
  writeFileSync(join(folder, 'headless.txt'), lines.slice(3).join('\n').trim())
  await run(folder, ['collect', 'headless.txt', '-o', 'headless'])
  const {out} = await run(folder, ['search', 'headless', 'harbour'])
  expect(String(out).split('\n', 1)).toEqual(['undated · We carried 101 people …'])
})

test('a page is read in the encoding that is given, and found by its publisher', async () => {
  const page = `<title>Ferry</title><meta property="og:site_name" content="The Quay Post"><article><h1>Ferry stops</h1>
<p>"It was late," said Jan \xa3api\xf1ski, who runs the ferry over the river. He added that the boat would be back in spring.</p></article>`
  writeFileSync(join(folder, 'polish.html'), Buffer.from(page, 'latin1'))
  await run(folder, ['collect', 'polish.html', '--charset', 'iso-8859-2', '-o', 'polish'])
  const found = async (publisher: string) =>
    String((await run(folder, ['search', 'polish', 'Łapiński', '--publisher', publisher])).out)
  expect([await found('quay'), await found('upland')]).toEqual([
    expect.stringContaining('Jan Łapiński'),
    '',
  ])
})

describe('collect', () => {
  test('reads all in several processes; what cannot be read does not stop the others', async () => {
    const {code, err} = await run(folder, ['collect', 'days', '-o', 'c', '--jobs', '3'])
    expect(code).toBe(3)
    expect(err).toMatch(/\[\d+\/25\] days\/day-7\.txt: article-[0-9a-f]{12}\n/)
    expect(err).toMatch(/days\/picture\.png: days\/picture\.png is of a kind that cannot be read/)
    expect(err).toMatch(/\nc: 24 added, 1 not collected\n$/)
  })

  test('reads nothing twice', async () => {
    const {code, err} = await run(folder, [
      'collect',
      'days/day-1.txt',
      'days/day-2.txt',
      '-o',
      'c',
    ])
    expect(code).toBe(0)
    expect(err).toMatch(/day-2\.txt: article-[0-9a-f]{12} \(known\)\nc: 2 known\n$/)
  })

  test('says what it does not do for what it knows', async () => {
    const args = ['collect', 'days/day-1.txt', '-o', 'c', '--retrieved-at', '2031-06-01']
    expect((await run(folder, args)).err).toMatch(/^article-\w+ \(known\)\n$/)
    const {err} = await run(folder, [...args, '--url', 'https://example.org/1'])
    expect(err).toMatch(/^article-\w+ \(known; with --url only --again reads it\)\n$/)
  })

  test('takes once what is named twice, and says so', async () => {
    const {code, err} = await run(folder, [
      'collect',
      'days/day-1.txt',
      'days/../days/day-1.txt',
      'days/day-1.txt',
      '-o',
      'twice',
    ])
    expect([code, err.trimEnd().split('\n')]).toEqual([
      0,
      [
        'days/../days/day-1.txt is named twice and taken once, as days/day-1.txt',
        'days/day-1.txt is named twice and taken once',
        expect.stringMatching(/^article-\w+$/),
      ],
    ])
  })

  test('on several machines gives what one gives', async () => {
    for (const part of ['1/3', '2/3', '3/3']) {
      await run(folder, [
        'collect',
        'days',
        '-o',
        `part-${part[0]}`,
        '--shard',
        part,
        '--jobs',
        '1',
      ])
      cpSync(join(folder, `part-${part[0]}`), join(folder, 'whole'), {recursive: true})
    }
    expect(files('whole')).toEqual(files('c'))
    for (const file of files('c').filter((path) => path.endsWith('.json'))) {
      expect(readFileSync(join(folder, 'whole', file))).toEqual(
        readFileSync(join(folder, 'c', file)),
      )
    }
  })

  test('takes an article that was read before, with what was corrected in it', async () => {
    cpSync(join(examples, 'harbour-town/articles/ht.article.json'), join(folder, 'ht.json'))
    const {code, out} = await run(folder, ['collect', 'ht.json', '-o', 'own', '--json'])
    expect([code, JSON.parse(out.toString())]).toEqual([0, {outcome: 'added', article: 'ht'}])
    const {out: rows} = await run(folder, ['query', 'own', 'articles', '--json'])
    expect(JSON.parse(rows.toString()).results).toEqual([expect.objectContaining({id: 'ht'})])
  })

  test('refuses an article whose id leads out, or is that of another text', async () => {
    const article = JSON.parse(readFileSync(join(folder, 'ht.json'), 'utf8'))
    writeFileSync(join(folder, 'out.json'), JSON.stringify({...article, id: '../../out'}))
    const out = await run(folder, ['collect', 'out.json', '-o', 'own', '--json'])
    expect([out.code, JSON.parse(out.out.toString()).error.code]).toEqual([3, 'id-unusable'])
    const [path = ''] = files('c').filter((each) => each.endsWith('.article.json'))
    const other = JSON.parse(readFileSync(join(folder, 'c', path), 'utf8'))
    writeFileSync(join(folder, 'other.json'), JSON.stringify({...other, id: 'ht'}))
    const taken = await run(folder, ['collect', 'other.json', '-o', 'own'])
    expect([taken.code, taken.err]).toEqual([
      3,
      expect.stringMatching(/another text has the id ht/),
    ])
  })

  test('of a corpus takes its articles', async () => {
    const {code, err} = await run(folder, ['collect', 'c', '-o', 'again'])
    expect(code).toBe(0)
    expect(err).toMatch(/\nagain: 24 added\n$/)
    const {err: anew} = await run(folder, ['collect', 'again', '-o', 'c'])
    expect(anew).toMatch(/\nc: 24 known\n$/)
  })

  test('refuses what means nothing, in one line', async () => {
    expect(await run(folder, ['collect', 'days'])).toMatchObject({code: 2})
    expect(await run(folder, ['collect', 'days', '-o', 'x', '--shard', '4/3'])).toMatchObject({
      code: 2,
    })
    expect(await run(folder, ['collect', 'days', '-o', 'x', '--jobs', '0'])).toMatchObject({
      code: 2,
    })
    expect(await run(folder, ['collect', 'days', '-o', 'not-a-corpus.txt'])).toMatchObject({
      code: 5,
    })
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })
})

describe('search', () => {
  test('prints paragraphs under the articles that have them', async () => {
    const {code, out} = await run(folder, ['search', 'c', 'carried', '103'])
    expect(code).toBe(0)
    expect(out.toString()).toMatch(
      /^2031-05-03 · Ferry count for day 3\n {2}article-\w+:b\w+ {2}“We carried 103 people/,
    )
  })

  test('has files for the other commands', async () => {
    const {out} = await run(folder, ['search', 'c', 'carried', '--from', '2031-05-23', '--files'])
    const found = out.toString().trimEnd().split('\n')
    expect(found).toHaveLength(2)
    const {code} = await run(folder, ['init', ...found, '-o', 'dossier'])
    expect([code, (await run(folder, ['verify', 'dossier'])).code]).toEqual([0, 0])
  })

  test('says how many articles have no date to go by', async () => {
    writeFileSync(join(folder, 'undated.txt'), 'What it carries\n\nThe ferry carried a horse.\n')
    await run(folder, ['collect', 'undated.txt', 'days/day-1.txt', '-o', 'dates'])
    const {out, err} = await run(folder, ['search', 'dates', 'carried', '--from', '2031'])
    expect(out.toString()).not.toContain('horse')
    expect(err).toBe('dates: without a date and left out: 1 of 2 articles\n')
  })

  test('finds what came in since a day', async () => {
    const collected = (file: string, ...more: readonly string[]) =>
      run(folder, ['collect', file, '-o', 'weeks', ...more])
    await collected('days/day-1.txt', '--retrieved-at', '2031-05-25')
    await collected('days/day-2.txt', '--retrieved-at', '2031-06-02T08:00:00Z')
    await collected('days/day-3.txt')
    const since = ['search', 'weeks', 'carried', '--retrieved-from', '2031-06-02']
    const {out, err} = await run(folder, since)
    expect(out.toString().match(/Ferry count for day \d/g)).toEqual(['Ferry count for day 2'])
    expect(err).toBe('weeks: without a day of retrieval and left out: 1 of 3 articles\n')
    expect((await run(folder, ['search', 'dates', 'carried'])).err).toBe('')
  })

  test('what came in since a day begins a dossier', async () => {
    const since = (day: string) => ['init', 'weeks', '--retrieved-from', day, '-o', `from-${day}`]
    expect((await run(folder, since('2031-06-02'))).code).toBe(0)
    const made = readdirSync(join(folder, 'from-2031-06-02/articles'))
    const {out} = await run(folder, ['search', 'weeks', 'carried', '--files'])
    expect(made).toEqual([basename(out.toString().split('\n')[1] ?? '')])
    const none = await run(folder, since('2031-07'))
    expect([none.code, none.err]).toEqual([3, expect.stringContaining('weeks has no such article')])
    const other = await run(folder, ['init', 'days/day-1.txt', '--having', 'ferry'])
    expect([other.code, other.err]).toEqual([
      2,
      expect.stringContaining('--having is for a corpus'),
    ])
  })

  test('is one JSON value with --json', async () => {
    const {out} = await run(folder, ['search', 'c', 'ticket', '--to', '2031-05-01', '--json'])
    const {query, results} = JSON.parse(out.toString())
    expect(query).toBe('ticket')
    expect(results).toEqual([
      expect.objectContaining({
        article: expect.objectContaining({published: '2031-05-01'}),
        file: expect.stringMatching(/^c\/articles\/\w\w\/article-\w+\.article\.json$/),
      }),
    ])
  })

  test('of another folder or without a word is refused', async () => {
    expect(await run(folder, ['search', 'days', 'ferry'])).toMatchObject({code: 3})
    expect(await run(folder, ['search', 'c', '--', '--'])).toMatchObject({code: 2})
    expect(await run(folder, ['search', 'c'])).toMatchObject({code: 2})
  })
})

describe('query', () => {
  test('of a corpus asks each article, by date', async () => {
    const args = ['query', 'c', 'figures', '--speaker', 'Novak', '--to', '2031-05-03', '--json']
    const {results} = JSON.parse((await run(folder, args)).out.toString())
    expect(results.map(({value, article}: Row) => [value, article.published])).toEqual([
      [1, '2031-05-01'],
      [2, '2031-05-02'],
      [3, '2031-05-03'],
    ])
    const converted = await run(folder, ['convert', results[0].file, '--to', 'csl-json'])
    expect(JSON.parse(converted.out.toString())).toMatchObject([
      {title: 'Ferry count for day 1', issued: {'date-parts': [[2031, 5, 1]]}},
    ])
  })

  test('of a corpus has questions of its own', async () => {
    const {out} = await run(folder, ['query', 'c', 'names', '--name', 'vale'])
    expect(out.toString()).toMatch(/^article-\w+ {2}Ada Vale\n.*type: person · count: 24/)
    const listed = (await run(folder, ['query', '--list'])).out.toString()
    expect(listed).toContain('co-mentions  ')
  })

  test('a question or a filter of a corpus asked of an article is refused', async () => {
    const story = 'days/day-1.txt'
    expect((await run(folder, ['query', story, 'copies'])).err).toMatch(
      /the query copies asks a corpus/,
    )
    expect((await run(folder, ['query', 'nowhere', 'copies'])).err).toMatch(/cannot read nowhere/)
    expect((await run(folder, ['search', 'nowhere', 'gate'])).err).toMatch(/cannot read nowhere/)
    expect((await run(folder, ['query', 'c', 'names', '--name', '|'])).err).toMatch(
      /--name: expected a word or a number; got "\|"/,
    )
    expect((await run(folder, ['query', 'c', 'positions'])).err).toMatch(
      /positions asks a dossier, and c/,
    )
    expect((await run(folder, ['query', story, 'figures', '--from', '2031'])).err).toMatch(
      /--from is for a corpus/,
    )
  })
})

test('says of an article that it was withdrawn, and of sources what they are', async () => {
  await run(folder, ['collect', 'days/day-1.txt', '-o', 'gone', '--url', 'https://example.org/1'])
  const [path = ''] = files('gone').filter((each) => each.endsWith('.article.json'))
  const article = JSON.parse(readFileSync(join(folder, 'gone', path), 'utf8'))
  const metadata = {...article.metadata, status: 'withdrawn'}
  writeFileSync(join(folder, 'gone.json'), JSON.stringify({...article, metadata}))
  await run(folder, ['collect', 'gone.json', '-o', 'gone'])
  const quoted = (await run(folder, ['query', 'gone', 'quotations'])).out.toString()
  expect(quoted).toMatch(/^2031-05-01 · withdrawn · Ferry count for day 1\n/)
  const {out} = await run(folder, ['query', 'gone', 'articles'])
  expect(out.toString()).toMatch(
    / sources: days\/day-1\.txt https:\/\/example\.org\/1 2031-05-01\n/,
  )
})

test('an option of reading, or a filter that means nothing, is refused', async () => {
  for (const [given, said] of [
    [['--language', 'fr'], /--language is for reading a source.*--in-language/],
    [['--source', 'days/day-1.txt'], /--source is for reading a source/],
    [['--having', '…'], /a filter needs a word/i],
    [['--from', '2032', '--to', '2031-12'], /Nothing is from 2032 to 2031-12/],
  ] as const) {
    const {code, err} = await run(folder, ['query', 'c', 'quotations', ...given])
    expect([code, err.trimEnd().split('\n')]).toEqual([2, [expect.stringMatching(said)]])
  }
})

test('an article that cannot be read is left out, and named', async () => {
  cpSync(join(folder, 'c'), join(folder, 'torn'), {recursive: true})
  const [first = ''] = files('torn').filter((path) => path.endsWith('.article.json'))
  writeFileSync(join(folder, 'torn', first), '{"type": "article"')
  for (const asked of [
    ['search', 'torn', 'carried'],
    ['query', 'torn', 'quotations', '--json'],
  ]) {
    const {code, err} = await run(folder, asked)
    const warning = `torn: warning: ${first} cannot be read and is left out: it is no JSON; `
    expect([code, err.trimEnd().split('\n')]).toEqual([0, [expect.stringContaining(warning)]])
  }
})

test('links that lead back do not multiply articles, and others are followed', async () => {
  cpSync(join(folder, 'c'), join(folder, 'linked'), {recursive: true})
  renameSync(join(folder, 'linked/records'), join(folder, 'elsewhere'))
  symlinkSync('../elsewhere', join(folder, 'linked/records'))
  symlinkSync('.', join(folder, 'linked/articles/self'))
  symlinkSync('../../linked', join(folder, 'linked/articles/up'))
  const asked = async (corpus: string) => run(folder, ['query', corpus, 'articles'])
  expect(await asked('linked')).toEqual({...(await asked('c')), err: ''})
})

test('verify of a corpus checks every article', async () => {
  expect((await run(folder, ['verify', 'c'])).code).toBe(0)
  const [first = ''] = files('c').filter((path) => path.endsWith('.article.json'))
  const path = join(folder, 'c', first)
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('the ferry.', 'one ferry.'))
  const {code, err} = await run(folder, ['verify', 'c'])
  expect(code).toBe(4)
  expect(err.match(/sha256|hash/g)).not.toBeNull()
})

interface Row {
  readonly file: string
  readonly value: number
  readonly article: {readonly published: string}
}
