import {verifyArticle} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {fromHtml} from '../src/html.ts'
import {articleOf} from './support.ts'

const PROSE =
  '<p>The dyke at Vennmoor will be raised by a metre before the autumn, the water board said on Monday.</p>'

function wordsOf(html: string): string | undefined {
  const {value} = fromHtml(`<html lang="en"><body><article>${PROSE}<p>${html}</p>${PROSE}`)
  if (value !== null) expect(verifyArticle(value).findings).toEqual([])
  return value?.source.text?.split('\n\n')[1]
}

describe('words as a page shows them', () => {
  test.each([
    ['She said <q>we were not asked</q>.', 'She said “we were not asked”.'],
    ['She said <q>he cried <q>stop</q> at us</q>.', 'She said “he cried ‘stop’ at us”.'],
    ['She said <q>“we were not asked”</q>.', 'She said “we were not asked”.'],
    ['They lost <del>41</del><ins>14</ins> sheep.', 'They lost 14 sheep.'],
    ['They met <s>on Monday</s> on Tuesday.', 'They met on Tuesday.'],
    ['They lost 14 sheep<sup>1</sup> there.', 'They lost 14 sheep there.'],
    ['They lost sheep.<sup><a href="#n2">[2]</a></sup> All knew.', 'They lost sheep. All knew.'],
    ['It covers 40 km<sup>2</sup> and 9 metres<sup>2</sup>.', 'It covers 40 km2 and 9 metres2.'],
    ['On the 5<sup>th</sup> of May they met.', 'On the 5th of May they met.'],
    ['It is 9 foot<sup>2</sup> wide.', 'It is 9 foot2 wide.'],
    ['On Monday (<time>noon</time>) it<time>rose</time>.', 'On Monday (noon) it rose.'],
    ['The <ruby>堤<rp>(</rp><rt>tsutsumi</rt><rp>)</rp></ruby> held.', 'The 堤 held.'],
    ['Ms \u200EFalk\u200F and \u2066Ms Vale\u2069 met.', 'Ms Falk and Ms Vale met.'],
  ])('%s', (html, expected) => {
    expect(wordsOf(html)).toBe(expected)
  })

  test('a quotation in a q is one', () => {
    const {value} = fromHtml(
      `<html lang="en"><body><article>${PROSE}<p><q>Nobody asked us at all</q>, said Ines Falk.</p>${PROSE}`,
    )
    expect(value?.quotations.filter(({kind}) => kind === 'direct').map(({text}) => text)).toEqual([
      ['“Nobody asked us at all”'],
    ])
  })
})

test.each([
  ['<link rel="canonical" href="https://post.example/dyke">', 'https://post.example/dyke'],
  ['<link rel="canonical" href="/dyke">', 'https://post.example/dyke'],
  ['', 'https://post.example/dyke#page'],
])('a page’s address is the canonical one: %s', (link, expected) => {
  const data = {
    '@type': 'NewsArticle',
    mainEntityOfPage: {'@id': 'https://post.example/dyke#page'},
  }
  const {value} = fromHtml(
    `<html><head><base href="https://post.example/">${link}<script type="application/ld+json">/*<![CDATA[*/${JSON.stringify(data)}/*]]>*/</script></head><body>${PROSE}`,
  )
  expect(value?.source.url).toBe(expected)
})

describe('scripts without blanks between words', () => {
  test.each([
    ['zh', '堤坝将加高一米', '记者 李明', '“从来没有人问过我们堤坝的事情，”水务局局长陈雨桐说。'],
    ['ja', '堤防を一メートル高く', '渡辺 美咲', '「誰にも聞かれなかった」と渡辺美咲さんは語った。'],
    ['th', 'เขื่อนจะสูงขึ้นหนึ่งเมตร', 'มารี ออสตี', '“ไม่มีใครถามเราเลย” มารีกล่าว'],
  ])('%s is a headline and paragraphs, not the page’s labels', async (language, ...lines) => {
    const article = await articleOf([...lines, `${lines[1]} 2024`].join('\n\n'))
    expect(article.metadata).toMatchObject({language, headline: lines[0]})
    expect(article.blocks.map(({type}) => type).slice(2)).toEqual(['paragraph', 'paragraph'])
    expect(article.quotations.length).toBeGreaterThan(0)
  })
})

test('a first paragraph that comes again is no caption', async () => {
  const first =
    '“Nobody asked us at all about the dyke,” said Ines Falk, who has farmed below it for years.'
  const other = 'The dyke rises by a metre before the autumn, the water board of Vennmoor said.'
  const article = await articleOf(`Vennmoor raises its dyke\n\n${first}\n\n${other}\n\n${first}`)
  expect(article.blocks.map(({type}) => type)).toEqual([
    'headline',
    'paragraph',
    'paragraph',
    'paragraph',
  ])
})

test('Italian is told from French', async () => {
  const article = await articleOf(
    'L’argine sale di un metro\n\n«Nessuno ci ha chiesto nulla, sono anni», ha detto Ines Falco. Le pecore sono nel prato.',
  )
  expect(article.metadata.language).toBe('it')
})
