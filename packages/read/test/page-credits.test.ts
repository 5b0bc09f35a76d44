import {describe, expect, test} from 'vitest'
import {fromHtml} from '../src/html.ts'

const PARAGRAPH =
  'The mayor said on Monday that the pier, which had stood for a century, would close for a year.'
const prose = (who: string) => `<p>${PARAGRAPH.replace('mayor', who)}</p>`
const STORY = `${prose('mayor')}${prose('miller')}${prose('rower')}`

function pageOf(html: string) {
  const {value} = fromHtml(`<!doctype html><html lang="en"><body>${html}</body></html>`)
  const {bylines = [], published = null, headline = null} = value?.metadata ?? {}
  const types = value?.blocks.map(({type}) => type) ?? []
  return {authors: bylines.map(({name}) => name).join(', '), published, headline, types}
}

const below = (html: string) => pageOf(`<article><h1>Pier closes</h1>${html}${STORY}</article>`)

describe('who wrote a story, by a line between its headline and its prose', () => {
  test.each([
    [
      'the author and the day in one line',
      '<div class="date">By: Ada Vale <time datetime="2021-05-03T19:30:57">May 3, 2021</time></div>',
      'Ada Vale',
    ],
    ['“By” without a blank', '<a class="cnt__author"><span>By</span>Ada Vale</a>', 'Ada Vale'],
    [
      'a link to the author’s page',
      '<div>By</div><div><a href="/author/ada-vale">Ada Vale</a></div><div>10/13/21</div>',
      'Ada Vale',
    ],
    [
      'an element called so among others',
      '<div>Coast Daily <span class="time">9/21/2016</span> <span class="authorname-txt"><span>Ada Vale</span></span></div>',
      'Ada Vale',
    ],
    [
      'beside the buttons for sharing',
      '<div class="share-byline-timestamp">by <a href="/author/ada-vale/">Ada Vale</a> @ada November 29, 2016: 3:42 PM ET</div>',
      'Ada Vale',
    ],
    [
      'above the comments’ number',
      '<div class="social-comments">By <a rel="author">Ada Vale</a> • 12/16/16 12:21pm</div>',
      'Ada Vale',
    ],
    [
      'with what the author is behind the name',
      '<div class="author-card"><a href="/author/ada-vale">Ada Vale</a> Senior Harbour Editor, The Coast Daily</div>',
      'Ada Vale',
    ],
    [
      'a name without capitals',
      '<ul><li class="p-assistauthor">小暮ひさのり</li></ul>',
      '小暮ひさのり',
    ],
    [
      'a desk in brackets',
      '<p class="meta"><span class="meta__author">Par <a href="/signataires/ada-vale/">Ada Vale<span class="author__desc">(Orm, bureau du port)</span></a></span></p>',
      'Ada Vale',
    ],
    [
      'what the day is called behind the name',
      '<div class="byline"><a href="/writers/ada-vale/">Ada Vale</a> Published May 3, 2021</div>',
      'Ada Vale',
    ],
    ['a desk in brackets, in words alone', '<p>By Ada Vale (Orm, harbour desk)</p>', 'Ada Vale'],
    [
      'two of whom a link names one',
      '<p>By <a href="/author/ada-vale">Ada Vale</a> and Bo Lind</p>',
      'Ada Vale, Bo Lind',
    ],
    [
      'a link to the author’s account',
      '<div><a href="https://writers.example/@adavale?source=post">Ada Vale</a></div>',
      'Ada Vale',
    ],
    [
      'lines of one block, above the day',
      '<div>Ada Vale\nThe Coast Daily\nThu, 14 May 2020 17:55 UTC</div>'.replaceAll('\n', '<br>'),
      'Ada Vale',
    ],
    ['an office behind the name', '<div class="byline">Ada Vale CEO</div>', 'Ada Vale'],
    ['a name once more in capitals', '<p>By ADA VALE</p><p>By Ada Vale</p>', 'ADA VALE'],
  ])('%s', (_, html, authors) => {
    expect(below(html).authors).toBe(authors)
  })

  test.each([
    ['a button', '<div class="byline"><a>Print </a></div>'],
    ['a link to follow', '<div class="author-cta">+ Follow</div>'],
    [
      'titles of other stories',
      '<div class="c-author"><ul class="author__posts"><li class="author__post"><a>‘Tides’ Is No Film</a></li></ul></div>',
    ],
    ['a desk', '<div class="byline"><span class="author">Staff Writer</span></div>'],
    [
      'a link to other stories',
      '<address><div><a rel="author" href="/vale">More stories by Ada Vale</a></div></address>',
    ],
    ['a title that links to somebody', '<h2><a href="/people/orm">Orm Is Back</a></h2>'],
  ])('and nobody by %s', (_, html) => {
    expect(below(html).authors).toBe('')
  })

  test('a link beside the author leads to nobody', () => {
    const links =
      '<p><a rel="author">Ada Vale</a></p><p><a rel="author">View my complete profile</a></p>'
    expect(pageOf(`<h1>Pier closes</h1>${STORY}<div>${links}</div>`).authors).toBe('Ada Vale')
  })

  test.each([
    ['a weekday before the day', '<p>By Ada Vale Monday, May 3, 2021</p>', 'Ada Vale'],
    ['a day, where one is called like it', '<p>By Ruby Tuesday, May 3, 2021</p>', 'Ruby Tuesday'],
    [
      'a day, where one of two is called like it',
      '<p>By Ada Vale and Ruby Tuesday, May 3, 2021</p>',
      'Ada Vale, Ruby Tuesday',
    ],
    [
      'what the story is about, glued to the day',
      '<p>By <span>Ada Vale, Chief Editor</span> | Monday May 3, 2021 @ 6:43pm EDT<span>Tags: Orm Harbour, Bo Lind</span></p>',
      'Ada Vale',
    ],
    [
      'what an author is, and for what',
      '<p>Posted by Ada Vale, Software Engineer on Weir Maps</p>',
      'Ada Vale',
    ],
    [
      'an element called a caption, with the day',
      '<span class="caption">By Ada Vale posted May 3rd 2021 7:30PM</span>',
      'Ada Vale',
    ],
  ])('%s is no author', (_, html, authors) => {
    expect(below(html).authors).toBe(authors)
  })

  test('whose picture stands above the prose is no author', () => {
    const credit = '<p>By Ada Vale</p><p id="caption">Bo Lind / AFP / Getty Images</p>'
    expect(below(credit).authors).toBe('Ada Vale')
  })

  test('whom a picture shows is no author', () => {
    const shown = '<div><img src="bo.jpg" alt="Bo Lind."><p>Bo Lind.</p></div><p>3 May 2021</p>'
    expect(below(shown)).toMatchObject({authors: '', types: expect.arrayContaining(['caption'])})
    expect(below('<p>Bo Lind.</p><p>3 May 2021</p>').authors).toBe('')
  })

  test.each([
    [
      'who took a picture, and when',
      '<figure><img src="a.jpg"><figcaption>By Bo Lind, May 3, 2021</figcaption></figure><p>By Ada Vale</p>',
      'Ada Vale',
    ],
    ['an agency beside a name in a byline', '<p class="byline">Ada Vale/Reuters</p>', 'Ada Vale'],
    ['letters behind a name', '<p>Ada Vale M.D.</p><p>3 May 2021</p>', 'Ada Vale M.D.'],
  ])('%s: the author is who is credited with the story', (_, html, authors) => {
    expect(below(html).authors).toBe(authors)
  })

  test.each([
    ['an agency', 'AP', 'By ADA VALE'],
    ['an account', 'vale1987', 'Ada Vale • 8 hours ago'],
  ])('a byline outdoes %s in the markup', (_, author, line) => {
    const html = `<html><head><meta name="author" content="${author}"></head><body><article><h1>Pier closes</h1><p class="byline">${line}</p>${STORY}</article></body></html>`
    const names = fromHtml(html).value?.metadata.bylines.map(({name}) => name.toLowerCase())
    expect(names).toEqual(['ada vale'])
  })

  test('a sentence about the author names nobody else', () => {
    const note =
      '<div><a class="p-author-name">Ada Vale</a> <span class="p-author-role">Ada Vale writes of piers for the Coast Daily. Follow</span></div>'
    const {authors, types} = pageOf(
      `<article><h1>Pier closes</h1><p class="byline">Ada Vale</p>${STORY}${note}</article>`,
    )
    expect(authors).toBe('Ada Vale')
    expect(types.filter((type) => type === 'byline')).toHaveLength(1)
  })

  test('those of other stories below it are not its authors', () => {
    const other = (who: string) =>
      `<div><h3>A weir leaks</h3><div>May 8, 2021 by <a rel="author" href="/author/${who}">${who} Lind</a></div>${prose('boat').replace('</p>', ' It was told in May.</p>')}</div>`
    const html = `<div><article><h1>Pier closes</h1><div class="byline"><time datetime="2021-05-03">May 3, 2021</time> by <a rel="author" href="/author/ada">Ada Vale</a></div><div>${STORY}</div></article><div>${other('Bo')}${other('Orm')}</div></div>`
    expect(pageOf(html)).toMatchObject({authors: 'Ada Vale', published: '2021-05-03'})
  })

  test('the authors of a live blog’s entries are', () => {
    const entry = (who: string) =>
      `<article class="liveblogUpdate"><p>By ${who} Lind</p>${prose(who)}</article>`
    const html = `<h1>Pier closes</h1><p>By Ada Vale</p>${prose('mayor')}${entry('Bo')}${entry('Orm')}`
    expect(pageOf(html).authors).toBe('Ada Vale, Bo Lind, Orm Lind')
  })
})

