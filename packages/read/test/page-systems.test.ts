import {describe, expect, test} from 'vitest'
import {fromHtml} from '../src/html.ts'
import type {ReadOptions} from '../src/options.ts'

const LINES = [
  'The harbour board will close the east pier for a year, its chair Bo Lind said on Tuesday, after divers found cracks.',
  '“We could not let people walk out on it any longer,” Lind told reporters in Orm. “It is not safe.”',
  'Ines Falk, who runs the ferry kiosk, said she had heard nothing before the notice went up in April.',
  'The work is expected to cost 4.2 million crowns and to end in May, according to the board of Orm.',
]
const STORY = LINES.map((line) => `<p>${line}</p>`).join('')

function read(body: string, head = '', options: ReadOptions = {}) {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
  const {value, issues} = fromHtml(html, options)
  const text = value?.source.text
  return {
    authors: value?.metadata.bylines.map(({name}) => name),
    published: value?.metadata.published,
    source: value?.source,
    links: value?.links.map(({href}) => href),
    blocks: value?.blocks.map(({type, span}) => `${type}: ${text?.slice(span.start, span.end)}`),
    codes: issues.map(({code}) => code),
  }
}

const paragraphs = LINES.map((line) => `paragraph: ${line}`)

describe('a story of four paragraphs is none of decks', () => {
  test.each([
    ['a field with a summary', 'field field--type-text-with-summary field__item', ''],
    ['what is told to be the description and the body', 'post-body', 'description articleBody'],
    ['an element that is called a summary', 'summary', ''],
  ])('in %s', (_, name, property) => {
    const {blocks} = read(
      `<article><h1>Pier closes</h1><div class="${name}" itemprop="${property}">${STORY}</div></article>`,
    )
    expect(blocks).toEqual(['headline: Pier closes', ...paragraphs])
  })
})

describe('who wrote it and when', () => {
  const below = (html: string, head = '') =>
    read(`<article><h1>Pier closes</h1>${html}${STORY}</article>`, head)

  test('the field of a node’s author', () => {
    const {authors, published} = below(
      '<footer><div>Submitted by <span class="field field--name-uid"><span about="/user/3">Ada Vale</span></span> on <time datetime="2026-05-03T09:12:00+02:00">Sun, 05/03/2026 - 09:12</time></div></footer>',
    )
    expect([authors, published]).toEqual([['Ada Vale'], '2026-05-03'])
  })

  test('in a page that calls the story itself what others call asides', () => {
    const {blocks} = read(
      `<article class="newsletter-post"><h1>Pier closes</h1><h3 class="subtitle">Divers found many cracks</h3><div><a href="https://writers.example/@adavale">Ada Vale</a></div><div>May 03, 2026</div><div>${STORY}</div></article>`,
    )
    expect(blocks).toEqual([
      'headline: Pier closes',
      'deck: Divers found many cracks',
      'byline: Ada Vale',
      'date: May 03, 2026',
      ...paragraphs,
    ])
  })

  test('is nobody whom only a card for a network names, where a line names another', () => {
    const card = '<meta name="twitter:creator" content="Sam Reed">'
    expect(below('<p>By Ada Vale</p>', card).authors).toEqual(['Ada Vale'])
    expect(below('', card)).toMatchObject({authors: ['Sam Reed'], codes: ['byline-from-card']})
    expect(below('<p class="byline">By our reporter</p>', card).authors).toEqual([])
  })

  test.each([
    ['admin', ['Ada Vale']],
    ['FAIL', ['Ada Vale']],
    ['Bo Reed', ['Bo Reed']],
  ])('is whom markup names in full: author “%s”', (author, authors) => {
    const head = `<meta name="author" content="${author}"><meta name="dc.creator" content="Vale, Ada">`
    expect(below('', head).authors).toEqual(authors)
  })

  test('an account of the site is nobody', () => {
    expect(below('', '<meta name="author" content="admin">').authors).toEqual([])
  })

  test.each([
    ['May 3 ’26', '2026-05-03'],
    ["3 May '98", '1998-05-03'],
    ['Posted 5/23/26', '2026-05-23'],
    ['23/5/26', '2026-05-23'],
    ['3-May-26', '2026-05-03'],
    ['3 May 26', '2026-05-03'],
    ['May 3, 26', '2026-05-03'],
    ['May 3, 26 boats', null],
    ['3/5/26', null],
    ['5-1-26', null],
  ])('“%s” has a year of two figures', (line, day) => {
    const {published, codes} = below(`<p>${line}</p>`)
    expect([published, codes.includes('published-short-year')]).toEqual([day, day !== null])
  })

  test('a year of two figures may stand first where Korean is written', () => {
    expect(below('<p>23/5/26</p><p>항만위원회는 부두를 폐쇄한다고 밝혔다.</p>').published).toBe(
      null,
    )
  })

  test('an entry of a live blog has its author', () => {
    const entry = (hour: string, line: string) =>
      `<article><h2>At ${hour}</h2><div><span itemprop="author">Ada Vale</span> <time datetime="2026-05-03T${hour}:00Z">${hour}</time></div><p>${line}</p></article>`
    const {blocks} = read(
      `<h1>Pier closes: live</h1><section><h2>Key events</h2></section><div class="liveblog">${entry('11:00', LINES[2] ?? '')}${entry('10:00', LINES[1] ?? '')}</div>`,
    )
    expect(blocks?.filter((each) => each.startsWith('byline'))).toHaveLength(2)
    expect(blocks).not.toContain('deck: Key events')
  })
})

