import {describe, expect, test} from 'vitest'
import {fromHtml} from '../src/html.ts'

const PARAGRAPH =
  'The mayor said on Monday that the pier, which had stood for a century, would close for a year.'
const prose = (who: string) => `<p>${PARAGRAPH.replace('mayor', who)}</p>`
const STORY = `${prose('mayor')}${prose('miller')}${prose('rower')}`

/** Blocks of a page but for its prose, each with its type. */
function partsOf(html: string): readonly string[] {
  const {value} = fromHtml(`<!doctype html><html lang="en"><body>${html}</body></html>`)
  return (value?.blocks ?? [])
    .map(({type, span}) => `${type}: ${value?.source.text?.slice(span.start, span.end)}`)
    .filter((line) => !/^paragraph: The (?:mayor|miller|rower) said/.test(line))
}

function mediaOf(html: string) {
  const {value} = fromHtml(
    `<html><body><article><h1>Pier closes</h1>${html}</article></body></html>`,
  )
  return value?.media.map(({caption, credit, url}) => [
    caption === null ? null : value.source.text?.slice(caption.start, caption.end),
    credit,
    url,
  ])
}

describe('a caption and a credit belong to the picture above them', () => {
  const img = '<img src="https://a.example/pier.jpg">'
  const url = 'https://a.example/pier.jpg'
  test.each([
    [`<div>${img}</div><p class="imageCaption">The pier in June</p>`, 'The pier in June', null],
    [
      `<div class="m">${img}</div><div class="info"><div class="caption"><p>The pier in June. <span class="copyright">(Ada Quill)</span></p></div></div>`,
      'The pier in June.',
      'Ada Quill',
    ],
    [
      `<figure>${img}<figcaption><span class="off-screen">Media caption</span> <span>The pier in June</span></figcaption></figure>`,
      'The pier in June',
      null,
    ],
    [
      `<figure><div><figcaption>Image</figcaption></div>${img}<figcaption><span>The pier in June</span><span itemprop="copyrightHolder"><span>Credit</span><span>Credit</span>Ada Quill</span></figcaption></figure>`,
      'The pier in June',
      'Ada Quill',
    ],
    [
      `<div class="image-wrap">${img}</div><p class="caption">The pier in June <i>| Photo Credit: A. Quill</i></p>`,
      'The pier in June',
      'A. Quill',
    ],
    [
      `<p style="text-align: center">${img}</p><p><font>The pier is seen on May 2. (Coast Wire/Ada Quill)</font></p>`,
      'The pier is seen on May 2.',
      'Coast Wire/Ada Quill',
    ],
    [
      `<figure>${img}<figcaption><span class="u-hide-visually">Image:</span> The pier in June. Pic: Ada Quill</figcaption></figure>`,
      'The pier in June.',
      'Ada Quill',
    ],
    [
      `<figure>${img}<figcaption><p>The pier in June. (CW Photo/Ada Quill)</p></figcaption></figure>`,
      'The pier in June.',
      'CW Photo/Ada Quill',
    ],
    [
      `<figure>${img}<figcaption><span>The pier in June.</span><span><span>Credit...</span><span>Ada Quill for the Post</span></span></figcaption></figure>`,
      'The pier in June.',
      'Ada Quill for the Post',
    ],
    [
      `<figure>${img}<figcaption>The pier in June.—Coast Wire</figcaption></figure>`,
      'The pier in June.',
      'Coast Wire',
    ],
    [
      `<figure>${img}<figcaption>The pier in Orm, June 3, 2021. COAST/Ada Quill/File Photo</figcaption></figure>`,
      'The pier in Orm, June 3, 2021.',
      'COAST/Ada Quill/File Photo',
    ],
    [
      `<figure>${img}<figcaption>(All photos: Coast Wire)</figcaption></figure>`,
      null,
      'All photos: Coast Wire',
    ],
  ])('%s', (html, caption, credit) => {
    expect(mediaOf(`${html}${STORY}`)).toEqual([[caption, credit, url]])
  })

  test.each(['“It leaks.” — Ada Orm', 'It fell in March. It was built anew.—and fell again'])(
    'not a paragraph: %s',
    (words) => {
      expect(mediaOf(`${img}<p>${words}</p>${STORY}`)).toEqual([])
    },
  )

  test('not words below a paragraph that stands between', () => {
    expect(mediaOf(`${img}${STORY}<p class="imageCaption">The pier in June</p>${STORY}`)).toEqual(
      [],
    )
  })

  test.each([
    [
      '<img src="data:image/gif;base64,R0" data-src="https://a.example/b.jpg">',
      'https://a.example/b.jpg',
    ],
    [
      '<img srcset="https://a.example/c.jpg 800w, https://a.example/d.jpg 2x">',
      'https://a.example/c.jpg',
    ],
    ['<amp-img src="https://a.example/e.jpg"></amp-img>', 'https://a.example/e.jpg'],
  ])('a picture that a script is to load: %s', (picture, address) => {
    const html = `<figure>${picture}<figcaption>The pier in June</figcaption></figure>${STORY}`
    expect(mediaOf(html)).toEqual([['The pier in June', null, address]])
  })
})