test.each([
  ['author', 'By Ada Vale and Bo Lind, CWN', 'Ada Vale, Bo Lind'],
  ['author', 'Ada Vale, MD', 'Ada Vale, MD'],
  ['author', 'View posts by Ada Vale', ''],
  ['og:article:author', 'Ada Vale', 'Ada Vale'],
  ['article:author_name', 'Ada Vale', 'Ada Vale'],
  ['byline', 'By Ada Vale', 'Ada Vale'],
  ['author', 'Reed & Weir', 'Reed & Weir'],
  ['author', 'Our Foreign Staff', ''],
  ['author', 'orm-daily.example', 'orm-daily.example'],
  ['author', 'ormdaily.com', ''],
  ['dc.creator', 'Vale, Ada', 'Ada Vale'],
  ['dc.creator', 'Vale, Jr', 'Vale, Jr'],
  ['dc.creator', 'Reuters, AFP', 'Reuters, AFP'],
  ['dc:creator x:author', 'Vale, Ada van', 'Ada van Vale'],
  ['twitter:creator', 'Ada Vale', 'Ada Vale'],
  ['twitter:creator', '@adavale', ''],
  ['twitter:creator', 'Orm Courier', ''],
])('its authors by a meta tag: %s “%s”', (name, content, authors) => {
  const html = `<head><meta property="og:site_name" content="Reed & Weir"><meta property="${name}" content="${content}"></head><body><h1>Pier closes</h1>${STORY}</body>`
  const {value} = fromHtml(`<html>${html}</html>`)
  expect(value?.metadata.bylines.map((each) => each.name).join(', ')).toBe(authors)
})

