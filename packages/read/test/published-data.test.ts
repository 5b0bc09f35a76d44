import {describe, expect, test} from 'vitest'
import {fromHtml} from '../src/html.ts'
import {readArticle} from '../src/index.ts'
import {fromJsonLd} from '../src/json-ld.ts'
import {fromNinjs} from '../src/ninjs.ts'

const FIRST = 'The dyke at Vennmoor will be raised by a metre, the water board said on Monday.'
const SECOND = '“Nobody asked us,” said Ines Falk, who farms below it.'

describe('JSON-LD in the forms that its standard allows', () => {
  test.each<[string, object]>([
    [
      'values and lists as objects',
      {
        '@type': 'NewsArticle',
        headline: {'@value': 'Dyke rises', '@language': 'en'},
        author: {'@list': [{name: 'Ulla Brandvold'}, {name: 'Kofi Aster'}]},
        datePublished: {'@type': 'Date', '@value': '2024-03-05'},
        articleBody: [{'@value': FIRST}, {'@value': SECOND}],
      },
    ],
    [
      'names with a prefix',
      {
        '@context': {schema: 'https://schema.org/'},
        '@type': 'schema:NewsArticle',
        'schema:headline': 'Dyke rises',
        'schema:author': [{'schema:name': 'Ulla Brandvold'}, {'schema:name': 'Kofi Aster'}],
        'schema:datePublished': '2024-03-05',
        'schema:articleBody': `${FIRST}\n${SECOND}`,
      },
    ],
    [
      'expanded',
      {
        '@type': ['http://schema.org/NewsArticle'],
        'http://schema.org/headline': [{'@value': 'Dyke rises'}],
        'http://schema.org/author': [{'@value': 'Ulla Brandvold and Kofi Aster'}],
        'http://schema.org/datePublished': [{'@value': '2024-03-05'}],
        'http://schema.org/articleBody': [{'@value': `${FIRST}\n${SECOND}`}],
      },
    ],
  ])('%s', (_, data) => {
    const {value} = fromJsonLd(JSON.stringify([data]))
    expect(value?.source.text).toBe(`Dyke rises\n\n${FIRST}\n\n${SECOND}`)
    expect(value?.metadata).toMatchObject({
      published: '2024-03-05',
      bylines: [{name: 'Ulla Brandvold'}, {name: 'Kofi Aster'}],
    })
  })

  test('a story beside others that it, a list or a page tells of', () => {
    const other = {'@type': 'NewsArticle', headline: 'Ferry late', url: 'https://post.example/b'}
    const list = {'@type': 'ItemList', itemListElement: [{'@type': 'ListItem', item: other}]}
    const story = {
      '@type': 'Article',
      headline: 'Dyke rises',
      articleBody: FIRST,
      citation: {'@type': 'NewsArticle', headline: 'Dyke was low'},
    }
    const {value} = fromJsonLd(JSON.stringify({'@graph': [list, story]}))
    expect(value?.metadata.headline).toBe('Dyke rises')
  })

  test('authors without number, and lists in lists', () => {
    const author = Array.from({length: 5_000}, (_, i) => ({name: `Ulla Brandvold${i}`}))
    const data = JSON.stringify({'@type': 'NewsArticle', author, articleBody: FIRST})
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const {value} = fromJsonLd(data.replace('{', `{"about":${deep},`))
    expect(value?.metadata.bylines).toHaveLength(100)
  })
})

describe('a body that is said to be text', () => {
  const blocksOf = (value: string, headline = 'Dyke rises') => {
    const {value: article} = fromNinjs(
      JSON.stringify({uri: 'a', type: 'text', headlines: [{value: headline}], bodies: [{value}]}),
    )
    const text = article?.source.text ?? ''
    return article?.blocks.map(({type, span}) => `${type}: ${text.slice(span.start, span.end)}`)
  }

  test('may be markup, as its headline may have marks', () => {
    expect(
      blocksOf(`<p>${FIRST}</p><ul><li>One</li></ul>`, 'Dyke <b>rises</b> &amp; holds'),
    ).toEqual(['headline: Dyke rises & holds', `paragraph: ${FIRST}`, 'listItem: One'])
  })

  test('may be wrapped, and have items', () => {
    const wrap = (words: string) => words.replace(/(.{55}\S*) /g, '   $1\n')
    const other = `It rises by a metre. ${FIRST}`
    const body = `${wrap(`${FIRST} ${SECOND}`)}\n\n${wrap(other)}\n\n- One\n- Two`
    expect(blocksOf(body)).toEqual([
      'headline: Dyke rises',
      `paragraph: ${FIRST} ${SECOND}`,
      `paragraph: ${other}`,
      'listItem: - One',
      'listItem: - Two',
    ])
  })
})

test('words in markup that are written like a tag are kept, and who publishes wrote nothing', () => {
  const {value} = fromNinjs(
    JSON.stringify({
      uri: 'a',
      type: 'text',
      headline: 'Dyke rises',
      provider: 'Moor Wire',
      byline: 'By Ulla Brandvold, Moor Wire',
      people: [{rel: 'author', name: 'Ulla Brandvold'}],
      body_xhtml: `<p>${FIRST} So said &lt;name withheld&gt;.</p>`,
    }),
  )
  expect(value?.source.text).toContain('So said <name withheld>.')
  expect(value?.metadata.bylines.map(({name}) => name)).toEqual(['Ulla Brandvold'])
})

