import {describe, expect, test} from 'vitest'
import {fromHtml} from '../src/html.ts'

const PARAGRAPH =
  'The mayor said on Monday that the pier, which had stood for a century, would close for a year.'
const prose = (who: string) => `<p>${PARAGRAPH.replace('mayor', who)}</p>`
const STORY = `${prose('mayor')}${prose('miller')}${prose('rower')}`

function read(html: string, head = '') {
  const {value} = fromHtml(
    `<!doctype html><html lang="en"><head>${head}</head><body>${html}</body></html>`,
  )
  return value
}

/** Blocks of a page but for its prose, each with its type. */
function partsOf(html: string, head = ''): readonly string[] {
  const article = read(html, head)
  return (article?.blocks ?? [])
    .map(({type, span}) => `${type}: ${article?.source.text?.slice(span.start, span.end)}`)
    .filter((line) => !/^paragraph: The (?:mayor|miller|rower) said/.test(line))
}

const TITLE = '<h1>Pier closes for a whole year</h1>'
const HEADLINE = 'headline: Pier closes for a whole year'
const within = (html: string) =>
  partsOf(`<article>${TITLE}${prose('mayor')}${html}${prose('miller')}${prose('rower')}</article>`)

describe('what leads to other stories between paragraphs is the page’s', () => {
  test.each([
    '<p>MORE : <a href="/b">The rowers’ year in pictures</a></p>',
    '<p>Les også: <a href="/b">Roerne tar farvel med brygga</a></p>',
    '<p><span>À lire aussi</span> <a href="/b">Le phare menacé de fermeture</a></p>',
    '<p>Lesen Sie hier: <a href="/b">Wie die Mole gebaut wurde</a></p>',
    '<p>Czytaj więcej</p>',
    '<h3>Lees ook</h3>',
    '<div>Häufig gelesen</div>',
    '<p>Published under: <a href="/1">Piers</a> , <a href="/2">Harbours</a> , <a href="/3">Rot</a></p>',
    `<p>Published under: ${Array.from({length: 20}, (_, at) => `<a href="/${at}">Harbour ${at}</a>`).join(' , ')}</p>`,
    '<div>WATCH | Rowers say farewell to the pier:</div>',
    '<p>Got a story? Write to us at news@post.example.</p>',
    '<p>For more stories like this, see our front page.</p>',
    '<div>Ada Quill|Published 4 months ago</div>',
  ])('%s', (html) => {
    const [title, ...others] = within(html)
    expect(title).toBe(HEADLINE)
    expect(others.map((line) => line.split(':')[0])).toEqual(['boilerplate'])
  })

  test.each([
    '<p>Falk’s answer: <a href="/b">“Nobody had looked since 2009”</a></p>',
    '<p>Three towns wrote to her: <a href="/1">Orm</a>, <a href="/2">Lund</a> and, on Friday, <a href="/3">Sele</a>.</p>',
    '<p>See what is left of the pier.</p>',
  ])('not %s', (html) => {
    expect(within(html)[1]).toMatch(/^paragraph: /)
  })
})

describe('what opens over a page and the labels of its forms are not read', () => {
  test.each([
    '<form><label for="n">Your first name</label><input id="n"></form>',
    '<fieldset><legend>Choose a harbour</legend><input type="radio"></fieldset>',
    '<div class="popup-alert large"><div class="tit">Report a comment on this story</div></div>',
    '<div class="modal fade"><p>Your session has ended. Log in once more to go on.</p></div>',
    '<div role="dialog"><p>Your session has ended. Log in once more to go on.</p></div>',
    '<div class="recommended pull-left"><p><a href="/b"><b>How a weir was built</b><b> in Lund</b></a></p></div>',
  ])('%s', (html) => expect(within(html)).toEqual([HEADLINE]))

  test('but the caption of a picture that opens in full size is', () => {
    const picture =
      '<figure class="photo-popup"><img src="/p.jpg"><figcaption>The pier in June</figcaption></figure>'
    expect(within(picture)).toEqual([HEADLINE, 'caption: The pier in June'])
  })
})

test('words about the author in an element that is called so are no paragraph', () => {
  const box =
    '<div class="story-author"><div class="author-content"><p>Ada Quill writes about harbours, and about those who live by them.</p></div></div>'
  const parts = partsOf(`<article>${TITLE}<div class="body">${STORY}</div>${box}</article>`)
  expect(parts.filter((line) => line.startsWith('paragraph'))).toEqual([])
})

describe('an address made of a title tells nothing of what stands there', () => {
  test.each([
    '<h2 id="comments-on-the-pier-were-few">Comments on the pier were few</h2>',
    '<section id="promoted-twice-in-one-year-falk-left"><h2>Promoted twice</h2><p>Falk was promoted twice in one year, and left the harbour in May.</p></section>',
  ])('%s', (html) => expect(within(html).length).toBeGreaterThan(1))

  test('a short one does', () => {
    expect(within('<div id="comments"><p>I saw it rot myself.</p></div>')).toEqual([HEADLINE])
  })
})

