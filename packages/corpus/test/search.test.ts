import {describe, expect, test} from 'vitest'
import {type CorpusFilter, collect, memoryFiles, openCorpus, search} from '../src/index.ts'
import {corpusOf} from './support/pages.ts'

const {value: corpus} = await openCorpus(await corpusOf(['own', 'agency', 'undated']))
if (corpus === null) throw new Error('There is no corpus')

/** Where the words are found: the day of the article and the words that the paragraph begins with. */
async function found(query: string, filter: CorpusFilter = {}): Promise<string[]> {
  if (corpus === null) return []
  const rows = await search(corpus, query, filter)
  return rows.map(
    ({article, text}) => `${article.published}: ${text?.split(' ').slice(0, 3).join(' ')}`,
  )
}

describe('search', () => {
  test('finds paragraphs that have all words, by date', async () => {
    expect(await found('returned')).toEqual(['2031-05-07: Interior minister Carl'])
    expect(await found('sent river')).toEqual([
      '2031-05-07: Forty-two fishermen sent',
      '2031-05-07: Forty-two fishermen were',
      '2031-05-07: The Kelmark Committee,',
      '2031-06-02: The Kelmark Committee',
    ])
    expect(await found('zebra')).toEqual([])
  })

  test('of words in quotation marks the order counts', async () => {
    expect(await found('“sent back”')).toHaveLength(4)
    expect(await found('"back sent"')).toEqual([])
    expect(await found('back sent')).toHaveLength(4)
  })

  test('a word is whole, or a beginning where it ends with a star', async () => {
    expect(await found('commit')).toEqual([])
    expect(await found('commit* parliament')).toEqual(['2031-06-02: Carl Novak, the'])
  })

  test('a star is for the last word of several, too', async () => {
    expect(await found('"ferry pass*"')).toEqual(['2031-06-02: Carl Novak, the'])
    expect(await found('"ferry pass"*')).toEqual(['2031-06-02: Carl Novak, the'])
    expect(await found('"ferry pass"')).toEqual([])
  })

  test('of what stands between bars either will do', async () => {
    expect(await found('commit* parliament | zebra')).toEqual(['2031-06-02: Carl Novak, the'])
    expect(await found('"back sent" | "kitchen window" |')).toHaveLength(1)
    expect(await found('river', {words: '"window kitchen" | "ferry passengers"'})).toEqual([
      '2031-06-02: The Kelmark Committee',
    ])
    expect(await found('river', {words: 'zebra "ferry passengers" | quarrel'})).toEqual([])
    await expect(found(' | ')).rejects.toThrow(RangeError)
  })

  test('case and accents do not matter', async () => {
    expect(await found('NÓVAK parliament')).toEqual(['2031-06-02: Carl Novak, the'])
  })

  test('has a paragraph once, with all that print it', async () => {
    const {value: copies} = await openCorpus(await corpusOf(['agency', 'cut']))
    if (copies === null) throw new Error('There is no corpus')
    expect(await search(copies, 'kitchen window')).toHaveLength(2)
    const [row, ...more] = await search(copies, 'kitchen window', {}, {once: true})
    expect(more).toEqual([])
    expect(row?.article.published).toBe('2031-05-07')
    expect(row?.articles).toEqual(copies.records.map(({id}) => id))
  })

  test('takes only what the filter lets through', async () => {
    expect(await found('river', {to: '2031-05'})).toHaveLength(3)
    expect(await found('river', {from: '2031-05-08'})).toEqual([
      '2031-06-02: The Kelmark Committee',
    ])
    expect(await found('river', {publisher: 'reed'})).toEqual([
      'null: What the river',
      'null: In spring the',
    ])
    expect(await found('river', {language: 'en'})).toHaveLength(6)
    expect(await found('river', {language: 'fr'})).toEqual([])
    expect(await found('river', {words: 'Brenner'})).toEqual(['2031-06-02: The Kelmark Committee'])
    expect(await found('river', {words: '"Brenner Ida"'})).toEqual([])
  })

  test('points at the paragraph', async () => {
    const [row] = await search(corpus, 'kitchen')
    expect(row).toMatchObject({
      id: expect.stringMatching(/^article-[0-9a-f]{12}:b/),
      article: {publisher: 'Northgate News', url: 'https://example.org/agency'},
    })
    const {value: article} = await corpus.article(row?.article.id ?? '')
    const [span] = row?.spans ?? []
    expect(article?.source.text?.slice(span?.start, span?.end)).toBe(row?.text)
  })

  test('needs a word', async () => {
    await expect(search(corpus, ' -- ')).rejects.toThrow(/needs a word/)
  })
})

describe('search in other scripts', () => {
  const text = `Names along the river

북한 어부들이 강제송환되었다고 UNHCR는 2031년에 밝혔다.

四十二名渔民被遣返回国，联合国难民署UNHCR表示遗憾。

José Łapiński and Йозеф Чёрный signed for the group; so did خالد الرشيد in spring.
`

  async function places(query: string): Promise<string[]> {
    const files = memoryFiles()
    await collect(files, new TextEncoder().encode(text), {kind: 'text'})
    const {value} = await openCorpus(files)
    if (value === null) throw new Error('There is no corpus')
    return (await search(value, query)).map((row) => row.text?.slice(0, 2) ?? '')
  }

  test('a Korean word is found with its particles and in others, but not half a syllable', async () => {
    expect(await places('송환')).toEqual(['북한'])
    expect(await places('어부')).toEqual(['북한'])
    expect(await places('부한')).toEqual([])
    expect(await places('강제소')).toEqual([])
  })

  test('a word ends where another script begins', async () => {
    expect(await places('UNHCR')).toEqual(['북한', '四十'])
    expect(await places('2031')).toEqual(['북한'])
    expect(await places('UNHCR는')).toEqual(['북한'])
  })

  test('characters that follow each other are found where words have no blanks', async () => {
    expect(await places('遣返')).toEqual(['四十'])
    expect(await places('返遣')).toEqual([])
  })

  test('letters that are written with a mark are found without it', async () => {
    for (const word of ['lapinski', 'ŁAPIŃSKI', 'черный', 'الرشيد']) {
      expect([word, await places(word)]).toEqual([word, ['Jo']])
    }
  })
})
