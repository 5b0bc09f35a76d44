import {verifyArticle} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../src/index.ts'
import {articleOf} from './support.ts'

const PROSE = 'The dyke at Vennmoor will be raised by a metre, the water board said on Monday.'

async function blocksOf(markdown: string): Promise<readonly string[]> {
  const article = await articleOf(`# Vennmoor raises its dyke\n\n${PROSE}\n\n${markdown}\n`, {
    kind: 'markdown',
  })
  expect(verifyArticle(article).findings).toEqual([])
  return article.blocks
    .slice(2)
    .map(({type, span}) => `${type}: ${article.source.text?.slice(span.start, span.end)}`)
}

describe('HTML in Markdown is read like that of a page', () => {
  test.each([
    ['a paragraph', '<p>Nobody was <b>asked</b>.</p>', ['paragraph: Nobody was asked.']],
    ['a quotation', '<blockquote>Nobody asked us.</blockquote>', ['quote: Nobody asked us.']],
    [
      'an element around Markdown',
      '<div class="x">\n\nNobody *was* asked.\n\n</div>',
      ['paragraph: Nobody was asked.'],
    ],
    ['a line’s end', 'Nobody<br>was asked.', ['paragraph: Nobody\nwas asked.']],
    [
      'quotation marks that a browser sets',
      'She said <q>he cried <q>stop</q> and ran</q>.',
      ['paragraph: She said “he cried ‘stop’ and ran”.'],
    ],
    ['a script', '<script>alert("“No,” said Ada.")</script>', []],
    [
      'a script among words',
      'Nobody <script>alert(1)</script>was asked.',
      ['paragraph: Nobody was asked.'],
    ],
    ['a comment', '<!-- “No,” said Ada Quorn. -->', []],
  ])('%s', async (_, markdown, expected) => {
    expect(await blocksOf(markdown)).toEqual(expected)
  })

  test('a text of nothing else', async () => {
    const article = await articleOf(`<p>${PROSE}</p>`, {kind: 'markdown'})
    expect(article.source.text).toBe(PROSE)
  })
})

test.each([
  ['~~41~~ 14 sheep drowned.', '14 sheep drowned.'],
  ['They lost ~~41~~ 14 sheep.', 'They lost 14 sheep.'],
  ['<del>41</del> 14 sheep drowned.', '14 sheep drowned.'],
  ['About ~40 of 50~60 sheep drowned.', 'About ~40 of 50~60 sheep drowned.'],
])('words that are struck out are not read: %s', async (markdown, expected) => {
  expect(await blocksOf(markdown)).toEqual([`paragraph: ${expected}`])
})

test('links by reference have their address, and what a picture shows is kept', async () => {
  const article = await articleOf(
    `---
title: Vennmoor raises its dyke
url: https://post.example/dyke/
usageTerms: Not for resale
---

${PROSE} See the [plan][p], the [Map] and [nothing][x].

![Diggers](dyke.jpg "Diggers at the dyke. Photo: Kofi Aster")

![Sheep](https://post.example/sheep.jpg)

[p]: https://board.example/plan
[map]: map.html
`,
    {kind: 'markdown'},
  )
  const text = article.source.text ?? ''
  const words = ({start, end}: {start: number; end: number}) => text.slice(start, end)
  expect(article.links.map(({span, href}) => [words(span), href])).toEqual([
    ['plan', 'https://board.example/plan'],
    ['Map', 'https://post.example/dyke/map.html'],
  ])
  expect(
    article.media.map(({caption, ...rest}) => ({...rest, caption: caption && words(caption)})),
  ).toEqual([
    {
      caption: 'Diggers at the dyke.',
      credit: 'Kofi Aster',
      url: 'https://post.example/dyke/dyke.jpg',
      alt: 'Diggers',
    },
    {caption: null, credit: null, url: 'https://post.example/sheep.jpg', alt: 'Sheep'},
  ])
  expect(article.metadata.rights.usageTerms).toBe('Not for resale')
})

describe('what the parser would sit over is refused at once', () => {
  test.each([
    ['lines without number', '- a\n'.repeat(100_000), 'too-complex', /10000 \(MOST_LINES\)/],
    ['a row of cells without number', `${'|a'.repeat(5_000)}\n`, 'too-complex', /MOST_CELLS/],
    ['links that are none', '[a]('.repeat(20_000), 'too-complex', /MOST_MARKS/],
    ['one paragraph without an end', '<a '.repeat(100_000), 'too-long', /LONGEST_BLOCK/],
    [
      'items set in below each other',
      Array.from({length: 700}, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
      'too-deep',
      /50 levels/,
    ],
  ])('%s', async (_, markdown, code, message) => {
    const {value, issues} = await readArticle(markdown, {kind: 'markdown'})
    expect([value, issues.map((issue) => issue.code)]).toEqual([null, [code]])
    expect(issues[0]?.message).toMatch(message)
  })
})

test('a page’s number far to the right is none of it', async () => {
  const {value} = await readArticle(`# Dyke rises\n\nIt was late.\n${' '.repeat(120)}12\n`, {
    kind: 'markdown',
  })
  expect(value?.metadata.headline).toBe('Dyke rises')
})

test('notes in the line are notes, and commands to the generator of a site no words', async () => {
  const lines = [
    '{{< figure src="/pier.jpg" title="The pier" >}}',
    'The pier will close,^[So the notice.] the board said.{{% wide %}}',
    '{% include advertisement.html %}',
    '“Nobody asked us,” said Ines Falk.',
  ]
  const {value} = await readArticle(`# Pier closes for a year\n\n${lines.join('\n\n')}`, {
    kind: 'markdown',
  })
  expect(
    value?.blocks.map(
      ({type, span}) => `${type}: ${value.source.text?.slice(span.start, span.end)}`,
    ),
  ).toEqual([
    'headline: Pier closes for a year',
    'paragraph: The pier will close, the board said.',
    'paragraph: “Nobody asked us,” said Ines Falk.',
    'boilerplate: So the notice.',
  ])
})