test.each([
  ['og:article:published_time', 'Mon, 03 May 2021 07:36:07 +0530'],
  ['publish-date', 'Mon, 03 May 2021 07:36:07 +0530'],
  ['publish_date', 'Mon, 03 May 2021 07:36:07 +0530'],
  ['pub_date', '20210503'],
  ['pdate', '20210503'],
])('its day by a meta tag: %s', (name, content) => {
  const html = `<head><meta name="${name}" content="${content}"></head><body><h1>Pier closes</h1>${STORY}</body>`
  expect(fromHtml(`<html>${html}</html>`).value?.metadata.published).toBe('2021-05-03')
})

describe('the day of publication', () => {
  test.each([
    [
      'behind that of an update',
      '<div class="meta"><time class="updated" datetime="2021-12-10">December 10, 2021</time> <time class="entry-date published" datetime="2019-04-09">April 9, 2019</time> by Ada Vale</div>',
      '2019-04-09',
    ],
    [
      'in words that are not English',
      '<p><time datetime="2017-03-13 19:18">13 mars 2017</time></p>',
      '2017-03-13',
    ],
    [
      'in figures that may be read both ways',
      '<p><time itemprop="datePublished" datetime="2022-10-11">10/11/2022</time></p>',
      '2022-10-11',
    ],
    [
      'in an element that is no `time`',
      '<div class="byline">Edited by <span itemprop="author">Ada Vale</span> <span itemprop="datePublished" content="2020-04-07T15:49">yesterday</span></div>',
      '2020-04-07',
    ],
    [
      'glued to a sentence about the page',
      '<div><time datetime="2020-02-24T16:26">Published February 24, 2020</time><time datetime="2022-07-21">Last updated July 21, 2022</time>This story is more than two years old.</div>',
      '2020-02-24',
    ],
    [
      'in French',
      '<p>Publié le 07 mai 2019 à 13h59 - Mis à jour le 08 mai 2019 à 09h03</p>',
      '2019-05-07',
    ],
    ['in German', '<p>7. März 2021, 10.30 Uhr</p>', '2021-03-07'],
    ['in Spanish', '<p>Publicado el 7 de mayo de 2021</p>', '2021-05-07'],
    [
      'on a page with a sidebar',
      '<div class="main--has-sidebar"><h5>11/28/2016 11:00 AM PT</h5></div>',
      '2016-11-28',
    ],
    [
      'above the office that tells it',
      '<p>最終更新日：2019年4月2日<br>港湾局<br>桟橋課</p>',
      '2019-04-02',
    ],
    ['of a change in Japanese alone', '<p>2019年04月21日 12時00分更新</p>', '2019-04-21'],
    ['in Japanese', '<div class="date">2019年4月4日 13時16分</div>', '2019-04-04'],
    ['in Chinese, with a label', '<p>发布时间：2019年4月4日</p>', '2019-04-04'],
    ['in Korean', '<p>등록 2019년 4월 4일</p>', '2019-04-04'],
    [
      'as RDFa tells it',
      '<p><span property="dc:date" content="2019-04-04T00:00">04/04/19</span></p>',
      '2019-04-04',
    ],
    [
      'nowhere but in an update by its words',
      '<p>By Ada Vale last updated <time datetime="2017-04-04T20:44">4 April 17</time></p>',
      null,
    ],
    [
      'nowhere but in an update on a day of two figures',
      '<p>By Ada Vale last updated <time datetime="2017-04-14T20:44">14 April 17</time></p>',
      null,
    ],
    [
      'nowhere but in an update',
      '<p><time class="updated" datetime="2021-12-10">yesterday</time></p>',
      null,
    ],
  ])('%s', (_, html, day) => {
    expect(below(html).published).toBe(day)
  })

  test('and of the last change behind it, in Japanese', () => {
    const {value} = fromHtml(
      `<article><h1>Pier closes</h1><p>2019年4月4日公開 2019年4月5日更新</p>${STORY}</article>`,
    )
    expect(value?.metadata).toMatchObject({published: '2019-04-04', modified: '2019-04-05'})
  })

  test.each([
    ['in the same element', '<article><p>May 3, 2021</p><h1>Pier closes</h1>', '2021-05-03', ''],
    [
      'with the author, below a section',
      '<article><header><p>Harbour</p><div>May 3, 2021</div><p class="byline"><span class="author">Ada Vale</span></p></header><h1>Pier closes</h1>',
      '2021-05-03',
      'Ada Vale',
    ],
    [
      'of the whole site',
      '<header><p>May 9, 2021</p></header><article><h1>Pier closes</h1>',
      null,
      '',
    ],
    [
      'of another story',
      '<article><p>May 9, 2021</p><div>A weir of Orm leaks again, and nobody looks</div><h1>Pier closes</h1>',
      null,
      '',
    ],
  ])('above the headline, %s', (_, head, published, authors) => {
    expect(pageOf(`${head}${STORY}</article>`)).toMatchObject({published, authors})
  })
})