test('links of a body in markup, and authors whom the byline alone names', () => {
  const {value} = fromNinjs(
    JSON.stringify({
      uri: 'https://wire.example/1',
      type: 'text',
      headlines: [{value: 'Dyke rises'}],
      by: 'By Ulla Brandvold and Kofi Aster',
      people: [{rel: 'author', name: 'Ulla Brandvold', jobTitle: 'Editor'}],
      bodies: [{contentType: 'text/html', value: `<p>${FIRST} <a href="/map">A map</a>.</p>`}],
    }),
  )
  expect(value?.links.map(({href}) => href)).toEqual(['https://wire.example/map'])
  expect(value?.metadata.bylines).toMatchObject([
    {name: 'Ulla Brandvold', role: 'Editor'},
    {name: 'Kofi Aster', role: null},
  ])
})

describe('what a page says beside its story', () => {
  const blocksOf = (html: string) => {
    const {value} = fromHtml(`<html lang="en"><body><article>${html}</article>`)
    const text = value?.source.text ?? ''
    return value?.blocks.map(({type, span}) => `${type}: ${text.slice(span.start, span.end)}`)
  }
  const story = [FIRST, SECOND, FIRST.replace('Monday', 'Tuesday')]
    .map((words) => `<p>${words}</p>`)
    .join('')

  test('corrections in a box and below are kept', () => {
    const note = 'Correction: this story was amended on 6 March 2024; the dyke rises by a metre.'
    const update = 'This article was updated on 7 March 2024.'
    expect(
      blocksOf(
        `<h1>Dyke rises</h1>${story}<aside class="note"><p>${note}</p><p>Read on</p></aside><footer><p>${update}</p><p>Share</p></footer>`,
      )?.slice(4),
    ).toEqual([`paragraph: ${note}`, `paragraph: ${update}`])
  })

  test('a heading between the headline and another is the deck', () => {
    const parts = [FIRST, SECOND].map((words) => `<section><h3>Part</h3><p>${words}</p></section>`)
    expect(
      blocksOf(`<header><h1>Dyke rises</h1><h2>Board met on Monday</h2></header>${parts.join('')}`),
    ).toEqual([
      'headline: Dyke rises',
      'deck: Board met on Monday',
      'heading: Part',
      `paragraph: ${FIRST}`,
      'heading: Part',
      `paragraph: ${SECOND}`,
    ])
  })

  test('what is shown as it is written, and prose in a hundred tables', () => {
    expect(blocksOf(`<h1>Dyke rises</h1>${story}<xmp><p>as it is</p></xmp>`)?.at(-1)).toBe(
      'paragraph: <p>as it is</p>',
    )
    expect(
      blocksOf(`<h1>Dyke rises</h1>${'<table><tr><td>'.repeat(100)}<p>${FIRST}</p><p>${SECOND}`),
    ).toEqual(['headline: Dyke rises', `paragraph: ${FIRST} ${SECOND}`])
  })

  test('days beside each other are apart, and boxes of other stories are none of it', () => {
    expect(
      blocksOf(
        `<h1>Dyke rises</h1><div class="meta"><time datetime="2024-03-05">March 5, 2024</time><time datetime="2024-03-06">March 6, 2024</time> by <a rel="author">Ulla Brandvold</a></div>${story}<div class="jp-relatedposts"><p>Another dyke holds, says the board of Orm, which had raised it.</p></div>`,
      )?.map((line) => line.slice(0, 50)),
    ).toEqual([
      'headline: Dyke rises',
      'byline: March 5, 2024 March 6, 2024 by Ulla Brandv',
      ...[FIRST, SECOND, FIRST.replace('Monday', 'Tuesday')].map((words) =>
        `paragraph: ${words}`.slice(0, 50),
      ),
    ])
  })
})

test.each([
  ['Dyke at Vennmoor rises | Water | Vennmoor Post', 'Dyke at Vennmoor rises'],
  ['Dyke at Vennmoor rises - Vennmoor Post', 'Dyke at Vennmoor rises'],
])('a title without the names of site and section: %s', (title, headline) => {
  const {value} = fromHtml(
    `<html lang="en"><head><title>${title}</title></head><body><div><p>${FIRST}</p><p>${SECOND}</p></div>`,
  )
  expect(value?.metadata.headline).toBe(headline)
})

test.each([
  ['fr', 'Par Maëlle Kerdoncuff', 'Maëlle Kerdoncuff'],
  ['de', 'Von Jette Holmquist', 'Jette Holmquist'],
  ['es', 'Por Inés Falcón', 'Inés Falcón'],
])('a byline in another language: %s', (language, line, name) => {
  const {value} = fromHtml(
    `<html lang="${language}"><body><article><h1>Vennmoor</h1><p class="byline">${line}</p><p>${FIRST}</p><p>${SECOND}</p></article>`,
  )
  expect(value?.metadata.bylines.map((each) => each.name)).toEqual([name])
})

test.each(['<ul><li>', '<blockquote>', '<h2>Dyke</h2><p>', '<span>'])(
  'a piece of a page is one: %s',
  async (opening) => {
    const {value} = await readArticle(`${opening}${FIRST} ${SECOND}`)
    expect(value?.source.kind).toBe('html')
  },
)