test('a box that a page makes a figure of without a picture is no part of the story', () => {
  const box =
    '<figure><p>Sign up to the Tide Letter, all that matters on the quay, each Friday</p><div>Free daily letter</div></figure>'
  const html = `<article><h1>Pier closes</h1>${prose('mayor')}${box}${prose('miller')}<figure><blockquote>We wait.</blockquote></figure><figure><figcaption>Tides of May</figcaption></figure>${prose('rower')}</article>`
  expect(partsOf(html)).toEqual([
    'headline: Pier closes',
    'quote: We wait.',
    'caption: Tides of May',
  ])
})

describe('the head of a page', () => {
  test('stands below a deck that Readability takes for prose, too', () => {
    const deck = `<p class="sub-title">${PARAGRAPH.replace('mayor', 'council').slice(0, -1)}</p>`
    const html = `<article><header><h1>Pier closes</h1>${deck}<div class="meta"><div class="post-author-name"><div>By</div> <a>Ada Quill</a></div><span class="post-date"><time datetime="2021-05-03">May 3, 2021</time></span></div></header><div class="post-content">${STORY}</div></article>`
    const {value} = fromHtml(`<html><body>${html}`)
    expect(value?.metadata.bylines.map(({name}) => name)).toEqual(['Ada Quill'])
    expect(value?.metadata.published).toBe('2021-05-03')
  })

  test.each([
    [
      '<div data-component="byline-block"><div><div class="c-Contributor"><span data-testid="byline-contributors"><div><span>Ada Quill</span></div><div><span>Post News, Orm</span></div></span></div></div></div>',
      ['byline: Ada Quill', 'byline: Post News, Orm'],
    ],
    [
      '<p class="update-time"><span>All News</span> 16:05 May 03, 2021</p>',
      ['date: All News 16:05 May 03, 2021'],
    ],
    [
      '<div class="byline"><span>Ada Quill</span><span>Staff Writer</span></div>',
      ['byline: Ada Quill Staff Writer'],
    ],
    [
      '<div class="summary"><ul><li>Three of five piers are shut</li></ul></div>',
      ['listItem: Three of five piers are shut'],
    ],
    ['<p class="deck">Ten years on</p>', ['deck: Ten years on']],
    ['<div class="byline">By <b>Mac</b><b>Intyre</b></div>', ['byline: By MacIntyre']],
    [
      '<div class="update"><p>The vote was on 2 May 2024.</p></div>',
      ['paragraph: The vote was on 2 May 2024.'],
    ],
  ])('%s', (html, parts) => {
    expect(partsOf(`<article><h1>Pier closes</h1>${html}${STORY}</article>`)).toEqual([
      'headline: Pier closes',
      ...parts,
    ])
  })

  test.each([
    [
      'the deck that the page shows',
      'Families say…',
      '<p class="dek">Nobody was told of it, they say</p>',
      'Nobody was told of it, they say',
    ],
    [
      'an attribute that names it',
      'Seen from the quay',
      '<div data-gu-name="standfirst"><div><p>Nobody was told of it, they say</p></div></div>',
      'Nobody was told of it, they say',
    ],
    ['a description', 'Nobody was told of it', '', 'Nobody was told of it'],
    ['no description that is cut off', 'Nobody was told of it, nor …', '', null],
    ['no description that says how the story begins', `${PARAGRAPH.slice(0, 50)}...`, '', null],
    ['no description that is the story’s first paragraph', PARAGRAPH, '', null],
  ])('its deck: %s', (_, description, html, deck) => {
    const page = `<html><head><meta name="description" content="${description}"></head><body><article><h1>Pier closes</h1>${html}${STORY}</article></body></html>`
    expect(fromHtml(page).value?.metadata.deck).toBe(deck)
  })

  test('a headline that is no heading of level one is in the page’s title', () => {
    const html = `<html><head><title>Orm Watch: Pier of Orm to close for a year</title></head><body><h2>Monday, 3 May 2021</h2><div><h3>Pier of Orm to close for a year</h3><div>${STORY}</div></div></body></html>`
    expect(fromHtml(html).value?.metadata.headline).toBe('Pier of Orm to close for a year')
  })

  test('a section of the page’s title is none where a heading of level one is in it', () => {
    const html = `<html><head><title>Business and economy news: Pier of Orm to close for a year</title></head><body><h1>Pier of Orm to close for a year</h1><h3>Business and economy news</h3>${STORY}</body></html>`
    expect(fromHtml(html).value?.metadata.headline).toBe('Pier of Orm to close for a year')
  })

  test('the licence of a picture is not its own', () => {
    const html = `<h1>Pier closes</h1><figure><img src="a.jpg"><figcaption>The pier. Photo: Ada Quill, <a rel="license" href="https://creativecommons.org/licenses/by/2.0/">CC BY</a></figcaption></figure>${STORY}`
    expect(fromHtml(html).value?.metadata.rights.licence).toBeNull()
  })

  test.each([
    '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
    '<body><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC</a>',
  ])('its licence by a link: %s', (link) => {
    const {value} = fromHtml(`<html>${link}<article><h1>Pier closes</h1>${STORY}</article>`)
    expect(value?.metadata.rights.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
  })
})

test.each([
  [
    'a comma behind the last field',
    '{"@type":"NewsArticle","author":{"name":"Ada Quill",},"datePublished":"2021-05-03",}',
    '2021-05-03',
  ],
  [
    'a day in words',
    '{"@type":"NewsArticle","author":"Ada Quill","datePublished":"May 3, 2021"}',
    '2021-05-03',
  ],
  [
    'no day',
    '{"@type":"NewsArticle","author":"Ada Quill","datePublished":"0001-01-01T00:00:00"}',
    null,
  ],
])('JSON-LD with %s', (_, json, published) => {
  const {value} = fromHtml(
    `<script type="application/ld+json">${json}</script><h1>Pier closes</h1>${STORY}`,
  )
  expect(value?.metadata).toMatchObject({bylines: [{name: 'Ada Quill'}], published})
})

test('an empty line of preformatted text ends a paragraph', () => {
  const {value} = fromHtml(
    `<h1>Pier closes</h1><pre>${PARAGRAPH}\n\n${PARAGRAPH.replace('mayor', 'miller')}</pre>`,
  )
  expect(value?.blocks.map(({type}) => type)).toEqual(['headline', 'paragraph', 'paragraph'])
})

describe('a page that is no article is refused by what it is', () => {
  test.each([
    ['404 Not Found', 'The requested URL was not found on this server.'],
    [
      'Page not found | Orm Post',
      'It may have moved. Try the search, or go to our front page and look there.',
    ],
    ['Just a moment...', 'Verify you are human by completing the action below.'],
    ['Access Denied', 'You don’t have permission to access this page on this server.'],
    ['Attention Required! | Cloud', 'Please complete the security check to go on.'],
  ])('%s', (title, words) => {
    const html = `<html><head><title>${title}</title></head><body><h1>Orm</h1><p>${words}</p></body></html>`
    expect(fromHtml(html).issues).toMatchObject([
      {code: 'no-article', message: /error of the site|whether you are a person/},
    ])
  })

  test.each([
    '404 rowers cross the sound',
    'Just a moment in the sun',
    'Access denied: why the quay is shut',
  ])('%s is a headline', (title) => {
    const html = `<html><head><title>${title}</title></head><body><h1>${title}</h1>${STORY}</body></html>`
    expect(fromHtml(html).value?.metadata.headline).toBe(title)
  })
})

test('a few broken characters among few whole ones are no other encoding', () => {
  const bytes = new TextEncoder().encode(`<h1>Pier closes</h1><p>“The pier” — ${PARAGRAPH}</p>`)
  const cut = new Uint8Array([...bytes, 0x96, ...new TextEncoder().encode(prose('rower'))])
  expect(fromHtml(cut).issues.map(({code}) => code)).toEqual(['charset-damage'])
})
