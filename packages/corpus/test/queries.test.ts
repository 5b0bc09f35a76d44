import {articleQueries, queries} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {addArticle, collect, corpusQueries, openCorpus, queryCorpus} from '../src/index.ts'
import {corpusOf, html, pageNames, pages, report} from './support/pages.ts'

const NOBODY = {
  entity: null,
  entities: [],
  description: null,
  status: 'unattributed',
  candidates: [],
  mention: null,
  rule: null,
  confidence: 0,
} as const

const files = await corpusOf(pageNames.toReversed())

async function ask(name: string, options = {}, filter = {}, of = files) {
  const {value} = await openCorpus(of)
  if (value === null) throw new Error('There is no corpus')
  return queryCorpus(value, name, options, filter)
}

describe('what core asks of one article', () => {
  test('is asked of all, by date: everything that somebody said', async () => {
    const rows = await ask('quotations', {speaker: 'Novak'})
    expect(rows.map(({article, text}) => [article.published, text])).toEqual([
      ['2031-05-07', 'that anyone had been returned against their will'],
      ['2031-05-07', '“Those men asked to go home,”'],
      ['2031-05-08', 'that anyone had been returned against their will'],
      ['2031-05-08', '“Those men asked to go home,”'],
      ['2031-06-02', 'that the committee was counting ferry passengers'],
    ])
    expect(rows.every(({id, article}) => id.startsWith(`${article.id}:q`))).toBe(true)
  })

  test('is the same as of each article alone', async () => {
    const {value: corpus} = await openCorpus(files)
    for (const [name, definition] of Object.entries(articleQueries)) {
      const each = (corpus?.records ?? []).map(async ({id}) => {
        const {value} = (await corpus?.article(id)) ?? {value: null}
        return value === null ? 0 : definition.run(value, {}).length
      })
      const counts = await Promise.all(each)
      const all = counts.reduce((sum, count) => sum + count, 0)
      expect([name, await ask(name).then((rows) => rows.length)]).toEqual([name, all])
    }
  })

  test('is asked of what the filter lets through', async () => {
    const rows = await ask('quotations', {speaker: 'novak'}, {from: '2031-06'})
    expect(rows).toHaveLength(1)
    expect(await ask('figures', {}, {words: 'kitchen', publisher: 'Courier'})).not.toEqual([])
    expect(await ask('articles', {}, {words: '"kitchen window"'})).toHaveLength(2)
    for (const name of ['articles', 'names', 'copies', 'figures']) {
      expect([name, await ask(name, {}, {words: '"window kitchen"'})]).toEqual([name, []])
    }
    expect(await ask('figures', {}, {words: 'kitchen', publisher: 'Harbour'})).toEqual([])
  })

  test('a filter that means nothing is refused', async () => {
    for (const filter of [
      {words: '…'},
      {publisher: '"'},
      {from: 'May 2031'},
      {from: '2031-13'},
      {to: '2031-05-32'},
      {from: '2031-06', to: '2031-05-07'},
    ]) {
      await expect(ask('articles', {}, filter)).rejects.toThrow(RangeError)
    }
    expect(await ask('articles', {}, {from: '2031-06-02', to: '2031-06'})).toHaveLength(1)
  })

  test('an option that means nothing is refused', async () => {
    await expect(ask('quotations', {kind: 'loud'})).rejects.toThrow(RangeError)
    await expect(ask('songs')).rejects.toThrow(/there is no query "songs"; the queries are/)
    await expect(ask('positions')).rejects.toThrow(/there is no query "positions"/)
    expect(Object.keys(queries)).toContain('positions')
  })
})