describe('notes', () => {
  test('below a story are none of it, nor are their marks', () => {
    const mark = '<a class="footnote-anchor" href="#note-1">1</a>'
    const note =
      '<div class="footnote"><a class="footnote-number" href="#back">1</a><div class="footnote-content"><p>Lind has been chair of the board since 2019, and was its secretary.</p></div></div>'
    const {blocks} = read(
      `<article><h1>Pier closes</h1><div>${STORY.replace('is not safe.”', `is not safe.”${mark}`)}${note}</div></article>`,
    )
    expect(blocks?.filter((each) => !each.startsWith('boilerplate'))).toEqual([
      'headline: Pier closes',
      ...paragraphs,
    ])
  })

  test('are the story where a page calls most of it so', () => {
    const {blocks} = read(
      `<article><h1>Pier closes</h1><div class="footnote">${STORY}</div></article>`,
    )
    expect(blocks).toContain(paragraphs[3])
  })
})

describe('a copy of an archive', () => {
  const own = 'https://post.example/2026/05/03/pier'
  const copy = `https://web.archive.example/web/20260504120000/${own}`
  const linked = STORY.replace(
    'Bo Lind',
    '<a href="/web/20260504120000/https://board.example/lind">Bo Lind</a>',
  )
  const page = (head: string, options: ReadOptions) =>
    read(`<article><h1>Pier closes</h1>${linked}</article>`, head, options)
  const canonical = `<link rel="canonical" href="${copy}">`

  test.each([
    ['the address given', '', {url: copy}],
    ['the address that it gives itself', canonical, {}],
    ['that, beside the page’s own', canonical, {url: own}],
  ])('is told by %s', (_, head, options) => {
    const {source, published, codes} = page(head, options)
    expect(source).toMatchObject({url: own, archivedUrl: copy})
    expect(published).toBe('2026-05-03')
    expect(codes).toContain('archived-copy')
  })

  test('leads where the page did', () => {
    expect(page(canonical, {}).links).toContain('https://board.example/lind')
  })

  test('is none by an address that only has another in it', () => {
    const url = `https://post.example/share/${own}`
    expect(page('', {url}).source).toMatchObject({url, archivedUrl: null})
  })
})

test.each([
  '<p>(MORE: <a href="/weir">Why the weir leaks</a>)</p>',
  '<p>SEE ALSO: <a href="/weir">“The weir leaks”</a></p>',
  '<p>To view this content, JavaScript must be enabled.</p>',
  '<div class="field-label">Episode description:</div>',
  '<p>S</p>',
])('between paragraphs, %s is the page’s', (line) => {
  const {blocks} = read(`<article><h1>Pier closes</h1>${STORY}${line}${STORY}</article>`)
  const words = line.replace(/<[^>]{1,40}>/g, '')
  expect(blocks?.filter((each) => each.endsWith(words))).toEqual([`boilerplate: ${words}`])
})

test.each([
  '<p>Read: <a href="/weir">the weir leaks, says Orm.</a></p>',
  '<p>The board said JavaScript must be enabled by whoever reads its pages, which all of its members had to vote on twice before it was so, and which costs nothing at all.</p>',
  '<p>岸</p>',
])('between paragraphs, %s is the story’s', (line) => {
  const {blocks} = read(`<article><h1>Pier closes</h1>${STORY}${line}${STORY}</article>`)
  const words = line.replace(/<[^>]{1,40}>/g, '')
  expect(blocks).toContain(`paragraph: ${words}`)
})

test.each([
  ['May 3, 2026 -- The pier is closed for a year, the board of Orm said.', '2026-05-03'],
  ['May 3, 1921 -- The pier was opened, the board of Orm said.', undefined],
  ['On May 3, 2026 -- a Sunday -- the pier was closed, the board of Orm said.', undefined],
])('a day that opens the story: %s', (line, day) => {
  const {published} = read(`<article><h1>Pier closes</h1><p>${line}</p>${STORY}</article>`)
  expect(published ?? undefined).toBe(day)
})

describe('a list of stories', () => {
  const teaser = (line: string, at: number, host = '') =>
    `<div><h3><a href="${host}/2026/story-${at}.html">Story number ${at} of the pier</a></h3><p>${line}</p></div>`
  const page = (before: string, host?: string) =>
    read(
      `<div id="main"><h1>Harbour news</h1>${before}${LINES.map((line, at) => teaser(line, at, host)).join('')}</div>`,
    )

  test('is no article', () => {
    expect(page('')).toMatchObject({source: undefined, codes: ['no-article']})
  })

  test('is one where it opens with words of its own, or tells of other sites', () => {
    expect(page(`<p>${LINES[0]}</p>`).source).toBeDefined()
    expect(page('', 'https://other.example').source).toBeDefined()
  })

  test('is one where it opens with a deck that somebody signs', () => {
    const deck = `<p class="deck">${LINES[0]}</p>`
    expect(page(`${deck}<p class="byline">By Ada Vale</p>`).source).toBeDefined()
    expect(page(deck).codes).toContain('no-article')
  })
})

test('an inner frame of a page for phones has no words', () => {
  const frame =
    '<amp-iframe src="https://v.example"><p placeholder>Loading the chart</p></amp-iframe>'
  const {blocks} = read(`<article><h1>Pier closes</h1>${STORY}${frame}${STORY}</article>`)
  expect(blocks?.join()).not.toContain('Loading')
})
