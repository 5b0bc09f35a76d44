import {describe, expect, test} from 'vitest'
import {fromHtml} from '../src/html.ts'

const PARAGRAPH =
  'The mayor said on Monday that the pier, which had stood for a century, would close for a year.'
const STORY = ['mayor', 'miller', 'rower']
  .map((who) => `<p>${PARAGRAPH.replace('mayor', who)}</p>`)
  .join('')

const read = (head: string, body: string) =>
  fromHtml(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)

describe('the headline, where the markup, the page’s title and a heading differ', () => {
  const headline = (meta: string, title: string, shown: string, site = 'Orm Daily') => {
    const head = `<meta property="og:site_name" content="${site}"><meta property="og:title" content="${meta}"><title>${title}</title>`
    return read(head, `<article><h1>${shown}</h1>${STORY}</article>`).value?.metadata.headline
  }

  test.each([
    ['the site’s name', 'Orm Daily', 'Orm Daily', 'Pier of Orm closes'],
    [
      'the site’s name before it',
      'Orm | Pier of Orm closes',
      'Pier of Orm closes | Orm Daily',
      'Pier of Orm closes',
    ],
    ['of every page', 'Orm Daily - News of the coast', 'Pier of Orm closes', 'Pier of Orm closes'],
    [
      'for lists of links',
      'You will miss this pier',
      'Pier of Orm closes for a year, rowers say',
      'Pier of Orm closes for a year',
    ],
  ])('is the heading: the markup’s is %s', (_, meta, title, shown) => {
    expect(headline(meta, title, shown)).toBe(shown)
  })

  test.each([
    [
      'the title has it',
      'Pier of Orm closes',
      'Pier of Orm closes - Orm Daily',
      'Rowers mourn for the pier of Orm',
    ],
    ['the heading is a section', 'Pier of Orm closes', 'News - Orm Daily', 'News'],
    [
      'all three differ',
      'Pier of Orm closes',
      'The pier in short',
      'Rowers mourn for the pier of Orm',
    ],
    [
      'a heading of the site opens the title',
      'Pier of Orm closes',
      'Orm Daily: rowers mourn',
      'Orm Daily',
    ],
  ])('is the markup’s: %s', (_, meta, title, shown) => {
    expect(headline(meta, title, shown, 'Reed & Weir')).toBe(meta)
  })

  test('is the title without section and site, in Chinese', () => {
    const {value} = read('<title>潮汐表三月更新_港口频道_海岸网</title>', `<div>${STORY}</div>`)
    expect(value?.metadata.headline).toBe('潮汐表三月更新')
  })

  test('is given by one of several names of a property', () => {
    const head = '<meta property="x:title dc:title" content="Pier of Orm closes">'
    expect(read(head, `<div>${STORY}</div>`).value?.metadata.headline).toBe('Pier of Orm closes')
  })
})

describe('the day of publication, where neither the head of the page nor that of the story tells it', () => {
  const dayBelow = (below: string) =>
    read('', `<article><h1>Pier closes</h1>${STORY}<div>${below}</div></article>`).value?.metadata
      .published

  test.each([
    [
      'an abbreviation’s title',
      '<abbr class="published" title="2021-05-03T00:55:00-07:00">12:55 AM</abbr>',
      '2021-05-03',
    ],
    [
      'the words of an element called so',
      '<dl><dt>Posted</dt><dd class="published">2021-05-03</dd></dl>',
      '2021-05-03',
    ],
    ['no element called otherwise', '<p class="event">2021-05-03, at the pier</p>', null],
    [
      'none of two that differ',
      '<p class="published">Of 2021-05-03, in Orm</p><p class="published">Of 2021-05-08, in Orm</p>',
      null,
    ],
    [
      'no comment',
      '<div class="comments"><p>Good.</p><time class="published" datetime="2021-05-08">8 May</time></div>',
      null,
    ],
    ['no other story', '<aside><h3>More</h3><p class="published">2021-05-03</p></aside>', null],
    [
      'one that stands twice',
      '<p class="published">2021-05-03</p><p class="published">3 May 2021</p>',
      '2021-05-03',
    ],
  ])('is told below the story by %s', (_, html, day) => {
    expect(dayBelow(html)).toBe(day)
  })

  const addressed = (path: string, line = '') =>
    read(
      `<link rel="canonical" href="https://orm.example/${path}">`,
      `<article><h1>Pier closes</h1>${line}${STORY}</article>`,
    )

  test.each([
    ['2021/05/03/pier-closes', '2021-05-03'],
    ['coast/archive/2021/5/3/pier/', '2021-05-03'],
    ['2021/COAST/05/03/pier-closes', '2021-05-03'],
    ['2021/05/pier-closes', null],
    ['2021/13/45/pier-closes', null],
    ['pier?on=/2021/05/03/', null],
  ])('is that of its address: %s', (path, day) => {
    const {value, issues} = addressed(path)
    expect(value?.metadata.published).toBe(day)
    expect(issues.some(({code}) => code === 'published-from-address')).toBe(day !== null)
  })

  test('is not that of its address where a line tells another', () => {
    const {value, issues} = addressed('2021/05/03/pier-closes', '<p>May 4, 2021</p>')
    expect(value?.metadata.published).toBe('2021-05-04')
    expect(issues).toEqual([])
  })
})