describe('the headline', () => {
  test.each([
    ['p class="headline entry-title"', 'p'],
    ['p><span class="headline"', 'span></p'],
    ['h2 class="article__header-title"', 'h2'],
  ])('of a page without a heading of level one: %s', (open, close) => {
    const html = `<div><ul><li class="headline">Weir leaks</li></ul><${open}>Pier of Orm closes</${close}>${STORY}</div>`
    expect(pageOf(html).headline).toBe('Pier of Orm closes')
  })

  test('is without the site’s name behind two strokes', () => {
    const {value} = fromHtml(
      `<html><head><meta property="og:title" content="Pier of Orm closes -- Coast Daily"></head><body><h1>Pier of Orm closes</h1>${STORY}</body></html>`,
    )
    expect(value?.metadata.headline).toBe('Pier of Orm closes')
  })
})

describe('what is no part of a story', () => {
  const proseOf = (html: string) =>
    pageOf(html).types.filter((type) => /^(?:paragraph|listItem|heading)$/.test(type))

  test.each([
    ['a label with a blank behind it', '<div class="tools"><span>Print </span> </div>'],
    ['a cell with a number alone', '<div>6,762</div>'],
    ['a line of signs', '<p>==========</p>'],
    ['tags', '<p>Tags: pier, harbour</p>'],
    ['the source of a film', '<p>01:40 - Source: CWN</p>'],
    ['a label in French', '<p>À lire aussi :</p>'],
    ['a label of other stories with their titles', '<div>・関連記事<br>堰が漏れる</div>'],
    ['what is earned by a link', '<p>Coast Media may get a commission</p>'],
    ['a question to readers', '<p>Want more of the pier? Sign up for our Tide Letter.</p>'],
    [
      'links to other stories in a list of definitions',
      '<dl><dt><a href="/w">Weirs</a></dt><dd><a href="/l">How the weir leaks</a></dd></dl>',
    ],
    ['a title with its rank', '<ol><li>10 <a href="/w">How the weir leaks</a></li></ol>'],
    ['its headline once more', '<h3>Pier closes</h3>'],
    ['a label in Japanese', '<p>関連記事</p>'],
    [
      'a box for searching that leaves out what is no content',
      '<div class="nocontent"><p>The week in letters, each Friday, she said.</p></div>',
    ],
    [
      'what is shown on a click',
      '<div class="is-hidden"><p>The week in letters, each Friday, she said.</p></div>',
    ],
  ])('%s', (_, html) => {
    const story = `<article><h1>Pier closes</h1><div>${prose('mayor')}${html}${prose('miller')}${prose('rower')}</div></article>`
    expect(proseOf(story)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  test('a label above its first paragraph, which leads to none', () => {
    const {types} = pageOf(
      `<article><h1>Pier closes</h1><div><div>Watch</div>${STORY}</div></article>`,
    )
    expect(types).toEqual(['headline', 'boilerplate', 'paragraph', 'paragraph', 'paragraph'])
  })

  test.each([
    ['a heading that nothing follows', '<h3>Share it</h3>'],
    ['what stands below “Recent posts”', '<p>Recent posts</p><p>Weir of Orm leaks again</p>'],
  ])('at its end, %s', (_, html) => {
    const story = `<article><h1>Pier closes</h1><div>${STORY}${html}</div></article>`
    expect(proseOf(story)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  test.each([
    ['a heading that is a sentence, at its end', '<h3>Still, the pier will stand.</h3>', 'heading'],
    [
      'a link with words before it',
      '<ul><li>Ropes, <a href="/r">which the pier needs</a></li></ul>',
      'listItem',
    ],
  ])('but not %s', (_, html, type) => {
    const story = `<article><h1>Pier closes</h1><div>${STORY}${html}</div></article>`
    expect(proseOf(story)).toEqual(['paragraph', 'paragraph', 'paragraph', type])
  })

  test('but not goods under “Home”', () => {
    const goods = `<h3>Home</h3><p>${'Ropes and lamps for the quay, from the makers of Orm, '.repeat(4)}for 24 crowns</p>`
    const story = `<article><h1>Pier closes</h1><div>${STORY}${goods}</div></article>`
    expect(proseOf(story)).toHaveLength(5)
  })

  test('a question to subscribers below the element of the story', () => {
    const question = `<section><p>${PARAGRAPH.replace('mayor', 'reader')}</p><ul><li><p>Who reads it on another device, he was asked?</p></li></ul></section>`
    const html = `<main><article><h1>Pier closes</h1>${STORY}</article>${question}</main>`
    expect(proseOf(html)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})