describe('the deck is the description that the page shows', () => {
  const DECK = 'The posts have rotted below the water, and nobody had looked since 2009.'
  const ld = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier closes for a whole year","description":"Another description of the story"}</script>`
  const meta = `${ld}<meta property="og:description" content="${DECK.replace('posts', '“posts”')}">`
  const line = `<div class="t1">${DECK}</div>`
  test.each([
    ['that of another name', `${TITLE}${line}${STORY}`],
    [
      'in an element named after advertisements',
      `${TITLE}<div class="promoted">${line}</div>${STORY}`,
    ],
    [
      'below a picture',
      `${TITLE}<figure><img src="/p.jpg"><figcaption>The pier in June</figcaption></figure>${line}${STORY}`,
    ],
  ])('%s', (_, html) => {
    expect(partsOf(`<article>${html}</article>`, meta)).toContain(`deck: ${DECK}`)
    expect(read(`<article>${html}</article>`, meta)?.metadata.deck).toBe(DECK)
  })

  test('a heading that is a link to another story is none', () => {
    const link = '<h2><a href="/b">Analysis — A weir that nobody wanted, by Bo Reed</a></h2>'
    const parts = partsOf(`<header>${TITLE}${link}</header><article>${STORY}</article>`)
    expect(parts.filter((part) => part.startsWith('deck'))).toEqual([])
  })
})

describe('what stands beside each other is parted', () => {
  test.each([
    [
      '<div class="styledby"><a href="/author/q">Ada Quill</a><span>The Quorl Post</span></div>',
      'Ada Quill The Quorl Post',
    ],
    [
      '<div><a href="/author/q">Ada Quill</a><span>2 minutes ago</span></div>',
      'Ada Quill 2 minutes ago',
    ],
    ['<div><a href="/author/q">Ada Quill</a>@adaquill</div>', 'Ada Quill @adaquill'],
  ])('%s', (html, line) => {
    expect(read(`<article>${TITLE}${html}${STORY}</article>`)?.source.text).toContain(line)
  })

  test('also a section’s name above a headline', () => {
    const html = '<h1><span>Harbour</span><span>Pier closes for a year</span></h1>'
    expect(partsOf(`<article>${html}${STORY}</article>`)).toEqual([
      'headline: Harbour Pier closes for a year',
    ])
  })

  test('and no word is parted', () => {
    const html =
      '<p><b>W</b>hen the <i>Mac</i>Leod quay and the re<b>Built</b> pier met, H<sub>2</sub>O rose.</p>'
    expect(within(html)[1]).toBe(
      'paragraph: When the MacLeod quay and the reBuilt pier met, H2O rose.',
    )
  })
})

describe('words right behind a picture with an agency alone below them are its caption', () => {
  test('and the agency its credit', () => {
    const html =
      '<div><img src="/p.jpg"><div class="a1">Rowers at the old pier on Sunday</div><div class="b2">Getty Images</div></div>'
    expect(within(html)).toEqual([
      HEADLINE,
      'caption: Rowers at the old pier on Sunday',
      'boilerplate: Getty Images',
    ])
  })

  test.each([
    ['an author', '<div>Ada Quill</div><div>Reuters</div>', 'Ada Quill'],
    ['a paragraph', '<div>Rowers came to the pier on Sunday</div><div>Falk said no.</div>', 'Falk'],
  ])('but not %s', (_, below, name) => {
    const parts = within(`<div><img src="/p.jpg">${below}</div>`)
    expect(parts.join('\n')).not.toContain('caption')
    expect(parts.join('\n')).toContain(name)
  })
})

test('a headline without the marks that the page shows is the same', () => {
  const ld = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"We rot Falk calls her pier lost"}</script>`
  const html = `<h1>Harbour</h1><h2>“We rot”… Falk calls her pier lost</h2>${STORY}`
  expect(partsOf(`<article>${html}</article>`, ld)).toContain(
    'headline: “We rot”… Falk calls her pier lost',
  )
})

test('a heading stands over the paragraphs below it, also where its part is taken back', () => {
  const slide = (at: string, who: string, id = '') =>
    `<div class="slide"${id}><div class="t"><h2>The ${at} pier, told from its end</h2></div><figure><img src="/${at}.jpg"></figure>${prose(who)}${prose(`${who} of Orm`)}</div>`
  const slides = [
    slide('old', 'mayor'),
    slide('new', 'miller', ' id="menus-of-the-new-pier"'),
    slide('last', 'rower'),
  ]
  const parts = partsOf(`<article>${TITLE}${prose('mayor of Lund')}${slides.join('')}</article>`)
  expect(parts.filter((part) => part.startsWith('heading'))).toEqual(
    ['old', 'new', 'last'].map((at) => `heading: The ${at} pier, told from its end`),
  )
})

test('a name in bold below a story that nobody signs above it is its author’s', () => {
  expect(partsOf(`<article>${TITLE}${STORY}<p><strong>Ada Quill</strong></p></article>`)).toEqual([
    HEADLINE,
    'byline: Ada Quill',
  ])
})

describe('the language that a page states', () => {
  test.each([
    ['eng', 'en'],
    ['English', 'en'],
    ['en_GB', 'en-GB'],
    ['fre', 'fr'],
    ['en-AU', 'en-AU'],
  ])('%s is %s', (stated, tag) => {
    const html = `<html lang="${stated}"><body><article>${TITLE}${STORY}</article></body></html>`
    expect(fromHtml(html).value?.metadata.language).toBe(tag)
  })

  test.each(['undefined', '{{lang}}', 'x'])('of “%s” the text is asked', (stated) => {
    const html = `<html lang="${stated}"><body><article>${TITLE}${STORY}</article></body></html>`
    const {value, issues} = fromHtml(html)
    expect(value?.metadata.language).toBe('en')
    expect(issues.map(({code}) => code)).not.toContain('language-unsupported')
  })
})
