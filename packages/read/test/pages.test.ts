import {verifyArticle} from '@onrecord/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromHtml} from '../src/html.ts'
import {readArticle} from '../src/index.ts'
import {outlineOf, pages} from './page-fixtures.ts'

describe.each(pages)('the page $name', ({bytes, expected}) => {
  test('gives what a careful reader finds', async () => {
    const {value} = await readArticle(bytes)
    expect(value === null ? null : outlineOf(value)).toEqual(expected)
    expect(value === null ? null : verifyArticle(value).findings).toEqual([])
  })
})

const PROSE =
  '<p>The mayor said on Monday that the pier, which had stood for a century, would close for a year.</p>'

describe('a hostile page is an article or a clear issue', () => {
  const outcome = (html: string) => {
    const {value, issues} = fromHtml(`<html><body>${html}`)
    return value === null
      ? issues.map(({code}) => code)
      : value.blocks.map(
          ({type, span}) => `${type} ${value.source.text?.slice(span.start, span.end)}`,
        )
  }
  const prose = [`paragraph ${PROSE.replace(/<[^>]+>/g, '')}`]

  test.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}${PROSE}`, prose],
    [
      '100,000 nested elements that are closed',
      `${'<b>'.repeat(100_000)}${PROSE}${'</b>'.repeat(100_000)}`,
      prose,
    ],
    ['tables in tables', `${'<table><tr><td>'.repeat(50_000)}${PROSE}`, prose],
    ['10 MB of one line', `<p>${'word and '.repeat(1_100_000)}`, ['too-long']],
    ['one paragraph of 200 kB', `<p>${'word and '.repeat(22_000)}`, ['too-long']],
    ['10 MB of angle brackets', '<'.repeat(10_000_000), ['too-long']],
    ['10 MB of signs to be escaped', '&'.repeat(10_000_000), ['too-long']],
    ['more elements than a page has', '<i></i>'.repeat(200_000), ['too-complex']],
    [
      'items without number',
      `<ul>${'<li>a'.repeat(30_000)}</ul>`,
      Array(30_000).fill('listItem a'),
    ],
    ['comments that never end', '<!--'.repeat(100_000), ['no-article']],
    ['null bytes', PROSE.replaceAll('a', 'a\0'), prose],
    [
      'broken entities',
      `${PROSE}<p>A &bogus; &#x0; &#xffffffff; &amp of tea, she said to them.</p>`,
      [...prose, 'paragraph A &bogus; \uFFFD \uFFFD & of tea, she said to them.'],
    ],
    [
      'scripts and styles',
      `<style>p{}</style>${PROSE}<script>var p = "<p>never said</p>"</script><noscript><p>never said</p></noscript>`,
      prose,
    ],
    [
      'what is hidden',
      `${PROSE}<p hidden>never said</p><p style="display: none">never said</p>`,
      prose,
    ],
    ['no words', '<div></div>', ['no-article']],
  ])('%s', (_, html, expected) => {
    expect(outcome(html)).toEqual(expected)
  })

  test('JSON-LD without end', () => {
    const html = `<script type="application/ld+json">${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}</script>${PROSE}`
    expect(outcome(html)).toEqual(prose)
  })

  test('an address that is a script is no link', () => {
    const html = PROSE.replace(
      'mayor',
      '<a href="javascript:alert(1)">mayor</a> or <a href="https://a.example/">she</a>',
    )
    expect(fromHtml(html).value?.links.map(({href}) => href)).toEqual(['https://a.example/'])
  })

  test('any pieces of markup hold the evidence lock and say nothing that a script says', () => {
    const pieces = [
      '<p>',
      '</p>',
      '<div class="caption">',
      '</div>',
      '<figure>',
      '<h1>',
      '<br>',
      '<br>',
      '<table><tr><td>',
      '<li>',
      '<script>SECRET',
      '</script>',
      '<style>SECRET',
      '</style>',
      '<a href="x">',
      '</a>',
      '<blockquote>',
      '&nbsp;',
      '&#x;',
      // By the standard "<" right before a letter opens a tag, whose attributes may look like another one: what follows that is prose.
      '< ',
      '>',
      '“No,” ',
      'said Ms Ada Quill',
      'By Ada Quill',
      '. ',
      '\0',
      '\uD800',
      '<!--',
      '-->',
      '<aside>',
      '</aside>',
      '<time datetime="2020-01-01">',
      '</time>',
      'The pier, which stood for long, closed on Monday, and nobody, she said, was told. ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 60}), (chosen) => {
        const {value, issues} = fromHtml(`<!doctype html>${chosen.join('')}`)
        if (value === null) expect(issues.length).toBeGreaterThan(0)
        else {
          expect(verifyArticle(value).findings).toEqual([])
          expect(value.source.text).not.toContain('SECRET')
        }
      }),
      {numRuns: 150},
    )
  })
})

