import {describe, expect, test} from 'vitest'
import {readArticle} from '../src/index.ts'
import {blocks} from './importers-rows.ts'
import {articleOf} from './support.ts'

describe('articles that come as data', () => {
  const body = '“The posts have rotted,” said Ms Ines Falk.\n\nNobody had looked.'

  test('JSON-LD', async () => {
    const article = await articleOf(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Pier closes',
        author: ['Ada Quill', {'@type': 'Person', name: 'Otto Brandt'}],
        datePublished: '2021-05-03T23:30:00-07:00',
        articleBody: body,
        correction: {
          '@type': 'CorrectionComment',
          text: 'The year was wrong.',
          datePublished: '2021-05-04',
        },
      }),
    )
    expect(article.source.kind).toBe('json-ld')
    expect(blocks(article).slice(1)).toEqual([
      'paragraph: “The posts have rotted,” said Ms Ines Falk.',
      'paragraph: Nobody had looked.',
    ])
    expect(article.metadata).toMatchObject({
      published: '2021-05-03',
      bylines: [{name: 'Ada Quill'}, {name: 'Otto Brandt'}],
    })
    expect(article.corrections).toEqual([
      {date: '2021-05-04', text: 'The year was wrong.', span: null},
    ])
  })

  test('the blanks of a body are single', async () => {
    const articleBody = '“It leaks,”  said\u00A0Ms Falk.\n\n\u200BNobody had looked.'
    const article = await articleOf(
      JSON.stringify({'@type': 'NewsArticle', headline: 'Pier closes', articleBody}),
    )
    expect(blocks(article).slice(1)).toEqual([
      'paragraph: “It leaks,” said Ms Falk.',
      'paragraph: Nobody had looked.',
    ])
  })

  test.each([
    [
      'written as characters',
      '&lt;p&gt;“It leaks,” said Ms Falk.&lt;/p&gt;&lt;p&gt;Nobody had looked.&lt;/p&gt;',
    ],
    ['with references', '&ldquo;It leaks,&rdquo; said Ms Falk.\n\nNobody had looked.'],
    ['with line ends escaped twice', '“It leaks,” said Ms Falk.\\n\\nNobody had looked.'],
  ])('a body %s', async (_, articleBody) => {
    const article = await articleOf(
      JSON.stringify({'@type': 'NewsArticle', headline: 'Pier closes', articleBody}),
    )
    expect(blocks(article).slice(1)).toEqual([
      'paragraph: “It leaks,” said Ms Falk.',
      'paragraph: Nobody had looked.',
    ])
  })

  test('a correction that is stated corrects, and furniture of a body is none of it', async () => {
    const articleBody = `${body}\n\nAdvertisement`
    const article = await articleOf(
      JSON.stringify({'@type': 'NewsArticle', articleBody, correction: 'It was in May.'}),
    )
    expect(article.metadata.status).toBe('corrected')
    expect(blocks(article).at(-1)).toBe('boilerplate: Advertisement')
  })

  test.each([
    [
      '2.1',
      {
        firstcreated: '2021-05-03T08:00:00Z',
        bodies: [
          {contenttype: 'text/html', value: '<p>The pier is closed.</p><script>never</script>'},
        ],
      },
    ],
    [
      '3.1',
      {
        firstCreated: '2021-05-03T08:00:00Z',
        bodies: [{contentType: 'text/plain', value: 'The pier is closed.'}],
      },
    ],
  ])('ninjs %s', async (version, fields) => {
    const article = await articleOf(
      JSON.stringify({
        uri: 'https://wire.example/1',
        type: 'text',
        standard: {name: 'ninjs', version},
        headlines: [{role: 'main', value: 'Pier closes'}],
        by: 'By Ada Quill and Otto Brandt',
        ...fields,
      }),
    )
    expect(blocks(article)).toEqual(['headline: Pier closes', 'paragraph: The pier is closed.'])
    expect(article).toMatchObject({
      source: {kind: 'ninjs', url: 'https://wire.example/1'},
      metadata: {published: '2021-05-03', bylines: [{name: 'Ada Quill'}, {name: 'Otto Brandt'}]},
    })
  })
})

describe('what cannot be read is refused with a code', () => {
  test.each([
    ['pdf', 'not-pdf', new TextEncoder().encode('%PDF-1.7 and nothing else')],
    ['docx', 'not-docx', new TextEncoder().encode('PK\x03\x04 and nothing else')],
    ['docx', 'not-docx', 'words'],
    ['json-ld', 'syntax', '{"@type": '],
    ['json-ld', 'no-article', '{"@type": "Recipe"}'],
    ['json-ld', 'no-article', '{"@type": "NewsArticle", "headline": "No text"}'],
    ['ninjs', 'not-ninjs', '{"headline": "x"}'],
    ['ninjs', 'no-article', '{"uri": "https://a.example/1", "type": "picture"}'],
    ['markdown', 'too-deep', '>'.repeat(100_000)],
    ['markdown', 'too-complex', '_a_ **b '.repeat(10_000)],
    ['markdown', 'empty', '---\ntitle: Pier closes\n---\n'],
    ['pdf', 'empty', new Uint8Array()],
    ['docx', 'empty', new Uint8Array()],
    ['markdown', 'binary', 'a\0b'],
  ] as const)('%s: %s', async (kind, code, input) => {
    const {value, issues} = await readArticle(input, {kind})
    expect([value, issues.map((issue) => issue.code)]).toEqual([null, [code]])
  })
})

describe('formats of text that are not read are told by name', () => {
  test.each([
    [/RTF/, '{\\rtf1\\ansi The pier is closed.}'],
    [/RSS/, '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>'],
    [/RSS/, '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    [/NITF/, '<?xml version="1.0"?><nitf><body></body></nitf>'],
    [/RSS/, '<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"></rdf:RDF>'],
    [/JSON Feed/, '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    [/XML/, '<?xml version="1.0"?>\n<office:document><office:body/></office:document>'],
  ])('%s', async (words, input) => {
    // as a page or a text, too: a file may be called anything
    for (const kind of [undefined, 'html', 'text'] as const) {
      const {value, issues} = await readArticle(input, {kind})
      expect(value).toBeNull()
      expect(issues).toMatchObject([
        {code: 'kind-unsupported', message: expect.stringMatching(words)},
      ])
    }
  })
})