describe('the publisher', () => {
  const publisherOf = (title: string, address: string, more = '') =>
    read(
      `<title>${title}</title><link rel="canonical" href="${address}">${more}`,
      `<article><h1>Pier closes</h1>${STORY}</article>`,
    )

  test.each([
    ['Pier closes - Orm Daily', 'https://www.ormdaily.example/pier', 'Orm Daily'],
    ['Pier closes | Coast | The Orm Daily', 'https://ormdaily.example/pier', 'The Orm Daily'],
    ['Pier closes – Quorl.example', 'https://m.quorl.example/pier', 'Quorl.example'],
    ['Pier closes - Quorl News (Coast Broadcasting)', 'https://quorl.example/pier', 'Quorl News'],
    ['Pier closes - Coast', 'https://ormdaily.example/pier', null],
    ['Pier closes - News', 'https://news.ormdaily.example/pier', null],
    ['Pier closes - Orm Daily', 'https://pages.example/pier', null],
    ['Orm Daily', 'https://ormdaily.example/pier', null],
  ])('of “%s” at %s is %s', (title, address, publisher) => {
    const {value, issues} = publisherOf(title, address)
    expect(value?.metadata.publisher).toBe(publisher)
    expect(value?.metadata.headline).toBe('Pier closes')
    expect(issues.some(({code}) => code === 'publisher-from-title')).toBe(publisher !== null)
  })

  test('is whom the markup states', () => {
    for (const name of ['og:site_name', 'DC.Publisher.CorporateName']) {
      const meta = `<meta name="${name}" content="Reed & Weir">`
      const {value} = publisherOf('Pier closes - Quorl', 'https://quorl.example/pier', meta)
      expect(value?.metadata.publisher).toBe('Reed & Weir')
    }
  })
})

describe('who wrote a story', () => {
  const authorsOf = (html: string) =>
    read('', html)
      .value?.metadata.bylines.map(({name}) => name)
      .join(', ')

  test('a link to more of the author’s is none', () => {
    const more = '<p class="author"><a href="/author/ada">View Author Page</a> I’m on Weirbook</p>'
    const html = `<article><h1>Pier closes</h1><p>By Ada Vale</p>${more}${STORY}</article>`
    expect(authorsOf(html)).toBe('Ada Vale')
  })

  test('whoever updated a story below it is no comment', () => {
    const lines =
      '<p class="byline">By Ada Vale, 3 May 2021</p><p class="byline">Updated by Bo Lind, 4 May 2021</p>'
    expect(authorsOf(`<article><h1>Pier closes</h1>${STORY}${lines}</article>`)).toContain(
      'Ada Vale',
    )
  })

  test('the author of a whole story stays beside cards of others', () => {
    const card = (who: string) =>
      `<article><h3>What ${who} saw</h3><p class="byline">By ${who} Lind</p></article>`
    const cards = ['Bo', 'Orm', 'Ines'].map(card).join('')
    const html = `<main><h1>Pier closes</h1><p class="byline">By Ada Vale</p>${STORY}${cards}</main>`
    expect(authorsOf(html)).toBe('Ada Vale')
  })

  test('whoever comments is no author, nor is who wrote one of many stories', () => {
    const comment = (who: string) =>
      `<p>The pier is dear to us all.</p><em class="byline"><strong>${who}</strong> | May 8, 2021</em>`
    const comments = `<h1>Pier closes</h1><p>3 May 2021</p>${STORY}<div>${['Bo rower', 'Orm rower', 'Ines rower'].map(comment).join('')}</div>`
    expect(authorsOf(comments)).toBe('')
    const card = (who: string) =>
      `<article><h2>What ${who} saw at the pier</h2><ul><li>The pier had stood for a century, and ${who} had never seen it shut before this year came.</li></ul><p class="byline">By ${who} Lind</p></article>`
    const index = `<h1>Orm Daily</h1><main>${['Ada', 'Bo', 'Orm', 'Ines'].map(card).join('')}</main>`
    expect(authorsOf(index)).toBe('')
  })
})

describe('what markup states and is none', () => {
  const stated = (head: string, story: string = STORY) =>
    read(head, `<article><h1>Pier closes</h1>${story}</article>`).value

  test('an address where the publisher or the section belongs', () => {
    const names = ['https://orm.example', '/coast/ports', '//orm.example/', 'Orm Daily']
    const found = names.map((name) => {
      const metadata = stated(
        `<meta property="og:site_name" content="${name}"><meta property="article:section" content="${name}">`,
      )?.metadata
      return [metadata?.publisher, metadata?.section]
    })
    const none = [null, null]
    expect(found).toEqual([none, none, none, ['Orm Daily', 'Orm Daily']])
  })

  test.each([
    ['/coast/pier', null],
    ['orm.example/coast/pier', null],
    ['//orm.example/pier', 'https://orm.example/pier'],
    ['https://orm.example/pier', 'https://orm.example/pier'],
  ])('an address of no known site: %s', (href, url) => {
    expect(stated(`<link rel="canonical" href="${href}">`)?.source.url).toBe(url)
  })

  test.each([
    ['Orm Daily', null],
    ['Pier closes', null],
    ['The mayor said on Monday that the pier', null],
    ['A century ends', 'A century ends'],
  ])('a description that is none of the story: %s', (description, deck) => {
    const head = `<meta property="og:site_name" content="Orm Daily"><meta name="description" content="${description}">`
    const story = STORY.replace('<p>The', '<p>ORM (3 May) — The')
    expect(stated(head, story)?.metadata.deck).toBe(deck)
  })
})