describe('who wrote a page, and what it is called', () => {
  const data = (author: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier closes for a year","author":{"name":"${author}"},"publisher":{"name":"Quorl Post"}}</script>`
  const head = '<h1>Pier closes for a year</h1>'
  test.each([
    [
      'the site as its own author, and a byline',
      `${data('Quorl Post')}${head}<p>By Ada Quill</p>`,
      'Ada Quill',
    ],
    [
      'its address as the author, and a byline',
      `${data('quorl.com')}${head}<p>By Ada Quill</p>`,
      'Ada Quill',
    ],
    ['the site, and nobody else', `${data('Quorl Post')}${head}`, 'Quorl Post'],
    [
      'the site, and an author in a meta tag',
      `${data('Quorl Post')}<meta name="author" content="Ines Falk und Ada Quill (aqu)">${head}`,
      'Ines Falk, Ada Quill',
    ],
    ['an agency', `${data('Coast Wire')}${head}<p>By Ada Quill</p>`, 'Coast Wire'],
    [
      'no author but a link',
      `${head}<div><a rel="author" href="/q">Ada <b>Quill</b></a></div>`,
      'Ada Quill',
    ],
    [
      'links to many',
      `${head}${'ABCD'.replace(/./g, '<aside><a rel="author">$& Quill</a></aside>')}`,
      '',
    ],
    ['a name under the day', `${head}<p><time>May 3, 2021</time></p><p>Ada Quill</p>`, 'Ada Quill'],
  ])('%s', (_, html, authors) => {
    const {value} = fromHtml(`<html><body>${html}${PROSE}${PROSE.replace('mayor', 'baker')}`)
    expect(value?.metadata.bylines.map(({name}) => name).join(', ')).toBe(authors)
    expect(value?.metadata.headline).toBe('Pier closes for a year')
  })

  test.each([
    ['Pier closes for a year | Harbour', 'Pier closes for a year'],
    ['Pier closes for a year - Quorl Post', 'Pier closes for a year'],
    ['Pier closes for a year, and nobody looked', 'Pier closes for a year, and nobody looked'],
    ['Pier closes', 'Pier closes'],
    ['Quorl&amp;#039;s &amp;amp; Vale&#8217;s pier closes', "Quorl's & Vale’s pier closes"],
  ])('a title “%s” above the heading is “%s”', (title, headline) => {
    const html = `<meta property="og:title" content="${title}"><h1>Pier closes for a year</h1>${PROSE}`
    expect(fromHtml(html).value?.metadata.headline).toBe(headline)
  })
})

test('a deck is a few paragraphs: what is called so around a story holds it', () => {
  const told = ['boat', 'crew', 'weir', 'lock', 'mole'].map((each) => PROSE.replace('mayor', each))
  const types = (of: readonly string[]) =>
    fromHtml(
      `<article><h1>Pier closes</h1><div class="story-description">${of.join('')}</div>${PROSE}</article>`,
    ).value?.blocks.map(({type}) => type)
  expect(types(told)).not.toContain('deck')
  expect(types(told.slice(0, 1))).toContain('deck')
})

test('a class that tells how captions inside look makes no caption of the story', () => {
  const html = `<article><h1>Pier closes</h1><div class="flex [&>*:not(.inline-caption)]:px-4">${PROSE}</div></article>`
  expect(fromHtml(html).value?.blocks.map(({type}) => type)).toEqual(['headline', 'paragraph'])
})

test('the headline is the last before the prose, or the first of two alike with a byline between', () => {
  const rest = '<p>By Ada Quill</p>'
  const headlines = [
    '<h1>Harbour</h1><p>News</p><h1>Pier closes for a year</h1>',
    `<h1>Pier closes for a year</h1>${rest}<h1>Pier closes for a year</h1>`,
  ]
  for (const head of headlines) {
    const article = fromHtml(
      `<main>${head}${rest}${PROSE}${PROSE.replace('mayor', 'baker')}</main>`,
    ).value
    expect(article?.metadata).toMatchObject({
      headline: 'Pier closes for a year',
      bylines: [{name: 'Ada Quill'}],
    })
    expect(article?.blocks[0]?.type).toBe('headline')
  }
})

test('the story behind an offer is shown, though no screen reader is to read it', () => {
  const behind = PROSE.replace('<p>', '<p class="paywall" aria-hidden="true">').replace(
    'mayor',
    'baker',
  )
  const text = fromHtml(`${PROSE}${behind}<i aria-hidden="true">icon</i>`).value?.source.text
  expect(text).toContain('The baker said')
  expect(text).not.toContain('icon')
})

test.each([
  ['told anew', 'It was dear in 2025, in 2026 and all of 2025.', '2026-02'],
  ['only stamped anew', 'It was dear in 2011.', '2012-02'],
])('the words of an old page %s are told from the day of', (_, words, february) => {
  const html = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2012-05-10","dateModified":"2026-04-25"}</script>
    <h1>What the pier costs</h1>${PROSE}<p>The mayor closed the pier in late February. ${words}</p>`
  const article = fromHtml(html).value
  expect(article?.metadata.published).toBe('2012-05-10')
  expect(article?.dates.find(({edtf}) => edtf?.includes('-02'))?.edtf).toBe(february)
})

describe('charsets', () => {
  const page = (bytes: readonly number[], head = '') => {
    const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0))
    return Uint8Array.from([
      ...ascii(`<html>${head}<body><p>The sign says `),
      ...bytes,
      ...ascii(`, the mayor said.</p>${PROSE}`),
    ])
  }
  const read = (bytes: Uint8Array, charset?: string) => {
    const {value, issues} = fromHtml(bytes, {charset})
    return [value?.source.text?.slice(14, 17), ...issues.map(({code}) => code)]
  }
  test.each([
    ['UTF-8', page([0xe2, 0x82, 0xac]), undefined, ['€, ']],
    ['windows-1252 by fallback', page([0x80]), undefined, ['€, ', 'charset-assumed']],
    [
      'latin-1 of the page is windows-1252',
      page([0x80], '<meta charset="iso-8859-1">'),
      undefined,
      ['€, ', 'charset'],
    ],
    [
      'euc-kr with syllables beyond KS X 1001',
      page([0x8c, 0x63], '<meta charset="ks_c_5601-1987">'),
      undefined,
      ['똠, ', 'charset'],
    ],
    [
      'a page of another encoding that was saved as UTF-8',
      page(
        [0xe2, 0x82, 0xac, ...Array(4).fill([0xc3, 0xa9, 0xe2, 0x80, 0x9c]).flat()],
        '<meta charset="gbk">',
      ),
      undefined,
      ['€é“', 'charset'],
    ],
    [
      'given by the header, against the page',
      page([0x8c, 0x63], '<meta charset="utf-8">'),
      'euc-kr',
      ['똠, ', 'charset'],
    ],
    [
      'a page that says UTF-8 and is not',
      page([0x80], '<meta charset="utf-8">'),
      undefined,
      ['€, ', 'charset-assumed'],
    ],
  ])('%s', (_, bytes, charset, expected) => {
    expect(read(bytes, charset)).toEqual(expected)
  })

  test('UTF-16 by its byte order mark', () => {
    const text = `\uFEFF<p>Ein Café schließt.</p>${PROSE}`
    const bytes = Uint8Array.from(
      [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    )
    expect(fromHtml(bytes).value?.source.text).toMatch(/^Ein Café schließt\.\n\nThe mayor/)
  })
})

test('over maxBytes is refused by the name of the limit', () => {
  expect(fromHtml('<p>long</p>', {maxBytes: 5}).issues[0]?.message).toMatch(
    /limit \(maxBytes\) is 5/,
  )
})

test('where linkedom fails the page is read on the DOM that the caller has', () => {
  const html = `<html><body>${PROSE}`
  let asked = 0
  const failing = () => {
    asked++
    throw new Error('no DOM today')
  }
  expect(fromHtml(html, {parsePage: failing}).issues).toEqual([])
  expect(asked).toBe(0)
})

describe('where a story stands in a page', () => {
  const sentence = (what: string) =>
    `<p>The mayor said on Monday that ${what}, which had stood for a century, would close for a whole year, and that nobody had been told of it.</p>`
  const [quay, mill, weir, lock] = ['the quay', 'the mill', 'the weir', 'the lock'].map(sentence)
  const proseOf = (html: string) => {
    const {value} = fromHtml(`<html><body>${html}`)
    const prose = value?.blocks.filter(({type}) => type === 'paragraph') ?? []
    return prose.map(({span}) => value?.source.text?.slice(span.start + 30, span.start + 38))
  }
  const links = '<ul><li><a href="/a">More</a></li><li><a href="/b">News</a></li></ul>'

  test.each(['paywall', 'share-container', 'social'])('in an element of class %s', (name) => {
    const html = `<article><h1>Closed</h1><div class="${name}">${quay}${mill}${weir}</div></article>${links}`
    expect(proseOf(html)).toEqual(['the quay', 'the mill', 'the weir'])
  })

  test('in several elements that are alike, between pictures', () => {
    const part = (words: string) => `<div><div class="body-part">${words}</div></div>`
    const picture = '<figure><img src="a.jpg"><figcaption>The quay in June.</figcaption></figure>'
    const html = `<article><h1>Closed</h1><div>${part(`${quay}${mill}${quay}${mill}`)}${picture}${part(weir ?? '')}${picture}${part(lock ?? '')}</div></article>${links}`
    const prose = proseOf(html)
    expect(prose.slice(-2)).toEqual(['the weir', 'the lock'])
  })

  test('in several elements whose paragraphs are no `p`', () => {
    const part = (...words: readonly string[]) =>
      `<div><div class="body-part">${words.join('').replaceAll(/(<\/?)p>/g, '$1div>')}</div></div>`
    const [a = '', b = '', c = '', d = ''] = [quay, mill, weir, lock]
    const html = `<article><h1>Closed</h1><div>${part(a, b, c, sentence('the pond'), sentence('the ford'))}<figure><img src="a.jpg"></figure>${part(d)}</div></article>${links}`
    expect(proseOf(html).at(-1)).toBe('the lock')
  })

  test.each([
    'newsletter-signup',
    'offer hidden',
    'author-bio',
    'paywall-offer',
    'icon-play-triangle playbutton',
  ])('and not in it: what stands in an element of class %s', (name) => {
    const html = `<article><h1>Closed</h1><div class="sidebar-layout">${quay}${mill}<div class="${name}"><p>Every Friday, the week in letters, and what the harbour says of it.</p></div>${weir}</div></article>${links}`
    expect(proseOf(html)).toEqual(['the quay', 'the mill', 'the weir'])
  })

  test('beside a question about cookies that is longer than it', () => {
    const question = `<div id="onetrust-consent-sdk">${'<p>These cookies are needed, and they count, she said, who comes from where, and when, and how often.</p>'.repeat(12)}</div>`
    expect(proseOf(`<article><h1>Closed</h1>${quay}${mill}</article>${question}`)).toEqual([
      'the quay',
      'the mill',
    ])
  })
})

test('what is only a link, and labels that come again and again, are no prose', () => {
  const label = '<div>Article content</div>'
  const html = `<html><body><article><h1>Weir closes</h1>${label}${PROSE}${label}<p><a href="/a">Why the weir leaks</a></p>${PROSE.replace('mayor', 'miller')}${label}<p>Duration 1:30</p>${PROSE.replace('mayor', 'rower')}${label}</article></body></html>`
  const {value} = fromHtml(html)
  const prose = value?.blocks.filter(({type}) => type === 'paragraph') ?? []
  expect(prose.map(({span}) => value?.source.text?.slice(span.start, span.start + 9))).toEqual([
    'The mayor',
    'The mille',
    'The rower',
  ])
})

test('what is for those who hear a page, and signs without width, are none of its words', () => {
  const hidden = '<span style="clip: rect(0 0 0 0); position: absolute">, opens new tab</span>'
  const html = `<html><body><article><h1>Weir closes</h1>${PROSE.replace('mayor', `<a href="/m">mayor${hidden}</a>`)}<div>\u200c</div>${PROSE.replace('mayor', 'miller')}</article></body></html>`
  const {value} = fromHtml(html)
  expect(value?.source.text).not.toMatch(/opens|\u200c/)
  expect(value?.blocks.filter(({type}) => type === 'paragraph')).toHaveLength(2)
})

test('a caption is one by the element around it, and its words are no paragraph', () => {
  const words = 'The weir at dawn in June, before the flood had taken its middle.'
  const html = `<html><body><article><h1>Weir closes</h1>${PROSE}<div class="caption"><p>${words}</p></div>${PROSE.replace('mayor', 'miller')}<div><p>${words}</p></div>${PROSE.replace('mayor', 'rower')}</article></body></html>`
  const types = fromHtml(html).value?.blocks.map(({type}) => type)
  expect(types).toEqual(['headline', 'paragraph', 'caption', 'paragraph', 'paragraph'])
})

test('a headline of JSON-LD has its characters, and the site’s name is no part of it', () => {
  const item = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Quorl&#8217;s weir &amp; quay close - Quorl Post',
    publisher: {'@type': 'Organization', name: 'Quorl Post'},
  }
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(item)}</script></head><body><h1>Weir closes</h1>${PROSE}</body></html>`
  expect(fromHtml(html).value?.metadata.headline).toBe('Quorl’s weir & quay close')
})

test('links beside a byline are nobody', () => {
  const html = `<html><body><article><h1>Weir closes</h1><div class="author">Ada Quill</div><div class="author">View author archive</div><div class="author">More from Ada</div>${PROSE}${PROSE.replace('mayor', 'miller')}</article></body></html>`
  expect(fromHtml(html).value?.metadata.bylines.map(({name}) => name)).toEqual(['Ada Quill'])
})