describe('what many articles answer together', () => {
  test('every query has a description and options in kebab-case', () => {
    for (const {description, options} of Object.values(corpusQueries)) {
      expect(description).toMatch(/^[a-z].*[^.]$/)
      for (const option of Object.keys(options)) expect(option).toMatch(/^[a-z-]+$/)
    }
  })

  test('articles: with each source that had the text', async () => {
    const rows = await ask('articles')
    expect(rows.map(({text, words, sources}) => [text, words, sources])).toEqual([
      [
        'Forty-two fishermen sent back over the river',
        expect.any(Number),
        [
          {
            name: 'agency.html',
            url: 'https://example.org/agency',
            retrievedAt: null,
            publisher: 'Northgate News',
            published: '2031-05-07',
          },
        ],
      ],
      ['Fishermen returned at night', expect.any(Number), [expect.anything()]],
      ['Committee counts more returns than ministry', expect.any(Number), [expect.anything()]],
      ['What the river carries', expect.any(Number), [expect.anything()]],
    ])
  })

  test('copies: a report that two papers print, one of them cut', async () => {
    const rows = await ask('copies')
    expect(rows).toEqual([
      expect.objectContaining({
        text: 'Forty-two fishermen sent back over the river',
        publishers: ['Northgate News', 'The Orm Courier'],
        articles: [rows[0]?.id, expect.any(String)],
      }),
    ])
    expect(await ask('copies', {}, {from: '2031-05-08'})).toEqual([])
  })

  test('copies: of a report that more papers print than are compared', async () => {
    const {value: corpus} = await openCorpus(files)
    const [first] = corpus?.records ?? []
    if (corpus === null || first === undefined) throw new Error('There is no corpus')
    const records = Array.from({length: 120}, (_, n) => ({...first, id: `paper-${n}`}))
    const article = () => corpus.article(first.id)
    const rows = await queryCorpus({...corpus, records, article}, 'copies')
    expect(rows.map(({articles}) => articles)).toEqual([records.map(({id}) => id)])
  })

  test('copies: of a text without blanks between words, too', async () => {
    const report = [
      '四十二名渔民星期二夜间被遣返回国，联合国难民署表示，他们没有获得听证的机会。',
      '内政部长说：“这些人自己要求回家。”委员会表示，其中许多人害怕回国后受到惩罚。',
    ]
    const chinese = await corpusOf([])
    for (const headline of ['渔民被遣返', '夜间的卡车']) {
      const paper = {publisher: '晚报', published: '2031-05-10', paragraphs: report}
      await collect(chinese, html({headline, ...paper}))
    }
    const rows = await ask('copies', {}, {publisher: '晚'}, chinese)
    expect(rows.map(({articles}) => articles)).toEqual([[expect.any(String), expect.any(String)]])
  })

  test('statements: what was said, once, with everybody who printed it', async () => {
    const [first, ...more] = await ask('statements', {speaker: 'Novak', kind: 'direct'})
    expect(more).toEqual([])
    expect(first).toMatchObject({
      text: '“Those men asked to go home,”',
      since: '2031-05-07',
      until: '2031-05-08',
      publishers: ['Northgate News', 'The Orm Courier'],
      articles: [expect.any(String), expect.any(String)],
    })
    await expect(ask('statements', {kind: 'loud'})).rejects.toThrow(RangeError)
  })

  test('statements: the same words or their first sentences, of names that may be one; what is denied is another', async () => {
    const papers = await corpusOf([])
    const stories = [
      '“We will open the gate by spring,” said Jelena Orm, the mayor.',
      'Yelena Orm, the mayor, said: “We will open the gate by spring. Nobody will wait.”',
      '“We will open the gate by spring,” said Bo Lind, the warden.',
      '“We will open,” said Jelena Orm, the mayor.',
      'Carl Novak, the minister, denied that anyone had been left at the gate.',
      'Carl Novak, the minister, said that anyone had been left at the gate.',
    ]
    for (const [day, story] of stories.entries()) {
      const paragraphs = [
        story,
        `The council met for the ${day}th time and went home at noon on day ${day}.`,
      ]
      const paper = {
        headline: `Gate ${day}`,
        publisher: `Paper ${day}`,
        published: `2031-05-1${day}`,
      }
      await collect(papers, html({...paper, paragraphs}))
    }
    const rows = await ask('statements', {}, {}, papers)
    expect(
      rows.map(({publishers, speaker, speakers}) => [publishers, speakers ?? speaker]),
    ).toEqual([
      [
        ['Paper 1', 'Paper 0'],
        ['Yelena Orm', 'Jelena Orm'],
      ],
      [['Paper 2'], 'Bo Lind'],
      [['Paper 3'], 'Jelena Orm'],
      [['Paper 4'], 'Carl Novak'],
      [['Paper 5'], 'Carl Novak'],
    ])
    expect(rows[0]).toMatchObject({since: '2031-05-10', until: '2031-05-11'})
  })

  test('statements: of an article that stands, and of who is named elsewhere', async () => {
    const papers = await corpusOf(['agency', 'cut'])
    const {value: corpus} = await openCorpus(papers)
    const [agency, cut] = await Promise.all(
      (corpus?.records ?? []).map(({id}) => corpus?.article(id)),
    )
    if (!agency?.value || !cut?.value) throw new Error('There are no articles')
    const metadata = {...agency.value.metadata, status: 'withdrawn' as const}
    await addArticle(papers, {...agency.value, metadata})
    const quotations = cut.value.quotations.map((one) => ({...one, speaker: NOBODY}))
    await addArticle(papers, {...cut.value, quotations})
    const rows = await ask('statements', {about: 'home'}, {}, papers)
    expect(rows).toMatchObject([
      {
        speaker: null,
        speakers: ['Carl Novak'],
        outdated: [agency.value.id],
        article: {status: 'current'},
      },
    ])
  })

  test('corroboration: of the figures that are asked for, each with who gives it', async () => {
    const [row, ...more] = await ask('corroboration', {speaker: 'Kelmark', measures: 'people'})
    expect(more).toEqual([])
    expect(row?.tellings).toEqual([
      expect.objectContaining({
        value: 310,
        speaker: 'Kelmark Committee',
        article: expect.objectContaining({publisher: 'Northgate News', published: '2031-05-07'}),
      }),
      expect.objectContaining({
        value: 390,
        article: expect.objectContaining({publisher: 'The Harbour Post'}),
      }),
    ])
    expect(await ask('corroboration', {speaker: 'Novak'})).toEqual([])
  })

  test('corroboration: what articles of their own say of one thing, copies once', async () => {
    const figures = (await ask('corroboration')).filter(({fact}) => fact === 'figure')
    expect(figures.map(({values, agrees}) => [values, agrees])).toContainEqual([[310, 390], false])
    expect(figures.map(({values}) => values)).not.toContainEqual([310, 310])
    expect(await ask('corroboration', {agrees: 'yes'}, {publisher: 'Courier'})).toEqual([])
    await expect(ask('corroboration', {agrees: 'maybe'})).rejects.toThrow(/expected yes or no/)
  })

  test('names and co-mentions: by how many articles have them', async () => {
    const people = await ask('names', {type: 'person'})
    expect(people.map(({text, count}) => [text, count])).toEqual([
      ['Carl Novak', 3],
      ['Ada Vale', 2],
      ['Ida Brenner', 1],
    ])
    const like = async (name: string) => (await ask('names', {like: name})).map(({text}) => text)
    expect([await like('Karl Novak'), await like('C. Novak'), await like('Bo Novak')]).toEqual([
      ['Carl Novak'],
      ['Carl Novak'],
      [],
    ])
    const beside = await ask('co-mentions', {with: 'Vale', type: 'person'})
    expect(beside.map(({text, count}) => [text, count])).toEqual([['Carl Novak', 2]])
    await expect(ask('co-mentions')).rejects.toThrow(/--with/)
    await expect(ask('names', {type: 'dog'})).rejects.toThrow(/--type: expected person/)
  })

  test('names and co-mentions: by what else an article calls somebody', async () => {
    const other = await corpusOf(['agency'])
    const {value: corpus} = await openCorpus(other)
    const {value: article} = (await corpus?.article(corpus.records[0]?.id ?? '')) ?? {value: null}
    if (article === null) throw new Error('There is no article')
    const entities = article.entities.map((entity) =>
      entity.name === 'Ada Vale'
        ? {...entity, names: [{value: '에이다 베일', language: 'ko'}]}
        : entity,
    )
    await addArticle(other, {...article, entities})
    const named = await ask('names', {name: '베일'}, {}, other)
    expect(named.map(({text}) => text)).toEqual(['Ada Vale'])
    const beside = await ask('co-mentions', {with: '베일', type: 'person'}, {}, other)
    expect(beside.map(({text}) => text)).toEqual(['Carl Novak'])
  })

  test('revisions: what one address had at different times', async () => {
    const changed = await corpusOf(['agency'])
    expect(await ask('revisions', {}, {}, changed)).toEqual([])
    const page = pages.agency
    const paragraphs = report.map((text) => text.replace('310', '301'))
    await collect(changed, html({...page, modified: '2031-05-09', paragraphs}), {
      url: 'https://example.org/agency#top',
    })
    const [row] = await ask('revisions', {}, {}, changed)
    expect(row).toMatchObject({text: page.headline, articles: [expect.any(String), row?.id]})
    const [figure] = await ask('figures', {unit: 'person', speaker: 'Kelmark'}, {}, changed).then(
      (rows) => rows.filter(({article}) => article.id === row?.id),
    )
    expect(figure?.value).toBe(301)
  })

  test('revisions: by the time that the page tells, else by when it was retrieved', async () => {
    const versions = await corpusOf([])
    const later = {...pages.agency, modified: '2031-05-09', paragraphs: report.slice(1)}
    await collect(versions, html(later), {
      url: 'https://example.org/agency?utm_source=letter&id=7',
      retrievedAt: '2031-05-11',
    })
    await collect(versions, html(pages.agency), {
      url: 'http://example.org/agency?id=7',
      retrievedAt: '2031-05-10',
    })
    const {value} = await openCorpus(versions)
    const first = value?.records.find(({modified}) => modified === null)
    const rows = await ask('revisions', {}, {}, versions)
    expect(rows.map(({articles}) => articles)).toEqual([[first?.id, rows[0]?.id]])
  })

  test('retractions: what was withdrawn, with who printed it and what the address had', async () => {
    const withdrawn = await corpusOf(pageNames)
    const {value: corpus} = await openCorpus(withdrawn)
    const [agency, cut] = corpus?.records ?? []
    const {value: article} = (await corpus?.article(agency?.id ?? '')) ?? {value: null}
    if (article === null) throw new Error('There is no article')
    expect(await ask('retractions', {}, {}, withdrawn)).toEqual([])
    await addArticle(withdrawn, {...article, metadata: {...article.metadata, status: 'withdrawn'}})
    await collect(
      withdrawn,
      html({...pages.agency, paragraphs: ['A short note took its place.']}),
      {
        url: 'https://example.org/agency',
      },
    )
    const [row, ...more] = await ask('retractions', {}, {publisher: 'Northgate'}, withdrawn)
    expect(more).toEqual([])
    expect(row).toMatchObject({id: agency?.id, status: 'withdrawn', article: {status: 'withdrawn'}})
    expect(row?.articles).toEqual([cut?.id, expect.stringMatching(/^article-/)])
    expect(await ask('retractions', {status: 'corrected'}, {}, withdrawn)).toEqual([])
    await expect(ask('retractions', {status: 'lost'})).rejects.toThrow(/expected withdrawn or/)
  })
})
